// SPDX-License-Identifier: Apache-2.0
#include "ui/rows/viewstate.h"

#include <QItemSelectionModel>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScopeGuard>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTreeView>

#include <algorithm>
#include <unordered_map>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace secretscope {

namespace {

QJsonArray jsonOf(const RowId &id)
{
    return {QString::fromUtf8(id.secret), QString::fromUtf8(id.category.word()),
            QString::fromUtf8(id.resource)};
}

QJsonArray jsonOf(const QList<RowId> &ids)
{
    QJsonArray array;
    for (const RowId &id : ids.first(std::min(ids.size(), ViewState::MaximumWritten))) {
        array.append(jsonOf(id));
    }
    return array;
}

RowId idOf(const QJsonValue &json)
{
    const QJsonArray parts = json.toArray();
    return {parts.at(0).toString().toUtf8(), RowCategory::ofWord(parts.at(1).toString().toUtf8()),
            parts.at(2).toString().toUtf8()};
}

QList<RowId> idsOf(const QJsonValue &json)
{
    QList<RowId> ids;
    for (const QJsonValue id : json.toArray()) {
        ids.append(idOf(id));
    }
    return ids;
}

} // namespace

QByteArray ViewState::toBytes() const
{
    return QJsonDocument(QJsonObject{{u"expanded"_s, jsonOf(expanded)},
                                     {u"selected"_s, jsonOf(selected)},
                                     {u"current"_s, jsonOf(current)},
                                     {u"top"_s, jsonOf(top)},
                                     {u"topOffset"_s, topOffset}})
        .toJson(QJsonDocument::Compact);
}

std::optional<ViewState> ViewState::fromBytes(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    if (json.isEmpty()) {
        return {};
    }
    return ViewState{idsOf(json[u"expanded"_s]), idsOf(json[u"selected"_s]),
                     idOf(json[u"current"_s]), idOf(json[u"top"_s]), json[u"topOffset"_s].toInt()};
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

ViewStateMaintainer::ViewStateMaintainer(QTreeView &view, RowsModel &model)
    : m_view(view)
    , m_model(model)
    , m_wasFiltering(model.isFiltering())
{}

// What the user did

std::optional<quintptr> ViewStateMaintainer::numberOf(const QModelIndex &row) const
{
    const auto node = m_model.nodeAt(row);
    const auto below = node ? m_model.layout()->below(*node) : std::nullopt;
    return below ? std::optional(internalIdOf(*below)) : std::nullopt;
}

template <typename Visit>
bool ViewStateMaintainer::forEachNumber(const RowParent &parent, Visit &visit) const
{
    if (m_layout->haveChildren(parent) == false) {
        return true;
    }
    const std::uint32_t rows = m_layout->rowCount(parent);
    for (std::uint32_t row = 0; row < rows; ++row) {
        const auto below = m_layout->below(m_layout->nodeAt(parent, row));
        if (below && !(visit(internalIdOf(*below)) && forEachNumber(*below, visit))) {
            return false;
        }
    }
    return true;
}

void ViewStateMaintainer::noteExpanded(const QModelIndex &row)
{
    if (const auto number = numberOf(row)) {
        m_layout = m_model.layout();
        m_expanded.insert(*number);
    }
    const RowId id = m_model.idAt(row);
    m_opened.remove(id);
    m_closed.remove(id);
}

void ViewStateMaintainer::noteCollapsed(const QModelIndex &row)
{
    m_expanded.remove(numberOf(row).value_or(0));
    const RowId id = m_model.idAt(row);
    if (m_opened.remove(id)) {
        m_closed.insert(id);
    }
}

void ViewStateMaintainer::noteAllExpanded()
{
    m_opened.clear();
    m_layout = m_model.layout();
    const auto note = [this](quintptr number) {
        m_expanded.insert(number);
        return true;
    };
    forEachNumber({}, note);
}

void ViewStateMaintainer::noteAllCollapsed()
{
    m_expanded.clear();
    m_awaited.clear();
    m_closed.unite(std::exchange(m_opened, {}));
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
            noteExpanded(above);
        }
    }
}

// Rows are replaced

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

void ViewStateMaintainer::remember(const QList<RowId> &selected)
{
    m_isRestoring = true;
    m_seen = seenRows();
    m_selection.unite(QSet<RowId>(selected.begin(), selected.end()));
    RowId current = m_model.idAt(m_view.currentIndex());
    if (current.isEmpty()) {
        // Who asks for more at the end of a list stays there.
        current = m_model.idAt(m_view.indexAbove(m_view.currentIndex()));
    }
    if (!current.isEmpty()) {
        m_current = current;
    }
}

void ViewStateMaintainer::restore(RowsModel::Cause cause)
{
    const bool wasFiltering = std::exchange(m_wasFiltering, m_model.isFiltering());
    if (m_wasFiltering && !wasFiltering && !m_seen.isEmpty()) {
        m_unfilteredTop = m_seen.constFirst();
    }
    if (cause == RowsModel::Cause::Filtered || cause == RowsModel::Cause::OtherWorkspace) {
        m_closed.clear();
    }
    renumber();
    restoreExpansion();
    restoreSelection();
    restoreScroll(cause, wasFiltering);
    m_isRestoring = false;
}

