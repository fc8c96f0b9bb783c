// SPDX-License-Identifier: Apache-2.0
// Whose certificates are trusted, and why one was not. It relaxes nothing.
#pragma once

#include "service/apierror.h"

#include <QSslConfiguration>
#include <QSslError>

namespace secretscope {

/// Qt's own configuration; with `SSL_CERT_DIR` (folders, divided by colons) in place of the
/// system's authorities and those of `SSL_CERT_FILE` (PEM) as well, as OpenSSL, curl and Python
/// have it on Debian. Reads files.
QSslConfiguration sslConfiguration();

/// The first of these that says something to a person.
ApiError::CertificateFault certificateFault(const QList<QSslError> &errors);

} // namespace secretscope
