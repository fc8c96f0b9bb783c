// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/plainlabel.h"

#include <QPainter>
#include <QPalette>
#include <QStyle>

namespace secretscope {

PlainLabel::PlainLabel(QWidget *parent, Wrap wrap)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWrap(wrap);
    // QLabel goes by the direction of its text: in a right-to-left window names would stand at the
    // far end.
    setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute
                 | Qt::AlignVCenter);
}

PlainLabel::PlainLabel(const QString &text, QWidget *parent)
    : PlainLabel(parent)
{
    setText(text);
}

void PlainLabel::setWrap(Wrap wrap)
{
    if (wrap == Wrap::Words) {
        setWordWrap(true);
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }
}

void PlainLabel::setElided()
{
    m_isElided = true;
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void PlainLabel::paintEvent(QPaintEvent *event)
{
    if (!m_isElided) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    const QRect place = contentsRect();
    style()->drawItemText(&painter, place, static_cast<int>(alignment()), palette(), isEnabled(),
                          fontMetrics().elidedText(text(), Qt::ElideRight, place.width()),
                          foregroundRole());
}

void PlainLabel::setAtTop()
{
    setAlignment((alignment() & Qt::AlignHorizontal_Mask) | Qt::AlignTop);
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
    if (larger.pointSizeF() > 0) {
        larger.setPointSizeF(larger.pointSizeF() + step);
    }
    setFont(larger);
}

QMessageBox *makePlainBox(QWidget *parent, QMessageBox::Icon icon, const QString &title,
                          const QString &text)
{
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(icon);
    box->setWindowTitle(title);
    box->setTextFormat(Qt::PlainText);
    box->setText(text);
    return box;
}

} // namespace secretscope
