// SPDX-License-Identifier: Apache-2.0
#include "service/client.h"

#include "service/certificates.h"
#include "service/proxy.h"
#include "service/retryafter.h"
#include "service/version.h"

#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QSslConfiguration>

#include <algorithm>

namespace secretscope {

using namespace Qt::Literals::StringLiterals;
using Kind = ApiError::Kind;
using std::chrono::milliseconds;

namespace {

/// `QT_LOGGING_RULES=secretscope.api.debug=true` turns it on. Nothing that came from a person or a
/// server goes into it: no key, no address, no id, no name, no body.
Q_LOGGING_CATEGORY(apiLog, "secretscope.api", QtFatalMsg)

constexpr std::size_t mostRetired = 4;

std::shared_ptr<QNetworkAccessManager> freshNetwork(const BaseUrl &server)
{
    auto network = std::make_shared<QNetworkAccessManager>();
    network->setAutoDeleteReplies(false);
    network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    network->setTransferTimeout(0);
    // Plain http through a proxy would show it the key.
    network->setProxy(server.isLoopback() ? QNetworkProxy::NoProxy : proxyFor(server.urlFor("/")));
    return network;
}

/// All but the address: what every call has.
QNetworkRequest requestModel(const ClientSettings &settings)
{
    QNetworkRequest request;
    request.setRawHeader("xi-api-key", settings.key.secretBytes());
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("User-Agent", "Secretscope/" SECRETSCOPE_VERSION);
    if (settings.server.isEncrypted()) {
        // Loading OpenSSL and the system's certificates takes longer than a small workspace.
        request.setSslConfiguration(sslConfiguration());
    }
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

ApiError decodeFailure(const DecodeError &reason, const QString &requestId)
{
    ApiError error;
    switch (reason.kind) {
    case DecodeError::Kind::NotParsed:
        error.kind = Kind::NotJson;
        break;
    case DecodeError::Kind::WrongShape:
        error.kind = Kind::WrongShape;
        break;
    case DecodeError::Kind::TooLarge:
        error.kind = Kind::TooLarge;
        break;
    }
    error.httpStatus = 200;
    error.requestId = requestId;
    error.place = reason.place.isEmpty() ? reason.what : reason.place + u": "_s + reason.what;
    return error;
}

/// A server may repeat the key in what it says; nothing of that gets further than here.
void hideKey(const ApiKey &key, ApiError &error)
{
    for (QString *text :
         {&error.code, &error.serverMessage, &error.parameter, &error.permission, &error.requestId,
          &error.redirectHost, &error.place, &error.certificate.name}) {
        key.hideIn(*text);
    }
}

} // namespace

Client::Client(ClientSettings settings, Clock &clock, RandomSource random, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_clock(clock)
    , m_random(std::move(random))
    , m_network(freshNetwork(m_settings.server))
    , m_request(requestModel(m_settings))
    , m_budget(m_settings.retryBudget)
{}

Client::~Client()
{
    // Captures of handlers may hold handles of other calls, which ask this client to drop them.
    // They find their call gone.
    const auto calls = std::exchange(m_calls, {});
}

Request Client::get(const ApiCall &call, Decode decode, Finished finished, Priority priority)
{
    const CallRank rank(priority, m_nextNumber++);
    m_calls.emplace(rank, Call{call, std::move(decode), std::move(finished)});
    startNext();
    return Request(this, rank);
}

void Client::retryNow()
{
    m_budget = m_settings.retryBudget;
    m_hold.reset();
    m_heldUntil = milliseconds(0);
    for (auto &[rank, call] : m_calls) {
        call.wait.reset();
    }
    m_waiting = 0;
    startNext();
    tellIfResumed();
}

void Client::cancelAll()
{
    for (auto &[rank, call] : m_calls) {
        if (call.isEnding) {
            continue;
        }
        call.attempt.reset();
        call.wait.reset();
        call.isEnding = true;
        QMetaObject::invokeMethod(
            this,
            [this, rank = rank] {
                if (const auto found = m_calls.find(rank); found != m_calls.end()) {
                    ApiError error;
                    error.kind = Kind::Cancelled;
                    error.attempts = found->second.attempts;
                    end(rank, Failure{error});
                }
            },
            Qt::QueuedConnection);
    }
    m_inFlight = 0;
    m_waiting = 0;
    tellIfResumed();
}

void Client::drop(const CallRank &rank)
{
    // A handler that is being destroyed may hold the handle of its own call, so it leaves the table
    // before anything of it goes.
    auto node = m_calls.extract(rank);
    if (!node) {
        return;
    }
    Call &call = node.mapped();
    m_waiting -= call.wait ? 1 : 0;
    if (call.attempt) {
        call.attempt.reset();
        --m_inFlight;
        startNext();
    }
    tellIfResumed();
}

void Client::startNext()
{
    // Those before the first queued one are few: in flight, or waiting on the budget of retries.
    while (!m_hold && m_inFlight < m_limit) {
        const auto next = std::ranges::find_if(m_calls, [](const auto &entry) {
            const Call &call = entry.second;
            return !call.attempt && !call.wait && !call.isEnding;
        });
        if (next == m_calls.end()) {
            return;
        }
        start(next->first, next->second);
    }
}

void Client::start(const CallRank &rank, Call &call)
{
    ++m_inFlight;
    ++call.attempts;
    qCDebug(apiLog) << "try" << call.attempts << "of" << call.call.name();
    QNetworkRequest request = m_request;
    request.setUrl(m_settings.server.urlFor(call.call.target()));
    const AttemptLimits limits{m_settings.idleTimeout, m_settings.deadline, MaximumBody,
                               MaximumErrorBody};
    call.attempt = std::make_unique<Attempt>(
        m_network, request, limits, m_clock,
        [this, rank](Result<Answer, ApiError> outcome) { take(rank, std::move(outcome)); });
}

void Client::take(const CallRank &rank, Result<Answer, ApiError> outcome)
{
    Call &call = m_calls.at(rank);
    call.attempt.reset();
    call.isEnding = true;
    if (!outcome) {
        noteFailure(outcome.error());
    }
    --m_inFlight;
    startNext();
    if (outcome) {
        return decode(rank, std::move(outcome).value());
    }
    fail(rank, std::move(outcome).error());
}

void Client::decode(const CallRank &rank, Answer answer)
{
    Call &call = m_calls.at(rank);
    qCDebug(apiLog) << call.call.name() << "answered with" << answer.body.size() << "bytes";
    // The decoder may drop the call or destroy this; its own captures have to live until it
    // returns.
    const QPointer<Client> alive(this);
    Decode decoder = std::move(call.decode);
    const Result<Done, DecodeError> decoded = decoder(std::move(answer.body));
    if (!alive || !isLive(rank)) {
        return;
    }
    call.decode = std::move(decoder);
    if (!decoded) {
        return fail(rank, decodeFailure(decoded.error(), answer.requestId));
    }
    m_budget = m_settings.retryBudget;
    m_limit = std::min(m_limit + 1, m_highestLimit);
    startNext();
    end(rank, Done{});
}

void Client::noteFailure(const ApiError &error)
{
    if (error.kind == Kind::RateLimited) {
        m_limit = std::max(m_limit / 2, 1);
        m_highestLimit = UsualInFlight;
    }
    // A manager whose thread is busy with an endless header line serves no other call either. Calls
    // that still run on it keep it until they end. A proxy may be another one by now.
    if ((error.kind == Kind::Timeout && error.httpStatus == 0) || error.kind == Kind::Proxy) {
        // Destroying it waits for that thread, seconds at worst, so it is left alone for a while.
        m_retired.push_back(std::exchange(m_network, freshNetwork(m_settings.server)));
        if (m_retired.size() > mostRetired) {
            m_retired.pop_front();
        }
    }
}

void Client::fail(const CallRank &rank, ApiError error)
{
    Call &call = m_calls.at(rank);
    error.attempts = call.attempts;
    hideKey(m_settings.key, error);
    qCDebug(apiLog) << call.call.name() << "failed:" << error.kind << error.httpStatus;
    if (!error.isRetryable() || call.attempts > m_settings.retries || m_budget <= 0) {
        return end(rank, Failure{error});
    }
    --m_budget;
    const auto delay = retryDelay(call.attempts - 1, error.retryAfter, m_random());
    call.isEnding = false;
    call.wait = m_clock.alarm(delay, [this, rank] { endWait(rank); });
    ++m_waiting;
    if (error.kind == Kind::RateLimited && m_clock.elapsed() + delay > m_heldUntil) {
        m_heldUntil = m_clock.elapsed() + delay;
        m_hold = m_clock.alarm(delay, [this] {
            m_hold.reset();
            startNext();
            tellIfResumed();
        });
    }
    m_hasToldOfWait = true;
    Q_EMIT waiting(delay, error);
}

void Client::endWait(const CallRank &rank)
{
    m_calls.at(rank).wait.reset();
    --m_waiting;
    startNext();
    tellIfResumed();
}

void Client::tellIfResumed()
{
    if (m_hasToldOfWait && m_waiting == 0 && !m_hold) {
        m_hasToldOfWait = false;
        Q_EMIT resumed();
    }
}

void Client::end(const CallRank &rank, Result<Done, ApiError> result)
{
    // Last of all: the handler may destroy anything, this included.
    const Finished finished = std::move(m_calls.at(rank).finished);
    m_calls.extract(rank);
    finished(std::move(result));
}

bool Client::isLive(const CallRank &rank) const
{
    return m_calls.contains(rank);
}

} // namespace secretscope
