// SPDX-License-Identifier: Apache-2.0
#include "workspace/previewcompleter.h"

#include "service/answerdecoder.h"
#include "service/client.h"
#include "workspace/gapreasons.h"
#include "workspace/pagetrail.h"

#include <algorithm>

namespace secretscope {

namespace {

DependencyList listOf(Category category)
{
    switch (category) {
    case Category::Tools:
        return DependencyList::Tools;
    case Category::Agents:
        return DependencyList::Agents;
    case Category::PhoneNumbers:
        return DependencyList::PhoneNumbers;
    case Category::McpServers:
    case Category::Others:
    case Category::EnvironmentVariables:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace

/// One category on its way.
class PreviewCompleter::Job
{
public:
    SecretIndex secret;
    Category category = Category::Tools;
    Priority priority = Priority::Background;
    PageTrail trail;
    AnswerDecoder decoder;
    QByteArray body;
    Contents contents;
    Request request;
    /// First item that was left out, for the gap, and how many there were.
    QString flaw;
    std::uint64_t leftOut = 0;
};

PreviewCompleter::PreviewCompleter(Client &client, Catalogue &catalogue, int pageSize,
                                   Handlers handlers)
    : m_client(client)
    , m_catalogue(catalogue)
    , m_pageSize(pageSize)
    , m_handlers(std::move(handlers))
{}

PreviewCompleter::~PreviewCompleter() = default;

void PreviewCompleter::complete(SecretIndex secret, Category category, Urgency urgency)
{
    const Key key{secret.value, category};
    const LoadState state = m_catalogue.loadState(secret, category);
    if (state == LoadState::Loading && urgency == Urgency::LookedAt) {
        const auto waiting = std::find(m_waiting.begin(), m_waiting.end(), key);
        if (waiting != m_waiting.end()) {
            m_waiting.erase(waiting);
            start(key, urgency);
        }
        return;
    }
    const bool isWanted
        = canBeCompleted(category) && (state == LoadState::Preview || state == LoadState::Failed);
    if (!isWanted) {
        return;
    }
    m_causes.remove(key);
    m_catalogue.setLoadState(secret, category, LoadState::Loading);
    if (urgency == Urgency::LookedAt) {
        start(key, urgency);
    } else {
        m_waiting.push_back(key);
        startWaiting();
    }
    m_handlers.changed(secret, category);
}

void PreviewCompleter::startWaiting()
{
    // One more than may be in flight: the next request is queued before an answer is looked at.
    constexpr std::size_t atOnce = Client::MaximumInFlight + 1;
    while (m_running.size() < atOnce && !m_waiting.empty()) {
        const Key key = m_waiting.front();
        m_waiting.pop_front();
        start(key, Urgency::Queued);
    }
}

void PreviewCompleter::start(Key key, Urgency urgency)
{
    auto job = std::make_unique<Job>();
    job->secret = {key.first};
    job->category = key.second;
    job->priority = urgency == Urgency::LookedAt ? Priority::Foreground : Priority::Background;
    ask(*job);
    m_running.push_back(std::move(job));
}

void PreviewCompleter::ask(Job &job)
{
    const std::string_view id = m_catalogue.secretId(job.secret);
    job.request = m_client.get(
        ApiCall::dependencies({id.data(), static_cast<qsizetype>(id.size())}, listOf(job.category),
                              {job.trail.cursor(), m_pageSize}),
        [&job](QByteArray body) {
            job.body = std::move(body);
            return job.decoder.decodeDependencies(job.body, job.category, job.contents);
        },
        [this, &job](const Result<Done, ApiError> &result) { finish(job, result); }, job.priority);
}

void PreviewCompleter::finish(Job &job, const Result<Done, ApiError> &result)
{
    job.request.drop();
    if (!result) {
        if (result.error().kind == ApiError::Kind::InvalidCursor && !job.trail.cursor().isEmpty()) {
            job.trail.restart();
            job.flaw.clear();
            job.leftOut = 0;
            if (job.trail.isOpen()) {
                ask(job);
                return;
            }
            fail(job, {result.error(), job.trail.reason()});
            return;
        }
        fail(job, {result.error(), gapReason(result.error())});
        return;
    }
    if (!m_catalogue.hasRoomFor(static_cast<std::size_t>(job.body.size()))) {
        fail(job, {{}, gapreasons::tooLarge()});
        return;
    }
    m_catalogue.mergeDependents(job.secret, job.category, job.contents);
    if (!job.contents.flaws.empty() && job.flaw.isEmpty()) {
        job.flaw = gapreasons::leftOut(job.contents.flaws.front(), job.trail.items());
    }
    job.leftOut += job.contents.items - job.contents.dependents.size();
    job.trail.take(job.contents.nextCursor, job.contents.items);
    job.body = {};
    if (job.trail.isOpen()) {
        ask(job);
        m_handlers.changed(job.secret, job.category);
        return;
    }
    if (job.trail.state() != PageTrail::State::AtEnd) {
        fail(job, {{}, job.trail.reason()});
        return;
    }
    m_catalogue.setComplete(job.secret, job.category);
    if (!job.flaw.isEmpty()) {
        const QString others
            = job.leftOut > 1 ? QStringLiteral(", and %1 more").arg(job.leftOut - 1) : QString();
        fail(job, {{}, job.flaw + others});
        return;
    }
    end(job);
}

void PreviewCompleter::fail(Job &job, Cause cause)
{
    m_catalogue.setLoadState(job.secret, job.category, LoadState::Failed);
    m_causes.insert({job.secret.value, job.category}, std::move(cause));
    end(job);
}

void PreviewCompleter::end(Job &job)
{
    const SecretIndex secret = job.secret;
    const Category category = job.category;
    m_running.remove_if([&job](const auto &running) { return running.get() == &job; });
    ++m_done;
    startWaiting();
    m_handlers.changed(secret, category);
    if (isIdle()) {
        m_handlers.idle();
    }
}

void PreviewCompleter::cancel()
{
    std::vector<Key> keys(m_waiting.begin(), m_waiting.end());
    for (const auto &job : m_running) {
        keys.emplace_back(job->secret.value, job->category);
    }
    m_waiting.clear();
    m_running.clear();
    for (const Key &key : keys) {
        m_catalogue.setLoadState({key.first}, key.second, LoadState::Preview);
    }
    for (const Key &key : keys) {
        m_handlers.changed({key.first}, key.second);
    }
}

const PreviewCompleter::Cause *PreviewCompleter::cause(SecretIndex secret, Category category) const
{
    const auto found = m_causes.constFind({secret.value, category});
    return found == m_causes.constEnd() ? nullptr : &*found;
}

} // namespace secretscope
