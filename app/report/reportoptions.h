// SPDX-License-Identifier: Apache-2.0
// What a person can choose about a report beside its scope.
#pragma once

namespace secretscope {

enum class ReportFormat { Text, Csv, Json, Html, Markdown };

/// The time of reading, in formats that tell it. A resource's own date is content and stays.
enum class Times { Included, LeftOut };

/// CSV only: whether cells that a spreadsheet would take for a formula get a `'` in front.
enum class Cells { Guarded, Raw };

/// CSV only: control and bidi characters of names as they came, or as visible signs, for a terminal
/// that would obey them. No other format hands any of them on.
enum class Controls { Kept, Shown };

struct ReportOptions
{
    Times times = Times::Included;
    Cells cells = Cells::Guarded;
    Controls controls = Controls::Kept;
};

} // namespace secretscope
