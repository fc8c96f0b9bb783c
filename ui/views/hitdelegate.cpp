// SPDX-License-Identifier: Apache-2.0
#include "ui/views/hitdelegate.h"

#include "ui/models/roles.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace secretscope {

namespace {
QTextCharFormat hitFormat(const QStyleOptionViewItem &option)
{
    // Bold and underlined as well as coloured: colour alone is not seen by everyone, and on a
    // selected row not at all.
    QTextCharFormat format;
    format.setFontWeight(QFont::Bold);
    format.setFontUnderline(true);
    if ((option.state & QStyle::State_Selected) == 0) {
        QColor background = option.palette.color(QPalette::Highlight);
        background.setAlphaF(0.25F);
        format.setBackground(background);
    }
    return format;
}

QList<QTextLayout::FormatRange> formats(const QList<HitRange> &hits,
                                        const QStyleOptionViewItem &option)
{
    QList<QTextLayout::FormatRange> ranges;
    for (const HitRange &hit : hits) {
        ranges.append({hit.start, hit.length, hitFormat(option)});
    }
    return ranges;
}
} // namespace

void HitDelegate::apply(QStyleOptionViewItem &option, const ShownCell &cell)
{
    // In place of QStyledItemDelegate's, which asks for eight roles, each of which makes the text.
    option.text = cell.text;
    option.features |= QStyleOptionViewItem::HasDisplay;
    if (cell.isLink) {
        option.font.setUnderline(true);
        option.palette.setBrush(QPalette::Text, option.palette.link());
    } else if (cell.isMuted) {
        option.palette.setBrush(QPalette::Text, option.palette.placeholderText());
    }
}

void HitDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    option->index = index;
    apply(*option, index.data(roleNumber(Role::Cell)).value<ShownCell>());
}

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    const auto shown = index.data(roleNumber(Role::Cell)).value<ShownCell>();
    const QStyle *style = option.widget != nullptr ? option.widget->style() : QApplication::style();
    QStyleOptionViewItem cell = option;
    cell.index = index;
    apply(cell, shown);
    if (shown.hits.isEmpty()) {
        style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
        return;
    }
    const QString text = cell.text;
    const QRect area = style->subElementRect(QStyle::SE_ItemViewItemText, &cell, cell.widget);
    // As QCommonStyle does for its own text.
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &cell, cell.widget) + 1;
    const QRect place = area.adjusted(margin, 0, -margin, 0);
    cell.text.clear();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    QTextOption wrapping(cell.displayAlignment);
    wrapping.setWrapMode(QTextOption::NoWrap);
    wrapping.setTextDirection(cell.direction);
    QTextLayout layout(text, cell.font);
    layout.setTextOption(wrapping);
    layout.setFormats(formats(shown.hits, cell));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(place.width());
    layout.endLayout();

    const bool isSelected = (cell.state & QStyle::State_Selected) != 0;
    painter->save();
    painter->setClipRect(place);
    painter->setPen(cell.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
    layout.draw(painter, QPointF(place.left(), place.top() + (place.height() - line.height()) / 2));
    painter->restore();
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    constexpr int air = 3;
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(std::max(size.height(), option.fontMetrics.lineSpacing() + 2 * air));
    return size;
}

} // namespace secretscope
