// SPDX-License-Identifier: Apache-2.0
#include "answerfixture.h"

#include "report/answerreports.h"
#include "service/version.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace secretscope;
using namespace secretscope::test;

namespace {

QByteArray report(const std::vector<PlainSecret> &plain, const char *secretId, ImpactMode mode,
                  ReportFormat format, Times times = Times::LeftOut)
{
    const Catalogue catalogue = catalogueOf(plain);
    const std::array secrets{catalogue.findSecret(secretId).value()};
    const Impact found = impact(catalogue, secrets, mode);
    return written([&](Output &output) {
        writeImpactReport(output, catalogue, smallLoadInfo(plain), found, format, times);
    });
}

} // namespace

class TestImpactReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textListsFourTimesWhatToDo()
    {
        const QByteArray expected = R"(Impact of deleting or replacing
===============================
Program     secretscope )" SECRETSCOPE_VERSION R"(
Server      https://api.elevenlabs.io
Profile     Acme <prod> & "co"
Search      none
Scope       HUBSPOT_API_KEY (sec_hub)
Complete    yes

Fix: 2
  Direct, and this key may edit them.
  Tools: 1
    crm-lookup                  tool_crm                            editor      direct
      reached by agent  Night line (agent_night)
  Agents: 1
    Front desk                  agent_front                         admin       direct

Ask: 4
  Direct, but this key may not edit them: someone else has to.
  Tools: 2
    no access with this key     tool_9f                             no access   direct
      ask:  no access with this key
      reached by agent  Lost and found (agent_lost)
    read-only                   tool_view                           viewer      direct
      ask:  this key may only view it
  Agents: 1
    no access with this key     agent_dark                          no access   direct
      ask:  no access with this key
  MCP servers: 1
    Files                       mcp_1                               owner       direct
      ask:  an access level that this version does not know

Test: 4 (2 direct, 2 through others)
  Every agent that reaches it, direct or through others.
  Agents: 4
    no access with this key     agent_dark                          no access   direct
    Front desk                  agent_front                         admin       direct
    Lost and found              agent_lost                          commenter   through
      through  tool_9f
      through  tool_gone
    Night line                  agent_night                         viewer      through
      through  crm-lookup (tool_crm)

Not reported: 3
  The API reports no access level for these: check them yourself.
  Phone numbers: 1
    +4930123                    phone_1                             twilio      direct
  Other places: 1
    conversation_initiation_webhook
                                conversation_initiation_webhook                 direct
  Environment variables: 1
    HUB                         env_1                                           direct
      environments:  production, staging

Named by agents only: 1
  Agents reach the secret through these, but no list of the secret has them.
  Ids
    tool_gone
)";
        QCOMPARE(report(wholeWorkspace(), "sec_hub", ImpactMode::Delete, ReportFormat::Text),
                 expected);
    }

    void markdownListsTheSame()
    {
        const QByteArray expected = R"(# Impact of deleting or replacing

| About this report | |
|---|---|
| Program | `secretscope )" SECRETSCOPE_VERSION R"(` |
| Server | `https://api.elevenlabs.io` |
| Profile | `Acme <prod> & "co"` |
| Search | `none` |
| Scope | `STRIPE_KEY (sec_stripe)` |
| Complete | `yes` |

## Fix: 1

Direct, and this key may edit them.

**Tools: 1**

| Name | Id | Access or provider | Uses it | Details |
|---|---|---|---|---|
| `crm-lookup` | `tool_crm` | `editor` | direct | reached by agent `Front desk (agent_front)` |

## Ask: 1

Direct, but this key may not edit them: someone else has to.

**Agents: 1**

| Name | Id | Access or provider | Uses it | Details |
|---|---|---|---|---|
| `Night line` | `agent_night` | `viewer` | direct | ask: `this key may only view it` |

## Test: 2 (1 direct, 1 through others)

Every agent that reaches it, direct or through others.

**Agents: 2**

| Name | Id | Access or provider | Uses it | Details |
|---|---|---|---|---|
| `Front desk` | `agent_front` | `admin` | through | through `Files (mcp_1)`, through `crm-lookup (tool_crm)` |
| `Night line` | `agent_night` | `viewer` | direct |  |

## Not reported: 0

The API reports no access level for these: check them yourself.

## Named by agents only: 1

Agents reach the secret through these, but no list of the secret has them.

**Ids**

| Name or id | Details |
|---|---|
| `Files (mcp_1)` |  |

)";
        QCOMPARE(report(wholeWorkspace(), "sec_stripe", ImpactMode::Delete, ReportFormat::Markdown),
                 expected);
    }

    void partialListsSayAtLeast()
    {
        const QByteArray text
            = report(smallWorkspace(), "sec_big", ImpactMode::Delete, ReportFormat::Text);
        QVERIFY(text.contains("Fix: ≥ 0"));
        QVERIFY(text.contains("Ask: ≥ 1"));
        QVERIFY(text.contains("NO, parts are missing"));
    }

    void timesAreThereUnlessLeftOut()
    {
        const auto text = [](Times times) {
            return report(wholeWorkspace(), "sec_hub", ImpactMode::Delete, ReportFormat::Text,
                          times);
        };
        QVERIFY(text(Times::Included).contains("2026-01-02T03:04:05Z"));
        QVERIFY(!text(Times::LeftOut).contains("2026-01-02"));
    }

    void jsonHoldsTheFourLists()
    {
        const auto json = QJsonDocument::fromJson(report(wholeWorkspace(), "sec_hub",
                                                         ImpactMode::Delete, ReportFormat::Json))
                              .object();
        QCOMPARE(json[u"format"].toString(), QStringLiteral("secretscope-impact"));
        QCOMPARE(json[u"mode"].toString(), QStringLiteral("delete"));
        QCOMPARE(json[u"complete"].toBool(), true);
        QCOMPARE(json[u"fix"][u"count"].toInt(), 2);
        QCOMPARE(json[u"ask"][u"count"].toInt(), 4);
        QCOMPARE(json[u"test"][u"count"].toInt(), 4);
        QCOMPARE(json[u"not_reported"][u"count"].toInt(), 3);
        QCOMPARE(json[u"test"][u"entries"][3][u"through"][0][u"name"].toString(),
                 QStringLiteral("crm-lookup"));
        QCOMPARE(json[u"ask"][u"entries"][0][u"reason"].toString(), QStringLiteral("no_access"));
        QCOMPARE(json[u"unlisted_ways"][0][u"id"].toString(), QStringLiteral("tool_gone"));
    }

    void aNewValueLeavesNothingToEdit()
    {
        const auto json = QJsonDocument::fromJson(report(wholeWorkspace(), "sec_hub",
                                                         ImpactMode::NewValue, ReportFormat::Json))
                              .object();
        QCOMPARE(json[u"mode"].toString(), QStringLiteral("new-value"));
        QCOMPARE(json[u"fix"][u"count"].toInt(), 0);
        QCOMPARE(json[u"ask"][u"count"].toInt(), 0);
        QCOMPARE(json[u"test"][u"count"].toInt(), 4);
    }

    void hostileNamesStayText()
    {
        const auto plain = hostileWorkspace();
        const QByteArray html = report(plain, "sec_hub", ImpactMode::Delete, ReportFormat::Html);
        const ProgramEnd lint = run(
            QStringLiteral("xmllint"),
            {QStringLiteral("--noout"), QStringLiteral("--nonet"), QStringLiteral("-")}, html);
        QVERIFY2(lint.exitCode == 0, lint.errors.constData());
        QVERIFY(!html.contains("<script"));
        QVERIFY(
            isHarmlessOnTerminal(report(plain, "sec_hub", ImpactMode::Delete, ReportFormat::Text)));
        const QByteArray markdown
            = report(plain, "sec_hub", ImpactMode::Delete, ReportFormat::Markdown);
        QVERIFY(isHarmlessOnTerminal(markdown));
        for (const QByteArray &line : markdown.split('\n')) {
            QVERIFY(!line.startsWith("<script") && !line.contains("\x1b"));
        }
    }

    void theOrderOfArrivalDoesNotShow_data()
    {
        QTest::addColumn<int>("format");
        QTest::newRow("text") << int(ReportFormat::Text);
        QTest::newRow("json") << int(ReportFormat::Json);
    }
    void theOrderOfArrivalDoesNotShow()
    {
        QFETCH(int, format);
        for (std::uint64_t seed = 0; seed < 30; ++seed) {
            const auto plain = randomSecrets(seed);
            QByteArray files[2];
            for (int run = 0; run < 2; ++run) {
                const auto arrived = run == 0 ? plain : shuffled(seed + 1, plain);
                const Catalogue catalogue = catalogueOf(arrived);
                std::vector<SecretIndex> all;
                for (std::uint32_t i = 0; i < catalogue.secretCount(); ++i) {
                    all.push_back(SecretIndex{i});
                }
                const Impact found = impact(catalogue, all, ImpactMode::Delete);
                files[run] = written([&](Output &output) {
                    writeImpactReport(output, catalogue, smallLoadInfo(arrived), found,
                                      ReportFormat(format), Times::LeftOut);
                });
            }
            QCOMPARE(files[0], files[1]);
        }
    }

    void manySecretsStandTogether()
    {
        const auto plain = wholeWorkspace();
        const Catalogue catalogue = catalogueOf(plain);
        const std::array secrets{SecretIndex{0}, SecretIndex{1}};
        const Impact found = impact(catalogue, secrets, ImpactMode::Delete);
        const QByteArray text = written([&](Output &output) {
            writeImpactReport(output, catalogue, smallLoadInfo(plain), found, ReportFormat::Text,
                              Times::LeftOut);
        });
        QVERIFY(text.contains("direct and through"));
        QVERIFY(text.contains("needs  HUBSPOT_API_KEY (sec_hub)"));
        QVERIFY(text.contains("crm-lookup (tool_crm) needs STRIPE_KEY (sec_stripe)"));
    }
};

QTEST_GUILESS_MAIN(TestImpactReport)
#include "tst_impactreport.moc"
