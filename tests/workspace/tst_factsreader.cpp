// SPDX-License-Identifier: Apache-2.0
#include "service/client.h"
#include "support/fakeservice.h"
#include "support/manualclock.h"
#include "workspace/factsreader.h"

#include <QTest>

using namespace secretscope;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray toolsPath = "/v1/convai/tools";
const QByteArray agentsPath = "/v1/convai/agents";
const QByteArray agentPath = "/v1/convai/agents/a1";
const QByteArray serversPath = "/v1/convai/mcp-servers";
const QByteArray enginesPath = "/v1/speech-engine";
const QByteArray enginePath = "/v1/speech-engine/e1";
const QByteArray settingsPath = "/v1/convai/settings";
const QByteArray numbersPath = "/v1/convai/v2/phone-numbers";
const QByteArray olderNumbersPath = "/v1/convai/phone-numbers";
const QByteArray usersPath = "/v1/convai/tools/t1/dependent-agents";
const QByteArray otherUsersPath = "/v1/convai/tools/t2/dependent-agents";

QByteArray usersPage(const QByteArrayList &ids, const QByteArray &next = {},
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
        , reader(client, clock, [](FactsList) {})
    {
        answer(toolsPath,
               R"({"tools":[{"id":"t1","tool_config":{"name":"T","api_schema":)"
               R"({"request_headers":{"H":{"secret_id":"s1"}}}},"access_info":)"
               R"({"creator_name":"Ada","creator_email":"ada@x"},)"
               R"("usage_stats":{"total_calls":5}}],"has_more":false})");
        server.handle(agentsPath, [](const ReceivedRequest &request) {
            const bool isArchived = request.target.contains("archived=true");
            return ScriptedAnswer::json(
                isArchived ? R"({"agents":[{"agent_id":"a2","name":"Old","archived":true,)"
                             R"("last_call_time_unix_secs":null}],"has_more":false})"
                           : R"({"agents":[{"agent_id":"a1","name":"A","archived":false,)"
                             R"("last_call_time_unix_secs":99}],"has_more":false})");
        });
        answer(agentPath,
               R"({"agent_id":"a1","conversation_config":{"agent":{"prompt":)"
               R"({"custom_llm":{"api_key":{"secret_id":"s1"}}}}}})");
        answer(serversPath, R"({"mcp_servers":[{"id":"m1","config":{"url":{"secret_id":"s2"}}}]})");
        answer(enginesPath, R"({"speech_engines":[{"speech_engine_id":"e1","name":"E"}]})");
        answer(enginePath,
               R"({"speech_engine_id":"e1","speech_engine":{"request_headers":)"
               R"({"H":{"env_var_label":"V"}}}})");
        answer(settingsPath, R"({"conversation_initiation_client_data_webhook":null})");
        answer(numbersPath,
               R"({"phone_numbers":[{"phone_number_id":"p1","phone_number":"+4940",)"
               R"("label":"Main","provider":"twilio","assigned_agent":{"agent_id":"a1"}}],)"
               R"("has_more":false})");
        QObject::connect(
            &client, &Client::waiting, &client, [this](std::chrono::milliseconds delay) {
                QMetaObject::invokeMethod(
                    &client, [this, delay] { clock.advance(delay); }, Qt::QueuedConnection);
            });
    }

    void answer(const QByteArray &path, const QByteArray &body)
    {
        server.handle(path, [body](const ReceivedRequest &) { return ScriptedAnswer::json(body); });
    }
    void refuse(const QByteArray &path, int status, const QByteArray &body = "{}")
    {
        server.handle(
            path, [=](const ReceivedRequest &) { return ScriptedAnswer::failure(status, body); });
    }
    bool read(const QList<QByteArray> &agents = {"a1"})
    {
        reader.read(agents);
        return QTest::qWaitFor([this] { return !reader.isReading(); }, 60000);
    }

    bool readDependents(Category kind, const QByteArray &id)
    {
        reader.readDependents(kind, id);
        return QTest::qWaitFor([this] { return !reader.isReading(); }, 60000);
    }
    void enqueueUsers(const QByteArray &body)
    {
        server.enqueue(usersPath, ScriptedAnswer::json(body));
    }
    /// What a resource says of its agents: its state, then `id name branches…` of each.
    QByteArrayList users(std::string_view id) const
    {
        const DependentAgents *answer = facts().dependents(id);
        if (!answer) {
            return {"-"};
        }
        constexpr std::array words{"not asked", "preview", "loading", "failed", "complete"};
        QByteArrayList lines{words[std::size_t(answer->state)]};
        lines[0] += answer->leftOut > 0 ? ", some left out" : "";
        for (const StoredAgent &agent : answer->agents) {
            QByteArray line = text(agent.id) + ' ' + text(agent.name);
            for (const auto &one : agent.branches) {
                line += ' ' + text(one.id) + (one.isMain ? "*" : "");
            }
            lines += line + (agent.isNamedByBranchesOnly ? " only" : "");
        }
        return lines;
    }

    const Facts &facts() const { return reader.facts(); }
    QByteArray text(TextRef ref) const
    {
        const std::string_view text = facts().text(ref);
        return {text.data(), qsizetype(text.size())};
    }
    /// The lists that are not complete.
    QByteArrayList incomplete() const
    {
        QByteArrayList lists;
        for (std::size_t i = 0; i < factsListWords.size(); ++i) {
            const LoadState state = facts().state(FactsList(i));
            if (state != LoadState::Complete && FactsList(i) != FactsList::Executions
                && FactsList(i) != FactsList::DependentAgents) {
                const std::string_view word = factsListWords[i];
                lists += QByteArray(word.data(), qsizetype(word.size()));
            }
        }
        return lists;
    }
    /// As in `tools : CursorMissing`.
    QStringList gaps() const
    {
        QStringList all;
        for (const Gap &gap : reader.gaps() + reader.dependentsGaps()) {
            const auto *skipped = std::get_if<Skipped>(&gap.cause);
            const auto *extent = std::get_if<NotRead>(&gap.cause);
            const QString cause = skipped ? QString::fromStdString(skipped->place) + u' '
                    + QString::fromStdString(skipped->problem) + u" +"_s
                    + QString::number(skipped->others)
                : extent                                    ? u"not read"_s
                : std::get_if<Paginator::State>(&gap.cause) ? u"paging"_s
                                                            : u"error"_s;
            all += QString::fromUtf8(gap.category + ' ' + gap.resourceId + ": ") + cause;
        }
        return all;
    }

    FakeService server;
    ManualClock clock;
    Client client;
    FactsReader reader;
};

} // namespace

