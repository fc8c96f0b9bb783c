// SPDX-License-Identifier: Apache-2.0
#include "service/clientfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace secretscope;
using namespace std::chrono_literals;

class tst_Request : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyHandleIsNotLive();
    void droppedWhileQueuedIsNeverSent();
    void droppedInFlightEndsTheConnectionAndCallsNobody();
    void droppedWhileWaitingIsNotTriedAgain();
    void droppedBetweenAnswerAndHandlerCallsNobody();
    void movingKeepsTheCall();
    void assigningOverALiveHandleDropsItsCall();
    void mayBeDestroyedInItsOwnHandler();
    void mayBeDestroyedInItsOwnDecoder();
    void handlerMayDestroyTheClient();
    void decoderMayDestroyTheClient();
    void handlerMayHoldItsOwnHandle();
    void mayOutliveTheClient();
};

void tst_Request::emptyHandleIsNotLive()
{
    Request request;
    QVERIFY(!request.isLive());
    request.drop();
}

void tst_Request::droppedWhileQueuedIsNeverSent()
{
    ClientFixture fixture;
    fixture.server.handleAll([](auto &) { return ScriptedAnswer::json("{}").heldBack(); });
    std::vector<std::unique_ptr<Course>> running;
    for (int i = 0; i < 3; ++i) {
        running.push_back(fixture.ask());
    }
    const auto queued = fixture.ask(ApiCall::mcpServers());
    QTRY_COMPARE(fixture.server.heldCount(), 3);
    queued->request.drop();
    QVERIFY(!queued->request.isLive());
    fixture.server.releaseAll();
    for (const auto &course : running) {
        QTRY_VERIFY(course->isGood());
    }
    QCOMPARE(fixture.server.requestCount(), 3);
    QCOMPARE(queued->endCount, 0);
    QCOMPARE(fixture.client->liveCount(), 0);
}

void tst_Request::droppedInFlightEndsTheConnectionAndCallsNobody()
{
    ClientFixture fixture;
    fixture.server.enqueue(ScriptedAnswer::silence());
    const auto course = fixture.ask();
    QTRY_COMPARE(fixture.server.requestCount(), 1);
    QSignalSpy closed(&fixture.server, &FakeService::connectionClosed);
    course->request.drop();
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(course->endCount, 0);
    QCOMPARE(fixture.client->liveCount(), 0);
    QCOMPARE(fixture.clock.alarmCount(), 0);
}

void tst_Request::droppedWhileWaitingIsNotTriedAgain()
{
    ClientFixture fixture;
    fixture.server.enqueue(ScriptedAnswer::failure(500));
    QSignalSpy waiting(fixture.client.get(), &Client::waiting);
    QSignalSpy resumed(fixture.client.get(), &Client::resumed);
    const auto course = fixture.ask();
    QTRY_COMPARE(waiting.size(), 1);
    course->request.drop();
    QCOMPARE(resumed.size(), 1);
    QCOMPARE(fixture.clock.alarmCount(), 0);
    fixture.clock.advance(1h);
    fixture.server.enqueue(ScriptedAnswer::json("{}"));
    const auto other = fixture.ask();
    QTRY_VERIFY(other->isGood());
    QCOMPARE(fixture.server.requestCount(), 2);
    QCOMPARE(course->endCount, 0);
}

void tst_Request::droppedBetweenAnswerAndHandlerCallsNobody()
{
    // One of two calls drops the other when it ends; whichever comes first wins, always alone.
    for (int round = 0; round < 20; ++round) {
        ClientFixture fixture;
        fixture.server.handleAll([](auto &) { return ScriptedAnswer::json("{}").heldBack(); });
        int ended = 0;
        Request first;
        Request second;
        first = fixture.client->get(
            ApiCall::mcpServers(), [](QByteArray) { return Done{}; },
            [&](auto) {
                ++ended;
                second.drop();
            });
        second = fixture.client->get(
            ApiCall::phoneNumbers(), [](QByteArray) { return Done{}; },
            [&](auto) {
                ++ended;
                first.drop();
            });
        QTRY_COMPARE(fixture.server.heldCount(), 2);
        fixture.server.releaseAll();
        QTRY_COMPARE(fixture.client->liveCount(), 0);
        QCOMPARE(ended, 1);
    }
}

void tst_Request::movingKeepsTheCall()
{
    ClientFixture fixture;
    fixture.server.enqueue(ScriptedAnswer::json("{}"));
    const auto course = fixture.ask();
    Request moved = std::move(course->request);
    QVERIFY(moved.isLive());
    QVERIFY(!course->request.isLive());
    course->request = std::move(moved);
    QTRY_VERIFY(course->isGood());
    QVERIFY(!course->request.isLive());
}

