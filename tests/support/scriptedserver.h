// SPDX-License-Identifier: Apache-2.0
// A loopback server for tests: answers from queues and handlers, a log of what came in. It works on
// raw sockets, because a real HTTP server cannot break its framing. It judges nothing.
#pragma once

#include "support/scriptedanswer.h"
#include "support/scriptedconnection.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>

class QTcpServer;

namespace secretscope {

class ScriptedServer : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScriptedServer)

public:
    enum class Transport { Plain, SelfSignedTls };
    using Handler = std::function<ScriptedAnswer(const ReceivedRequest &)>;

    /// Listens on a free port of 127.0.0.1.
    explicit ScriptedServer(Transport transport = Transport::Plain);
    ~ScriptedServer() override;

    quint16 port() const;
    /// `http://127.0.0.1:port`, or https.
    QString url() const;

    // For each request the first of these that is there is taken: the queue for all, the queue of
    // its path, the handler of its path, the handler for all, a 404.
    void enqueue(const ScriptedAnswer &answer);
    void enqueue(const QByteArray &path, const ScriptedAnswer &answer);
    void handle(const QByteArray &path, Handler handler);
    void handleAll(Handler handler);

    const QList<ReceivedRequest> &requests() const { return m_requests; }
    int requestCount() const { return int(m_requests.size()); }
    int connectionCount() const { return m_connectionCount; }
    /// Requests that have come and have not been answered to the end.
    int openCount() const { return m_openCount; }
    /// The most that openCount() has ever been.
    int mostOpen() const { return m_mostOpen; }
    /// Answers that wait for release().
    int heldCount() const { return int(m_held.size()); }
    /// Lets the answer that has been held longest go on.
    void release();
    void releaseAll();
    /// Refuses connections from now on, and ends those that are open.
    void close();

Q_SIGNALS:
    void requestReceived();
    void connectionClosed();

private:
    void accept();
    void take(ScriptedConnection &connection, const ReceivedRequest &request);
    void forget(ScriptedConnection &connection);
    ScriptedAnswer answerTo(const ReceivedRequest &request);

    std::unique_ptr<QTcpServer> m_server;
    Transport m_transport;
    QList<ScriptedAnswer> m_queue;
    QHash<QByteArray, QList<ScriptedAnswer>> m_queues;
    QHash<QByteArray, Handler> m_handlers;
    Handler m_handler;
    QList<ReceivedRequest> m_requests;
    QList<ScriptedConnection *> m_connections;
    QList<ScriptedConnection *> m_held;
    int m_connectionCount = 0;
    int m_openCount = 0;
    int m_mostOpen = 0;
};

} // namespace secretscope
