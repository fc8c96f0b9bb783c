// SPDX-License-Identifier: Apache-2.0
#include "service/clientfixture.h"
#include "service/version.h"

#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTest>

using namespace secretscope;
using namespace Qt::Literals::StringLiterals;

class tst_Client : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheNeededHeadersAreSent();
    void goodAnswerIsDecodedOnceWithRoomForTheParser_data();
    void goodAnswerIsDecodedOnceWithRoomForTheParser();
    void handlerIsNeverCalledInsideGet();
    void oneConnectionServesManyCalls();
    void cursorReachesTheServerByteForByte();
    void threeInFlightBecomeSixAsTheyGoWell();
    void foregroundGoesFirst();
    void answersOutOfOrderReachTheirOwnHandlers();
    void cookiesAreNeitherKeptNorShared();
    void keyIsNotShownToAProxy();
    void cancelAllEndsEveryCallOnce();
    void logNamesNoKeyIdNameOrBody();
};

static QByteArrayList lines;

static void keepLog(QtMsgType, const QMessageLogContext &, const QString &text)
{
    lines += text.toUtf8();
}

void tst_Client::onlyTheNeededHeadersAreSent()
{
    ClientFixture fixture;
    fixture.server.enqueue(ScriptedAnswer::json("{}"));
    const auto course = fixture.ask(ApiCall::secretsPage({.pageSize = 100}));
    QTRY_VERIFY(course->isGood());
    const ReceivedRequest request = fixture.server.requests().constFirst();
    QCOMPARE(request.method, "GET");
    QCOMPARE(request.target, "/v1/convai/secrets?page_size=100");
    QCOMPARE(request.header("xi-api-key"), "canary-key-1");
    QCOMPARE(request.header("Accept"), "application/json");
    QCOMPARE(request.header("User-Agent"), "Secretscope/" SECRETSCOPE_VERSION);
    QVERIFY(request.header("Cookie").isNull());
    QVERIFY(request.header("Authorization").isNull());
    QVERIFY(request.header("Upgrade").isNull());
    QVERIFY(request.header("If-None-Match").isNull());
    QVERIFY(!request.target.contains("canary"));
}

void tst_Client::goodAnswerIsDecodedOnceWithRoomForTheParser_data()
{
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::addColumn<QByteArray>("body");

    for (const int size : {2, 63, 64, 65, 1000, 65535, 65536, 65537, 1048576, 1048577, 3000001}) {
        const QByteArray body = '{' + QByteArray(size - 2, ' ') + '}';
        const QByteArray name = QByteArray::number(size);
        QTest::newRow(("length " + name).constData()) << ScriptedAnswer::json(body) << body;
        QTest::newRow(("chunks " + name).constData())
            << ScriptedAnswer::chunkedJson(body, 10007) << body;
        QTest::newRow(("gzip " + name).constData())
            << ScriptedAnswer::encodedJson("gzip", gzipped(body)) << body;
        QTest::newRow(("to the end " + name).constData())
            << ScriptedAnswer::openJson({"Connection: close"}).send(body).hangUp() << body;
    }
    const QByteArray small(R"({"a":1})");
    QTest::newRow("charset") << ScriptedAnswer::whole(200, "application/json; charset=utf-8", small)
                             << small;
    QTest::newRow("capitals") << ScriptedAnswer::whole(200, "Application/JSON", small) << small;
    QTest::newRow("a JSON type") << ScriptedAnswer::whole(200, "application/x.y+json", small)
                                 << small;
    QTest::newRow("byte by byte") << ScriptedAnswer::json(small).dripping(1, {}) << small;
    QTest::newRow("length that lies to a huge one is only a hint")
        << ScriptedAnswer::openJson(
               {"Content-Encoding: gzip",
                "Content-Length: " + QByteArray::number(gzipped(small).size())})
               .send(gzipped(small))
        << small;
}

void tst_Client::goodAnswerIsDecodedOnceWithRoomForTheParser()
{
    QFETCH(const ScriptedAnswer, answer);
    QFETCH(const QByteArray, body);
    ClientFixture fixture;
    fixture.server.enqueue(answer);
    const auto course = fixture.ask();
    QTRY_VERIFY(course->hasEnded());
    QVERIFY(course->isGood());
    QCOMPARE(course->decodeCount, 1);
    QVERIFY(course->body == body);
    QVERIFY(course->spareCapacity >= BodyPadding);
    QCOMPARE(fixture.clock.alarmCount(), 0);
}

