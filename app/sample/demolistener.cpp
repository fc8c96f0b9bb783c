// SPDX-License-Identifier: Apache-2.0
#include "sample/demolistener.h"

#include <QTcpSocket>
#include <QTimer>

#include <utility>

namespace secretscope {

namespace {

class HeldBackSocket final : public QTcpSocket
{
public:
    HeldBackSocket(std::chrono::milliseconds latency, QObject *parent)
        : QTcpSocket(parent)
    {
        m_timer.setSingleShot(true);
        m_timer.setInterval(latency);
        QObject::connect(&m_timer, &QTimer::timeout, this, [this] {
            const QByteArray bytes = std::exchange(m_held, {});
            QTcpSocket::writeData(bytes.constData(), bytes.size());
        });
    }

protected:
    qint64 writeData(const char *data, qint64 size) override
    {
        m_held.append(data, size);
        if (!m_timer.isActive()) {
            m_timer.start();
        }
        return size;
    }

private:
    QTimer m_timer;
    QByteArray m_held;
};

} // namespace

DemoListener::DemoListener(std::chrono::milliseconds latency, QObject *parent)
    : QTcpServer(parent)
    , m_latency(latency)
{}

bool DemoListener::listenLocally(quint16 port)
{
    return listen(QHostAddress::LocalHost, port);
}

QUrl DemoListener::url() const
{
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(serverPort());
    return url;
}

void DemoListener::incomingConnection(qintptr handle)
{
    if (m_latency.count() <= 0) {
        QTcpServer::incomingConnection(handle);
        return;
    }
    auto *socket = new HeldBackSocket(m_latency, this);
    if (socket->setSocketDescriptor(handle)) {
        addPendingConnection(socket);
    } else {
        delete socket;
    }
}

} // namespace secretscope
