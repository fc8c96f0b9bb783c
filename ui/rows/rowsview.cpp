// SPDX-License-Identifier: Apache-2.0
#include "ui/rows/rowsview.h"

#include "analysis/relation.h"
#include "ui/rows/copiedrows.h"
#include "ui/rows/hitdelegate.h"
#include "ui/rows/roles.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

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
    // Gathered: one turn of the wheel changes the value many times.
    m_demand.setSingleShot(true);
    m_demand.setInterval(0);
    connect(&m_demand, &QTimer::timeout, this, &RowsView::updateDemand);
    connectTree();
}

void RowsView::connectTree()
{
    connect(this, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        const auto kind = static_cast<RowKind>(index.data(roleNumber(Role::Kind)).toInt());
        if (kind == RowKind::Rest || kind == RowKind::NextPage) {
            activateRow(index);
        }
    });
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &index) {
        m_selectedIds.reset();
        if (m_state && !m_state->isRestoring()) {
            m_state->noteExpanded(m_rows->idAt(index));
            m_rows->completePreview(index);
        }
    });
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &index) {
        m_selectedIds.reset();
        if (m_state && !m_state->isRestoring()) {
            m_state->noteCollapsed(m_rows->idAt(index));
        }
    });
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] {
        if (m_state) {
            m_state->noteScrolled();
        }
    });
    const auto look = qOverload<>(&QTimer::start);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, &m_demand, look);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, &m_demand, look);
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
    const auto remember = [this] {
        if (m_state) {
            m_state->remember();
        }
    };
    connect(&rows, &QAbstractItemModel::layoutAboutToBeChanged, this, remember);
    connect(&rows, &QAbstractItemModel::modelAboutToBeReset, this, remember);
    setModel(&rows);
    m_state = std::make_unique<ViewStateMaintainer>(*this, rows);
    connect(&rows, &RowsModel::rowsRearranged, this, [this](RowsModel::Cause cause) {
        if (cause == RowsModel::Cause::Filtered) {
            m_isAllSelected = false;
        }
        m_state->restore(cause);
        rowsMoved();
    });
    // After the selection model's own connection, which clears it.
    connect(&rows, &QAbstractItemModel::modelReset, this, [this] {
        m_isAllSelected = false;
        m_state->restoreAfterReset();
        rowsMoved();
    });
    connect(&rows, &QAbstractItemModel::rowsRemoved, this, [this] { m_selectedIds.reset(); });
    if (rows.shape() == RowsModel::Shape::SecretTree) {
        setAccessibleName(tr("Secrets and what depends on them"));
        setColumnHidden(rows.columnOf(Column::Id), true);
    }
    Q_EMIT rowsSelected();
}

void RowsView::rowsMoved()
{
    m_selectedIds.reset();
    m_demand.start();
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
    m_selectedIds.reset();
    if (m_state) {
        m_state->rowsCame(parent, first, last);
        m_demand.start();
    }
}

ViewState RowsView::viewState() const
{
    return m_state ? m_state->state() : ViewState();
}

void RowsView::restoreViewState(const ViewState &state)
{
    if (m_state) {
        m_state->restoreState(state);
        Q_EMIT rowsSelected();
    }
}

void RowsView::showEvent(QShowEvent *event)
{
    if (m_rows != nullptr) {
        m_rows->setFollowing(Following::Live);
    }
    QTreeView::showEvent(event);
    m_demand.start();
}

void RowsView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    m_demand.start();
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
    QModelIndexList rows;
    for (const RowId &id : ids) {
        const QModelIndex target = m_rows->indexOf(id);
        if (!target.isValid()) {
            continue;
        }
        for (QModelIndex above = target.parent(); above.isValid(); above = above.parent()) {
            expand(above);
        }
        rows.append(target);
    }
    if (rows.isEmpty()) {
        return false;
    }
    select(selectionOf(*m_rows, rows), rows.constLast());
    scrollTo(rows.constLast());
    return true;
}

