// SPDX-License-Identifier: Apache-2.0
// Text as the search compares it: without case, accents, compatibility forms and invisible
// characters, so that "Ångström" is "angstrom", "ＡＢＣ" is "abc" and "STRASSE" is "straße". Used
// for comparing only, never shown.
//
// By Unicode: compatibility decomposition (NFKD), full case folding, then non-spacing and enclosing
// marks and default-ignorable characters are left out; the rest is composed again (NFC), so that
// Hangul is in syllables. Marks that are letters of their script (vowel signs and viramas,
// canonical combining class 0 or 9) stay. The Turkish dotless ı is i, as is İ. Control characters
// and line breaks are spaces, and spaces of any kind one kind.
#pragma once

#include <QStringView>

#include <string>
#include <string_view>

namespace secretscope {

/// UTF-8 without control characters. A lone surrogate becomes U+FFFD.
std::string foldedText(QStringView text);
/// Of UTF-8; broken bytes become U+FFFD.
std::string foldedText(std::string_view utf8);
void appendFolded(std::string &target, std::string_view utf8);

} // namespace secretscope
