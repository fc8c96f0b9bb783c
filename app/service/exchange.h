// SPDX-License-Identifier: Apache-2.0
// One call from being asked for to its end: queued, in flight, waiting for a retry, and so on.
// It decides whether a failure is tried again; when it may run is decided by the queue. It never
// outlives the queue.
#pragma once

#include "service/attempt.h"
#include "service/client.h"

#include <QObject>

#include <memory>

class QNetworkAccessManager;

namespace secretscope {

class ClientQueue;

class Exchange final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Exchange)

public:
    enum class State { Queued, InFlight, Waiting, Ending };

    Exchange(ClientQueue &queue, const ApiCall &call, Decode decode, Finished finished);

    State state() const { return m_state; }
    /// Sends the call. @pre queued
    void start(std::shared_ptr<QNetworkAccessManager> network);
    /// Queues the next try at once. @pre waiting
    void stopWaiting();
    /// Takes the call back and ends it from the event loop.
    void cancel();
    /// The holder wants no answer any more: destroys this.
    void drop();

private:
    void take(Result<Answer, ApiError> outcome);
    void decode(Answer answer);
    void fail(ApiError error);
    void end(Result<Done, ApiError> result);

    ClientQueue &m_queue;
    ApiCall m_call;
    Decode m_decode;
    Finished m_finished;
    State m_state = State::Queued;
    int m_attempts = 0;
    std::unique_ptr<Attempt> m_attempt;
    std::unique_ptr<Alarm> m_wait;
};

} // namespace secretscope
