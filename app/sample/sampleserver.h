// SPDX-License-Identifier: Apache-2.0
// Serves a made-up workspace over HTTP to programs on this machine: 127.0.0.1 only, GET only, and
// only under its own name (a web page that points a name of its own at 127.0.0.1 gets nothing).
// Any key but `invalid` is taken. It runs on the event loop of its thread, keeps no state between
// requests and cannot change data.
#pragma once

#include <QObject>
#include <QTcpServer>
#include <QUrl>

#include <chrono>
#include <memory>

class QHttpServer;
class QHttpServerRequest;
class QHttpServerResponder;

namespace secretscope {

class SampleApi;
struct SampleAnswer;

class SampleServer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SampleServer)

public:
    struct Options
    {
        qsizetype secrets = 0; ///< 0: the sample workspace, else so many generated ones
        /// How long each answer is held back. Other requests go on meanwhile.
        std::chrono::milliseconds latency{0};
    };

    explicit SampleServer(const Options &options, QObject *parent = nullptr);
    ~SampleServer() override;

    /// Listens on 127.0.0.1; port 0 takes a free one. False when the port is taken (errorString()).
    /// The workspace is made in the event loop, also after a move to another thread; what is asked
    /// until then waits in the system's queue.
    bool listen(quint16 port = 0);
    QString errorString() const { return m_listener->errorString(); }
    /// `http://127.0.0.1:PORT`, empty while not listening.
    QUrl url() const { return m_url; }

private:
    void start();
    SampleAnswer answer(const QHttpServerRequest &request) const;
    void respond(const QHttpServerRequest &request, QHttpServerResponder &responder);

    Options m_options;
    QTcpServer *m_listener; ///< owned by m_http once that is there
    QUrl m_url;
    std::unique_ptr<SampleApi> m_api;
    std::unique_ptr<QHttpServer> m_http;
    quint64 m_requests = 0;
};

} // namespace secretscope
