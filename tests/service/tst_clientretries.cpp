// SPDX-License-Identifier: Apache-2.0
#include "service/clientfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace secretscope;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;
using Waits = std::vector<std::chrono::milliseconds>;

class tst_ClientRetries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passingFailureIsTriedThreeTimesMore();
    void laterSuccessIsAGoodEnd();
    void waitIsToldWithItsReason();
    void retryNowEndsEveryWait();
    void numberOfRetriesIsASetting();
    void retryAfterIsTheLeastWait_data();
    void retryAfterIsTheLeastWait();
    void tooFastLeavesOneInFlightUntilItGoesWell();
    void tooFastHalvesWhatHadGrown();
    void tooFastHoldsBackOtherCalls();
    void budgetKeepsADeadServerFromBeingHammered();
    void successFillsTheBudget();
    void retriedCallKeepsItsPlaceInTheQueue();
};

void tst_ClientRetries::passingFailureIsTriedThreeTimesMore()
{
    ClientFixture fixture;
    fixture.server.handleAll([](auto &) { return ScriptedAnswer::failure(503); });
    const auto course = fixture.ask();
    fixture.finish(*course);
    QCOMPARE(fixture.server.requestCount(), 4);
    QCOMPARE(course->endCount, 1);
    QCOMPARE(course->error->attempts, 4);
    QCOMPARE(course->error->kind, ApiError::Kind::ServerFault);
    QCOMPARE(course->error->httpStatus, 503);
    QCOMPARE(fixture.waits, (Waits{250ms, 500ms, 1000ms}));
    QCOMPARE(fixture.clock.alarmCount(), 0);
}

void tst_ClientRetries::laterSuccessIsAGoodEnd()
{
    ClientFixture fixture;
    fixture.server.enqueue(ScriptedAnswer::hungUp());
    fixture.server.enqueue(ScriptedAnswer::json("{\"cut"));
    fixture.server.enqueue(ScriptedAnswer::failure(429));
    fixture.server.enqueue(ScriptedAnswer::json("{}"));
    const auto course = fixture.ask();
    fixture.finish(*course);
    QVERIFY(course->isGood());
    QCOMPARE(course->decodeCount, 2);
    QCOMPARE(fixture.server.requestCount(), 4);
}

void tst_ClientRetries::waitIsToldWithItsReason()
{
    ClientFixture fixture;
    fixture.server.enqueue(
        ScriptedAnswer::failure(429, R"({"detail":{"status":"system_busy","message":"Busy"}})",
                                {"Retry-After: 7", "request-id: req-9"}));
    fixture.server.enqueue(ScriptedAnswer::json("{}"));
    QSignalSpy waiting(fixture.client.get(), &Client::waiting);
    QSignalSpy resumed(fixture.client.get(), &Client::resumed);
    const auto course = fixture.ask();
    QTRY_COMPARE(waiting.size(), 1);
    QCOMPARE(waiting[0][0].value<std::chrono::milliseconds>(), 7000ms);
    const auto reason = waiting[0][1].value<ApiError>();
    QCOMPARE(reason.kind, Kind::RateLimited);
    QCOMPARE(reason.code, u"system_busy"_s);
    QCOMPARE(reason.serverMessage, u"Busy"_s);
    QCOMPARE(reason.requestId, u"req-9"_s);
    QCOMPARE(reason.retryAfter, std::optional(7000ms));
    QCOMPARE(reason.attempts, 1);
    fixture.clock.advance(6999ms);
    QCOMPARE(resumed.size(), 0);
    fixture.clock.advance(1ms);
    QCOMPARE(resumed.size(), 1);
    QTRY_VERIFY(course->isGood());
}

