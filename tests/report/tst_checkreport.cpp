// SPDX-License-Identifier: Apache-2.0
#include "answerfixture.h"
#include "support/smallfacts.h"

#include "report/checkreport.h"
#include "service/version.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryFile>

using namespace secretscope;
using namespace secretscope::test;

namespace {

const std::vector<CheckRule> someRules{CheckRule::NewDependent, CheckRule::LostDependent,
                                       CheckRule::Unused, CheckRule::UnreportedPlace};

/// STRIPE_KEY is used by nothing any more, OLD_KEY by a tool and by something unlisted.
std::vector<PlainSecret> later()
{
    auto after = wholeWorkspace();
    after[1][Category::Tools].clear();
    after[1][Category::Agents].clear();
    after[2][Category::Tools] = {unknown("tool_more")};
    after[2].unlisted["flows"]
        = {{.id = "flow_1", .name = "F", .label = R"({"id":"flow_1","name":"F"})"}};
    return after;
}

QByteArray report(const WorkspaceState &before, const WorkspaceState &now, ReportFormat format)
{
    return written([&](Output &output) {
        writeCheckReport(output, check(before, now, someRules), "known <1>.json", format,
                         Times::LeftOut);
    });
}

QByteArray junit(const WorkspaceState &before, const WorkspaceState &now,
                 Times times = Times::LeftOut)
{
    return written([&](Output &output) {
        writeCheckJunit(output, check(before, now, someRules), "known <1>.json", times);
    });
}

constexpr std::array schemas{JUNIT_XSD, JUNIT_JENKINS_XSD};

/// What xmllint says against the file by the schema; empty if nothing.
QByteArray schemaFaults(const QByteArray &xml, const char *schema)
{
    const ProgramEnd end = run(QStringLiteral("xmllint"),
                               {QStringLiteral("--noout"), QStringLiteral("--schema"),
                                QString::fromUtf8(schema), QStringLiteral("-")},
                               xml);
    return end.exitCode == 0 ? QByteArray() : end.errors + xml;
}

} // namespace

class TestCheckReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachFindingIsTold()
    {
        const QByteArray expected = R"(What is new against the baseline
================================
Program     secretscope )" SECRETSCOPE_VERSION R"(
Server      https://api.elevenlabs.io
Profile     none
Search      none
Scope       against known <1>.json
Complete    yes

Result
  4 rules
    new-dependent           broken      2
    lost-dependent          broken      3
    unused                  passed      0
    unreported-place        broken      1

New dependents
  2 findings
    no access with this key       tool_more                           Tool
      of  OLD_KEY (sec_old)
      creator:  unknown
    F                             flow_1                              flows
      of  OLD_KEY (sec_old)

Lost dependents
  3 findings
    crm-lookup                    tool_crm                            Tool
      of  STRIPE_KEY (sec_stripe)
      place:  header X-Pay
      creator:  Ada, Ada@x.example
    Front desk                    agent_front                         Agent
      of  STRIPE_KEY (sec_stripe)
      creator:  Bo, Bo@x.example
    Night line                    agent_night                         Agent
      of  STRIPE_KEY (sec_stripe)
      creator:  unknown

Configured, but not reported
  1 finding
    crm-lookup                    tool_crm                            Tool
      of  STRIPE_KEY (sec_stripe)
      place:  header X-Pay
      creator:  Ada, Ada@x.example
)";
        QCOMPARE(
            report(stateWithFacts(wholeWorkspace()), stateWithFacts(later()), ReportFormat::Text),
            expected);
    }

    void markdownFitsAJobsSummary()
    {
        const QByteArray expected = R"(# What is new against the baseline

| About this report | |
|---|---|
| Program | `secretscope )" SECRETSCOPE_VERSION R"(` |
| Server | `https://api.elevenlabs.io` |
| Profile | `none` |
| Search | `none` |
| Scope | `against known <1>.json` |
| Complete | `NO, parts are missing` |

**This report is not complete:**

- `Facts: the baseline: not read`

## Result

**4 rules**

| Rule | State | Findings | Details |
|---|---|--:|---|
| new-dependent | passed | 0 |  |
| lost-dependent | passed | 0 |  |
| unused | broken | 1 |  |
| unreported-place | unjudged | ≥ 0 | not judged: `the baseline has no places and creators: 2 cannot be told` |

## Secrets without reported dependents

**1 finding**

| Secret | Id | Details |
|---|---|---|
| `OLD_KEY` | `sec_old` |  |

)";
        auto before = wholeWorkspace();
        before[2][Category::Tools] = {available("tool_1", "T", "viewer")};
        auto after = wholeWorkspace();
        const QByteArray text
            = report(stateOf(before), stateWithFacts(after), ReportFormat::Markdown);
        QVERIFY2(text.contains("| lost-dependent | broken | 1 |  |"), text.constData());
        QByteArray shorter = text;
        shorter.replace("| lost-dependent | broken | 1 |", "| lost-dependent | passed | 0 |");
        const auto from = shorter.indexOf("\n## Lost dependents");
        shorter.remove(from, shorter.indexOf("\n## Secrets without") - from);
        QCOMPARE(shorter, expected);
    }

    void jsonIsTheContracts()
    {
        const auto json
            = QJsonDocument::fromJson(report(stateWithFacts(wholeWorkspace()),
                                             stateWithFacts(later()), ReportFormat::Json))
                  .object();
        QCOMPARE(json[u"format"].toString(), QStringLiteral("secretscope-check"));
        QCOMPARE(json[u"complete"].toBool(), true);
        const QJsonArray rules = json[u"rules"].toArray();
        QCOMPARE(rules.size(), 4);
        QCOMPARE(rules[0][u"rule"].toString(), QStringLiteral("new-dependent"));
        QCOMPARE(rules[0][u"state"].toString(), QStringLiteral("broken"));
        QVERIFY(rules[0][u"reason"].isNull());
        QCOMPARE(rules[2][u"state"].toString(), QStringLiteral("passed"));
        const QJsonObject lost = rules[1][u"findings"][0].toObject();
        QCOMPARE(lost,
                 (QJsonObject{
                     {QStringLiteral("secret_id"), QStringLiteral("sec_stripe")},
                     {QStringLiteral("secret_name"), QStringLiteral("STRIPE_KEY")},
                     {QStringLiteral("category"), QStringLiteral("tools")},
                     {QStringLiteral("resource_id"), QStringLiteral("tool_crm")},
                     {QStringLiteral("resource_name"), QStringLiteral("crm-lookup")},
                     {QStringLiteral("place"), QStringLiteral("header X-Pay")},
                     {QStringLiteral("creator"),
                      QJsonObject{{QStringLiteral("name"), QStringLiteral("Ada")},
                                  {QStringLiteral("email"), QStringLiteral("Ada@x.example")}}}}));
    }

    void gapsOfBothSidesAreTold()
    {
        auto more = wholeWorkspace();
        more[0].hasMore[Category::Tools] = true;
        const QByteArray text
            = report(stateOf(more), stateOf(wholeWorkspace()), ReportFormat::Text);
        QVERIFY(text.contains("Complete    NO"));
        QVERIFY(text.contains("the baseline: not completed"));
        QVERIFY2(text.contains("the baseline has lists that are not whole: there may be more"),
                 text.constData());
        const auto json = QJsonDocument::fromJson(
                              report(stateOf(wholeWorkspace()), stateOf(more), ReportFormat::Json))
                              .object();
        QCOMPARE(json[u"rules"][0][u"state"].toString(), QStringLiteral("unjudged"));
        QVERIFY(json[u"rules"][0][u"reason"].toString().contains(QStringLiteral("not whole")));
    }

    void junitIsOfTheCommonForm_data()
    {
        QTest::addColumn<WorkspaceState>("before");
        QTest::addColumn<WorkspaceState>("now");
        QTest::newRow("the same") << stateOf(wholeWorkspace()) << stateOf(wholeWorkspace());
        QTest::newRow("broken") << stateWithFacts(wholeWorkspace()) << stateWithFacts(later());
        QTest::newRow("open") << stateOf(wholeWorkspace()) << stateOf(smallWorkspace());
        QTest::newRow("hostile") << stateOf(wholeWorkspace()) << stateOf(hostileWorkspace());
        auto other = hostileWorkspace();
        for (PlainSecret &secret : other) {
            secret.id += "\x1b]0;\x01\xEF\xBF\xBE";
        }
        QTest::newRow("hostile ids") << stateOf(wholeWorkspace()) << stateOf(other);
    }

    void junitIsOfTheCommonForm()
    {
        QFETCH(WorkspaceState, before);
        QFETCH(WorkspaceState, now);
        for (const char *schema : schemas) {
            QCOMPARE(schemaFaults(junit(before, now), schema), QByteArray());
            QCOMPARE(schemaFaults(junit(before, now, Times::Included), schema), QByteArray());
        }
    }

    void theSchemasRefuseOtherForms_data()
    {
        QTest::addColumn<QByteArray>("was");
        QTest::addColumn<QByteArray>("becomes");
        QTest::addColumn<bool>("isOfJenkins");
        const auto row = [](const char *was, const char *becomes, bool isOfJenkins = false) {
            QTest::addRow("%s, not %s", becomes, was)
                << QByteArray(was) << QByteArray(becomes) << isOfJenkins;
        };
        row("testsuites>", "results>");
        row(" name=\"secretscope check\"", " title=\"secretscope check\"");
        row(" tests=\"4\"", "");
        row(" failures=\"3\"", " failed=\"3\"");
        row(" errors=\"0\"", "");
        row("<testcase name=", "<testcase title=");
        row("</failure>", "<b/></failure>");
        row("</properties>", "<property name=\"x\"/></properties>");
        row(" time=\"0\"><prop", " time=\"soon\"><prop");
        row(" tests=\"4\"", " tests=\"four\"", true);
        row(" timestamp=\"1970-01-01T00:00:00\"", " timestamp=\"1970-01-01T00:00:00Z\"", true);
        row(" hostname=\"localhost\"", "", true);
        row(" classname=\"secretscope.check\"", "", true);
        row("<system-out></system-out>", "", true);
        row(" type=\"broken\"", "", true);
    }

    void theSchemasRefuseOtherForms()
    {
        QFETCH(const QByteArray, was);
        QFETCH(const QByteArray, becomes);
        QFETCH(const bool, isOfJenkins);
        QByteArray xml = junit(stateWithFacts(wholeWorkspace()), stateWithFacts(later()));
        xml.replace(">\n    <properties", "><properties");
        QVERIFY2(xml.contains(was), xml.constData());
        xml.replace(was, becomes);
        QVERIFY(!schemaFaults(xml, JUNIT_XSD).isEmpty());
        QCOMPARE(schemaFaults(xml, JUNIT_JENKINS_XSD).isEmpty(), isOfJenkins);
    }

    void junitFailsWhatIsBrokenAndPassesNothingThatIsOpen()
    {
        const QByteArray broken = junit(stateWithFacts(wholeWorkspace()), stateWithFacts(later()));
        QVERIFY(broken.contains(R"(tests="4" failures="3" errors="0")"));
        QVERIFY2(broken.contains(
                     "<failure message=\"3 findings\" type=\"broken\">crm-lookup (tool_crm), "
                     "tool of STRIPE_KEY (sec_stripe), header X-Pay, made by Ada, Ada@x.example\n"),
                 broken.constData());
        QVERIFY(broken.contains("F (flow_1), dependent of OLD_KEY (sec_old), in the list flows\n"));
        auto more = wholeWorkspace();
        more[0].hasMore[Category::Tools] = true;
        const QByteArray open = junit(stateOf(wholeWorkspace()), stateOf(more));
        QVERIFY2(open.contains(R"(tests="4" failures="0" errors="2")"), open.constData());
        QVERIFY(open.contains(R"(type="unjudged")"));
        QVERIFY(open.contains("timestamp=\"1970-01-01T00:00:00\""));
        QVERIFY(junit(stateOf(wholeWorkspace()), stateOf(wholeWorkspace()), Times::Included)
                    .contains("timestamp=\"2026-01-02T03:04:09\""));
    }

    void theOrderOfArrivalDoesNotShow()
    {
        for (std::uint64_t seed = 0; seed < 10; ++seed) {
            const auto before = randomSecrets(seed);
            const auto after = changedSecrets(seed + 1, before);
            for (const ReportFormat format :
                 {ReportFormat::Text, ReportFormat::Markdown, ReportFormat::Json}) {
                QCOMPARE(report(stateOf(shuffled(seed, before)), stateOf(shuffled(seed + 1, after)),
                                format),
                         report(stateOf(before), stateOf(after), format));
            }
        }
    }

    void hostileNamesStayText()
    {
        QVERIFY(isHarmlessOnTerminal(
            report(stateOf(wholeWorkspace()), stateOf(hostileWorkspace()), ReportFormat::Text)));
        QVERIFY(isHarmlessOnTerminal(report(stateOf(wholeWorkspace()), stateOf(hostileWorkspace()),
                                            ReportFormat::Markdown)));
        QVERIFY(
            isHarmlessOnTerminal(junit(stateOf(wholeWorkspace()), stateOf(hostileWorkspace()))));
    }
};

QTEST_GUILESS_MAIN(TestCheckReport)
#include "tst_checkreport.moc"
