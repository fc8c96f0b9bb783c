// SPDX-License-Identifier: Apache-2.0
// What the client says of every way in which a server or the way to it can go wrong.
#include "service/clientfixture.h"
#include "support/faults.h"

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace secretscope;
using namespace Qt::Literals::StringLiterals;
using Kind = ApiError::Kind;

Q_DECLARE_METATYPE(secretscope::ApiError::Kind)

class tst_ClientFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void faultHasItsKindAndNumberOfTries_data();
    void faultHasItsKindAndNumberOfTries();
    void refusalIsReadFromItsBodyAndHeaders();
    void keyThatTheServerRepeatsIsHidden();
    void interimAnswerIsPassedOverOrTriedAgain_data();
    void interimAnswerIsPassedOverOrTriedAgain();
    void redirectIsNotFollowedAndTheKeyStays_data();
    void redirectIsNotFollowedAndTheKeyStays();
    void nobodyListeningIsNoConnection();
    void unknownHostIsNotFound();
    void unknownCertificateIsNotAccepted();
    void plainTextWhereTlsIsExpectedIsATlsError();
    void wrongShapeIsFinalAndNamesThePlace();
};

void tst_ClientFaults::faultHasItsKindAndNumberOfTries_data()
{
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::addColumn<QList<Kind>>("kinds");
    QTest::addColumn<int>("httpStatus");
    QTest::addColumn<int>("attempts");

    const auto rowOfAny = [](const char *name, const ScriptedAnswer &answer,
                             const QList<Kind> &kinds, int httpStatus, int attempts) {
        QTest::newRow(name) << answer << kinds << httpStatus << attempts;
    };
    const auto row
        = [rowOfAny](const char *name, const ScriptedAnswer &answer, Kind kind, int httpStatus,
                     int attempts) { rowOfAny(name, answer, {kind}, httpStatus, attempts); };
    using A = ScriptedAnswer;
    const QByteArray body = "{\"a\":\"" + QByteArray(1000, 'x') + "\"}";
    const QByteArray zipped = gzipped(body);

    row("interim answers alone", A::raw("HTTP/1.1 103 Early Hints\r\n\r\n").hangUp(),
        isInterimTheAnswer() ? Kind::ServerFault : Kind::NoConnection,
        isInterimTheAnswer() ? 103 : 0, 4);
    row("closed without an answer", A::hungUp(), Kind::NoConnection, 0, 4);
    row("reset without an answer", A().reset(), Kind::NoConnection, 0, 4);
    row("cut in the status line", A::raw("HTTP/1.1 20").hangUp(), Kind::NoConnection, 0, 4);
    row("cut in the headers", A::raw("HTTP/1.1 200 OK\r\nContent-Ty").hangUp(), Kind::NoConnection,
        0, 4);
    row("not HTTP", A::raw("SSH-2.0-OpenSSH_9.2\r\n\r\n").hangUp(), Kind::NoConnection, 0, 4);
    row("cut by length", A::cutJson(body, 500), Kind::CutShort, 200, 4);
    row("cut right after the headers", A::cutJson(body, 0), Kind::CutShort, 200, 4);
    row("reset inside", A::openJson({"Content-Length: 1008"}).send(body.left(500)).reset(),
        Kind::CutShort, 200, 4);
    row("cut between chunks",
        A::openJson({"Transfer-Encoding: chunked"}).send("a\r\n{\"a\":\"xxxx\r\n").hangUp(),
        Kind::CutShort, 200, 4);
    row("cut without a length", A::openJson().send(body.left(500)).hangUp(), Kind::NotJson, 200, 4);
    // Qt takes what came before for the whole, unless it hears of the end of the connection first.
    rowOfAny(
        "bad chunk size",
        A::openJson({"Transfer-Encoding: chunked"}).send("a\r\n{\"a\":\"xxxx\r\nzz\r\n").hangUp(),
        {Kind::NotJson, Kind::CutShort}, 200, 4);
    row("half a gzip stream", A::encodedJson("gzip", zipped.left(zipped.size() / 2)), Kind::NotJson,
        200, 4);
    row("no gzip stream", A::encodedJson("gzip", body), Kind::CutShort, 200, 4);
    row("unknown encoding", A::encodedJson("rot13", "garbage"), Kind::NotJson, 200, 4);
    row("empty body", A::json(""), Kind::NotJson, 200, 4);
    row("body that does not parse", A::json("{\"a\":"), Kind::NotJson, 200, 4);
    row("HTML as JSON", A::json("<html></html>"), Kind::NotJson, 200, 4);
    row("HTML", A::whole(200, "text/html", "<html></html>"), Kind::NotJson, 200, 4);
    row("endless HTML",
        A::raw("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n")
            .send(QByteArray(4096, ' '), A::Endless),
        Kind::NotJson, 200, 4);
    row("no type", A::raw("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"), Kind::NotJson, 200, 4);
    row("text that is JSON", A::whole(200, "text/plain", "{}"), Kind::NotJson, 200, 4);
    row("204", A::raw("HTTP/1.1 204 No\r\n\r\n"), Kind::NotJson, 204, 4);
    row("206", A::whole(206, "application/json", "{}"), Kind::NotJson, 206, 4);
    row("201", A::whole(201, "application/json", "{}"), Kind::NotJson, 201, 4);
    row("wrong shape", A::json("[]"), Kind::WrongShape, 200, 1);
    row("304", A::raw("HTTP/1.1 304 No\r\n\r\n"), Kind::UnexpectedRedirect, 304, 1);
    row("400", A::failure(400), Kind::Refused, 400, 1);
    row("401", A::failure(401), Kind::WrongKey, 401, 1);
    row("401 that asks for a password",
        A::failure(401, "{}", {"WWW-Authenticate: Basic realm=\"x\""}), Kind::WrongKey, 401, 1);
    row("403", A::failure(403), Kind::MissingPermission, 403, 1);
    row("404", A::failure(404), Kind::NotFound, 404, 1);
    row("407", A::failure(407, "{}", {"Proxy-Authenticate: Basic realm=\"x\""}), Kind::Refused, 407,
        1);
    row("408", A::failure(408), Kind::Timeout, 408, 4);
    row("409", A::failure(409), Kind::Refused, 409, 1);
    row("422", A::failure(422), Kind::BadParameter, 422, 1);
    row("425", A::failure(425), Kind::ServerFault, 425, 4);
    row("429", A::failure(429), Kind::RateLimited, 429, 4);
    row("500", A::failure(500), Kind::ServerFault, 500, 4);
    row("501", A::failure(501), Kind::ServerFault, 501, 1);
    row("502 of a proxy", A::whole(502, "text/html", "<html></html>"), Kind::ServerFault, 502, 4);
    row("503", A::failure(503), Kind::ServerFault, 503, 4);
    row("504", A::failure(504), Kind::ServerFault, 504, 4);
    row("500 cut", A::raw("HTTP/1.1 500 X\r\nContent-Length: 9\r\n\r\n{").hangUp(),
        Kind::ServerFault, 500, 4);
    row("403 without a body", A::raw("HTTP/1.1 403 X\r\nContent-Length: 0\r\n\r\n"), Kind::Refused,
        403, 1);
    row("403 of a firewall", A::whole(403, "text/html", "<html>Access Denied</html>"),
        Kind::Refused, 403, 1);
}

