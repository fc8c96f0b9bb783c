// SPDX-License-Identifier: Apache-2.0
// A TCP server whose connections hold back what is written to them for a while, to show how
// programs cope with a far or slow service. It changes no bytes and no order.
//
// Why here and not in the answers: Qt 6.4.2's delayed answers (a kept responder as well as a
// QFuture) use the socket after a client that left early has taken it along.
#pragma once

#include <QTcpServer>
#include <QUrl>

#include <chrono>

namespace secretscope {

class DemoListener final : public QTcpServer
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DemoListener)

public:
    /// `latency` 0: nothing is held back.
    explicit DemoListener(std::chrono::milliseconds latency, QObject *parent = nullptr);

    /// On 127.0.0.1; port 0 takes a free one. False when the port is taken (errorString()). From
    /// then on the system keeps who comes waiting until there is a server.
    bool listenLocally(quint16 port = 0);
    /// `http://127.0.0.1:PORT`, without a path.
    QUrl url() const;

protected:
    void incomingConnection(qintptr handle) override;

private:
    std::chrono::milliseconds m_latency;
};

} // namespace secretscope
