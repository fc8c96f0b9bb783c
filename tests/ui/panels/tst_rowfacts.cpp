// SPDX-License-Identifier: Apache-2.0
#include "support/smallfacts.h"
#include "ui/panels/rowfacts.h"
#include "ui/rows/livecatalogue.h"

#include <QTest>

using namespace secretscope;
using namespace secretscope::test;

namespace {

/// The value of a fact, lines joined by `/`; empty if it is not there.
QString valueOf(const RowFacts &facts, const char *name)
{
    for (const Fact &fact : facts.facts) {
        if (fact.name == QLatin1String(name)) {
            QString value = fact.value;
            return value.remove(QChar(0x2068)).remove(QChar(0x2069)).replace(u'\n', u'/');
        }
    }
    return {};
}

} // namespace

class tst_RowFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void agentsThatNameAToolStandBehindIt_data();
    void agentsThatNameAToolStandBehindIt();
    void manyAreCountedAndAllAreCopied();
    void anIdThatOnlyAgentsNameIsExplained();
    void anUnlistedDependentIsShownAsItWasSent();
    void factsSayWhereWhoAndHowLive();
};

void tst_RowFacts::agentsThatNameAToolStandBehindIt_data()
{
    QTest::addColumn<RowId>("row");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const RowId &id, const char *expected) {
        QTest::newRow(name) << id << QString::fromUtf8(expected);
    };
    row("a tool", {"sec_hub", Category::Tools, "tool_crm"}, "≥ 2 agent(s)/Front desk/Night line");
    row("one that this key may not see", {"sec_hub", Category::Tools, "tool_9f"},
        "≥ 1 agent(s)/Lost and found");
    row("the same by itself", {{}, Category::Tools, "tool_9f"}, "≥ 1 agent(s)/Lost and found");
    row("nobody", {"sec_hub", Category::Tools, "tool_view"}, "— agent(s)");
    row("a server", {"sec_hub", Category::McpServers, "mcp_1"}, "≥ 1 agent(s)/Front desk");
    row("an agent", {"sec_hub", Category::Agents, "agent_night"}, "");
    row("a number", {"sec_hub", Category::PhoneNumbers, "phone_1"}, "");
}

void tst_RowFacts::agentsThatNameAToolStandBehindIt()
{
    QFETCH(RowId, row);
    QFETCH(QString, expected);
    LiveCatalogue live(smallWorkspace());
    QCOMPARE(valueOf(RowFacts::of({live.workspace().state(), false, {}}, row), "Referenced by"),
             expected);
}

void tst_RowFacts::manyAreCountedAndAllAreCopied()
{
    PlainSecret secret;
    secret.id = "s";
    secret.name = "S";
    secret.hasEnvironmentVariables = true;
    secret[Category::Tools] = {available("t", "tool", "editor")};
    for (char letter = 'a'; letter < 'a' + 12; ++letter) {
        const std::string id(1, letter);
        secret[Category::Agents].push_back(
            through(available(id.c_str(), id.c_str(), "viewer"), {"t"}));
    }
    LiveCatalogue live({secret});
    const RowFacts facts
        = RowFacts::of({live.workspace().state(), false, {}}, {"s", Category::Tools, "t"});
    QCOMPARE(valueOf(facts, "Referenced by"),
             QString::fromUtf8("≥ 12 agent(s)/a/b/c/d/e/f/g/h/and 4 more"));
    for (const Fact &fact : facts.facts) {
        if (fact.name == QLatin1String("Referenced by")) {
            QCOMPARE(fact.copied, QStringLiteral("a\nb\nc\nd\ne\nf\ng\nh\ni\nj\nk\nl"));
        }
    }
}

void tst_RowFacts::anIdThatOnlyAgentsNameIsExplained()
{
    LiveCatalogue live(smallWorkspace());
    const RowFacts facts
        = RowFacts::of({live.workspace().state(), false, {}}, {{}, {}, "tool_gone"});
    QCOMPARE(facts.id, QStringLiteral("tool_gone"));
    QCOMPARE(valueOf(facts, "Kind"), QStringLiteral("referenced by agents only"));
    QCOMPARE(valueOf(facts, "Referenced by"), QString::fromUtf8("≥ 1 agent(s)/Lost and found"));
    QCOMPARE(facts.gaps.size(), 1);
}

void tst_RowFacts::anUnlistedDependentIsShownAsItWasSent()
{
    PlainSecret secret;
    secret.id = "sec_1";
    secret.unlisted["speech_engines"] = {PlainDependent{.id = "engine_1"}};
    LiveCatalogue live({secret});
    const auto factsOf = [&](const RowId &row) {
        return RowFacts::of({live.workspace().state(), false, {}}, row);
    };
    const Catalogue &catalogue = live.catalogue();
    const RowCategory engines(catalogue, *catalogue.findCategory("speech_engines"));
    QCOMPARE(valueOf(factsOf({"sec_1", {}, {}}), "speech_engines"), QStringLiteral("1"));
    const RowFacts facts = factsOf({"sec_1", engines, "engine_1"});
    QCOMPARE(valueOf(facts, "Kind"), QStringLiteral("speech_engines"));
    QCOMPARE(facts.id, QStringLiteral("engine_1"));
    QVERIFY(!facts.gaps.isEmpty()); // nobody knows who can change it
}

void tst_RowFacts::factsSayWhereWhoAndHowLive()
{
    const WorkspaceState state = stateWithFacts(smallWorkspace());
    const auto factsOf = [&state](Category category, const char *id) {
        return RowFacts::of({state, false, {}}, {"sec_hub", category, id});
    };
    const RowFacts tool = factsOf(Category::Tools, "tool_crm");
    QCOMPARE(valueOf(tool, "Creator"), QStringLiteral("Ada, Ada@x.example"));
    QCOMPARE(valueOf(tool, "Secrets at"),
             QStringLiteral("header Authorization: HUBSPOT_API_KEY/header X-Pay: STRIPE_KEY"));
    QCOMPARE(valueOf(tool, "Calls"), QStringLiteral("5"));
    const RowFacts agent = factsOf(Category::Agents, "agent_night");
    QCOMPARE(valueOf(agent, "Creator"), QStringLiteral("unknown"));
    QCOMPARE(valueOf(agent, "Last call"), QStringLiteral("1 Jan 2026"));
    QCOMPARE(valueOf(agent, "Rung by"), QString::fromUtf8("+4930123 (Berlin, twilio)"));
    QCOMPARE(valueOf(factsOf(Category::Agents, "agent_lost"), "Archived"), QStringLiteral("yes"));
    LiveCatalogue live(smallWorkspace());
    const RowFacts unread = RowFacts::of({live.workspace().state(), true, {}},
                                         {"sec_hub", Category::Tools, "tool_crm"});
    QVERIFY(unread.gaps.contains(
        QStringLiteral("Its places, creator and calls were not read. Load → Facts reads them.")));
}

QTEST_MAIN(tst_RowFacts)
#include "tst_rowfacts.moc"