void tst_ClientRetries::retryNowEndsEveryWait()
{
    ClientFixture fixture;
    for (int i = 0; i < 3; ++i) {
        fixture.server.enqueue(ScriptedAnswer::failure(429, "{}", {"Retry-After: 60"}));
    }
    fixture.server.handleAll([](auto &) { return ScriptedAnswer::json("{}"); });
    QSignalSpy waiting(fixture.client.get(), &Client::waiting);
    QSignalSpy resumed(fixture.client.get(), &Client::resumed);
    std::vector<std::unique_ptr<Course>> courses;
    for (int i = 0; i < 3; ++i) {
        courses.push_back(fixture.ask());
    }
    QTRY_COMPARE(waiting.size(), 3);
    fixture.client->retryNow();
    QCOMPARE(resumed.size(), 1);
    for (const auto &course : courses) {
        QTRY_VERIFY(course->isGood());
    }
    QCOMPARE(fixture.clock.elapsed(), 0ms);
    QCOMPARE(fixture.clock.alarmCount(), 0);
    fixture.client->retryNow(); // nothing waits: no effect
    QCOMPARE(resumed.size(), 1);
}

void tst_ClientRetries::numberOfRetriesIsASetting()
{
    ClientFixture fixture;
    ClientSettings settings = fixture.settings();
    settings.retries = 0;
    fixture.restart(settings);
    fixture.server.handleAll([](auto &) { return ScriptedAnswer::failure(500); });
    const auto course = fixture.ask();
    fixture.finish(*course);
    QCOMPARE(course->error->attempts, 1);
    QCOMPARE(fixture.server.requestCount(), 1);
}

void tst_ClientRetries::retryAfterIsTheLeastWait_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("seconds");

    QTest::newRow("seconds") << QByteArray("Retry-After: 5") << 5;
    QTest::newRow("capped") << QByteArray("Retry-After: 3600") << 60;
    QTest::newRow("date") << QByteArray("retry-after: Sun, 02 Mar 2025 14:00:09 GMT") << 9;
}

void tst_ClientRetries::retryAfterIsTheLeastWait()
{
    QFETCH(const QByteArray, header);
    QFETCH(const int, seconds);
    ClientFixture fixture;
    fixture.server.enqueue(ScriptedAnswer::failure(503, "{}", {header}));
    fixture.server.enqueue(ScriptedAnswer::json("{}"));
    const auto course = fixture.ask();
    fixture.finish(*course);
    QVERIFY(course->isGood());
    QCOMPARE(fixture.waits, (Waits{std::chrono::seconds(seconds)}));
}

void tst_ClientRetries::tooFastHalvesWhatHadGrown()
{
    ClientFixture fixture;
    fixture.server.handleAll([](auto &) { return ScriptedAnswer::json("{}").heldBack(); });
    QSignalSpy waiting(fixture.client.get(), &Client::waiting);
    std::vector<std::unique_ptr<Course>> courses;
    for (int i = 0; i < 20; ++i) {
        courses.push_back(fixture.ask());
    }
    for (const int inFlight : {3, 4, 5}) {
        QTRY_COMPARE(fixture.server.heldCount(), inFlight);
        fixture.server.release();
    }
    QTRY_COMPARE(fixture.server.heldCount(), Client::MaximumInFlight);
    fixture.server.enqueue(ScriptedAnswer::failure(429));
    fixture.server.release();
    QTRY_COMPARE(waiting.size(), 1);
    QTRY_COMPARE(fixture.server.heldCount(), 5);
    fixture.server.releaseAll();
    QTRY_COMPARE(fixture.server.heldCount(), 0);
    fixture.clock.advance(250ms);
    while (fixture.client->liveCount() > 0) {
        QTRY_COMPARE(fixture.server.heldCount(), std::min(3, fixture.client->liveCount()));
        fixture.server.release();
    }
    for (const auto &course : courses) {
        QTRY_VERIFY(course->isGood());
    }
}

