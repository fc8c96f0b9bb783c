// SPDX-License-Identifier: Apache-2.0
// Makes foreign text (names, ids, what a server says) safe to look at in one line: bounded in
// length, without anything that could reorder, hide, break or pile up. For display only: data,
// search, copy and files keep the real text. It escapes no markup; show the result as plain text.
#pragma once

#include <QString>

#include <string_view>

namespace secretscope {

/// At most this many code points come out: signs count as what they are written with, and a final
/// ellipsis counts too. A sign is never cut.
inline constexpr int maximumDisplayLength = 256;
/// At most this many combining marks are shown on one base character (100,000 of them took over
/// 10 s to lay out with Qt 6.4.2).
inline constexpr int maximumDisplayMarks = 4;

/// Control characters become their pictures (U+2400 …), bidi controls, invisible characters and
/// line separators become `[U+202E]`, lone surrogates U+FFFD. O(length shown).
QString displayText(QStringView text);
/// The same for UTF-8; malformed bytes become U+FFFD.
QString displayText(std::string_view utf8);
/// The same signs and marks without a limit of length, for files that are read by people and must
/// not cut a name. O(length).
QString wholeDisplayText(std::string_view utf8);

/// displayText() between U+2068 and U+2069, so that an id or a phone number keeps its direction
/// inside right-to-left text. Empty stays empty.
QString isolatedDisplayText(std::string_view utf8);

} // namespace secretscope
