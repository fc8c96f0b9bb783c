// SPDX-License-Identifier: Apache-2.0
// Which rows of a view are selected: those of its selection model or, of many parents, all from one
// row to another. It changes the selection model, and says nothing of it.
#pragma once

#include "ui/rows/rowsmodel.h"
#include "ui/rows/rowspan.h"

#include <optional>

class QTreeView;

namespace secretscope {

class RowsSelection
{
    Q_DISABLE_COPY_MOVE(RowsSelection)

public:
    /// Qt compares each range of a selection with each other.
    static constexpr int MaximumRanges = 200;
    /// Of more rows than this only the secrets are named.
    static constexpr qsizetype MaximumNamed = 1000;

    /// Both have to outlive this; `view` shows `rows`.
    RowsSelection(QTreeView &view, const RowsModel &rows);

    /// As fast as ids().
    qsizetype count() const { return found().count; }
    /// Of the selected rows that have one, as they come on screen. Of more rows than MaximumNamed
    /// the secrets that they are, are below or need, each once. O(1) but for the first time after a
    /// change, which is O(open parents), in the flat list and for resources O(rows).
    const QList<RowId> &ids() const { return found().ids; }
    bool contains(const QModelIndex &index) const;
    /// In tree order.
    QModelIndexList rows() const;
    /// What is selected, if that is not too much to be selected again.
    QList<RowId> idsToKeep() const;

    /// Whether the selection model has the top rows alone.
    bool isSpan() const { return m_span.has_value(); }
    /// Whether the selection model is being changed without the user having selected something
    /// else.
    bool isShowing() const { return m_isShowing; }
    /// All rows of it as far as they are open: as ranges, if they are few.
    void select(const RowSpan &span);
    /// Takes a row out of a span or into it.
    void toggle(const QModelIndex &index);
    /// The selection model alone counts again. Whether that is new.
    bool dropSpan();
    /// Rows came or went, or the selection model has others.
    void forget() { m_found.reset(); }

    /// All rows are replaced between these two. Only a span of everything outlives that.
    void leaveRows();
    /// Whether other rows may be selected than before.
    bool takeRows(RowsModel::Cause cause);

private:
    struct Found
    {
        qsizetype count = 0;
        QList<RowId> ids;
    };

    /// Calls `visit(parent, first, last)` for rows that are selected, and for those that were left
    /// out of a span, until it returns false.
    template <typename Visit> void forEachRange(Visit visit) const;
    template <typename Visit>
    bool forEachOpen(const RowSpan &span, const QModelIndex &parent, Visit &visit) const;
    const Found &found() const;
    QList<RowId> idsOfRows() const;
    void show();

    QTreeView &m_view;
    const RowsModel &m_rows;
    std::optional<RowSpan> m_span;
    bool m_isShowing = false;
    mutable std::optional<Found> m_found;
};

} // namespace secretscope
