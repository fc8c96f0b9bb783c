// SPDX-License-Identifier: Apache-2.0
// A workspace with the search over it, as everything in the window shares it: the last state that
// was published, and what the query and the filters show of it. What a large refresh brings comes
// when its texts were folded, on a worker. It asks no server and shows nothing.
#pragma once

#include "search/matches.h"
#include "ui/rows/unseenchanges.h"
#include "ui/widgets/worker.h"
#include "workspace/workspace.h"

#include <QObject>

namespace secretscope {

class SearchedWorkspace final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchedWorkspace)

public:
    enum class Change {
        Grown, ///< more is known; indices mean the same
        Filtered, ///< another query or filter
        Replaced, ///< another lineage: earlier indices mean nothing
    };

    /// `workspace` has to outlive this. @param index of its state, if it was made already: folding
    /// the texts of a large one takes long.
    explicit SearchedWorkspace(Workspace &workspace, SearchIndex index = {});

    Workspace &workspace() const { return m_workspace; }
    /// The state that matches() belongs to; views and panels read this one.
    const WorkspaceState &state() const { return m_state; }
    const Catalogue &catalogue() const { return m_state.catalogue(); }
    const Query &query() const { return m_query; }
    QuickFilters filters() const { return m_filters; }
    const Matches &matches() const { return m_matches; }
    /// Of catalogue().
    const SearchIndex &index() const { return m_index; }
    bool isFiltering() const { return m_matches.isFiltering(); }
    UnseenChanges &changes() { return m_changes; }

    void setQuery(const Query &query, QuickFilters filters = {});

Q_SIGNALS:
    void changed(secretscope::SearchedWorkspace::Change change);

private:
    void follow();
    void take();
    void search();

    Workspace &m_workspace;
    WorkspaceState m_state;
    SearchIndex m_index;
    Computation m_folding;
    /// The lineage that is or was folded.
    quint64 m_folded = 0;
    /// Whether the index has those of the state: they are taken in for queries that need them.
    bool m_hasFacts = false;
    Query m_query;
    QuickFilters m_filters;
    Matches m_matches;
    UnseenChanges m_changes;
};

} // namespace secretscope
