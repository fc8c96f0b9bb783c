// SPDX-License-Identifier: Apache-2.0
#include "analysis/impact.h"
#include "support/randomcatalogue.h"
#include "support/smallworkspace.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <set>

using namespace secretscope;
using namespace secretscope::test;

namespace {

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

QStringList lines(std::initializer_list<const char *> texts)
{
    QStringList list;
    for (const char *text : texts) {
        list += QString::fromLatin1(text);
    }
    return list;
}

/// As in "tool_crm(sec_hub; agent_night<agent)": id, direct secrets, ways.
QStringList linesOf(const Catalogue &catalogue, const ImpactList &list)
{
    QStringList lines;
    for (const ImpactEntry &entry : list.entries) {
        QString line = textOf(idText(catalogue, entry));
        for (const SecretIndex secret : entry.direct) {
            line += QLatin1Char(' ') + textOf(catalogue.secretId(secret));
        }
        for (const ImpactEntry::Through &through : entry.through) {
            line += QStringLiteral(" %1<%2").arg(textOf(catalogue.secretId(through.secret)),
                                                 textOf(catalogue.idText(through.via)));
        }
        lines += line;
    }
    return lines;
}

SecretIndex secretOf(const Catalogue &catalogue, const char *id)
{
    return catalogue.findSecret(id).value();
}

const ImpactEntry &entryOf(const Catalogue &catalogue, const ImpactList &list, std::string_view id)
{
    return *std::ranges::find_if(
        list.entries, [&](const ImpactEntry &entry) { return catalogue.idText(entry.id) == id; });
}

} // namespace

