// SPDX-License-Identifier: Apache-2.0
#include "ui/rows/searchedworkspace.h"

#include "analysis/impactfacts.h"

#include <utility>

namespace secretscope {

SearchedWorkspace::SearchedWorkspace(Workspace &workspace, SearchIndex index)
    : m_workspace(workspace)
    , m_index(std::move(index))
    , m_folding(this)
    , m_matches(Catalogue())
    , m_changes(workspace.state())
{
    take();
    connect(&workspace, &Workspace::published, this, &SearchedWorkspace::follow);
}

void SearchedWorkspace::follow()
{
    const WorkspaceState &next = m_workspace.state();
    if (next.lineage() == m_state.lineage()) {
        take();
        m_changes.take(m_state);
        Q_EMIT changed(Change::Grown);
    } else if (!m_folding.isRunning() || m_folded != next.lineage()) {
        m_folded = next.lineage();
        m_folding.run(
            next.catalogue().resourceCount(),
            [catalogue = next.catalogue()] { return SearchIndex(catalogue); },
            [this](SearchIndex index) {
                m_index = std::move(index);
                take(); // which may have grown meanwhile
                m_changes.take(m_state);
                Q_EMIT changed(Change::Replaced);
            });
    }
}

void SearchedWorkspace::take()
{
    m_state = m_workspace.state();
    m_index.extend(catalogue());
    m_hasFacts = false;
    search();
}

void SearchedWorkspace::search()
{
    if (m_query.needsFacts() && !std::exchange(m_hasFacts, true)) {
        m_index.setFacts({m_state.facts(), readingTime(m_state)});
    }
    m_matches = match(catalogue(), m_index, m_query, m_filters);
}

void SearchedWorkspace::setQuery(const Query &query, QuickFilters filters)
{
    if (query == m_query && filters == m_filters) {
        return;
    }
    m_query = query;
    m_filters = filters;
    search();
    Q_EMIT changed(Change::Filtered);
}

} // namespace secretscope
