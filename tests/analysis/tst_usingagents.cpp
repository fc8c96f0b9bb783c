// SPDX-License-Identifier: Apache-2.0
#include "analysis/usingagents.h"
#include "support/smallfacts.h"

#include <QTest>

using namespace secretscope;
using namespace secretscope::test;

namespace {

/// `name or id @ secret` of each, `+` for one that the resource itself names.
QByteArrayList linesOf(const WorkspaceState &state, const UsingAgents &found)
{
    QByteArrayList lines;
    for (const UsingAgent &agent : found.agents) {
        std::string line(agent.name.empty() ? agent.id : agent.name);
        line += agent.secret ? " @ " + std::string(state.catalogue().secretId(*agent.secret)) : "";
        lines += QByteArray::fromStdString(line + (agent.named ? " +" : ""));
    }
    return lines;
}

WorkspaceState stateWith(const std::vector<PlainSecret> &secrets, const Facts &facts = {})
{
    WorkspaceState::Content content;
    content.catalogue = catalogueOf(secrets);
    content.facts = facts;
    return WorkspaceState(std::move(content));
}

/// What tool_crm says of its agents.
Facts factsOfTool(LoadState state)
{
    Facts facts;
    facts.addAgents("tool_crm",
                    {{.id = "agent_new", .name = "New one"},
                     {.id = "agent_lost"},
                     {.id = "agent_night", .name = "Night line"},
                     {.id = "agent_hidden", .type = "unknown"}});
    facts.dependentsOf("tool_crm").state = state;
    return facts;
}

} // namespace

class tst_UsingAgents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachWayHasTheAgentsThatNameIt_data();
    void eachWayHasTheAgentsThatNameIt();
    void theRecordThatTellsMostStandsForAnAgent();
    void whatTheResourceItselfNamesIsAdded();
    void whatIsToldSaysHowFarItGoes_data();
    void whatIsToldSaysHowFarItGoes();
    void onlyAWholeAnswerOrWholeListsAreExact();
};

void tst_UsingAgents::eachWayHasTheAgentsThatNameIt_data()
{
    QTest::addColumn<QByteArray>("way");
    QTest::addColumn<QByteArrayList>("expected");
    QTest::newRow("a tool of two secrets")
        << QByteArray("tool_crm")
        << QByteArrayList{"Front desk @ sec_stripe", "Night line @ sec_hub"};
    QTest::newRow("a tool that this key may not see")
        << QByteArray("tool_9f") << QByteArrayList{"Lost and found @ sec_hub"};
    QTest::newRow("an id that no list has")
        << QByteArray("tool_gone") << QByteArrayList{"Lost and found @ sec_hub"};
    QTest::newRow("a server") << QByteArray("mcp_1") << QByteArrayList{"Front desk @ sec_stripe"};
    QTest::newRow("nobody goes through it") << QByteArray("tool_view") << QByteArrayList{};
    QTest::newRow("a secret") << QByteArray("sec_hub") << QByteArrayList{};
}

void tst_UsingAgents::eachWayHasTheAgentsThatNameIt()
{
    QFETCH(QByteArray, way);
    QFETCH(QByteArrayList, expected);
    const WorkspaceState state = stateWith(smallWorkspace());
    QCOMPARE(linesOf(state, usingAgents(state, way.toStdString(), {})), expected);
}

void tst_UsingAgents::theRecordThatTellsMostStandsForAnAgent()
{
    auto secrets = smallWorkspace();
    secrets[1][Category::Agents] = {through(unknown("agent_night"), {"tool_crm"})};
    for (const bool isReversed : {false, true}) {
        if (isReversed) {
            std::swap(secrets[0], secrets[1]);
        }
        const WorkspaceState state = stateWith(secrets);
        const UsingAgents found = usingAgents(state, "tool_crm", Category::Tools);
        QCOMPARE(found.agents.size(), std::size_t(1));
        QVERIFY(state.catalogue().isAvailable(found.agents.front().record.value()));
    }
}

