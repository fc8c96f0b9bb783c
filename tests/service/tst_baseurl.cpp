// SPDX-License-Identifier: Apache-2.0
#include "service/apicall.h"
#include "service/baseurl.h"

#include <QTest>

using namespace secretscope;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(secretscope::BaseUrlError)

class tst_BaseUrl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodAddressHasOriginAndLabel_data();
    void goodAddressHasOriginAndLabel();
    void badAddressIsRefusedWithItsReason_data();
    void badAddressIsRefusedWithItsReason();
    void everyNamedServerIsHttpsAndKnowsItsLabel();
    void callGoesBehindThePathOfTheAddress_data();
    void callGoesBehindThePathOfTheAddress();
    void idThatWouldChangeThePathHasNoAddress();
};

void tst_BaseUrl::goodAddressHasOriginAndLabel_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("origin");
    QTest::addColumn<QString>("label");
    QTest::addColumn<bool>("isLoopback");

    const auto row = [](const char *text, const char *origin, const char *label, bool isLoopback) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(origin)
                            << QString::fromUtf8(label) << isLoopback;
    };
    row("global", "https://api.elevenlabs.io", "Global", false);
    row("EU", "https://api.eu.residency.elevenlabs.io", "EU", false);
    row(" in\n", "https://api.in.residency.elevenlabs.io", "India", false);
    row("us", "https://api.us.elevenlabs.io", "US", false);
    row("sg", "https://api.sg.residency.elevenlabs.io", "Singapore", false);
    row("https://API.elevenlabs.io/", "https://api.elevenlabs.io", "Global", false);
    row("HTTPS://api.eu.residency.elevenlabs.io:443", "https://api.eu.residency.elevenlabs.io",
        "EU", false);
    row("https://example.com:8443/a/b/", "https://example.com:8443", "example.com:8443", false);
    row("http://127.0.0.1:8080", "http://127.0.0.1:8080", "127.0.0.1:8080", true);
    row("http://127.9.8.7", "http://127.9.8.7", "127.9.8.7", true);
    row("http://[::1]:80/", "http://[::1]", "[::1]", true);
    row("http://localhost:1", "http://localhost:1", "localhost:1", true);
    row("http://LOCALHOST", "http://localhost", "localhost", true);
    row("https://localhost", "https://localhost", "localhost", true);
    row("https://b\xc3\xbc"
        "cher.example",
        "https://xn--bcher-kva.example", "xn--bcher-kva.example", false);
}

void tst_BaseUrl::goodAddressHasOriginAndLabel()
{
    QFETCH(const QString, text);
    const auto server = BaseUrl::parse(text);
    QVERIFY(server);
    QTEST(server->origin(), "origin");
    QTEST(server->label(), "label");
    QTEST(server->isLoopback(), "isLoopback");
}

