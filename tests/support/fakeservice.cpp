// SPDX-License-Identifier: Apache-2.0
#include "support/fakeservice.h"

#include <QHostAddress>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>

#include <algorithm>

namespace secretscope {

using namespace Qt::Literals::StringLiterals;

namespace {

std::unique_ptr<QTcpServer> listener(const std::optional<TestCertificate> &certificate)
{
    if (!certificate) {
        return std::make_unique<QTcpServer>();
    }
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(tlsConfiguration(*certificate));
    return server;
}

} // namespace

FakeService::FakeService(const std::optional<TestCertificate> &certificate)
    : m_server(listener(certificate))
    , m_scheme(certificate ? u"https"_s : u"http"_s)
{
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &FakeService::accept);
    if (!m_server->listen(QHostAddress::LocalHost)) {
        qFatal("The fake service cannot listen.");
    }
}

FakeService::~FakeService()
{
    for (ScriptedConnection *connection : std::as_const(m_connections)) {
        connection->disconnect(this);
    }
}

quint16 FakeService::port() const
{
    return m_server->serverPort();
}

QString FakeService::url() const
{
    return m_scheme + u"://127.0.0.1:"_s + QString::number(port());
}

void FakeService::enqueue(const ScriptedAnswer &answer)
{
    m_queue.append(answer);
}

void FakeService::enqueue(const QByteArray &path, const ScriptedAnswer &answer)
{
    m_queues[path].append(answer);
}

void FakeService::handle(const QByteArray &path, Handler handler)
{
    m_handlers.insert(path, std::move(handler));
}

void FakeService::handleAll(Handler handler)
{
    m_handler = std::move(handler);
}

void FakeService::release()
{
    if (!m_held.isEmpty()) {
        m_held.takeFirst()->release();
    }
}

void FakeService::releaseAll()
{
    while (!m_held.isEmpty()) {
        release();
    }
}

void FakeService::close()
{
    m_server->close();
    const QList<ScriptedConnection *> connections = m_connections;
    for (ScriptedConnection *connection : connections) {
        connection->reset();
    }
}

void FakeService::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        auto *connection = new ScriptedConnection(socket, m_connectionCount++, this);
        m_connections.append(connection);
        connect(connection, &ScriptedConnection::requested, this,
                [this, connection](const ReceivedRequest &request) { take(*connection, request); });
        connect(connection, &ScriptedConnection::held, this,
                [this, connection] { m_held.append(connection); });
        connect(connection, &ScriptedConnection::answered, this, [this] { --m_openCount; });
        connect(connection, &ScriptedConnection::closed, this,
                [this, connection] { forget(*connection); });
    }
}

void FakeService::take(ScriptedConnection &connection, const ReceivedRequest &request)
{
    m_requests.append(request);
    m_mostOpen = std::max(m_mostOpen, ++m_openCount);
    connection.play(answerTo(request));
    Q_EMIT requestReceived();
}

void FakeService::forget(ScriptedConnection &connection)
{
    m_connections.removeOne(&connection);
    m_held.removeOne(&connection);
    connection.deleteLater();
    Q_EMIT connectionClosed();
}

ScriptedAnswer FakeService::answerTo(const ReceivedRequest &request)
{
    if (!m_queue.isEmpty()) {
        return m_queue.takeFirst();
    }
    const QByteArray path = request.path();
    const auto queue = m_queues.find(path);
    if (queue != m_queues.end() && !queue->isEmpty()) {
        return queue->takeFirst();
    }
    if (const Handler handler = m_handlers.value(path)) {
        return handler(request);
    }
    if (m_handler) {
        return m_handler(request);
    }
    return answer(request);
}

ScriptedAnswer FakeService::answer(const ReceivedRequest &request) const
{
    return answerFrom(m_document.isEmpty() ? document() : m_document, request);
}

} // namespace secretscope
