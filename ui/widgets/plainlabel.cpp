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

QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    // pre-wrap keeps line breaks and still wraps long lines.
    return QStringLiteral("<p style='white-space:pre-wrap'>") + text.toHtmlEscaped()
        + QStringLiteral("</p>");
}

} // namespace secretscope
