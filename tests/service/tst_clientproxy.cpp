// SPDX-License-Identifier: Apache-2.0
// A proxy between the client and the server, as the environment names it: what each way of failing
// is called, and that its password shows nowhere.
#include "service/clientfixture.h"
#include "service/proxy.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace secretscope;
using namespace Qt::Literals::StringLiterals;
using Fault = ApiError::ProxyFault;

namespace {

constexpr const char *variables[] = {"https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY",
                                     "all_proxy",   "ALL_PROXY",   "no_proxy",   "NO_PROXY"};

/// Answers everything with the same bytes, or not at all.
class Proxy
{
public:
    explicit Proxy(const QByteArray &answer)
    {
        if (!m_server.listen(QHostAddress::LocalHost)) {
            qFatal("The proxy cannot listen.");
        }
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this, answer] {
            ++connections;
            QTcpSocket *socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, answer] {
                received += socket->readAll();
                socket->write(answer);
            });
        });
    }

    QString name() const { return u"127.0.0.1:"_s + QString::number(m_server.serverPort()); }
    void close() { m_server.close(); }

    QByteArray received;
    int connections = 0;

private:
    QTcpServer m_server;
};

} // namespace

class tst_ClientProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void environmentIsReadAsCurlReadsIt_data();
    void environmentIsReadAsCurlReadsIt();
    void eachFaultHasItsNameAndNumberOfTries_data();
    void eachFaultHasItsNameAndNumberOfTries();
    void absentProxyIsSaidToBeUnreachable_data();
    void absentProxyIsSaidToBeUnreachable();
    void unsupportedProxyIsNotPassedBy();
    void loopbackIsAskedWithoutAProxy();
};

void tst_ClientProxy::init()
{
    for (const char *name : variables) {
        qunsetenv(name);
    }
}

void tst_ClientProxy::environmentIsReadAsCurlReadsIt_data()
{
    using Type = QNetworkProxy::ProxyType;
    QTest::addColumn<QByteArrayList>("environment"); // NAME=value
    QTest::addColumn<int>("type");
    QTest::addColumn<QString>("name");
    const auto row
        = [](const char *name, const QByteArrayList &environment, Type type, const char *proxy) {
              QTest::newRow(name) << environment << int(type) << QString::fromLatin1(proxy);
          };
    row("none", {}, Type::NoProxy, "");
    row("http", {"https_proxy=http://u:pw@p.example:3128"}, Type::HttpProxy, "p.example:3128");
    row("without a scheme", {"https_proxy=p.example:3128"}, Type::HttpProxy, "p.example:3128");
    row("without a port", {"https_proxy=http://p.example"}, Type::HttpProxy, "p.example:1080");
    row("in capitals", {"HTTPS_PROXY=http://p.example:1"}, Type::HttpProxy, "p.example:1");
    row("small letters first", {"HTTPS_PROXY=http://a:1", "https_proxy=http://b:2"},
        Type::HttpProxy, "b:2");
    row("for everything", {"all_proxy=socks5h://p.example:9"}, Type::Socks5Proxy, "p.example:9");
    row("SOCKS 5", {"ALL_PROXY=socks5://p.example:9"}, Type::Socks5Proxy, "p.example:9");
    row("own one first", {"all_proxy=socks5://a:1", "https_proxy=http://b:2"}, Type::HttpProxy,
        "b:2");
    row("TLS to the proxy", {"https_proxy=https://p.example:1"}, Type::FtpCachingProxy,
        "p.example:1");
    row("SOCKS 4", {"https_proxy=socks4://p.example:1"}, Type::FtpCachingProxy, "p.example:1");
    row("not for this host", {"https_proxy=http://a:1", "no_proxy=x, .api.example"}, Type::NoProxy,
        "");
    row("not for this domain", {"https_proxy=http://a:1", "NO_PROXY=example"}, Type::NoProxy, "");
    row("for nothing", {"https_proxy=http://a:1", "no_proxy=*"}, Type::NoProxy, "");
    row("not for another host", {"https_proxy=http://a:1", "no_proxy=pi.example"}, Type::HttpProxy,
        "a:1");
}

void tst_ClientProxy::environmentIsReadAsCurlReadsIt()
{
    QFETCH(const QByteArrayList, environment);
    for (const QByteArray &entry : environment) {
        const auto equals = entry.indexOf('=');
        qputenv(entry.left(equals).constData(), entry.mid(equals + 1));
    }
    const QNetworkProxy proxy = proxyFor(QUrl(u"https://api.example/v1"_s));
    QTEST(int(proxy.type()), "type");
    QTEST(nameOf(proxy), "name");
}

