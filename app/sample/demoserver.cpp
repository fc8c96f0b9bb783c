// SPDX-License-Identifier: Apache-2.0
#include "sample/demoserver.h"

#include "sample/demolistener.h"

#include <QHttpServerRequest>

namespace secretscope {

using namespace Qt::Literals::StringLiterals;

DemoServer::DemoServer(const DemoWorkspace &workspace, const Options &options, QObject *parent)
    : QObject(parent)
    , m_api(workspace)
    , m_options(options)
{
    // No routes: DemoApi tells the calls apart, and whatever is asked, even by an unknown method,
    // gets JSON in the service's shape.
    m_http.setMissingHandler(
        [this](const QHttpServerRequest &request, QHttpServerResponder &&responder) {
            respond(request).write(std::move(responder));
        });
}

DemoServer::~DemoServer() = default;

bool DemoServer::listen(quint16 port)
{
    auto listener = std::make_unique<DemoListener>(m_options.latency);
    if (!listener->listenLocally(port)) {
        m_errorString = listener->errorString();
        return false;
    }
    serve(std::move(listener));
    return true;
}

void DemoServer::serve(std::unique_ptr<DemoListener> listener)
{
    m_listener = listener.release();
    m_http.bind(m_listener); // takes ownership
}

QString DemoServer::errorString() const
{
    return m_errorString;
}

QUrl DemoServer::url() const
{
    return m_listener ? m_listener->url() : QUrl();
}

QString DemoServer::reportName()
{
    return QStringLiteral("sample workspace");
}

QByteArray DemoServer::refusedKey()
{
    return "invalid";
}

bool DemoServer::isOwnHost(const QByteArray &host) const
{
    const QByteArray port = ':' + QByteArray::number(m_listener->serverPort());
    return host == "127.0.0.1" + port || host.toLower() == "localhost" + port;
}

DemoAnswer DemoServer::answer(const QHttpServerRequest &request) const
{
    if (!isOwnHost(request.value("Host"))) {
        return DemoApi::refusal(421, "This server answers only under its own address.");
    }
    if (request.method() == QHttpServerRequest::Method::Head) {
        return {405, {}}; // a body would be taken for the next answer
    }
    if (request.method() != QHttpServerRequest::Method::Get) {
        return DemoApi::refusal(405, "Method Not Allowed");
    }
    const QByteArray key = request.value("xi-api-key");
    if (key.isEmpty()) {
        return DemoApi::refusal(401, "needs_authorization",
                                "Neither authorization header nor xi-api-key received, please "
                                "provide one.");
    }
    if (key == refusedKey()) {
        return DemoApi::refusal(401, "invalid_api_key", "Invalid API key");
    }
    const QUrl url = request.url();
    return m_api.get(url.path(QUrl::FullyEncoded).toUtf8(), url.query(QUrl::FullyEncoded).toUtf8());
}

QHttpServerResponse DemoServer::respond(const QHttpServerRequest &request)
{
    const DemoAnswer made = answer(request);
    QHttpServerResponse response("application/json"_ba, made.body,
                                 QHttpServerResponse::StatusCode(made.status));
    response.setHeader("x-request-id"_ba, "demo-" + QByteArray::number(++m_requests));
    if (made.status == 405) {
        response.setHeader("Allow"_ba, "GET"_ba);
    }
    return response;
}

} // namespace secretscope
