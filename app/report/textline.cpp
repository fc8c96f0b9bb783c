// SPDX-License-Identifier: Apache-2.0
#include "report/textline.h"

#include "catalogue/displaytext.h"
#include "catalogue/text.h"
#include "catalogue/unicode.h"

#include <algorithm>

namespace secretscope {

namespace {

/// How much of `text` fits into `columns`, at least one character: up to a space if there is one.
qsizetype fittingLength(QStringView text, int columns)
{
    qsizetype at = 0;
    qsizetype afterSpace = 0;
    while (at < text.size()) {
        const bool isPair = text[at].isHighSurrogate() && at + 1 < text.size();
        const qsizetype length = isPair ? 2 : 1;
        columns -= columnsOf(text.mid(at, length));
        if (columns < 0) {
            return afterSpace > 0 ? afterSpace : std::max(at, length);
        }
        at += length;
        if (text[at - 1] == u' ') {
            afterSpace = at;
        }
    }
    return at;
}

} // namespace

void TextLine::begin(int indent)
{
    m_column = 0;
    m_nextCell = indent;
}

void TextLine::moveTo(int column)
{
    if (m_column > 0 && m_column + 2 > column) {
        m_output.write('\n');
        m_column = 0;
    }
    m_output.repeat(' ', static_cast<std::size_t>(column - m_column));
    m_column = column;
}

void TextLine::cell(std::string_view text, int columns)
{
    const int start = m_nextCell;
    m_nextCell += columns + 2;
    if (text.empty()) {
        return;
    }
    const auto room = static_cast<std::size_t>(std::max(0, terminalColumns - start));
    if (text.size() <= room && isPlainAscii(text)) {
        moveTo(start);
        m_output.write(text);
        m_column += static_cast<int>(text.size());
    } else {
        writeShown(displayText(text), start);
    }
}

void TextLine::line(int indent, std::string_view text)
{
    begin(indent);
    writeShown(wholeDisplayText(text), indent);
    end();
}

void TextLine::writeShown(const QString &shown, int start)
{
    QStringView rest = shown;
    while (!rest.isEmpty()) {
        moveTo(start);
        const qsizetype length = fittingLength(rest, terminalColumns - start);
        QStringView part = rest.left(length);
        rest = rest.mid(length);
        while (!rest.isEmpty() && part.endsWith(u' ')) {
            part.chop(1);
        }
        m_output.write(viewOf(part.toUtf8()));
        m_column += columnsOf(part);
        if (!rest.isEmpty()) {
            m_output.write('\n');
            m_column = 0;
        }
    }
}

void TextLine::end()
{
    m_output.write('\n');
    m_column = 0;
}

} // namespace secretscope
