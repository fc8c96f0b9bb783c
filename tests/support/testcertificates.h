// SPDX-License-Identifier: Apache-2.0
// Certificates that a server on 127.0.0.1 shows in tests, right and wrong ones.
#pragma once

#include <QByteArray>
#include <QSslConfiguration>

namespace secretscope {

enum class TestCertificate { SelfSigned, Issued, Expired, OtherHost };

/// For a server. All but the self-signed one were issued by testAuthority().
QSslConfiguration tlsConfiguration(TestCertificate which);

/// PEM of the authority `Example Corp Root`, which no computer trusts by itself.
QByteArray testAuthority();

} // namespace secretscope
