// SPDX-License-Identifier: Apache-2.0
#include "service/certificates.h"

#include <algorithm>

namespace secretscope {

using namespace Qt::Literals::StringLiterals;

namespace {

using Fault = ApiError::CertificateFault;

Fault::Cause causeOf(QSslError::SslError error)
{
    switch (error) {
    case QSslError::CertificateExpired:
        return Fault::Cause::Expired;
    case QSslError::CertificateNotYetValid:
        return Fault::Cause::NotYetValid;
    case QSslError::HostNameMismatch:
        return Fault::Cause::WrongHost;
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return Fault::Cause::UnknownIssuer;
    default:
        return Fault::Cause::Other;
    }
}

QString firstOf(const QStringList &common, const QStringList &organization)
{
    return (common + organization).value(0).left(200);
}

} // namespace

QSslConfiguration sslConfiguration()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    const QString file = qEnvironmentVariable("SSL_CERT_FILE");
    const QStringList folders
        = qEnvironmentVariable("SSL_CERT_DIR").split(u':', Qt::SkipEmptyParts);
    if (file.isEmpty() && folders.isEmpty()) {
        return configuration;
    }
    QList<QSslCertificate> trusted;
    for (const QString &folder : folders) {
        trusted += QSslCertificate::fromPath(folder + u"/*"_s, QSsl::Pem,
                                             QSslCertificate::PatternSyntax::Wildcard);
    }
    if (folders.isEmpty()) {
        trusted = QSslConfiguration::systemCaCertificates();
    }
    if (!file.isEmpty()) {
        trusted += QSslCertificate::fromPath(file);
    }
    configuration.setCaCertificates(trusted);
    return configuration;
}

ApiError::CertificateFault certificateFault(const QList<QSslError> &errors)
{
    const auto found = std::ranges::find_if(errors, [](const QSslError &error) {
        return causeOf(error.error()) != Fault::Cause::Other;
    });
    if (found == errors.end()) {
        return {};
    }
    const QSslCertificate certificate = found->certificate();
    Fault fault{causeOf(found->error()), {}, {}};
    switch (fault.cause) {
    case Fault::Cause::Expired:
        fault.date = certificate.expiryDate().toUTC().date();
        break;
    case Fault::Cause::NotYetValid:
        fault.date = certificate.effectiveDate().toUTC().date();
        break;
    case Fault::Cause::WrongHost: {
        const QStringList hosts = certificate.subjectAlternativeNames().values();
        fault.name = firstOf(hosts, certificate.subjectInfo(QSslCertificate::CommonName));
        break;
    }
    case Fault::Cause::UnknownIssuer:
        fault.name = firstOf(certificate.issuerInfo(QSslCertificate::CommonName),
                             certificate.issuerInfo(QSslCertificate::Organization));
        break;
    case Fault::Cause::Other:
        break;
    }
    return fault;
}

} // namespace secretscope
