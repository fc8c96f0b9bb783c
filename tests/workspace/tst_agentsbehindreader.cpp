// SPDX-License-Identifier: Apache-2.0
#include "service/client.h"
#include "support/fakeservice.h"
#include "support/manualclock.h"
#include "workspace/agentsbehindreader.h"

#include <QSignalSpy>
#include <QTest>

using namespace secretscope;
using Subject = AgentsBehind::Subject;

namespace {

const QByteArray toolPath = "/v1/convai/tools/t%201/dependent-agents";
const QByteArray serversPath = "/v1/convai/mcp-servers";
const QByteArray numbersPath = "/v1/convai/phone-numbers";
const Subject tool{Category::Tools, "t 1"};
const Subject mcpServer{Category::McpServers, "m"};
const Subject number{Category::PhoneNumbers, "p"};

QByteArray page(const QByteArrayList &ids, const QByteArray &next = {},
                const QByteArray &branches = {})
{
    QByteArrayList agents;
    for (const QByteArray &id : ids) {
        agents += R"({"id":")" + id + R"(","name":"N )" + id + R"(","access_level":"viewer"})";
    }
    return R"({"agents":[)" + agents.join(',') + R"(],"branches":[)" + branches
        + R"(],"next_cursor":)" + (next.isEmpty() ? QByteArray("null") : '"' + next + '"')
        + R"(,"has_more":)" + (next.isEmpty() ? "false" : "true") + '}';
}

QByteArray branch(const char *agent, const char *id, const char *isMain = "false")
{
    return QByteArray(R"({"agent_id":")") + agent + R"(","agent_name":"N )" + agent
        + R"(","branch_id":")" + id + R"(","branch_name":"B )" + id + R"(","is_main":)" + isMain
        + '}';
}

class Fixture
{
public:
    Fixture()
        : client(ClientSettings{BaseUrl::parse(server.url()).value(),
                                ApiKey::parse("canary-key-1").value()},
                 clock, [] { return 0.5; })
        , reader(client, clock)
    {
        // Waits for a retry pass at once.
        QObject::connect(
            &client, &Client::waiting, &client, [this](std::chrono::milliseconds delay) {
                QMetaObject::invokeMethod(
                    &client, [this, delay] { clock.advance(delay); }, Qt::QueuedConnection);
            });
    }

    /// Reads until nothing is on its way.
    bool read(const Subject &subject)
    {
        reader.read(subject);
        return QTest::qWaitFor([this] { return !reader.isReading(); }, 60000);
    }
    void answer(const QByteArray &body) { server.enqueue(ScriptedAnswer::json(body)); }
    const AgentsBehind &known(const Subject &subject) const { return *reader.answer(subject); }
    QByteArrayList ids(const Subject &subject) const
    {
        QByteArrayList ids;
        for (const AgentBehind &agent : known(subject).agents) {
            ids += QByteArray::fromStdString(agent.id);
        }
        return ids;
    }

    FakeService server;
    ManualClock clock;
    Client client;
    AgentsBehindReader reader;
};

} // namespace

class tst_AgentsBehindReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsAskedUnasked();
    void readsAToolsAgentsPageByPage();
    void mergesAgentsAndBranchesById();
    void readsAServersAgents();
    void readsANumbersAgent();
    void thoseThatAreNotToldAreNotCalledNone_data();
    void thoseThatAreNotToldAreNotCalledNone();
    void aListThatDoesNotEndWellIsIncomplete_data();
    void aListThatDoesNotEndWellIsIncomplete();
    void aRefusedCursorStartsOverOnce();
    void aMissingPermissionIsToldAndCanBeTriedAgain();
    void aFailureKeepsWhatWasReadAndGoesOnThere();
    void cancelKeepsPagesAndTakesTheCallBack();
    void cancelBeforeTheFirstPageLeavesNothing();
    void anotherResourceTakesTheCallBack();
    void onlyTheOneThatIsLookedAtGoesOn();
    void aCompleteAnswerIsKeptUntilForgotten();
    void anIncompleteAnswerIsReplacedByTheNextReading();
    void leftOutItemsAreToldWithTheirPlaceInTheWholeList();
    void endingTheClientsCallsIsTold();
    void withoutAServerNothingIsOffered();
    void handlersMayDropEverything();
};

