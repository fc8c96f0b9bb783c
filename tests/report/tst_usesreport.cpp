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

QByteArray report(const std::vector<PlainSecret> &plain, const char *id, ReportFormat format)
{
    const Catalogue catalogue = catalogueOf(plain);
    const auto found
        = usesOf(catalogue, ReverseIndex(stateOf(catalogue, smallLoadInfo(plain))), id);
    return written([&](Output &output) {
        writeUsesReport(output, catalogue, smallLoadInfo(plain), id, found, format,
                        {Times::LeftOut, Cells::Guarded});
    });
}

QByteArrayList csvRows(const char *id)
{
    QByteArrayList rows = report(smallWorkspace(), id, ReportFormat::Csv).split('\n');
    rows.removeFirst();
    rows.removeLast();
    return rows;
}

} // namespace

class TestUsesReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textListsSecretsAndThroughWhat()
    {
        const QByteArray expected = R"(Secrets that a resource needs
=============================
Program     secretscope )" SECRETSCOPE_VERSION R"(
Server      https://api.elevenlabs.io
Profile     Acme <prod> & "co"
Search      none
Scope       the resource agent_front
Complete    NO, parts are missing
  ! Tools of 1 secret: not completed: BIG (sec_big)
  ! Agents of 1 secret: not completed: EMPTY_SO_FAR (sec_sofar)

Agent: ≥ 2 secrets
  The resource
    Front desk                    agent_front                         admin
  Secrets
    HUBSPOT_API_KEY               sec_hub                             direct
    STRIPE_KEY                    sec_stripe                          through
      through  Files (mcp_1)
      through  crm-lookup (tool_crm)
  More may need it: 1 secret with a partly loaded list that could name it.
)";
        QCOMPARE(report(smallWorkspace(), "agent_front", ReportFormat::Text), expected);
    }

    void anUnknownIdIsSaidToBeInNoList()
    {
        QVERIFY(report(smallWorkspace(), "tool_none", ReportFormat::Text)
                    .contains("No secret reported"));
    }

    void csvHasTheResourcesRowsAlone()
    {
        const QByteArrayList rows = csvRows("tool_crm");
        QCOMPARE(rows.size(), 2);
        QVERIFY(rows[0].startsWith("\"sec_hub\",\"HUBSPOT_API_KEY\",\"tools\",\"direct\","));
        QVERIFY(rows[1].startsWith("\"sec_stripe\",\"STRIPE_KEY\",\"tools\",\"direct\","));
        QVERIFY(csvRows("tool_none").isEmpty());
    }

    void csvTellsTheAgentWhereOnlyAnAgentNamesIt()
    {
        const QByteArrayList rows = csvRows("mcp_1");
        QCOMPARE(rows.size(), 2);
        QVERIFY(rows[0].contains("\"mcp_servers\",\"direct\""));
        QVERIFY(rows[1].contains("\"agents\",\"via\""));
        QVERIFY(rows[1].contains("\"agent_front\""));
    }

    void jsonTellsRelationAndWays()
    {
        const auto json
            = QJsonDocument::fromJson(report(smallWorkspace(), "agent_front", ReportFormat::Json))
                  .object();
        QCOMPARE(json[u"secret_count"].toInt(), 2);
        const auto secrets = json[u"resources"][0][u"secrets"];
        QCOMPARE(secrets[0][u"direct"].toBool(), true);
        QCOMPARE(secrets[1][u"direct"].toBool(), false);
        QCOMPARE(secrets[1][u"through"].toArray().size(), 2);
        QCOMPARE(json[u"resources"][0][u"exact"].toBool(true), false);
        QVERIFY(QJsonDocument::fromJson(report(smallWorkspace(), "tool_gone", ReportFormat::Json))
                    .object()[u"resources"][0][u"category"]
                    .isNull());
    }

    void theOrderOfArrivalDoesNotShow()
    {
        for (std::uint64_t seed = 0; seed < 20; ++seed) {
            const auto plain = randomSecrets(seed);
            for (const char *id : {"shared_0", "tool_3", "agent_4", "mcp_5", "gone_1"}) {
                for (const ReportFormat format :
                     {ReportFormat::Text, ReportFormat::Csv, ReportFormat::Json}) {
                    QCOMPARE(report(shuffled(seed + 1, plain), id, format),
                             report(plain, id, format));
                }
            }
        }
    }

    void hostileNamesStayText()
    {
        QVERIFY(isHarmlessOnTerminal(report(hostileWorkspace(), "tool_crm", ReportFormat::Text)));
    }
};

QTEST_GUILESS_MAIN(TestUsesReport)
#include "tst_usesreport.moc"
