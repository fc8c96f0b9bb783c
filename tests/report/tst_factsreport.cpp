// SPDX-License-Identifier: Apache-2.0
// What facts add to reports: the sheet of an impact, details and tables of the dependency report,
// and the facts of a snapshot, which are read back.
#include "answerfixture.h"
#include "support/smallfacts.h"

#include "analysis/check.h"
#include "analysis/merge.h"
#include "report/answerreports.h"
#include "report/dependencyreport.h"
#include "report/factswording.h"
#include "report/planwording.h"
#include "workspace/snapshotreader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace secretscope;
using namespace secretscope::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray impactOf(const WorkspaceState &state, ImpactMode mode, ReportFormat format)
{
    const ConfiguredPlaces places(state);
    const std::array secrets{state.catalogue().findSecret("sec_hub").value()};
    const Impact found = impact(state.catalogue(), secrets, mode, state.facts());
    return written([&](Output &output) {
        writeImpactReport(output, state.catalogue(), state.loadInfo(), found, format,
                          Times::LeftOut, &places);
    });
}

QByteArray reportOf(const WorkspaceState &state, ReportFormat format)
{
    const ConfiguredPlaces places(state);
    ReportOptions options;
    options.times = Times::LeftOut;
    return written([&](Output &output) {
        writeDependencyReport(output, state.catalogue(), state.loadInfo(),
                              ReportScope::allLoaded(state.catalogue()), format, options, {},
                              state.facts().wereAsked() ? &places : nullptr);
    });
}

} // namespace

class TestFactsReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSheetSaysWhereWhomAndHowLive()
    {
        const QByteArray expected = R"(Fix: 2
  Direct, and this key may edit them.
  Tools: 1
    crm-lookup                  tool_crm                            editor      direct
      reached by agent  Night line (agent_night)
      place:  header Authorization
      creator:  Ada, Ada@x.example
  Agents: 1
    Front desk                  agent_front                         admin       direct
      place:  custom LLM: API key
      creator:  Bo, Bo@x.example

Ask: 4
  Direct, but this key may not edit them: someone else has to.
  Made by Bo, Bo@x.example: 1
    read-only                   tool_view                           viewer      Tool
      ask:  this key may only view it
      place:  tool_config.code.env.KEY
  Creator unknown: 3
)";
        const QByteArray text
            = impactOf(stateWithFacts(wholeWorkspace()), ImpactMode::Delete, ReportFormat::Text);
        const QByteArray sheet = since(text, "Fix:");
        QVERIFY2(sheet.startsWith(expected), sheet.constData());
        const QByteArray test = since(text, "Test:");
        for (const QByteArray &part :
             {QByteArray("  Agents: 2\n    Night line "),
              QByteArray("      last call:  2026-01-01\n"),
              QByteArray("      rung by  +4930123 (Berlin, twilio)\n                               "
                         " phone_1\n"),
              QByteArray("      last call:  unknown\n"),
              QByteArray("  Without a call in 90 days: 2\n    Front desk "),
              QByteArray("      last call:  never\n"),
              QByteArray("      last call:  2023-11-14, archived\n")}) {
            QVERIFY2(test.contains(part), (part + "\nis not in\n" + test).constData());
        }
        const QByteArray beside = since(text, "Configured, not reported: 2");
        for (const QByteArray &part :
             {QByteArray(
                  "    orders                      tool_var                            Tool\n"
                  "      place:  header X-Hub, variable HUB (production, staging)\n"),
              QByteArray("    Hotline                     speng_1                             "
                         "speech_engines\n      place:  header Authorization\n")}) {
            QVERIFY2(beside.contains(part), (part + "\nis not in\n" + beside).constData());
        }
    }

    void withoutFactsTheSheetIsAsBefore()
    {
        WorkspaceState::Content content;
        content.catalogue = catalogueOf(wholeWorkspace());
        const QByteArray text
            = impactOf(WorkspaceState(content), ImpactMode::Delete, ReportFormat::Text);
        QVERIFY(!text.contains("place:"));
        QVERIFY(!text.contains("creator"));
        QVERIFY(!text.contains("Configured"));
    }

    void jsonEntriesHaveTheContractsMembers()
    {
        const auto json = QJsonDocument::fromJson(
            impactOf(stateWithFacts(wholeWorkspace()), ImpactMode::Delete, ReportFormat::Json));
        const QJsonObject tool = json["fix"_L1]["entries"_L1][0].toObject();
        QCOMPARE(tool["places"_L1].toArray(),
                 (QJsonArray{QJsonObject{{u"place"_s, u"header Authorization"_s},
                                         {u"secret_id"_s, u"sec_hub"_s},
                                         {u"variable"_s, QJsonValue()},
                                         {u"environments"_s, QJsonArray()},
                                         {u"reported"_s, true}}}));
        QCOMPARE(tool["creator"_L1].toObject(),
                 (QJsonObject{{u"name"_s, u"Ada"_s}, {u"email"_s, u"Ada@x.example"_s}}));
        QCOMPARE(tool["total_calls"_L1].toInt(), 5);
        QVERIFY(tool["last_call_at_unix_secs"_L1].isNull());
        QVERIFY(tool["archived"_L1].isNull());
        QCOMPARE(tool["numbers"_L1].toArray(), QJsonArray());
        const QJsonArray beside = json["configured_not_reported"_L1].toArray();
        QCOMPARE(beside.size(), 2);
        QCOMPARE(beside[0]["places"_L1][0]["variable"_L1], QJsonValue(u"HUB"_s));
        QCOMPARE(beside[1]["category"_L1], QJsonValue(u"speech_engines"_s));
        QCOMPARE(beside[1]["places"_L1][0]["reported"_L1], QJsonValue(false));
    }

    void snapshotsKeepFactsAndAreReadBack()
    {
        for (const auto &plain : {wholeWorkspace(), smallWorkspace()}) {
            const WorkspaceState state = stateWithFacts(plain);
            const QByteArray first = reportOf(state, ReportFormat::Json);
            QVERIFY(first.contains("\"version\": 2"));
            const auto read = readSnapshot(first);
            QVERIFY2(read.hasValue(), qPrintable(read ? QString() : read.error().place));
            QVERIFY(read->facts().wereAsked());
            QCOMPARE(reportOf(*read, ReportFormat::Json), first);
            QVERIFY(first.contains(R"(
            "id": "tool_var",
            "name": "orders",
            "reported": false
          },)"));
            const SecretIndex hub = *read->catalogue().findSecret("sec_hub");
            QCOMPARE(read->catalogue().known(hub),
                     state.catalogue().known(*state.catalogue().findSecret("sec_hub")));
            QCOMPARE(read->catalogue().configured(hub, Category::Tools).size(), std::size_t(1));
            QCOMPARE(read->catalogue().configuredCount(hub), 2U);
            WorkspaceState::Content timed;
            timed.catalogue = read->catalogue();
            timed.facts = read->facts();
            timed.gaps = state.loadInfo().gaps;
            timed.factsGaps = read->factsGaps();
            timed.loadInfo = state.origin();
            const WorkspaceState again(timed);
            QCOMPARE(reportOf(again, ReportFormat::Text), reportOf(state, ReportFormat::Text));
            QCOMPARE(impactOf(again, ImpactMode::Delete, ReportFormat::Json),
                     impactOf(state, ImpactMode::Delete, ReportFormat::Json));
        }
    }

    void gapsOfFactsAreKept()
    {
        WorkspaceState::Content content;
        content.catalogue = crossChecked(wholeWorkspace());
        content.facts = smallFacts();
        content.facts.setState(FactsList::Agent, LoadState::Failed);
        content.factsGaps = {{Gap::Part::Facts, {}, "agent", InWords{u"HTTP 500"_s}, "agent_9"}};
        const WorkspaceState state(content);
        QVERIFY(!state.isComplete());
        const QByteArray json = reportOf(state, ReportFormat::Json);
        QVERIFY(json.contains(R"(      "part": "facts",
      "list": "agent",
      "resource_id": "agent_9",
      "reason": "HTTP 500")"));
        const auto read = readSnapshot(json);
        QVERIFY(read.hasValue());
        QCOMPARE(read->factsGaps(), content.factsGaps);
        QCOMPARE(read->facts().state(FactsList::Agent), LoadState::Failed);
        QCOMPARE(reportOf(*read, ReportFormat::Json), json);
        QVERIFY(reportOf(state, ReportFormat::Text)
                    .contains("Facts, agents' configurations: HTTP 500"));
    }

    void aToolAndAnAgentOfOneIdStayApart()
    {
        PlainSecret secret;
        secret.id = "sec_hub";
        secret.name = "HUB";
        secret.hasEnvironmentVariables = true;
        secret[Category::Tools] = {available("same", "Tool", "viewer")};
        secret[Category::Agents] = {available("same", "Agent", "viewer")};
        WorkspaceState::Content content;
        content.catalogue = catalogueOf({secret});
        content.loadInfo.finished = stateWithFacts({}).origin().finished;
        content.facts.setAsked();
        for (std::size_t i = 0; i < factsListWords.size(); ++i) {
            content.facts.setState(FactsList(i), LoadState::Complete);
        }
        FactsContent told;
        told.id = "same";
        told.name = "Tool";
        told.creatorName = "Ada";
        told.totalCalls = 7;
        told.references = {toSecret("sec_hub", PlaceKind::Header, "A")};
        content.facts.add(FactsList::Tools, told);
        told = {};
        told.id = "same";
        told.name = "Agent";
        told.creatorName = "Bo";
        told.lastCall = 1'767'225'600;
        told.references = {toSecret("sec_hub", PlaceKind::ModelKey)};
        content.facts.add(FactsList::Agent, told);
        const WorkspaceState state(content);

        const Plan plan(state, {0}, ImpactMode::Delete);
        QStringList asked;
        for (const PlanStep &step : plan.stepsOf(PlanPart::Announce)) {
            const auto places = plan.facts().placesOf(*step.entries.front());
            QCOMPARE(places.size(), std::size_t(1));
            asked.append(QString::fromStdString(std::string(step.creatorName) + ' '
                                                + tickKeys(plan, step).front() + ' '
                                                + placeText(places.front())));
        }
        QCOMPARE(asked,
                 (QStringList{u"Ada announce tools same header A"_s,
                              u"Bo announce agents same custom LLM: API key"_s}));
        QCOMPARE(plan.busiestTools().size(), std::size_t(1));

        const QByteArray json = reportOf(state, ReportFormat::Json);
        const QJsonObject facts = QJsonDocument::fromJson(json)["facts"_L1].toObject();
        QCOMPARE(facts.keys(), (QStringList{u"same"_s, u"same (agents)"_s}));
        QCOMPARE(facts["same (agents)"_L1]["id"_L1].toString(), u"same"_s);
        const auto read = readSnapshot(json);
        QVERIFY(read.hasValue());
        QCOMPARE(reportOf(*read, ReportFormat::Json), json);

        // Neither is reported because the other one is.
        const std::array rules{CheckRule::UnreportedPlace, CheckRule::NewDependent};
        secret[Category::Agents].clear();
        content.catalogue = catalogueOf({secret});
        const Check found = check(state, WorkspaceState(content), rules);
        QCOMPARE(found.rules[0].findings.size(), std::size_t(1));
        QCOMPARE(found.rules[0].findings[0].category, std::string_view("agents"));
        QCOMPARE(check(WorkspaceState(content), state, rules).rules[1].findings[0].places.size(),
                 std::size_t(1));

        const auto merged = merge(std::array{MergeInput{state, u"a"_s}, MergeInput{*read, u"b"_s}});
        QVERIFY(merged.hasValue());
        const Facts &both = merged->state.facts();
        for (const auto &[list, creator] :
             {std::pair(FactsList::Tools, "Ada"), std::pair(FactsList::Agents, "Bo")}) {
            QCOMPARE(both.text(both.find(list, "same")->creatorName), std::string_view(creator));
            QCOMPARE(both.find(list, "same")->references.size(), 1);
        }
    }

    void malformedFactsAreRefusedWithTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("facts");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *facts, const char *place) {
            QTest::newRow(facts) << QByteArray(facts) << QString::fromLatin1(place);
        };
        row("[]", "facts");
        row(R"({"t":7})", "facts.t");
        row(R"({"t":{"list":"x"}})", "facts.t.list");
        row(R"({"t":{"places":{}}})", "facts.t.places");
        row(R"({"t":{"places":[7]}})", "facts.t.places[0]");
        row(R"({"t":{"places":[{"place":"header X"}]}})", "facts.t.places[0]");
        row(R"({"t":{"last_call_at_unix_secs":"x"}})", "facts.t.last_call_at_unix_secs");
        row(R"({"t":{"numbers":[1]}})", "facts.t.numbers[0]");
        row(R"({"t":{"id":1}})", "facts.t.id");
    }

    void malformedFactsAreRefusedWithTheirPlace()
    {
        QFETCH(const QByteArray, facts);
        const auto read
            = readSnapshot(R"({"format":"secretscope-snapshot","version":2,"complete":true,)"
                           R"("gaps":[],"secrets":[],"facts":)"
                           + facts + '}');
        QVERIFY(!read.hasValue());
        QTEST(read.error().place, "place");
    }

    void csvGoesOnWithTheirColumns()
    {
        const QByteArray csv = reportOf(stateWithFacts(wholeWorkspace()), ReportFormat::Csv);
        const QList<QByteArray> lines = csv.split('\n');
        QVERIFY(lines[0].endsWith(R"("completeness","place","creator_name","creator_email",)"
                                  R"("last_call_at","total_calls","archived")"
                                  "\r"));
        const auto has = [&](const QByteArray &begin, const QByteArray &end) {
            return std::ranges::any_of(lines, [&](const QByteArray &line) {
                return line.startsWith(begin) && line.endsWith(end + '\r');
            });
        };
        const QByteArray hub = R"("sec_hub","HUBSPOT_API_KEY",)";
        QVERIFY(has(hub + R"("tools","direct","available","tool_crm",)",
                    R"("header Authorization","Ada","Ada@x.example","","5","")"));
        QVERIFY(has(hub + R"("agents","direct","available","agent_front",)",
                    R"("custom LLM: API key","Bo","Bo@x.example","never","","false")"));
        QVERIFY(has(hub + R"("agents","via","available","agent_night",)",
                    R"("","","","2026-01-01T00:00:00Z","","false")"));
        QVERIFY(has(hub + R"("speech_engines","configured","","speng_1","Hotline",)",
                    R"("header Authorization","Ada","Ada@x.example","","","")"));
        QVERIFY(has(R"("sec_old","OLD_KEY",)", R"("","","","","","")"));
    }

    void agentsThatResourcesNameThemselvesAreInImpactAndUses()
    {
        WorkspaceState::Content content;
        content.catalogue = catalogueOf(wholeWorkspace());
        content.facts = smallFacts();
        content.facts.addAgents("phone_1",
                                {{.id = "agent_ring",
                                  .name = "Ringer",
                                  .environment = "production",
                                  .branches = {{"b1", "beta"}}}});
        const WorkspaceState state(content);
        const QByteArray text = impactOf(state, ImpactMode::NewValue, ReportFormat::Text);
        QVERIFY2(text.contains("Test: 5 (2 direct, 3 through others)"), text.constData());
        QVERIFY(text.contains(
            "    Ringer                      agent_ring                                      "
            "through\n      what it goes through names it; the secret's own list does not have "
            "it\n      through  +4930123 (phone_1)\n"));
        const auto impactJson
            = QJsonDocument::fromJson(impactOf(state, ImpactMode::NewValue, ReportFormat::Json));
        const QJsonObject last = impactJson["test"_L1]["entries"_L1].toArray().last().toObject();
        QCOMPARE(last["id"_L1], QJsonValue(u"agent_ring"_s));
        QCOMPARE(last["reported"_L1], QJsonValue(false));
        QCOMPARE(last["through"_L1][0]["id"_L1], QJsonValue(u"phone_1"_s));

        const ConfiguredPlaces places(state);
        const auto usesOfNumber = [&](ReportFormat format) {
            const auto found = usesOf(state.catalogue(), ReverseIndex(state), "phone_1");
            return written([&](Output &output) {
                return writeUsesReport(output, state.catalogue(), content.loadInfo, "phone_1",
                                       found, format, {}, &places);
            });
        };
        QCOMPARE(since(usesOfNumber(ReportFormat::Text), "Agents that use it").trimmed(),
                 QByteArray("Agents that use it: 2\n"
                            "  As the secrets' lists and the resource itself say.\n"
                            "  Agents\n"
                            "    Night line                  agent_night                         "
                            "viewer      no\n"
                            "    Ringer                      agent_ring                          "
                            "            no\n"
                            "      used  branch beta; in production"));
        const QJsonObject agents = QJsonDocument::fromJson(usesOfNumber(
            ReportFormat::Json))["resources"_L1][0]["agents"_L1]
                                       .toObject();
        QCOMPARE(agents["count"_L1].toInt(), 2);
        QCOMPARE(agents["told"_L1], QJsonValue(u"wholly"_s));
        QCOMPARE(agents["entries"_L1][1]["environment"_L1], QJsonValue(u"production"_s));
        QCOMPARE(agents["entries"_L1][1]["listed"_L1], QJsonValue(false));
    }

    void aSnapshotHasOnlyTheNumbersThatRingAnAgent()
    {
        WorkspaceState::Content content;
        content.catalogue = catalogueOf(wholeWorkspace());
        content.facts = smallFacts();
        const QByteArray before = reportOf(WorkspaceState(content), ReportFormat::Json);
        content.facts.addAgents("tool_crm", {{.id = "agent_new", .name = "New one"}});
        content.dependentsGaps
            = {{Gap::Part::Facts, {}, "dependent_agents", NotRead::ToTheEnd, "tool_crm"}};
        QCOMPARE(reportOf(WorkspaceState(content), ReportFormat::Json), before);
        const auto snapshot = readSnapshot(before);
        QVERIFY(snapshot);
        const DependentAgents *ring = snapshot->facts().dependents("phone_1");
        QVERIFY(ring && ring->isComplete());
        QCOMPARE(snapshot->facts().text(ring->agents.first().id), "agent_night");
    }

    void usesTellsTheFactsOfEachKindWithTheId()
    {
        WorkspaceState::Content content;
        content.catalogue = catalogueOf(wholeWorkspace());
        content.facts = smallFacts();
        FactsContent agent;
        agent.id = "tool_crm";
        agent.creatorName = "Eve";
        content.facts.add(FactsList::Agents, agent);
        const ConfiguredPlaces places{WorkspaceState(content)};
        const auto uses = [&](ReportFormat format) {
            const Catalogue &catalogue = places.state().catalogue();
            const auto found = usesOf(catalogue, ReverseIndex(places.state()), "tool_crm");
            return written([&](Output &output) {
                return writeUsesReport(output, catalogue, content.loadInfo, "tool_crm", found,
                                       format, {}, &places);
            });
        };
        const auto json = QJsonDocument::fromJson(uses(ReportFormat::Json));
        const QJsonArray facts = json["facts"_L1].toArray();
        QCOMPARE(facts.size(), 2);
        QCOMPARE(facts[0]["category"_L1], QJsonValue(u"tools"_s));
        QCOMPARE(facts[0]["creator"_L1]["name"_L1], QJsonValue(u"Ada"_s));
        QCOMPARE(facts[1]["category"_L1], QJsonValue(u"agents"_s));
        QCOMPARE(facts[1]["creator"_L1]["name"_L1], QJsonValue(u"Eve"_s));
        QCOMPARE(json["configured"_L1][0]["category"_L1], QJsonValue(u"tools"_s));
        const QByteArray text = uses(ReportFormat::Text);
        QVERIFY2(text.contains("creator:  Ada, Ada@x.example\n") && !text.contains("Eve"),
                 text.constData());
    }

    void usesCallsASecretOutsideTheSearchUnread()
    {
        const auto textOf = [](const std::optional<QString> &search) {
            WorkspaceState::Content content;
            content.catalogue = catalogueOf(wholeWorkspace());
            content.facts = smallFacts();
            content.loadInfo.search = search;
            const ConfiguredPlaces places{WorkspaceState(content)};
            return written([&](Output &output) {
                return writeUsesReport(output, places.state().catalogue(), content.loadInfo,
                                       "tool_stale", {}, ReportFormat::Text, {}, &places);
            });
        };
        QVERIFY(textOf({}).contains("sec_gone, which no list has"));
        QVERIFY(textOf(u"HUB"_s).contains("sec_gone, which was not read"));
    }

    void documentsTellFactsOfEachDependent()
    {
        const QByteArray text = reportOf(stateWithFacts(wholeWorkspace()), ReportFormat::Text);
        QVERIFY2(text.contains("place:  custom LLM: API key"), text.constData());
        QVERIFY2(text.contains("Configured, not reported: 2"), text.constData());
        const QByteArray html = reportOf(stateWithFacts(wholeWorkspace()), ReportFormat::Html);
        QVERIFY(html.contains("header Authorization"));
    }
};

QTEST_APPLESS_MAIN(TestFactsReport)
#include "tst_factsreport.moc"
