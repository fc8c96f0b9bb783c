// SPDX-License-Identifier: Apache-2.0
#include "ui/rows/rowsview.h"

#include "ui/rows/accessiblerows.h"
#include "ui/rows/copiedrows.h"
#include "ui/rows/hitdelegate.h"
#include "ui/rows/hits.h"
#include "ui/rows/roles.h"
#include "ui/rows/rowsabove.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace secretscope {

RowsView::RowsView(SearchedWorkspace &searched, RowsModel::Shape shape, QWidget *parent)
    : QTreeView(parent)
    , m_rows(new RowsModel(searched, shape, this))
    , m_state(*this, *m_rows)
    , m_selected(*this, *m_rows)
{
    AccessibleRows::install();
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setItemDelegate(new HitDelegate(this));
    setIconSize({fontMetrics().height(), fontMetrics().height()});

    header()->setSortIndicatorClearable(true);
    header()->setSortIndicator(-1, Qt::AscendingOrder);
    header()->setSectionsMovable(true);
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header(), &QWidget::customContextMenuRequested, this, &RowsView::chooseColumns);
    setSortingEnabled(true);

    m_copyRows = addScopedAction(tr("Copy rows"), QKeySequence::Copy, &RowsView::copyRows);
    m_copyIds
        = addScopedAction(tr("Copy ids"), Qt::CTRL | Qt::SHIFT | Qt::Key_C, &RowsView::copyIds);
    m_follow = addScopedAction({}, Qt::Key_Return, &RowsView::activateCurrent);
    nameFollowAction();
    m_expandAll = new QAction(tr("Expand all"), this);
    connect(m_expandAll, &QAction::triggered, this, &RowsView::expandEverything);
    m_collapseAll = new QAction(tr("Collapse all"), this);
    connect(m_collapseAll, &QAction::triggered, this, &RowsView::collapseEverything);
    // Gathered: one turn of the wheel changes the value many times.
    m_demand.setSingleShot(true);
    m_demand.setInterval(0);
    connect(&m_demand, &QTimer::timeout, this, &RowsView::updateDemand);
    m_measuring.setSingleShot(true);
    m_measuring.setInterval(0);
    connect(&m_measuring, &QTimer::timeout, this, [this] { m_columns->measure(); });
    connectModel();
    connectTree();
    if (shape == RowsModel::Shape::SecretTree) {
        setAccessibleName(tr("Secrets and what depends on them"));
    }
    // Before any is hidden: else Qt 6.4 leaves the place of hidden columns empty.
    header()->setStretchLastSection(false);
    // In the menu of the header. Icons say the kind.
    const QList<Column> left = shape == RowsModel::Shape::FlatTable
        ? QList{Column::Kind, Column::Known, Column::Place}
        : QList{Column::Kind, Column::Place};
    for (const Column column : left + QList{Column::Created, Column::Id}) {
        setColumnHidden(m_rows->columnOf(column), true);
    }
    connect(header(), &QHeaderView::sectionResized, this, [this] { // or shown, or hidden
        m_rows->setIdShown(!isColumnHidden(m_rows->columnOf(Column::Id)));
    });
    m_columns
        = new ColumnWidths(*this, m_rows->columnOf(Column::Name), m_rows->columnOf(Column::Secret));
    m_above = new RowsAbove(*this);
    showFactsColumns();
    connect(&searched, &SearchedWorkspace::changed, this, &RowsView::showFactsColumns);
}

void RowsView::connectModel()
{
    // Before QTreeView's own connection, so that the rows are still as they are on screen.
    connect(m_rows, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_state.remember(m_selected.idsToKeep());
        m_selected.leaveRows();
    });
    setModel(m_rows);
    // It marks columns that are selected entirely, and looks at each row for that (Qt 6.4).
    header()->setSelectionModel(new QItemSelectionModel(m_rows, header()));
    connect(m_rows, &RowsModel::rowsReplaced, this, [this](RowsModel::Cause cause) {
        m_state.restore(cause);
        m_demand.start();
        m_measuring.start();
        if (m_selected.takeRows(cause)) {
            Q_EMIT rowsSelected();
        }
    });
}

void RowsView::connectTree()
{
    connect(this, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        const auto node = m_rows->nodeAt(index);
        if (!node || (node->kind != RowKind::Rest && node->kind != RowKind::NextPage)) {
            return;
        }
        // The second click of two may not take back what the first one began.
        if (!m_rows->offersCancel(index)
            || m_sinceActivated.hasExpired(QApplication::doubleClickInterval())) {
            m_sinceActivated.start();
            m_rows->activate(index);
        }
    });
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &index) {
        m_measuring.start();
        if (!m_state.isRestoring()) {
            m_state.noteExpanded(index);
            m_rows->completePreview(index);
            noteSelectionMoved();
        }
    });
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &index) {
        if (!m_state.isRestoring()) {
            m_state.noteCollapsed(index);
            noteSelectionMoved();
        }
    });
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this,
            [this] { m_state.noteScrolled(); });
    const auto look = qOverload<>(&QTimer::start);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, &m_demand, look);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, &m_demand, look);
}

