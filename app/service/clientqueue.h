// SPDX-License-Identifier: Apache-2.0
// Decides when calls run: at most three at once, fewer while the server says "too fast", those in
// the foreground first. It owns the calls and Qt's network access, and replaces the latter when it
// has hung. Qt's pool of six connections would count queueing time as transfer time.
#pragma once

#include "service/exchange.h"

#include <QNetworkRequest>
#include <QObject>

#include <deque>
#include <map>
#include <memory>
#include <set>
#include <unordered_map>
#include <utility>

class QNetworkAccessManager;

namespace secretscope {

class ClientQueue final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClientQueue)

public:
    ClientQueue(ClientSettings settings, Clock &clock, RandomSource random);
    ~ClientQueue() override;

    Exchange *add(const ApiCall &call, Decode decode, Finished finished, Priority priority);
    int liveCount() const { return int(m_places.size()); }
    void retryNow();
    void cancelAll();

    const ClientSettings &settings() const { return m_settings; }
    AttemptLimits limits() const;
    QNetworkRequest request(const ApiCall &call) const;
    Clock &clock() { return m_clock; }
    double random() { return m_random(); }

    // What the calls tell.
    void noteSuccess();
    void noteFailure(const ApiError &error);
    /// Takes one retry from the budget; false if none is left.
    bool takeRetry();
    void startWait(Exchange &exchange, std::chrono::milliseconds delay, const ApiError &reason);
    void endWait(Exchange &exchange);
    void requeue(Exchange &exchange);
    /// A call that was in flight is no longer.
    void leaveFlight();
    /// Takes a call out of whatever it is in: queue, flight or wait.
    void withdraw(Exchange &exchange);
    /// Destroys a call that is in nothing.
    void remove(Exchange &exchange);
    bool owns(Exchange &exchange) const;

Q_SIGNALS:
    void waiting(std::chrono::milliseconds delay, const secretscope::ApiError &reason);
    void resumed();

private:
    /// Foreground first, then in the order of asking, retries included.
    using Rank = std::pair<Priority, quint64>;
    struct Place
    {
        std::unique_ptr<Exchange> exchange;
        Rank rank;
    };

    void startNext();
    void tellIfResumed();

    ClientSettings m_settings;
    Clock &m_clock;
    RandomSource m_random;
    std::shared_ptr<QNetworkAccessManager> m_network;
    std::deque<std::shared_ptr<QNetworkAccessManager>> m_retired;
    std::unordered_map<Exchange *, Place> m_places;
    std::map<Rank, Exchange *> m_queued;
    std::set<Exchange *> m_waiting;
    std::unique_ptr<Alarm> m_hold; ///< while the server is too busy, nothing new starts
    std::chrono::milliseconds m_heldUntil{0};
    quint64 m_nextNumber = 0;
    int m_inFlight = 0;
    int m_limit = Client::MaximumInFlight;
    int m_budget;
    bool m_hasToldOfWait = false;
};

} // namespace secretscope
