// SPDX-License-Identifier: Apache-2.0
// What a person can choose about a report beside its scope, and what has to be said of the result.
#pragma once

#include <cstdint>

namespace secretscope {

enum class ReportFormat { Text, Csv, Xlsx, Json, Html, Markdown };

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

/// What spreadsheets accept, by the format of Excel's workbooks.
inline constexpr std::uint32_t maximumSheetRows = 1'048'576;
/// In a cell, in UTF-16.
inline constexpr std::int64_t maximumCellLength = 32'767;

/// What a spreadsheet will not show of a file. CSV has everything all the same; in a workbook,
/// whose rows go on in another sheet, the cells are cut.
struct SheetLosses
{
    /// Lines after the last row of a sheet.
    std::uint64_t rows = 0;
    /// Cells that are too long.
    std::uint64_t cells = 0;
};

} // namespace secretscope
