// SPDX-License-Identifier: Apache-2.0
#include "report/gapreason.h"
#include "report/reportfixture.h"
#include "service/version.h"

#include <QTest>

using namespace secretscope;
using namespace secretscope::test;

namespace {

/// As "part secret category: reason".
QStringList described(const QList<Gap> &gaps)
{
    QStringList lines;
    for (const Gap &gap : gaps) {
        const QByteArray category = gap.category.isEmpty() ? QByteArray("-") : gap.category;
        lines.append(QStringLiteral("%1 %2 %3: %4")
                         .arg(QString::fromUtf8(partWord(gap.part).data()),
                              QString::fromUtf8(gap.secretId), QString::fromUtf8(category),
                              QString::fromStdString(gapReason(gap.cause))));
    }
    return lines;
}

Catalogue partialCatalogue()
{
    CatalogueBuilder builder(catalogueWith(sampleSecrets()));
    builder.setLoadState(SecretIndex{0}, Category::McpServers, LoadState::Failed);
    builder.setLoadState(SecretIndex{2}, Category::Agents, LoadState::NotLoaded);
    return builder.catalogue();
}

} // namespace

class TestReportHead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheCatalogueKnowsInPartIsAGap();
    void gapsOfOtherSecretsAreNoGaps();
    void environmentVariablesAreOneGap();
    void gapsOfOneCauseAreOneLine();
    void linesAreAsExpected();
    void theTimeOfReadingIsToldOnceWithinASecond_data();
    void theTimeOfReadingIsToldOnceWithinASecond();
};

void TestReportHead::whatTheCatalogueKnowsInPartIsAGap()
{
    const Catalogue catalogue = partialCatalogue();
    QCOMPARE(
        described(gapsOfScope(catalogue, sampleLoadInfo(), ReportScope::allLoaded(catalogue))),
        QStringList({QStringLiteral("dependencies sec_a agents: not read"),
                     QStringLiteral("dependencies sec_b mcp_servers: a part could not be read"),
                     QStringLiteral("dependencies sec_c tools: HTTP 500 after 4 tries")}));
}

void TestReportHead::gapsOfOtherSecretsAreNoGaps()
{
    const Catalogue catalogue = partialCatalogue();
    LoadInfo loadInfo = sampleLoadInfo();
    loadInfo.gaps.prepend(
        {Gap::Part::Secrets, {}, {}, InWords{QStringLiteral("page 4 did not load")}});
    QCOMPARE(described(gapsOfScope(catalogue, loadInfo, ReportScope::selected({SecretIndex{2}}))),
             QStringList({QStringLiteral("secrets  -: page 4 did not load"),
                          QStringLiteral("dependencies sec_a agents: not read")}));
}

void TestReportHead::environmentVariablesAreOneGap()
{
    CatalogueBuilder builder(catalogueWith({PlainSecret{.id = "a"}, PlainSecret{.id = "b"}}));
    const auto gaps = [&](const LoadInfo &loadInfo) {
        const Catalogue &catalogue = builder.catalogue();
        return described(gapsOfScope(catalogue, loadInfo, ReportScope::allLoaded(catalogue)));
    };
    QCOMPARE(gaps({}), QStringList{QStringLiteral("environment_variables  -: not read")});
    LoadInfo loadInfo;
    loadInfo.gaps
        = {{Gap::Part::EnvironmentVariables, {}, {}, InWords{QStringLiteral("lacks convai_read")}}};
    QCOMPARE(gaps(loadInfo),
             QStringList{QStringLiteral("environment_variables  -: lacks convai_read")});
    builder.setEnvironmentVariablesState(LoadState::NotOffered);
    QCOMPARE(gaps({}), QStringList());
}

void TestReportHead::gapsOfOneCauseAreOneLine()
{
    std::vector<PlainSecret> secrets;
    for (int i = 0; i < 5; ++i) {
        secrets.push_back({.id = "sec_" + std::to_string(i)});
        secrets.back().name
            = i == 1 ? std::string(500, 'x') : std::string("N").append(std::to_string(i));
        secrets.back().hasMore[Category::Tools] = true;
    }
    CatalogueBuilder builder(catalogueWith(secrets));
    builder.setEnvironmentVariablesState(LoadState::Complete);
    const Catalogue &catalogue = builder.catalogue();
    LoadInfo loadInfo;
    loadInfo.gaps
        = {{Gap::Part::Secrets, {}, {}, InWords{QStringLiteral("the server repeated a cursor")}}};
    const ReportHead head = makeReportHead("T", catalogue, loadInfo,
                                           ReportScope::allLoaded(catalogue), Times::Included);
    const auto lines = gapLines(head, catalogue);
    QCOMPARE(lines.size(), std::size_t(2));
    QCOMPARE(lines[0], std::string("Secrets: the server repeated a cursor"));
    QCOMPARE(lines[1],
             "Tools of 5 secrets: more exist than the preview shows: N0 (sec_0), "
                 + std::string(255, 'x') + "… (sec_1), N2 (sec_2) and 2 more");
}

void TestReportHead::linesAreAsExpected()
{
    const Catalogue catalogue = catalogueWith(sampleSecrets());
    LoadInfo loadInfo;
    loadInfo.search = QStringLiteral("HUB");
    loadInfo.fieldIssues = {{"tools", "name", 1}, {"agents", "created_at_unix_secs", 2}};
    const ReportHead head = makeReportHead(
        "T", catalogue, loadInfo, ReportScope::selected({SecretIndex{0}}), Times::Included);
    QStringList lines;
    for (const HeadLine &line : headLines(head)) {
        lines.append(QString::fromStdString(line.label + ": " + line.value));
    }
    QCOMPARE(lines,
             QStringList({QStringLiteral("Program: secretscope " SECRETSCOPE_VERSION),
                          QStringLiteral("Server: not said"), QStringLiteral("Profile: none"),
                          QStringLiteral("Search: names starting with HUB"),
                          QStringLiteral("Scope: 1 selected of 3 loaded secrets, 8 dependents"),
                          QStringLiteral("Complete: yes"),
                          QStringLiteral("Unreadable: name of 1 item in tools, "
                                         "created_at_unix_secs of 2 items in agents")}));
}

void TestReportHead::theTimeOfReadingIsToldOnceWithinASecond_data()
{
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<std::string>("told");
    QTest::newRow("at once") << qint64(0) << std::string("2026-01-02T03:04:05Z");
    QTest::newRow("within a second") << qint64(900) << std::string("2026-01-02T03:04:05Z");
    QTest::newRow("longer") << qint64(4000)
                            << std::string("2026-01-02T03:04:05Z to 2026-01-02T03:04:09Z");
}

void TestReportHead::theTimeOfReadingIsToldOnceWithinASecond()
{
    QFETCH(qint64, milliseconds);
    LoadInfo loadInfo = sampleLoadInfo();
    loadInfo.finished = loadInfo.started.addMSecs(milliseconds);
    const Catalogue catalogue = catalogueWith(sampleSecrets());
    for (const HeadLine &line : headLines(makeReportHead(
             "T", catalogue, loadInfo, ReportScope::allLoaded(catalogue), Times::Included))) {
        if (line.label == "Read") {
            QTEST(line.value, "told");
            return;
        }
    }
    QFAIL("no time was told");
}

QTEST_GUILESS_MAIN(TestReportHead)
#include "tst_reporthead.moc"