QAction *RowsView::addScopedAction(const QString &text, const QKeySequence &key,
                                   void (RowsView::*act)())
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    // Only while the view itself has the focus: in a text field the same keys act on the text.
    action->setShortcutContext(Qt::WidgetShortcut);
    addAction(action);
    connect(action, &QAction::triggered, this, act);
    return action;
}

/// Rows came or went, so that other ones are selected if all are.
void RowsView::noteSelectionMoved()
{
    m_selected.forget();
    if (m_selected.isSpan()) {
        Q_EMIT rowsSelected();
    }
}

void RowsView::dataChanged(const QModelIndex &, const QModelIndex &, const QList<int> &)
{
    // QTreeView (6.4) looks up each changed cell among all rows that are open, also where none of
    // them is visible and nobody can see it: 100 dependents that were completed cost a second in a
    // list of 100,000 secrets.
    viewport()->update();
}

void RowsView::rowsInserted(const QModelIndex &parent, int first, int last)
{
    QTreeView::rowsInserted(parent, first, last);
    m_state.rowsCame(parent, first, last);
    m_demand.start();
    if (first == 0) {
        m_measuring.start();
    }
    noteSelectionMoved();
}

void RowsView::restoreViewState(const ViewState &state)
{
    m_state.restoreState(state);
    m_measuring.start();
    Q_EMIT rowsSelected();
}

void RowsView::showEvent(QShowEvent *event)
{
    m_rows->setFollowing(Following::Live);
    QTreeView::showEvent(event);
    m_demand.start();
}

void RowsView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    m_columns->fill();
    m_above->follow();
    m_demand.start();
}

void RowsView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QTreeView::scrollTo(index, hint);
    if (!m_above) {
        return; // Qt 6.4 scrolls when the mode of scrolling is set
    }
    // Not behind the rows that stay.
    const int top = visualRect(index).top();
    const int hidden = m_above->heightAt(top) - top;
    if (hidden > 0 && top >= 0) {
        verticalScrollBar()->setValue(verticalScrollBar()->value() - hidden);
    }
}

QStyleOptionViewItem RowsView::rowOption(const QModelIndex &index) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.state.setFlag(QStyle::State_Selected, isSelected(index));
    return option;
}

void RowsView::hideEvent(QHideEvent *event)
{
    QTreeView::hideEvent(event);
    m_rows->setFollowing(Following::Paused);
}

bool RowsView::goTo(const QList<RowId> &ids)
{
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
    m_state.noteAllExpanded();
    m_measuring.start();
    noteSelectionMoved();
}

void RowsView::collapseEverything()
{
    {
        const QSignalBlocker quiet(this); // it signals each row
        QTreeView::collapseAll();
    }
    m_state.noteAllCollapsed();
    noteSelectionMoved();
}

void RowsView::activateCurrent()
{
    const QModelIndex row = currentIndex().siblingAtColumn(0);
    if (m_rows->hasChildren(row)) {
        setExpanded(row, !isExpanded(row));
    } else if (const auto via = m_rows->viaAt(row)) {
        // The window lifts a filter that hides it, and remembers the way back.
        Q_EMIT viaRequested(*via);
    } else {
        m_rows->activate(row);
    }
}

/// As activateCurrent() will do.
void RowsView::nameFollowAction()
{
    const QModelIndex row = currentIndex().siblingAtColumn(0);
    m_follow->setText(m_rows->viaAt(row)              ? tr("Go to what it is used through")
                          : m_rows->offersCancel(row) ? tr("Cancel loading")
                          : m_rows->hasChildren(row) || !m_rows->offersReading(row)
                          ? tr("Expand or collapse")
                          : tr("Load the rest"));
}

void RowsView::updateDemand()
{
    if (!isVisible()) {
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

// Selection

void RowsView::selectSpan(const RowSpan &span)
{
    if (m_rows->rowCount() == 0) {
        return;
    }
    const bool wasSpan = m_selected.isSpan();
    m_selected.select(span);
    if (m_selected.isSpan()) {
        m_state.noteSelected();
    }
    if (wasSpan || m_selected.isSpan()) {
        Q_EMIT rowsSelected();
    }
}

void RowsView::toggle(const QModelIndex &index)
{
    m_selected.toggle(index.siblingAtColumn(0));
    Q_EMIT rowsSelected();
}

void RowsView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    const auto [top, bottom] = std::minmax({rect.top(), rect.bottom()});
    const int fewest = (bottom - top) / fontMetrics().height(); // rows are higher
    const RowSpan span{indexAt({rect.left(), top}), indexAt({rect.right(), bottom})};
    if (fewest < RowsSelection::MaximumRanges || !command.testFlag(QItemSelectionModel::Select)
        || span.isEverything()) {
        QTreeView::setSelection(rect, command);
    } else {
        selectSpan(span);
    }
}

QItemSelectionModel::SelectionFlags RowsView::selectionCommand(const QModelIndex &index,
                                                               const QEvent *event) const
{
    const auto command = QTreeView::selectionCommand(index, event);
    // One more or less of many is toggle()'s.
    constexpr auto replacing = QItemSelectionModel::Clear | QItemSelectionModel::Current;
    return m_selected.isSpan() && !(command & replacing) ? QItemSelectionModel::NoUpdate : command;
}

void RowsView::drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                       const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    row.state.setFlag(QStyle::State_Selected, m_selected.isSpan() && isSelected(index));
    QTreeView::drawRow(painter, row, index);
}