class tst_FactsReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsAskedUnasked();
    void everyListIsReadOnce();
    void aFailingListIsAGapAndStopsNoOther_data();
    void aFailingListIsAGapAndStopsNoOther();
    void olderServersHaveTheirNumbersInOneList();
    void whatFailedIsAskedAgainAndHeals();
    void aNewAgentIsAskedAlone();
    void agentsAreReadWithoutTheLists();
    void cancelKeepsWhatIsHereAndNamesTheRest();
    void itemsWithoutAnIdAreAGap();
    void pagesAreFollowedToTheirEnd();
    void agentsThatUseAToolArePagedAndMergedById();
    void theListOfServersOrNumbersTellsOfEach();
    void aFailureKeepsWhatWasReadAndIsAskedAgain();
    void aRefusedCursorStartsOver();
    void aListThatDoesNotEndWellIsAPreview();
    void anotherToolTakesTheCallBack();
    void cancelKeepsPagesAndLeavesNoGapWithoutThem();
    void leftOutAgentsAreToldWithTheirPlaceInTheWholeList();
};

void tst_FactsReader::nothingIsAskedUnasked()
{
    Fixture fixture;
    QVERIFY(!fixture.facts().wereAsked());
    QCOMPARE(fixture.server.requestCount(), 0);
}

