// SPDX-License-Identifier: Apache-2.0
// What the command line says of proxies, certificates and other things around the network.
#include "cli/messages.h"

#include <QTest>

using namespace secretscope;
using namespace Qt::Literals::StringLiterals;
using Kind = ApiError::Kind;

class tst_Messages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachCauseHasItsSentence_data();
    void eachCauseHasItsSentence();
};

Q_DECLARE_METATYPE(secretscope::ApiError)

void tst_Messages::eachCauseHasItsSentence_data()
{
    QTest::addColumn<ApiError>("error");
    QTest::addColumn<QString>("sentence");
    const auto row = [](ApiError error, int httpStatus, const char *sentence) {
        error.httpStatus = httpStatus;
        QTest::newRow(sentence) << error << QString::fromLatin1(sentence);
    };
    using Fault = ApiError::ProxyFault;
    const auto proxy = [&row](Fault fault, const char *sentence) {
        ApiError error;
        error.kind = Kind::Proxy;
        error.proxy = u"p.example:3128"_s;
        error.proxyFault = fault;
        row(error, 0, sentence);
    };
    proxy(Fault::NotReachable, "the proxy p.example:3128 cannot be reached; check https_proxy");
    proxy(Fault::SignIn,
          "the proxy p.example:3128 wants a name and password, or others (HTTP 407); give them in "
          "https_proxy");
    proxy(Fault::Forbidden, "the proxy p.example:3128 does not allow connections to S");
    proxy(Fault::ServerNotReached, "the proxy p.example:3128 could not connect to S");
    proxy(Fault::NotSupported,
          "the proxy p.example:3128 is of a kind that cannot be used; use http, socks5 or socks5h");
    using TlsCause = ApiError::CertificateFault::Cause;
    const auto tls = [&row](TlsCause cause, const char *sentence) {
        ApiError error;
        error.kind = Kind::Tls;
        error.certificate = {cause, u"N"_s, QDate(2020, 2, 1)};
        row(error, 0, sentence);
    };
    tls(TlsCause::Other, "S could not prove that it is the right server (TLS); nothing was sent");
    tls(TlsCause::Expired, "the certificate of S expired on 2020-02-01; nothing was sent");
    tls(TlsCause::NotYetValid,
        "the certificate of S is valid only from 2020-02-01; is this computer's clock right? "
        "Nothing was sent");
    tls(TlsCause::WrongHost, "the certificate of S is for N; nothing was sent");
    tls(TlsCause::UnknownIssuer,
        "the certificate of S was issued by N, which this computer does not trust; SSL_CERT_FILE "
        "can name an authority of your own; nothing was sent");
    ApiError other;
    other.kind = Kind::UnexpectedRedirect;
    row(other, 301, "S redirects without saying where to (HTTP 301); is it the right server?");
    other.kind = Kind::ServerFault;
    row(other, 103,
        "S sends interim answers (HTTP 103), after which this program cannot read the final one");
    other.kind = Kind::Refused;
    row(other, 403, "S refused the call (HTTP 403)");
    other.kind = Kind::UnfitId;
    row(other, 0, "an id that would change the address was not sent to S");
}

void tst_Messages::eachCauseHasItsSentence()
{
    QFETCH(const ApiError, error);
    QTEST(apiErrorMessage(error, u"S"_s), "sentence");
}

QTEST_GUILESS_MAIN(tst_Messages)
#include "tst_messages.moc"
