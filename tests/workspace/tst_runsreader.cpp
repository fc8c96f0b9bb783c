// SPDX-License-Identifier: Apache-2.0
#include "service/client.h"
#include "support/fakeservice.h"
#include "support/manualclock.h"
#include "workspace/livecounter.h"
#include "workspace/runsreader.h"

#include <QSignalSpy>
#include <QTest>

using namespace secretscope;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::int64_t since = 1000;

QByteArray pathOf(const QByteArray &tool)
{
    return "/v1/convai/tools/" + tool + "/executions";
}

bool isAfter(const ReceivedRequest &request)
{
    return !request.parameter("start_time").isEmpty();
}

class Fixture
{
public:
    Fixture()
        : client(ClientSettings{BaseUrl::parse(server.url()).value(),
                                ApiKey::parse("canary-key-1").value(), std::chrono::seconds(15),
                                std::chrono::seconds(30), 0},
                 clock, [] { return 0.5; })
        , reader(client, clock)
        , counter(client, clock, LiveCounter::Detail::Sum)
    {}

    /// @param pages bodies without the braces of the answer, after or before.
    void script(const QByteArray &tool, const QByteArray &before, const QByteArray &after)
    {
        server.handle(pathOf(tool), [=](const ReceivedRequest &request) {
            const QByteArray items = isAfter(request) ? after : before;
            return ScriptedAnswer::json(R"({"executions":[)" + items + R"(],"has_more":false})");
        });
    }
    bool read(const QList<QByteArray> &tools)
    {
        QSignalSpy ended(&reader, &RunsReader::ended);
        reader.read(tools, since);
        return QTest::qWaitFor([&] { return !ended.isEmpty(); }, 60000);
    }
    int requestsFor(const QByteArray &path) const
    {
        return int(std::ranges::count(server.requests(), path, &ReceivedRequest::path));
    }
    ToolRuns runs(const QByteArray &tool) const { return reader.runs().tools.value(tool); }

    FakeService server;
    ManualClock clock;
    Client client;
    RunsReader reader;
    LiveCounter counter;
};

} // namespace

