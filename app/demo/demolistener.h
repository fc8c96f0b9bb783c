// SPDX-License-Identifier: Apache-2.0
// A TCP server whose connections hold back what is written to them for a while, to show how
// programs cope with a far or slow service. It changes no bytes and no order.
//
// Why here and not in the answers: Qt 6.4.2's delayed answers (a kept responder as well as a
// QFuture) use the socket after a client that left early has taken it along.
#pragma once

#include <QTcpServer>

#include <chrono>

namespace secretscope {

class DemoListener final : public QTcpServer
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DemoListener)

public:
    /// `latency` 0: nothing is held back.
    explicit DemoListener(std::chrono::milliseconds latency, QObject *parent = nullptr);

protected:
    void incomingConnection(qintptr handle) override;

private:
    std::chrono::milliseconds m_latency;
};

} // namespace secretscope
