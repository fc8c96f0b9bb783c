// SPDX-License-Identifier: Apache-2.0
#include "workspace/workspace.h"

#include "service/client.h"
#include "workspace/factsreader.h"
#include "workspace/loader.h"

#include <QMetaMethod>

#include <algorithm>

namespace secretscope {

Workspace::Workspace(Client &client, Clock &clock, ReadingOptions options, QObject *parent)
    : QObject(parent)
    , m_client(&client)
    , m_clock(&clock)
    , m_options(std::move(options))
    , m_loader(makeLoader([this] { loaderChanged(); }))
{
    m_publishing.setSingleShot(true);
    m_publishing.setInterval(PublishingPause);
    connect(&m_publishing, &QTimer::timeout, this, &Workspace::publishIfDue);
    publish();
}

Workspace::Workspace(WorkspaceState state, QObject *parent)
    : QObject(parent)
    , m_state(std::move(state))
{
    m_options.profile = m_state.origin().profile;
}

Workspace::~Workspace()
{
    for (const Running &running : m_running) {
        running.task->cancel = nullptr;
    }
}

void Workspace::show(WorkspaceState state)
{
    Q_ASSERT(!isOnline());
    m_state = std::move(state);
    Q_EMIT published();
}

std::unique_ptr<Loader> Workspace::makeLoader(std::function<void()> changed)
{
    Loader::Limits limits;
    limits.pageSize = m_options.pageSize;
    limits.dependencyLimit = m_options.dependencyLimit;
    limits.search = m_options.search;
    limits.maximumPages = m_options.maximumPages;
    limits.readsLists = m_options.depth == ReadingOptions::Depth::Whole;
    return std::make_unique<Loader>(*m_client, *m_clock, limits, std::move(changed));
}

// Publishing

void Workspace::loaderChanged()
{
    const bool isFirst = m_state.catalogue().secretCount() == 0;
    if (!m_loader->isReadingAll() || isFirst) {
        publish();
    } else if (!m_publishing.isActive()) {
        m_publishing.start();
    }
    Q_EMIT progressed();
    endTasksSoon();
}

void Workspace::factsChanged(FactsList list)
{
    // Seldom: each state shares their tables until the next addition. Who asks for the agents of
    // one resource waits for them.
    if (!m_facts->isReading() || list == FactsList::DependentAgents) {
        publish();
    } else if (!m_publishing.isActive()) {
        m_publishing.start();
    }
    Q_EMIT progressed();
    endTasksSoon();
}

void Workspace::endTasksSoon()
{
    if (!m_running.empty() && !std::exchange(m_isEndingTasks, true)) {
        // From the event loop, so that no task ends inside the call that starts it.
        QMetaObject::invokeMethod(this, &Workspace::endTasks, Qt::QueuedConnection);
    }
}

void Workspace::publishIfDue()
{
    constexpr qint64 longest = 1000;
    const auto size = [](const Catalogue &catalogue) {
        return std::uint64_t(catalogue.secretCount()) + catalogue.edgeCount();
    };
    const std::uint64_t before = size(m_state.catalogue());
    if (size(m_loader->catalogue()) >= before + before / 8
        || m_sincePublished.hasExpired(longest)) {
        publish();
    } else {
        m_publishing.start();
    }
}

void Workspace::publish()
{
    m_publishing.stop();
    if (m_loader->isReadingAll()
        && !isSignalConnected(QMetaMethod::fromSignal(&Workspace::published))) {
        return; // nobody looks before the end
    }
    if (m_facts) {
        m_loader->crossCheck(m_facts->facts());
    }
    WorkspaceState::Content content = m_loader->content();
    content.loadInfo.profile = m_options.profile;
    if (!m_options.serverName.isEmpty()) {
        content.loadInfo.server = m_options.serverName;
    }
    if (m_facts) {
        content.facts = m_facts->facts();
        content.factsGaps = m_facts->gaps();
        content.dependentsGaps = m_facts->dependentsGaps();
    }
    content.lineage = m_lineage;
    content.revision = m_state.revision() + 1;
    m_state = WorkspaceState(std::move(content));
    m_sincePublished.start();
    Q_EMIT published();
}

// Tasks

Task Workspace::start(Running::Kind kind, std::function<bool()> hasEnded,
                      const QList<ListKey> &lists)
{
    auto shared = std::make_shared<Task::Shared>();
    shared->cancel = [this, weak = std::weak_ptr(shared)] {
        const auto found = std::ranges::find(m_running, weak.lock(), &Running::task);
        if (found != m_running.end()) {
            const Running running = std::move(*found);
            m_running.erase(found);
            cancel(running);
        }
    };
    m_running.push_back({kind, shared, std::move(hasEnded), lists, m_lineage});
    endTasksSoon();
    return Task(std::move(shared));
}

void Workspace::endTasks()
{
    m_isEndingTasks = false;
    std::vector<std::shared_ptr<Task::Shared>> ended;
    std::erase_if(m_running, [&](const Running &running) {
        const bool hasEnded = running.hasEnded();
        if (hasEnded) {
            running.task->cancel = nullptr;
            ended.push_back(running.task);
        }
        return hasEnded;
    });
    for (const auto &task : ended) {
        if (const auto handler = std::exchange(task->ended, nullptr)) {
            handler();
        }
    }
}

void Workspace::cancel(const Running &running)
{
    const bool isStillWanted = std::ranges::any_of(
        m_running, [&](const Running &other) { return other.kind == running.kind; });
    if (isStillWanted && running.kind != Running::Kind::Complete) {
        return;
    }
    switch (running.kind) {
    case Running::Kind::ReadAll:
        if (m_loader->isReadingAll()) {
            m_loader->cancel();
        }
        break;
    case Running::Kind::Refresh:
        m_refresh.reset();
        Q_EMIT progressed();
        break;
    case Running::Kind::Complete:
        takeBackLists(running);
        break;
    case Running::Kind::Facts:
        cancelFacts();
        break;
    case Running::Kind::Variables:
        break;
    }
}

void Workspace::takeBackLists(const Running &running)
{
    if (m_loader->isReadingAll() || running.lineage != m_lineage) {
        return;
    }
    QSet<ListKey> unwanted(running.lists.begin(), running.lists.end());
    for (const Running &other : m_running) {
        for (const ListKey &list : other.lists) {
            unwanted.remove(list);
        }
    }
    m_loader->takeBack(unwanted);
}

void Workspace::cancelPages()
{
    if (!isOnline()) {
        return;
    }
    if (m_loader->isReadingAll()) {
        m_loader->cancel();
    } else if (m_loader->paging() == Paging::Reading) {
        m_loader->cancelPage();
    }
    if (m_refresh) {
        dropRefresh();
    }
}

void Workspace::cancelLists(const QList<ListKey> &lists)
{
    if (!isOnline()) {
        return;
    }
    if (std::ranges::find(lists, Category::EnvironmentVariables, &ListKey::category)
        != lists.end()) {
        m_loader->cancelVariables();
    }
    m_loader->cancel(QSet<ListKey>(lists.begin(), lists.end()));
}

void Workspace::cancel()
{
    cancelPages();
    if (isOnline() && !m_loader->isIdle()) {
        m_loader->cancel();
    }
    cancelFacts();
    if (m_serverSearch.state == ServerSearch::State::Asking) {
        m_searchList.reset();
        m_serverSearch.state = ServerSearch::State::Idle;
        Q_EMIT progressed();
    }
}

// Reading

void Workspace::readNextPage()
{
    if (isOnline()) {
        m_loader->readPage();
    }
}

Task Workspace::readAll()
{
    if (!isOnline()) {
        return {};
    }
    if (!m_loader->isReadingAll()) {
        m_listsDoneBefore = m_loader->listsDone();
        m_loader->readAll();
    }
    return start(Running::Kind::ReadAll, [this] { return !m_loader->isReadingAll(); });
}

bool Workspace::isReadingAll() const
{
    return m_loader && m_loader->isReadingAll();
}

bool Workspace::isReading() const
{
    return m_loader
        && (m_refresh || isReadingAll() || !m_loader->isIdle() || isReadingFacts()
            || m_serverSearch.state == ServerSearch::State::Asking);
}

Task Workspace::complete(const QList<ListKey> &lists)
{
    if (!isOnline()) {
        return {};
    }
    constexpr qsizetype lookedAt = 16;
    if (std::ranges::find(lists, Category::EnvironmentVariables, &ListKey::category)
        != lists.end()) {
        m_loader->readVariables();
    }
    if (lists.size() > lookedAt) {
        m_loader->complete(lists);
    } else {
        std::ranges::for_each(lists, [this](const ListKey &list) { m_loader->complete(list); });
    }
    // Looked at from the end, so that all looks together cost no more than one at each list.
    return start(
        Running::Kind::Complete,
        [this, waiting = lists, lineage = m_lineage]() mutable {
            const auto isLoading = [this](const ListKey &list) {
                return m_loader->catalogue().loadState(list.secret, list.category)
                    == LoadState::Loading;
            };
            while (lineage == m_lineage && !waiting.isEmpty() && !isLoading(waiting.constLast())) {
                waiting.removeLast();
            }
            return lineage != m_lineage || waiting.isEmpty();
        },
        lists);
}

Task Workspace::complete(SecretIndex secret)
{
    QList<ListKey> lists;
    for (const Category category : m_state.catalogue().categories()) {
        if (!isComplete(m_state.catalogue().loadState(secret, category))) {
            lists.append({secret, category});
        }
    }
    return complete(lists);
}

Task Workspace::readEnvironmentVariables()
{
    if (!isOnline()) {
        return {};
    }
    m_loader->readVariables();
    return start(Running::Kind::Variables, [this] { return !m_loader->isReadingVariables(); });
}

Task Workspace::readFacts(const QList<QByteArray> &agentIds)
{
    if (!isOnline()) {
        return {};
    }
    factsReader().read(agentIds);
    return start(Running::Kind::Facts, [this] { return !isReadingFacts(); });
}

Task Workspace::readAgentFacts(const QList<QByteArray> &agentIds)
{
    if (!m_facts) {
        return {};
    }
    m_facts->readAgents(agentIds);
    return start(Running::Kind::Facts, [this] { return !isReadingFacts(); });
}

Task Workspace::readDependents(Category kind, const QByteArray &id)
{
    if (!isOnline()) {
        return {};
    }
    factsReader().readDependents(kind, id);
    return start(Running::Kind::Facts, [this] { return !isReadingFacts(); });
}

FactsReader &Workspace::factsReader()
{
    if (!m_facts) {
        m_facts = std::make_unique<FactsReader>(*m_client, *m_clock,
                                                [this](FactsList list) { factsChanged(list); });
    }
    return *m_facts;
}

void Workspace::cancelFacts()
{
    if (isReadingFacts()) {
        m_facts->cancel();
    }
}

bool Workspace::isReadingFacts() const
{
    return m_facts && m_facts->isReading();
}

Workspace::Progress Workspace::progress() const
{
    Progress progress;
    const Catalogue &catalogue = m_loader ? m_loader->catalogue() : m_state.catalogue();
    progress.secrets = catalogue.secretCount();
    progress.dependents = catalogue.edgeCount();
    progress.secretsAgain = m_refresh ? m_refresh->catalogue().secretCount() : 0;
    if (m_facts) {
        progress.facts = m_facts->parts();
        progress.factsDone = m_facts->partsDone();
    }
    if (m_loader) {
        const std::uint32_t pending = m_loader->pendingLists();
        progress.pages = m_loader->pagesRead();
        progress.previewsDone = m_loader->listsDone() - m_listsDoneBefore;
        progress.previews = progress.previewsDone + pending;
        const Paging paging = m_loader->paging();
        const bool isPageLeft = paging != Paging::AtEnd && paging != Paging::Stopped;
        progress.requestsLeft
            = pending + (m_loader->isReadingVariables() ? 1 : 0) + (isPageLeft ? 1 : 0);
    }
    return progress;
}

std::uint32_t Workspace::requestsToComplete() const
{
    if (!isOnline()) {
        return 0;
    }
    const Catalogue &catalogue = m_state.catalogue();
    std::uint32_t requests = isComplete(catalogue.environmentVariablesState()) ? 0 : 1;
    for (const Category category : catalogue.categories()) {
        requests += traitsOf(category).canBeCompleted ? catalogue.incompleteCount(category) : 0;
    }
    return requests;
}

// Refresh

Task Workspace::refresh()
{
    if (!isOnline()) {
        return {};
    }
    if (!m_refresh) {
        if (m_loader->isReadingAll()) {
            m_loader->cancel();
        }
        m_refresh = makeLoader([this] {
            // From the event loop: its end replaces the loader that calls.
            QMetaObject::invokeMethod(this, &Workspace::goOnRefreshing, Qt::QueuedConnection);
        });
        m_refresh->readPage();
        Q_EMIT progressed();
    }
    return start(Running::Kind::Refresh, [this] { return !m_refresh; });
}

void Workspace::goOnRefreshing()
{
    if (!m_refresh || m_refresh->paging() == Paging::Reading || m_refresh->isReadingVariables()) {
        Q_EMIT progressed();
        return;
    }
    // If all of it was read before, then all of it again, however much there is now.
    const bool reachesAsFar = m_loader->paging() != Paging::AtEnd
        && m_refresh->catalogue().secretCount() >= m_loader->catalogue().secretCount();
    const bool wantsVariables = m_loader->wereVariablesAsked() && !m_refresh->wereVariablesAsked();
    const std::optional<ApiError> error = m_refresh->variablesError();
    const bool wouldLoseVariables = error && error->isRetryable()
        && m_loader->catalogue().environmentVariablesState() == LoadState::Complete;
    if (m_refresh->secretsError()) {
        m_refreshError = m_refresh->secretsError();
        dropRefresh();
    } else if (m_refresh->paging() == Paging::MoreExist && !reachesAsFar) {
        m_refresh->readPage();
    } else if (wantsVariables) {
        m_refresh->readVariables();
    } else if (wouldLoseVariables) {
        m_refreshError = error;
        dropRefresh();
    } else {
        m_refreshError.reset();
        replaceLoader();
    }
}

void Workspace::dropRefresh()
{
    m_refresh.reset();
    loaderChanged();
}

void Workspace::replaceLoader()
{
    m_searchList.reset();
    m_serverSearch = {};
    // They are as old as what is replaced: whoever looks at them asks again.
    m_facts.reset();
    // What it was reading goes with the old loader.
    const bool wasReadingAll = m_loader->isReadingAll();
    const std::unique_ptr<Loader> old = std::exchange(m_loader, std::move(m_refresh));
    m_loader->setChanged([this] { loaderChanged(); });
    m_listsDoneBefore = 0;
    ++m_lineage;
    // What was complete before a refresh is completed again, so that no number gets vaguer.
    QList<ListKey> lists;
    const Catalogue &now = m_loader->catalogue();
    for (std::uint32_t i = 0; i < now.secretCount(); ++i) {
        const auto before = old->catalogue().findSecret(now.secretId({i}));
        for (const Category category : knownCategories) {
            if (before && old->catalogue().loadState(*before, category) == LoadState::Complete) {
                lists.append({{i}, category});
            }
        }
    }
    m_loader->complete(lists);
    if (wasReadingAll) {
        m_loader->readAll();
    }
    loaderChanged();
}

// Names by prefix, from the server

void Workspace::searchServer(const QString &prefix)
{
    const bool isAsked
        = prefix == m_serverSearch.prefix && m_serverSearch.state != ServerSearch::State::Failed;
    if (!isOnline() || isAsked) {
        return;
    }
    m_searchList.reset();
    m_serverSearch = {};
    m_serverSearch.prefix = prefix;
    if (!prefix.isEmpty()) {
        constexpr int pagesAsked = 3;
        m_serverSearch.state = ServerSearch::State::Asking;
        m_searchList = std::make_unique<PagedList>(
            *m_client,
            PagedList::Source{
                .call =
                    [this, prefix](const QByteArray &cursor) {
                        return ApiCall::secretsPage(
                            {cursor, m_options.pageSize, m_options.dependencyLimit, prefix});
                    },
                .decode = [this](QByteArray body) -> Result<PagedList::Page, DecodeError> {
                    m_searchBody = std::move(body);
                    const auto done = m_searchDecoder.decodeSecrets(m_searchBody, m_searchContents);
                    if (!done) {
                        return Failure{done.error()};
                    }
                    return PagedList::Page{m_searchContents.nextCursor, m_searchContents.items,
                                           m_searchContents.hasMore};
                },
                .arrived =
                    [this](std::uint32_t) {
                        m_serverSearch.hits
                            += static_cast<std::uint32_t>(m_searchContents.secrets.size());
                        m_loader->adoptSearchPage(m_searchContents,
                                                  static_cast<std::size_t>(m_searchBody.size()));
                    },
                .wantsNext = [](int pages) { return pages < pagesAsked; },
                .ended = [this] { endServerSearch(); }},
            Priority::Foreground);
        m_searchList->read();
    }
    Q_EMIT progressed();
}

void Workspace::endServerSearch()
{
    if (m_searchList->error()) {
        m_serverSearch.state = ServerSearch::State::Failed;
        m_serverSearch.error = m_searchList->error();
    } else {
        m_serverSearch.state
            = m_searchList->isAtEnd() ? ServerSearch::State::Done : ServerSearch::State::MoreExist;
    }
    Q_EMIT progressed();
}

} // namespace secretscope
