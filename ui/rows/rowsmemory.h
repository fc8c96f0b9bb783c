// SPDX-License-Identifier: Apache-2.0
// What a view has to know to look the same after its rows were filtered, sorted or replaced: what a
// person opened and selected, also of what is hidden or not loaded now, and where they were. It
// also opens what the search found inside. All by id; it changes nothing in the model.
#pragma once

#include "ui/rows/rowsmodel.h"
#include "ui/rows/rowsplace.h"

#include <QHash>
#include <QSet>

#include <optional>

class QTreeView;

namespace secretscope {

class RowsMemory
{
public:
    /// Top rows that are opened for what the search found inside, the first ones shown.
    static constexpr int MaximumOpened = 100;
    /// Selected rows beyond so many are not remembered while they are hidden.
    static constexpr qsizetype MaximumSelected = 10000;

    /// Both have to outlive this; `view` shows `model`.
    RowsMemory(QTreeView &view, RowsModel &model);
    Q_DISABLE_COPY_MOVE(RowsMemory)

    /// While this works on the view, its signals tell nothing of a person.
    bool isRestoring() const { return m_isRestoring; }

    // What a person did

    void noteExpanded(const RowId &id);
    void noteCollapsed(const RowId &id);
    void noteAllExpanded();
    void noteAllCollapsed();
    void noteSelected();
    /// Scrolled: a place that is still to come is no longer wanted.
    void noteScrolled() { m_awaitedTop.reset(); }

    // Rows are rearranged between these two

    void remember();
    void restore();

    // Rows are replaced between these two

    void rememberForReset();
    void restoreAfterReset();

    /// Rows came: opens and selects those that were.
    void rowsCame(const QModelIndex &parent, int first, int last);

    RowsPlace place() const;
    /// Rows that are not loaded yet are opened and selected when they come.
    void restorePlace(const RowsPlace &place);

private:
    /// A row and where its upper edge was in the viewport.
    struct Seen
    {
        RowId id;
        int y = 0;
    };

    QList<Seen> seenRows() const;
    void rememberSelection();
    void renewViewIfWorn();
    void restoreExpansion();
    void openHits();
    void openHitsAmong(const QModelIndex &parent, int first, int last);
    void restoreSelection();
    void restoreScroll();
    bool scrollBackTo(const Seen &seen);

    QTreeView &m_view;
    RowsModel &m_model;

    /// What a person opened; whether the view has it open now (it cannot have what is hidden).
    QHash<RowId, bool> m_expanded;
    qsizetype m_hiddenExpanded = 0;
    /// Opened because the search found something inside; closed again with the filter.
    QSet<RowId> m_opened;
    /// Selected and current before the rows changed, then those that are hidden.
    QSet<RowId> m_selection;
    std::optional<RowId> m_current;
    QList<Seen> m_seen;
    /// From before the filter.
    std::optional<Seen> m_unfilteredTop;
    std::optional<Seen> m_awaitedTop;
    bool m_wasFiltering = false;
    bool m_isRestoring = false;
    qsizetype m_lostExpansions = 0;
};

} // namespace secretscope
