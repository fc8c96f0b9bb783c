// SPDX-License-Identifier: Apache-2.0
// What a tree view has to know to look the same after its rows were filtered, sorted or replaced:
// what a person opened and selected, also of what the filter hides now, and where they were. It
// also opens what the search found inside. It changes nothing in the model.
#pragma once

#include "ui/models/secretstreemodel.h"
#include "ui/views/treeplace.h"

#include <QHash>
#include <QSet>

#include <optional>

class QTreeView;

namespace secretscope {

class TreeMemory
{
public:
    /// Secrets whose rows are opened for what the search found inside, the first ones shown.
    static constexpr int MaximumOpened = 100;

    /// Both have to outlive this; `view` shows `model`.
    TreeMemory(QTreeView &view, SecretsTreeModel &model);
    Q_DISABLE_COPY_MOVE(TreeMemory)

    /// While this works on the view, its signals tell nothing of a person.
    bool isRestoring() const { return m_isRestoring; }

    // What a person did

    void noteExpanded(const TreeNode &node);
    void noteCollapsed(const TreeNode &node);
    void noteAllExpanded();
    void noteAllCollapsed();
    void noteSelected();

    // Rows are rearranged between these two

    void remember();
    void restore();

    /// Rows of categories came (again): opens those that were open.
    void reopen(const QModelIndex &parent, int first, int last);

    // By id

    TreePlace place() const;
    /// Rows that are not loaded yet are opened and selected when takeAwaited() finds them.
    void restorePlace(const TreePlace &place);
    void takeAwaited();
    void forgetAwaitedScroll() { m_awaitedTop = {}; }
    /// Before another catalogue's rows.
    void forgetAll();

private:
    /// A row and where its upper edge was in the viewport.
    struct Seen
    {
        TreeNode node;
        int y = 0;
    };
    /// What restorePlace() wants of one secret's rows.
    struct Awaited
    {
        QList<RowId> expanded;
        QList<RowId> selected;
    };

    QList<Seen> seenRows() const;
    void resetViewIfWorn();
    void restoreExpansion();
    void openHits();
    void restoreSelection();
    void restoreScroll();
    bool scrollBackTo(const Seen &seen);

    QTreeView &m_view;
    SecretsTreeModel &m_model;

    /// By internalIdOf() of their children: what a person opened; whether the view has it open now
    /// (it cannot have what the filter hides).
    QHash<quintptr, bool> m_expanded;
    /// Opened because the search found something inside; closed again with the filter.
    QSet<quintptr> m_opened;
    /// Selected and current before the rows changed, and those still hidden after.
    QList<TreeNode> m_selection;
    std::optional<TreeNode> m_current;
    QList<Seen> m_seen;
    /// From before the filter.
    std::optional<Seen> m_unfilteredTop;
    bool m_wasFiltering = false;
    bool m_isRestoring = false;
    qsizetype m_lostExpansions = 0;

    QHash<QByteArray, Awaited> m_awaited;
    RowId m_awaitedCurrent;
    RowId m_awaitedTop;
    int m_awaitedTopOffset = 0;
    std::uint32_t m_takenSecrets = 0;
};

} // namespace secretscope
