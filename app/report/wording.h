// SPDX-License-Identifier: Apache-2.0
// The English words that text, HTML and Markdown reports share, so that they say the same. Reports
// are not translated: the window and the command line write the same bytes everywhere.
#pragma once

#include "catalogue/category.h"
#include "catalogue/loadstate.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace secretscope {

/// As in "Phone numbers".
std::string_view categoryTitle(Category category);

/// What stands for a name that was left out.
inline constexpr std::string_view noName = "(no name)";

/// A count with its noun: "1 secret", "7 secrets".
std::string numbered(std::uint64_t count, std::string_view noun);

/// A count as it may be stated in its state: `7`, `≥ 10`, `—` not loaded, `!` failed without any.
std::string countText(std::uint64_t count, LoadState state);

/// What to add to a count that is not exact, as in "more exist"; empty if it is exact.
std::string_view stateNote(LoadState state);

/// Seconds since 1970 as `2026-01-02T03:04:05Z` (ISO 8601, UTC); outside the years 1 to 9999 the
/// plain number, since the format has no such dates.
std::string isoTime(std::int64_t secondsSince1970);

/// As isoTime(), the day alone.
std::string isoDate(std::int64_t secondsSince1970);

} // namespace secretscope
