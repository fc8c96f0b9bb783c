// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/plaintooltip.h"

#include <QWidget>

namespace secretscope {

namespace {

/// Letters of a word after which a line may break.
constexpr int longestPiece = 48;

/// Qt breaks a line of a tooltip between words only.
QString breakable(const QString &text)
{
    QString out;
    out.reserve(text.size() + text.size() / longestPiece);
    int letters = 0;
    for (const QChar c : text) {
        letters = c.isSpace() ? 0 : letters + 1;
        // Not inside a pair of surrogates, nor before a mark that belongs to the letter before it.
        if (letters > longestPiece && !c.isLowSurrogate() && !c.isMark()) {
            out.append(QChar(0x200B)); // zero width space
            letters = 1;
        }
        out.append(c);
    }
    return out;
}

} // namespace

QString plainToolTip(const QString &text)
{
    if (text.isEmpty()) {
        return {};
    }
    // pre-wrap keeps line breaks and still wraps long lines.
    return QStringLiteral("<p style='white-space:pre-wrap'>") + breakable(text).toHtmlEscaped()
        + QStringLiteral("</p>");
}

void setPlainToolTip(QWidget &widget, const QString &text)
{
    widget.setToolTip(plainToolTip(text));
    widget.setAccessibleDescription(text); // else they are given the tooltip
}

} // namespace secretscope