void RowsView::select(const QItemSelection &selection, const QModelIndex &current)
{
    // QAbstractItemView::setCurrentIndex() looks at the keyboard: while Ctrl is held, as for a
    // shortcut, it would select this row beside the others.
    selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void RowsView::expandEverything()
{
    {
        // Qt 6.4 signals each row in the middle of its layout: what is read because of that
        // changes rows which the view is counting just then, so that some were drawn twice and
        // others not.
        const QSignalBlocker quiet(this);
        QTreeView::expandAll();
    }
    m_selectedIds.reset();
    if (m_state) {
        m_state->noteAllExpanded();
    }
}

void RowsView::collapseEverything()
{
    QTreeView::collapseAll();
    m_selectedIds.reset();
    if (m_state) {
        m_state->noteAllCollapsed();
    }
}

void RowsView::activateRow(const QModelIndex &index)
{
    const QModelIndex row = index.siblingAtColumn(0);
    if (m_rows->hasChildren(row)) {
        setExpanded(row, !isExpanded(row));
    } else if (!followThrough(row)) {
        m_rows->activate(row);
    }
}

bool RowsView::followThrough(const QModelIndex &index)
{
    const Catalogue &catalogue = m_rows->catalogue();
    const auto node = m_rows->nodeAt(index);
    const auto edge = m_rows->edgeAt(index);
    if (m_rows->shape() != RowsModel::Shape::SecretTree || !edge || !catalogue.isThrough(*edge)) {
        return false;
    }
    const std::vector<IdIndex> vias = waysOf(catalogue, *node->secret, *edge);
    if (vias.empty()) {
        return false;
    }
    RowId wanted{{}, {}, bytesOf(catalogue.idText(vias.front()))};
    if (const auto record = wayRecord(catalogue, vias.front())) {
        const Category kind = catalogue.resource(*record).kind;
        wanted.category = RowCategory(catalogue, kind);
        const auto edges = catalogue.dependents(*node->secret, kind);
        if (std::ranges::any_of(edges, [&](const Edge &other) {
                return catalogue.resource(other.resource).id == vias.front();
            })) {
            wanted.secret = bytesOf(catalogue.secretId(*node->secret));
        }
    }
    // The window lifts a filter that hides it, and remembers the way back.
    Q_EMIT wayRequested(wanted);
    return true;
}

void RowsView::updateDemand()
{
    if (m_rows == nullptr || !isVisible()) {
        return;
    }
    const int hinted = sizeHintForRow(0);
    const int rowHeight = hinted > 0 ? hinted : fontMetrics().height();
    const int rowsOfPage = viewport()->height() / rowHeight + 1;
    QModelIndex last = indexAt(QPoint(0, viewport()->height() - 1));
    while (last.parent().isValid()) {
        last = last.parent();
    }
    const int lastRow = last.isValid() ? last.row() : m_rows->rowCount() - 1;
    m_rows->setDemandedRows(lastRow + 1 + rowsOfPage);
}

// Selecting

RowId RowsView::currentId() const
{
    return currentIndex().data(roleNumber(Role::Id)).value<RowId>();
}

QModelIndexList RowsView::openRows() const
{
    QModelIndexList rows;
    // Parents and their next rows.
    QList<std::pair<QModelIndex, int>> levels{{QModelIndex(), 0}};
    while (!levels.isEmpty()) {
        auto &[parent, next] = levels.last();
        if (next == m_rows->rowCount(parent)) {
            levels.removeLast();
            continue;
        }
        const QModelIndex row = m_rows->index(next++, 0, parent);
        rows.append(row);
        if (isExpanded(row)) {
            levels.append({row, 0});
        }
    }
    return rows;
}

void RowsView::selectAll()
{
    if (m_rows == nullptr || m_rows->rowCount() == 0) {
        return;
    }
    constexpr qsizetype few = 200;
    QItemSelection selection = selectionOf(*m_rows, openRows());
    const bool isAll = selection.size() > few;
    if (isAll) {
        selection = {m_rows->index(0, 0),
                     m_rows->index(m_rows->rowCount() - 1, m_rows->columnCount() - 1)};
    }
    if (selectionModel()->selection().size() > few) {
        // Two selections of many ranges are compared range by range.
        selectionModel()->clearSelection();
    }
    const QScopedValueRollback selecting(m_isSelectingAll, isAll);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (isAll && !m_isAllSelected) {
        // The top rows were selected already, so that nothing changed for the selection model.
        selectionChanged({}, {});
    }
}

QItemSelectionModel::SelectionFlags RowsView::selectionCommand(const QModelIndex &index,
                                                               const QEvent *event) const
{
    const auto command = QTreeView::selectionCommand(index, event);
    // One more or less of all: then the selection model has to have them one by one, if it can.
    constexpr qsizetype tolerable = 20'000;
    if (m_isAllSelected && command.testFlag(QItemSelectionModel::Toggle)) {
        const QItemSelection selection = selectionOf(*m_rows, openRows());
        if (selection.size() < tolerable) {
            selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
        }
    }
    return command;
}

void RowsView::drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                       const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    row.state.setFlag(QStyle::State_Selected, m_isAllSelected);
    QTreeView::drawRow(painter, row, index);
}

QRegion RowsView::visualRegionForSelection(const QItemSelection &selection) const
{
    // QTreeView looks for each range among all rows that are open.
    constexpr qsizetype few = 20;
    return selection.size() > few ? QRegion(viewport()->rect())
                                  : QTreeView::visualRegionForSelection(selection);
}

QModelIndexList RowsView::selectedRows() const
{
    if (selectionModel() == nullptr) {
        return {};
    }
    return m_isAllSelected ? openRows() : inTreeOrder(selectedRowsOf(*selectionModel()));
}

const QList<RowId> &RowsView::selectedIds() const
{
    if (!m_selectedIds) {
        m_selectedIds.emplace();
        for (const QModelIndex &row : selectedRows()) {
            if (const RowId id = m_rows->idAt(row); !id.isEmpty()) {
                m_selectedIds->append(id);
            }
        }
    }
    return *m_selectedIds;
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
        select(selectionOf(*m_rows, {first}), first);
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
    const QModelIndexList rows = selectedRows();
    if (rows.size() > MaximumCopied) {
        Q_EMIT copyRefused(rows.size());
    } else if (!rows.isEmpty()) {
        QGuiApplication::clipboard()->setMimeData(copiedRows(rows, columns).release());
    }
}

void RowsView::copyIds()
{
    const QModelIndexList rows = selectedRows();
    if (rows.size() > MaximumCopied) {
        Q_EMIT copyRefused(rows.size());
        return;
    }
    const QString ids = copiedIds(rows);
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
    if (m_state && !m_state->isRestoring()) {
        m_state->noteSelected();
    }
    if (std::exchange(m_isAllSelected, m_isSelectingAll) != m_isAllSelected) {
        viewport()->update();
    }
    m_selectedIds.reset();
    QTreeView::selectionChanged(selected, deselected);
    Q_EMIT rowsSelected();
}

void RowsView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    Q_EMIT rowsSelected();
}

} // namespace secretscope
