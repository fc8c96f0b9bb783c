// SPDX-License-Identifier: Apache-2.0
#include "ui/rows/hitdelegate.h"

#include "ui/rows/roles.h"

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

/// Those that are still whole or in part in `elided`, the beginning of `text`.
QList<HitRange> keptHits(const QList<HitRange> &hits, const QString &text, const QString &elided)
{
    const auto same = std::mismatch(elided.begin(), elided.end(), text.begin(), text.end());
    const int kept = static_cast<int>(same.first - elided.begin());
    QList<HitRange> ranges;
    for (HitRange hit : hits) {
        hit.length = std::min(hit.length, kept - hit.start);
        if (hit.length > 0) {
            ranges.append(hit);
        }
    }
    return ranges;
}

QTextLine laidOut(QTextLayout &layout, const QStyleOptionViewItem &option, int width)
{
    QTextOption wrapping(QStyle::visualAlignment(option.direction, option.displayAlignment));
    wrapping.setWrapMode(QTextOption::NoWrap);
    wrapping.setTextDirection(option.direction);
    layout.setTextOption(wrapping);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(width);
    layout.endLayout();
    return line;
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

    QTextLayout layout(text, cell.font);
    layout.setFormats(formats(shown.hits, cell));
    QTextLine line = laidOut(layout, cell, place.width());
    if (line.naturalTextWidth() > place.width()) {
        // Hits are bold, so that they need more room than the text that is cut.
        const qreal extra = line.naturalTextWidth() - cell.fontMetrics.horizontalAdvance(text);
        layout.setText(cell.fontMetrics.elidedText(text, cell.textElideMode,
                                                   place.width() - qCeil(std::max(extra, 0.0))));
        layout.setFormats(formats(keptHits(shown.hits, text, layout.text()), cell));
        line = laidOut(layout, cell, place.width());
    }

    const bool isSelected = (cell.state & QStyle::State_Selected) != 0;
    painter->save();
    painter->setClipRect(place);
    painter->setPen(cell.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
    layout.draw(painter, QPointF(place.left(), place.top() + (place.height() - line.height()) / 2));
    painter->restore();
}

} // namespace secretscope