void tst_Client::handlerIsNeverCalledInsideGet()
{
    ClientFixture fixture;
    fixture.server.close();
    bool isInside = true;
    bool wasInside = false;
    const Request request = fixture.client->get(
        ApiCall::mcpServers(), [](QByteArray) { return Done{}; },
        [&](auto) { wasInside = isInside; });
    isInside = false;
    QVERIFY(request.isLive());
    QTRY_VERIFY(fixture.clock.alarmCount() == 1);
    QVERIFY(!wasInside);
}

void tst_Client::oneConnectionServesManyCalls()
{
    ClientFixture fixture;
    fixture.server.handleAll([](auto &) { return ScriptedAnswer::json("{}"); });
    for (int i = 0; i < 20; ++i) {
        const auto course = fixture.ask();
        QTRY_VERIFY(course->isGood());
    }
    QCOMPARE(fixture.server.connectionCount(), 1);
}

void tst_Client::cursorReachesTheServerByteForByte()
{
    ClientFixture fixture;
    fixture.server.handleAll([](auto &) { return ScriptedAnswer::json("{}"); });
    QByteArray cursor("%41 +%2B&=#?/\\\"'\r\n\t");
    for (int byte = 0; byte < 256; ++byte) {
        cursor += char(byte);
    }
    const auto course = fixture.ask(ApiCall::secretsPage({.cursor = cursor}));
    QTRY_VERIFY(course->isGood());
    QCOMPARE(fixture.server.requests().constFirst().parameter("cursor"), cursor);
}

void tst_Client::threeInFlightBecomeSixAsTheyGoWell()
{
    ClientFixture fixture;
    fixture.server.handleAll([](auto &) { return ScriptedAnswer::json("{}").heldBack(); });
    std::vector<std::unique_ptr<Course>> courses;
    for (int i = 0; i < 12; ++i) {
        courses.push_back(fixture.ask());
    }
    QCOMPARE(fixture.client->liveCount(), 12);
    for (int i = 0; i < 12; ++i) {
        QTRY_COMPARE(fixture.server.heldCount(), std::min({3 + i, 6, 12 - i}));
        fixture.server.release();
    }
    for (const auto &course : courses) {
        QTRY_VERIFY(course->isGood());
    }
    QCOMPARE(fixture.server.mostOpen(), 6);
}

void tst_Client::foregroundGoesFirst()
{
    ClientFixture fixture;
    fixture.server.handleAll([](auto &) { return ScriptedAnswer::json("{}").heldBack(); });
    std::vector<std::unique_ptr<Course>> courses;
    for (int i = 0; i < 5; ++i) {
        courses.push_back(fixture.ask(agentsOf(QByteArray::number(i))));
    }
    courses.push_back(fixture.ask(agentsOf("now"), Priority::Foreground));
    courses.push_back(fixture.ask(agentsOf("soon"), Priority::Foreground));
    for (int i = 0; i < 7; ++i) {
        QTRY_COMPARE(fixture.server.heldCount(), std::min({3 + i, 6, 7 - i}));
        fixture.server.release();
    }
    QTRY_VERIFY(courses[4]->isGood());
    QCOMPARE(fixture.server.requestCount(), 7);
    // Two connections at once, so that either may be seen first.
    QByteArrayList first{fixture.server.requests()[3].path(), fixture.server.requests()[4].path()};
    std::ranges::sort(first);
    QCOMPARE(first,
             (QByteArrayList{"/v1/convai/tools/now/dependent-agents",
                             "/v1/convai/tools/soon/dependent-agents"}));
    for (const auto &course : courses) {
        QTRY_VERIFY(course->isGood());
    }
}

void tst_Client::answersOutOfOrderReachTheirOwnHandlers()
{
    ClientFixture fixture;
    fixture.server.handle("/v1/convai/tools/slow/dependent-agents",
                          [](auto &) { return ScriptedAnswer::json("{\"slow\":1}").heldBack(); });
    fixture.server.handle("/v1/convai/tools/fast/dependent-agents",
                          [](auto &) { return ScriptedAnswer::json("{\"fast\":1}"); });
    const auto slow = fixture.ask(agentsOf("slow"));
    QTRY_COMPARE(fixture.server.heldCount(), 1);
    const auto fast = fixture.ask(agentsOf("fast"));
    QTRY_VERIFY(fast->isGood());
    QVERIFY(!slow->hasEnded());
    fixture.server.release();
    QTRY_VERIFY(slow->isGood());
    QCOMPARE(fast->body, "{\"fast\":1}");
    QCOMPARE(slow->body, "{\"slow\":1}");
}

