// SPDX-License-Identifier: Apache-2.0
// The one fake service of all tests, on loopback: it answers as the sample does, with the sample's
// code, from a document or from a small table; over that lie answers from queues and handlers, and
// a log of what came in. It works on raw sockets, because a real HTTP server cannot break its
// framing. It judges nothing.
#pragma once

#include "support/fakeworkspace.h"
#include "support/scriptedanswer.h"
#include "support/scriptedconnection.h"
#include "support/testcertificates.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

class QTcpServer;

namespace secretscope {

class FakeService : public QObject, public FakeWorkspace
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FakeService)

public:
    using Handler = std::function<ScriptedAnswer(const ReceivedRequest &)>;

    /// Listens on a free port of 127.0.0.1, for https if it has a certificate to show.
    explicit FakeService(const std::optional<TestCertificate> &certificate = {});
    ~FakeService() override;

    quint16 port() const;
    /// `http://127.0.0.1:port`, or https.
    QString url() const;

    // For each request the first of these that is there is taken: the queue for all, the queue of
    // its path, the handler of its path, the handler for all, the workspace's own answer.
    void enqueue(const ScriptedAnswer &answer);
    void enqueue(const QByteArray &path, const ScriptedAnswer &answer);
    void handle(const QByteArray &path, Handler handler);
    void handleAll(Handler handler);
    /// The answer of the workspace: of the document, or of the table as it is now.
    ScriptedAnswer answer(const ReceivedRequest &request) const;
    /// From now on the workspace is this document (see SampleWorkspace), not the table.
    void setDocument(const QJsonObject &document) { m_document = document; }

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
    QString m_scheme;
    QList<ScriptedAnswer> m_queue;
    QHash<QByteArray, QList<ScriptedAnswer>> m_queues;
    QHash<QByteArray, Handler> m_handlers;
    Handler m_handler;
    QJsonObject m_document;
    QList<ReceivedRequest> m_requests;
    QList<ScriptedConnection *> m_connections;
    QList<ScriptedConnection *> m_held;
    int m_connectionCount = 0;
    int m_openCount = 0;
    int m_mostOpen = 0;
};

} // namespace secretscope
