// SPDX-License-Identifier: Apache-2.0
// Which proxy is between this computer and a server, and what it is called where people read it.
#pragma once

#include "service/apierror.h"

#include <QNetworkProxy>
#include <QNetworkReply>
#include <QUrl>

#include <optional>

namespace secretscope {

/// The proxy for an https server as curl chooses it: `https_proxy`, else `all_proxy`, unless
/// `no_proxy` names the host (all three in capitals too); without any, what the desktop says. Of
/// type FtpCachingProxy, which Qt asks nothing through, if its scheme is none of http, socks5 and
/// socks5h: what is to go through a proxy must not go around it.
QNetworkProxy proxyFor(const QUrl &server);

/// Host and port, never user or password; empty for no proxy.
QString nameOf(const QNetworkProxy &proxy);

/// What the proxy did to a reply that ended without an answer; nothing if it was not the proxy.
std::optional<ApiError::ProxyFault> proxyFault(const QNetworkReply &reply,
                                               const QNetworkProxy &proxy);

} // namespace secretscope
