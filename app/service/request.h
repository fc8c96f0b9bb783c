// SPDX-License-Identifier: Apache-2.0
// The handle of a running call. Whoever holds it wants the answer: destroying it takes the call
// back, and its handler is never called, not even for an answer that is already on its way.
#pragma once

#include <QPointer>

namespace secretscope {

class Exchange;

/// Move-only. It may be destroyed inside its own handler, and may outlive its client.
class [[nodiscard]] Request
{
public:
    Request() = default;
    explicit Request(Exchange *exchange);
    Request(Request &&other) noexcept;
    Request &operator=(Request &&other) noexcept;
    ~Request();

    /// Whether the handler may still be called.
    bool isLive() const;
    /// The same as destroying it.
    void drop();

private:
    Q_DISABLE_COPY(Request)

    QPointer<Exchange> m_exchange;
};

} // namespace secretscope
