// SPDX-License-Identifier: Apache-2.0
// Rows whose texts are never cut: a title and below it what is known, both over as many lines as
// the width of the view needs. The blocks of a row are asked for while it is on screen alone.
#pragma once

#include <QIcon>
#include <QStyledItemDelegate>
#include <QTreeView>

#include <functional>

namespace secretscope {

/// Texts are safe for display; empty ones take no line.
struct RowBlock
{
    QString title;
    QString detail = {};
    /// A line that can be clicked.
    QString link = {};
    QIcon icon = {};
    bool isDimmed = false;
};

class BlockDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BlockDelegate)

public:
    using BlockOf = std::function<RowBlock(const QModelIndex &)>;

    /// Becomes the delegate of `view`, and has it scroll downwards alone. Top rows are headings.
    BlockDelegate(QTreeView *view, BlockOf blockOf);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

Q_SIGNALS:
    void linkClicked(const QModelIndex &index);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    struct Layout;
    Layout layoutOf(const QStyleOptionViewItem &option, const QModelIndex &index, int width) const;
    /// Where the box of a row with a check state is.
    QStyleOptionViewItem boxOption(const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const;

    QTreeView *m_view;
    BlockOf m_blockOf;
};

} // namespace secretscope