void tst_ClientFaults::faultHasItsKindAndNumberOfTries()
{
    QFETCH(const ScriptedAnswer, answer);
    QFETCH(const QList<Kind>, kinds);
    QFETCH(const int, httpStatus);
    QFETCH(const int, attempts);
    ClientFixture fixture;
    fixture.server.handleAll([&answer](auto &) { return answer; });
    const auto course = fixture.ask();
    fixture.finish(*course);
    QCOMPARE(course->endCount, 1);
    QVERIFY(course->error);
    QVERIFY2(kinds.contains(course->error->kind),
             qPrintable(QString::number(static_cast<int>(course->error->kind))));
    QCOMPARE(course->error->httpStatus, httpStatus);
    QCOMPARE(course->error->attempts, attempts);
    // Qt sends a GET again by itself when a connection closes before the headers are through.
    if (httpStatus != 0) {
        QCOMPARE(fixture.server.requestCount(), attempts);
    }
    QVERIFY(fixture.server.requestCount() >= attempts);
    // Whatever it was, the client works on.
    fixture.server.handleAll([](auto &) { return ScriptedAnswer::json("{}"); });
    const auto next = fixture.ask();
    fixture.finish(*next);
    QVERIFY(next->isGood());
}

void tst_ClientFaults::refusalIsReadFromItsBodyAndHeaders()
{
    ClientFixture fixture;
    fixture.server.enqueue(ScriptedAnswer::failure(
        401,
        R"({"detail":{"status":"missing_permissions","message":)"
        R"("The API key you used is missing the permission convai_read to execute this operation."}})",
        {"x-trace-id: trace-1", "WWW-Authenticate: Bearer"}));
    const auto denied = fixture.ask();
    fixture.finish(*denied);
    QCOMPARE(denied->error->kind, Kind::MissingPermission);
    QCOMPARE(denied->error->code, u"missing_permissions"_s);
    QCOMPARE(denied->error->permission, u"convai_read"_s);
    QVERIFY(denied->error->serverMessage.startsWith("The API key you used"_L1));
    QCOMPARE(denied->error->requestId, u"trace-1"_s);

    fixture.server.enqueue(ScriptedAnswer::failure(
        422, R"({"detail":[{"loc":["query","page_size"],"msg":"too big","type":"x"}]})",
        {"x-request-id: from-header"}));
    const auto bad = fixture.ask();
    fixture.finish(*bad);
    QCOMPARE(bad->error->parameter, u"query.page_size"_s);
    QCOMPARE(bad->error->serverMessage, u"too big"_s);
    QCOMPARE(bad->error->requestId, u"from-header"_s);

    fixture.server.enqueue(ScriptedAnswer::failure(
        400, R"({"detail":{"code":"invalid_cursor","request_id":"from-body","param":"cursor"}})",
        {"request-id: from-header"}));
    const auto expired = fixture.ask();
    fixture.finish(*expired);
    QCOMPARE(expired->error->kind, Kind::InvalidCursor);
    QCOMPARE(expired->error->parameter, u"cursor"_s);
    QCOMPARE(expired->error->requestId, u"from-body"_s);
}