QRegion RowsView::visualRegionForSelection(const QItemSelection &selection) const
{
    // QTreeView looks for each range among all rows that are open.
    constexpr qsizetype few = 20;
    return selection.size() > few ? QRegion(viewport()->rect())
                                  : QTreeView::visualRegionForSelection(selection);
}

QList<RowId> RowsView::idsToTakeAlong() const
{
    constexpr qsizetype many = 100;
    const bool areMany = selectedCount() > many;
    QList<RowId> ids = areMany ? QList<RowId>() : selectedIds();
    const bool isCurrentOne = areMany ? isSelected(currentIndex()) : ids.removeOne(currentId());
    if (isCurrentOne) {
        ids.append(currentId());
    }
    return ids;
}

void RowsView::enter()
{
    setFocus(Qt::OtherFocusReason);
    if (m_rows->rowCount() == 0 || (!m_rows->isFiltering() && currentIndex().isValid())) {
        return;
    }
    const QModelIndex first = m_rows->index(0, 0);
    select(selectionOf(*m_rows, {first}), first);
    if (m_rows->isFiltering() && !isHit(*this, first)) {
        goToHit(Direction::Forward);
    }
}

void RowsView::goToHit(Direction direction)
{
    if (m_rows->isFiltering() && m_rows->rowCount() > 0) {
        goTo(m_rows->idAt(nextHit(*this, direction)));
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
    if (const QModelIndexList rows = rowsToCopy(); !rows.isEmpty()) {
        QGuiApplication::clipboard()->setMimeData(copiedRows(rows, columns).release());
    }
}

void RowsView::copyIds()
{
    if (const QString ids = copiedIds(*m_rows, rowsToCopy()); !ids.isEmpty()) {
        QGuiApplication::clipboard()->setText(ids);
    }
}

QModelIndexList RowsView::rowsToCopy()
{
    const qsizetype count = selectedCount();
    if (count > MaximumCopied) {
        Q_EMIT copyRefused(count);
        return {};
    }
    return m_selected.rows();
}

void RowsView::mousePressEvent(QMouseEvent *event)
{
    if (m_selected.isSpan() && event->button() == Qt::LeftButton
        && event->modifiers() == Qt::ControlModifier) {
        toggle(indexAt(event->position().toPoint()));
        return;
    }
    QTreeView::mousePressEvent(event);
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
    if (m_selected.isSpan() && event->key() == Qt::Key_Space
        && event->modifiers() == Qt::ControlModifier) {
        toggle(currentIndex());
        return;
    }
    QTreeView::keyPressEvent(event);
}

void RowsView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    nameFollowAction();
    menu->addAction(m_follow);
    menu->addSeparator();
    menu->addActions(m_rowActions);
    menu->addSeparator();
    menu->addActions({m_copyRows, m_copyIds});
    menu->addSeparator();
    menu->addActions({m_expandAll, m_collapseAll});
    menu->popup(event->globalPos());
}

void RowsView::chooseColumns(const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const int name = m_rows->columnOf(Column::Name);
    for (int column = 0; column < header()->count(); ++column) {
        if (column == name) {
            continue; // holds the tree, and takes the space that is left
        }
        QAction *action = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this,
                [this, column](bool isShown) { m_columns->choose(column, isShown); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Fit to the window")), &QAction::triggered, m_columns,
            &ColumnWidths::reset);
    menu->popup(header()->mapToGlobal(place));
}

void RowsView::restoreColumnState(const QByteArray &state)
{
    m_columns->restore(state);
    m_hasFacts = false;
    showFactsColumns();
}

/// Hidden while there is nothing in them; then it is up to the user.
void RowsView::showFactsColumns()
{
    const bool hasFacts = m_rows->searched().state().facts().wereAsked();
    if (hasFacts && m_hasFacts) {
        return;
    }
    m_hasFacts = hasFacts;
    for (const Column column : m_rows->columns()) {
        if (const int place = m_rows->columnOf(column); isOfFacts(column)) {
            setColumnHidden(place, !hasFacts || !m_columns->isChosen(place));
        }
    }
    // Places are long: they are in the menu of the header.
    const int creator = m_rows->columnOf(Column::Creator);
    m_columns->setSpare(hasFacts && creator >= 0
                            ? QList{creator, m_rows->columnOf(Column::LastCall)}
                            : QList<int>());
}

void RowsView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    if (m_selected.isShowing()) {
        return;
    }
    if (!m_state.isRestoring()) {
        m_state.noteSelected();
        m_selected.dropSpan();
    }
    m_selected.forget();
    Q_EMIT rowsSelected();
}

void RowsView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    nameFollowAction();
    Q_EMIT rowsSelected();
}

} // namespace secretscope