void tst_AgentsBehindReader::nothingIsAskedUnasked()
{
    Fixture fixture;
    QVERIFY(fixture.reader.isOffered());
    QVERIFY(!fixture.reader.answer(tool));
    QVERIFY(!fixture.reader.isReading());
    fixture.reader.cancel();
    fixture.reader.forget();
    QCOMPARE(fixture.server.requestCount(), 0);
}

void tst_AgentsBehindReader::readsAToolsAgentsPageByPage()
{
    Fixture fixture;
    fixture.answer(page({"a", "b"}, "c/1+"));
    fixture.answer(page({"c"}));
    QSignalSpy changed(&fixture.reader, &AgentsBehindReader::changed);
    QVERIFY(fixture.read(tool));
    QCOMPARE(fixture.ids(tool), (QByteArrayList{"a", "b", "c"}));
    QVERIFY(fixture.known(tool).isComplete());
    QVERIFY(!fixture.known(tool).error);
    QCOMPARE(fixture.known(tool).read, fixture.clock.utcNow());
    QCOMPARE(changed.size(), 3); // begun, two pages
    QCOMPARE(fixture.server.requestCount(), 2);
    QCOMPARE(fixture.server.requests().at(0).path(), toolPath);
    QCOMPARE(fixture.server.requests().at(0).parameter("page_size"), "100");
    QCOMPARE(fixture.server.requests().at(1).parameter("cursor"), "c/1+");
}

void tst_AgentsBehindReader::mergesAgentsAndBranchesById()
{
    Fixture fixture;
    const QByteArray branches = branch("a", "b2") + ',' + branch("a", "b1", "true") + ','
        + branch("z", "b3") + ',' + branch("late", "b4");
    fixture.answer(page({"a"}, "c", branches));
    // The service may name the same branches on each page.
    fixture.answer(page({"late", "a"}, {}, branches));
    QVERIFY(fixture.read(tool));
    QCOMPARE(fixture.ids(tool), (QByteArrayList{"a", "z", "late"}));
    const auto &agents = fixture.known(tool).agents;
    QCOMPARE(agents[0].branches.size(), std::size_t(2));
    QCOMPARE(agents[0].branches[0].id, "b1"); // the main one
    QVERIFY(agents[0].branches[0].isMain);
    QVERIFY(!agents[0].isNamedByBranchesOnly);
    QVERIFY(agents[1].isNamedByBranchesOnly);
    QCOMPARE(agents[1].name.value(), "N z");
    QVERIFY(!agents[2].isNamedByBranchesOnly);
    QCOMPARE(agents[2].access.value(), "viewer");
    QCOMPARE(agents[2].branches.size(), std::size_t(1));
}

void tst_AgentsBehindReader::readsAServersAgents()
{
    Fixture fixture;
    fixture.server.enqueue(
        serversPath,
        ScriptedAnswer::json(R"({"mcp_servers":[{"id":"n","dependent_agents":[{"id":"x"}]},)"
                             R"({"id":"m","dependent_agents":[{"id":"a","name":"A"}]}]})"));
    QVERIFY(fixture.read(mcpServer));
    QCOMPARE(fixture.ids(mcpServer), QByteArrayList{"a"});
    QVERIFY(fixture.known(mcpServer).isComplete());
    QVERIFY(!fixture.reader.answer({Category::McpServers, "n"})); // one resource at a time
}

void tst_AgentsBehindReader::readsANumbersAgent()
{
    Fixture fixture;
    fixture.server.enqueue(
        numbersPath,
        ScriptedAnswer::json(R"([{"phone_number_id":"p","assigned_agent":{"agent_id":"a",)"
                             R"("agent_name":"A","branch_id":"b"}}])"));
    QVERIFY(fixture.read(number));
    QCOMPARE(fixture.ids(number), QByteArrayList{"a"});
    QCOMPARE(fixture.known(number).agents.front().branches.front().id, "b");
    QVERIFY(fixture.known(number).isComplete());
}