void tst_ClientFaults::keyThatTheServerRepeatsIsHidden()
{
    ClientFixture fixture;
    fixture.server.enqueue(ScriptedAnswer::failure(
        400,
        R"({"detail":{"code":"no canary-key-1","message":"no \u0063anary-key-1",)"
        R"("param":"canary-key-1"}})",
        {"x-request-id: canary-key-1"}));
    fixture.server.enqueue(ScriptedAnswer::redirect(302, "https://canary-key-1.example/"));
    for (int i = 0; i < 2; ++i) {
        const auto course = fixture.ask();
        QTRY_VERIFY(course->error);
        const ApiError &error = *course->error;
        for (const QString &text : {error.code, error.serverMessage, error.parameter,
                                    error.requestId, error.redirectHost}) {
            QVERIFY2(!text.contains("canary-key-1"_L1), qPrintable(text));
        }
        QVERIFY((error.serverMessage + error.redirectHost).contains("[key]"_L1));
    }
}

void tst_ClientFaults::interimAnswerIsPassedOverOrTriedAgain_data()
{
    QTest::addColumn<QByteArray>("interim");
    QTest::addColumn<int>("requests");
    QTest::newRow("100") << QByteArray("HTTP/1.1 100 Continue\r\n\r\n") << 1;
    const int requests = isInterimTheAnswer() ? 2 : 1;
    QTest::newRow("102") << QByteArray("HTTP/1.1 102 Processing\r\n\r\n") << requests;
    QTest::newRow("103") << QByteArray("HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n")
                         << requests;
}

