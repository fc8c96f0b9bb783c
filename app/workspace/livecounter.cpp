// SPDX-License-Identifier: Apache-2.0
#include "workspace/livecounter.h"

#include <algorithm>

namespace secretscope {

LiveCounter::LiveCounter(QObject *parent)
    : QObject(parent)
{}

LiveCounter::LiveCounter(Client &client, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_client(&client)
    , m_clock(&clock)
{}

void LiveCounter::setAgents(const QList<QByteArray> &agentIds)
{
    if (agentIds == m_agents) {
        return;
    }
    m_agents = agentIds;
    m_requests.clear();
    m_count.reset();
    m_error.reset();
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

void LiveCounter::ask()
{
    m_due = m_clock->elapsed() + Pause;
    m_requests.clear();
    m_sum = 0;
    m_answers = 0;
    const auto asked
        = std::span(m_agents.constData(), std::size_t(std::min(MaximumAgents, m_agents.size())));
    constexpr std::size_t atOnce = ApiCall::MaximumLiveAgents;
    for (std::size_t first = 0; first < asked.size(); first += atOnce) {
        const auto some = asked.subspan(first, std::min(atOnce, asked.size() - first));
        m_requests.push_back(m_client->get(
            ApiCall::liveCount(some),
            [this](const QByteArray &body) -> Result<Done, DecodeError> {
                const auto count = m_decoder.decodeLiveCount(body);
                if (!count) {
                    return Failure{count.error()};
                }
                m_sum += *count;
                return Done{};
            },
            [this](const Result<Done, ApiError> &result) { finish(result); }));
    }
    m_alarm = m_clock->alarm(Pause, [this] { askIfDue(); });
}

void LiveCounter::finish(const Result<Done, ApiError> &result)
{
    if (!result) {
        m_requests.clear();
        m_count.reset();
        m_error = result.error();
        Q_EMIT changed();
        return;
    }
    if (++m_answers == qsizetype(m_requests.size())) {
        m_error.reset();
        m_count = {m_sum, m_agents.size() <= MaximumAgents, m_clock->utcNow()};
        Q_EMIT changed();
    }
}

} // namespace secretscope