void tst_Request::assigningOverALiveHandleDropsItsCall()
{
    ClientFixture fixture;
    fixture.server.handle("/v1/convai/phone-numbers",
                          [](auto &) { return ScriptedAnswer::silence(); });
    fixture.server.handle("/v1/convai/mcp-servers",
                          [](auto &) { return ScriptedAnswer::json("{}"); });
    const auto older = fixture.ask();
    QTRY_COMPARE(fixture.server.requestCount(), 1);
    const auto newer = fixture.ask(ApiCall::mcpServers());
    older->request = std::move(newer->request);
    QTRY_VERIFY(newer->isGood());
    QCOMPARE(older->endCount, 0);
    QCOMPARE(fixture.client->liveCount(), 0);
}

void tst_Request::mayBeDestroyedInItsOwnHandler()
{
    ClientFixture fixture;
    fixture.server.enqueue(ScriptedAnswer::json("{}"));
    auto request = std::make_unique<Request>();
    int ended = 0;
    *request = fixture.client->get(
        ApiCall::mcpServers(), [](QByteArray) { return Done{}; },
        [&](auto) {
            ++ended;
            request.reset();
        });
    QTRY_COMPARE(ended, 1);
    QVERIFY(!request);
}

void tst_Request::mayBeDestroyedInItsOwnDecoder()
{
    ClientFixture fixture;
    fixture.server.handleAll([](auto &) { return ScriptedAnswer::json("{}"); });
    auto request = std::make_unique<Request>();
    int ended = 0;
    *request = fixture.client->get(
        ApiCall::mcpServers(),
        [&](QByteArray) {
            request.reset();
            return Done{};
        },
        [&](auto) { ++ended; });
    QTRY_VERIFY(!request);
    const auto other = fixture.ask();
    QTRY_VERIFY(other->isGood());
    QCOMPARE(ended, 0);
    QCOMPARE(fixture.client->liveCount(), 0);
}

void tst_Request::handlerMayDestroyTheClient()
{
    ClientFixture fixture;
    fixture.server.handleAll([](auto &) { return ScriptedAnswer::json("{}"); });
    const auto other = fixture.ask();
    other->request = fixture.client->get(
        ApiCall::mcpServers(), [](QByteArray) { return Done{}; },
        [&](auto) {
            ++other->endCount;
            fixture.client.reset();
        });
    QTRY_VERIFY(!fixture.client);
    QVERIFY(!other->request.isLive());
    QCOMPARE(other->endCount, 1);
}

void tst_Request::decoderMayDestroyTheClient()
{
    ClientFixture fixture;
    fixture.server.handleAll([](auto &) { return ScriptedAnswer::json("{}"); });
    int ended = 0;
    const Request request = fixture.client->get(
        ApiCall::mcpServers(),
        [&](QByteArray) {
            fixture.client.reset();
            return Done{};
        },
        [&](auto) { ++ended; });
    QTRY_VERIFY(!fixture.client);
    QVERIFY(!request.isLive());
    QCOMPARE(ended, 0);
}

void tst_Request::handlerMayHoldItsOwnHandle()
{
    ClientFixture fixture;
    fixture.server.handleAll([](auto &) { return ScriptedAnswer::json("{}"); });
    const auto ask = [&fixture](int &ended) {
        auto held = std::make_shared<Request>();
        *held = fixture.client->get(
            ApiCall::mcpServers(), [](QByteArray) { return Done{}; },
            [held, &ended](auto) { ++ended; });
    };
    int ended = 0;
    ask(ended);
    QTRY_COMPARE(ended, 1);
    // The same while the client goes away, in flight and queued.
    for (int i = 0; i < 6; ++i) {
        ask(ended);
    }
    fixture.client.reset();
    QCOMPARE(ended, 1);
}

void tst_Request::mayOutliveTheClient()
{
    ClientFixture fixture;
    fixture.server.handleAll([](auto &) { return ScriptedAnswer::silence(); });
    std::vector<std::unique_ptr<Course>> courses;
    for (int i = 0; i < 5; ++i) {
        courses.push_back(fixture.ask());
    }
    QTRY_COMPARE(fixture.server.requestCount(), 3);
    fixture.client.reset();
    for (const auto &course : courses) {
        QVERIFY(!course->request.isLive());
        QCOMPARE(course->endCount, 0);
        course->request.drop();
    }
    QCOMPARE(fixture.clock.alarmCount(), 0);
}

QTEST_GUILESS_MAIN(tst_Request)
#include "tst_request.moc"
