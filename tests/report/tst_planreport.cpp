// SPDX-License-Identifier: Apache-2.0
#include "answerfixture.h"
#include "support/smallfacts.h"
#include "workbook.h"

#include "report/planreport.h"
#include "service/version.h"

using namespace secretscope;
using namespace secretscope::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray planOf(const WorkspaceState &state, const char *secretId, ImpactMode mode,
                  ReportFormat format, const PlanTicks &ticks = {},
                  const LiveAnswer &running = NotCounted::Yet)
{
    const Plan plan(state, state.catalogue().findSecret(secretId).value(), mode, running);
    return written(
        [&](Output &output) { writePlanReport(output, plan, format, Times::LeftOut, ticks); });
}

/// Everything that stands behind `- [ ]`, and what is ticked.
QByteArrayList boxes(const QByteArray &markdown, const QByteArray &box)
{
    QByteArrayList lines;
    for (const QByteArray &line : markdown.split('\n')) {
        if (line.startsWith(box)) {
            lines.append(line.mid(box.size()));
        }
    }
    return lines;
}

} // namespace

class TestPlanReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDeletionIsARunbookFromTheFirstLineToTheLast();
    void aNewValueEditsNothingAndTestsEverything();
    void theHourTellsWhatRunsNow_data();
    void theHourTellsWhatRunsNow();
    void theBusiestAgentsStandFirst();
    void whatIsNotKnownIsALine();
    void whatIsMissingIsSaidBeforeAndInItsPart();
    void everyStepHasOneBoxInEveryFormat_data();
    void everyStepHasOneBoxInEveryFormat();
    void ticksFillTheirBoxes();
    void aPersonIsToldOnceAllResourcesAreTicked();
    void commandsNameTheSourceAndQuoteWhatIsForeign_data();
    void commandsNameTheSourceAndQuoteWhatIsForeign();
    void hostileNamesDoNotAct_data();
    void hostileNamesDoNotAct();
};

void TestPlanReport::aDeletionIsARunbookFromTheFirstLineToTheLast()
{
    const QByteArray expected = R"(# Plan of deleting or replacing

| About this report | |
|---|---|
| Program | `secretscope )" SECRETSCOPE_VERSION R"(` |
| Server | `https://api.elevenlabs.io` |
| Profile | `none` |
| Search | `none` |
| Scope | `HUBSPOT_API_KEY (sec_hub)` |
| Complete | `yes` |

## What stands before it

**What is known**

| Question | Answer |
|---|---|
| Complete | yes |
| Asked | `https://api.elevenlabs.io` |
| As profile | none named |
| Not seen | 2 resources of which this key sees only the id |
| Not seen | configurations of agents that do not need the secret themselves (not read) |
| Not seen | branches of agents (the API does not say whether they count) |

## Announce: 2

Direct, but this key may not edit these: someone else has to.

- [ ] Tell `Bo, Bo@x.example`
  - they edit `read-only (tool_view)`
  - ask: `this key may only view it`
  - place: `tool_config.code.env.KEY`
- [ ] Find out who made these, and tell them (creator: unknown)
  - they edit `tool_9f`
  - ask: `no access with this key`
  - place: unknown
  - they edit `agent_dark`
  - ask: `no access with this key`
  - place: unknown
  - they edit `Files (mcp_1)`
  - ask: `an access level that this version does not know`
  - place: unknown

## Pick the hour

- [ ] Pick an hour with few calls, or have all other changes wait until the sign-off
  - conversations running now: `unknown (not asked)`
  - busiest agents: `Night line (agent_night): last call 2026-01-01`
  - busiest tools: `crm-lookup (tool_crm): 5 calls in all`
  - busiest tools: `orders (tool_var): 5 calls in all`
  - busiest tools: `read-only (tool_view): 5 calls in all`

## Edit: 8

Each place, in this order.

- [ ] Edit `crm-lookup (tool_crm)`
  - kind: `Tool`
  - place: `header Authorization`
  - creator: `Ada, Ada@x.example`
- [ ] Edit `Front desk (agent_front)`
  - kind: `Agent`
  - place: `custom LLM: API key`
  - creator: `Bo, Bo@x.example`
- [ ] Look whether it has to be edited: `+4930123 (phone_1)`
  - kind: `Phone number`
  - place: unknown
  - creator: `unknown`
- [ ] Look whether it has to be edited: `conversation_initiation_webhook`
  - kind: `Other place`
  - place: unknown
  - creator: `unknown`
- [ ] Look whether it has to be edited: `HUB (env_1)`
  - kind: `Environment variable`
  - environments: `production, staging`
  - creator: `unknown`
- [ ] Look whether it has to be edited: `orders (tool_var)`
  - kind: `Tool`
  - configured, not reported by the service
  - place: `header X-Hub, variable HUB (production, staging)`
  - creator: `Bo, Bo@x.example`
- [ ] Look whether it has to be edited: `Hotline (speng_1)`
  - kind: `speech_engines`
  - configured, not reported by the service
  - place: `header Authorization`
  - creator: `Ada, Ada@x.example`
- [ ] Look whether it has to be edited: `tool_gone`
  - only agents name it, no list has it

## Delete the secret

- [ ] Nothing refers to it any more: this command ends with exit code 0
  - run: `secretscope-cli --server https://api.elevenlabs.io impact --mode delete sec_hub`
- [ ] Delete `HUBSPOT_API_KEY (sec_hub)`

## Verify

- [ ] If another secret takes its place, ask whether that one works
  - run: `secretscope-cli --server https://api.elevenlabs.io verify --since TIME ID`
  - ID is the other secret's, TIME that of the last edit, as `2026-01-02T15:04:05Z`

## Test: ≥ 4

The agents called last first.

Not everything was read, so there may be more.

- [ ] Test `Night line (agent_night)`
  - through `crm-lookup (tool_crm)`
  - last call: `2026-01-01`
  - rung by `+4930123 (Berlin, twilio)` `phone_1`
- [ ] Test `agent_dark`
  - last call: `unknown`
  - number to ring: none

Without a call in 90 days:

- [ ] Test `Front desk (agent_front)`
  - last call: `never`
  - number to ring: none
- [ ] Test `Lost and found (agent_lost)`
  - through `tool_9f`
  - through `tool_gone`
  - last call: `2023-11-14, archived`
  - number to ring: none

## Roll back

- [ ] If a test fails: put a secret with the old value at each place again
  - the old value: unknown here
  - whether a deleted secret can be restored: unknown

## Sign off

- [ ] Signed off (who, when):

)";
    const QByteArray plan = planOf(stateWithFacts(wholeWorkspace()), "sec_hub", ImpactMode::Delete,
                                   ReportFormat::Markdown);
    QCOMPARE(plan, expected);
}

