// SPDX-License-Identifier: Apache-2.0
#include "support/testcertificates.h"

#include <QSslCertificate>
#include <QSslKey>

namespace secretscope {

namespace {

// Made with: openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes
//   -days 36500 -subj /CN=127.0.0.1 -addext subjectAltName=IP:127.0.0.1
constexpr char selfSigned[] = R"(
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
constexpr char selfSignedKey[] = R"(
-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg8Gi3AoThl8O2tMfD
ArVOrE8mca41VZhAGrMEKO2NYjihRANCAATQVqoNHhIIXPddE1naWM+CNHe4Slc1
UAc5+Icqn5fQ+GtmSGz7e+ejEaqetScNcFyBMYWs40jT31eeSfcep6SH
-----END PRIVATE KEY-----
)";

// Made with `openssl ca`, valid from 2020 on: an authority, and three of one key that it issued:
// for 127.0.0.1, for the same until 2020-02-01, and for other.example.
constexpr char authority[] = R"(
-----BEGIN CERTIFICATE-----
MIIBajCCAQ+gAwIBAgICEAEwCgYIKoZIzj0EAwIwHDEaMBgGA1UEAwwRRXhhbXBs
ZSBDb3JwIFJvb3QwIBcNMjAwMTAxMDAwMDAwWhgPMjEyMDAxMDEwMDAwMDBaMBwx
GjAYBgNVBAMMEUV4YW1wbGUgQ29ycCBSb290MFkwEwYHKoZIzj0CAQYIKoZIzj0D
AQcDQgAEZxi6X7RkMNI98KCRKpUF+vL1OSYY7P7nc5NF8Ypw0RpVTDKaDXuJZWFW
vSAAyLlJ9u/gp1AdFFONX3hRfWLYSaM/MD0wDwYDVR0TAQH/BAUwAwEB/zALBgNV
HQ8EBAMCAgQwHQYDVR0OBBYEFGxYkyZ40KKuhTbYbeT5yX0w6InCMAoGCCqGSM49
BAMCA0kAMEYCIQCTVn8I81DxGMF/496LcPiI+Eu5iwj9q7b48v3Up1U+cwIhAN2H
kds40q5qyrQ4Rj3iRibnPVA5/udyMxiLixxNrbUy
-----END CERTIFICATE-----
)";
constexpr char issued[] = R"(
-----BEGIN CERTIFICATE-----
MIIBdTCCARugAwIBAgICEAIwCgYIKoZIzj0EAwIwHDEaMBgGA1UEAwwRRXhhbXBs
ZSBDb3JwIFJvb3QwIBcNMjAwMTAxMDAwMDAwWhgPMjEyMDAxMDEwMDAwMDBaMBQx
EjAQBgNVBAMMCTEyNy4wLjAuMTBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABNmt
LTBDDkPFIJEUq34IrGjcxPtzbU5LOxg8KhhYQQQ4s2EZ+ALMMJx7rfjtFnrOKDlF
ZBmqBzMgJJIy3PMpv16jUzBRMA8GA1UdEQQIMAaHBH8AAAEwHQYDVR0OBBYEFC4U
SmYcnAXTfslVd2eC3Fqh+v8xMB8GA1UdIwQYMBaAFGxYkyZ40KKuhTbYbeT5yX0w
6InCMAoGCCqGSM49BAMCA0gAMEUCIEd6+MLS2SRFh28Mgo9bPSI7BU1FvgThoKu0
TSU+bdHVAiEApytLVrCSHHOu+871ukYdY7ZdR1pedLv5FlN1aXoVMCY=
-----END CERTIFICATE-----
)";
constexpr char expired[] = R"(
-----BEGIN CERTIFICATE-----
MIIBczCCARmgAwIBAgICEAQwCgYIKoZIzj0EAwIwHDEaMBgGA1UEAwwRRXhhbXBs
ZSBDb3JwIFJvb3QwHhcNMjAwMTAxMDAwMDAwWhcNMjAwMjAxMDAwMDAwWjAUMRIw
EAYDVQQDDAkxMjcuMC4wLjEwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAATZrS0w
Qw5DxSCRFKt+CKxo3MT7c21OSzsYPCoYWEEEOLNhGfgCzDCce6347RZ6zig5RWQZ
qgczICSSMtzzKb9eo1MwUTAPBgNVHREECDAGhwR/AAABMB0GA1UdDgQWBBQuFEpm
HJwF037JVXdngtxaofr/MTAfBgNVHSMEGDAWgBRsWJMmeNCiroU22G3k+cl9MOiJ
wjAKBggqhkjOPQQDAgNIADBFAiAOri6X0KQX33nxfEKithpuUdZkHVBENcqC7NTX
lE1CegIhALIYrx1f/CH3MsikvIJ0BspmaQf9gwgxXcpRNnFcBW9/
-----END CERTIFICATE-----
)";
constexpr char otherHost[] = R"(
-----BEGIN CERTIFICATE-----
MIIBgTCCASigAwIBAgICEAMwCgYIKoZIzj0EAwIwHDEaMBgGA1UEAwwRRXhhbXBs
ZSBDb3JwIFJvb3QwIBcNMjAwMTAxMDAwMDAwWhgPMjEyMDAxMDEwMDAwMDBaMBgx
FjAUBgNVBAMMDW90aGVyLmV4YW1wbGUwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNC
AATZrS0wQw5DxSCRFKt+CKxo3MT7c21OSzsYPCoYWEEEOLNhGfgCzDCce6347RZ6
zig5RWQZqgczICSSMtzzKb9eo1wwWjAYBgNVHREEETAPgg1vdGhlci5leGFtcGxl
MB0GA1UdDgQWBBQuFEpmHJwF037JVXdngtxaofr/MTAfBgNVHSMEGDAWgBRsWJMm
eNCiroU22G3k+cl9MOiJwjAKBggqhkjOPQQDAgNHADBEAiBznyGpANHzlr7/3TBM
Zjp0kU1aLnAubT6PgYtt/hkBqAIgIQNBurdNBz8A7dBUOq6XqZChc+L8RcSCtj8v
80bsWU4=
-----END CERTIFICATE-----
)";
constexpr char issuedKey[] = R"(
-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg7Jk0xr94GzA+Qw62
OtRcsKW4OrePkAXDeHaQA7X0gbyhRANCAATZrS0wQw5DxSCRFKt+CKxo3MT7c21O
SzsYPCoYWEEEOLNhGfgCzDCce6347RZ6zig5RWQZqgczICSSMtzzKb9e
-----END PRIVATE KEY-----
)";

const char *pem(TestCertificate which)
{
    switch (which) {
    case TestCertificate::SelfSigned:
        return selfSigned;
    case TestCertificate::Issued:
        return issued;
    case TestCertificate::Expired:
        return expired;
    case TestCertificate::OtherHost:
        return otherHost;
    }
    Q_UNREACHABLE();
}

} // namespace

QByteArray testAuthority()
{
    return QByteArray(authority).trimmed();
}

QSslConfiguration tlsConfiguration(TestCertificate which)
{
    const char *const key = which == TestCertificate::SelfSigned ? selfSignedKey : issuedKey;
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(QByteArray(pem(which)).trimmed()));
    configuration.setPrivateKey(QSslKey(QByteArray(key).trimmed(), QSsl::Ec));
    return configuration;
}

} // namespace secretscope
