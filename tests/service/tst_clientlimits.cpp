// SPDX-License-Identifier: Apache-2.0
// Limits of size and time: what a server that never stops, never starts or never ends can do.
#include "service/clientfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace secretscope;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;

class tst_ClientLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bodyUpToTheLimitIsRead_data();
    void bodyUpToTheLimitIsRead();
    void bodyOverTheLimitIsTooLarge_data();
    void bodyOverTheLimitIsTooLarge();
    void longRefusalIsKnownByItsStatus();
    void silenceEndsWithTheIdleTimeout_data();
    void silenceEndsWithTheIdleTimeout();
    void slowDripEndsWithTheDeadline();
    void bytesPutTheIdleTimeoutOff();
    void timeInTheQueueDoesNotCount();
    void endlessHeadersEndWithTheDeadlineAndHurtNobodyElse_data();
    void endlessHeadersEndWithTheDeadlineAndHurtNobodyElse();

private:
    static ClientSettings impatient(const ClientFixture &fixture);
};

namespace {

QByteArray spaces(qint64 size)
{
    return '{' + QByteArray(size - 2, ' ') + '}';
}

} // namespace

/// No retries, so that one timeout is one end.
ClientSettings tst_ClientLimits::impatient(const ClientFixture &fixture)
{
    ClientSettings settings = fixture.settings();
    settings.retries = 0;
    return settings;
}

void tst_ClientLimits::bodyUpToTheLimitIsRead_data()
{
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::addColumn<qint64>("size");

    const QByteArray largest = spaces(Client::MaximumBody);
    QTest::newRow("length") << ScriptedAnswer::json(largest) << Client::MaximumBody;
    QTest::newRow("to the end") << ScriptedAnswer::openJson().send(largest).hangUp()
                                << Client::MaximumBody;
    QTest::newRow("gzip") << ScriptedAnswer::encodedJson("gzip", gzipped(largest))
                          << Client::MaximumBody;
}

void tst_ClientLimits::bodyUpToTheLimitIsRead()
{
    QFETCH(const ScriptedAnswer, answer);
    QFETCH(const qint64, size);
    ClientFixture fixture;
    fixture.server.enqueue(answer);
    const auto course = fixture.ask();
    fixture.finish(*course);
    QVERIFY(course->isGood());
    QCOMPARE(course->body.size(), size);
    QVERIFY(course->spareCapacity >= BodyPadding);
}

void tst_ClientLimits::bodyOverTheLimitIsTooLarge_data()
{
    QTest::addColumn<ScriptedAnswer>("answer");

    const QByteArray tooLarge = spaces(Client::MaximumBody + 1);
    const QByteArray chunk = "1000\r\n" + QByteArray(4096, ' ') + "\r\n";
    QTest::newRow("length") << ScriptedAnswer::json(tooLarge);
    QTest::newRow("gzip") << ScriptedAnswer::encodedJson("gzip", gzipped(tooLarge));
    QTest::newRow("bomb") << ScriptedAnswer::encodedJson(
        "gzip", gzipped(QByteArray(100 * 1024 * 1024, ' ')));
    QTest::newRow("endless") << ScriptedAnswer::openJson().send(QByteArray(4096, ' '),
                                                                ScriptedAnswer::Endless);
    QTest::newRow("endless chunks") << ScriptedAnswer::openJson({"Transfer-Encoding: chunked"})
                                           .send(chunk, ScriptedAnswer::Endless);
}

void tst_ClientLimits::bodyOverTheLimitIsTooLarge()
{
    QFETCH(const ScriptedAnswer, answer);
    ClientFixture fixture;
    fixture.server.enqueue(answer);
    const auto course = fixture.ask();
    fixture.finish(*course);
    QVERIFY(course->error);
    QCOMPARE(course->error->kind, Kind::TooLarge);
    QCOMPARE(course->error->attempts, 1);
    QCOMPARE(course->decodeCount, 0);
}

void tst_ClientLimits::longRefusalIsKnownByItsStatus()
{
    ClientFixture fixture;
    fixture.server.enqueue(ScriptedAnswer::raw("HTTP/1.1 404 X\r\nContent-Type: text/html\r\n\r\n")
                               .send(QByteArray(4096, ' '), ScriptedAnswer::Endless));
    QSignalSpy closed(&fixture.server, &FakeService::connectionClosed);
    const auto course = fixture.ask();
    fixture.finish(*course);
    QCOMPARE(course->error->kind, Kind::NotFound);
    QTRY_COMPARE(closed.size(), 1);
}

void tst_ClientLimits::silenceEndsWithTheIdleTimeout_data()
{
    QTest::addColumn<ScriptedAnswer>("answer");

    QTest::newRow("before the answer") << ScriptedAnswer::silence();
    QTest::newRow("inside the headers") << ScriptedAnswer::raw("HTTP/1.1 200 OK\r\nX: ").stall();
    QTest::newRow("after the headers") << ScriptedAnswer::openJson({"Content-Length: 9"}).stall();
    QTest::newRow("inside the body")
        << ScriptedAnswer::openJson({"Content-Length: 9"}).send("{").stall();
    QTest::newRow("before the last chunk")
        << ScriptedAnswer::openJson({"Transfer-Encoding: chunked"}).send("2\r\n{}\r\n").stall();
}

