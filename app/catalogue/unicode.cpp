// SPDX-License-Identifier: Apache-2.0
#include "catalogue/unicode.h"

#include <QChar>

#include <algorithm>
#include <array>

namespace secretscope {

namespace {

struct Range
{
    char32_t first;
    char32_t last;
};

// Unassigned gaps between wide characters of a block count as wide.
constexpr std::array wideRanges{
    Range{0x1100, 0x115F},   Range{0x231A, 0x231B},   Range{0x2329, 0x232A},
    Range{0x23E9, 0x23EC},   Range{0x23F0, 0x23F0},   Range{0x23F3, 0x23F3},
    Range{0x25FD, 0x25FE},   Range{0x2614, 0x2615},   Range{0x2648, 0x2653},
    Range{0x267F, 0x267F},   Range{0x2693, 0x2693},   Range{0x26A1, 0x26A1},
    Range{0x26AA, 0x26AB},   Range{0x26BD, 0x26BE},   Range{0x26C4, 0x26C5},
    Range{0x26CE, 0x26CE},   Range{0x26D4, 0x26D4},   Range{0x26EA, 0x26EA},
    Range{0x26F2, 0x26F3},   Range{0x26F5, 0x26F5},   Range{0x26FA, 0x26FA},
    Range{0x26FD, 0x26FD},   Range{0x2705, 0x2705},   Range{0x270A, 0x270B},
    Range{0x2728, 0x2728},   Range{0x274C, 0x274C},   Range{0x274E, 0x274E},
    Range{0x2753, 0x2755},   Range{0x2757, 0x2757},   Range{0x2795, 0x2797},
    Range{0x27B0, 0x27B0},   Range{0x27BF, 0x27BF},   Range{0x2B1B, 0x2B1C},
    Range{0x2B50, 0x2B50},   Range{0x2B55, 0x2B55},   Range{0x2E80, 0x303E},
    Range{0x3041, 0x4DBF},   Range{0x4E00, 0xA4C6},   Range{0xA960, 0xA97C},
    Range{0xAC00, 0xD7A3},   Range{0xF900, 0xFAFF},   Range{0xFE10, 0xFE19},
    Range{0xFE30, 0xFE6B},   Range{0xFF01, 0xFF60},   Range{0xFFE0, 0xFFE6},
    Range{0x16FE0, 0x18D08}, Range{0x1AFF0, 0x1B2FB}, Range{0x1F004, 0x1F004},
    Range{0x1F0CF, 0x1F0CF}, Range{0x1F18E, 0x1F18E}, Range{0x1F191, 0x1F19A},
    Range{0x1F200, 0x1F202}, Range{0x1F210, 0x1F23B}, Range{0x1F240, 0x1F248},
    Range{0x1F250, 0x1F251}, Range{0x1F260, 0x1F265}, Range{0x1F300, 0x1F320},
    Range{0x1F32D, 0x1F335}, Range{0x1F337, 0x1F37C}, Range{0x1F37E, 0x1F393},
    Range{0x1F3A0, 0x1F3CA}, Range{0x1F3CF, 0x1F3D3}, Range{0x1F3E0, 0x1F3F0},
    Range{0x1F3F4, 0x1F3F4}, Range{0x1F3F8, 0x1F43E}, Range{0x1F440, 0x1F440},
    Range{0x1F442, 0x1F4FC}, Range{0x1F4FF, 0x1F53D}, Range{0x1F54B, 0x1F54E},
    Range{0x1F550, 0x1F567}, Range{0x1F57A, 0x1F57A}, Range{0x1F595, 0x1F596},
    Range{0x1F5A4, 0x1F5A4}, Range{0x1F5FB, 0x1F64F}, Range{0x1F680, 0x1F6C5},
    Range{0x1F6CC, 0x1F6CC}, Range{0x1F6D0, 0x1F6D2}, Range{0x1F6D5, 0x1F6D7},
    Range{0x1F6DC, 0x1F6DF}, Range{0x1F6EB, 0x1F6EC}, Range{0x1F6F4, 0x1F6FC},
    Range{0x1F7E0, 0x1F7EB}, Range{0x1F7F0, 0x1F7F0}, Range{0x1F90C, 0x1F93A},
    Range{0x1F93C, 0x1F945}, Range{0x1F947, 0x1F9FF}, Range{0x1FA70, 0x1FAFF},
    Range{0x20000, 0x2FFFD}, Range{0x30000, 0x3FFFD},
};

constexpr bool isBetween(char32_t character, char32_t first, char32_t last)
{
    return first <= character && character <= last;
}

bool isWide(char32_t character)
{
    const auto range = std::ranges::lower_bound(wideRanges, character, {}, &Range::last);
    return range != wideRanges.end() && range->first <= character;
}

bool isWithoutWidth(char32_t character)
{
    // Vowels and final consonants of Hangul join the syllable before them.
    if (isBetween(character, 0x1160, 0x11FF) || isBetween(character, 0xD7B0, 0xD7FF)) {
        return true;
    }
    const QChar::Category category = QChar::category(character);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing
        || category == QChar::Other_Format;
}

} // namespace

int columnsOf(char32_t character)
{
    if (character < 0x300) {
        return 1;
    }
    if (isWithoutWidth(character)) {
        return 0;
    }
    return isWide(character) ? 2 : 1;
}

int columnsOf(QStringView text)
{
    int columns = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t character = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            character = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        columns += columnsOf(character);
    }
    return columns;
}

bool isIgnorable(char32_t character)
{
    return character == 0xAD || character == 0x34F || character == 0x61C
        || isBetween(character, 0x115F, 0x1160) || isBetween(character, 0x17B4, 0x17B5)
        || isBetween(character, 0x180B, 0x180F) || isBetween(character, 0x200B, 0x200F)
        || isBetween(character, 0x202A, 0x202E) || isBetween(character, 0x2060, 0x206F)
        || character == 0x3164 || isBetween(character, 0xFE00, 0xFE0F) || character == 0xFEFF
        || character == 0xFFA0 || isBetween(character, 0xE0000, 0xE0FFF);
}

bool isInvisible(char32_t character)
{
    return character == 0xAD || character == 0x61C || isBetween(character, 0x115F, 0x1160)
        || character == 0x180E || character == 0x200B || isBetween(character, 0x200E, 0x200F)
        || isBetween(character, 0x2028, 0x202E) || isBetween(character, 0x2060, 0x206F)
        || character == 0x3164 || character == 0xFEFF || character == 0xFFA0
        || isBetween(character, 0xFFF9, 0xFFFB) || isBetween(character, 0xE0000, 0xE007F);
}

void appendUtf8(std::string &text, char32_t character)
{
    const auto continuation
        = [character](int shift) { return static_cast<char>(0x80 | (character >> shift & 0x3F)); };
    if (character < 0x80) {
        text += static_cast<char>(character);
    } else if (character < 0x800) {
        text += {static_cast<char>(0xC0 | character >> 6), continuation(0)};
    } else if (character < 0x10000) {
        text += {static_cast<char>(0xE0 | character >> 12), continuation(6), continuation(0)};
    } else {
        text += {static_cast<char>(0xF0 | character >> 18), continuation(12), continuation(6),
                 continuation(0)};
    }
}

} // namespace secretscope