void TestPlanReport::aNewValueEditsNothingAndTestsEverything()
{
    const QByteArray expected = R"(Announce: 0
  Nobody: what refers to the secret keeps its id.

Pick the hour
  [ ]  Pick an hour with few calls, or have all other changes wait until the sign-off
       conversations running now:  unknown (not asked)
       busiest agents:  Night line (agent_night): last call 2026-01-01
       busiest tools:  crm-lookup (tool_crm): 5 calls in all
       busiest tools:  orders (tool_var): 5 calls in all
       busiest tools:  read-only (tool_view): 5 calls in all

Edit: 0
  Nothing to edit: what refers to the secret keeps its id.

Set the value
  [ ]  Set the new value of HUBSPOT_API_KEY (sec_hub)

Verify
  [ ]  Ask whether the new value arrived
       run:  secretscope-cli --server https://api.elevenlabs.io verify --since TIME sec_hub
       TIME is when it was set, as  2026-01-02T15:04:05Z

Test: ≥ 10
  The agents called last first.
  Not everything was read, so there may be more.
  [ ]  Look whether it works: +4930123 (phone_1)
       kind:  Phone number
       place: unknown
       creator:  unknown
  [ ]  Look whether it works: conversation_initiation_webhook
       kind:  Other place
       place: unknown
       creator:  unknown
  [ ]  Look whether it works: HUB (env_1)
       kind:  Environment variable
       environments:  production, staging
       creator:  unknown
  [ ]  Look whether it works: orders (tool_var)
       kind:  Tool
       configured, not reported by the service
       place:  header X-Hub, variable HUB (production, staging)
       creator:  Bo, Bo@x.example
  [ ]  Look whether it works: Hotline (speng_1)
       kind:  speech_engines
       configured, not reported by the service
       place:  header Authorization
       creator:  Ada, Ada@x.example
  [ ]  Look whether it works: tool_gone
       only agents name it, no list has it
  [ ]  Test Night line (agent_night)
       through  crm-lookup (tool_crm)
       last call:  2026-01-01
       rung by  +4930123 (Berlin, twilio)
                                 phone_1
  [ ]  Test agent_dark
       last call:  unknown
       number to ring: none
  Without a call in 90 days:
  [ ]  Test Front desk (agent_front)
       last call:  never
       number to ring: none
  [ ]  Test Lost and found (agent_lost)
       through  tool_9f
       through  tool_gone
       last call:  2023-11-14, archived
       number to ring: none

Roll back
  [ ]  If a test fails: set the old value again, of HUBSPOT_API_KEY (sec_hub)
       the old value: unknown here

Sign off
  [ ]  Signed off (who, when):
)";
    const QByteArray text = since(planOf(stateWithFacts(wholeWorkspace()), "sec_hub",
                                         ImpactMode::NewValue, ReportFormat::Text),
                                  "Announce");
    QCOMPARE(text, expected);
}