void tst_ClientLimits::silenceEndsWithTheIdleTimeout()
{
    QFETCH(const ScriptedAnswer, answer);
    ClientFixture fixture;
    fixture.restart(impatient(fixture));
    fixture.server.enqueue(answer);
    QSignalSpy closed(&fixture.server, &FakeService::connectionClosed);
    const auto course = fixture.ask();
    QTRY_COMPARE(fixture.server.requestCount(), 1);
    fixture.clock.advance(15s - 1ms);
    QCOMPARE(course->endCount, 0);
    fixture.clock.advance(15s);
    QTRY_VERIFY(course->hasEnded());
    QCOMPARE(course->error->kind, Kind::Timeout);
    QCOMPARE(course->error->httpStatus, 0);
    QTRY_COMPARE(closed.size(), 1);
    fixture.server.enqueue(ScriptedAnswer::json("{}"));
    const auto next = fixture.ask();
    QTRY_VERIFY(next->isGood());
}

void tst_ClientLimits::slowDripEndsWithTheDeadline()
{
    ClientFixture fixture;
    ClientSettings settings = impatient(fixture);
    settings.idleTimeout = 1h;
    fixture.restart(settings);
    ScriptedAnswer drip = ScriptedAnswer::openJson();
    for (int i = 0; i < 10000; ++i) {
        drip.send(" ").pause(1ms);
    }
    fixture.server.enqueue(drip);
    const auto course = fixture.ask();
    QTRY_COMPARE(fixture.server.requestCount(), 1);
    fixture.clock.advance(30s - 1ms);
    QCOMPARE(course->endCount, 0);
    fixture.clock.advance(1ms);
    QTRY_VERIFY(course->hasEnded());
    QCOMPARE(course->error->kind, Kind::Timeout);
    QCOMPARE(course->error->place, u"not complete in time"_s);
}

void tst_ClientLimits::bytesPutTheIdleTimeoutOff()
{
    ClientFixture fixture;
    ClientSettings settings = impatient(fixture);
    settings.deadline = 1h;
    fixture.restart(settings);
    fixture.server.handleAll([](auto &) { return ScriptedAnswer::json("{}"); });
    fixture.server.enqueue(ScriptedAnswer::openJson({"Content-Length: 3"})
                               .hold()
                               .send("{")
                               .hold()
                               .send(" ")
                               .hold()
                               .send("}"));
    const auto course = fixture.ask();
    for (int i = 0; i < 3; ++i) {
        QTRY_COMPARE(fixture.server.heldCount(), 1);
        fixture.clock.advance(10s);
        QVERIFY(!course->hasEnded());
        fixture.server.release();
        // What was sent before this answer has arrived when this answer has.
        const auto later = fixture.ask();
        QTRY_VERIFY(later->isGood());
    }
    QTRY_VERIFY(course->hasEnded());
    QVERIFY(course->isGood());
}

void tst_ClientLimits::timeInTheQueueDoesNotCount()
{
    ClientFixture fixture;
    ClientSettings settings = impatient(fixture);
    settings.idleTimeout = 1h;
    fixture.restart(settings);
    fixture.server.handleAll([](auto &) { return ScriptedAnswer::json("{}").heldBack(); });
    std::vector<std::unique_ptr<Course>> courses;
    for (int i = 0; i < 20; ++i) {
        courses.push_back(fixture.ask());
    }
    int limit = Client::UsualInFlight;
    while (fixture.client->liveCount() > 0) {
        const int inFlight = std::min(limit, fixture.client->liveCount());
        QTRY_COMPARE(fixture.server.heldCount(), inFlight);
        fixture.clock.advance(29s);
        const int before = fixture.client->liveCount();
        fixture.server.releaseAll();
        QTRY_COMPARE(fixture.client->liveCount(), before - inFlight);
        limit = std::min(limit + inFlight, Client::MaximumInFlight);
    }
    for (const auto &course : courses) {
        QVERIFY(course->isGood());
    }
}

void tst_ClientLimits::endlessHeadersEndWithTheDeadlineAndHurtNobodyElse_data()
{
    QTest::addColumn<ScriptedAnswer>("answer");

    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
    ScriptedAnswer many = ScriptedAnswer::raw(head).send("X-Field: x\r\n", 200);
    QTest::newRow("200 fields") << many.send("Content-Length: 2\r\n\r\n{}");
    ScriptedAnswer wide = ScriptedAnswer::raw(head + "X-Wide: ").send(QByteArray(4096, 'x'), 256);
    QTest::newRow("a line of 1 MiB") << wide.send("\r\nContent-Length: 2\r\n\r\n{}");
    ScriptedAnswer huge = ScriptedAnswer::raw(head + "X-Wide: ").send(QByteArray(65536, 'x'), 1024);
    QTest::newRow("a line of 64 MiB") << huge.send("\r\nContent-Length: 2\r\n\r\n{}");
    QTest::newRow("without end") << ScriptedAnswer::raw(head).send("X-Field: x\r\n",
                                                                   ScriptedAnswer::Endless);
}

void tst_ClientLimits::endlessHeadersEndWithTheDeadlineAndHurtNobodyElse()
{
    QFETCH(const ScriptedAnswer, answer);
    ClientFixture fixture;
    fixture.restart(impatient(fixture));
    fixture.server.handle("/v1/convai/mcp-servers", [&answer](auto &) { return answer; });
    fixture.server.handle("/v1/convai/phone-numbers",
                          [](auto &) { return ScriptedAnswer::json("{}"); });
    const auto poisoned = fixture.ask(ApiCall::mcpServers());
    QTRY_COMPARE(fixture.server.requestCount(), 1);
    fixture.clock.advance(30s);
    QTRY_VERIFY(poisoned->hasEnded());
    // Some of them end by themselves, and not as a good answer either.
    QVERIFY(poisoned->error);
    QVERIFY(poisoned->error->isRetryable());
    const auto next = fixture.ask();
    QTRY_VERIFY(next->isGood());
}

QTEST_GUILESS_MAIN(tst_ClientLimits)
#include "tst_clientlimits.moc"