void tst_ClientFaults::interimAnswerIsPassedOverOrTriedAgain()
{
    QFETCH(const QByteArray, interim);
    QFETCH(const int, requests);
    ClientFixture fixture;
    fixture.server.enqueue(
        ScriptedAnswer::raw(interim
                            + "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                              "Content-Length: 2\r\n\r\n{}"));
    fixture.server.handleAll([](auto &) { return ScriptedAnswer::json("{}"); });
    const auto course = fixture.ask();
    fixture.finish(*course);
    QVERIFY(course->isGood());
    QCOMPARE(fixture.server.requestCount(), requests);
}

void tst_ClientFaults::redirectIsNotFollowedAndTheKeyStays_data()
{
    QTest::addColumn<int>("status");

    for (const int status : {300, 301, 302, 303, 307, 308}) {
        QTest::addRow("%d", status) << status;
    }
}

void tst_ClientFaults::redirectIsNotFollowedAndTheKeyStays()
{
    QFETCH(const int, status);
    FakeService other;
    ClientFixture fixture;
    const QByteArray port = QByteArray::number(other.port());
    fixture.server.enqueue(
        ScriptedAnswer::redirect(status, "http://user:pw@localhost:" + port + "/v1"));
    const auto elsewhere = fixture.ask();
    fixture.finish(*elsewhere);
    QCOMPARE(elsewhere->error->kind, Kind::UnexpectedRedirect);
    QCOMPARE(elsewhere->error->httpStatus, status);
    QCOMPARE(elsewhere->error->redirectHost, u"localhost:"_s + QString::fromLatin1(port));
    QCOMPARE(other.connectionCount(), 0);

    fixture.server.enqueue(ScriptedAnswer::redirect(status, "/v2/other"));
    const auto sameServer = fixture.ask();
    fixture.finish(*sameServer);
    QCOMPARE(sameServer->error->redirectHost,
             u"127.0.0.1:"_s + QString::number(fixture.server.port()));
    QCOMPARE(fixture.server.requestCount(), 2);
}

void tst_ClientFaults::nobodyListeningIsNoConnection()
{
    ClientFixture fixture;
    fixture.server.close();
    const auto course = fixture.ask();
    fixture.finish(*course);
    QCOMPARE(course->error->kind, Kind::NoConnection);
    QCOMPARE(course->error->attempts, 4);
}

void tst_ClientFaults::unknownHostIsNotFound()
{
    // `.invalid` never resolves (RFC 6761); without any resolver the answer is the same.
    ClientFixture fixture;
    ClientSettings settings = fixture.settings();
    settings.server = BaseUrl::parse(u"https://secretscope.invalid"_s).value();
    settings.retries = 0;
    fixture.restart(settings);
    const auto course = fixture.ask();
    fixture.finish(*course);
    QCOMPARE(course->error->kind, Kind::HostNotFound);
}

void tst_ClientFaults::unknownCertificateIsNotAccepted()
{
    ClientFixture fixture(TestCertificate::SelfSigned);
    fixture.server.handleAll([](auto &) { return ScriptedAnswer::json("{}"); });
    const auto course = fixture.ask();
    fixture.finish(*course);
    QVERIFY(course->error);
    QCOMPARE(course->error->kind, Kind::Tls);
    QCOMPARE(course->error->attempts, 1);
    QCOMPARE(fixture.server.requestCount(), 0);
}

void tst_ClientFaults::plainTextWhereTlsIsExpectedIsATlsError()
{
    // A server that talks first, without TLS.
    ClientFixture fixture;
    QTcpServer plain;
    QVERIFY(plain.listen(QHostAddress::LocalHost));
    connect(&plain, &QTcpServer::newConnection, &plain,
            [&plain] { plain.nextPendingConnection()->write("HTTP/1.1 400 Bad Request\r\n\r\n"); });
    ClientSettings settings = fixture.settings();
    settings.server
        = BaseUrl::parse(u"https://127.0.0.1:"_s + QString::number(plain.serverPort())).value();
    fixture.restart(settings);
    const auto course = fixture.ask();
    fixture.finish(*course);
    QCOMPARE(course->error->kind, Kind::Tls);
    QCOMPARE(course->error->attempts, 1);
}

void tst_ClientFaults::wrongShapeIsFinalAndNamesThePlace()
{
    ClientFixture fixture;
    fixture.server.enqueue(ScriptedAnswer::json("[]", {"request-id: req-7"}));
    const auto course = fixture.ask();
    fixture.finish(*course);
    QCOMPARE(course->error->kind, Kind::WrongShape);
    QCOMPARE(course->error->place, u"secrets: ?"_s);
    QCOMPARE(course->error->requestId, u"req-7"_s);
    QCOMPARE(course->error->attempts, 1);
}

QTEST_GUILESS_MAIN(tst_ClientFaults)
#include "tst_clientfaults.moc"
