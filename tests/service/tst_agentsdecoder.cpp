// SPDX-License-Identifier: Apache-2.0
#include "contentslines.h"
#include "service/agentsdecoder.h"

#include <QTest>

using namespace secretscope;
using namespace secretscope::test;

namespace {

QByteArray shown(const std::optional<std::string> &text)
{
    return text ? QByteArray::fromStdString(*text) : QByteArray("-");
}

QByteArray line(const AgentBranch &branch)
{
    return QByteArray::fromStdString(branch.id) + (branch.isMain ? "*" : "") + '='
        + shown(branch.name);
}

QByteArrayList linesOf(const AgentsContents &contents)
{
    QByteArrayList lines;
    for (const AgentBehind &agent : contents.agents) {
        QByteArray text = QByteArray::fromStdString(agent.id) + '|' + shown(agent.type) + '|'
            + shown(agent.name) + '|' + shown(agent.access);
        if (agent.environment) {
            text += " in " + shown(agent.environment);
        }
        for (const AgentBranch &branch : agent.branches) {
            text += ' ' + line(branch);
        }
        lines += text;
    }
    for (const AgentsContents::Branch &branch : contents.branches) {
        lines += "branch of " + QByteArray::fromStdString(branch.agentId) + '|'
            + shown(branch.agentName) + ' ' + line(branch.branch);
    }
    for (const Flaw &flaw : contents.flaws) {
        lines += "! " + QByteArray::fromStdString(flaw.place) + ": "
            + QByteArray::fromStdString(flaw.problem);
    }
    switch (contents.presence) {
    case AgentsContents::Presence::Told:
        break;
    case AgentsContents::Presence::NotListed:
        lines += "not listed";
        break;
    case AgentsContents::Presence::NotTold:
        lines += "not told";
        break;
    }
    if (contents.hasMore) {
        lines += *contents.hasMore ? "more" : "no more";
    }
    if (contents.nextCursor) {
        lines += "> " + QByteArray::fromStdString(*contents.nextCursor);
    }
    return lines;
}

QByteArray outcomeOf(const Result<Done, DecodeError> &result, const AgentsContents &contents)
{
    return result ? linesOf(contents).join('\n') : outcome(result, Contents());
}

using Row = void (*)(const char *name, const QByteArray &body, const char *expected);

void addRow(const char *name, const QByteArray &body, const char *expected)
{
    QTest::newRow(name) << body << QByteArray(expected);
}

void addColumns()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("expected");
}

const QByteArray toolPage = R"({"agents":[{"id":"g","name":"G","type":"available",)"
                            R"("created_at_unix_secs":1,"access_level":"viewer"},)"
                            R"({"type":"unknown","id":"u"}],"branches":[{"agent_id":"g",)"
                            R"("agent_name":"G","branch_id":"b","branch_name":"Main",)"
                            R"("is_main":true}],"next_cursor":"c","has_more":true})";
const QByteArray serverList
    = R"({"mcp_servers":[{"id":"other","config":{"url":"u","name":"O"},"dependent_agents":)"
      R"([{"id":"x"}],"metadata":{"created_at":1}},{"dependent_agents":[{"id":"g","name":"G",)"
      R"("access_level":"editor"},{"type":"unknown","id":"u"}],"id":"m","config":{}}]})";
const QByteArray numberList
    = R"([{"phone_number":"+1","label":"L","phone_number_id":"other","provider":"twilio",)"
      R"("assigned_agent":{"agent_id":"x","agent_name":"X"}},{"assigned_agent":{"agent_id":"g",)"
      R"("agent_name":"G","environment":"production","branch_id":"b"},"phone_number_id":"p"}])";

} // namespace

class tst_AgentsDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agentsOfATool_data();
    void agentsOfATool();
    void agentsOfAServer_data();
    void agentsOfAServer();
    void agentOfANumber_data();
    void agentOfANumber();
    void cutAnywhereIsNeverAccepted_data();
    void cutAnywhereIsNeverAccepted();
    void bracketsWithoutEndDoNotUseUpTheStack_data();
    void bracketsWithoutEndDoNotUseUpTheStack();
    void millionsOfFlawsAreCountedNotListed();
    void aDecoderThatFailedReadsTheNextAnswer();
};

