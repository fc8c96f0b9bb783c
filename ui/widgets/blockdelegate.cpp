// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/blockdelegate.h"

#include "ui/widgets/textblock.h"

#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace secretscope {

namespace {

int airOf(const QFont &font)
{
    return std::max(2, QFontMetrics(font).height() / 5);
}

bool hasBox(const QModelIndex &index)
{
    return index.data(Qt::CheckStateRole).isValid();
}

} // namespace

struct BlockDelegate::Layout
{
    RowBlock block;
    QFont font;
    QFont smallFont;
    /// Of the icon, title, detail and link, from the upper left of the row; empty for none.
    QRect icon;
    QRect title;
    QRect detail;
    QRect link;
    int height = 0;
};

BlockDelegate::BlockDelegate(QTreeView *view, BlockOf blockOf)
    : QStyledItemDelegate(view)
    , m_view(view)
    , m_blockOf(std::move(blockOf))
{
    view->setItemDelegate(this);
    view->setHeaderHidden(true);
    view->header()->setMinimumSectionSize(0);
    view->setFrameShape(QFrame::NoFrame);
    // By item: only the heights of the rows on screen are ever asked for.
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setIndentation(view->fontMetrics().averageCharWidth() * 2);
    view->viewport()->installEventFilter(this);
}

BlockDelegate::Layout BlockDelegate::layoutOf(const QStyleOptionViewItem &option,
                                              const QModelIndex &index, int width) const
{
    const QFontMetrics metrics(option.font);
    const int air = airOf(option.font);
    Layout layout;
    layout.block = m_blockOf(index);
    layout.font = layout.smallFont = option.font;
    layout.font.setBold(!index.parent().isValid());
    int left = air;
    if (hasBox(index)) {
        const QStyle &style = *m_view->style();
        left += style.pixelMetric(QStyle::PM_IndicatorWidth, &option, m_view)
            + style.pixelMetric(QStyle::PM_CheckBoxLabelSpacing, &option, m_view);
    }
    if (!layout.block.icon.isNull()) {
        const int side = m_view->style()->pixelMetric(QStyle::PM_SmallIconSize, &option, m_view);
        layout.icon = QRect(left, air + (metrics.height() - side) / 2, side, side);
        left += side + 2 * air;
    }
    const int room = width - left - air;
    layout.title = QRect(left, air, room, blockHeight(layout.block.title, layout.font, room));
    int bottom = layout.title.bottom() + 1;
    if (!layout.block.detail.isEmpty()) {
        layout.detail
            = QRect(left, bottom, room, blockHeight(layout.block.detail, layout.smallFont, room));
        bottom = layout.detail.bottom() + 1;
    }
    if (!layout.block.link.isEmpty()) {
        // A bit more than its letters take: a layout rounds up where the metrics do not.
        const int linkWidth = std::min(
            room, metrics.horizontalAdvance(layout.block.link) + metrics.averageCharWidth());
        layout.link = QRect(left, bottom, linkWidth,
                            blockHeight(layout.block.link, layout.smallFont, linkWidth));
        bottom = layout.link.bottom() + 1;
    }
    layout.height = bottom + air;
    return layout;
}

QStyleOptionViewItem BlockDelegate::boxOption(const QStyleOptionViewItem &option,
                                              const QModelIndex &index) const
{
    QStyleOptionViewItem box = option;
    initStyleOption(&box, index);
    box.rect.setHeight(QFontMetrics(option.font).height() + 2 * airOf(option.font));
    return box;
}

QSize BlockDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    int depth = 1;
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent()) {
        ++depth;
    }
    const int width = m_view->viewport()->width() - depth * m_view->indentation();
    return {width, layoutOf(option, index, width).height};
}

void BlockDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const QStyle &style = *m_view->style();
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    row.text.clear();
    row.features
        &= ~(QStyleOptionViewItem::HasDecoration | QStyleOptionViewItem::HasCheckIndicator);
    style.drawControl(QStyle::CE_ItemViewItem, &row, painter, m_view);
    if (hasBox(index)) {
        QStyleOptionViewItem box = boxOption(option, index);
        box.rect = style.subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &box, m_view);
        box.state &= ~QStyle::State_HasFocus;
        box.state |= box.checkState == Qt::Checked ? QStyle::State_On : QStyle::State_Off;
        style.drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, m_view);
    }
    const Layout layout = layoutOf(option, index, option.rect.width());
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const auto group
        = option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QPalette &palette = option.palette;
    const QColor text
        = palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QColor muted = isSelected ? text : palette.color(group, QPalette::PlaceholderText);
    const auto placed = [&option](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect,
                                  rect.translated(option.rect.topLeft()));
    };
    painter->save();
    if (!layout.icon.isEmpty()) {
        layout.block.icon.paint(painter, placed(layout.icon), Qt::AlignCenter,
                                isSelected                  ? QIcon::Selected
                                    : layout.block.isDimmed ? QIcon::Disabled
                                                            : QIcon::Normal);
    }
    painter->setPen(layout.block.isDimmed ? muted : text);
    drawBlock(*painter, placed(layout.title), layout.block.title, layout.font, option.direction);
    painter->setPen(muted);
    drawBlock(*painter, placed(layout.detail), layout.block.detail, layout.smallFont,
              option.direction);
    if (!layout.link.isEmpty()) {
        QFont underlined = layout.smallFont;
        underlined.setUnderline(true);
        painter->setPen(isSelected ? text : palette.color(group, QPalette::Link));
        drawBlock(*painter, placed(layout.link), layout.block.link, underlined, option.direction);
    }
    painter->restore();
}

bool BlockDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                                const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        const Layout layout = layoutOf(option, index, option.rect.width());
        const QRect link = QStyle::visualRect(option.direction, option.rect,
                                              layout.link.translated(option.rect.topLeft()));
        if (link.contains(static_cast<QMouseEvent *>(event)->position().toPoint())) {
            Q_EMIT linkClicked(index);
            return true;
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, boxOption(option, index), index);
}

/// Of the viewport: another width means other lines, other heights.
bool BlockDelegate::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::Resize) {
        const auto &resize = *static_cast<QResizeEvent *>(event);
        if (resize.size().width() != resize.oldSize().width()) {
            Q_EMIT sizeHintChanged({}); // the view lays itself out anew, in a moment
        }
    }
    return false;
}

} // namespace secretscope
