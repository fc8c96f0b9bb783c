// SPDX-License-Identifier: Apache-2.0
#include "workspace/loader.h"

#include "catalogue/text.h"
#include "service/clock.h"

#include <algorithm>

namespace secretscope {

/// One list on its way.
struct Loader::Job
{
    ListKey list;
    std::unique_ptr<PagedList> pages;
    std::optional<Skipped> skipped;
};

Loader::Loader(Client &client, const Clock &clock, const Limits &limits,
               std::function<void()> changed)
    : m_client(client)
    , m_clock(clock)
    , m_limits(limits)
    , m_changed(std::move(changed))
{
    m_loadInfo.server = client.settings().server.origin();
    if (!limits.search.isEmpty()) {
        m_loadInfo.search = limits.search;
    }
    m_loadInfo.started = clock.utcNow();
    m_loadInfo.finished = m_loadInfo.started;
    m_secrets = std::make_unique<PagedList>(
        client,
        PagedList::Source{
            .call =
                [this](const QByteArray &cursor) {
                    return ApiCall::secretsPage(
                        {cursor, m_limits.pageSize, m_limits.dependencyLimit, m_limits.search});
                },
            .decode = [this](QByteArray body) -> Result<PagedList::Page, DecodeError> {
                // The contents are views into the body: it has to stay as long.
                m_body = std::move(body);
                if (const auto done = m_decoder.decodeSecrets(m_body, m_contents); !done) {
                    return Failure{done.error()};
                }
                return PagedList::Page{m_contents.nextCursor, m_contents.items, m_contents.hasMore};
            },
            .arrived = [this](std::uint32_t itemsBefore) { takePage(itemsBefore); },
            .wantsNext = [this](int pages) { return m_isReadingAll && isPageDue(pages); },
            .ended =
                [this] {
                    if (m_secrets->error() && pagesRead() == 0) {
                        forgetVariables();
                    }
                    endReadingAllIfDone();
                    m_changed();
                }},
        Priority::Foreground);
    makeVariablesReader();
}

Loader::~Loader() = default;

// Pages of secrets

void Loader::readPage()
{
    if (!m_isTooLarge && m_secrets->hasMore() && !m_secrets->isReading()) {
        m_secrets->read();
        if (pagesRead() == 0 && m_limits.readsLists && !m_wereVariablesAsked) {
            readVariables();
        }
        m_changed();
    }
}

void Loader::cancelPage()
{
    m_secrets->cancel();
    m_changed();
}

Paging Loader::paging() const
{
    if (m_secrets->isReading()) {
        return Paging::Reading;
    }
    if (m_secrets->error()) {
        return Paging::Failed;
    }
    if (m_isTooLarge) {
        return Paging::Stopped;
    }
    if (m_secrets->hasMore()) {
        return pagesRead() > 0 ? Paging::MoreExist : Paging::NotStarted;
    }
    return m_secrets->isAtEnd() ? Paging::AtEnd : Paging::Stopped;
}

bool Loader::isPageDue(int pages) const
{
    const bool isAtLimit = m_limits.maximumPages > 0 && pages >= m_limits.maximumPages;
    return !isAtLimit && !m_isTooLarge && m_secrets->hasMore() && !m_secrets->error();
}

void Loader::takePage(std::uint32_t itemsBefore)
{
    adopt(m_contents, static_cast<std::size_t>(m_body.size()), itemsBefore);
    m_body = {};
    m_changed();
}

void Loader::adopt(const Contents &contents, std::size_t answerSize, std::uint32_t secretsBefore)
{
    if (!m_builder.canHold(answerSize)) {
        m_isTooLarge = true;
        m_secrets->cancel();
        return;
    }
    m_loadInfo.finished = m_clock.utcNow();
    addFieldIssues(m_loadInfo.fieldIssues, contents.fieldIssues);
    for (const Flaw &flaw : contents.flaws) {
        // Doubles go when they are asked for: looking for each here takes quadratic time.
        m_flaws.append(Gap::of(flaw, secretsBefore));
    }
    const CatalogueBuilder::Appended appended = m_builder.append(contents);
    if (m_isReadingAll && m_limits.readsLists) {
        for (std::uint32_t i = 0; i < appended.count; ++i) {
            queueLists({appended.first.value + i});
        }
        for (const SecretIndex secret : appended.updated) {
            queueLists(secret);
        }
    }
}

void Loader::adoptSearchPage(const Contents &contents, std::size_t answerSize)
{
    // Secrets that this answer leaves out are no gap: the list of all will have them, or say that
    // it was not read so far.
    const QList<Gap> before = m_flaws;
    adopt(contents, answerSize, 0);
    const auto isOfSecrets = [](const Gap &gap) { return gap.part == Gap::Part::Secrets; };
    m_flaws.erase(std::remove_if(m_flaws.begin() + before.size(), m_flaws.end(), isOfSecrets),
                  m_flaws.end());
    m_changed();
}

// Lists

void Loader::queueLists(SecretIndex secret)
{
    for (const Category category : catalogue().categories()) {
        queue({secret, category});
    }
    startWaiting();
}

void Loader::complete(const QList<ListKey> &lists)
{
    for (const ListKey &list : lists) {
        queue(list);
    }
    startWaiting();
    m_changed();
}

bool Loader::isIncomplete(ListKey list) const
{
    const LoadState state = catalogue().loadState(list.secret, list.category);
    return traitsOf(list.category).canBeCompleted
        && (state == LoadState::Preview || state == LoadState::Failed);
}

void Loader::queue(ListKey list)
{
    if (isIncomplete(list)) {
        m_causes.remove(list);
        m_builder.setLoadState(list.secret, list.category, LoadState::Loading);
        m_waiting.push_back(list);
    }
}

void Loader::complete(ListKey list)
{
    if (isIncomplete(list)) {
        m_causes.remove(list);
        m_builder.setLoadState(list.secret, list.category, LoadState::Loading);
    } else if (const auto waiting = std::ranges::find(m_waiting, list);
               waiting != m_waiting.end()) {
        m_waiting.erase(waiting);
    } else {
        return;
    }
    start(list, Priority::Foreground);
    m_changed();
}

void Loader::takeBack(const QSet<ListKey> &unwanted)
{
    std::erase_if(m_waiting, [&](const ListKey &list) {
        const bool isTaken = unwanted.contains(list);
        if (isTaken) {
            m_builder.setLoadState(list.secret, list.category, LoadState::Preview);
        }
        return isTaken;
    });
    m_changed();
}

void Loader::cancel(const QSet<ListKey> &lists)
{
    for (const ListKey &list : lists) {
        if (m_running.erase({list.secret.value, list.category}) > 0) {
            m_builder.setLoadState(list.secret, list.category, LoadState::Preview);
        }
    }
    takeBack(lists);
    startWaiting();
    endReadingAllIfDone();
    m_changed();
}

void Loader::startWaiting()
{
    // One more than may be in flight: the next request is queued before an answer is looked at.
    constexpr std::size_t atOnce = Client::MaximumInFlight + 1;
    while (m_running.size() < atOnce && !m_waiting.empty()) {
        const ListKey list = m_waiting.front();
        m_waiting.pop_front();
        start(list, Priority::Background);
    }
}

void Loader::start(ListKey list, Priority priority)
{
    auto &job = m_running[{list.secret.value, list.category}];
    job = std::make_unique<Job>();
    job->list = list;
    Job &running = *job;
    running.pages = std::make_unique<PagedList>(
        m_client,
        PagedList::Source{
            .call =
                [this, list](const QByteArray &cursor) {
                    return ApiCall::dependencies(bytesOf(catalogue().secretId(list.secret)),
                                                 list.category, {cursor, m_limits.pageSize});
                },
            .decode = [this, list](QByteArray body) -> Result<PagedList::Page, DecodeError> {
                m_body = std::move(body);
                const auto done = m_decoder.decodeDependencies(m_body, list.category, m_contents);
                if (!done) {
                    return Failure{done.error()};
                }
                return PagedList::Page{m_contents.nextCursor, m_contents.items, m_contents.hasMore};
            },
            .arrived
            = [this, &running](std::uint32_t itemsBefore) { takeDependents(running, itemsBefore); },
            .restarted = [&running] { running.skipped.reset(); },
            .wantsNext = [this](int) { return !m_isTooLarge; },
            .ended = [this, &running] { endJob(running); }},
        priority);
    running.pages->read();
}

void Loader::takeDependents(Job &job, std::uint32_t itemsBefore)
{
    m_loadInfo.finished = m_clock.utcNow();
    if (!m_builder.canHold(static_cast<std::size_t>(m_body.size()))) {
        m_isTooLarge = true;
        job.pages->cancel();
        return;
    }
    m_builder.mergeDependents(job.list.secret, job.list.category, m_contents);
    addFieldIssues(m_loadInfo.fieldIssues, m_contents.fieldIssues);
    if (const std::uint64_t count = m_contents.items - m_contents.dependents.size(); count > 0) {
        if (job.skipped) {
            job.skipped->others += count;
        } else {
            job.skipped = skippedItem(m_contents.flaws.front(), itemsBefore);
            job.skipped->others = count - 1;
        }
    }
    m_body = {};
    if (job.pages->isReading()) {
        m_changed();
    }
}

void Loader::endJob(Job &job)
{
    const ListKey list = job.list;
    std::optional<Cause> cause = m_isTooLarge ? NotRead::TooLarge : causeOf(*job.pages);
    if (!cause && job.skipped) {
        cause = *job.skipped;
    }
    if (cause) {
        m_builder.setLoadState(list.secret, list.category, LoadState::Failed);
        m_causes.insert(list, *cause);
    } else {
        m_builder.setComplete(list.secret, list.category);
    }
    m_running.erase({list.secret.value, list.category});
    ++m_listsDone;
    startWaiting();
    endReadingAllIfDone();
    m_changed();
}

// Environment variables

void Loader::makeVariablesReader()
{
    m_variables = std::make_unique<PagedList>(
        m_client,
        PagedList::Source{
            .call =
                [this](const QByteArray &cursor) {
                    return ApiCall::environmentVariables({cursor, m_limits.pageSize});
                },
            .decode = [this](const QByteArray &body) -> Result<PagedList::Page, DecodeError> {
                const auto done = m_decoder.decodeEnvironmentVariables(body, m_variablesContents);
                if (!done) {
                    return Failure{done.error()};
                }
                return PagedList::Page{m_variablesContents.nextCursor, m_variablesContents.items,
                                       m_variablesContents.hasMore};
            },
            .arrived = [this](std::uint32_t itemsBefore) { takeVariables(itemsBefore); },
            .restarted = [this] { m_skippedVariables.clear(); },
            .ended =
                [this] {
                    endVariables();
                    endReadingAllIfDone();
                    m_changed();
                }});
}

void Loader::readVariables()
{
    m_wereVariablesAsked = true;
    if (m_variables->isReading() || !m_variables->hasMore()) {
        return;
    }
    m_builder.setEnvironmentVariablesState(LoadState::Loading);
    m_variables->read();
    m_changed();
}

void Loader::cancelVariables()
{
    if (m_variables->isReading()) {
        m_variables->cancel();
        endVariables();
        m_wereVariablesAsked = pagesRead() > 0;
        endReadingAllIfDone();
        m_changed();
    }
}

/// Asked beside the first page; what that says is enough to say.
void Loader::forgetVariables()
{
    if (!m_variables->isAtEnd()) {
        makeVariablesReader();
        m_skippedVariables.clear();
        m_wereVariablesAsked = false;
        endVariables();
    }
}

void Loader::takeVariables(std::uint32_t itemsBefore)
{
    m_loadInfo.finished = m_clock.utcNow();
    for (const Flaw &flaw : m_variablesContents.flaws) {
        m_skippedVariables.append(skippedItem(flaw, itemsBefore));
    }
    if (m_variablesContents.unnamedFlaws > 0) {
        m_skippedVariables.append({{}, {}, m_variablesContents.unnamedFlaws});
    }
    m_builder.addEnvironmentVariables(m_variablesContents.variables);
    if (m_variables->isReading()) {
        m_changed();
    }
}

void Loader::endVariables()
{
    const bool isComplete = m_variables->isAtEnd() && m_skippedVariables.isEmpty();
    m_builder.setEnvironmentVariablesState(isComplete ? LoadState::Complete
                                               : m_variables->paginator().pages() > 0
                                               ? LoadState::Failed
                                               : LoadState::NotLoaded);
}

// Everything

void Loader::readAll()
{
    if (m_isReadingAll) {
        return;
    }
    m_isReadingAll = true;
    if (m_limits.readsLists) {
        for (std::uint32_t i = 0; i < catalogue().secretCount(); ++i) {
            queueLists({i});
        }
        if (pagesRead() > 0) {
            readVariables();
        }
    }
    const bool isAtLimit = m_limits.maximumPages > 0 && pagesRead() >= m_limits.maximumPages;
    if (!isAtLimit) {
        readPage();
    }
    endReadingAllIfDone();
    m_changed();
}

void Loader::endReadingAllIfDone()
{
    if (m_isReadingAll && isIdle() && !isPageDue()) {
        m_isReadingAll = false;
    } else if (m_isReadingAll && !m_secrets->isReading() && isPageDue()) {
        m_secrets->read();
    }
}

void Loader::cancel()
{
    m_isReadingAll = false;
    m_secrets->cancel();
    std::vector<ListKey> lists(m_waiting.begin(), m_waiting.end());
    for (const auto &[key, job] : m_running) {
        lists.push_back(job->list);
    }
    m_waiting.clear();
    m_running.clear();
    for (const ListKey &list : lists) {
        m_builder.setLoadState(list.secret, list.category, LoadState::Preview);
    }
    cancelVariables();
    m_changed();
}

// What is missing

std::optional<Cause> Loader::causeOf(const PagedList &list)
{
    const Paginator &paginator = list.paginator();
    if (list.error()) {
        return *list.error();
    }
    if (paginator.isOpen()) {
        return paginator.pages() > 0 ? NotRead::ToTheEnd : NotRead::AtAll;
    }
    return list.isAtEnd() ? std::nullopt : std::optional<Cause>(paginator.state());
}

std::optional<Cause> Loader::secretsCause() const
{
    if (m_isTooLarge) {
        return NotRead::TooLarge;
    }
    const bool isAtLimit = m_limits.maximumPages > 0 && pagesRead() >= m_limits.maximumPages;
    if (isAtLimit && m_secrets->hasMore() && !m_secrets->error()) {
        return PageLimit{pagesRead()};
    }
    return causeOf(*m_secrets);
}

QList<Gap> Loader::gaps() const
{
    QList<Gap> gaps;
    if (const auto cause = secretsCause()) {
        gaps.append({Gap::Part::Secrets, {}, {}, *cause});
    }
    if (const auto cause = causeOf(*m_variables)) {
        gaps.append({Gap::Part::EnvironmentVariables, {}, {}, *cause});
    }
    for (const Skipped &skipped : m_skippedVariables) {
        gaps.append({Gap::Part::EnvironmentVariables, {}, {}, skipped});
    }
    return gaps;
}

WorkspaceState::Content Loader::content() const
{
    WorkspaceState::Content content;
    content.catalogue = catalogue();
    content.loadInfo = m_loadInfo;
    content.gaps = gaps();
    content.flaws = m_flaws;
    content.causes = m_causes;
    content.paging = paging();
    content.pagesRead = pagesRead();
    content.secretsError = m_secrets->error();
    content.environmentVariablesError = m_variables->error();
    return content;
}

} // namespace secretscope