void tst_AgentsDecoder::agentsOfATool_data()
{
    addColumns();
    const Row row = addRow;
    const auto agents = [&](const char *name, const QByteArray &item, const char *flaw) {
        row(name, R"({"agents":[{"id":"0"},)" + item + R"(,{"id":"2"}],"has_more":false})",
            ("0|-|-|-\n2|-|-|-\n! " + QByteArray(flaw) + "\nno more").constData());
    };
    const auto branches = [&](const char *name, const QByteArray &item, const char *flaw) {
        row(name, R"({"agents":[],"branches":[)" + item + R"(,{"agent_id":"g","branch_id":"b"}]})",
            ("branch of g|- b=-\n! " + QByteArray(flaw)).constData());
    };
    row("whole", toolPage, "g|available|G|viewer\nu|unknown|-|-\nbranch of g|G b*=Main\nmore\n> c");
    row("no agents", R"({"agents":[],"branches":[],"next_cursor":null,"has_more":false})",
        "no more");
    row("only what has to be there", R"({"agents":[{"id":"g"}]})", "g|-|-|-");
    row("nulls for what may be absent",
        R"({"agents":[{"id":"g","type":null,"name":null,"access_level":null,)"
        R"("created_at_unix_secs":null,"referenced_resource_ids":null}],"branches":null,)"
        R"("next_cursor":null,"has_more":null})",
        "g|-|-|-");
    row("unlisted words and unknown fields",
        R"({"x":[{"y":1}],"agents":[{"id":"g","type":"secretly","access_level":"owner","z":{}}]})",
        "g|secretly|-|owner");
    row("a branch of an agent that is not listed",
        R"({"agents":[],"branches":[{"agent_id":"h","agent_name":"H","branch_id":"b",)"
        R"("branch_name":"new","is_main":false,"x":[1]}]})",
        "branch of h|H b=new");
    row("a name with a lone surrogate", R"({"agents":[{"id":"g","name":"a\ud800"}]})",
        "g|-|a\xef\xbf\xbd|-");
    row("same field twice: the last counts", R"({"agents":[{"id":"x"}],"agents":[{"id":"y"}]})",
        "y|-|-|-");
    agents("item is text", R"("x")", "agents[1]: is not an object");
    agents("item is null", "null", "agents[1]: is not an object");
    agents("no id", R"({"name":"x"})", "agents[1].id: is missing");
    agents("id is a number", R"({"id":1})", "agents[1].id: is not a string");
    // Only the id can cost an agent.
    const auto kept = [&](const char *name, const QByteArray &item) {
        row(name, R"({"agents":[{"id":"0"},)" + item + R"(],"has_more":false})",
            "0|-|-|-\n1|-|-|-\nno more");
    };
    kept("name is a list", R"({"id":"1","name":[]})");
    kept("type is a number", R"({"id":"1","type":1})");
    kept("access is true", R"({"id":"1","access_level":true})");
    kept("time is text", R"({"id":"1","created_at_unix_secs":"x"})");
    kept("links are text", R"({"id":"1","referenced_resource_ids":"t"})");
    branches("branch is a list", "[]", "branches[0]: is not an object");
    branches("branch without its agent", R"({"branch_id":"b"})",
             "branches[0].agent_id: is missing");
    branches("branch without its id", R"({"agent_id":"g"})", "branches[0].branch_id: is missing");
    branches("branch id is a number", R"({"agent_id":"g","branch_id":1})",
             "branches[0].branch_id: has the wrong type");
    branches("branch's agent is null", R"({"agent_id":null,"branch_id":"b"})",
             "branches[0].agent_id: has the wrong type");
    branches("branch name is an object", R"({"agent_id":"g","branch_name":{},"branch_id":"b"})",
             "branches[0].branch_name: has the wrong type");
    branches("agent name is a number", R"({"agent_name":1,"agent_id":"g","branch_id":"b"})",
             "branches[0].agent_name: has the wrong type");
    branches("is_main is text", R"({"agent_id":"g","branch_id":"b","is_main":"yes"})",
             "branches[0].is_main: has the wrong type");
    row("branches is text", R"({"agents":[{"id":"g"}],"branches":"b"})",
        "g|-|-|-\n! branches: is not a list");
    row("no list", R"({"branches":[],"has_more":false})", "wrong shape: agents is missing");
    row("list is null", R"({"agents":null})", "wrong shape: agents is not a list");
    row("list is an object", R"({"agents":{"a":1}})", "wrong shape: agents is not a list");
    row("cursor is a number", R"({"agents":[],"next_cursor":1})",
        "wrong shape: next_cursor is not a string");
    row("has_more is text", R"({"agents":[],"has_more":"no"})",
        "wrong shape: has_more is not true or false");
    row("a list of agents", R"([{"id":"g"}])", "wrong shape:  is not an object");
    row("nothing", "", "not JSON");
    row("trailing letter", R"({"agents":[]} x)", "not JSON");
    row("malformed unknown field", R"({"agents":[],"x":[1,]})", "not JSON");
}

