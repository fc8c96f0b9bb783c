// SPDX-License-Identifier: Apache-2.0
#include "ui/rows/searchedworkspace.h"

#include <vector>

namespace secretscope {

namespace {
constexpr std::uint8_t everyCategory = (1U << categoryCount) - 1;
}

SearchedWorkspace::SearchedWorkspace(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_search(workspace.catalogue())
    , m_toldSecrets(workspace.catalogue().secretCount())
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(GatheringTime);
    connect(&m_timer, &QTimer::timeout, this, &SearchedWorkspace::flush);

    connect(&workspace, &Workspace::secretsAppended, this, &SearchedWorkspace::gather);
    connect(&workspace, &Workspace::secretChanged, this, [this](SecretIndex secret) {
        // Its items may have moved in their lists: rows that are still shown for them would lie.
        addChange(secret, everyCategory, true);
        flush();
    });
    connect(&workspace, &Workspace::dependentsChanged, this,
            [this](SecretIndex secret, Category category) {
                addChange(secret, static_cast<std::uint8_t>(1U << indexOf(category)), false);
                gather();
            });
    connect(&workspace, &Workspace::environmentVariablesChanged, this, [this] {
        m_anyMayDiffer = true;
        gather();
    });
    connect(&workspace, &Workspace::readAllEnded, this, &SearchedWorkspace::flush);
    connect(&workspace, &Workspace::catalogueAboutToBeReplaced, this, [this] {
        flush();
        Q_EMIT aboutToBeReplaced();
    });
    connect(&workspace, &Workspace::catalogueReplaced, this, [this] {
        m_timer.stop();
        m_changes.clear();
        m_anyMayDiffer = false;
        m_search.reset(catalogue());
        m_toldSecrets = catalogue().secretCount();
        Q_EMIT replaced();
    });
}

void SearchedWorkspace::setQuery(const Query &query, QuickFilters filters)
{
    if (query == m_search.query() && filters == m_search.filters()) {
        return;
    }
    flush();
    m_search.setQuery(query, filters);
    Q_EMIT filterChanged();
}

void SearchedWorkspace::gather()
{
    if (!m_workspace.isReadingAll()) {
        flush();
    } else if (!m_timer.isActive()) {
        m_timer.start();
    }
}

void SearchedWorkspace::addChange(SecretIndex secret, std::uint8_t categories, bool wasReadAgain)
{
    ChangedSecret &change = m_changes[secret];
    change.secret = secret;
    change.categories |= categories;
    change.wasReadAgain = change.wasReadAgain || wasReadAgain;
}

void SearchedWorkspace::flush()
{
    m_timer.stop();
    const SecretIndex first{m_toldSecrets};
    const std::uint32_t added = catalogue().secretCount() - m_toldSecrets;
    if (added == 0 && m_changes.empty() && !m_anyMayDiffer) {
        return;
    }
    QList<ChangedSecret> changes;
    std::vector<SecretIndex> changed;
    for (const auto &[secret, change] : m_changes) {
        if (secret < first) {
            changes.append(change);
            changed.push_back(secret);
        }
    }
    bool everything = m_anyMayDiffer;
    m_changes.clear();
    m_anyMayDiffer = false;
    m_toldSecrets = catalogue().secretCount();

    if (everything) {
        m_search.updateAll();
    } else if (m_search.update(changed) == Search::Reach::Everything) {
        everything = isFiltering();
    }
    if (everything) {
        Q_EMIT everythingChanged();
        return;
    }
    if (!changes.isEmpty()) {
        Q_EMIT secretsChanged(changes);
    }
    if (added > 0) {
        Q_EMIT secretsAppended(first, added);
    }
}

} // namespace secretscope