void tst_FactsReader::everyListIsReadOnce()
{
    Fixture fixture;
    QVERIFY(fixture.read());
    QCOMPARE(fixture.incomplete(), QByteArrayList());
    QCOMPARE(fixture.gaps(), QStringList());
    const Facts &facts = fixture.facts();

    const ResourceFacts *tool = facts.find("t1");
    QVERIFY(tool);
    QCOMPARE(fixture.text(tool->name), QByteArray("T"));
    QCOMPARE(fixture.text(tool->creatorName), QByteArray("Ada"));
    QCOMPARE(fixture.text(tool->creatorEmail), QByteArray("ada@x"));
    QCOMPARE(tool->totalCalls, 5);
    QCOMPARE(tool->references.size(), 1);
    QCOMPARE(facts.resolved(tool->references[0]).place.name, std::string_view("H"));

    const ResourceFacts *agent = facts.find("a1");
    QVERIFY(agent);
    QCOMPARE(agent->lastCall, 99);
    QCOMPARE(agent->archived, false);
    QCOMPARE(agent->references.size(), 1);
    QCOMPARE(agent->numbers.size(), 1);
    QCOMPARE(fixture.text(agent->numbers[0]), QByteArray("p1"));
    QCOMPARE(facts.number("p1").number, std::string_view("+4940"));
    QCOMPARE(facts.number("p1").label, std::string_view("Main"));
    QCOMPARE(facts.number("p1").provider, std::string_view("twilio"));
    QVERIFY(facts.number("p2").number.empty());
    QCOMPARE(facts.find("a2")->archived, true);
    QCOMPARE(facts.find("a2")->lastCall, 0);

    QCOMPARE(facts.resolved(facts.find("m1")->references[0]).place.kind, PlaceKind::Url);
    QCOMPARE(facts.resolved(facts.find("e1")->references[0]).variable, std::string_view("V"));
    QVERIFY(!facts.find("nothing"));

    const int asked = fixture.server.requestCount();
    QVERIFY(fixture.read());
    QCOMPARE(fixture.server.requestCount(), asked);
}

void tst_FactsReader::aFailingListIsAGapAndStopsNoOther_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<int>("status");
    const std::pair<QByteArray, QByteArray> lists[]{
        {toolsPath, "tools"},
        {agentsPath, "agents"},
        {agentPath, "agent"},
        {serversPath, "mcp_servers"},
        {enginesPath, "speech_engines"},
        {enginePath, "speech_engines"},
        {settingsPath, "settings"},
    };
    for (const auto &[path, list] : lists) {
        for (const int status : {401, 403, 404}) {
            QTest::addRow("%s %d", path.constData(), status) << path << list << status;
        }
    }
    for (const int status : {401, 403}) {
        QTest::addRow("numbers %d", status) << numbersPath << QByteArray("phone_numbers") << status;
    }
    // The newer call is unknown there, the older one fails.
    QTest::addRow("numbers 404") << olderNumbersPath << QByteArray("phone_numbers") << 404;
}

void tst_FactsReader::aFailingListIsAGapAndStopsNoOther()
{
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArray, list);
    QFETCH(const int, status);
    Fixture fixture;
    if (path == olderNumbersPath) {
        fixture.refuse(numbersPath, 404);
    }
    fixture.refuse(path, status,
                   R"({"detail":{"status":"missing_permissions",)"
                   R"("message":"You need the permission convai_read"}})");
    QVERIFY(fixture.read());
    QCOMPARE(fixture.incomplete(), QByteArrayList{list});
    QVERIFY(!fixture.reader.gaps().isEmpty());
    for (const Gap &gap : fixture.reader.gaps()) {
        QCOMPARE(gap.part, Gap::Part::Facts);
        QCOMPARE(gap.category, list);
        QVERIFY(std::holds_alternative<ApiError>(gap.cause));
    }
    const bool isSingle = path == agentPath || path == enginePath;
    QCOMPARE(fixture.reader.gaps()[0].resourceId.isEmpty(), !isSingle);
    QVERIFY(path == toolsPath || fixture.facts().find("t1"));
}