void tst_UsingAgents::whatTheResourceItselfNamesIsAdded()
{
    const WorkspaceState state = stateWith(smallWorkspace(), factsOfTool(LoadState::Complete));
    const UsingAgents found = usingAgents(state, "tool_crm", Category::Tools);
    QCOMPARE(linesOf(state, found),
             (QByteArrayList{"agent_hidden +", "Front desk @ sec_stripe", "Lost and found +",
                             "New one +", "Night line @ sec_hub +"}));
    QVERIFY(found.agents[2].record); // another list of a secret has it
    QVERIFY(!found.agents[3].record);
}

void tst_UsingAgents::whatIsToldSaysHowFarItGoes_data()
{
    QTest::addColumn<Category>("kind");
    QTest::addColumn<LoadState>("list");
    QTest::addColumn<LoadState>("own");
    QTest::addColumn<AgentsTold>("expected");
    const auto row
        = [](const char *name, Category kind, LoadState list, LoadState own, AgentsTold expected) {
              QTest::newRow(name) << kind << list << own << expected;
          };
    using enum LoadState;
    // Of a server or number NotOffered stands for no answer.
    row("an agent", Category::Agents, Complete, NotOffered, AgentsTold::NotOffered);
    row("a tool", Category::Tools, Complete, NotOffered, AgentsTold::NotAsked);
    row("a tool is read", Category::Tools, Complete, Loading, AgentsTold::Reading);
    row("a tool's pages broke off", Category::Tools, Complete, Preview, AgentsTold::Partly);
    row("a tool", Category::Tools, Complete, Complete, AgentsTold::Wholly);
    row("servers not read", Category::McpServers, NotLoaded, NotOffered, AgentsTold::NotAsked);
    row("servers are read", Category::McpServers, Loading, NotOffered, AgentsTold::Reading);
    row("servers failed", Category::McpServers, Failed, NotOffered, AgentsTold::Failed);
    row("a server of no list", Category::McpServers, Complete, NotOffered, AgentsTold::NotListed);
    row("a number", Category::PhoneNumbers, Complete, Complete, AgentsTold::Wholly);
    row("a number of no list", Category::PhoneNumbers, Complete, NotOffered, AgentsTold::NotListed);
}

void tst_UsingAgents::whatIsToldSaysHowFarItGoes()
{
    QFETCH(Category, kind);
    QFETCH(LoadState, list);
    QFETCH(LoadState, own);
    QFETCH(AgentsTold, expected);
    Facts facts;
    facts.setState(FactsList::McpServers, list);
    facts.setState(FactsList::PhoneNumbers, list);
    if (own != LoadState::NotOffered) {
        facts.dependentsOf("x").state = own;
    }
    QCOMPARE(usingAgents(stateWith(smallWorkspace(), facts), "x", kind).told, expected);
    // A file has no answers that could be missing.
    facts.setState(FactsList::DependentAgents, LoadState::NotOffered);
    if (own == LoadState::NotOffered) {
        QCOMPARE(usingAgents(stateWith(smallWorkspace(), facts), "x", kind).told,
                 AgentsTold::NotOffered);
    } else {
        facts.dependentsOf("x").leftOut = 1;
        QVERIFY(!usingAgents(stateWith(smallWorkspace(), facts), "x", kind).isExact);
    }
}

void tst_UsingAgents::onlyAWholeAnswerOrWholeListsAreExact()
{
    const auto isExact = [](const WorkspaceState &state, std::optional<Category> kind) {
        return usingAgents(state, "tool_crm", kind).isExact;
    };
    const WorkspaceState partial = stateWith(smallWorkspace()); // EMPTY_SO_FAR
    QVERIFY(!isExact(partial, {}));
    QVERIFY(!isExact(partial, Category::Tools));
    QVERIFY(
        isExact(stateWith(smallWorkspace(), factsOfTool(LoadState::Complete)), Category::Tools));
    QVERIFY(!isExact(stateWith(smallWorkspace(), factsOfTool(LoadState::Failed)), Category::Tools));
    auto secrets = smallWorkspace();
    secrets.resize(3);
    QVERIFY(isExact(stateWith(secrets), {}));
    QVERIFY(!isExact(stateWith(secrets), Category::Tools)); // it may name more
}

QTEST_GUILESS_MAIN(tst_UsingAgents)
#include "tst_usingagents.moc"
