// SPDX-License-Identifier: Apache-2.0
#include "ui/rows/viewstate.h"

#include <QDataStream>
#include <QIODevice>
#include <QItemSelectionModel>
#include <QScopeGuard>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTreeView>

#include <algorithm>
#include <utility>

namespace secretscope {

namespace {

constexpr quint32 formatNumber = 0x53545031;
/// In place of a known category's index.
constexpr qint8 noCategory = -1;
constexpr qint8 unlistedCategory = -2;

void write(QDataStream &stream, const RowId &id)
{
    stream << id.secret;
    const auto known = knownCategory(viewOf(id.category.word()));
    if (known) {
        stream << qint8(known->index());
    } else if (id.category) {
        stream << unlistedCategory << id.category.word();
    } else {
        stream << noCategory;
    }
    stream << id.resource;
}

void write(QDataStream &stream, const QList<RowId> &ids)
{
    const qsizetype count = std::min(ids.size(), ViewState::MaximumWritten);
    stream << quint32(count);
    for (qsizetype i = 0; i < count; ++i) {
        write(stream, ids.at(i));
    }
}

void read(QDataStream &stream, RowId &id)
{
    qint8 category = noCategory;
    stream >> id.secret >> category;
    if (category == unlistedCategory) {
        QByteArray word;
        stream >> word;
        id.category = RowCategory::ofWord(word);
    } else if (category >= 0 && static_cast<std::size_t>(category) < knownCategoryCount) {
        id.category = Category::at(static_cast<std::size_t>(category));
    } else if (category != noCategory) {
        stream.setStatus(QDataStream::ReadCorruptData);
    }
    stream >> id.resource;
}

void read(QDataStream &stream, QList<RowId> &ids)
{
    quint32 count = 0;
    stream >> count;
    if (count > ViewState::MaximumWritten) {
        stream.setStatus(QDataStream::ReadCorruptData);
    }
    for (quint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        RowId id;
        read(stream, id);
        ids.append(id);
    }
}

} // namespace

QByteArray ViewState::toBytes() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << formatNumber;
    write(stream, expanded);
    write(stream, selected);
    write(stream, current);
    write(stream, top);
    stream << qint32(topOffset);
    return bytes;
}

std::optional<ViewState> ViewState::fromBytes(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 number = 0;
    stream >> number;
    if (number != formatNumber) {
        return {};
    }
    ViewState state;
    qint32 offset = 0;
    read(stream, state.expanded);
    read(stream, state.selected);
    read(stream, state.current);
    read(stream, state.top);
    stream >> offset;
    state.topOffset = offset;
    return stream.status() == QDataStream::Ok ? std::optional(state) : std::nullopt;
}

QItemSelection selectionOf(const RowsModel &model, const QModelIndexList &rows)
{
    QModelIndexList sorted = rows;
    // The internal id is the parent's: rows of one parent are next to each other.
    const auto key = [](const QModelIndex &row) { return std::pair(row.internalId(), row.row()); };
    std::ranges::sort(sorted, {}, key);
    const int lastColumn = model.columnCount() - 1;
    QItemSelection selection;
    for (qsizetype i = 0; i < sorted.size();) {
        const QModelIndex first = sorted.at(i).siblingAtColumn(0);
        QModelIndex last = first;
        for (; i < sorted.size() && sorted.at(i).internalId() == first.internalId()
             && sorted.at(i).row() <= last.row() + 1;
             ++i) {
            last = sorted.at(i);
        }
        selection.append(QItemSelectionRange(first, last.siblingAtColumn(lastColumn)));
    }
    return selection;
}

QModelIndexList selectedRowsOf(const QItemSelectionModel &selection)
{
    QModelIndexList rows;
    for (const QItemSelectionRange &range : selection.selection()) {
        if (range.left() > 0) {
            continue;
        }
        const QModelIndex parent = range.parent();
        for (int row = range.top(); row <= range.bottom(); ++row) {
            rows.append(selection.model()->index(row, 0, parent));
        }
    }
    return rows;
}

ViewStateMaintainer::ViewStateMaintainer(QTreeView &view, RowsModel &model)
    : m_view(view)
    , m_model(model)
    , m_wasFiltering(model.isFiltering())
{}

// What the user did

void ViewStateMaintainer::noteExpanded(const RowId &id)
{
    m_expanded.insert(id, true);
    m_opened.remove(id);
    m_closed.remove(id);
}

void ViewStateMaintainer::noteCollapsed(const RowId &id)
{
    m_expanded.remove(id);
    if (m_opened.remove(id)) {
        m_closed.insert(id);
    }
}

void ViewStateMaintainer::noteAllExpanded()
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

void ViewStateMaintainer::noteAllCollapsed()
{
    m_expanded.clear();
    m_hiddenExpanded = 0;
    m_opened.clear();
}

void ViewStateMaintainer::noteSelected()
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

QList<ViewStateMaintainer::Seen> ViewStateMaintainer::seenRows() const
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