void TestPlanReport::theHourTellsWhatRunsNow_data()
{
    QTest::addColumn<LiveAnswer>("running");
    QTest::addColumn<Times>("times");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char *name, const LiveAnswer &running, const char *words,
                        Times times = Times::LeftOut) {
        QTest::newRow(name) << running << times << QByteArray(words);
    };
    const QDateTime moment(QDate(2026, 1, 2), QTime(3, 4, 5), QTimeZone::utc());
    row("a file", NotCounted::ByAFile, "unknown (a file cannot tell)");
    row("not asked", NotCounted::Yet, "unknown (not asked)");
    row("counted", LiveCounts{2, true, moment, {{"agent_night", 2}, {"agent_front", 0}}},
        "2, of 2 agents");
    row("with the time", LiveCounts{2, true, moment, {{"agent_night", 2}, {"agent_front", 0}}},
        "2, of 2 agents, at 2026-01-02T03:04:05Z", Times::Included);
    row("none runs", LiveCounts{0, true, moment, {{"agent_night", 0}, {"agent_front", 0}}},
        "0, of 2 agents");
    row("not all counted", LiveCounts{1, false, moment, {{"agent_night", 1}}},
        "\xE2\x89\xA5 1, of 1 of 2 agents");
    ApiError error;
    error.kind = ApiError::Kind::MissingPermission;
    error.permission = u"convai_read"_s;
    row("failed", error, "unknown (the key lacks convai_read)");
}

void TestPlanReport::theHourTellsWhatRunsNow()
{
    QFETCH(const LiveAnswer, running);
    QFETCH(const Times, times);
    QFETCH(const QByteArray, words);
    WorkspaceState::Content content;
    content.catalogue = catalogueOf({wholeWorkspace()[1]});
    content.facts = stateWithFacts({}).facts();
    FactsContent called;
    called.id = "agent_front";
    called.lastCall = 1'767'225'600;
    content.facts.add(FactsList::Agents, called);
    content.loadInfo = stateWithFacts({}).origin();
    const Plan plan(WorkspaceState(std::move(content)), {0}, ImpactMode::NewValue, running);
    const QByteArray text = written(
        [&](Output &output) { writePlanReport(output, plan, ReportFormat::Text, times); });
    const QByteArray line = "       conversations running now:  " + words + '\n';
    QVERIFY2(text.contains(line), (line + " is not in\n" + text).constData());
}

