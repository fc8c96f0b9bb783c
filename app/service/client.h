// SPDX-License-Identifier: Apache-2.0
// Asks the service: everything between "I want this call" and a complete, decoded answer or an
// ApiError. It queues, limits, times, retries and classifies. It only ever sends GET, follows no
// redirect, keeps no cookie or cache, and knows nothing of pages or of what the answers mean.
#pragma once

#include "catalogue/result.h"
#include "service/apicall.h"
#include "service/apierror.h"
#include "service/apikey.h"
#include "service/attempt.h"
#include "service/baseurl.h"
#include "service/clock.h"
#include "service/decodeerror.h"
#include "service/request.h"

#include <QByteArray>
#include <QNetworkRequest>
#include <QObject>

#include <chrono>
#include <deque>
#include <functional>
#include <map>
#include <memory>

class QNetworkAccessManager;

namespace secretscope {

/// Reads the body of a 200 answer whose type is JSON; called once for each try that got one, right
/// before Finished. The body is handed over, with at least BodyPadding bytes of room after its end,
/// as simdjson needs them (see PaddedText), as long as it is not copied or resized. `NotParsed` has
/// the call tried again; `WrongShape` ends it.
using Decode = std::function<Result<Done, DecodeError>(QByteArray body)>;

/// Told the end of a call, once, from the event loop; never inside Client::get().
using Finished = std::function<void(Result<Done, ApiError>)>;

inline constexpr qsizetype BodyPadding = 64;

struct ClientSettings
{
    BaseUrl server;
    ApiKey key;
    std::chrono::milliseconds idleTimeout = std::chrono::seconds(15); ///< without a byte
    std::chrono::milliseconds deadline = std::chrono::seconds(30); ///< for one complete try
    int retries = 3; ///< after the first try, for one call
    int retryBudget = 30; ///< retries in a row, over all calls, without any success between them
};

/// Three calls run at once at first, and up to six as they go well; a server that says "too fast"
/// halves them, and gets no more than three at once from then on. Those in the foreground go first:
/// in Qt's own queue of six connections waiting would count as transfer time.
///
/// The signals are about all calls together; slots may start and drop calls, but not destroy the
/// client. A handle that outlives its client is no longer live.
class Client : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Client)

public:
    static constexpr int UsualInFlight = 3;
    static constexpr int MaximumInFlight = 6;
    static constexpr qint64 MaximumBody = qint64(32) * 1024 * 1024; ///< bytes, after decompression
    static constexpr qint64 MaximumErrorBody = qint64(1024) * 1024;

    /// @param clock has to outlive the client.
    Client(ClientSettings settings, Clock &clock, RandomSource random, QObject *parent = nullptr);
    ~Client() override;

    const ClientSettings &settings() const { return m_settings; }

    /// Every call ends in exactly one of two: @p finished is called, or the handle or the client is
    /// destroyed before. Both functions may destroy the handle or the client.
    [[nodiscard]] Request get(const ApiCall &call, Decode decode, Finished finished,
                              Priority priority = Priority::Background);

    /// Calls that have not ended, queued and waiting ones included.
    int liveCount() const { return static_cast<int>(m_calls.size()); }

public Q_SLOTS:
    /// Ends every wait at once and fills the retry budget, because the user asked.
    void retryNow();
    /// Ends every live call with Kind::Cancelled, from the event loop.
    void cancelAll();

Q_SIGNALS:
    /// A call failed with @p reason and is tried again after @p delay (from now).
    void waiting(std::chrono::milliseconds delay, const secretscope::ApiError &reason);
    /// No call waits any longer, and nothing is held back because the server is too busy.
    void resumed();

private:
    friend class Request;
    /// From being asked for to its end. Queued if it is neither in flight, waiting nor ending.
    struct Call
    {
        ApiCall call;
        Decode decode;
        Finished finished;
        int attempts = 0;
        std::unique_ptr<Attempt> attempt = {}; ///< in flight
        std::unique_ptr<Alarm> wait = {}; ///< for a retry
        bool isEnding = false;
    };

    bool isLive(const CallRank &rank) const;
    void drop(const CallRank &rank);
    void startNext();
    void start(const CallRank &rank, Call &call);
    void take(const CallRank &rank, Result<Answer, ApiError> outcome);
    void decode(const CallRank &rank, Answer answer);
    void noteFailure(const ApiError &error);
    void fail(const CallRank &rank, ApiError error);
    void endWait(const CallRank &rank);
    void tellIfResumed();
    void end(const CallRank &rank, Result<Done, ApiError> result);

    ClientSettings m_settings;
    Clock &m_clock;
    RandomSource m_random;
    std::shared_ptr<QNetworkAccessManager> m_network;
    std::deque<std::shared_ptr<QNetworkAccessManager>> m_retired;
    QNetworkRequest m_request; ///< without its address
    std::map<CallRank, Call> m_calls;
    std::unique_ptr<Alarm> m_hold; ///< while the server is too busy, nothing new starts
    std::chrono::milliseconds m_heldUntil{0};
    quint64 m_nextNumber = 0;
    int m_inFlight = 0;
    int m_waiting = 0;
    int m_limit = UsualInFlight;
    int m_highestLimit = MaximumInFlight;
    int m_budget;
    bool m_hasToldOfWait = false;
};

} // namespace secretscope
