// SPDX-License-Identifier: Apache-2.0
// The server that is asked: an address that may carry the key. It is the one gate through which
// an address reaches the network: a value of this class is always https, or plain http to this
// same computer, and has no user, query or fragment. It never looks a name up.
#pragma once

#include "catalogue/result.h"

#include <QString>
#include <QUrl>

#include <span>

namespace secretscope {

/// Why a text is no address to send a key to.
enum class BaseUrlError {
    Empty,
    NotAUrl, ///< no known server word and not a URL either; also: no host, or a port out of range
    SchemeNotAllowed, ///< neither http nor https
    PlainHttp, ///< http to something else than a literal loopback address or `localhost`
    HasUserInfo,
    HasQuery,
    HasFragment,
};

/// A server of the service that has a short name.
struct NamedServer
{
    QLatin1String word; ///< what the user types: `eu`
    QLatin1String label; ///< what the user reads: `EU`
    QLatin1String url;
};

class BaseUrl
{
public:
    /// @param text a word of namedServers() in any case, or a URL. White space around it is
    /// dropped.
    static Result<BaseUrl, BaseUrlError> parse(const QString &text);
    /// The default server.
    static BaseUrl global();
    static std::span<const NamedServer> namedServers();

    /// `https://host` or `http://host:port`: lower case, without a default port, path or final
    /// slash. Keys are stored under this.
    QString origin() const;
    /// `EU` for a named server, else the host, with the port if the address has one.
    QString label() const;
    QString host() const { return m_url.host(); }
    /// Whether the host is this computer, by a literal loopback address or `localhost`.
    bool isLoopback() const;
    bool isEncrypted() const { return m_url.scheme() == QLatin1String("https"); }
    /// The full address of a call.
    /// @param target percent-encoded path and query, starting with a slash (ApiCall::target()).
    /// Invalid if a part of the path is `.` or `..`: on the way, also encoded, it may become
    /// another path.
    QUrl urlFor(const QByteArray &target) const;

    friend bool operator==(const BaseUrl &, const BaseUrl &) = default;

private:
    explicit BaseUrl(const QUrl &url);

    QUrl m_url; ///< without a final slash in its path
};

} // namespace secretscope
