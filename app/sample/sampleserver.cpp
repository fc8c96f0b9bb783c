// SPDX-License-Identifier: Apache-2.0
#include "sample/sampleserver.h"

#include "sample/generatedworkspace.h"
#include "sample/sampleapi.h"

#include <QDateTime>
#include <QHttpServer>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QTcpSocket>
#include <QTimer>

#include <utility>

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
#include <QHttpHeaders>
#endif

namespace secretscope {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Holds back for a while what is written to it; it changes no bytes and no order.
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

/// Why the latency is here and not in the answers: Qt 6.4.2's delayed answers (a kept responder as
/// well as a QFuture) use the socket after a client that left early has taken it along.
class Listener final : public QTcpServer
{
public:
    Listener(std::chrono::milliseconds latency, QObject *parent)
        : QTcpServer(parent)
        , m_latency(latency)
    {}

protected:
    void incomingConnection(qintptr handle) override
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

private:
    std::chrono::milliseconds m_latency;
};

} // namespace

SampleServer::SampleServer(const Options &options, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_listener(new Listener(options.latency, this)) // a child, to move along
{}

SampleServer::~SampleServer() = default;

bool SampleServer::listen(quint16 port)
{
    if (!m_listener->listen(QHostAddress::LocalHost, port)) {
        return false;
    }
    m_url = QUrl(u"http://127.0.0.1:%1"_s.arg(m_listener->serverPort()));
    QMetaObject::invokeMethod(this, &SampleServer::start, Qt::QueuedConnection);
    return true;
}

void SampleServer::start()
{
    m_api = std::make_unique<SampleApi>(
        SampleWorkspace(m_options.secrets > 0 ? generatedDocument(m_options.secrets)
                                              : SampleWorkspace::sampleDocument(),
                        QDateTime::currentDateTimeUtc(), SampleWorkspace::Time::GoesOn));
    m_http = std::make_unique<QHttpServer>();
    // No routes: SampleApi finds the call, and whatever is asked, even by an unknown method, gets
    // JSON in the service's shape.
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    m_http->setMissingHandler(
        this, [this](const QHttpServerRequest &request, QHttpServerResponder &responder) {
            respond(request, responder);
        });
#else
    m_http->setMissingHandler(
        [this](const QHttpServerRequest &request, QHttpServerResponder &&responder) {
            respond(request, responder);
        });
#endif
    m_http->bind(m_listener); // takes ownership
}

SampleAnswer SampleServer::answer(const QHttpServerRequest &request) const
{
    const QByteArray host = request.value("Host").toLower();
    const QByteArray port = ':' + QByteArray::number(m_url.port());
    if (host != "127.0.0.1" + port && host != "localhost" + port) {
        return SampleApi::refusal(421, u"This server answers only under its own address."_s);
    }
    if (request.method() == QHttpServerRequest::Method::Head) {
        return {405, {}}; // a body would be taken for the next answer
    }
    if (request.method() != QHttpServerRequest::Method::Get) {
        return SampleApi::refusal(405, u"Method Not Allowed"_s);
    }
    const QByteArray key = request.value("xi-api-key");
    if (key.isEmpty()) {
        return SampleApi::refusal(
            401, u"needs_authorization"_s,
            u"Neither authorization header nor xi-api-key received, please provide one."_s);
    }
    if (key == "invalid") {
        return SampleApi::refusal(401, u"invalid_api_key"_s, u"Invalid API key"_s);
    }
    const QUrl url = request.url();
    return m_api->get(url.path(QUrl::FullyEncoded).toUtf8(),
                      url.query(QUrl::FullyEncoded).toUtf8());
}

void SampleServer::respond(const QHttpServerRequest &request, QHttpServerResponder &responder)
{
    const SampleAnswer made = answer(request);
    const auto status = QHttpServerResponder::StatusCode(made.status);
    const QByteArray number = "sample-" + QByteArray::number(++m_requests);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QHttpHeaders headers;
    headers.append("Content-Type", "application/json");
    headers.append("x-request-id", number);
    headers.append("Allow", "GET");
    responder.write(made.body, headers, status);
#else
    responder.write(
        made.body,
        {{"Content-Type", "application/json"}, {"x-request-id", number}, {"Allow", "GET"}}, status);
#endif
}

} // namespace secretscope