void tst_FactsReader::olderServersHaveTheirNumbersInOneList()
{
    Fixture fixture;
    fixture.refuse(numbersPath, 404);
    fixture.answer(olderNumbersPath,
                   R"([{"phone_number_id":"p9","assigned_agent":{"agent_id":"a1"}}])");
    QVERIFY(fixture.read());
    QCOMPARE(fixture.incomplete(), QByteArrayList());
    QCOMPARE(fixture.text(fixture.facts().find("a1")->numbers.value(0)), QByteArray("p9"));
}

void tst_FactsReader::whatFailedIsAskedAgainAndHeals()
{
    Fixture fixture;
    fixture.refuse(settingsPath, 403);
    fixture.refuse(agentPath, 403);
    QVERIFY(fixture.read());
    QCOMPARE(fixture.gaps().size(), 2);
    fixture.answer(settingsPath, "{}");
    fixture.answer(agentPath, R"({"agent_id":"a1"})");
    const int asked = fixture.server.requestCount();
    QVERIFY(fixture.read());
    QCOMPARE(fixture.server.requestCount(), asked + 2);
    QCOMPARE(fixture.gaps(), QStringList());
    QCOMPARE(fixture.incomplete(), QByteArrayList());
}

void tst_FactsReader::aNewAgentIsAskedAlone()
{
    Fixture fixture;
    QVERIFY(fixture.read({}));
    QCOMPARE(fixture.incomplete(), QByteArrayList{"agent"});
    QCOMPARE(fixture.gaps(), QStringList());
    const int asked = fixture.server.requestCount();
    QVERIFY(fixture.read());
    QCOMPARE(fixture.server.requestCount(), asked + 1);
    QCOMPARE(fixture.facts().find("a1")->lastCall, 99);
    QCOMPARE(fixture.facts().find("a1")->references.size(), 1);
}

void tst_FactsReader::agentsAreReadWithoutTheLists()
{
    Fixture fixture;
    fixture.refuse(toolsPath, 403);
    QVERIFY(fixture.read({}));
    const int before = fixture.server.requestCount();
    fixture.reader.readAgents({"a1"});
    QVERIFY(QTest::qWaitFor([&] { return !fixture.reader.isReading(); }));
    QCOMPARE(fixture.server.requestCount(), before + 1);
    QCOMPARE(fixture.facts().find("a1")->references.size(), 1);
    QCOMPARE(fixture.gaps().size(), 1); // what failed is left alone
}

void tst_FactsReader::cancelKeepsWhatIsHereAndNamesTheRest()
{
    Fixture fixture;
    fixture.server.handle(
        enginePath, [](const ReceivedRequest &) { return ScriptedAnswer::json("{}").heldBack(); });
    fixture.reader.read({});
    QVERIFY(QTest::qWaitFor(
        [&] { return fixture.server.heldCount() == 1 && fixture.reader.partsDone() == 7; }));
    fixture.reader.cancel();
    QVERIFY(!fixture.reader.isReading());
    QCOMPARE(fixture.gaps(), QStringList{u"speech_engines e1: not read"_s});
    QVERIFY(fixture.facts().find("t1"));
    QCOMPARE(fixture.facts().state(FactsList::SpeechEngines), LoadState::NotLoaded);
}

void tst_FactsReader::itemsWithoutAnIdAreAGap()
{
    Fixture fixture;
    fixture.answer(toolsPath, R"({"tools":[{"id":"t1"},{},{}],"has_more":false})");
    QVERIFY(fixture.read());
    QCOMPARE(fixture.gaps(), QStringList{u"tools : tools[1] has no id +1"_s});
    QVERIFY(fixture.facts().find("t1"));
}

