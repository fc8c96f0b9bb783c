// SPDX-License-Identifier: Apache-2.0
#include "ui/rows/rowsmemory.h"

#include <QScopeGuard>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTreeView>

#include <utility>

namespace secretscope {

RowsMemory::RowsMemory(QTreeView &view, RowsModel &model)
    : m_view(view)
    , m_model(model)
    , m_wasFiltering(model.isFiltering())
{}

// What a person did

void RowsMemory::noteExpanded(const RowId &id)
{
    m_expanded.insert(id, true);
    m_opened.remove(id);
}

void RowsMemory::noteCollapsed(const RowId &id)
{
    m_expanded.remove(id);
    m_opened.remove(id);
}

void RowsMemory::noteAllExpanded()
{
    m_opened.clear();
    QModelIndexList parents{QModelIndex()};
    while (!parents.isEmpty()) {
        const QModelIndex parent = parents.takeLast();
        for (int row = 0; row < m_model.rowCount(parent); ++row) {
            const QModelIndex index = m_model.index(row, 0, parent);
            if (m_model.flags(index).testFlag(Qt::ItemNeverHasChildren)) {
                break;
            }
            m_expanded.insert(m_model.idAt(index), true);
            parents.append(index);
        }
    }
}

void RowsMemory::noteAllCollapsed()
{
    m_expanded.clear();
    m_hiddenExpanded = 0;
    m_opened.clear();
}

void RowsMemory::noteSelected()
{
    m_selection.clear();
    m_current.reset();
    // What the search opened around a row that was chosen is not folded over it again.
    for (QModelIndex above = m_view.currentIndex().parent(); above.isValid();
         above = above.parent()) {
        const RowId id = m_model.idAt(above);
        if (m_opened.contains(id)) {
            noteExpanded(id);
        }
    }
}

// Rows are rearranged

QList<RowsMemory::Seen> RowsMemory::seenRows() const
{
    constexpr qsizetype enough = 200;
    QList<Seen> seen;
    const int bottom = m_view.viewport()->height();
    QModelIndex index = m_view.indexAt(QPoint(0, 0));
    while (index.isValid() && seen.size() < enough) {
        const int y = m_view.visualRect(index).top();
        if (y >= bottom) {
            break;
        }
        const RowId id = m_model.idAt(index);
        if (!id.isEmpty()) {
            seen.append({id, y});
        }
        index = m_view.indexBelow(index);
    }
    return seen;
}

void RowsMemory::rememberSelection()
{
    for (const QModelIndex &row : m_view.selectionModel()->selectedRows()) {
        if (m_selection.size() >= MaximumSelected) {
            break;
        }
        const RowId id = m_model.idAt(row);
        if (!id.isEmpty()) {
            m_selection.insert(id);
        }
    }
    const RowId current = m_model.idAt(m_view.currentIndex());
    if (!current.isEmpty()) {
        m_current = current;
    }
}

void RowsMemory::remember()
{
    m_isRestoring = true;
    m_seen = seenRows();
    if (m_model.isFiltering() && !m_wasFiltering && !m_seen.isEmpty()) {
        m_unfilteredTop = m_seen.constFirst();
    }
    rememberSelection();
}

void RowsMemory::restore()
{
    renewViewIfWorn();
    restoreExpansion();
    openHits();
    restoreSelection();
    restoreScroll();
    m_wasFiltering = m_model.isFiltering();
    m_isRestoring = false;
}

void RowsMemory::rememberForReset()
{
    m_isRestoring = true;
    m_seen = seenRows();
    rememberSelection();
}

void RowsMemory::restoreAfterReset()
{
    for (bool &isOpen : m_expanded) {
        isOpen = false;
    }
    m_opened.clear();
    m_lostExpansions = 0;
    restore();
}

void RowsMemory::renewViewIfWorn()
{
    // QTreeView (Qt 6.4) keeps the invalid indexes of expanded rows that a layout change took away
    // until it is reset.
    constexpr qsizetype tolerable = 20000;
    if (m_lostExpansions < tolerable) {
        return;
    }
    m_lostExpansions = 0;
    m_opened.clear();
    m_view.QTreeView::reset();
    for (bool &isOpen : m_expanded) {
        isOpen = false;
    }
}

void RowsMemory::restoreExpansion()
{
    m_hiddenExpanded = 0;
    for (auto entry = m_expanded.begin(); entry != m_expanded.end(); ++entry) {
        const QModelIndex index = m_model.indexOf(entry.key());
        if (!index.isValid()) {
            m_lostExpansions += entry.value() ? 1 : 0;
            ++m_hiddenExpanded;
            entry.value() = false;
        } else if (!entry.value()) {
            m_view.expand(index);
            entry.value() = true;
        }
    }
}

void RowsMemory::openHits()
{
    QHash<RowId, QModelIndex> wanted;
    for (const QModelIndex &row : m_model.rowsToOpen(MaximumOpened)) {
        wanted.insert(m_model.idAt(row), row);
    }
    for (const RowId &id : std::as_const(m_opened)) {
        const QModelIndex index = m_model.indexOf(id);
        if (!index.isValid()) {
            ++m_lostExpansions;
        } else if (!wanted.contains(id) && !m_expanded.contains(id)) {
            m_view.collapse(index);
        }
    }
    m_opened.clear();
    for (auto row = wanted.constBegin(); row != wanted.constEnd(); ++row) {
        if (!m_expanded.contains(row.key())) {
            m_view.expand(row.value());
            m_opened.insert(row.key());
        }
    }
}

void RowsMemory::openHitsAmong(const QModelIndex &parent, int first, int last)
{
    // Only those: others may have been closed by a person.
    for (const QModelIndex &row : m_model.rowsToOpen(MaximumOpened)) {
        QModelIndex top = row;
        while (top.parent() != parent && top.parent().isValid()) {
            top = top.parent();
        }
        const RowId id = m_model.idAt(row);
        if (top.parent() == parent && top.row() >= first && top.row() <= last
            && !m_expanded.contains(id) && !m_opened.contains(id)) {
            m_view.expand(row);
            m_opened.insert(id);
        }
    }
}

void RowsMemory::restoreSelection()
{
    QItemSelectionModel *selection = m_view.selectionModel();
    // To scroll to the current row QTreeView would open what a person closed above it.
    const bool scrollsItself = m_view.hasAutoScroll();
    m_view.setAutoScroll(false);
    const auto scrollsAgain
        = qScopeGuard([this, scrollsItself] { m_view.setAutoScroll(scrollsItself); });
    QItemSelection shown;
    QSet<RowId> hidden;
    for (const RowId &id : std::as_const(m_selection)) {
        const QModelIndex index = m_model.indexOf(id);
        if (!index.isValid()) {
            hidden.insert(id);
        } else if (!selection->isRowSelected(index.row(), index.parent())) {
            shown.append(QItemSelectionRange(index));
        }
    }
    m_selection = hidden;
    if (!shown.isEmpty()) {
        selection->select(shown, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    if (m_current) {
        const QModelIndex index = m_model.indexOf(*m_current);
        if (index.isValid()) {
            if (m_view.currentIndex() != index) {
                selection->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
            }
            m_current.reset();
        }
    }
}

void RowsMemory::restoreScroll()
{
    // Where a person was before the filter, unless they are on a row that they see now.
    if (m_wasFiltering && !m_model.isFiltering() && m_unfilteredTop) {
        const RowId current = m_model.idAt(m_view.currentIndex());
        const Seen top = *std::exchange(m_unfilteredTop, std::nullopt);
        for (const Seen &seen : std::as_const(m_seen)) {
            if (!current.isEmpty() && seen.id == current && scrollBackTo(seen)) {
                return;
            }
        }
        if (scrollBackTo(top)) {
            return;
        }
    }
    for (const Seen &seen : std::as_const(m_seen)) {
        if (scrollBackTo(seen)) {
            return;
        }
    }
}

bool RowsMemory::scrollBackTo(const Seen &seen)
{
    const QModelIndex index = m_model.indexOf(seen.id);
    if (!index.isValid()) {
        return false;
    }
    // Lays the rows out now, else the scroll bar has the old range.
    m_view.doItemsLayout();
    const QRect place = m_view.visualRect(index);
    if (!place.isValid()) {
        return false;
    }
    QScrollBar *bar = m_view.verticalScrollBar();
    bar->setValue(bar->value() + place.top() - seen.y);
    return true;
}

void RowsMemory::rowsCame(const QModelIndex &parent, int first, int last)
{
    if (m_hiddenExpanded == 0 && m_selection.isEmpty() && !m_current && !m_awaitedTop
        && !parent.isValid() && !m_model.isFiltering()) {
        return;
    }
    const QScopedValueRollback restoring(m_isRestoring, true);
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = m_model.index(row, 0, parent);
        const auto known = m_expanded.find(m_model.idAt(index));
        if (known != m_expanded.end()) {
            m_view.expand(index);
            known.value() = true;
        }
    }
    if (m_hiddenExpanded > 0) {
        restoreExpansion();
    }
    openHitsAmong(parent, first, last);
    restoreSelection();
    if (m_awaitedTop && scrollBackTo(*m_awaitedTop)) {
        m_awaitedTop.reset();
    }
}

// By id

RowsPlace RowsMemory::place() const
{
    RowsPlace place;
    place.expanded = m_expanded.keys();
    place.selected = QList<RowId>(m_selection.constBegin(), m_selection.constEnd());
    for (const QModelIndex &row : m_view.selectionModel()->selectedRows()) {
        if (place.selected.size() >= MaximumSelected) {
            break;
        }
        const RowId id = m_model.idAt(row);
        if (!id.isEmpty()) {
            place.selected.append(id);
        }
    }
    place.current = m_current.value_or(m_model.idAt(m_view.currentIndex()));
    const QModelIndex top = m_view.indexAt(QPoint(0, 0));
    place.top = m_awaitedTop ? m_awaitedTop->id : m_model.idAt(top);
    place.topOffset = m_awaitedTop ? m_awaitedTop->y : m_view.visualRect(top).top();
    return place;
}

void RowsMemory::restorePlace(const RowsPlace &place)
{
    const QScopedValueRollback restoring(m_isRestoring, true);
    for (const RowId &id : place.expanded) {
        if (!m_expanded.contains(id)) {
            m_expanded.insert(id, false);
        }
    }
    m_selection = QSet<RowId>(place.selected.constBegin(), place.selected.constEnd());
    if (!place.current.isEmpty()) {
        m_current = place.current;
    }
    restoreExpansion();
    restoreSelection();
    const Seen top{place.top, place.topOffset};
    if (!place.top.isEmpty() && !scrollBackTo(top)) {
        m_awaitedTop = top;
    }
}

} // namespace secretscope
