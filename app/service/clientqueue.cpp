// SPDX-License-Identifier: Apache-2.0
#include "service/clientqueue.h"

#include "service/apilog.h"
#include "service/version.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>

#include <algorithm>
#include <vector>

namespace secretscope {

using Kind = ApiError::Kind;
using std::chrono::milliseconds;

Q_LOGGING_CATEGORY(apiLog, "secretscope.api", QtFatalMsg)

namespace {

constexpr std::size_t MostRetired = 4;

std::shared_ptr<QNetworkAccessManager> freshNetwork(const BaseUrl &server)
{
    auto network = std::make_shared<QNetworkAccessManager>();
    network->setAutoDeleteReplies(false);
    network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    network->setTransferTimeout(0);
    // Plain http through a proxy of the environment would show it the key.
    if (server.isLoopback()) {
        network->setProxy(QNetworkProxy::NoProxy);
    }
    return network;
}

} // namespace

ClientQueue::ClientQueue(ClientSettings settings, Clock &clock, RandomSource random)
    : m_settings(std::move(settings))
    , m_clock(clock)
    , m_random(std::move(random))
    , m_network(freshNetwork(m_settings.server))
    , m_budget(m_settings.retryBudget)
{}

ClientQueue::~ClientQueue()
{
    // Captures of handlers may hold handles of other calls, which ask this queue to drop them.
    // They find their call gone, because it is not in the table any more.
    auto places = std::exchange(m_places, {});
    m_queued.clear();
    m_waiting.clear();
}

Exchange *ClientQueue::add(const ApiCall &call, Decode decode, Finished finished, Priority priority)
{
    auto exchange = std::make_unique<Exchange>(*this, call, std::move(decode), std::move(finished));
    Exchange *result = exchange.get();
    m_places.emplace(result, Place{std::move(exchange), Rank(priority, m_nextNumber++)});
    requeue(*result);
    return result;
}

void ClientQueue::retryNow()
{
    m_budget = m_settings.retryBudget;
    m_hold.reset();
    m_heldUntil = milliseconds(0);
    for (Exchange *exchange : std::exchange(m_waiting, {})) {
        exchange->stopWaiting();
    }
    startNext();
    tellIfResumed();
}

void ClientQueue::cancelAll()
{
    m_queued.clear();
    m_waiting.clear();
    for (const auto &[exchange, place] : m_places) {
        if (exchange->state() != Exchange::State::Ending) {
            exchange->cancel();
        }
    }
    tellIfResumed();
}

AttemptLimits ClientQueue::limits() const
{
    return {m_settings.idleTimeout, m_settings.deadline, Client::MaximumBody,
            Client::MaximumErrorBody};
}

QNetworkRequest ClientQueue::request(const ApiCall &call) const
{
    QNetworkRequest request(m_settings.server.urlFor(call.target()));
    request.setRawHeader("xi-api-key", m_settings.key.secretBytes());
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("User-Agent", "Secretscope/" SECRETSCOPE_VERSION);
    // The default policy sent the key on to another host.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    // CVE-2023-51714 is open in Qt below 6.5.4.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    // Qt's guard against archive bombs looks at ratios; ours counts what comes out.
    request.setDecompressedSafetyCheckThreshold(-1);
    return request;
}

void ClientQueue::noteSuccess()
{
    m_budget = m_settings.retryBudget;
    m_limit = std::min(m_limit + 1, Client::MaximumInFlight);
    startNext();
}

void ClientQueue::noteFailure(const ApiError &error)
{
    if (error.kind == Kind::RateLimited) {
        m_limit = 1;
    }
    // A manager whose thread chews on an endless header line serves nobody else either. Calls that
    // still run on it keep it until they end.
    if (error.kind == Kind::Timeout && error.httpStatus == 0) {
        // Destroying it waits for that thread, seconds at worst, so it is left alone for a while.
        m_retired.push_back(std::exchange(m_network, freshNetwork(m_settings.server)));
        if (m_retired.size() > MostRetired) {
            m_retired.pop_front();
        }
    }
}

bool ClientQueue::takeRetry()
{
    if (m_budget <= 0) {
        return false;
    }
    --m_budget;
    return true;
}

void ClientQueue::startWait(Exchange &exchange, milliseconds delay, const ApiError &reason)
{
    m_waiting.insert(&exchange);
    if (reason.kind == Kind::RateLimited && m_clock.elapsed() + delay > m_heldUntil) {
        m_heldUntil = m_clock.elapsed() + delay;
        m_hold = m_clock.alarm(delay, [this] {
            m_hold.reset();
            startNext();
            tellIfResumed();
        });
    }
    m_hasToldOfWait = true;
    Q_EMIT waiting(delay, reason);
}

void ClientQueue::endWait(Exchange &exchange)
{
    m_waiting.erase(&exchange);
    exchange.stopWaiting();
    tellIfResumed();
}

void ClientQueue::requeue(Exchange &exchange)
{
    m_queued.emplace(m_places.at(&exchange).rank, &exchange);
    startNext();
}

void ClientQueue::leaveFlight()
{
    --m_inFlight;
    startNext();
}

void ClientQueue::withdraw(Exchange &exchange)
{
    switch (exchange.state()) {
    case Exchange::State::Queued:
        m_queued.erase(m_places.at(&exchange).rank);
        break;
    case Exchange::State::InFlight:
        leaveFlight();
        break;
    case Exchange::State::Waiting:
        m_waiting.erase(&exchange);
        tellIfResumed();
        break;
    case Exchange::State::Ending:
        break;
    }
}

void ClientQueue::remove(Exchange &exchange)
{
    // Out of the table first: what is destroyed here may hold handles, this call's own included.
    const auto place = m_places.extract(&exchange);
}

bool ClientQueue::owns(Exchange &exchange) const
{
    return m_places.contains(&exchange);
}

void ClientQueue::tellIfResumed()
{
    if (m_hasToldOfWait && m_waiting.empty() && !m_hold) {
        m_hasToldOfWait = false;
        Q_EMIT resumed();
    }
}

void ClientQueue::startNext()
{
    while (!m_hold && m_inFlight < m_limit && !m_queued.empty()) {
        Exchange *next = m_queued.extract(m_queued.begin()).mapped();
        ++m_inFlight;
        next->start(m_network);
    }
}

} // namespace secretscope