void tst_AgentsDecoder::agentsOfATool()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, expected);
    AgentsDecoder decoder;
    AgentsContents contents;
    QCOMPARE(outcomeOf(decoder.decodeToolAgents(body, contents), contents), expected);
    QCOMPARE(contents.flaws.empty(), contents.leftOut == 0);
}

void tst_AgentsDecoder::agentsOfAServer_data()
{
    addColumns();
    const Row row = addRow;
    row("whole, among others", serverList, "g|-|G|editor\nu|unknown|-|-");
    row("no agents", R"({"mcp_servers":[{"id":"m","dependent_agents":[]}]})", "");
    row("agents are not told", R"({"mcp_servers":[{"id":"m"}]})", "not told");
    row("agents are null", R"({"mcp_servers":[{"id":"m","dependent_agents":null}]})", "not told");
    row("not listed", R"({"mcp_servers":[{"id":"n","dependent_agents":[{"id":"g"}]}]})",
        "not listed");
    row("no servers", R"({"mcp_servers":[]})", "not listed");
    row("agents is an object", R"({"mcp_servers":[{"id":"m","dependent_agents":{}}]})",
        "! mcp_servers[0].dependent_agents: has the wrong type\nnot told");
    row("a wrong agent",
        R"({"mcp_servers":[{"id":"n"},{"id":"m","dependent_agents":[{"id":"g"},{"id":1},5]}]})",
        "g|-|-|-\n! mcp_servers[1].dependent_agents[1].id: is not a string\n"
        "! mcp_servers[1].dependent_agents[2]: is not an object");
    row("faults of other servers do not matter",
        R"({"mcp_servers":[{"id":"n","dependent_agents":[1,2]},7,{"id":"m","dependent_agents":[]}]})",
        "");
    row("one that cannot be told from the wanted one",
        R"({"mcp_servers":[{"id":7,"dependent_agents":[{"id":"g"}]},{"id":"n"},"m",{}]})",
        "! mcp_servers[0].id: has the wrong type\n! mcp_servers[2]: is not an object\n"
        "! mcp_servers[3].id: is missing\nnot listed");
    row("listed twice: the last counts",
        R"({"mcp_servers":[{"id":"m","dependent_agents":[{"id":"g"}]},)"
        R"({"id":"m","dependent_agents":[{"id":"h"}]}]})",
        "h|-|-|-");
    row("no list", R"({"servers":[]})", "wrong shape: mcp_servers is missing");
    row("list is an object", R"({"mcp_servers":{}})", "wrong shape: mcp_servers is not a list");
    row("list is null", R"({"mcp_servers":null})", "wrong shape: mcp_servers is not a list");
    row("a list", "[]", "wrong shape:  is not an object");
    row("malformed other server", R"({"mcp_servers":[{"id":"n","x":tru},{"id":"m"}]})", "not JSON");
}

