// SPDX-License-Identifier: Apache-2.0
// Asks the service: everything between "I want this call" and a whole, decoded answer or an
// ApiError. It queues, limits, times, retries and classifies. It only ever sends GET, follows no
// redirect, keeps no cookie or cache, and knows nothing of pages or of what the answers mean.
#pragma once

#include "catalogue/result.h"
#include "service/apicall.h"
#include "service/apierror.h"
#include "service/apikey.h"
#include "service/baseurl.h"
#include "service/clock.h"
#include "service/decodeerror.h"
#include "service/request.h"

#include <QByteArray>
#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

namespace secretscope {

/// Reads the body of a 200 answer whose type is JSON; called once for each try that got one, right
/// before Finished. The body is handed over, with at least BodyPadding bytes of room after its end,
/// as simdjson needs them (see PaddedText), as long as it is not copied or resized. `NotParsed` has
/// the call tried again; `WrongShape` ends it.
using Decode = std::function<Result<Done, DecodeError>(QByteArray body)>;

/// Told the end of a call, once, from the event loop; never inside Client::get().
using Finished = std::function<void(Result<Done, ApiError>)>;

inline constexpr qsizetype BodyPadding = 64;

/// Foreground calls, those that somebody is looking at, go before all background ones.
enum class Priority { Foreground, Background };

struct ClientSettings
{
    BaseUrl server;
    ApiKey key;
    std::chrono::milliseconds idleTimeout = std::chrono::seconds(15); ///< without a byte
    std::chrono::milliseconds deadline = std::chrono::seconds(30); ///< for one try, whole
    int retries = 3; ///< after the first try, for one call
    int retryBudget = 30; ///< retries in a row, over all calls, without any success between them
};

class ClientQueue;

/// The signals are about all calls together; slots may start and drop calls, but not destroy the
/// client. A handle that outlives its client is no longer live.
class Client : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Client)

public:
    static constexpr int MaximumInFlight = 3;
    static constexpr qint64 MaximumBody = qint64(32) * 1024 * 1024; ///< bytes, after decompression
    static constexpr qint64 MaximumErrorBody = qint64(1024) * 1024;

    /// @param clock has to outlive the client.
    Client(ClientSettings settings, Clock &clock, RandomSource random, QObject *parent = nullptr);
    ~Client() override;

    const ClientSettings &settings() const;

    /// Every call ends in exactly one way: @p finished is called, or the handle or the client is
    /// destroyed before. Both functions may destroy the handle or the client.
    [[nodiscard]] Request get(const ApiCall &call, Decode decode, Finished finished,
                              Priority priority = Priority::Background);

    /// Calls that have not ended, queued and waiting ones included.
    int liveCount() const;

public Q_SLOTS:
    /// Ends every wait at once and fills the retry budget, because a person asked.
    void retryNow();
    /// Ends every live call with Kind::Cancelled, from the event loop.
    void cancelAll();

Q_SIGNALS:
    /// A call failed with @p reason and is tried again after @p delay (from now).
    void waiting(std::chrono::milliseconds delay, const secretscope::ApiError &reason);
    /// No call waits any longer, and nothing is held back because the server is too busy.
    void resumed();

private:
    std::unique_ptr<ClientQueue> m_queue;
};

} // namespace secretscope
