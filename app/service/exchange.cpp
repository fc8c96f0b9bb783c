// SPDX-License-Identifier: Apache-2.0
#include "service/exchange.h"

#include "service/apilog.h"
#include "service/clientqueue.h"
#include "service/retryafter.h"

#include <QPointer>

namespace secretscope {

using namespace Qt::Literals::StringLiterals;
using Kind = ApiError::Kind;

namespace {

ApiError decodeFailure(const DecodeError &reason, const QString &requestId)
{
    ApiError error;
    error.kind = reason.kind == DecodeError::Kind::NotParsed ? Kind::NotJson : Kind::WrongShape;
    error.httpStatus = 200;
    error.requestId = requestId;
    error.place = reason.place.isEmpty() ? reason.what : reason.place + u": "_s + reason.what;
    return error;
}

/// A server may repeat the key in what it says; nothing of that gets further than here.
void hideKey(const ApiKey &key, ApiError &error)
{
    for (QString *text : {&error.code, &error.serverMessage, &error.parameter, &error.permission,
                          &error.requestId, &error.redirectHost, &error.place}) {
        key.hideIn(*text);
    }
}

} // namespace

Exchange::Exchange(ClientQueue &queue, const ApiCall &call, Decode decode, Finished finished)
    : m_queue(queue)
    , m_call(call)
    , m_decode(std::move(decode))
    , m_finished(std::move(finished))
{}

void Exchange::start(std::shared_ptr<QNetworkAccessManager> network)
{
    m_state = State::InFlight;
    ++m_attempts;
    qCDebug(apiLog) << "try" << m_attempts << "of" << m_call.name();
    m_attempt = std::make_unique<Attempt>(
        std::move(network), m_queue.request(m_call), m_queue.limits(), m_queue.clock(),
        [this](Result<Answer, ApiError> outcome) { take(std::move(outcome)); });
}

void Exchange::stopWaiting()
{
    m_wait.reset();
    m_state = State::Queued;
    m_queue.requeue(*this);
}

void Exchange::cancel()
{
    m_attempt.reset();
    m_wait.reset();
    m_queue.withdraw(*this);
    m_state = State::Ending;
    QMetaObject::invokeMethod(
        this,
        [this] {
            ApiError error;
            error.kind = Kind::Cancelled;
            error.attempts = m_attempts;
            end(Failure{error});
        },
        Qt::QueuedConnection);
}

void Exchange::drop()
{
    // A handler that is being destroyed may hold the handle of its own call.
    if (!m_queue.owns(*this)) {
        return;
    }
    m_attempt.reset();
    m_queue.withdraw(*this);
    m_queue.remove(*this);
}

void Exchange::take(Result<Answer, ApiError> outcome)
{
    m_attempt.reset();
    m_state = State::Ending;
    if (!outcome) {
        m_queue.noteFailure(outcome.error());
    }
    m_queue.leaveFlight();
    if (outcome) {
        return decode(std::move(outcome).value());
    }
    fail(std::move(outcome).error());
}

void Exchange::decode(Answer answer)
{
    qCDebug(apiLog) << m_call.name() << "answered with" << answer.body.size() << "bytes";
    // The decoder may destroy this; its own captures have to live until it returns.
    const QPointer<Exchange> alive(this);
    Decode decoder = std::move(m_decode);
    const Result<Done, DecodeError> decoded = decoder(std::move(answer.body));
    if (!alive) {
        return;
    }
    m_decode = std::move(decoder);
    if (!decoded) {
        return fail(decodeFailure(decoded.error(), answer.requestId));
    }
    m_queue.noteSuccess();
    end(Done{});
}

void Exchange::fail(ApiError error)
{
    error.attempts = m_attempts;
    hideKey(m_queue.settings().key, error);
    qCDebug(apiLog) << m_call.name() << "failed:" << error.kind << error.httpStatus;
    const bool isWorthIt = error.isRetryable() && m_attempts <= m_queue.settings().retries;
    if (!isWorthIt || !m_queue.takeRetry()) {
        return end(Failure{error});
    }
    const auto delay = retryDelay(m_attempts - 1, error.retryAfter, m_queue.random());
    m_state = State::Waiting;
    m_wait = m_queue.clock().alarm(delay, [this] { m_queue.endWait(*this); });
    m_queue.startWait(*this, delay, error);
}

void Exchange::end(Result<Done, ApiError> result)
{
    // Last of all: the handler may destroy anything, this and the queue included.
    const Finished finished = std::move(m_finished);
    m_queue.remove(*this);
    finished(std::move(result));
}

} // namespace secretscope
