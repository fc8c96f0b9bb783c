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

QByteArray report(const std::vector<PlainSecret> &plain, ReportFormat format,
                  const std::vector<std::string> &ignored = {})
{
    const Catalogue catalogue = catalogueOf(plain);
    const LoadInfo loadInfo = smallLoadInfo(plain);
    const Unused found = unused(stateOf(catalogue, loadInfo), ignored);
    return written([&](Output &output) {
        writeUnusedReport(output, catalogue, loadInfo, found, format,
                          {Times::LeftOut, Cells::Guarded});
    });
}

} // namespace

class TestUnusedReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textSaysWhyAndWhatWasNotLookedAt()
    {
        const QByteArray expected = R"(Secrets without reported dependents
===================================
Program     secretscope )" SECRETSCOPE_VERSION R"(
Server      https://api.elevenlabs.io
Profile     Acme <prod> & "co"
Search      none
Scope       1 secret of 5 loaded
Complete    NO, parts are missing
  ! Tools of 1 secret: not completed: BIG (sec_big)
  ! Agents of 1 secret: not completed: EMPTY_SO_FAR (sec_sofar)

No dependents reported: ≥ 1
  This does not say that they are unused: the API has no field for some places.
  ≥ 1 secret
    OLD_KEY                     sec_old                             no list names it, all are
                                                                    complete

Not looked at
  - speech engines (the API has no field for them)
  - branches of agents (the API does not say whether they count)

Cannot tell: 1
  No dependents so far, but one of their lists is only partly loaded.
  1 secret
    EMPTY_SO_FAR                sec_sofar
)";
        QCOMPARE(report(smallWorkspace(), ReportFormat::Text), expected);
    }

    void theCountClaimsNoMoreThanIsKnown_data()
    {
        QTest::addColumn<std::vector<PlainSecret>>("plain");
        QTest::addColumn<QByteArray>("title");
        PlainSecret lonely;
        lonely.id = "sec_1";
        lonely.hasEnvironmentVariables = true;
        PlainSecret goesOn = lonely;
        goesOn.id = "sec_2";
        goesOn.hasMore[Category::Tools] = true;
        PlainSecret withoutVariables = lonely;
        withoutVariables.id = "sec_3";
        withoutVariables.hasEnvironmentVariables = false;
        QTest::newRow("all is known")
            << std::vector{lonely} << QByteArray("\nNo dependents reported: 1\n");
        QTest::newRow("others may be among them")
            << std::vector{lonely, goesOn} << QByteArray("\nNo dependents reported: ≥ 1\n");
        // A variable may name it: then there is one less.
        QTest::newRow("it may not be among them")
            << std::vector{lonely, withoutVariables}
            << QByteArray("\nNo dependents reported: 2 so far\n");
    }
    void theCountClaimsNoMoreThanIsKnown()
    {
        QFETCH(std::vector<PlainSecret>, plain);
        QFETCH(QByteArray, title);
        const QByteArray text = report(plain, ReportFormat::Text);
        QVERIFY2(text.contains(title), text.constData());
    }

    void theIgnoreListIsAccountedFor()
    {
        const QByteArray text
            = report(smallWorkspace(), ReportFormat::Text, {"sec_old", "sec_nobody"});
        QVERIFY(!text.contains("OLD_KEY"));
        QVERIFY(text.contains("Hidden by it: 1 secret."));
        QVERIFY(text.contains("sec_nobody"));
    }

    void csvHasTheContractsColumnsAndDataAlone()
    {
        QCOMPARE(report(smallWorkspace(), ReportFormat::Csv),
                 QByteArray("\"secret_id\",\"secret_name\",\"category\",\"relation\","
                            "\"availability\",\"resource_id\",\"resource_name\",\"access_level\","
                            "\"created_at\",\"phone_number\",\"label\",\"provider\",\"via\","
                            "\"completeness\"\r\n"
                            "\"sec_old\",\"OLD_KEY\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\","
                            "\"\",\"\",\"complete\"\r\n"));
    }

    void jsonHasEachReason()
    {
        auto plain = smallWorkspace();
        plain[2].hasEnvironmentVariables = false;
        const auto json = QJsonDocument::fromJson(report(plain, ReportFormat::Json)).object();
        QCOMPARE(json[u"format"].toString(), QStringLiteral("secretscope-unused"));
        QCOMPARE(json[u"complete"].toBool(true), false);
        const auto row = json[u"secrets"][0];
        QCOMPARE(row[u"secret_id"].toString(), QStringLiteral("sec_old"));
        QCOMPARE(row[u"reason"].toString(),
                 QStringLiteral("no_list_names_it_but_variables_not_read"));
        QCOMPARE(row[u"not_looked_at"].toArray().size(), 3);
        QCOMPARE(json[u"cannot_tell"].toArray().size(), 1);
    }

    void hostileNamesStayText()
    {
        QVERIFY(isHarmlessOnTerminal(report(hostileWorkspace(), ReportFormat::Text)));
        QVERIFY(QJsonDocument::fromJson(report(hostileWorkspace(), ReportFormat::Json)).isObject());
    }
};

QTEST_GUILESS_MAIN(TestUnusedReport)
#include "tst_unusedreport.moc"
