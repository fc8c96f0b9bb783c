// SPDX-License-Identifier: Apache-2.0
#include "ui/rows/rowsselection.h"

#include "ui/rows/copiedrows.h"
#include "ui/rows/viewstate.h"

#include <QScopedValueRollback>
#include <QTreeView>

#include <algorithm>
#include <utility>

namespace secretscope {

RowsSelection::RowsSelection(QTreeView &view, const RowsModel &rows)
    : m_view(view)
    , m_rows(rows)
{}

template <typename Visit>
bool RowsSelection::forEachOpen(const RowSpan &span, const QModelIndex &parent, Visit &visit) const
{
    const int rows = m_rows.rowCount(parent);
    const auto [first, end] = span.among(parent, rows);
    if (first < end && !visit(parent, first, end - 1)) {
        return false;
    }
    for (int row = 0; row < rows; ++row) {
        const QModelIndex index = m_rows.index(row, 0, parent);
        if (m_rows.flags(index).testFlag(Qt::ItemNeverHasChildren)) {
            break;
        }
        if (m_view.isExpanded(index) && !forEachOpen(span, index, visit)) {
            return false;
        }
    }
    return true;
}

template <typename Visit> void RowsSelection::forEachRange(Visit visit) const
{
    if (m_span) {
        forEachOpen(*m_span, {}, visit);
        for (const RowId &id : m_span->toggled) {
            const QModelIndex row = m_rows.indexOf(id);
            if (row.isValid() && !m_span->contains(row)) {
                visit(row.parent(), row.row(), row.row());
            }
        }
        return;
    }
    for (const QItemSelectionRange &range : m_view.selectionModel()->selection()) {
        visit(range.parent(), range.top(), range.bottom());
    }
}

bool RowsSelection::contains(const QModelIndex &index) const
{
    return m_span ? m_span->contains(index) != m_span->toggled.contains(m_rows.idAt(index))
                  : m_view.selectionModel()->isSelected(index);
}

QModelIndexList RowsSelection::rows() const
{
    QModelIndexList rows;
    forEachRange([&](const QModelIndex &parent, int first, int last) {
        for (int row = first; row <= last; ++row) {
            const QModelIndex index = m_rows.index(row, 0, parent);
            if (!m_span || contains(index)) {
                rows.append(index);
            }
        }
        return true;
    });
    return inTreeOrder(rows);
}

const RowsSelection::Found &RowsSelection::found() const
{
    if (m_found) {
        return *m_found;
    }
    Found &found = *(m_found = Found());
    std::vector<bool> secrets(m_rows.catalogue().secretCount());
    forEachRange([&](const QModelIndex &parent, int first, int last) {
        found.count += last - first + 1;
        const RowParent above = parentOf(m_rows.index(first, 0, parent).internalId());
        const auto mark = [&](int from, int to) {
            m_rows.layout()->markSecrets(above, std::uint32_t(from), std::uint32_t(to) + 1,
                                         secrets);
        };
        if (!m_span || m_span->toggled.isEmpty()) {
            mark(first, last);
            return true;
        }
        for (int row = first; row <= last; ++row) {
            if (contains(m_rows.index(row, 0, parent))) {
                mark(row, row);
            }
        }
        return true;
    });
    if (m_span) {
        found.count -= std::ranges::count_if(m_span->toggled, [this](const RowId &id) {
            return m_span->contains(m_rows.indexOf(id));
        });
    }
    if (found.count <= MaximumNamed) {
        found.ids = idsOfRows();
        return found;
    }
    for (std::uint32_t i = 0; i < secrets.size(); ++i) {
        if (secrets[i]) {
            found.ids.append({bytesOf(m_rows.catalogue().secretId(SecretIndex{i})), {}, {}});
        }
    }
    return found;
}

QList<RowId> RowsSelection::idsOfRows() const
{
    QList<RowId> ids;
    for (const QModelIndex &row : rows()) {
        ids.append(m_rows.idAt(row));
    }
    ids.removeAll(RowId());
    return ids;
}

QList<RowId> RowsSelection::idsToKeep() const
{
    constexpr qsizetype most = 10'000;
    const bool areKept = m_span && m_span->isEverything();
    return areKept || count() > most ? QList<RowId>() : idsOfRows();
}

void RowsSelection::select(const RowSpan &span)
{
    m_span = span;
    QItemSelection ranges;
    bool areMany = false;
    forEachRange([&](const QModelIndex &parent, int first, int last) {
        areMany = ranges.size() == MaximumRanges;
        ranges.append(
            {m_rows.index(first, 0, parent), m_rows.index(last, m_rows.columnCount() - 1, parent)});
        return !areMany;
    });
    forget();
    if (areMany) {
        show();
    } else {
        dropSpan();
        m_view.selectionModel()->select(ranges, QItemSelectionModel::ClearAndSelect);
    }
}

/// The top rows in the selection model, the others on screen.
void RowsSelection::show()
{
    const QScopedValueRollback showing(m_isShowing, true);
    QItemSelection rows;
    if (const auto [first, end] = m_span->among({}, m_rows.rowCount()); first < end) {
        rows.append({m_rows.index(first, 0), m_rows.index(end - 1, m_rows.columnCount() - 1)});
    }
    m_view.selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    m_view.viewport()->update();
}

void RowsSelection::toggle(const QModelIndex &index)
{
    const RowId id = m_rows.idAt(index);
    if (id.isEmpty()) {
        return;
    }
    if (!m_span->toggled.remove(id)) {
        m_span->toggled.insert(id);
    }
    const QScopedValueRollback showing(m_isShowing, true);
    m_view.selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    if (!index.parent().isValid()) {
        m_view.selectionModel()->select(selectionOf(m_rows, {index}), QItemSelectionModel::Toggle);
    }
    m_view.viewport()->update();
    forget();
}

bool RowsSelection::dropSpan()
{
    const bool isNew = std::exchange(m_span, std::nullopt).has_value();
    if (isNew) {
        m_view.viewport()->update();
    }
    return isNew;
}

void RowsSelection::leaveRows()
{
    if (m_span && !m_span->isEverything()) {
        m_span.reset();
    }
}

bool RowsSelection::takeRows(RowsModel::Cause cause)
{
    if (cause == RowsModel::Cause::Filtered) {
        m_span.reset();
    }
    if (m_span) {
        show();
    }
    const auto before = std::exchange(m_found, std::nullopt);
    return m_span || !before || before->ids != ids();
}

} // namespace secretscope
