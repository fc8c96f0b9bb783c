// SPDX-License-Identifier: Apache-2.0
#include "ui/views/treememory.h"

#include "ui/models/treenodeid.h"

#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTreeView>

#include <utility>

namespace secretscope {

namespace {
quintptr keyOf(const TreeNode &node)
{
    return internalIdOf({node.secret, node.category});
}

TreeNode nodeOf(quintptr key)
{
    const TreeParent self = parentOf(key);
    return {self.category ? RowKind::Category : RowKind::Secret, self.secret, self.category, {}};
}

constexpr auto wholeRow = QItemSelectionModel::Select | QItemSelectionModel::Rows;
} // namespace

TreeMemory::TreeMemory(QTreeView &view, SecretsTreeModel &model)
    : m_view(view)
    , m_model(model)
    , m_wasFiltering(model.searched().isFiltering())
{}

// What a person did

void TreeMemory::noteExpanded(const TreeNode &node)
{
    m_expanded.insert(keyOf(node), true);
    m_opened.remove(keyOf(node));
}

void TreeMemory::noteCollapsed(const TreeNode &node)
{
    m_expanded.remove(keyOf(node));
    m_opened.remove(keyOf(node));
}

void TreeMemory::noteAllExpanded()
{
    m_opened.clear();
    for (int row = 0; row < m_model.shownSecretCount(); ++row) {
        const QModelIndex secret = m_model.index(row, 0);
        m_expanded.insert(keyOf(*m_model.nodeAt(secret)), true);
        for (int i = 0; i < m_model.rowCount(secret); ++i) {
            m_expanded.insert(keyOf(*m_model.nodeAt(m_model.index(i, 0, secret))), true);
        }
    }
}

void TreeMemory::noteAllCollapsed()
{
    m_expanded.clear();
    m_opened.clear();
}

void TreeMemory::noteSelected()
{
    m_selection.clear();
    m_current.reset();
}

// Rows are rearranged

QList<TreeMemory::Seen> TreeMemory::seenRows() const
{
    QList<Seen> seen;
    const int bottom = m_view.viewport()->height();
    QModelIndex index = m_view.indexAt(QPoint(0, 0));
    while (index.isValid() && seen.size() < 200) {
        const int y = m_view.visualRect(index).top();
        if (y >= bottom) {
            break;
        }
        if (const auto node = m_model.nodeAt(index)) {
            seen.append({*node, y});
        }
        index = m_view.indexBelow(index);
    }
    return seen;
}

void TreeMemory::remember()
{
    m_isRestoring = true;
    m_seen = seenRows();
    const bool isFiltering = m_model.searched().isFiltering();
    if (isFiltering && !m_wasFiltering && !m_seen.isEmpty()) {
        m_unfilteredTop = m_seen.constFirst();
    }
    for (const QModelIndex &row : m_view.selectionModel()->selectedRows()) {
        if (const auto node = m_model.nodeAt(row)) {
            m_selection.append(*node);
        }
    }
    if (const auto node = m_model.nodeAt(m_view.currentIndex())) {
        m_current = node;
    }
}

void TreeMemory::restore()
{
    resetViewIfWorn();
    restoreExpansion();
    openHits();
    restoreSelection();
    restoreScroll();
    m_wasFiltering = m_model.searched().isFiltering();
    m_isRestoring = false;
}

void TreeMemory::resetViewIfWorn()
{
    // QTreeView (Qt 6.4) keeps the invalid indexes of expanded rows that a layout change took away
    // until rows are removed or it is reset.
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

void TreeMemory::restoreExpansion()
{
    for (auto entry = m_expanded.begin(); entry != m_expanded.end(); ++entry) {
        const QModelIndex index = m_model.indexOf(nodeOf(entry.key()));
        if (!index.isValid()) {
            m_lostExpansions += entry.value() ? 1 : 0;
            entry.value() = false;
        } else if (!entry.value()) {
            m_view.expand(index);
            entry.value() = true;
        }
    }
}

void TreeMemory::openHits()
{
    QSet<quintptr> wanted;
    const SearchedWorkspace &searched = m_model.searched();
    const int last
        = searched.isFiltering() ? std::min(m_model.shownSecretCount(), MaximumOpened) : 0;
    for (int row = 0; row < last; ++row) {
        const QModelIndex secret = m_model.index(row, 0);
        const auto node = m_model.nodeAt(secret);
        if (searched.matches().isSecretMatched(*node->secret)) {
            continue;
        }
        wanted.insert(keyOf(*node));
        for (int i = 0; i < m_model.rowCount(secret); ++i) {
            wanted.insert(keyOf(*m_model.nodeAt(m_model.index(i, 0, secret))));
        }
    }
    for (const quintptr key : std::as_const(m_opened)) {
        const QModelIndex index = m_model.indexOf(nodeOf(key));
        if (!index.isValid()) {
            ++m_lostExpansions;
        } else if (!wanted.contains(key) && !m_expanded.contains(key)) {
            m_view.collapse(index);
        }
    }
    m_opened.clear();
    for (const quintptr key : std::as_const(wanted)) {
        if (!m_expanded.contains(key)) {
            m_view.expand(m_model.indexOf(nodeOf(key)));
            m_opened.insert(key);
        }
    }
}

void TreeMemory::restoreSelection()
{
    QItemSelectionModel *selection = m_view.selectionModel();
    QItemSelection shown;
    QList<TreeNode> hidden;
    for (const TreeNode &node : std::as_const(m_selection)) {
        const QModelIndex index = m_model.indexOf(node);
        if (!index.isValid()) {
            hidden.append(node);
        } else if (!selection->isRowSelected(index.row(), index.parent())) {
            shown.append(QItemSelectionRange(index));
        }
    }
    m_selection = hidden;
    if (!shown.isEmpty()) {
        selection->select(shown, wholeRow);
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

void TreeMemory::restoreScroll()
{
    const bool isFiltering = m_model.searched().isFiltering();
    // Where a person was before the filter, unless they are on a row that they see now.
    if (m_wasFiltering && !isFiltering && m_unfilteredTop) {
        const auto current = m_model.nodeAt(m_view.currentIndex());
        for (const Seen &seen : std::as_const(m_seen)) {
            if (current && seen.node == *current && scrollBackTo(seen)) {
                return;
            }
        }
        if (scrollBackTo(*m_unfilteredTop)) {
            return;
        }
    }
    for (const Seen &seen : std::as_const(m_seen)) {
        if (scrollBackTo(seen)) {
            return;
        }
    }
}

bool TreeMemory::scrollBackTo(const Seen &seen)
{
    const QModelIndex index = m_model.indexOf(seen.node);
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

void TreeMemory::reopen(const QModelIndex &parent, int first, int last)
{
    const QScopedValueRollback restoring(m_isRestoring, true);
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = m_model.index(row, 0, parent);
        const auto node = m_model.nodeAt(index);
        if (node && node->kind == RowKind::Category && m_expanded.contains(keyOf(*node))) {
            m_view.expand(index);
            m_expanded[keyOf(*node)] = true;
        }
    }
}

// By id

TreePlace TreeMemory::place() const
{
    const Catalogue &catalogue = m_model.searched().catalogue();
    TreePlace place;
    for (auto entry = m_expanded.constBegin(); entry != m_expanded.constEnd(); ++entry) {
        place.expanded.append(idOf(catalogue, nodeOf(entry.key())));
    }
    for (const Awaited &awaited : m_awaited) {
        place.expanded.append(awaited.expanded);
        place.selected.append(awaited.selected);
    }
    for (const QModelIndex &row : m_view.selectionModel()->selectedRows()) {
        place.selected.append(m_model.idAt(row));
    }
    for (const TreeNode &node : m_selection) {
        place.selected.append(idOf(catalogue, node));
    }
    place.current = m_current ? idOf(catalogue, *m_current) : m_model.idAt(m_view.currentIndex());
    const QModelIndex top = m_view.indexAt(QPoint(0, 0));
    place.top = m_awaitedTop.isEmpty() ? m_model.idAt(top) : m_awaitedTop;
    place.topOffset = m_awaitedTop.isEmpty() ? m_view.visualRect(top).top() : m_awaitedTopOffset;
    return place;
}

void TreeMemory::forgetAll()
{
    m_expanded.clear();
    m_opened.clear();
    m_selection.clear();
    m_current.reset();
    m_unfilteredTop.reset();
    m_seen.clear();
    m_awaited.clear();
    m_lostExpansions = 0;
    m_wasFiltering = m_model.searched().isFiltering();
}

void TreeMemory::restorePlace(const TreePlace &place)
{
    for (const RowId &id : place.expanded) {
        m_awaited[id.secret].expanded.append(id);
    }
    for (const RowId &id : place.selected) {
        m_awaited[id.secret].selected.append(id);
    }
    m_awaitedCurrent = place.current;
    m_awaitedTop = place.top;
    m_awaitedTopOffset = place.topOffset;
    m_takenSecrets = 0;
    takeAwaited();
}

void TreeMemory::takeAwaited()
{
    const std::uint32_t until = m_model.searched().secretCount();
    const std::uint32_t from = std::exchange(m_takenSecrets, until);
    const Catalogue &catalogue = m_model.searched().catalogue();
    const QScopedValueRollback restoring(m_isRestoring, true);
    bool isFound = false;
    for (std::uint32_t i = from; i < until && !m_awaited.isEmpty(); ++i) {
        const Awaited awaited = m_awaited.take(bytesOf(catalogue.secretId(SecretIndex{i})));
        for (const RowId &id : awaited.expanded) {
            if (const auto node = findNode(catalogue, id)) {
                m_expanded.insert(keyOf(*node), false);
                isFound = true;
            }
        }
        for (const RowId &id : awaited.selected) {
            if (const auto node = findNode(catalogue, id)) {
                m_selection.append(*node);
                isFound = true;
            }
        }
    }
    if (const auto node = findNode(catalogue, m_awaitedCurrent)) {
        m_current = node;
        m_awaitedCurrent = {};
        isFound = true;
    }
    if (isFound) {
        restoreExpansion();
        openHits();
        restoreSelection();
    }
    if (const auto node = findNode(catalogue, m_awaitedTop)) {
        m_awaitedTop = {};
        scrollBackTo({*node, m_awaitedTopOffset});
    }
}

} // namespace secretscope
