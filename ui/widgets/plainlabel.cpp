// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/plainlabel.h"

#include <QPalette>

namespace secretscope {

PlainLabel::PlainLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

PlainLabel::PlainLabel(const QString &text, QWidget *parent)
    : PlainLabel(parent)
{
    setText(text);
}

void PlainLabel::setWrap(Wrap wrap)
{
    setWordWrap(wrap == Wrap::Words);
    if (wrap == Wrap::Words) {
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }
}

void PlainLabel::setSelectable()
{
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFocusPolicy(Qt::ClickFocus);
}

void PlainLabel::setMuted()
{
    setForegroundRole(QPalette::PlaceholderText);
}

void PlainLabel::setBold()
{
    QFont bold = font();
    bold.setBold(true);
    setFont(bold);
}

void PlainLabel::setLarger(int step)
{
    QFont larger = font();
    if (larger.pointSizeF() > 0)
        larger.setPointSizeF(larger.pointSizeF() + step);
    setFont(larger);
}

QString PlainLabel::breakable(const QString &text)
{
    constexpr int longestRun = 16;
    const QChar opportunity(u'\u200B');
    QString out;
    out.reserve(text.size() + text.size() / 4);
    int run = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        out.append(c);
        run = c.isSpace() ? 0 : run + 1;
        const bool isSeparator = c == u'_' || c == u'-' || c == u'/' || c == u'.' || c == u':';
        const bool isPlain = c.unicode() > u' ' && c.unicode() < 0x7F;
        if ((isSeparator || run >= longestRun) && isPlain && i + 1 < text.size()) {
            out.append(opportunity);
            run = 0;
        }
    }
    return out;
}

QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    // pre-wrap keeps line breaks and still wraps long lines.
    return QStringLiteral("<p style='white-space:pre-wrap'>") + text.toHtmlEscaped()
        + QStringLiteral("</p>");
}

} // namespace secretscope
