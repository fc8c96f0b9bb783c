// SPDX-License-Identifier: Apache-2.0
#include "ui/rows/rowsview.h"

#include "ui/rows/copiedrows.h"
#include "ui/rows/hitdelegate.h"
#include "ui/rows/roles.h"
#include "ui/rows/rowsmemory.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalBlocker>

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
            activateRow(currentIndex());
        }
    });
    m_expandAll = new QAction(tr("Expand all"), this);
    connect(m_expandAll, &QAction::triggered, this, &RowsView::expandEverything);
    m_collapseAll = new QAction(tr("Collapse all"), this);
    connect(m_collapseAll, &QAction::triggered, this, &RowsView::collapseEverything);
    connect(this, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        const auto kind = static_cast<RowKind>(index.data(roleNumber(Role::Kind)).toInt());
        if (kind == RowKind::Rest || kind == RowKind::NextPage) {
            activateRow(index);
        }
    });
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &index) {
        if (m_memory && !m_memory->isRestoring()) {
            m_memory->noteExpanded(m_rows->idAt(index));
            opened(index);
        }
    });
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &index) {
        if (m_memory && !m_memory->isRestoring()) {
            m_memory->noteCollapsed(m_rows->idAt(index));
        }
    });
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] {
        if (m_memory) {
            m_memory->noteScrolled();
        }
    });
}

RowsView::~RowsView() = default;

QAction *RowsView::addScopedAction(const QString &text, const QKeySequence &key)
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    // Only while the view itself has the focus: in a text field the same keys act on the text.
    action->setShortcutContext(Qt::WidgetShortcut);
    addAction(action);
    return action;
}

void RowsView::setRowsModel(RowsModel &rows)
{
    m_rows = &rows;
    // Before QTreeView's own connections, so that the rows are still as they are on screen.
    connect(&rows, &QAbstractItemModel::layoutAboutToBeChanged, this, [this] {
        if (m_memory) {
            m_memory->remember();
        }
    });
    connect(&rows, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        if (m_memory) {
            m_memory->rememberForReset();
        }
    });
    setModel(&rows);
    m_memory = std::make_unique<RowsMemory>(*this, rows);
    connect(&rows, &RowsModel::rowsRearranged, this, [this] {
        m_memory->restore();
        rowsChanged();
        Q_EMIT rowsSelected();
    });
    // Behind the selection model's own connection, which clears it.
    connect(&rows, &QAbstractItemModel::modelReset, this, [this] {
        m_memory->restoreAfterReset();
        rowsChanged();
        Q_EMIT rowsSelected();
    });
    Q_EMIT rowsSelected();
}

void RowsView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                           const QList<int> &roles)
{
    // QTreeView (6.4) looks up each changed cell among all rows that are open, also where nobody
    // can see it: 100 dependents that were completed cost a second in a list of 100,000 secrets.
    const QModelIndex parent = topLeft.parent();
    if (parent.isValid() && !isExpanded(parent)) {
        return;
    }
    if (topLeft.row() == bottomRight.row()) {
        QTreeView::dataChanged(topLeft, bottomRight, roles);
    } else {
        viewport()->update();
    }
}

void RowsView::rowsInserted(const QModelIndex &parent, int first, int last)
{
    QTreeView::rowsInserted(parent, first, last);
    if (m_memory) {
        m_memory->rowsCame(parent, first, last);
        rowsChanged();
    }
}

RowsPlace RowsView::place() const
{
    return m_memory ? m_memory->place() : RowsPlace();
}

void RowsView::restorePlace(const RowsPlace &place)
{
    if (m_memory) {
        m_memory->restorePlace(place);
        Q_EMIT rowsSelected();
    }
}

void RowsView::showEvent(QShowEvent *event)
{
    if (m_rows != nullptr) {
        m_rows->setFollowing(Following::Live);
    }
    QTreeView::showEvent(event);
}

void RowsView::hideEvent(QHideEvent *event)
{
    QTreeView::hideEvent(event);
    if (m_rows != nullptr) {
        m_rows->setFollowing(Following::Paused);
    }
}

bool RowsView::goTo(const QList<RowId> &ids)
{
    if (m_rows == nullptr) {
        return false;
    }
    if (isVisible()) {
        m_rows->setFollowing(Following::Live);
    }
    QItemSelection selection;
    QModelIndex current;
    for (const RowId &id : ids) {
        const QModelIndex target = m_rows->indexOf(id);
        if (!target.isValid()) {
            continue;
        }
        for (QModelIndex above = target.parent(); above.isValid(); above = above.parent()) {
            expand(above);
        }
        selection.select(target, target);
        current = target;
    }
    if (!current.isValid()) {
        return false;
    }
    select(selection, current);
    scrollTo(current);
    return true;
}

void RowsView::select(const QItemSelection &selection, const QModelIndex &current)
{
    // QAbstractItemView::setCurrentIndex() looks at the keyboard: while Ctrl is held, as for a
    // shortcut, it would select this row beside the others.
    selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection,
                             QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void RowsView::expandEverything()
{
    {
        // Qt 6.4 tells of each row in the middle of its layout: what is read because of that
        // changes rows which the view is counting just then, so that some were drawn twice and
        // others not.
        const QSignalBlocker quiet(this);
        QTreeView::expandAll();
    }
    if (m_memory) {
        m_memory->noteAllExpanded();
    }
}

void RowsView::collapseEverything()
{
    QTreeView::collapseAll();
    if (m_memory) {
        m_memory->noteAllCollapsed();
    }
}

void RowsView::activateRow(const QModelIndex &index)
{
    const QModelIndex row = index.siblingAtColumn(0);
    if (m_rows->hasChildren(row)) {
        setExpanded(row, !isExpanded(row));
    } else {
        m_rows->activate(row);
    }
}

void RowsView::opened(const QModelIndex &) {}

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

QList<RowId> RowsView::idsToTakeAlong() const
{
    constexpr qsizetype many = 100;
    QList<RowId> ids = selectedIds();
    const bool isCurrentOne = ids.removeOne(currentId());
    if (ids.size() >= many) {
        ids.clear();
    }
    if (isCurrentOne) {
        ids.append(currentId());
    }
    return ids;
}

void RowsView::goToFirstRow()
{
    if (model() != nullptr && model()->rowCount() > 0) {
        const QModelIndex first = model()->index(0, 0);
        select(QItemSelection(first, first), first);
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

void RowsView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_follow, m_copyRows, m_copyIds, m_expandAll, m_collapseAll});
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
    if (m_memory && !m_memory->isRestoring()) {
        m_memory->noteSelected();
    }
    QTreeView::selectionChanged(selected, deselected);
    Q_EMIT rowsSelected();
}

void RowsView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    Q_EMIT rowsSelected();
}

} // namespace secretscope
