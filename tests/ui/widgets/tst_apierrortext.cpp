// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/apierrortext.h"

#include <QSet>
#include <QtTest>

using namespace secretscope;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr ApiError::Kind allKinds[] = {
    ApiError::Kind::Proxy,
    ApiError::Kind::UnfitId,
    ApiError::Kind::NoConnection,
    ApiError::Kind::HostNotFound,
    ApiError::Kind::Timeout,
    ApiError::Kind::Tls,
    ApiError::Kind::UnexpectedRedirect,
    ApiError::Kind::WrongKey,
    ApiError::Kind::MissingPermission,
    ApiError::Kind::WrongRegion,
    ApiError::Kind::BadParameter,
    ApiError::Kind::InvalidCursor,
    ApiError::Kind::NotFound,
    ApiError::Kind::RateLimited,
    ApiError::Kind::ServerFault,
    ApiError::Kind::NotJson,
    ApiError::Kind::CutShort,
    ApiError::Kind::WrongShape,
    ApiError::Kind::TooLarge,
    ApiError::Kind::Refused,
    ApiError::Kind::Cancelled,
};

ApiError errorOf(ApiError::Kind kind)
{
    ApiError error;
    error.kind = kind;
    error.httpStatus = 418;
    return error;
}

} // namespace

class tst_ApiErrorText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasASentenceOfItsOwn();
    void proxiesAndCertificatesAreNamed();
    void theFourThatPeopleMixUpAreToldApart();
    void foreignTextIsShownNotObeyed();
    void detailsHoldWhatSupportAsksFor();
    void aWaitSaysHowLong();
};

void tst_ApiErrorText::everyKindHasASentenceOfItsOwn()
{
    QSet<QString> sentences;
    for (const ApiError::Kind kind : allKinds) {
        const QString sentence = ApiErrorText::sentence(errorOf(kind), u"EU"_s);
        QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
        QVERIFY2(!sentence.contains(u"%1"_s), qPrintable(sentence));
        QVERIFY(!sentences.contains(sentence));
        sentences.insert(sentence);
        QVERIFY(!ApiErrorText::shortReason(errorOf(kind)).isEmpty());
    }
}

void tst_ApiErrorText::proxiesAndCertificatesAreNamed()
{
    QSet<QString> sentences;
    ApiError proxy = errorOf(ApiError::Kind::Proxy);
    proxy.proxy = u"p.example:3128"_s;
    for (int fault = 0; fault <= int(ApiError::ProxyFault::NotSupported); ++fault) {
        proxy.proxyFault = static_cast<ApiError::ProxyFault>(fault);
        const QString sentence = ApiErrorText::sentence(proxy, u"EU"_s);
        QVERIFY2(sentence.contains(proxy.proxy), qPrintable(sentence));
        sentences.insert(sentence);
    }
    using Cause = ApiError::CertificateFault::Cause;
    ApiError tls = errorOf(ApiError::Kind::Tls);
    for (int cause = 0; cause <= int(Cause::UnknownIssuer); ++cause) {
        tls.certificate = {static_cast<Cause>(cause), u"Some\u202EName"_s, QDate(2020, 2, 1)};
        const QString sentence = ApiErrorText::sentence(tls, u"EU"_s);
        QVERIFY2(sentence.endsWith(u"Nothing was sent."_s), qPrintable(sentence));
        QVERIFY(!sentence.contains(QChar(0x202E)));
        sentences.insert(sentence);
    }
    QCOMPARE(sentences.size(), 10);
    // A redirect that names no target, and an answer that never becomes a final one.
    ApiError other = errorOf(ApiError::Kind::UnexpectedRedirect);
    other.httpStatus = 301;
    QVERIFY(ApiErrorText::sentence(other, u"EU"_s).contains(u"(301)"_s));
    other = errorOf(ApiError::Kind::ServerFault);
    other.httpStatus = 103;
    QVERIFY(ApiErrorText::sentence(other, u"EU"_s).contains(u"interim"_s));
}

void tst_ApiErrorText::theFourThatPeopleMixUpAreToldApart()
{
    const auto sentence
        = [](ApiError::Kind kind) { return ApiErrorText::sentence(errorOf(kind), u"EU"_s); };
    QVERIFY(sentence(ApiError::Kind::WrongKey).contains(u"does not accept this key"_s));
    QVERIFY(sentence(ApiError::Kind::MissingPermission).contains(u"The key works"_s));
    QVERIFY(sentence(ApiError::Kind::WrongRegion).contains(u"another region"_s));
    QVERIFY(sentence(ApiError::Kind::NoConnection).contains(u"online"_s));
    ApiError missing = errorOf(ApiError::Kind::MissingPermission);
    missing.permission = u"convai_read"_s;
    QVERIFY(ApiErrorText::sentence(missing, u"EU"_s).contains(u"convai_read"_s));
}

void tst_ApiErrorText::foreignTextIsShownNotObeyed()
{
    ApiError error = errorOf(ApiError::Kind::UnexpectedRedirect);
    error.redirectHost = u"evil\u202Ecom\n%1%2"_s;
    error.serverMessage = u"line\nbreak"_s;
    const QString sentence = ApiErrorText::sentence(error, u"%2 server"_s);
    QVERIFY(!sentence.contains(u'\n'));
    QVERIFY(!sentence.contains(QChar(0x202E)));
    QVERIFY(sentence.contains(u"%1%2"_s));
    QVERIFY(ApiErrorText::details(error).contains(u"line␊break"_s));
}

void tst_ApiErrorText::detailsHoldWhatSupportAsksFor()
{
    ApiError error = errorOf(ApiError::Kind::ServerFault);
    error.requestId = u"req-77"_s;
    error.code = u"maintenance"_s;
    error.attempts = 4;
    const QString details = ApiErrorText::details(error);
    for (const QString &part : {u"418"_s, u"req-77"_s, u"maintenance"_s, u"4"_s}) {
        QVERIFY2(details.contains(part), qPrintable(details));
    }
}

void tst_ApiErrorText::aWaitSaysHowLong()
{
    const QString text = ApiErrorText::waiting(errorOf(ApiError::Kind::RateLimited),
                                               std::chrono::seconds(7), u"EU"_s);
    QVERIFY2(text.endsWith(u"Trying again in 7 s."_s), qPrintable(text));
    QVERIFY(
        ApiErrorText::waiting(errorOf(ApiError::Kind::RateLimited), std::chrono::seconds(0), u"s"_s)
            .endsWith(u"Trying again now."_s));
}

QTEST_GUILESS_MAIN(tst_ApiErrorText)
#include "tst_apierrortext.moc"
