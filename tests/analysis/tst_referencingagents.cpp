// SPDX-License-Identifier: Apache-2.0
#include "analysis/referencingagents.h"
#include "support/smallworkspace.h"
#include "support/states.h"

#include <QTest>

using namespace secretscope;
using namespace secretscope::test;

namespace {

/// `name or id @ secret` of each.
QByteArrayList linesOf(const Catalogue &catalogue, const ReferencingAgents &naming)
{
    QByteArrayList lines;
    for (const ReferencingAgent &agent : naming.agents) {
        const std::string_view name = catalogue.text(catalogue.resource(agent.record).name);
        lines += QByteArray::fromStdString(
            std::string(name.empty() ? catalogue.idText(agent.id) : name) + " @ "
            + std::string(catalogue.secretId(agent.secret)));
    }
    return lines;
}

} // namespace

class tst_ReferencingAgents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachWayHasTheAgentsThatNameIt_data();
    void eachWayHasTheAgentsThatNameIt();
    void theRecordThatTellsMostStandsForAnAgent();
    void partialListsOfAgentsMakeItInexact();
};

void tst_ReferencingAgents::eachWayHasTheAgentsThatNameIt_data()
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

void tst_ReferencingAgents::eachWayHasTheAgentsThatNameIt()
{
    QFETCH(QByteArray, way);
    QFETCH(QByteArrayList, expected);
    const Catalogue catalogue = catalogueOf(smallWorkspace());
    const auto id = catalogue.findId(way.toStdString());
    QVERIFY(id);
    QCOMPARE(linesOf(catalogue, referencingAgents(catalogue, *id)), expected);
}

void tst_ReferencingAgents::theRecordThatTellsMostStandsForAnAgent()
{
    auto secrets = smallWorkspace();
    secrets[1][Category::Agents] = {through(unknown("agent_night"), {"tool_crm"})};
    for (const bool isReversed : {false, true}) {
        if (isReversed) {
            std::swap(secrets[0], secrets[1]);
        }
        const Catalogue catalogue = catalogueOf(secrets);
        const ReferencingAgents naming
            = referencingAgents(catalogue, *catalogue.findId("tool_crm"));
        QCOMPARE(naming.agents.size(), std::size_t(1));
        QVERIFY(catalogue.isAvailable(naming.agents.front().record));
    }
}

void tst_ReferencingAgents::partialListsOfAgentsMakeItInexact()
{
    const Catalogue catalogue = catalogueOf(smallWorkspace());
    const IdIndex way = *catalogue.findId("tool_crm");
    QCOMPARE(referencingAgents(catalogue, way).partialSecrets, 1U); // EMPTY_SO_FAR
    const Catalogue whole = withList(catalogue, *catalogue.findSecret("sec_sofar"),
                                     Category::Agents, LoadState::Complete);
    QVERIFY(referencingAgents(whole, way).isExact());
}

QTEST_GUILESS_MAIN(tst_ReferencingAgents)
#include "tst_referencingagents.moc"