void tst_AgentsDecoder::agentsOfAServer()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, expected);
    AgentsDecoder decoder;
    AgentsContents contents;
    QCOMPARE(outcomeOf(decoder.decodeServerAgents(body, "m", contents), contents), expected);
    QCOMPARE(contents.flaws.empty(), contents.leftOut == 0);
}

void tst_AgentsDecoder::agentOfANumber_data()
{
    addColumns();
    const Row row = addRow;
    const auto assigned = [&](const char *name, const QByteArray &agent, const char *expected) {
        row(name,
            R"([{"phone_number_id":"o","assigned_agent":5},{"phone_number_id":"p",)"
            R"("assigned_agent":)"
                + agent + "}]",
            expected);
    };
    row("whole, among others", numberList, "g|-|G|- in production b=-");
    row("not assigned", R"([{"phone_number_id":"p"}])", "");
    assigned("assigned to none", "null", "");
    assigned("only what has to be there", R"({"agent_id":"g"})", "g|-|-|-");
    assigned("nulls for what may be absent",
             R"({"agent_id":"g","agent_name":null,"environment":null,"branch_id":null})",
             "g|-|-|-");
    assigned("unknown fields", R"({"agent_id":"g","x":[{}]})", "g|-|-|-");
    assigned("agent is text", R"("g")", "! phone_numbers[1].assigned_agent: is not an object");
    assigned("no id", R"({"agent_name":"G"})",
             "! phone_numbers[1].assigned_agent.agent_id: is missing");
    assigned("id is null", R"({"agent_id":null})",
             "! phone_numbers[1].assigned_agent.agent_id: has the wrong type");
    assigned("name is a number", R"({"agent_id":"g","agent_name":5})",
             "! phone_numbers[1].assigned_agent.agent_name: has the wrong type");
    assigned("environment is a list", R"({"environment":[],"agent_id":"g"})",
             "! phone_numbers[1].assigned_agent.environment: has the wrong type");
    assigned("branch is an object", R"({"branch_id":{},"agent_id":"g"})",
             "! phone_numbers[1].assigned_agent.branch_id: has the wrong type");
    row("not listed", R"([{"phone_number_id":"q","assigned_agent":{"agent_id":"g"}}])",
        "not listed");
    row("no numbers", "[]", "not listed");
    row("one that cannot be told from the wanted one", R"([null,{"phone_number_id":1},{"id":"p"}])",
        "! phone_numbers[0]: is not an object\n"
        "! phone_numbers[1].phone_number_id: has the wrong type\n"
        "! phone_numbers[2].phone_number_id: is missing\nnot listed");
    row("listed twice: the last counts",
        R"([{"phone_number_id":"p","assigned_agent":{"agent_id":"g"}},{"phone_number_id":"p"}])",
        "");
    row("an object", R"({"phone_numbers":[]})", "wrong shape:  is not a list");
    row("null", "null", "wrong shape:  is not a list");
    row("trailing list", R"([][])", "not JSON");
    row("trailing letter", R"([{"phone_number_id":"p"}] x)", "not JSON");
    row("trailing comma", R"([{"phone_number_id":"p"},])", "not JSON");
}

void tst_AgentsDecoder::agentOfANumber()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, expected);
    AgentsDecoder decoder;
    AgentsContents contents;
    QCOMPARE(outcomeOf(decoder.decodeNumberAgent(body, "p", contents), contents), expected);
    QCOMPARE(contents.flaws.empty(), contents.leftOut == 0);
}

