// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/textblock.h"

#include <QStyle>
#include <QTextLayout>
#include <QtMath>

#include <algorithm>

namespace secretscope {

namespace {

qreal layOut(QTextLayout &layout, int width, Qt::LayoutDirection direction)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(direction);
    option.setAlignment(QStyle::visualAlignment(direction, Qt::AlignLeft));
    layout.setTextOption(option);
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width, 1));
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

} // namespace

int blockHeight(const QString &text, const QFont &font, int width)
{
    QTextLayout layout(text, font);
    return text.isEmpty() ? 0 : qCeil(layOut(layout, width, Qt::LeftToRight));
}

void drawBlock(QPainter &painter, const QRect &place, const QString &text, const QFont &font,
               Qt::LayoutDirection direction)
{
    QTextLayout layout(text, font);
    layOut(layout, place.width(), direction);
    layout.draw(&painter, place.topLeft());
}

} // namespace secretscope
