// SPDX-License-Identifier: Apache-2.0
// Serves a made-up workspace over HTTP to programs on this machine: 127.0.0.1 only, GET only, and
// only under its own name (a web page that points a name of its own at 127.0.0.1 gets nothing).
// It runs on the event loop of its thread, keeps no state between requests and cannot change data.
#pragma once

#include "sample/demoapi.h"

#include <QHttpServer>
#include <QHttpServerResponse>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <memory>

namespace secretscope {

class DemoListener;

class DemoServer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DemoServer)

public:
    struct Options
    {
        /// How long each answer is held back. Other requests go on meanwhile.
        std::chrono::milliseconds latency{0};
    };

    /// `workspace` must outlive this.
    DemoServer(const DemoWorkspace &workspace, const Options &options, QObject *parent = nullptr);
    ~DemoServer() override;

    /// Starts on 127.0.0.1; port 0 takes a free one. False when the port is taken (errorString()).
    bool listen(quint16 port = 0);
    /// Serves what comes to a listener of this thread that listens already.
    void serve(std::unique_ptr<DemoListener> listener);
    QString errorString() const;
    /// The listener's address, empty while not listening.
    QUrl url() const;

    /// What reports call it: its port is another one each time, and a report of the same data has
    /// the same bytes.
    static QString reportName();

    /// Any key but this one is taken; this one is answered as a wrong key, for showing that.
    static QByteArray refusedKey();

private:
    QHttpServerResponse respond(const QHttpServerRequest &request);
    DemoAnswer answer(const QHttpServerRequest &request) const;
    bool isOwnHost(const QByteArray &host) const;

    DemoApi m_api;
    Options m_options;
    QHttpServer m_http;
    DemoListener *m_listener = nullptr; ///< owned by m_http once bound
    QString m_errorString;
    quint64 m_requests = 0;
};

} // namespace secretscope