void tst_ClientRetries::tooFastLeavesOneInFlightUntilItGoesWell()
{
    ClientFixture fixture;
    fixture.server.enqueue(ScriptedAnswer::failure(429));
    fixture.server.handleAll([](auto &) { return ScriptedAnswer::json("{}").heldBack(); });
    QSignalSpy waiting(fixture.client.get(), &Client::waiting);
    std::vector<std::unique_ptr<Course>> courses;
    courses.push_back(fixture.ask());
    QTRY_COMPARE(waiting.size(), 1);
    for (int i = 0; i < 6; ++i) {
        courses.push_back(fixture.ask());
    }
    fixture.clock.advance(250ms);
    const auto expectInFlight = [&fixture](int count, int requests) {
        QTRY_COMPARE(fixture.server.requestCount(), requests);
        QTRY_COMPARE(fixture.server.heldCount(), count);
    };
    expectInFlight(1, 2);
    fixture.server.release();
    expectInFlight(2, 4);
    fixture.server.release();
    expectInFlight(3, 6);
    while (fixture.client->liveCount() > 0) {
        QTRY_VERIFY(fixture.server.heldCount() > 0 || fixture.client->liveCount() == 0);
        fixture.server.releaseAll();
    }
    for (const auto &course : courses) {
        QVERIFY(course->isGood());
    }
    QCOMPARE(fixture.server.mostOpen(), 3);
}

void tst_ClientRetries::tooFastHoldsBackOtherCalls()
{
    ClientFixture fixture;
    fixture.server.enqueue(ScriptedAnswer::failure(429, "{}", {"Retry-After: 5"}));
    fixture.server.handleAll([](auto &) { return ScriptedAnswer::json("{}"); });
    QSignalSpy waiting(fixture.client.get(), &Client::waiting);
    QSignalSpy resumed(fixture.client.get(), &Client::resumed);
    const auto refused = fixture.ask();
    QTRY_COMPARE(waiting.size(), 1);
    const auto other = fixture.ask(ApiCall::mcpServers(), Priority::Foreground);
    refused->request.drop();
    QCOMPARE(resumed.size(), 0); // the other is still held back
    fixture.clock.advance(4999ms);
    QCOMPARE(fixture.server.requestCount(), 1);
    fixture.clock.advance(1ms);
    QCOMPARE(resumed.size(), 1);
    QTRY_VERIFY(other->isGood());
    QCOMPARE(fixture.server.requestCount(), 2);
}

void tst_ClientRetries::budgetKeepsADeadServerFromBeingHammered()
{
    ClientFixture fixture;
    ClientSettings settings = fixture.settings();
    settings.retryBudget = 5;
    fixture.restart(settings);
    fixture.server.handleAll([](auto &) { return ScriptedAnswer::failure(500); });
    for (int i = 0; i < 10; ++i) {
        const auto course = fixture.ask();
        fixture.finish(*course);
        QCOMPARE(course->error->attempts, i == 0 ? 4 : i == 1 ? 3 : 1);
    }
    QCOMPARE(fixture.server.requestCount(), 15);
}

void tst_ClientRetries::successFillsTheBudget()
{
    ClientFixture fixture;
    ClientSettings settings = fixture.settings();
    settings.retryBudget = 1;
    fixture.restart(settings);
    for (int i = 0; i < 5; ++i) {
        fixture.server.enqueue(ScriptedAnswer::failure(500));
        fixture.server.enqueue(ScriptedAnswer::json("{}"));
        const auto course = fixture.ask();
        fixture.finish(*course);
        QVERIFY(course->isGood());
    }
}

void tst_ClientRetries::retriedCallKeepsItsPlaceInTheQueue()
{
    ClientFixture fixture;
    fixture.server.enqueue("/v1/convai/tools/first/dependent-agents", ScriptedAnswer::failure(500));
    fixture.server.handleAll([](auto &) { return ScriptedAnswer::json("{}").heldBack(); });
    QSignalSpy waiting(fixture.client.get(), &Client::waiting);
    std::vector<std::unique_ptr<Course>> courses;
    courses.push_back(fixture.ask(agentsOf("first")));
    for (int i = 0; i < 6; ++i) {
        courses.push_back(fixture.ask(agentsOf(QByteArray::number(i))));
    }
    QTRY_COMPARE(waiting.size(), 1);
    QTRY_COMPARE(fixture.server.requestCount(), 4);
    fixture.clock.advance(250ms);
    QTRY_COMPARE(fixture.server.heldCount(), 3);
    fixture.server.release();
    QTRY_COMPARE(fixture.server.requestCount(), 6);
    const auto next = fixture.server.requests().last(2);
    QVERIFY((next[0].path() + next[1].path()).contains("/first/"));
}

QTEST_GUILESS_MAIN(tst_ClientRetries)
#include "tst_clientretries.moc"
