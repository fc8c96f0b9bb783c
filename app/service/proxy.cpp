// SPDX-License-Identifier: Apache-2.0
#include "service/proxy.h"

#include <QCoreApplication>

#include <algorithm>

namespace secretscope {

using namespace Qt::Literals::StringLiterals;

namespace {

QString variable(const char *name)
{
    const QString value = qEnvironmentVariable(name);
    return value.isEmpty() ? qEnvironmentVariable(QByteArray(name).toUpper().constData()) : value;
}

/// @param list as in `localhost,.example.com`; a domain names the hosts below it too.
bool isListed(const QString &host, const QString &list)
{
    const QStringList entries = list.split(u',', Qt::SkipEmptyParts);
    return std::ranges::any_of(entries, [&host](const QString &entry) {
        QString domain = entry.trimmed();
        domain = domain.startsWith(u'.') ? domain.mid(1) : domain;
        return domain == "*"_L1 || host == domain || host.endsWith(u'.' + domain);
    });
}

QNetworkProxy::ProxyType typeOf(const QUrl &proxy)
{
    if (proxy.host().isEmpty()) {
        return QNetworkProxy::FtpCachingProxy;
    }
    if (proxy.scheme() == "http"_L1) {
        return QNetworkProxy::HttpProxy;
    }
    const bool isSocks = proxy.scheme() == "socks5"_L1 || proxy.scheme() == "socks5h"_L1;
    return isSocks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::FtpCachingProxy;
}

} // namespace

QNetworkProxy proxyFor(const QUrl &server)
{
    QString named = variable("https_proxy");
    if (named.isEmpty()) {
        named = variable("all_proxy");
    }
    if (named.isEmpty()) {
        const auto proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(server));
        return proxies.value(0, QNetworkProxy::NoProxy);
    }
    if (isListed(server.host(), variable("no_proxy"))) {
        return QNetworkProxy::NoProxy;
    }
    const QUrl url(named.contains("://"_L1) ? named : u"http://"_s + named);
    constexpr int curlsPort = 1080;
    return {typeOf(url), url.host(), static_cast<quint16>(url.port(curlsPort)), url.userName(),
            url.password()};
}

QString nameOf(const QNetworkProxy &proxy)
{
    return proxy.type() == QNetworkProxy::NoProxy || proxy.type() == QNetworkProxy::DefaultProxy
        ? QString()
        : proxy.hostName() + u':' + QString::number(proxy.port());
}

std::optional<ApiError::ProxyFault> proxyFault(const QNetworkReply &reply,
                                               const QNetworkProxy &proxy)
{
    using Fault = ApiError::ProxyFault;
    if (nameOf(proxy).isEmpty()) {
        return {};
    }
    // Most of what Qt 6.4 learns from a proxy reaches a reply as text alone.
    const auto says = [&reply](std::initializer_list<const char *> texts) {
        return std::ranges::any_of(texts, [&reply](const char *text) {
            return reply.errorString() == QCoreApplication::translate("QHttpSocketEngine", text)
                || reply.errorString() == QCoreApplication::translate("QSocks5SocketEngine", text);
        });
    };
    switch (reply.error()) {
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::TimeoutError:
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ProtocolUnknownError:
        return {};
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return Fault::SignIn;
    case QNetworkReply::ProxyNotFoundError:
        return proxy.type() == QNetworkProxy::FtpCachingProxy ? Fault::NotSupported
                                                              : Fault::NotReachable;
    case QNetworkReply::HostNotFoundError: // the server's name is the proxy's to look up
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyTimeoutError:
        return Fault::NotReachable;
    default:
        break;
    }
    if (says({"Proxy connection refused", "Proxy server not found", "Connection to proxy refused",
              "Proxy host not found", "Connection to proxy timed out"})) {
        return Fault::NotReachable;
    }
    if (says({"Error parsing authentication request from proxy", "Proxy authentication failed"})) {
        return Fault::SignIn;
    }
    return says({"Proxy denied connection", "Connection not allowed by SOCKSv5 server"})
        ? Fault::Forbidden
        : Fault::ServerNotReached;
}

} // namespace secretscope