void tst_AgentsBehindReader::thoseThatAreNotToldAreNotCalledNone_data()
{
    QTest::addColumn<Subject>("subject");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isComplete");
    const auto row = [](const char *name, const Subject &subject, const char *body, bool isWhole) {
        QTest::newRow(name) << subject << QByteArray(body) << isWhole;
    };
    row("no agents", tool, R"({"agents":[],"has_more":false})", true);
    row("no agent of a server", mcpServer, R"({"mcp_servers":[{"id":"m","dependent_agents":[]}]})",
        true);
    row("server without the field", mcpServer, R"({"mcp_servers":[{"id":"m"}]})", false);
    row("server that is not listed", mcpServer, R"({"mcp_servers":[]})", false);
    row("number without an agent", number, R"([{"phone_number_id":"p","assigned_agent":null}])",
        true);
    row("number that is not listed", number, "[]", false);
    row("malformed agent of a number", number, R"([{"phone_number_id":"p","assigned_agent":5}])",
        false);
}

void tst_AgentsBehindReader::thoseThatAreNotToldAreNotCalledNone()
{
    QFETCH(Subject, subject);
    QFETCH(QByteArray, body);
    QFETCH(bool, isComplete);
    Fixture fixture;
    fixture.answer(body);
    QVERIFY(fixture.read(subject));
    QVERIFY(fixture.known(subject).hasAnswer());
    QVERIFY(fixture.known(subject).agents.empty());
    QCOMPARE(fixture.known(subject).isComplete(), isComplete);
}

void tst_AgentsBehindReader::aListThatDoesNotEndWellIsIncomplete_data()
{
    QTest::addColumn<QByteArrayList>("pages");
    QTest::addColumn<Paginator::State>("state");
    QTest::newRow("repeated cursor")
        << QByteArrayList{page({"a"}, "c"), page({"b"}, "d"), page({"c"}, "c")}
        << Paginator::State::CursorRepeated;
    QByteArrayList empty{page({"a"}, "c")};
    for (int i = 0; i < Paginator::maximumEmptyPages; ++i) {
        empty += page({}, "d" + QByteArray::number(i));
    }
    QTest::newRow("empty pages") << empty << Paginator::State::EmptyPages;
    QTest::newRow("more, but not where")
        << QByteArrayList{R"({"agents":[{"id":"a"}],"has_more":true,"next_cursor":null})"}
        << Paginator::State::CursorMissing;
}

void tst_AgentsBehindReader::aListThatDoesNotEndWellIsIncomplete()
{
    QFETCH(QByteArrayList, pages);
    QFETCH(Paginator::State, state);
    Fixture fixture;
    for (const QByteArray &body : pages) {
        fixture.answer(body);
    }
    QVERIFY(fixture.read(tool));
    QCOMPARE(fixture.server.requestCount(), int(pages.size()));
    QCOMPARE(fixture.known(tool).trail.state(), state);
    QVERIFY(!fixture.known(tool).isComplete());
    QCOMPARE(fixture.ids(tool).first(), "a");
}

void tst_AgentsBehindReader::aRefusedCursorStartsOverOnce()
{
    Fixture fixture;
    const auto refusal
        = ScriptedAnswer::failure(400, R"({"detail":{"status":"invalid_cursor","message":"x"}})");
    fixture.answer(page({"a", "b"}, "c"));
    fixture.server.enqueue(refusal);
    fixture.answer(page({"b"}, "d"));
    fixture.answer(page({"e"}));
    QVERIFY(fixture.read(tool));
    QVERIFY(fixture.known(tool).isComplete());
    QCOMPARE(fixture.ids(tool), (QByteArrayList{"a", "b", "e"}));

    fixture.reader.forget();
    fixture.answer(page({"a"}, "c"));
    fixture.server.enqueue(refusal);
    fixture.answer(page({"a"}, "d"));
    fixture.server.enqueue(refusal);
    QVERIFY(fixture.read(tool));
    QCOMPARE(fixture.known(tool).trail.state(), Paginator::State::CursorRefused);
    QVERIFY(!fixture.known(tool).isComplete());
    QCOMPARE(fixture.ids(tool), QByteArrayList{"a"});
}

