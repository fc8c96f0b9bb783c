// SPDX-License-Identifier: Apache-2.0
#include "service/baseurl.h"

#include <QHostAddress>
#include <QRegularExpression>

#include <array>

namespace secretscope {

using namespace Qt::Literals::StringLiterals;

namespace {

// The servers that the service documents. EU, India and Singapore are separate workspaces with
// keys of their own.
constexpr std::array Servers{
    NamedServer{"global"_L1, "Global"_L1, "https://api.elevenlabs.io"_L1},
    NamedServer{"us"_L1, "US"_L1, "https://api.us.elevenlabs.io"_L1},
    NamedServer{"eu"_L1, "EU"_L1, "https://api.eu.residency.elevenlabs.io"_L1},
    NamedServer{"in"_L1, "India"_L1, "https://api.in.residency.elevenlabs.io"_L1},
    NamedServer{"sg"_L1, "Singapore"_L1, "https://api.sg.residency.elevenlabs.io"_L1},
};

/// Whether a user part is there, also an empty one (`https://@host`), which QUrl forgets.
bool hasUserInfo(const QString &text)
{
    static const QRegularExpression user(u"^[^:/?#]*://[^/?#]*@"_s);
    return user.match(text).hasMatch();
}

bool isLoopbackHost(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

std::optional<BaseUrlError> objection(const QString &text, const QUrl &url)
{
    if (!text.contains("://"_L1)) {
        return BaseUrlError::NotAUrl;
    }
    if (hasUserInfo(text)) {
        return BaseUrlError::HasUserInfo;
    }
    if (!url.isValid()) {
        return BaseUrlError::NotAUrl;
    }
    if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1) {
        return BaseUrlError::SchemeNotAllowed;
    }
    if (url.host().isEmpty() || url.port() == 0) {
        return BaseUrlError::NotAUrl;
    }
    if (url.hasQuery()) {
        return BaseUrlError::HasQuery;
    }
    if (url.hasFragment()) {
        return BaseUrlError::HasFragment;
    }
    if (url.scheme() == "http"_L1 && !isLoopbackHost(url.host())) {
        return BaseUrlError::PlainHttp;
    }
    return std::nullopt;
}

} // namespace

Result<BaseUrl, BaseUrlError> BaseUrl::parse(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty()) {
        return Failure{BaseUrlError::Empty};
    }
    for (const NamedServer &server : Servers) {
        if (trimmed.compare(server.word, Qt::CaseInsensitive) == 0) {
            return BaseUrl(QUrl(QString(server.url)));
        }
    }
    const QUrl url(trimmed, QUrl::StrictMode);
    if (const auto reason = objection(trimmed, url)) {
        return Failure{*reason};
    }
    return BaseUrl(url);
}

BaseUrl BaseUrl::global()
{
    return BaseUrl(QUrl(QString(Servers.front().url)));
}

std::span<const NamedServer> BaseUrl::namedServers()
{
    return Servers;
}

BaseUrl::BaseUrl(const QUrl &url)
    : m_url(url.adjusted(QUrl::NormalizePathSegments))
{
    const bool hasDefaultPort = m_url.port() == (m_url.scheme() == "https"_L1 ? 443 : 80);
    if (hasDefaultPort) {
        m_url.setPort(-1);
    }
    QString path = m_url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/')) {
        path.chop(1);
    }
    m_url.setPath(path, QUrl::StrictMode);
}

QString BaseUrl::origin() const
{
    return m_url.toString(QUrl::FullyEncoded | QUrl::RemovePath);
}

QString BaseUrl::label() const
{
    for (const NamedServer &server : Servers) {
        if (m_url == QUrl(QString(server.url))) {
            return server.label;
        }
    }
    return m_url.authority(QUrl::FullyEncoded);
}

bool BaseUrl::isLoopback() const
{
    return isLoopbackHost(m_url.host());
}

QUrl BaseUrl::urlFor(const QByteArray &target) const
{
    const QList<QByteArray> parts = target.split('?').constFirst().split('/');
    if (parts.contains(".") || parts.contains("..")) {
        return {};
    }
    return QUrl::fromEncoded(m_url.toEncoded() + target, QUrl::StrictMode);
}

} // namespace secretscope