class tst_RunsReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsAreReadOnBothSidesOfTheMoment()
    {
        Fixture fixture;
        // A server that passes over the limits of time sends both.
        fixture.script(
            "t%2F1", R"({"timestamp":999},{"timestamp":1000})",
            R"({"timestamp":1000.5},{"timestamp":998},{"timestamp":1001,"is_error":true})");
        QVERIFY(fixture.read({"t/1"}));
        const ToolRuns runs = fixture.runs("t/1");
        QCOMPARE(runs.before.runs, (std::vector<ToolRun>{{999, RunEnd::Success}}));
        QCOMPARE(runs.after.runs,
                 (std::vector<ToolRun>{{1000, RunEnd::Success}, {1001, RunEnd::NotTold}}));
        QVERIFY(runs.before.isWhole() && runs.after.isWhole());
        QCOMPARE(fixture.reader.runs().read, fixture.clock.utcNow());
        for (const ReceivedRequest &request : fixture.server.requests()) {
            QCOMPARE(request.parameter("page_size"), QByteArray("100"));
            QCOMPARE(request.parameter(isAfter(request) ? "start_time" : "end_time"),
                     QByteArray("1000"));
        }
    }

    void whatIsAskedAgainIsOnlyWhatMayDiffer()
    {
        Fixture fixture;
        fixture.script("t1", "", "");
        QVERIFY(fixture.read({"t1"}));
        QCOMPARE(fixture.server.requestCount(), 2);
        fixture.script("t1", "", R"({"timestamp":1001})");
        QVERIFY(fixture.read({"t1"}));
        QCOMPARE(fixture.server.requestCount(), 3);
        QCOMPARE(fixture.runs("t1").after.runs.size(), std::size_t(1));
        fixture.reader.read({"t1"}, since + 1);
        QVERIFY(fixture.runs("t1").after.runs.empty());
        QVERIFY(!fixture.runs("t1").after.isRead);
    }

    void beforeTheMomentOneSuccessIsEnough()
    {
        Fixture fixture;
        int pages = 0;
        fixture.server.handle(pathOf("t1"), [&pages](const ReceivedRequest &request) {
            if (isAfter(request)) {
                return ScriptedAnswer::json(R"({"executions":[],"has_more":false})");
            }
            ++pages;
            const QByteArray cursor = QByteArray::number(pages);
            return ScriptedAnswer::json(R"({"executions":[{"timestamp":5,"is_error":)"
                                        + QByteArray(pages == 1 ? "true" : "false")
                                        + R"(}],"next_cursor":")" + cursor
                                        + R"(","has_more":true})");
        });
        QVERIFY(fixture.read({"t1"}));
        QCOMPARE(pages, 2);
        QVERIFY(fixture.runs("t1").before.hasMore);
        QVERIFY(!fixture.runs("t1").before.isWhole());
    }

    void afterTheMomentReadingEndsSomewhere_data()
    {
        QTest::addColumn<int>("step");
        QTest::addColumn<bool>("hasNewest");
        QTest::newRow("newest first") << -1 << true;
        QTest::newRow("oldest first") << 1 << false;
    }
    void afterTheMomentReadingEndsSomewhere()
    {
        QFETCH(const int, step);
        Fixture fixture;
        int pages = 0;
        fixture.server.handle(pathOf("t1"), [&](const ReceivedRequest &request) {
            if (!isAfter(request)) {
                return ScriptedAnswer::json(R"({"executions":[],"has_more":false})");
            }
            ++pages;
            return ScriptedAnswer::json(
                R"({"executions":[{"timestamp":)" + QByteArray::number(5000 + pages * step)
                + R"(}],"next_cursor":"c)" + QByteArray::number(pages) + R"(","has_more":true})");
        });
        QVERIFY(fixture.read({"t1"}));
        QCOMPARE(pages, RunsReader::MaximumPagesAfter);
        QTEST(fixture.runs("t1").after.hasNewest(), "hasNewest");
    }

    void whatCannotBeReadIsAFaultOfItsOwn()
    {
        Fixture fixture;
        fixture.script("t1", "", R"({"timestamp":1001})");
        fixture.script("t2", "", R"({"timestamp":null},{"timestamp":1001})");
        fixture.server.handle(pathOf("t3"), [](const ReceivedRequest &) {
            return ScriptedAnswer::failure(403, "{}");
        });
        QVERIFY(fixture.read({"t1", "t2", "t3"}));
        QVERIFY(fixture.runs("t1").after.isWhole());
        const auto skipped = fixture.runs("t2").after.fault;
        QVERIFY(skipped && std::get<Skipped>(*skipped).place == "executions[0]");
        QVERIFY(!fixture.runs("t2").after.hasNewest());
        QVERIFY(!fixture.runs("t3").after.isRead);
        QCOMPARE(std::get<ApiError>(fixture.runs("t3").after.fault.value()).httpStatus, 403);
        // It is asked for again, on both sides.
        fixture.script("t3", "", "");
        QVERIFY(fixture.read({"t1", "t2", "t3"}));
        QVERIFY(fixture.runs("t3").after.isWhole() && fixture.runs("t3").before.isWhole());
    }

    void watchingAsksAgainAMinuteAfterTheAnswer()
    {
        Fixture fixture;
        fixture.script("t1", "", "");
        fixture.reader.setWatching(true);
        QCOMPARE(fixture.server.requestCount(), 0);
        QVERIFY(fixture.read({"t1"}));
        QCOMPARE(fixture.server.requestCount(), 2);
        fixture.clock.advance(RunsReader::Pause - std::chrono::milliseconds(1));
        QVERIFY(!fixture.reader.isReading());
        QSignalSpy ended(&fixture.reader, &RunsReader::ended);
        fixture.clock.advance(std::chrono::milliseconds(1));
        QVERIFY(fixture.reader.isReading());
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(fixture.server.requestCount(), 3);
        fixture.reader.setWatching(false);
        fixture.clock.advance(RunsReader::Pause * 3);
        QVERIFY(!fixture.reader.isReading());
        // Who looks again after a while sees the present at once.
        fixture.reader.setWatching(true);
        fixture.clock.advance(std::chrono::milliseconds(0));
        QTRY_COMPARE(ended.size(), 2);
    }

    void cancelKeepsWhatIsHere()
    {
        Fixture fixture;
        fixture.script("t1", "", R"({"timestamp":1001})");
        QVERIFY(fixture.read({"t1"}));
        fixture.server.handle(pathOf("t1"), [](const ReceivedRequest &) {
            return ScriptedAnswer::json("{}").heldBack();
        });
        fixture.reader.read({"t1"}, since);
        QTRY_COMPARE(fixture.server.heldCount(), 1);
        fixture.reader.cancel();
        QVERIFY(!fixture.reader.isReading());
        QVERIFY(fixture.runs("t1").after.isWhole());
    }

    void nothingToAskEndsAsWell()
    {
        Fixture fixture;
        QVERIFY(fixture.read({}));
        QCOMPARE(fixture.server.requestCount(), 0);
        RunsReader offline;
        offline.read({"t1"}, since);
        QVERIFY(!offline.isReading());
    }

    void conversationsAreCountedOnceAMinuteWhileWatched()
    {
        Fixture fixture;
        const QByteArray path = "/v1/convai/analytics/live-count";
        fixture.server.handle(path, [](const ReceivedRequest &request) {
            const auto agents = request.target.count("agent_ids=");
            return ScriptedAnswer::json(R"({"count":)" + QByteArray::number(agents) + '}');
        });
        QList<QByteArray> agents;
        for (int i = 0; i < 30; ++i) {
            agents += "agent" + QByteArray::number(i);
        }
        LiveCounter &counter = fixture.counter;
        counter.setAgents(agents);
        fixture.clock.advance(std::chrono::minutes(5));
        QCOMPARE(fixture.server.requestCount(), 0); // nobody looks
        counter.setWatching(true);
        QTRY_VERIFY(counter.count());
        QCOMPARE(counter.count()->conversations, 30);
        QVERIFY(counter.count()->isExact);
        QCOMPARE(fixture.requestsFor(path), 2); // of 25 and 5
        counter.setWatching(false);
        counter.setWatching(true);
        fixture.clock.advance(LiveCounter::Pause - std::chrono::milliseconds(1));
        QCOMPARE(fixture.client.liveCount(), 0);
        fixture.clock.advance(std::chrono::milliseconds(1));
        QTRY_COMPARE(fixture.requestsFor(path), 4);
        // Who walks over rows asks about the last one only.
        counter.setAgents({"a1"});
        counter.setAgents({"a2"});
        QVERIFY(!counter.count());
        fixture.clock.advance(std::chrono::seconds(1));
        QTRY_VERIFY(counter.count());
        QCOMPARE(counter.count()->conversations, 1);
        QVERIFY(fixture.server.requests().last().target.endsWith("agent_ids=a2"));
        fixture.server.handle(
            path, [](const ReceivedRequest &) { return ScriptedAnswer::failure(403, "{}"); });
        fixture.clock.advance(LiveCounter::Pause);
        QTRY_VERIFY(counter.error());
        QVERIFY(!counter.count());
    }

    void eachAgentIsCountedByItself()
    {
        Fixture fixture;
        const QByteArray path = "/v1/convai/analytics/live-count";
        fixture.server.handle(path, [](const ReceivedRequest &request) {
            return request.target.endsWith("=agent7")
                ? ScriptedAnswer::failure(404, "{}")
                : ScriptedAnswer::json(request.target.endsWith("=agent3") ? R"({"count":3})"
                                                                          : R"({"count":0})");
        });
        LiveCounter counter(fixture.client, fixture.clock, LiveCounter::Detail::EachAgent);
        QCOMPARE(std::get<NotCounted>(counter.answer()), NotCounted::Yet);
        QList<QByteArray> agents;
        for (int i = 0; i < 10; ++i) {
            agents += "agent" + QByteArray::number(i);
        }
        counter.setAgents(agents);
        counter.ask();
        QTRY_VERIFY(counter.count());
        QCOMPARE(counter.count()->conversations, 3);
        QCOMPARE(counter.count()->byAgent.value("agent3"), 3);
        QCOMPARE(counter.count()->byAgent.size(), 9); // one is not counted, and that is told
        QVERIFY(!counter.count()->byAgent.contains("agent7"));
        QVERIFY(!counter.count()->isExact);
        QCOMPARE(fixture.requestsFor(path), 10);
        // Many agents are many calls: the first ones have to do.
        for (int i = 10; i < 40; ++i) {
            agents += "agent" + QByteArray::number(i);
        }
        counter.setAgents(agents);
        counter.ask();
        QTRY_VERIFY(counter.count());
        QCOMPARE(counter.count()->byAgent.size(), LiveCounter::MaximumAlone - 1);
        QCOMPARE(fixture.requestsFor(path), 10 + LiveCounter::MaximumAlone);
        // Only what is about one agent leaves others their count.
        fixture.server.handle(
            path, [](const ReceivedRequest &) { return ScriptedAnswer::failure(403, "{}"); });
        counter.ask();
        QTRY_VERIFY(counter.error());
        fixture.server.handle(
            path, [](const ReceivedRequest &) { return ScriptedAnswer::failure(404, "{}"); });
        counter.ask();
        QTRY_COMPARE(counter.error() ? counter.error()->kind : ApiError::Kind::Refused,
                     ApiError::Kind::NotFound);
        QCOMPARE(std::get<NotCounted>(LiveCounter().answer()), NotCounted::ByAFile);
    }
};

QTEST_GUILESS_MAIN(tst_RunsReader)
#include "tst_runsreader.moc"
