// SPDX-License-Identifier: Apache-2.0
#include "search/foldedtext.h"

#include "catalogue/text.h"
#include "catalogue/unicode.h"

#include <QList>
#include <QString>

namespace secretscope {

namespace {

constexpr bool isBetween(char32_t character, char32_t first, char32_t last)
{
    return character >= first && character <= last;
}

constexpr char foldedAscii(char character)
{
    const auto byte = static_cast<unsigned char>(character);
    if (byte < 0x20 || byte == 0x7f) {
        return ' ';
    }
    return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte + ('a' - 'A')) : character;
}

bool isLeftOut(char32_t character)
{
    const auto category = QChar::category(character);
    if (category == QChar::Mark_NonSpacing) {
        const auto combiningClass = QChar::combiningClass(character);
        return (combiningClass != 0 && combiningClass != 9) || isIgnorable(character);
    }
    return category == QChar::Mark_Enclosing || isIgnorable(character);
}

constexpr char32_t firstSyllable = 0xac00;
constexpr char32_t lastSyllable = 0xd7a3;

/// The Hangul syllable of the two, or 0 if they do not join (Unicode, section 3.12).
char32_t joinedHangul(char32_t before, char32_t character)
{
    constexpr char32_t leads = 0x1100, vowels = 0x1161, tails = 0x11a7;
    if (isBetween(before, leads, leads + 18) && isBetween(character, vowels, vowels + 20)) {
        return firstSyllable + ((before - leads) * 21 + character - vowels) * 28;
    }
    if (isBetween(before, firstSyllable, lastSyllable) && (before - firstSyllable) % 28 == 0
        && isBetween(character, tails + 1, tails + 27)) {
        return before + character - tails;
    }
    return 0;
}

/// Folds one text character by character.
class Folder
{
public:
    explicit Folder(std::string &target)
        : m_target(target)
    {}

    /// Returns whether what came before has become another character (Hangul).
    bool append(char32_t character)
    {
        m_hasJoined = false;
        if (character < 0x80) {
            add(static_cast<unsigned char>(foldedAscii(static_cast<char>(character))));
        } else if (isBetween(character, firstSyllable, lastSyllable)) {
            add(character);
        } else if (!isLeftOut(character)) {
            appendOther(character);
        }
        return m_hasJoined;
    }

private:
    void appendOther(char32_t character)
    {
        // Qt folds case one character to one; these are the ones without decomposition that
        // Unicode folds to two.
        constexpr char32_t sharpS = 0xdf, capitalSharpS = 0x1e9e;
        if (character == sharpS || character == capitalSharpS) {
            add('s');
            add('s');
            return;
        }
        if (QChar::decompositionTag(character) == QChar::NoDecomposition) {
            addUnmarked(QChar::toCaseFolded(character));
            return;
        }
        // Marks go before case is folded: the iota below would become a letter else.
        QString bare;
        for (const char32_t part :
             QString::fromUcs4(&character, 1).normalized(QString::NormalizationForm_KD).toUcs4()) {
            if (!isLeftOut(part)) {
                bare += QString::fromUcs4(&part, 1);
            }
        }
        for (const char32_t part :
             bare.toCaseFolded().normalized(QString::NormalizationForm_KD).toUcs4()) {
            if (!isLeftOut(part)) {
                addUnmarked(part);
            }
        }
    }

    void addUnmarked(char32_t character)
    {
        constexpr char32_t dotlessI = 0x131;
        if (character == dotlessI) {
            add('i');
        } else if (QChar::isSpace(character)
                   || QChar::category(character) == QChar::Other_Control) {
            add(' ');
        } else {
            add(character);
        }
    }

    void add(char32_t character)
    {
        if (const char32_t joined = joinedHangul(m_last, character); joined != 0) {
            constexpr std::size_t bytesOfEach = 3;
            m_target.resize(m_target.size() - bytesOfEach);
            m_hasJoined = true;
            character = joined;
        }
        appendUtf8(m_target, character);
        m_last = character;
    }

    std::string &m_target;
    char32_t m_last = 0;
    bool m_hasJoined = false;
};

/// Calls `visit(character, start, end)` for each code point; a lone surrogate is U+FFFD.
template <typename Visit> void forEachCodePoint(QStringView text, Visit visit)
{
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype start = at;
        const QChar unit = text[at++];
        char32_t character = unit.unicode();
        if (unit.isHighSurrogate() && at < text.size() && text[at].isLowSurrogate()) {
            character = QChar::surrogateToUcs4(unit, text[at++]);
        } else if (unit.isSurrogate()) {
            character = QChar::ReplacementCharacter;
        }
        visit(character, static_cast<int>(start), static_cast<int>(at));
    }
}

} // namespace

void appendFolded(std::string &target, std::string_view utf8)
{
    const std::size_t before = target.size();
    for (const char byte : utf8) {
        if (static_cast<unsigned char>(byte) >= 0x80) {
            target.resize(before);
            Folder folder(target);
            forEachCodePoint(stringOf(utf8),
                             [&](char32_t character, int, int) { folder.append(character); });
            return;
        }
        target += foldedAscii(byte);
    }
}

std::string foldedText(std::string_view utf8)
{
    std::string folded;
    appendFolded(folded, utf8);
    return folded;
}

std::string foldedText(QStringView text)
{
    std::string folded;
    Folder folder(folded);
    forEachCodePoint(text, [&](char32_t character, int, int) { folder.append(character); });
    return folded;
}

FoldedText::FoldedText(QStringView original)
{
    Folder folder(m_text);
    std::size_t lastGroup = 0;
    forEachCodePoint(original, [&](char32_t character, int start, int end) {
        const std::size_t before = m_text.size();
        if (!folder.append(character) && m_text.size() > before) {
            lastGroup = before;
        }
        m_starts.resize(m_text.size(), start);
        m_ends.resize(m_text.size());
        std::fill(m_ends.begin() + static_cast<std::ptrdiff_t>(lastGroup), m_ends.end(), end);
    });
}

} // namespace secretscope
