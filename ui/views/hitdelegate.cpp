// SPDX-License-Identifier: Apache-2.0
#include "ui/views/hitdelegate.h"

#include "search/hitranges.h"
#include "ui/models/roles.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

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

void HitDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(roleNumber(Role::OffersReading)).toBool()
        && index.data(roleNumber(Role::Kind)).toInt() != static_cast<int>(RowKind::Category)) {
        option->font.setUnderline(true);
        option->palette.setBrush(QPalette::Text, option->palette.link());
    } else if (index.data(roleNumber(Role::IsMuted)).toBool()) {
        option->palette.setBrush(QPalette::Text, option->palette.placeholderText());
    }
}

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    const auto hits = index.data(roleNumber(Role::HitRanges)).value<QList<HitRange>>();
    if (hits.isEmpty()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = cell.text;
    const QStyle *style = cell.widget != nullptr ? cell.widget->style() : QApplication::style();
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
    layout.setFormats(formats(hits, cell));
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

} // namespace secretscope
