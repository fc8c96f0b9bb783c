// SPDX-License-Identifier: Apache-2.0
#include "ui/views/rowsview.h"

#include "ui/models/roles.h"
#include "ui/views/copiedrows.h"
#include "ui/views/hitdelegate.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>

namespace secretscope {

RowsView::RowsView(QWidget *parent)
    : QTreeView(parent)
{
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setItemDelegate(new HitDelegate(this));

    header()->setSortIndicatorClearable(true);
    header()->setSortIndicator(-1, Qt::AscendingOrder);
    header()->setSectionsMovable(true);
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header(), &QWidget::customContextMenuRequested, this, &RowsView::chooseColumns);
    setSortingEnabled(true);

    m_copyRows = addScopedAction(tr("Copy rows"), QKeySequence::Copy);
    connect(m_copyRows, &QAction::triggered, this, &RowsView::copyRows);
    m_copyIds = addScopedAction(tr("Copy ids"), Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    connect(m_copyIds, &QAction::triggered, this, &RowsView::copyIds);
    m_follow = addScopedAction(tr("Follow or load"), Qt::Key_Return);
    connect(m_follow, &QAction::triggered, this, [this] {
        if (currentIndex().isValid()) {
            Q_EMIT rowActivated(currentIndex());
        }
    });
    connect(this, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        const auto kind = static_cast<RowKind>(index.data(roleNumber(Role::Kind)).toInt());
        if (kind == RowKind::Rest || kind == RowKind::NextPage) {
            Q_EMIT rowActivated(index);
        }
    });
}

QAction *RowsView::addScopedAction(const QString &text, const QKeySequence &key)
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    // Only while the view itself has the focus: in a text field the same keys act on the text.
    action->setShortcutContext(Qt::WidgetShortcut);
    addAction(action);
    return action;
}

void RowsView::setModel(QAbstractItemModel *model)
{
    QTreeView::setModel(model);
    Q_EMIT rowsSelected();
}

RowId RowsView::currentId() const
{
    return currentIndex().data(roleNumber(Role::Id)).value<RowId>();
}

QModelIndexList RowsView::selectedRowIndexes() const
{
    return selectionModel() != nullptr ? inTreeOrder(selectionModel()->selectedRows())
                                       : QModelIndexList();
}

QList<RowId> RowsView::selectedIds() const
{
    QList<RowId> ids;
    for (const QModelIndex &row : selectedRowIndexes()) {
        const auto id = row.data(roleNumber(Role::Id)).value<RowId>();
        if (!id.isEmpty()) {
            ids.append(id);
        }
    }
    return ids;
}

void RowsView::goToFirstRow()
{
    if (model() != nullptr && model()->rowCount() > 0) {
        setCurrentIndex(model()->index(0, 0));
        setFocus(Qt::OtherFocusReason);
    }
}

void RowsView::copyRows()
{
    QList<int> columns;
    for (int place = 0; place < header()->count(); ++place) {
        const int column = header()->logicalIndex(place);
        if (!header()->isSectionHidden(column)) {
            columns.append(column);
        }
    }
    const QModelIndexList rows = selectedRowIndexes();
    if (!rows.isEmpty()) {
        QGuiApplication::clipboard()->setMimeData(copiedRows(rows, columns).release());
    }
}

void RowsView::copyIds()
{
    const QString ids = copiedIds(selectedRowIndexes());
    if (!ids.isEmpty()) {
        QGuiApplication::clipboard()->setText(ids);
    }
}

void RowsView::keyPressEvent(QKeyEvent *event)
{
    // The numeric pad's Enter; Return is the action's key. QTreeView would take both as "edit" or
    // as an activation that depends on the desktop.
    if (event->key() == Qt::Key_Enter || event->key() == Qt::Key_Return) {
        m_follow->trigger();
        event->accept();
        return;
    }
    QTreeView::keyPressEvent(event);
}

QList<QAction *> RowsView::contextActions() const
{
    return {m_follow, m_copyRows, m_copyIds};
}

void RowsView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(contextActions());
    menu->popup(event->globalPos());
}

void RowsView::chooseColumns(const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    // The first column holds the tree and always stays.
    for (int column = 1; column < header()->count(); ++column) {
        QAction *action = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this,
                [this, column](bool isShown) { setColumnHidden(column, !isShown); });
    }
    menu->popup(header()->mapToGlobal(place));
}

void RowsView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    Q_EMIT rowsSelected();
}

void RowsView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    Q_EMIT rowsSelected();
}

} // namespace secretscope