void tst_BaseUrl::badAddressIsRefusedWithItsReason_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<BaseUrlError>("reason");

    const auto row = [](const char *text, BaseUrlError reason) {
        QTest::newRow(text) << QString::fromUtf8(text) << reason;
    };
    row("", BaseUrlError::Empty);
    row(" \t\n", BaseUrlError::Empty);
    row("mars", BaseUrlError::NotAUrl);
    row("api.elevenlabs.io", BaseUrlError::NotAUrl);
    row("localhost:8080", BaseUrlError::NotAUrl);
    row("//api.elevenlabs.io", BaseUrlError::NotAUrl);
    row("https://", BaseUrlError::NotAUrl);
    row("https:///v1", BaseUrlError::NotAUrl);
    row("https://example.com:99999", BaseUrlError::NotAUrl);
    row("https://example.com:0", BaseUrlError::NotAUrl);
    row("https://exa mple.com", BaseUrlError::NotAUrl);
    row("https://example.com\\@evil.example", BaseUrlError::HasUserInfo);
    row("https://example.com\r\nX: y", BaseUrlError::NotAUrl);
    row("file:///etc/passwd", BaseUrlError::SchemeNotAllowed);
    row("ftp://example.com", BaseUrlError::SchemeNotAllowed);
    row("javascript://example.com", BaseUrlError::SchemeNotAllowed);
    row("http://api.elevenlabs.io", BaseUrlError::PlainHttp);
    row("http://10.0.0.1", BaseUrlError::PlainHttp);
    row("http://0.0.0.0", BaseUrlError::PlainHttp);
    row("http://128.0.0.1", BaseUrlError::PlainHttp);
    row("http://[::2]", BaseUrlError::PlainHttp);
    row("http://localhost.example.com", BaseUrlError::PlainHttp);
    row("http://127.0.0.1.example.com", BaseUrlError::PlainHttp);
    row("http://localhost.", BaseUrlError::PlainHttp);
    row("https://user:pass@example.com", BaseUrlError::HasUserInfo);
    row("https://@example.com", BaseUrlError::HasUserInfo);
    row("http://localhost@evil.example", BaseUrlError::HasUserInfo);
    row("https://example.com?", BaseUrlError::HasQuery);
    row("https://example.com/?a=b", BaseUrlError::HasQuery);
    row("https://example.com/#", BaseUrlError::HasFragment);
    row("https://example.com#x", BaseUrlError::HasFragment);
}

void tst_BaseUrl::badAddressIsRefusedWithItsReason()
{
    QFETCH(const QString, text);
    QFETCH(const BaseUrlError, reason);
    const auto server = BaseUrl::parse(text);
    QVERIFY(!server);
    QCOMPARE(server.error(), reason);
}

void tst_BaseUrl::everyNamedServerIsHttpsAndKnowsItsLabel()
{
    QCOMPARE(BaseUrl::namedServers().size(), 5U);
    for (const NamedServer &named : BaseUrl::namedServers()) {
        const auto byWord = BaseUrl::parse(named.word);
        const auto byUrl = BaseUrl::parse(named.url);
        QVERIFY(byWord && byUrl);
        QVERIFY(*byWord == *byUrl);
        QCOMPARE(byWord->label(), QString(named.label));
        QVERIFY(byWord->origin().startsWith("https://"_L1));
    }
    QVERIFY(BaseUrl::global() == BaseUrl::parse(u"global"_s).value());
}

void tst_BaseUrl::callGoesBehindThePathOfTheAddress_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QByteArray>("url");

    QTest::newRow("none") << u"http://127.0.0.1:9"_s
                          << QByteArray("http://127.0.0.1:9/v1/x?c=a%2Bb");
    QTest::newRow("slash") << u"http://127.0.0.1:9/"_s
                           << QByteArray("http://127.0.0.1:9/v1/x?c=a%2Bb");
    QTest::newRow("path") << u"https://h.example/proxy//"_s
                          << QByteArray("https://h.example/proxy/v1/x?c=a%2Bb");
    QTest::newRow("dots") << u"https://h.example/a/../b"_s
                          << QByteArray("https://h.example/b/v1/x?c=a%2Bb");
}

void tst_BaseUrl::callGoesBehindThePathOfTheAddress()
{
    QFETCH(const QString, server);
    QTEST(BaseUrl::parse(server).value().urlFor("/v1/x?c=a%2Bb").toEncoded(), "url");
}

void tst_BaseUrl::idThatWouldChangeThePathHasNoAddress()
{
    const BaseUrl server = BaseUrl::parse(u"https://h.example"_s).value();
    for (const char *id : {".", ".."}) {
        const ApiCall call = ApiCall::dependencies(id, Category::Tools, {});
        QVERIFY(!server.urlFor(call.target()).isValid());
    }
    for (const char *id : {"...", ".a", "a..", "../x", "./", ""}) {
        const ApiCall call = ApiCall::dependencies(id, Category::Tools, {});
        QCOMPARE(server.urlFor(call.target()).toEncoded(), "https://h.example" + call.target());
    }
}

QTEST_GUILESS_MAIN(tst_BaseUrl)
#include "tst_baseurl.moc"