void tst_Client::cookiesAreNeitherKeptNorShared()
{
    ClientFixture fixture;
    fixture.server.handleAll([](auto &) {
        return ScriptedAnswer::json(
            "{}", {"Set-Cookie: a=b; Path=/", "Cache-Control: max-age=3600", "ETag: \"x\""});
    });
    for (int i = 0; i < 3; ++i) {
        const auto course = fixture.ask();
        QTRY_VERIFY(course->isGood());
    }
    QCOMPARE(fixture.server.requestCount(), 3);
    for (const ReceivedRequest &request : fixture.server.requests()) {
        QVERIFY(request.header("Cookie").isNull());
        QVERIFY(request.header("If-None-Match").isNull());
    }
}

void tst_Client::keyIsNotShownToAProxy()
{
    FakeService proxy;
    const QByteArray address = proxy.url().toUtf8();
    qputenv("http_proxy", address);
    qputenv("HTTP_PROXY", address);
    qputenv("all_proxy", address);
    ClientFixture fixture;
    fixture.server.handleAll([](auto &) { return ScriptedAnswer::json("{}"); });
    const auto course = fixture.ask();
    fixture.finish(*course);
    for (const char *name : {"http_proxy", "HTTP_PROXY", "all_proxy"}) {
        qunsetenv(name);
    }
    QVERIFY(course->isGood());
    QCOMPARE(proxy.requestCount(), 0);
}

void tst_Client::cancelAllEndsEveryCallOnce()
{
    ClientFixture fixture;
    fixture.server.handle("/v1/convai/mcp-servers",
                          [](auto &) { return ScriptedAnswer::failure(500); });
    fixture.server.handleAll([](auto &) { return ScriptedAnswer::silence(); });
    QSignalSpy waiting(fixture.client.get(), &Client::waiting);
    QSignalSpy resumed(fixture.client.get(), &Client::resumed);
    std::vector<std::unique_ptr<Course>> courses;
    courses.push_back(fixture.ask(ApiCall::mcpServers())); // will wait
    QTRY_COMPARE(waiting.size(), 1);
    for (int i = 0; i < 5; ++i) { // three in flight, two queued
        courses.push_back(fixture.ask());
    }
    QTRY_COMPARE(fixture.server.requestCount(), 4);
    fixture.client->cancelAll();
    fixture.client->cancelAll();
    QCOMPARE(resumed.size(), 1);
    for (const auto &course : courses) {
        QCOMPARE(course->endCount, 0); // never inside the call
    }
    courses[2]->request.drop();
    QTRY_COMPARE(fixture.client->liveCount(), 0);
    for (const auto &course : courses) {
        if (course == courses[2]) {
            continue;
        }
        QCOMPARE(course->endCount, 1);
        QCOMPARE(course->error->kind, ApiError::Kind::Cancelled);
    }
    QCOMPARE(courses[2]->endCount, 0);
    QCOMPARE(courses[0]->error->attempts, 1);
    QCOMPARE(fixture.clock.alarmCount(), 0);
    QCOMPARE(fixture.server.requestCount(), 4);
}

void tst_Client::logNamesNoKeyIdNameOrBody()
{
    ClientFixture fixture;
    lines.clear();
    const QtMessageHandler before = qInstallMessageHandler(keepLog);
    const auto run = [&fixture] {
        fixture.server.enqueue(
            ScriptedAnswer::failure(500, R"({"detail":"CANARY-BODY"})", {"x-request-id: CANARY"}));
        fixture.server.enqueue(ScriptedAnswer::json("{\"CANARY-BODY\":1}"));
        const auto course = fixture.ask(
            ApiCall::secretsPage({.cursor = "CANARY-CURSOR", .search = u"CANARY-NAME"_s}));
        fixture.finish(*course);
    };
    run();
    const QByteArrayList quiet = std::exchange(lines, {});
    QLoggingCategory::setFilterRules(u"secretscope.api.debug=true"_s);
    run();
    QLoggingCategory::setFilterRules({});
    qInstallMessageHandler(before);
    QVERIFY(quiet.isEmpty());
    QVERIFY(!lines.isEmpty());
    const QByteArray all = lines.join('\n');
    QVERIFY(!all.contains("CANARY"));
    QVERIFY(!all.contains("canary-key-1"));
    QVERIFY(!all.contains("127.0.0.1"));
}

QTEST_GUILESS_MAIN(tst_Client)
#include "tst_client.moc"