class TestImpact : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deletingListsWhoActs()
    {
        const Catalogue catalogue = catalogueOf(smallWorkspace());
        const std::array secrets{secretOf(catalogue, "sec_hub")};
        const Impact result = impact(catalogue, secrets, ImpactMode::Delete);

        QCOMPARE(linesOf(catalogue, result.fix),
                 lines({"tool_crm sec_hub", "agent_front sec_hub"}));
        QCOMPARE(
            linesOf(catalogue, result.ask),
            lines({"tool_9f sec_hub", "tool_view sec_hub", "agent_dark sec_hub", "mcp_1 sec_hub"}));
        QCOMPARE(linesOf(catalogue, result.test),
                 lines({"agent_dark sec_hub", "agent_front sec_hub",
                        "agent_lost sec_hub<tool_9f sec_hub<tool_gone",
                        "agent_night sec_hub<tool_crm"}));
        QCOMPARE(
            linesOf(catalogue, result.notReported),
            lines({"phone_1 sec_hub", "conversation_initiation_webhook sec_hub", "env_1 sec_hub"}));
        QVERIFY(result.isExact());
        QVERIFY(result.fix.isExact && result.ask.isExact && result.test.isExact
                && result.notReported.isExact);
        QCOMPARE(result.test.directCount(), 2u);
        QCOMPARE(result.test.throughCount(), 2u);
    }

    void unlistedKindsAreNotReported()
    {
        std::vector<PlainSecret> plain = smallWorkspace();
        plain[2].unlisted["speech_engines"]
            = {{.id = "speng_1", .name = "Hotline", .type = "available", .access = "admin"}};
        plain[2].unlisted["flows"] = {{.id = "", .label = "7"}, {.id = "", .label = "[1]"}};
        plain[3].unlisted["speech_engines"] = {{.id = "speng_2"}};
        plain[3].unlistedWithMore = {"speech_engines"};
        const Catalogue catalogue = catalogueOf(plain);
        for (const ImpactMode mode : {ImpactMode::Delete, ImpactMode::NewValue}) {
            const std::array old{secretOf(catalogue, "sec_old")};
            const Impact result = impact(catalogue, old, mode);
            QCOMPARE(linesOf(catalogue, result.notReported),
                     lines({" sec_old", " sec_old", "speng_1 sec_old"}));
            QVERIFY(result.fix.entries.empty() && result.ask.entries.empty());
            QVERIFY(result.hasDependents() && result.isExact());
            const std::array big{secretOf(catalogue, "sec_big")};
            QVERIFY(!impact(catalogue, big, mode).notReported.isExact);
        }
    }

    void aNewValueOnlyNeedsTests()
    {
        const Catalogue catalogue = catalogueOf(smallWorkspace());
        const std::array secrets{secretOf(catalogue, "sec_hub")};
        const Impact result = impact(catalogue, secrets, ImpactMode::NewValue);
        QCOMPARE(result.fix.count(), 0u);
        QCOMPARE(result.ask.count(), 0u);
        QCOMPARE(result.test.count(), 4u);
        QCOMPARE(result.notReported.count(), 3u);
        QVERIFY(result.hasDependents());
    }

    void askingHasItsReason()
    {
        const Catalogue catalogue = catalogueOf(smallWorkspace());
        const std::array secrets{secretOf(catalogue, "sec_hub")};
        const Impact result = impact(catalogue, secrets, ImpactMode::Delete);
        const auto reason
            = [&](std::string_view id) { return entryOf(catalogue, result.ask, id).reason; };
        QCOMPARE(reason("tool_9f"), AskReason::NoAccess);
        QCOMPARE(reason("tool_view"), AskReason::Viewer);
        QCOMPARE(reason("mcp_1"), AskReason::UnlistedLevel);
        QVERIFY(!entryOf(catalogue, result.fix, "tool_crm").reason);
    }

    void anAgentThatIsDirectAndThroughStandsOnceAndSaysBoth()
    {
        const Catalogue catalogue = catalogueOf(smallWorkspace());
        const std::array secrets{secretOf(catalogue, "sec_stripe"), secretOf(catalogue, "sec_hub"),
                                 secretOf(catalogue, "sec_hub")};
        const Impact result = impact(catalogue, secrets, ImpactMode::Delete);
        QCOMPARE(result.secrets.size(), 2u);
        QCOMPARE(
            linesOf(catalogue, result.test),
            lines({"agent_dark sec_hub", "agent_front sec_hub sec_stripe<mcp_1 sec_stripe<tool_crm",
                   "agent_lost sec_hub<tool_9f sec_hub<tool_gone",
                   "agent_night sec_stripe sec_hub<tool_crm"}));
        QCOMPARE(linesOf(catalogue, result.fix),
                 lines({"tool_crm sec_hub sec_stripe",
                        "agent_front sec_hub sec_stripe<mcp_1 sec_stripe<tool_crm"}));
        QCOMPARE(result.test.directCount() + result.test.throughCount(), 6u);
    }

    void anAgentWhoseWaysNameTheSecretItselfIsDirectToo()
    {
        std::vector<PlainSecret> secrets = smallWorkspace();
        secrets[2][Category::Agents]
            = {through(available("agent_x", "X", "admin"), {"sec_old", "tool_crm"})};
        const Catalogue catalogue = catalogueOf(secrets);
        const std::array asked{secretOf(catalogue, "sec_old")};
        const Impact result = impact(catalogue, asked, ImpactMode::Delete);
        QCOMPARE(linesOf(catalogue, result.fix), lines({"agent_x sec_old sec_old<tool_crm"}));
        QCOMPARE(result.test.count(), 1u);
    }

    void agentsThatAResourceNamesItselfAreTestedToo()
    {
        const Catalogue catalogue = catalogueOf(smallWorkspace());
        Facts facts;
        facts.addAgents(
            "tool_crm",
            {{.id = "agent_new", .name = "New one"}, {.id = "agent_night", .name = "Night line"}});
        facts.addAgents("phone_1", {{.id = "agent_new", .name = "New one"}, {.id = "agent_ring"}});
        facts.addAgents("tool_other", {{.id = "agent_no"}});
        const std::array secrets{secretOf(catalogue, "sec_hub")};
        for (const ImpactMode mode : {ImpactMode::Delete, ImpactMode::NewValue}) {
            const Impact before = impact(catalogue, secrets, mode);
            const Impact result = impact(catalogue, secrets, mode, facts);
            // Once each, and those that the lists have as these have them.
            QCOMPARE(linesOf(catalogue, result.test),
                     linesOf(catalogue, before.test)
                         + lines({"agent_ring sec_hub<phone_1",
                                  "agent_new sec_hub<tool_crm sec_hub<phone_1"}));
            QCOMPARE(linesOf(catalogue, result.ask), linesOf(catalogue, before.ask));
            QCOMPARE(result.test.throughCount(), before.test.throughCount() + 2);
        }
    }

    void agentsStandBehindAnUnknownTool()
    {
        const Catalogue catalogue = catalogueOf(smallWorkspace());
        const std::array secrets{secretOf(catalogue, "sec_hub")};
        const Impact result = impact(catalogue, secrets, ImpactMode::Delete);
        const auto &behind = entryOf(catalogue, result.ask, "tool_9f").agentsBehind;
        QCOMPARE(behind.size(), 1u);
        QCOMPARE(textOf(catalogue.resourceId(behind.front())), QStringLiteral("agent_lost"));
        QCOMPARE(result.unlistedVias.size(), 1u);
        QCOMPARE(textOf(catalogue.idText(result.unlistedVias.front())),
                 QStringLiteral("tool_gone"));
    }

    void partialListsSayWhichAnswersAreAtLeast()
    {
        const Catalogue catalogue = catalogueOf(smallWorkspace());
        const std::array big{secretOf(catalogue, "sec_big")};
        const Impact ofBig = impact(catalogue, big, ImpactMode::Delete);
        QVERIFY(!ofBig.fix.isExact && !ofBig.ask.isExact);
        QVERIFY(ofBig.test.isExact && ofBig.notReported.isExact);
        const std::vector<PartialList> expected{{big.front(), Category::Tools, LoadState::Preview}};
        QVERIFY(ofBig.partial == expected);
        QVERIFY(impact(catalogue, big, ImpactMode::NewValue).fix.isExact);

        const std::array soFar{secretOf(catalogue, "sec_sofar")};
        const Impact ofSoFar = impact(catalogue, soFar, ImpactMode::Delete);
        QVERIFY(!ofSoFar.test.isExact);
        QVERIFY(!ofSoFar.hasDependents() && !ofSoFar.isExact());
    }

    void fixAndAskAreTheDirectOnesWithAnAccessLevel()
    {
        for (std::uint64_t seed = 0; seed < 200; ++seed) {
            const auto plain = randomSecrets(seed);
            const Catalogue catalogue = catalogueOf(plain);
            std::vector<SecretIndex> selected;
            std::set<std::pair<Category, std::string>> direct;
            std::set<std::string> agents;
            RandomNumbers random(seed);
            for (const PlainSecret &secret : plain) {
                if (random.isHit(60)) {
                    continue;
                }
                selected.push_back(secretOf(catalogue, secret.id.c_str()));
                for (const Category kind :
                     {Category::Tools, Category::Agents, Category::McpServers}) {
                    for (const PlainDependent &item : secret[kind]) {
                        if (kind == Category::Agents) {
                            agents.insert(item.id);
                        }
                        if (kind != Category::Agents || !item.links || item.links->empty()) {
                            direct.emplace(kind, item.id);
                        }
                    }
                }
            }
            const Impact result = impact(catalogue, selected, ImpactMode::Delete);
            std::set<std::pair<Category, std::string>> acting;
            for (const ImpactList *list : {&result.fix, &result.ask}) {
                for (const ImpactEntry &entry : list->entries) {
                    QVERIFY(acting.emplace(entry.kind, catalogue.idText(entry.id)).second);
                    QCOMPARE(entry.reason.has_value(), list == &result.ask);
                }
            }
            QVERIFY(acting == direct);
            std::set<std::string> tested;
            for (const ImpactEntry &entry : result.test.entries) {
                QVERIFY(tested.emplace(catalogue.idText(entry.id)).second);
                QVERIFY(!entry.direct.empty() || !entry.through.empty());
            }
            QVERIFY(tested == agents);
        }
    }

    void theOrderOfArrivalDoesNotShow()
    {
        for (std::uint64_t seed = 0; seed < 50; ++seed) {
            const auto plain = randomSecrets(seed);
            QStringList seen[2];
            for (int run = 0; run < 2; ++run) {
                const Catalogue catalogue
                    = catalogueOf(run == 0 ? plain : shuffled(seed + 1, plain));
                std::vector<SecretIndex> all;
                for (std::uint32_t i = 0; i < catalogue.secretCount(); ++i) {
                    all.push_back(SecretIndex{i});
                }
                const Impact result = impact(catalogue, all, ImpactMode::Delete);
                for (const ImpactList *list :
                     {&result.fix, &result.ask, &result.test, &result.notReported}) {
                    seen[run] += linesOf(catalogue, *list);
                }
            }
            QCOMPARE(seen[0], seen[1]);
        }
    }
};

QTEST_GUILESS_MAIN(TestImpact)
#include "tst_impact.moc"
