// SPDX-License-Identifier: Apache-2.0
#include "analysis/labeltext.h"

#include "catalogue/displaytext.h"

#include <QChar>
#include <QList>

#include <algorithm>
#include <array>

namespace secretscope {

namespace {

struct Span
{
    char32_t first;
    char32_t last;
};

/// Unicode's East_Asian_Width W and F in blocks, and emoji.
constexpr std::array wide{
    Span{0x1100, 0x115f}, Span{0x2e80, 0x303e}, Span{0x3041, 0x4dbf},   Span{0x4e00, 0xa4cf},
    Span{0xa960, 0xa97f}, Span{0xac00, 0xd7a3}, Span{0xf900, 0xfaff},   Span{0xfe30, 0xfe6f},
    Span{0xff00, 0xff60}, Span{0xffe0, 0xffe6}, Span{0x1f300, 0x1faff}, Span{0x20000, 0x3fffd},
};

int columnsOf(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return 0;
    default:
        break;
    }
    return std::ranges::any_of(wide, [c](Span span) { return span.first <= c && c <= span.last; })
        ? 2
        : 1;
}

/// In units of the font's size.
double greatestWidthOf(char32_t c)
{
    constexpr std::u32string_view widest = U"MW@%mw—…";
    constexpr std::u32string_view narrow = U" iljItfr.,:;'|!()[]/-";
    if (columnsOf(c) == 0) {
        return 0;
    }
    if (widest.find(c) != widest.npos || columnsOf(c) == 2) {
        return 1.05;
    }
    if (narrow.find(c) != narrow.npos) {
        return 0.42;
    }
    constexpr char32_t latinEnd = 0x250;
    if (c >= latinEnd && QChar::isLetter(c)) {
        const bool isRightToLeft
            = QChar::direction(c) == QChar::DirR || QChar::direction(c) == QChar::DirAL;
        return QChar::isUpper(c) ? 1.15 : isRightToLeft ? 0.72 : 0.95;
    }
    if (QChar::isLower(c) || QChar::isDigit(c)) {
        return 0.66;
    }
    return QChar::isUpper(c) || QChar::isSymbol(c) ? 0.86 : 0.84;
}

} // namespace

double greatestWidth(QStringView text)
{
    double width = 0;
    for (const char32_t c : text.toUcs4()) {
        width += greatestWidthOf(c);
    }
    return width;
}

int columnCount(QStringView text)
{
    int count = 0;
    for (const char32_t c : text.toUcs4()) {
        count += columnsOf(c);
    }
    return count;
}

QString labelText(std::string_view utf8, int columns)
{
    const QString text = displayText(utf8);
    int count = 0;
    qsizetype at = 0;
    qsizetype fits = 0;
    for (const char32_t c : QStringView(text).toUcs4()) {
        count += columnsOf(c);
        if (count > columns) {
            return text.left(fits) + QChar(u'\u2026');
        }
        at += QChar::requiresSurrogates(c) ? 2 : 1;
        // The ellipsis needs a column of its own.
        if (count < columns) {
            fits = at;
        }
    }
    return text;
}

} // namespace secretscope
