// SPDX-License-Identifier: Apache-2.0
// Why a call gave no answer: what happened and what the server said of it, as values. It never
// contains the key.
#pragma once

#include <QDate>
#include <QObject>
#include <QString>

#include <chrono>
#include <optional>

namespace secretscope {

struct ApiError
{
    Q_GADGET

public:
    enum class Kind {
        Proxy, ///< the proxy in between. See proxy, proxyFault
        NoConnection, ///< refused, unreachable, or closed before an answer began
        HostNotFound,
        Timeout, ///< no byte for the idle timeout, or not complete within the deadline; also HTTP
                 ///< 408
        Tls, ///< the server could not prove who it is (see certificate), or no common encryption
        UnfitId, ///< an id of the call, as in `..`, would change the address; nothing was sent
        UnexpectedRedirect, ///< any 3xx; never followed. See redirectHost
        WrongKey,
        MissingPermission, ///< the service itself says that the key lacks a right. See permission
        WrongRegion, ///< the key belongs to the server of another region
        BadParameter, ///< see parameter
        InvalidCursor, ///< reading has to start over from the first page
        NotFound,
        RateLimited, ///< too fast or too busy. See retryAfter
        ServerFault, ///< 5xx, maintenance, HTTP 425; also an interim answer (102, 103 …): Qt 6.4
                     ///< loses the final one after it
        NotJson, ///< a success whose body is not JSON, by its type or by parsing it
        CutShort, ///< the connection ended inside the answer
        WrongShape, ///< JSON, but not what the call answers. See place
        TooLarge, ///< over the limit of what is read of one answer
        Refused, ///< any other 4xx
        Cancelled, ///< Client::cancelAll()
    };
    Q_ENUM(Kind)

    enum class ProxyFault {
        NotReachable,
        SignIn, ///< it wants a name and password (407), or others than it got
        Forbidden, ///< it does not allow this server (403, 405)
        ServerNotReached, ///< 502, 503 and any other refusal
        NotSupported, ///< of a kind that is neither http nor SOCKS 5
    };

    struct CertificateFault
    {
        enum class Cause { Other, Expired, NotYetValid, WrongHost, UnknownIssuer };

        Cause cause = Cause::Other;
        QString name; ///< foreign: who issued it, or for WrongHost one host that it is for
        QDate date; ///< in UTC, the last or the first day

        friend bool operator==(const CertificateFault &, const CertificateFault &) = default;
    };

    Kind kind = Kind::NoConnection;
    int httpStatus = 0; ///< 0 if there was no answer
    QString code; ///< the server's own word, `detail.code` or else `detail.status`
    QString serverMessage; ///< foreign text: show as plain text only
    QString parameter; ///< the field that the server refuses, as in `query.page_size`
    QString
        permission; ///< the right that the key lacks, as in `convai_read`, if the server names it
    QString requestId; ///< for the service's support
    QString redirectHost; ///< host, and port if it has one, where a redirect points to
    QString place; ///< for WrongShape and NotJson where and what, for Timeout which; own English
    QString proxy; ///< host and port of the proxy that did not connect
    ProxyFault proxyFault = ProxyFault::NotReachable;
    CertificateFault certificate;
    std::optional<std::chrono::milliseconds> retryAfter; ///< what the server asked for, uncapped
    int attempts = 0; ///< how often the call was tried

    /// Whether the same call may give something else a moment later.
    bool isRetryable() const;

    friend bool operator==(const ApiError &, const ApiError &) = default;
};

} // namespace secretscope