void tst_FactsReader::pagesAreFollowedToTheirEnd()
{
    Fixture fixture;
    fixture.server.handle(toolsPath, [](const ReceivedRequest &request) {
        return ScriptedAnswer::json(
            request.target.contains("cursor=c")
                ? R"({"tools":[{"id":"t2"}],"next_cursor":null,"has_more":true})"
                : R"({"tools":[{"id":"t1"}],"next_cursor":"c","has_more":true})");
    });
    QVERIFY(fixture.read());
    QVERIFY(fixture.facts().find("t1") && fixture.facts().find("t2"));
    QCOMPARE(fixture.gaps(), QStringList{u"tools : paging"_s});
}

void tst_FactsReader::agentsThatUseAToolArePagedAndMergedById()
{
    Fixture fixture;
    fixture.enqueueUsers(
        usersPage({"a", "b"}, "c1", branch("b", "b_new") + ',' + branch("x", "x1")));
    fixture.enqueueUsers(usersPage({"c", "b"}, {}, branch("b", "b_main", "true")));
    QVERIFY(fixture.readDependents(Category::Tools, "t1"));
    QCOMPARE(
        fixture.users("t1"),
        (QByteArrayList{"complete", "a N a", "b N b b_main* b_new", "x N x x1 only", "c N c"}));
    QCOMPARE(fixture.facts().dependents("t1")->read, fixture.clock.utcNow().toSecsSinceEpoch());
    QCOMPARE(fixture.server.requestCount(), 2);
    QVERIFY(fixture.server.requests().first().target.contains("page_size=100"));
    QVERIFY(!fixture.facts().wereAsked()); // nobody asked for the rest
    QVERIFY(fixture.gaps().isEmpty());
    // It is kept.
    QVERIFY(fixture.readDependents(Category::Tools, "t1"));
    QCOMPARE(fixture.server.requestCount(), 2);
}

void tst_FactsReader::theListOfServersOrNumbersTellsOfEach()
{
    Fixture fixture;
    fixture.answer(serversPath,
                   R"({"mcp_servers":[{"id":"m1","dependent_agents":[{"id":"a1","name":"A"}]},)"
                   R"({"id":"m2","dependent_agents":[]},{"id":"m3"}]})");
    QVERIFY(fixture.readDependents(Category::McpServers, "m1"));
    QCOMPARE(fixture.users("m1"), (QByteArrayList{"complete", "a1 A"}));
    QCOMPARE(fixture.users("m2"), (QByteArrayList{"complete"}));
    QCOMPARE(fixture.users("m3"), (QByteArrayList{"-"}));
    QVERIFY(fixture.readDependents(Category::McpServers, "m3"));
    QCOMPARE(fixture.server.requestCount(), 1); // one list has them all
    QVERIFY(fixture.readDependents(Category::PhoneNumbers, "p1"));
    QCOMPARE(fixture.users("p1"), (QByteArrayList{"complete", "a1 "}));
    QCOMPARE(fixture.server.requestCount(), 2);
    // What is here is not read again with the rest.
    QVERIFY(fixture.read());
    QCOMPARE(std::ranges::count(fixture.server.requests(), serversPath, &ReceivedRequest::path), 1);
}

void tst_FactsReader::aFailureKeepsWhatWasReadAndIsAskedAgain()
{
    Fixture fixture;
    fixture.enqueueUsers(usersPage({"a"}, "c1"));
    fixture.server.enqueue(usersPath, ScriptedAnswer::failure(403));
    QVERIFY(fixture.readDependents(Category::Tools, "t1"));
    QCOMPARE(fixture.users("t1"), (QByteArrayList{"failed", "a N a"}));
    QCOMPARE(fixture.gaps(), QStringList{u"dependent_agents t1: error"_s});
    QVERIFY(fixture.reader.gaps().isEmpty());
    fixture.enqueueUsers(usersPage({"b"}));
    QVERIFY(fixture.readDependents(Category::Tools, "t1"));
    QCOMPARE(fixture.users("t1"), (QByteArrayList{"complete", "b N b"})); // none of before
    QVERIFY(fixture.gaps().isEmpty());
}