/// Numbers mean the same in all layouts of a state, those of secrets in a lineage. Otherwise rows
/// are found again by their ids.
void ViewStateMaintainer::renumber()
{
    const auto before = std::exchange(m_layout, m_model.layout());
    if (before && before->source().isSameState(m_layout->source())) {
        return;
    }
    const bool areStable = !before
        || (m_model.shape() == RowsModel::Shape::SecretTree
            && before->source().state.lineage() == m_layout->source().state.lineage());
    // Each top row is looked for once, as most of what is open is below others.
    std::unordered_map<std::uint32_t, std::optional<RowParent>> tops;
    for (const quintptr number : areStable ? QSet<quintptr>() : std::exchange(m_expanded, {})) {
        const auto [top, category] = parentOf(number);
        const auto [place, isNew] = tops.try_emplace(*top);
        if (isNew) {
            const auto node = m_layout->find(before->idOf(before->nodeOf({top, {}})));
            place->second = node ? m_layout->below(*node) : std::nullopt;
        }
        const auto same = !category || category->isKnown()
            ? category
            : m_layout->catalogue().findCategory(before->catalogue().categoryWord(*category));
        if (place->second && same.has_value() == category.has_value()) {
            m_expanded.insert(internalIdOf({place->second->top, same}));
        } else {
            m_awaited.insert(before->idOf(before->nodeOf({top, category})));
        }
    }
    takeAwaited();
}

void ViewStateMaintainer::takeAwaited()
{
    m_layout = m_model.layout();
    m_awaited.removeIf([this](const RowId &id) {
        const auto node = m_layout ? m_layout->find(id) : std::nullopt;
        const auto below = node ? m_layout->below(*node) : std::nullopt;
        if (below) {
            m_expanded.insert(internalIdOf(*below));
        }
        return below.has_value();
    });
}

void ViewStateMaintainer::restoreExpansion()
{
    // It would signal each row, which may be tens of thousands.
    const QSignalBlocker quiet(&m_view);
    m_opened.clear();
    const auto isExpanded = [this](quintptr number) { return m_expanded.contains(number); };
    if (!m_expanded.isEmpty() && forEachNumber({}, isExpanded)) {
        m_view.expandAll(); // half of the time that they take one by one
        return;
    }
    for (const quintptr number : std::as_const(m_expanded)) {
        m_view.expand(m_model.indexOf(m_layout->nodeOf(parentOf(number))));
    }
    for (const QModelIndex &row : m_model.rowsToOpen(MaximumOpened)) {
        const RowId id = m_model.idAt(row);
        if (!m_closed.contains(id) && !m_expanded.contains(numberOf(row).value_or(0))) {
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
    QModelIndexList rows;
    m_selection.removeIf([&](const RowId &id) {
        const QModelIndex index = m_model.indexOf(id);
        if (index.isValid()) {
            rows.append(index);
        }
        return index.isValid();
    });
    if (!rows.isEmpty()) {
        selection->select(selectionOf(m_model, rows), QItemSelectionModel::Select);
    }
    const QModelIndex current = m_current ? m_model.indexOf(*m_current) : QModelIndex();
    if (current.isValid()) {
        selection->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
        m_current.reset();
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
        // A row that the user chose stays in sight; one that only has the focus is no reason to
        // show the middle of the new order.
        if (seen == m_seen.cend() || !m_view.selectionModel()->isSelected(m_view.currentIndex())
            || !scrollBackTo(*seen)) {
            m_view.verticalScrollBar()->setValue(0);
        }
        return;
    case RowsModel::Cause::Grown:
    case RowsModel::Cause::OtherWorkspace:
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
    // Lays the rows out first if that is due, so that the scroll bar has its new range.
    const QRect place = m_view.visualRect(index);
    if (!place.isValid()) {
        return false;
    }
    QScrollBar *bar = m_view.verticalScrollBar();
    bar->setValue(bar->value() + place.top() - seen.y);
    return true;
}

void ViewStateMaintainer::expandAmong(const QModelIndex &parent, int first, int last)
{
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = m_model.index(row, 0, parent);
        const auto number = numberOf(index);
        if (!number) {
            return;
        }
        if (!m_awaited.isEmpty() && m_awaited.remove(m_model.idAt(index))) {
            m_layout = m_model.layout();
            m_expanded.insert(*number);
        }
        if (m_expanded.contains(*number)) {
            m_view.expand(index);
        }
        expandAmong(index, 0, m_model.rowCount(index) - 1);
    }
}

void ViewStateMaintainer::rowsCame(const QModelIndex &parent, int first, int last)
{
    const QScopedValueRollback restoring(m_isRestoring, true);
    if (!m_expanded.isEmpty() || !m_awaited.isEmpty()) {
        expandAmong(parent, first, last);
    }
    if (!m_selection.isEmpty() || m_current) {
        restoreSelection();
    }
    if (m_awaitedTop && scrollBackTo(*m_awaitedTop)) {
        m_awaitedTop.reset();
    }
}

// By id

ViewState ViewStateMaintainer::state(const QList<RowId> &selected) const
{
    ViewState state;
    state.expanded = m_awaited.values();
    for (const quintptr number : m_expanded) {
        state.expanded.append(m_layout->idOf(m_layout->nodeOf(parentOf(number))));
    }
    state.selected = m_selection.values() + selected;
    state.current = m_current.value_or(m_model.idAt(m_view.currentIndex()));
    const QModelIndex top = m_view.indexAt(QPoint(0, 0));
    state.top = m_awaitedTop ? m_awaitedTop->id : m_model.idAt(top);
    state.topOffset = m_awaitedTop ? m_awaitedTop->y : m_view.visualRect(top).top();
    return state;
}

void ViewStateMaintainer::restoreState(const ViewState &state)
{
    const QScopedValueRollback restoring(m_isRestoring, true);
    m_awaited.unite(QSet<RowId>(state.expanded.begin(), state.expanded.end()));
    takeAwaited();
    m_selection = QSet<RowId>(state.selected.begin(), state.selected.end());
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
