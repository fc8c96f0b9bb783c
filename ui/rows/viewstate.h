// SPDX-License-Identifier: Apache-2.0
// Where the user is in a view, by ids: what is expanded, selected and at the top. And what keeps a
// view in that state while its rows are filtered, sorted or replaced.
#pragma once

#include "ui/rows/rowsmodel.h"

#include <QByteArray>
#include <QItemSelection>
#include <QList>
#include <QSet>

#include <optional>

class QTreeView;

namespace secretscope {

/// Outlives a refresh and, written to the settings, the program.
struct ViewState
{
    QList<RowId> expanded;
    QList<RowId> selected;
    RowId current;
    /// The row at the top of the viewport, and how far above its upper edge the row begins.
    RowId top;
    int topOffset = 0;

    /// At most this many rows are written, the first ones of each list.
    static constexpr qsizetype MaximumWritten = 1000;

    QByteArray toBytes() const;
    /// Nothing for bytes that are not whole or not of toBytes().
    static std::optional<ViewState> fromBytes(const QByteArray &bytes);
};

/// Full rows of a RowsModel as few ranges, in time linear to select: with
/// QItemSelectionModel::Rows each range would be compared with each other.
QItemSelection selectionOf(const RowsModel &model, const QModelIndexList &rows);

/// Remembers what the user opened and selected, also of what is hidden or not loaded now, and where
/// they were. It also opens what the search found inside. It changes nothing in the model.
class ViewStateMaintainer
{
public:
    /// Top rows that are opened for what the search found inside, the first ones shown.
    static constexpr int MaximumOpened = 100;

    /// Both have to outlive this; `view` shows `model`.
    ViewStateMaintainer(QTreeView &view, RowsModel &model);
    Q_DISABLE_COPY_MOVE(ViewStateMaintainer)

    /// While this works on the view, its signals say nothing of the user.
    bool isRestoring() const { return m_isRestoring; }

    // What the user did

    void noteExpanded(const QModelIndex &row);
    void noteCollapsed(const QModelIndex &row);
    void noteAllExpanded();
    void noteAllCollapsed();
    void noteSelected();
    /// Scrolled: a row that is still to come is no longer wanted at the top.
    void noteScrolled() { m_awaitedTop.reset(); }

    // All rows are replaced between these two

    /// @param selected what is to be selected again, also where it is hidden for a while.
    void remember(const QList<RowId> &selected);
    void restore(RowsModel::Cause cause);

    /// Rows came: opens and selects those that were.
    void rowsCame(const QModelIndex &parent, int first, int last);

    ViewState state(const QList<RowId> &selected) const;
    /// Rows that are not loaded yet are opened and selected when they come.
    void restoreState(const ViewState &state);

private:
    /// A row and where its upper edge was in the viewport.
    struct Seen
    {
        RowId id;
        int y = 0;
    };

    QList<Seen> seenRows() const;
    std::optional<quintptr> numberOf(const QModelIndex &row) const;
    /// Calls `visit` for the number of each row that can be opened, until it returns false.
    template <typename Visit> bool forEachNumber(const RowParent &parent, Visit &visit) const;
    void renumber();
    void takeAwaited();
    void expandAmong(const QModelIndex &parent, int first, int last);
    void restoreExpansion();
    void restoreSelection();
    void restoreScroll(RowsModel::Cause cause, bool wasFiltering);
    bool scrollBackTo(const Seen &seen);

    QTreeView &m_view;
    RowsModel &m_model;

    /// What the user opened, also of what is hidden: the internal ids of what is below it, in this
    /// layout. Looking for tens of thousands of rows by their ids takes longer than showing them.
    QSet<quintptr> m_expanded;
    std::shared_ptr<const Layout> m_layout;
    /// Opened, but not loaded now.
    QSet<RowId> m_awaited;
    /// Opened because the search found something inside; closed again with the filter.
    QSet<RowId> m_opened;
    /// Closed by the user under the present filter.
    QSet<RowId> m_closed;
    /// Selected and current before the rows changed, then those that are hidden.
    QSet<RowId> m_selection;
    std::optional<RowId> m_current;
    QList<Seen> m_seen;
    /// From before the filter.
    std::optional<Seen> m_unfilteredTop;
    std::optional<Seen> m_awaitedTop;
    bool m_wasFiltering = false;
    bool m_isRestoring = false;
};

} // namespace secretscope
