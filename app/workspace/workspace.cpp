// SPDX-License-Identifier: Apache-2.0
#include "workspace/workspace.h"

#include "service/client.h"
#include "workspace/crawl.h"
#include "workspace/refresh.h"

namespace secretscope {

Workspace::Workspace(Client &client, Clock &clock, ReadingOptions options, QObject *parent)
    : QObject(parent)
    , m_client(&client)
    , m_clock(&clock)
    , m_options(std::move(options))
    , m_crawl(makeCrawl())
{
    connectCrawl();
}

Workspace::Workspace(Catalogue catalogue, Reading reading, QObject *parent)
    : QObject(parent)
    , m_crawl(std::make_unique<Crawl>(std::move(catalogue), reading))
{
    m_options.profile = reading.profile;
}

Workspace::~Workspace() = default;

std::unique_ptr<Crawl> Workspace::makeCrawl()
{
    return std::make_unique<Crawl>(
        *m_client, *m_clock,
        Crawl::Limits{m_options.pageSize, m_options.dependencyLimit, m_options.search});
}

void Workspace::connectCrawl()
{
    m_crawl->setHandlers({
        [this](const Catalogue::Appended &appended) { pageArrived(appended); },
        [this] { pageEnded(); },
        [this](SecretIndex secret, Category category) {
            Q_EMIT dependentsChanged(secret, category);
            Q_EMIT progressChanged();
            if (catalogue().loadState(secret, category) == LoadState::Failed) {
                Q_EMIT problemsChanged();
            }
        },
        [this] { endReadingAllIfDone(); },
        [this] {
            Q_EMIT environmentVariablesChanged();
            Q_EMIT progressChanged();
        },
        [this] {
            Q_EMIT problemsChanged();
            endReadingAllIfDone();
        },
    });
}

const Catalogue &Workspace::catalogue() const
{
    return m_crawl->catalogue();
}

Reading Workspace::reading() const
{
    Reading reading = m_crawl->reading(m_options.maximumPages);
    if (isOnline()) {
        reading.profile = m_options.profile;
        if (!m_options.serverName.isEmpty()) {
            reading.server = m_options.serverName;
        }
    }
    return reading;
}

// Secrets, page by page

Workspace::Paging Workspace::paging() const
{
    const SecretsReader *secrets = m_crawl->secrets();
    if (!secrets) {
        return Paging::AtEnd;
    }
    if (secrets->isReading()) {
        return Paging::Reading;
    }
    if (secrets->error()) {
        return Paging::Failed;
    }
    if (m_crawl->isTooLarge()) {
        return Paging::Stopped;
    }
    switch (secrets->trail().state()) {
    case PageTrail::State::Open:
        return secrets->trail().pages() > 0 ? Paging::MoreExist : Paging::NotStarted;
    case PageTrail::State::AtEnd:
        return Paging::AtEnd;
    case PageTrail::State::CursorRepeated:
    case PageTrail::State::EmptyPages:
    case PageTrail::State::TooManyPages:
    case PageTrail::State::CursorMissing:
    case PageTrail::State::CursorRefused:
        return Paging::Stopped;
    }
    Q_UNREACHABLE();
}

bool Workspace::hasMoreSecrets() const
{
    const Paging now = paging();
    return now != Paging::AtEnd && now != Paging::Stopped;
}

int Workspace::pagesRead() const
{
    return m_crawl->secrets() ? m_crawl->secrets()->trail().pages() : 0;
}

const std::optional<ApiError> &Workspace::secretsError() const
{
    static const std::optional<ApiError> none;
    return m_crawl->secrets() ? m_crawl->secrets()->error() : none;
}

void Workspace::readNextPage()
{
    if (!isOnline() || m_crawl->isTooLarge() || !hasMoreSecrets()) {
        return;
    }
    const bool hadFailed = paging() == Paging::Failed;
    m_crawl->secrets()->readNext();
    Q_EMIT progressChanged();
    if (hadFailed) {
        Q_EMIT problemsChanged();
    }
}

void Workspace::pageArrived(const Catalogue::Appended &appended)
{
    if (appended.count > 0) {
        Q_EMIT secretsAppended(appended.first, appended.count);
    }
    for (const SecretIndex secret : appended.updated) {
        Q_EMIT secretChanged(secret);
    }
    if (m_readingAll && m_options.depth == ReadingOptions::Depth::Whole) {
        for (std::uint32_t i = 0; i < appended.count; ++i) {
            queuePreviews({appended.first.value + i});
        }
        for (const SecretIndex secret : appended.updated) {
            queuePreviews(secret);
        }
    }
}

void Workspace::queuePreviews(SecretIndex secret)
{
    for (const Category category : allCategories) {
        m_crawl->previews()->complete(secret, category, PreviewCompleter::Urgency::Queued);
    }
}

void Workspace::pageEnded()
{
    const bool isFirst = pagesRead() == 1 && !m_environmentAsked;
    if (isFirst && m_options.depth == ReadingOptions::Depth::Whole) {
        m_environmentAsked = true;
        m_crawl->environment()->read();
    }
    Q_EMIT progressChanged();
    if (secretsError() || paging() == Paging::Stopped
        || (isOnline() && !m_crawl->secrets()->trail().isOpen())) {
        Q_EMIT problemsChanged();
    }
    goOnReadingAll();
}

// The rest of previews

void Workspace::complete(SecretIndex secret, Category category)
{
    if (!isOnline()) {
        return;
    }
    if (category == Category::EnvironmentVariables) {
        readEnvironmentVariables();
        return;
    }
    m_crawl->previews()->complete(secret, category, PreviewCompleter::Urgency::LookedAt);
}

void Workspace::complete(SecretIndex secret)
{
    for (const Category category : allCategories) {
        if (!isWhole(catalogue().loadState(secret, category))) {
            complete(secret, category);
        }
    }
}

std::optional<ApiError> Workspace::dependentsError(SecretIndex secret, Category category) const
{
    const auto *cause
        = m_crawl->previews() ? m_crawl->previews()->cause(secret, category) : nullptr;
    return cause ? cause->error : std::nullopt;
}

// Environment variables

void Workspace::readEnvironmentVariables()
{
    if (isOnline()) {
        m_environmentAsked = true;
        m_crawl->environment()->read();
        Q_EMIT problemsChanged();
    }
}

const std::optional<ApiError> &Workspace::environmentVariablesError() const
{
    static const std::optional<ApiError> none;
    return m_crawl->environment() ? m_crawl->environment()->error() : none;
}

// Everything

void Workspace::readAll()
{
    if (m_readingAll || !isOnline()) {
        return;
    }
    m_readingAll = true;
    m_doneBefore = m_crawl->previews()->done();
    if (m_options.depth == ReadingOptions::Depth::Whole) {
        for (std::uint32_t i = 0; i < catalogue().secretCount(); ++i) {
            queuePreviews({i});
        }
        if (pagesRead() > 0 && !m_crawl->environment()->isReading()) {
            readEnvironmentVariables();
        }
    }
    Q_EMIT progressChanged();
    // From the event loop, so that the end is never told inside this call.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_readingAll && paging() == Paging::Failed) {
                readNextPage();
            }
            goOnReadingAll();
        },
        Qt::QueuedConnection);
}

