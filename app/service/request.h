// SPDX-License-Identifier: Apache-2.0
// The handle of a running call. Whoever holds it wants the answer: destroying it takes the call
// back, and its handler is never called, not even for an answer that is already on its way.
#pragma once

#include <QPointer>

#include <utility>

namespace secretscope {

class Client;

/// Foreground calls, those that the user is waiting for, go before all background ones.
enum class Priority { Foreground, Background };

/// Which call goes first: foreground, then in the order of asking, retries included.
using CallRank = std::pair<Priority, quint64>;

/// Move-only. It may be destroyed inside its own handler, and may outlive its client.
class [[nodiscard]] Request
{
public:
    Request() = default;
    Request(Client *client, const CallRank &rank);
    Request(Request &&other) noexcept;
    Request &operator=(Request &&other) noexcept;
    ~Request();

    /// Whether the handler may still be called.
    bool isLive() const;
    /// The same as destroying it.
    void drop();

private:
    Q_DISABLE_COPY(Request)

    QPointer<Client> m_client;
    CallRank m_rank;
};

} // namespace secretscope
