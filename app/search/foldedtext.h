// SPDX-License-Identifier: Apache-2.0
// Text as the search compares it: without case, accents, compatibility forms and invisible
// characters, so that "Ångström" is "angstrom", "ＡＢＣ" is "abc" and "STRASSE" is "straße". Used
// for comparing only, never shown.
//
// By Unicode: compatibility decomposition (NFKD), full case folding, then non-spacing and enclosing
// marks and default-ignorable characters are left out; Hangul stays in syllables. Marks that are
// letters of their script (vowel signs and viramas, canonical combining class 0 or 9) stay. The
// Turkish dotless ı is i, as is İ. Control characters and line breaks are spaces, and spaces of any
// kind one kind.
#pragma once

#include <QStringView>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace secretscope {

/// Appends the folded form, UTF-8 without control characters, of a UTF-8 text. Broken UTF-8 folds
/// to U+FFFD.
void appendFolded(std::string &target, std::string_view utf8);
std::string foldedText(std::string_view utf8);
std::string foldedText(QStringView text);

/// A folded text that knows where each of its bytes comes from.
class FoldedText
{
public:
    explicit FoldedText(QStringView original);

    std::string_view text() const { return m_text; }
    /// Where in the original, in UTF-16 units, the folded byte comes from.
    int start(std::size_t byte) const { return m_starts[byte]; }
    /// Behind the character that the folded byte comes from, and behind what was left out after it.
    int end(std::size_t byte) const { return m_ends[byte]; }

private:
    std::string m_text;
    std::vector<int> m_starts;
    std::vector<int> m_ends;
};

} // namespace secretscope