void Workspace::goOnReadingAll()
{
    if (!m_readingAll) {
        return;
    }
    if (isPageDue()) {
        m_crawl->secrets()->readNext();
        Q_EMIT progressChanged();
    }
    endReadingAllIfDone();
}

bool Workspace::isPageDue() const
{
    const bool isAtLimit = m_options.maximumPages > 0 && pagesRead() >= m_options.maximumPages;
    return !isAtLimit && (paging() == Paging::NotStarted || paging() == Paging::MoreExist);
}

void Workspace::endReadingAllIfDone()
{
    // A page is due when environment variables end between readAll() and its start from the event
    // loop.
    if (!m_readingAll || isPageDue() || m_crawl->secrets()->isReading()
        || m_crawl->environment()->isReading() || !m_crawl->previews()->isIdle()) {
        return;
    }
    m_readingAll = false;
    Q_EMIT progressChanged();
    Q_EMIT problemsChanged();
    Q_EMIT readAllEnded();
}

void Workspace::cancel()
{
    cancelReadAll();
    cancelRefresh();
}

void Workspace::cancelReadAll()
{
    if (!m_readingAll) {
        return;
    }
    m_readingAll = false;
    m_crawl->secrets()->cancel();
    m_crawl->previews()->cancel();
    m_crawl->environment()->cancel();
    Q_EMIT progressChanged();
    Q_EMIT problemsChanged();
    Q_EMIT readAllEnded();
}

Workspace::Progress Workspace::progress() const
{
    Progress progress;
    progress.pages = pagesRead();
    progress.secrets = catalogue().secretCount();
    progress.dependents = catalogue().edgeCount();
    progress.secretsAgain = m_refresh ? m_refresh->secrets() : 0;
    if (m_crawl->previews()) {
        const std::uint32_t pending = m_crawl->previews()->pending();
        progress.previewsDone = m_crawl->previews()->done() - m_doneBefore;
        progress.previews = progress.previewsDone + pending;
        progress.requestsLeft
            = pending + (m_crawl->environment()->isReading() ? 1 : 0) + (hasMoreSecrets() ? 1 : 0);
    }
    return progress;
}