void TestPlanReport::theBusiestAgentsStandFirst()
{
    Facts facts = smallFacts();
    std::vector<PlainSecret> secrets{wholeWorkspace()[0]};
    std::vector<PlainDependent> &agents = secrets[0][Category::Agents];
    agents.clear();
    QHash<QByteArray, std::int64_t> byAgent;
    for (int i = 0; i < 8; ++i) {
        const std::string id = "agent_" + std::to_string(i);
        agents.push_back(available(id.c_str(), id.c_str(), "editor"));
        FactsContent called;
        called.id = id;
        called.lastCall = i == 7 ? std::nullopt : std::optional(1'767'225'600 - i);
        facts.add(FactsList::Agents, called);
        byAgent.insert(QByteArray::fromStdString(id), i == 5 ? 1 : i == 7 ? 4 : 0);
    }
    WorkspaceState::Content content;
    content.catalogue = catalogueOf(secrets);
    content.loadInfo = stateWithFacts({}).origin();
    content.facts = facts;
    const QByteArray text
        = planOf(WorkspaceState(std::move(content)), "sec_hub", ImpactMode::NewValue,
                 ReportFormat::Text, {}, LiveCounts{5, true, {}, byAgent});
    const auto busiest = [&text](const char *lines) {
        return text.contains(QByteArray("       busiest agents:  ") + lines);
    };
    QVERIFY2(busiest("agent_7 (agent_7): 4 running now, last call unknown\n"
                     "       busiest agents:  agent_5 (agent_5): 1 running now, last call "
                     "2025-12-31\n"
                     "       busiest agents:  agent_0 (agent_0): 0 running now, last call "
                     "2026-01-01\n"),
             text.constData());
    QCOMPARE(text.count("busiest agents:"), qsizetype(Plan::mostOfHour));
}

void TestPlanReport::whatIsNotKnownIsALine()
{
    const QByteArray text
        = planOf(stateOf(wholeWorkspace()), "sec_hub", ImpactMode::Delete, ReportFormat::Text);
    for (const char *line : {"    Complete      no: there may be more to do than stands here\n",
                             "  [ ]  Find out who made these, and tell them (creator: unknown)\n",
                             "       place: unknown\n", "       last call:  unknown\n",
                             "       number to ring: unknown\n", "       creator:  unknown\n",
                             "       conversations running now:  unknown (not asked)\n",
                             "       busiest agents: unknown, no call in 90 days is told\n",
                             "       busiest tools: unknown, no calls are told\n",
                             "    Not seen      places, creators and calls (not read)\n",
                             "\nAnnounce: \xE2\x89\xA5 1\n", "\nEdit: \xE2\x89\xA5 6\n"}) {
        QVERIFY2(text.contains(line), (QByteArray(line) + " is not in\n" + text).constData());
    }
}

void TestPlanReport::whatIsMissingIsSaidBeforeAndInItsPart()
{
    const QByteArray text = planOf(stateWithFacts(smallWorkspace()), "sec_big", ImpactMode::Delete,
                                   ReportFormat::Text);
    QVERIFY(text.contains("Complete    NO, parts are missing\n  ! Tools of 1 secret: "));
    QVERIFY(text.contains("    Complete      no: there may be more to do than stands here\n"));
    for (const char *part : {"\nAnnounce: \xE2\x89\xA5 1\n", "\nEdit: \xE2\x89\xA5 1\n"}) {
        const QByteArray rest = text.mid(text.indexOf(part), 300);
        QVERIFY2(rest.contains("Not everything was read, so there may be more."), rest.constData());
    }
    QVERIFY(text.contains("\nTest: \xE2\x80\x94\n"));
}

void TestPlanReport::everyStepHasOneBoxInEveryFormat_data()
{
    QTest::addColumn<quint64>("seed");
    for (quint64 seed = 0; seed < 10; ++seed) {
        QTest::addRow("%d", int(seed)) << seed;
    }
}

void TestPlanReport::everyStepHasOneBoxInEveryFormat()
{
    QFETCH(const quint64, seed);
    const WorkspaceState state = stateOf(randomSecrets(seed));
    for (const ImpactMode mode : {ImpactMode::NewValue, ImpactMode::Delete}) {
        const Plan plan(state, {0}, mode);
        const std::string id(state.catalogue().secretId({0}));
        const auto count = qsizetype(plan.steps().size());
        QCOMPARE(planOf(state, id.c_str(), mode, ReportFormat::Markdown).count("\n- [ ] "), count);
        QCOMPARE(planOf(state, id.c_str(), mode, ReportFormat::Text).count("\n  [ ]  "), count);
        QCOMPARE(planOf(state, id.c_str(), mode, ReportFormat::Html).count("type=\"checkbox\"/>"),
                 count);
        const Workbook book(planOf(state, id.c_str(), mode, ReportFormat::Xlsx));
        QCOMPARE(book.sheet(u"Steps")->rows.size(), count + 1);
    }
}

void TestPlanReport::ticksFillTheirBoxes()
{
    const WorkspaceState state = stateWithFacts(wholeWorkspace());
    const PlanTicks ticks{"edit tools tool_crm header Authorization", "test agents agent_night",
                          "sign-off", "check tools tool_var header X-Hub HUB",
                          "test agents agent_gone"};
    const QByteArray plan
        = planOf(state, "sec_hub", ImpactMode::Delete, ReportFormat::Markdown, ticks);
    QCOMPARE(boxes(plan, "- [x] "),
             (QByteArrayList{"Edit `crm-lookup (tool_crm)`",
                             "Look whether it has to be edited: `orders (tool_var)`",
                             "Test `Night line (agent_night)`", "Signed off (who, when):"}));
    // Nothing else differs.
    QByteArray unticked = plan;
    QCOMPARE(unticked.replace("- [x] ", "- [ ] "),
             planOf(state, "sec_hub", ImpactMode::Delete, ReportFormat::Markdown));
    QVERIFY(planOf(state, "sec_hub", ImpactMode::Delete, ReportFormat::Html, ticks)
                .contains("<input type=\"checkbox\" checked=\"checked\"/> Signed off"));
}

void TestPlanReport::aPersonIsToldOnceAllResourcesAreTicked()
{
    const WorkspaceState state = stateOf(wholeWorkspace());
    const Plan plan(state, state.catalogue().findSecret("sec_hub").value(), ImpactMode::Delete);
    const PlanStep &person = plan.stepsOf(PlanPart::Announce).front();
    const auto keys = tickKeys(plan, person);
    QCOMPARE(keys.size(), plan.impact().ask.count());
    PlanTicks ticks;
    QCOMPARE(progressOf(plan, person, ticks), Progress::Open);
    for (const std::string &key : keys) {
        QVERIFY(progressOf(plan, person, ticks) != Progress::Done);
        ticks.insert(key);
    }
    QCOMPARE(progressOf(plan, person, ticks), Progress::Done);
}

void TestPlanReport::commandsNameTheSourceAndQuoteWhatIsForeign_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("arguments");
    QTest::newRow("server") << u"https://api.eu.example"_s << QString() << u"sec_1"_s
                            << u"--server https://api.eu.example verify --since TIME sec_1"_s;
    QTest::newRow("profile") << u"https://api.eu.example"_s << u"Acme prod"_s << u"sec_1"_s
                             << u"--profile 'Acme prod' verify --since TIME sec_1"_s;
    QTest::newRow("sample") << u"sample workspace"_s << QString() << u"sec_1"_s
                            << u"--demo verify --since TIME sec_1"_s;
    QTest::newRow("no address") << u"nowhere"_s << QString() << u"sec_1"_s
                                << u"verify --since TIME sec_1"_s;
    QTest::newRow("an id that would act") << QString() << QString() << u"x'; rm -rf ~; '"_s
                                          << uR"(verify --since TIME 'x'\''; rm -rf ~; '\''')"_s;
    QTest::newRow("an id like an option")
        << QString() << QString() << u"--output=x"_s << u"verify --since TIME -- '--output=x'"_s;
}