void tst_AgentsBehindReader::aMissingPermissionIsToldAndCanBeTriedAgain()
{
    Fixture fixture;
    fixture.server.enqueue(ScriptedAnswer::failure(
        403, R"({"detail":{"status":"missing_permissions","message":"needs convai_read"}})",
        {"request-id: req-3"}));
    QVERIFY(fixture.read(mcpServer));
    QCOMPARE(fixture.known(mcpServer).error->kind, ApiError::Kind::MissingPermission);
    QCOMPARE(fixture.known(mcpServer).error->requestId, QStringLiteral("req-3"));
    QVERIFY(!fixture.known(mcpServer).hasAnswer());
    QVERIFY(!fixture.known(mcpServer).isComplete());
    fixture.answer(R"({"mcp_servers":[{"id":"m","dependent_agents":[{"id":"a"}]}]})");
    QVERIFY(fixture.read(mcpServer));
    QVERIFY(!fixture.known(mcpServer).error);
    QVERIFY(fixture.known(mcpServer).isComplete());
}

void tst_AgentsBehindReader::aFailureKeepsWhatWasReadAndGoesOnThere()
{
    Fixture fixture;
    fixture.answer(page({"a"}, "c"));
    fixture.server.enqueue(ScriptedAnswer::failure(404));
    QVERIFY(fixture.read(tool));
    QCOMPARE(fixture.ids(tool), QByteArrayList{"a"});
    QCOMPARE(fixture.known(tool).error->kind, ApiError::Kind::NotFound);
    QVERIFY(!fixture.known(tool).isComplete());
    fixture.answer(page({"b"}));
    QVERIFY(fixture.read(tool));
    QCOMPARE(fixture.server.requests().last().parameter("cursor"), "c");
    QCOMPARE(fixture.ids(tool), (QByteArrayList{"a", "b"}));
    QVERIFY(fixture.known(tool).isComplete());
}

void tst_AgentsBehindReader::cancelKeepsPagesAndTakesTheCallBack()
{
    Fixture fixture;
    fixture.answer(page({"a"}, "c"));
    fixture.server.enqueue(ScriptedAnswer::json(page({"b"})).heldBack());
    fixture.reader.read(tool);
    QTRY_COMPARE(fixture.server.heldCount(), 1);
    QVERIFY(fixture.reader.isReading(tool));
    QVERIFY(!fixture.reader.isReading(mcpServer));
    fixture.reader.cancel();
    QVERIFY(!fixture.reader.isReading());
    QCOMPARE(fixture.client.liveCount(), 0);
    fixture.server.releaseAll();
    QTRY_COMPARE(fixture.server.openCount(), 0);
    QCOMPARE(fixture.ids(tool), QByteArrayList{"a"});
    QVERIFY(!fixture.known(tool).isComplete());
    QVERIFY(!fixture.known(tool).error);
}

void tst_AgentsBehindReader::cancelBeforeTheFirstPageLeavesNothing()
{
    Fixture fixture;
    fixture.server.enqueue(ScriptedAnswer::silence());
    fixture.reader.read(tool);
    QTRY_COMPARE(fixture.server.requestCount(), 1);
    QSignalSpy changed(&fixture.reader, &AgentsBehindReader::changed);
    fixture.reader.cancel();
    QCOMPARE(changed.size(), 1);
    QVERIFY(!fixture.reader.answer(tool));
    QCOMPARE(fixture.client.liveCount(), 0);
}

void tst_AgentsBehindReader::anotherResourceTakesTheCallBack()
{
    Fixture fixture;
    fixture.server.enqueue(toolPath, ScriptedAnswer::json(page({"a"})).heldBack());
    fixture.reader.read(tool);
    QTRY_COMPARE(fixture.server.heldCount(), 1);
    fixture.answer(R"({"mcp_servers":[{"id":"m","dependent_agents":[{"id":"x"}]}]})");
    QVERIFY(fixture.read(mcpServer));
    fixture.server.releaseAll();
    QTRY_COMPARE(fixture.server.openCount(), 0);
    QVERIFY(!fixture.reader.answer(tool));
    QCOMPARE(fixture.ids(mcpServer), QByteArrayList{"x"});
}