void tst_FactsReader::aRefusedCursorStartsOver()
{
    Fixture fixture;
    fixture.enqueueUsers(usersPage({"a"}, "c1"));
    fixture.server.enqueue(
        usersPath,
        ScriptedAnswer::failure(400, R"({"detail":{"code":"invalid_cursor","message":"old"}})"));
    fixture.enqueueUsers(usersPage({"b"}));
    QVERIFY(fixture.readDependents(Category::Tools, "t1"));
    QCOMPARE(fixture.users("t1"), (QByteArrayList{"complete", "b N b"}));
}

void tst_FactsReader::aListThatDoesNotEndWellIsAPreview()
{
    Fixture fixture;
    fixture.enqueueUsers(usersPage({"a"}, "c1"));
    fixture.enqueueUsers(usersPage({"b"}, "c1"));
    QVERIFY(fixture.readDependents(Category::Tools, "t1"));
    QCOMPARE(fixture.users("t1"), (QByteArrayList{"preview", "a N a", "b N b"}));
    QCOMPARE(fixture.gaps(), QStringList{u"dependent_agents t1: paging"_s});
}

void tst_FactsReader::anotherToolTakesTheCallBack()
{
    Fixture fixture;
    fixture.server.enqueue(usersPath, ScriptedAnswer::silence());
    fixture.reader.readDependents(Category::Tools, "t1");
    QTRY_COMPARE(fixture.server.requestCount(), 1);
    fixture.server.enqueue(otherUsersPath, ScriptedAnswer::json(usersPage({"b"})));
    QVERIFY(fixture.readDependents(Category::Tools, "t2"));
    QCOMPARE(fixture.users("t1"), (QByteArrayList{"not asked"}));
    QCOMPARE(fixture.users("t2"), (QByteArrayList{"complete", "b N b"}));
    QVERIFY(fixture.gaps().isEmpty());
    QCOMPARE(fixture.reader.parts(), fixture.reader.partsDone());
}

void tst_FactsReader::cancelKeepsPagesAndLeavesNoGapWithoutThem()
{
    Fixture fixture;
    fixture.server.enqueue(usersPath, ScriptedAnswer::silence());
    fixture.reader.readDependents(Category::Tools, "t1");
    QTRY_COMPARE(fixture.server.requestCount(), 1);
    fixture.reader.cancel();
    QCOMPARE(fixture.users("t1"), (QByteArrayList{"not asked"}));
    QVERIFY(fixture.gaps().isEmpty());
    fixture.enqueueUsers(usersPage({"a"}, "c1"));
    fixture.server.enqueue(usersPath, ScriptedAnswer::silence());
    fixture.reader.readDependents(Category::Tools, "t1");
    QTRY_COMPARE(fixture.users("t1"), (QByteArrayList{"loading", "a N a"}));
    fixture.reader.cancel();
    QCOMPARE(fixture.users("t1"), (QByteArrayList{"preview", "a N a"}));
    QCOMPARE(fixture.gaps(), QStringList{u"dependent_agents t1: not read"_s});
}

void tst_FactsReader::leftOutAgentsAreToldWithTheirPlaceInTheWholeList()
{
    Fixture fixture;
    fixture.enqueueUsers(usersPage({"a", "b"}, "c1"));
    fixture.enqueueUsers(R"({"agents":[{"id":"c"},{"name":"x"},7],"has_more":false})");
    QVERIFY(fixture.readDependents(Category::Tools, "t1"));
    QCOMPARE(fixture.users("t1"),
             (QByteArrayList{"complete, some left out", "a N a", "b N b", "c "}));
    QCOMPARE(fixture.gaps(), QStringList{u"dependent_agents t1: agents[3] has no id +1"_s});
    QCOMPARE(fixture.facts().dependents("t1")->leftOut, 2U);
}

QTEST_GUILESS_MAIN(tst_FactsReader)
#include "tst_factsreader.moc"