void ViewStateMaintainer::rememberSelection()
{
    const QModelIndexList rows = selectedRowsOf(*m_view.selectionModel());
    for (const QModelIndex &row : rows.size() <= MaximumSelected ? rows : QModelIndexList()) {
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

void ViewStateMaintainer::remember()
{
    m_isRestoring = true;
    m_seen = seenRows();
    rememberSelection();
}

void ViewStateMaintainer::restore(RowsModel::Cause cause)
{
    const bool wasFiltering = std::exchange(m_wasFiltering, m_model.isFiltering());
    if (m_wasFiltering && !wasFiltering && !m_seen.isEmpty()) {
        m_unfilteredTop = m_seen.constFirst();
    }
    if (cause == RowsModel::Cause::Filtered) {
        m_closed.clear();
    }
    renewViewIfWorn();
    // Only the filter hides rows that were there, and the view itself keeps what is shown open.
    if (cause == RowsModel::Cause::Filtered || m_hiddenExpanded > 0) {
        restoreExpansion();
    }
    openHits();
    restoreSelection();
    restoreScroll(cause, wasFiltering);
    m_isRestoring = false;
}

void ViewStateMaintainer::restoreAfterReset()
{
    for (bool &isOpen : m_expanded) {
        isOpen = false;
    }
    m_hiddenExpanded = m_expanded.size();
    m_opened.clear();
    m_closed.clear();
    m_lostExpansions = 0;
    restore(RowsModel::Cause::Grown);
}

void ViewStateMaintainer::renewViewIfWorn()
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
    m_hiddenExpanded = m_expanded.size();
}

void ViewStateMaintainer::restoreExpansion()
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

void ViewStateMaintainer::openHits()
{
    QHash<RowId, QModelIndex> wanted;
    for (const QModelIndex &row : m_model.rowsToOpen(MaximumOpened)) {
        const RowId id = m_model.idAt(row);
        if (!m_closed.contains(id)) {
            wanted.insert(id, row);
        }
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

void ViewStateMaintainer::openHitsAmong(const QModelIndex &parent, int first, int last)
{
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

void ViewStateMaintainer::restoreSelection()
{
    QItemSelectionModel *selection = m_view.selectionModel();
    // To scroll to the current row QTreeView would open what the user closed above it.
    const bool scrollsItself = m_view.hasAutoScroll();
    m_view.setAutoScroll(false);
    const auto scrollsAgain
        = qScopeGuard([this, scrollsItself] { m_view.setAutoScroll(scrollsItself); });
    QModelIndexList rows = m_selection.isEmpty() ? QModelIndexList() : selectedRowsOf(*selection);
    const QSet<QModelIndex> selected(rows.constBegin(), rows.constEnd());
    QSet<RowId> hidden;
    for (const RowId &id : std::as_const(m_selection)) {
        const QModelIndex index = m_model.indexOf(id);
        if (!index.isValid()) {
            hidden.insert(id);
        } else if (!selected.contains(index)) {
            rows.append(index);
        }
    }
    m_selection = hidden;
    if (rows.size() > selected.size()) {
        // Cleared first: two selections of many ranges are compared range by range.
        selection->clearSelection();
        selection->select(selectionOf(m_model, rows), QItemSelectionModel::Select);
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

void ViewStateMaintainer::restoreScroll(RowsModel::Cause cause, bool wasFiltering)
{
    const RowId current = m_model.idAt(m_view.currentIndex());
    const auto isCurrent = [&](const Seen &seen) { return seen.id == current; };
    const auto seen = current.isEmpty() ? m_seen.cend() : std::ranges::find_if(m_seen, isCurrent);
    switch (cause) {
    case RowsModel::Cause::Filtered:
        if (m_model.isFiltering()) {
            // Another question: its answer is read from the beginning.
            m_view.verticalScrollBar()->setValue(0);
            return;
        }
        // Where the user was before the filter, unless they are on a row that they see now.
        if (wasFiltering && m_unfilteredTop) {
            const Seen top = *std::exchange(m_unfilteredTop, std::nullopt);
            if ((seen != m_seen.cend() && scrollBackTo(*seen)) || scrollBackTo(top)) {
                return;
            }
        }
        break;
    case RowsModel::Cause::Sorted:
        if (seen == m_seen.cend() || !scrollBackTo(*seen)) {
            m_view.verticalScrollBar()->setValue(0);
        }
        return;
    case RowsModel::Cause::Grown:
        break;
    }
    for (const Seen &row : std::as_const(m_seen)) {
        if (scrollBackTo(row)) {
            return;
        }
    }
}

bool ViewStateMaintainer::scrollBackTo(const Seen &seen)
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

void ViewStateMaintainer::rowsCame(const QModelIndex &parent, int first, int last)
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

ViewState ViewStateMaintainer::state() const
{
    ViewState state;
    state.expanded = m_expanded.keys();
    state.selected = QList<RowId>(m_selection.constBegin(), m_selection.constEnd());
    for (const QModelIndex &row : selectedRowsOf(*m_view.selectionModel())) {
        if (state.selected.size() >= MaximumSelected) {
            break;
        }
        const RowId id = m_model.idAt(row);
        if (!id.isEmpty()) {
            state.selected.append(id);
        }
    }
    state.current = m_current.value_or(m_model.idAt(m_view.currentIndex()));
    const QModelIndex top = m_view.indexAt(QPoint(0, 0));
    state.top = m_awaitedTop ? m_awaitedTop->id : m_model.idAt(top);
    state.topOffset = m_awaitedTop ? m_awaitedTop->y : m_view.visualRect(top).top();
    return state;
}

void ViewStateMaintainer::restoreState(const ViewState &state)
{
    const QScopedValueRollback restoring(m_isRestoring, true);
    for (const RowId &id : state.expanded) {
        if (!m_expanded.contains(id)) {
            m_expanded.insert(id, false);
        }
    }
    m_selection = QSet<RowId>(state.selected.constBegin(), state.selected.constEnd());
    if (!state.current.isEmpty()) {
        m_current = state.current;
    }
    restoreExpansion();
    restoreSelection();
    const Seen top{state.top, state.topOffset};
    if (!state.top.isEmpty() && !scrollBackTo(top)) {
        m_awaitedTop = top;
    }
}

} // namespace secretscope