std::uint32_t Workspace::requestsToComplete() const
{
    if (!isOnline()) {
        return 0;
    }
    std::uint32_t requests = 0;
    for (const Category category : allCategories) {
        requests += canBeCompleted(category) ? catalogue().unfinishedCount(category) : 0;
    }
    return requests + (isWhole(catalogue().environmentVariablesState()) ? 0 : 1);
}

// Refresh

void Workspace::refresh()
{
    if (!isOnline() || m_refresh) {
        return;
    }
    cancelReadAll();
    const bool wantsVariables
        = m_options.depth == ReadingOptions::Depth::Whole || m_environmentAsked;
    m_refresh
        = std::make_unique<Refresh>(*m_crawl, makeCrawl(),
                                    wantsVariables ? Refresh::EnvironmentVariables::Wanted
                                                   : Refresh::EnvironmentVariables::LeftAlone);
    connect(m_refresh.get(), &Refresh::progressed, this, &Workspace::progressChanged);
    connect(m_refresh.get(), &Refresh::ended, this, &Workspace::endRefresh);
    Q_EMIT progressChanged();
}

void Workspace::cancelRefresh()
{
    if (m_refresh) {
        m_refresh.reset();
        Q_EMIT progressChanged();
    }
}

void Workspace::endRefresh()
{
    const std::unique_ptr<Refresh> refresh = std::move(m_refresh);
    m_refreshError = refresh->error();
    if (!m_refreshError) {
        replaceCrawl(refresh->take());
    }
    Q_EMIT progressChanged();
    Q_EMIT problemsChanged();
}

void Workspace::replaceCrawl(std::unique_ptr<Crawl> fresh)
{
    Q_EMIT catalogueAboutToBeReplaced();
    m_searchReader.reset();
    m_serverSearch = {};
    const std::unique_ptr<Crawl> old = std::exchange(m_crawl, std::move(fresh));
    m_doneBefore = 0;
    connectCrawl();
    // What it was reading went with the old crawl.
    const bool wasReadingAll = std::exchange(m_readingAll, false);
    Q_EMIT catalogueReplaced();
    // What was complete before a refresh is completed again, so that no number gets vaguer.
    for (std::uint32_t i = 0; i < catalogue().secretCount(); ++i) {
        const auto before = old->catalogue().findSecret(catalogue().secretId({i}));
        for (const Category category : allCategories) {
            if (before && old->catalogue().loadState(*before, category) == LoadState::Complete) {
                m_crawl->previews()->complete({i}, category, PreviewCompleter::Urgency::Queued);
            }
        }
    }
    // Somebody may have asked for them meanwhile.
    if (m_environmentAsked && !m_crawl->environment()->hasEnded()) {
        m_crawl->environment()->read();
    }
    if (wasReadingAll) {
        readAll();
    }
    Q_EMIT serverSearchChanged();
}

// Names by prefix, from the server

void Workspace::searchServer(const QString &prefix)
{
    if (!isOnline() || prefix == m_serverSearch.prefix) {
        return;
    }
    m_searchReader.reset();
    m_serverSearch = {};
    m_serverSearch.prefix = prefix;
    if (!prefix.isEmpty()) {
        m_serverSearch.state = ServerSearch::State::Asking;
        m_searchReader = std::make_unique<SecretsReader>(
            *m_client, m_options.pageSize, m_options.dependencyLimit, prefix,
            SecretsReader::Handlers{[this](const SecretsReader::Page &page) {
                                        m_serverSearch.hits += static_cast<std::uint32_t>(
                                            page.contents.secrets.size());
                                        pageArrived(m_crawl->adopt(page, Crawl::From::Search));
                                    },
                                    [this] { endServerSearch(); }});
        m_searchReader->readNext();
    }
    Q_EMIT serverSearchChanged();
}

void Workspace::endServerSearch()
{
    constexpr int pagesAsked = 3;
    if (m_searchReader->error()) {
        m_serverSearch.state = ServerSearch::State::Failed;
        m_serverSearch.error = m_searchReader->error();
    } else if (m_searchReader->hasMore() && m_searchReader->trail().pages() < pagesAsked) {
        m_searchReader->readNext();
    } else {
        m_serverSearch.state = m_searchReader->trail().state() == PageTrail::State::AtEnd
            ? ServerSearch::State::Done
            : ServerSearch::State::MoreExist;
    }
    Q_EMIT serverSearchChanged();
    Q_EMIT progressChanged();
}

} // namespace secretscope
