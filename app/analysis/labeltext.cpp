// SPDX-License-Identifier: Apache-2.0
#include "analysis/labeltext.h"

#include "catalogue/displaytext.h"
#include "catalogue/unicode.h"

#include <QChar>
#include <QList>

#include <string_view>

namespace secretscope {

namespace {

/// In units of the font's size.
double greatestWidthOf(char32_t c)
{
    constexpr std::u32string_view widest = U"MW@%mw—…";
    constexpr std::u32string_view narrow = U" iljItfr.,:;'|!()[]/-";
    if (columnsOf(c) == 0) {
        return 0;
    }
    // Emoji that are narrow in a terminal come from fonts that draw all of them wide.
    const bool isEmoji = c >= 0x1F300 && c <= 0x1FAFF;
    if (widest.find(c) != widest.npos || columnsOf(c) == 2 || isEmoji) {
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
