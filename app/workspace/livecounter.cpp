// SPDX-License-Identifier: Apache-2.0
#include "workspace/livecounter.h"

#include <algorithm>

namespace secretscope {

LiveCounter::LiveCounter(QObject *parent)
    : QObject(parent)
{}

LiveCounter::LiveCounter(Client &client, Clock &clock, Detail detail, QObject *parent)
    : QObject(parent)
    , m_client(&client)
    , m_clock(&clock)
    , m_detail(detail)
    , m_answer(NotCounted::Yet)
{}

void LiveCounter::setAgents(const QList<QByteArray> &agentIds)
{
    if (agentIds == m_agents) {
        return;
    }
    m_agents = agentIds;
    m_requests.clear();
    m_answer = isOffered() ? NotCounted::Yet : NotCounted::ByAFile;
    // Who walks over rows is not looking at each.
    constexpr std::chrono::seconds settling{1};
    m_due = m_clock ? m_clock->elapsed() + settling : settling;
    askIfDue();
    Q_EMIT changed();
}

void LiveCounter::setWatching(bool isWatching)
{
    m_isWatching = isWatching;
    askIfDue();
}

void LiveCounter::askIfDue()
{
    m_alarm.reset();
    if (!m_isWatching || !isOffered() || m_agents.isEmpty()) {
        return;
    }
    const std::chrono::milliseconds left = m_due - m_clock->elapsed();
    if (left > std::chrono::milliseconds(0)) {
        m_alarm = m_clock->alarm(left, [this] { askIfDue(); });
    } else {
        ask();
    }
}

std::span<const QByteArray> LiveCounter::asked() const
{
    const qsizetype most = m_detail == Detail::EachAgent ? MaximumAlone : MaximumAgents;
    return {m_agents.constData(), std::size_t(std::min(most, m_agents.size()))};
}

void LiveCounter::ask()
{
    m_due = m_clock->elapsed() + Pause;
    m_requests.clear();
    m_counts = {.isExact = asked().size() == std::size_t(m_agents.size())};
    m_answered = 0;
    m_refused = 0;
    const std::size_t atOnce = m_detail == Detail::EachAgent ? 1 : ApiCall::MaximumLiveAgents;
    for (std::size_t first = 0; first < asked().size(); first += atOnce) {
        const auto some = asked().subspan(first, std::min(atOnce, asked().size() - first));
        m_requests.push_back(m_client->get(
            ApiCall::liveCount(some),
            [this, agent = some.front()](const QByteArray &body) -> Result<Done, DecodeError> {
                const auto count = m_decoder.decodeLiveCount(body);
                if (!count) {
                    return Failure{count.error()};
                }
                m_counts.conversations += *count;
                if (m_detail == Detail::EachAgent) {
                    m_counts.byAgent.insert(agent, *count);
                }
                return Done{};
            },
            [this](const Result<Done, ApiError> &result) { finish(result); }));
    }
    m_alarm = m_clock->alarm(Pause, [this] { askIfDue(); });
}

void LiveCounter::finish(const Result<Done, ApiError> &result)
{
    ++m_answered;
    m_refused += result ? 0 : 1;
    const bool isAboutThem = !result && m_detail == Detail::EachAgent
        && result.error().kind == ApiError::Kind::NotFound;
    m_counts.isExact = m_counts.isExact && result;
    if (!result && (!isAboutThem || m_refused == m_requests.size())) {
        m_requests.clear();
        m_answer = result.error();
        Q_EMIT changed();
    } else if (m_answered == m_requests.size()) {
        m_counts.read = m_clock->utcNow();
        m_answer = m_counts;
        Q_EMIT changed();
    }
}

} // namespace secretscope
