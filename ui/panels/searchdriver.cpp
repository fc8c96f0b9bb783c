// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/searchdriver.h"

#include "ui/panels/filterchips.h"
#include "ui/panels/searchfield.h"
#include "ui/rows/searchedworkspace.h"
#include "ui/widgets/querytext.h"

namespace secretscope {

SearchDriver::SearchDriver(SearchField &field, FilterChips &chips, SearchedWorkspace &searched,
                           QObject *parent)
    : QObject(parent)
    , m_field(field)
    , m_chips(chips)
    , m_searched(searched)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(ServerPause);
    connect(&m_pause, &QTimer::timeout, this, &SearchDriver::askServer);
    connect(&m_field, &SearchField::queryChanged, this, &SearchDriver::take);
    connect(&m_chips, &FilterChips::filtersChanged, this, &SearchDriver::apply);
    // A refresh reads pages; what the server named beyond them would be gone.
    connect(&m_searched, &SearchedWorkspace::changed, this,
            [this](SearchedWorkspace::Change change) {
                if (change == SearchedWorkspace::Change::Replaced) {
                    askServerSoon();
                }
            });
    if (!m_field.text().isEmpty()) {
        take(m_field.text());
    }
}

void SearchDriver::clearAll()
{
    m_field.clearQuery();
    m_chips.clearFilters();
}

void SearchDriver::take(const QString &text)
{
    const Result<Query, QueryError> query
        = Query::parse(text, unlistedWords(m_searched.catalogue()));
    if (!query) {
        m_pause.stop();
        setProblem(QueryText::problem(query.error()));
        return;
    }
    setProblem({});
    m_query = query.value();
    apply();
    Workspace &workspace = m_searched.workspace();
    const QString prefix = m_query.serverPrefix().value_or(QString());
    if (prefix != workspace.serverSearch().prefix) {
        workspace.searchServer({}); // an answer to the outdated text must not land
    }
    askServerSoon();
}

void SearchDriver::askServerSoon()
{
    if (m_query.serverPrefix().value_or(QString()).isEmpty()
        || !m_searched.workspace().isOnline()) {
        m_pause.stop();
    } else {
        m_pause.start();
    }
}

void SearchDriver::apply()
{
    m_searched.setQuery(m_query, m_chips.filters());
}

void SearchDriver::askServer()
{
    Workspace &workspace = m_searched.workspace();
    const QString prefix = m_query.serverPrefix().value_or(QString());
    // Once every secret is here the server has nothing to add.
    if (m_searched.state().paging() != Paging::AtEnd
        && (prefix != workspace.serverSearch().prefix
            || workspace.serverSearch().state == Workspace::ServerSearch::State::Failed)) {
        workspace.searchServer(prefix);
    }
}

void SearchDriver::setProblem(const QString &problem)
{
    if (m_problem == problem) {
        return;
    }
    m_problem = problem;
    m_field.setTroubled(!problem.isEmpty());
    Q_EMIT problemChanged(problem);
}

} // namespace secretscope
