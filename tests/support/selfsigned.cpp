// SPDX-License-Identifier: Apache-2.0
#include "support/selfsigned.h"

#include <QSslCertificate>
#include <QSslKey>

namespace secretscope {

namespace {

// Made with: openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes
//   -days 36500 -subj /CN=127.0.0.1 -addext subjectAltName=IP:127.0.0.1
constexpr char Certificate[] = R"(
-----BEGIN CERTIFICATE-----
MIIBkTCCATagAwIBAgIUIqLeJdzVPqH0uc+C/fzfKNpaZmswCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJMTI3LjAuMC4xMCAXDTI2MTEyMzA3NTExMVoYDzIxMjYxMDMw
MDc1MTExWjAUMRIwEAYDVQQDDAkxMjcuMC4wLjEwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAATQVqoNHhIIXPddE1naWM+CNHe4Slc1UAc5+Icqn5fQ+GtmSGz7e+ej
EaqetScNcFyBMYWs40jT31eeSfcep6SHo2QwYjAdBgNVHQ4EFgQUeEQePMGHibzF
3SvKvY+doTXwInswHwYDVR0jBBgwFoAUeEQePMGHibzF3SvKvY+doTXwInswDwYD
VR0TAQH/BAUwAwEB/zAPBgNVHREECDAGhwR/AAABMAoGCCqGSM49BAMCA0kAMEYC
IQDk5qISuiLFb5V37BB62ASluqbRVH2l8+PYjqPQeYX5NgIhAMhUo6SF+Xhji/HV
IuSs0j+zm9cL0lN4K46fGav7UKqs
-----END CERTIFICATE-----
)";

constexpr char PrivateKey[] = R"(
-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg8Gi3AoThl8O2tMfD
ArVOrE8mca41VZhAGrMEKO2NYjihRANCAATQVqoNHhIIXPddE1naWM+CNHe4Slc1
UAc5+Icqn5fQ+GtmSGz7e+ejEaqetScNcFyBMYWs40jT31eeSfcep6SH
-----END PRIVATE KEY-----
)";

} // namespace

QSslConfiguration selfSignedConfiguration()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(QByteArray(Certificate).trimmed()));
    configuration.setPrivateKey(QSslKey(QByteArray(PrivateKey).trimmed(), QSsl::Ec));
    return configuration;
}

} // namespace secretscope