void tst_ClientProxy::eachFaultHasItsNameAndNumberOfTries_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<int>("attempts");
    const auto row = [](const char *name, const char *head, Fault fault, int attempts) {
        QTest::newRow(name) << "HTTP/1.1 " + QByteArray(head) + "\r\nContent-Length: 0\r\n\r\n"
                            << fault << attempts;
    };
    row("407", "407 X\r\nProxy-Authenticate: Basic realm=\"r\"", Fault::SignIn, 1);
    row("407 of another way", "407 X\r\nProxy-Authenticate: Negotiate", Fault::SignIn, 1);
    row("403", "403 Forbidden", Fault::Forbidden, 1);
    row("502", "502 Bad Gateway", Fault::ServerNotReached, 3);
    row("503", "503 Unavailable", Fault::ServerNotReached, 3);
    row("504", "504 Timeout", Fault::ServerNotReached, 3);
}

void tst_ClientProxy::eachFaultHasItsNameAndNumberOfTries()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const Fault, fault);
    QFETCH(const int, attempts);
    Proxy proxy(answer);
    qputenv("https_proxy", "http://person:proxy-password@" + proxy.name().toLatin1());
    ClientFixture fixture;
    ClientSettings settings = fixture.settings();
    settings.server = BaseUrl::parse(u"https://secretscope.invalid"_s).value();
    settings.retries = 2;
    fixture.restart(settings);
    const auto course = fixture.ask();
    fixture.finish(*course);
    QVERIFY(course->error);
    const ApiError &error = *course->error;
    QCOMPARE(error.kind, ApiError::Kind::Proxy);
    QCOMPARE(error.proxyFault, fault);
    QCOMPARE(error.proxy, proxy.name());
    QCOMPARE(error.attempts, attempts);
    QVERIFY(proxy.received.startsWith("CONNECT secretscope.invalid:443 "));
    QVERIFY(!proxy.received.contains("canary-key-1"));
}

void tst_ClientProxy::absentProxyIsSaidToBeUnreachable_data()
{
    QTest::addColumn<QByteArray>("scheme");
    QTest::newRow("http") << QByteArray("http://");
    QTest::newRow("SOCKS 5") << QByteArray("socks5h://");
}

void tst_ClientProxy::absentProxyIsSaidToBeUnreachable()
{
    QFETCH(const QByteArray, scheme);
    Proxy proxy({});
    qputenv("all_proxy", scheme + proxy.name().toLatin1());
    const QString name = proxy.name();
    proxy.close();
    ClientFixture fixture;
    ClientSettings settings = fixture.settings();
    settings.server = BaseUrl::parse(u"https://secretscope.invalid"_s).value();
    fixture.restart(settings);
    const auto course = fixture.ask();
    fixture.finish(*course);
    QVERIFY(course->error);
    QCOMPARE(course->error->kind, ApiError::Kind::Proxy);
    QCOMPARE(course->error->proxyFault, Fault::NotReachable);
    QCOMPARE(course->error->proxy, name);
    QCOMPARE(course->error->attempts, 4);
}

void tst_ClientProxy::unsupportedProxyIsNotPassedBy()
{
    qputenv("https_proxy", "socks4://127.0.0.1:9");
    ClientFixture fixture;
    ClientSettings settings = fixture.settings();
    settings.server = BaseUrl::parse(u"https://secretscope.invalid"_s).value();
    fixture.restart(settings);
    const auto course = fixture.ask();
    fixture.finish(*course);
    QVERIFY(course->error);
    QCOMPARE(course->error->proxyFault, Fault::NotSupported);
    QCOMPARE(course->error->attempts, 1);
}

void tst_ClientProxy::loopbackIsAskedWithoutAProxy()
{
    Proxy proxy("HTTP/1.1 502 X\r\n\r\n");
    qputenv("https_proxy", proxy.name().toLatin1());
    qputenv("http_proxy", proxy.name().toLatin1());
    ClientFixture fixture;
    fixture.server.enqueue(ScriptedAnswer::json("{}"));
    const auto course = fixture.ask();
    fixture.finish(*course);
    QVERIFY(course->isGood());
    QCOMPARE(proxy.connections, 0);
}

QTEST_GUILESS_MAIN(tst_ClientProxy)
#include "tst_clientproxy.moc"