void TestPlanReport::commandsNameTheSourceAndQuoteWhatIsForeign()
{
    QFETCH(const QString, server);
    QFETCH(const QString, profile);
    QFETCH(const QString, id);
    QFETCH(const QString, arguments);
    PlainSecret secret;
    secret.id = id.toStdString();
    LoadInfo loadInfo;
    loadInfo.server = server;
    loadInfo.profile = profile;
    const Plan plan(stateOf(catalogueOf({secret}), loadInfo), {0}, ImpactMode::NewValue);
    QCOMPARE(QString::fromStdString(verifyCommand(plan)), u"secretscope-cli "_s + arguments);
    // A shell takes it as it is meant.
    const ProgramEnd shell = run(u"sh"_s, {}, ("printf '%s\\n' " + verifyCommand(plan)).c_str());
    QCOMPARE(shell.output.split('\n').at(shell.output.count('\n') - 1), id.toUtf8());
}

void TestPlanReport::hostileNamesDoNotAct_data()
{
    QTest::addColumn<ReportFormat>("format");
    QTest::newRow("text") << ReportFormat::Text;
    QTest::newRow("markdown") << ReportFormat::Markdown;
    QTest::newRow("html") << ReportFormat::Html;
}

void TestPlanReport::hostileNamesDoNotAct()
{
    QFETCH(const ReportFormat, format);
    const QByteArray plan
        = planOf(stateWithFacts(hostileWorkspace()), "sec_hub", ImpactMode::Delete, format);
    QVERIFY(isHarmlessOnTerminal(plan));
    if (format == ReportFormat::Html) {
        QVERIFY(!plan.contains("<script>"));
        const ProgramEnd check = run(u"xmllint"_s, {u"--noout"_s, u"-"_s}, plan);
        QVERIFY2(check.exitCode == 0, check.errors.constData());
    }
}

QTEST_APPLESS_MAIN(TestPlanReport)
#include "tst_planreport.moc"