namespace {

using Decoding
    = Result<Done, DecodeError> (*)(AgentsDecoder &, const QByteArray &, AgentsContents &);

void addCalls()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Decoding>("decode");
    QTest::newRow("tool") << toolPage
                          << Decoding([](AgentsDecoder &decoder, const QByteArray &body,
                                         AgentsContents &into) {
                                 return decoder.decodeToolAgents(body, into);
                             });
    QTest::newRow("server") << serverList
                            << Decoding([](AgentsDecoder &decoder, const QByteArray &body,
                                           AgentsContents &into) {
                                   return decoder.decodeServerAgents(body, "m", into);
                               });
    QTest::newRow("number") << numberList
                            << Decoding([](AgentsDecoder &decoder, const QByteArray &body,
                                           AgentsContents &into) {
                                   return decoder.decodeNumberAgent(body, "p", into);
                               });
}

} // namespace

void tst_AgentsDecoder::cutAnywhereIsNeverAccepted_data()
{
    addCalls();
}

void tst_AgentsDecoder::cutAnywhereIsNeverAccepted()
{
    QFETCH(QByteArray, body);
    QFETCH(Decoding, decode);
    AgentsDecoder decoder;
    AgentsContents contents;
    QVERIFY(decode(decoder, body, contents));
    for (qsizetype length = 0; length < body.size(); ++length) {
        const auto result = decode(decoder, body.left(length), contents);
        QVERIFY2(!result, qPrintable(QString::number(length)));
        QCOMPARE(result.error().kind, DecodeError::Kind::NotParsed);
    }
}

void tst_AgentsDecoder::bracketsWithoutEndDoNotUseUpTheStack_data()
{
    addCalls();
}

void tst_AgentsDecoder::bracketsWithoutEndDoNotUseUpTheStack()
{
    QFETCH(QByteArray, body);
    QFETCH(Decoding, decode);
    AgentsDecoder decoder;
    AgentsContents contents;
    constexpr int depth = 1000000;
    for (const char *field : {R"("x":)", R"("id":)", R"("agents":)", R"("dependent_agents":)",
                              R"("assigned_agent":)", R"("branches":)"}) {
        const QByteArray bomb = field + QByteArray("[").repeated(depth);
        const QByteArray closed = bomb + QByteArray("]").repeated(depth);
        // In front of the first field, so that it is inside whatever the call reads.
        const qsizetype at = body.indexOf('{') + 1;
        QByteArray damaged = body;
        QVERIFY(!decode(decoder, damaged.insert(at, closed + ','), contents));
        QVERIFY(!decode(decoder, body.left(at) + bomb, contents));
        const qsizetype inner = body.lastIndexOf('{') + 1;
        damaged = body;
        QVERIFY(!decode(decoder, damaged.insert(inner, closed + ','), contents));
    }
    QVERIFY(decode(decoder, body, contents));
}

void tst_AgentsDecoder::millionsOfFlawsAreCountedNotListed()
{
    AgentsDecoder decoder;
    AgentsContents contents;
    const QByteArray million = '[' + QByteArray("1,").repeated(999999) + "1]";
    QVERIFY(decoder.decodeToolAgents("{\"agents\":" + million + ",\"branches\":" + million + '}',
                                     contents));
    QCOMPARE(contents.leftOut, 2000000U);
    QVERIFY(contents.flaws.size() < 300);
    QVERIFY(decoder.decodeServerAgents("{\"mcp_servers\":" + million + '}', "m", contents));
    QCOMPARE(contents.leftOut, 1000000U);
    QVERIFY(contents.flaws.size() < 300);
    QVERIFY(decoder.decodeNumberAgent(million, "p", contents));
    QCOMPARE(contents.leftOut, 1000000U);
    QCOMPARE(contents.items, 1000000U);
}

void tst_AgentsDecoder::aDecoderThatFailedReadsTheNextAnswer()
{
    AgentsDecoder decoder;
    AgentsContents contents;
    QVERIFY(!decoder.decodeToolAgents(toolPage.left(60), contents));
    QVERIFY(decoder.decodeToolAgents(toolPage, contents));
    QCOMPARE(contents.agents.size(), std::size_t(2));
    QVERIFY(decoder.decodeNumberAgent(numberList, "p", contents));
    QCOMPARE(contents.agents.size(), std::size_t(1));
}

QTEST_GUILESS_MAIN(tst_AgentsDecoder)
#include "tst_agentsdecoder.moc"
