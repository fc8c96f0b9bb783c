// SPDX-License-Identifier: Apache-2.0
#include "ui/rows/searchedworkspace.h"

#include "analysis/impactfacts.h"

#include <utility>

namespace secretscope {

SearchedWorkspace::SearchedWorkspace(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_matches(Catalogue())
    , m_changes(workspace.state())
{
    take(workspace.state());
    connect(&workspace, &Workspace::published, this, [this] {
        const bool isReplaced = m_workspace.state().lineage() != m_state.lineage();
        take(m_workspace.state());
        m_changes.take(m_state);
        Q_EMIT changed(isReplaced ? Change::Replaced : Change::Grown);
    });
}

void SearchedWorkspace::take(const WorkspaceState &state)
{
    if (state.lineage() != m_state.lineage()) {
        m_index = SearchIndex();
    }
    m_state = state;
    m_index.extend(catalogue());
    m_hasFacts = false;
    search();
}

void SearchedWorkspace::search()
{
    if (m_query.needsFacts() && !std::exchange(m_hasFacts, true)) {
        const ConfiguredPlaces places(m_state);
        std::vector<SecretIndex> unreported;
        for (std::uint32_t i = 0; i < catalogue().secretCount(); ++i) {
            if (places.hasUnreported({i})) {
                unreported.push_back({i});
            }
        }
        m_index.setFacts({m_state.facts(), readingTime(m_state), std::move(unreported)});
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
