// SPDX-License-Identifier: Apache-2.0
#include "answerfixture.h"

#include "report/impactreport.h"

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
        writeImpactReport(output, catalogue, smallReading(plain), found, format, times);
    });
}

std::vector<PlainSecret> completeWorkspace()
{
    auto plain = smallWorkspace();
    plain.resize(3);
    return plain;
}

} // namespace

class TestImpactReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textListsFourTimesWhatToDo()
    {
        const QByteArray text
            = report(completeWorkspace(), "sec_hub", ImpactMode::Delete, ReportFormat::Text);
        for (const char *expected :
             {"Impact of deleting or replacing", "HUBSPOT_API_KEY (sec_hub)", "Complete", "yes",
              "Fix: 2", "Ask: 4", "Test: 4 (2 direct, 2 through others)", "Not reported: 3",
              "through  crm-lookup (tool_crm)", "tool_gone", "reached by agent"}) {
            QVERIFY2(text.contains(expected), expected);
        }
        QVERIFY(!text.contains("2026"));
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
            return report(completeWorkspace(), "sec_hub", ImpactMode::Delete, ReportFormat::Text,
                          times);
        };
        QVERIFY(text(Times::Included).contains("2026-01-02T03:04:05Z"));
        QVERIFY(!text(Times::LeftOut).contains("2026-01-02"));
    }

    void jsonHoldsTheFourLists()
    {
        const auto json = QJsonDocument::fromJson(report(completeWorkspace(), "sec_hub",
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
        const auto json = QJsonDocument::fromJson(report(completeWorkspace(), "sec_hub",
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
                    writeImpactReport(output, catalogue, smallReading(arrived), found,
                                      ReportFormat(format), Times::LeftOut);
                });
            }
            QCOMPARE(files[0], files[1]);
        }
    }

    void manySecretsStandTogether()
    {
        const auto plain = completeWorkspace();
        const Catalogue catalogue = catalogueOf(plain);
        const std::array secrets{SecretIndex{0}, SecretIndex{1}};
        const Impact found = impact(catalogue, secrets, ImpactMode::Delete);
        const QByteArray text = written([&](Output &output) {
            writeImpactReport(output, catalogue, smallReading(plain), found, ReportFormat::Text,
                              Times::LeftOut);
        });
        QVERIFY(text.contains("direct and through"));
        QVERIFY(text.contains("needs  HUBSPOT_API_KEY (sec_hub)"));
        QVERIFY(text.contains("crm-lookup (tool_crm) needs STRIPE_KEY (sec_stripe)"));
    }
};

QTEST_GUILESS_MAIN(TestImpactReport)
#include "tst_impactreport.moc"