void tst_AgentsBehindReader::onlyTheOneThatIsLookedAtGoesOn()
{
    Fixture fixture;
    fixture.server.enqueue(ScriptedAnswer::silence());
    fixture.reader.read(tool);
    fixture.reader.cancelAllBut(tool);
    QVERIFY(fixture.reader.isReading(tool));
    // The same id may be a server's as well.
    fixture.reader.cancelAllBut(Subject{Category::McpServers, tool.id});
    QVERIFY(!fixture.reader.isReading());
    fixture.server.enqueue(ScriptedAnswer::silence());
    fixture.reader.read(tool);
    fixture.reader.cancelAllBut({});
    QVERIFY(!fixture.reader.isReading());
}

void tst_AgentsBehindReader::aCompleteAnswerIsKeptUntilForgotten()
{
    Fixture fixture;
    fixture.answer(page({"a"}));
    QVERIFY(fixture.read(tool));
    QVERIFY(fixture.read(tool));
    QCOMPARE(fixture.server.requestCount(), 1);
    fixture.reader.forget();
    QVERIFY(!fixture.reader.answer(tool));
    fixture.answer(page({"b"}));
    QVERIFY(fixture.read(tool));
    QCOMPARE(fixture.ids(tool), QByteArrayList{"b"});
}

void tst_AgentsBehindReader::anIncompleteAnswerIsReplacedByTheNextReading()
{
    Fixture fixture;
    fixture.answer(R"({"agents":[{"id":"a"},{"id":5},{"id":"z"}],"has_more":false})");
    QVERIFY(fixture.read(tool));
    QCOMPARE(fixture.known(tool).leftOut, std::uint64_t(1));
    // Not before there is something better.
    fixture.server.enqueue(ScriptedAnswer::failure(404));
    QVERIFY(fixture.read(tool));
    QCOMPARE(fixture.ids(tool), (QByteArrayList{"a", "z"}));
    QVERIFY(fixture.known(tool).error);
    fixture.answer(page({"a", "b"}));
    QVERIFY(fixture.read(tool));
    QCOMPARE(fixture.ids(tool), (QByteArrayList{"a", "b"}));
    QVERIFY(fixture.known(tool).isComplete());
}

void tst_AgentsBehindReader::leftOutItemsAreToldWithTheirPlaceInTheWholeList()
{
    Fixture fixture;
    fixture.answer(page({"a", "b"}, "c"));
    fixture.answer(R"({"agents":[{"id":"d"},{"name":"x"}],"branches":[7],"has_more":false})");
    QVERIFY(fixture.read(tool));
    QCOMPARE(fixture.known(tool).leftOut, std::uint64_t(2));
    QCOMPARE(fixture.known(tool).firstSkipped, (Skipped{"agents[3].id", "is missing"}));
    QVERIFY(!fixture.known(tool).isComplete());
}

void tst_AgentsBehindReader::endingTheClientsCallsIsTold()
{
    Fixture fixture;
    fixture.server.enqueue(ScriptedAnswer::silence());
    fixture.reader.read(tool);
    QTRY_COMPARE(fixture.server.requestCount(), 1);
    fixture.client.cancelAll();
    QTRY_VERIFY(!fixture.reader.isReading());
    QCOMPARE(fixture.known(tool).error->kind, ApiError::Kind::Cancelled);
}

void tst_AgentsBehindReader::withoutAServerNothingIsOffered()
{
    AgentsBehindReader reader;
    QVERIFY(!reader.isOffered());
    reader.read(tool);
    QVERIFY(!reader.isReading());
    QVERIFY(!reader.answer(tool));
}

void tst_AgentsBehindReader::handlersMayDropEverything()
{
    Fixture fixture;
    fixture.answer(page({"a"}, "c"));
    QObject::connect(&fixture.reader, &AgentsBehindReader::changed, &fixture.reader, [&fixture] {
        if (fixture.reader.answer(tool) && fixture.reader.answer(tool)->hasAnswer()) {
            fixture.reader.forget();
        }
    });
    QVERIFY(fixture.read(tool));
    QVERIFY(!fixture.reader.answer(tool));
    QCOMPARE(fixture.client.liveCount(), 0);
}

QTEST_GUILESS_MAIN(tst_AgentsBehindReader)
#include "tst_agentsbehindreader.moc"
