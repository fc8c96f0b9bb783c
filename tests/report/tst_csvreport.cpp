// SPDX-License-Identifier: Apache-2.0
#include "report/reportfixture.h"

#include "report/escapers.h"
#include "report/wording.h"

#include <QTest>

using namespace secretscope;
using namespace secretscope::test;

namespace {

/// A plain parser of RFC 4180, for tests. Fails on anything that is not quoted and CRLF.
QList<QByteArrayList> parsedCsv(const QByteArray &csv)
{
    QList<QByteArrayList> lines;
    QByteArrayList line;
    qsizetype at = 0;
    while (at < csv.size()) {
        if (csv.at(at++) != '"') {
            return {};
        }
        QByteArray cell;
        while (at < csv.size() && !(csv.at(at) == '"' && csv.mid(at, 2) != "\"\"")) {
            at += csv.at(at) == '"' ? 1 : 0;
            cell += csv.at(at++);
        }
        ++at;
        line.append(cell);
        if (csv.mid(at, 2) == "\r\n") {
            lines.append(line);
            line.clear();
            at += 2;
        } else if (csv.mid(at++, 1) != ",") {
            return {};
        }
    }
    return lines;
}

QByteArray csvOf(std::string_view cell, Cells cells, Controls controls = Controls::Kept)
{
    return written([&](Output &output) {
        writeCsvLine(output, {&cell, 1}, {.cells = cells, .controls = controls});
    });
}

} // namespace

class TestCsvReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSampleIsWrittenAsTheContractSays();
    void cellsAreQuotedAndGuarded_data();
    void cellsAreQuotedAndGuarded();
    void forATerminalControlsAreSigns_data();
    void forATerminalControlsAreSigns();
    void timesOutsideTheCalendarStayNumbers_data();
    void timesOutsideTheCalendarStayNumbers();
    void hostileTextsComeBackFromAnotherParser();
    void rowsAreSortedByBytes();
};

void TestCsvReport::theSampleIsWrittenAsTheContractSays()
{
    const QByteArray expected
        = "\"secret_id\",\"secret_name\",\"category\",\"relation\",\"availability\",\"resource_"
          "id\","
          "\"resource_name\",\"access_level\",\"created_at\",\"phone_number\",\"label\","
          "\"provider\","
          "\"via\",\"completeness\"\r\n"
          "\"sec_c\",\"AIRTABLE\",\"tools\",\"direct\",\"available\",\"tool_3\",\"table\","
          "\"viewer\","
          "\"2023-11-14T22:13:20Z\",\"\",\"\",\"\",\"\",\"partial\"\r\n"
          "\"sec_b\",\"HUBSPOT\",\"tools\",\"direct\",\"unknown\",\"tool_2\",\"\",\"\",\"\",\"\","
          "\"\",\"\",\"\",\"complete\"\r\n"
          "\"sec_b\",\"HUBSPOT\",\"tools\",\"direct\",\"available\",\"tool_1\",\"crm-lookup\","
          "\"editor\",\"2026-01-02T03:04:05Z\",\"\",\"\",\"\",\"\",\"complete\"\r\n"
          "\"sec_b\",\"HUBSPOT\",\"agents\",\"direct\",\"available\",\"agent_2\",\"Day line\","
          "\"owner\",\"\",\"\",\"\",\"\",\"\",\"complete\"\r\n"
          "\"sec_b\",\"HUBSPOT\",\"agents\",\"via\",\"available\",\"agent_1\",\"Night line\","
          "\"viewer\",\"1970-01-01T00:00:01Z\",\"\",\"\",\"\",\"tool_1;tool_9\",\"complete\"\r\n"
          "\"sec_b\",\"HUBSPOT\",\"phone_numbers\",\"direct\",\"\",\"phnum_1\",\"\",\"\",\"\","
          "\"'+4930123\",\"Front desk\",\"twilio\",\"\",\"complete\"\r\n"
          "\"sec_b\",\"HUBSPOT\",\"mcp_servers\",\"direct\",\"available\",\"mcp_1\",\"Files\","
          "\"admin\",\"2023-11-14T22:13:20Z\",\"\",\"\",\"\",\"\",\"complete\"\r\n"
          "\"sec_b\",\"HUBSPOT\",\"others\",\"direct\",\"\",\"conversation_initiation_webhook\","
          "\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"complete\"\r\n"
          "\"sec_b\",\"HUBSPOT\",\"environment_variables\",\"direct\",\"\",\"env_1\",\"CRM_KEY\","
          "\"\",\"\",\"\",\"production;staging\",\"\",\"\",\"complete\"\r\n"
          "\"sec_a\",\"OLD\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\","
          "\"complete\"\r\n";
    QCOMPARE(reportBytes(sampleSecrets(), sampleLoadInfo(), ReportFormat::Csv), expected);
}

void TestCsvReport::cellsAreQuotedAndGuarded_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QByteArray>("guarded");
    QTest::addColumn<QByteArray>("raw");
    const auto row = [](const char *name, const QByteArray &cell, const QByteArray &raw,
                        bool isGuarded) {
        QTest::newRow(name) << cell << QByteArray(isGuarded ? "\"'" + raw : '"' + raw) + "\"\r\n"
                            << '"' + raw + "\"\r\n";
    };
    row("empty", "", "", false);
    row("plain", "name", "name", false);
    row("quote", "a\"b\"\"", "a\"\"b\"\"\"\"", false);
    row("comma and line", "a,b\r\nc", "a,b\r\nc", false);
    row("formula", "=1+1", "=1+1", true);
    row("plus", "+49", "+49", true);
    row("minus", "-1", "-1", true);
    row("at", "@SUM(A1)", "@SUM(A1)", true);
    row("tab", "\t=1", "\t=1", true);
    row("carriage return", "\r=1", "\r=1", true);
    row("line feed", "\n=1", "\n=1", true);
    row("nul", QByteArray("\0=1", 3), QByteArray("\0=1", 3), true);
    row("full-width equals", "＝1", "＝1", true);
    row("full-width plus", "＋1", "＋1", true);
    row("full-width minus", "－1", "－1", true);
    row("full-width at", "＠1", "＠1", true);
    row("not at the start", "a=1", "a=1", false);
    row("space before", " =1", " =1", false);
    row("another full-width", "Ａ", "Ａ", false);
    row("apostrophe", "'=1", "'=1", false);
}

void TestCsvReport::cellsAreQuotedAndGuarded()
{
    QFETCH(QByteArray, cell);
    const std::string_view text(cell.constData(), std::size_t(cell.size()));
    QTEST(csvOf(text, Cells::Guarded), "guarded");
    QTEST(csvOf(text, Cells::Raw), "raw");
}

void TestCsvReport::forATerminalControlsAreSigns_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("escape sequence") << QByteArray("a\x1b[2Jb") << QByteArray("\"a␛[2Jb\"");
    QTest::newRow("C1") << QByteArray("a\u009b1mb") << QByteArray("\"a[U+009B]1mb\"");
    QTest::newRow("line break") << QByteArray("a\r\nb") << QByteArray("\"a␍␊b\"");
    QTest::newRow("bidi") << QByteArray("a\u202eb") << QByteArray("\"a[U+202E]b\"");
    QTest::newRow("quote") << QByteArray("a\"\tb") << QByteArray("\"a\"\"␉b\"");
    QTest::newRow("the guard sees what is there") << QByteArray("\tb") << QByteArray("\"'␉b\"");
    QTest::newRow("nothing to show") << QByteArray("Größe 東京") << QByteArray("\"Größe 東京\"");
}

void TestCsvReport::forATerminalControlsAreSigns()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, cell);
    const std::string_view view(text.constData(), static_cast<std::size_t>(text.size()));
    QCOMPARE(csvOf(view, Cells::Guarded, Controls::Shown), cell + "\r\n");
}

void TestCsvReport::timesOutsideTheCalendarStayNumbers_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    const auto row = [](qint64 seconds, const char *text) {
        QTest::newRow(text) << seconds << QString::fromLatin1(text);
    };
    row(0, "1970-01-01T00:00:00Z");
    row(-1, "1969-12-31T23:59:59Z");
    row(951'782'400, "2000-02-29T00:00:00Z");
    row(4'107'542'399, "2100-02-28T23:59:59Z");
    row(253'402'300'799, "9999-12-31T23:59:59Z");
    row(253'402'300'800, "253402300800");
    row(-62'135'596'800, "0001-01-01T00:00:00Z");
    row(-62'135'596'801, "-62135596801");
    row(std::numeric_limits<qint64>::max(), "9223372036854775807");
}

void TestCsvReport::timesOutsideTheCalendarStayNumbers()
{
    QFETCH(qint64, seconds);
    QTEST(QString::fromStdString(isoTime(seconds)), "text");
}

void TestCsvReport::hostileTextsComeBackFromAnotherParser()
{
    const std::vector<std::string> hostile{"\"",
                                           "\"\"",
                                           ",",
                                           "\r\n",
                                           "a\r\n\"b\",\"c\"\r\n",
                                           "=cmd|' /C calc'!A0",
                                           std::string("\0x", 2),
                                           "\xE2\x80\xAEtxt",
                                           ";",
                                           "'",
                                           "\\\"",
                                           " "};
    PlainSecret secret;
    secret.id = "sec";
    secret.name = "a";
    for (const std::string &text : hostile) {
        secret[Category::Tools].push_back({.id = "id" + text, .name = text, .type = text});
    }
    const QByteArray csv = reportBytes({secret}, {}, ReportFormat::Csv, {.cells = Cells::Raw});
    const auto lines = parsedCsv(csv);
    QCOMPARE(lines.size(), qsizetype(hostile.size() + 1));
    QList<QByteArray> names;
    for (const QByteArrayList &line : lines.mid(1)) {
        QCOMPARE(line.size(), 14);
        QCOMPARE(line.at(5), "id" + line.at(6));
        QCOMPARE(line.at(4), line.at(6));
        names.append(line.at(6));
    }
    QList<QByteArray> expected;
    for (const std::string &text : hostile) {
        expected.append(QByteArray::fromStdString(text));
    }
    std::sort(expected.begin(), expected.end());
    QCOMPARE(names, expected);
}

void TestCsvReport::rowsAreSortedByBytes()
{
    const std::vector<std::string> sorted{"",
                                          "A",
                                          "AAAAAAAA",
                                          "AAAAAAAA ",
                                          "AAAAAAAAB",
                                          "B",
                                          "aaaaaaaa1",
                                          "ab",
                                          "abcdefghijk",
                                          "z",
                                          "\xC3\xA4",
                                          "\xE4\xB8\xAD",
                                          "\xF0\x9F\x94\x91"};
    std::vector<PlainSecret> secrets;
    for (auto name = sorted.rbegin(); name != sorted.rend(); ++name) {
        for (const std::string id : {"2", "1"}) {
            PlainSecret secret;
            secret.id = "sec" + *name + id;
            secret.name = *name;
            for (auto tool = sorted.rbegin(); tool != sorted.rend(); ++tool) {
                secret[Category::Tools].push_back({.id = *tool + "b", .name = *tool});
                secret[Category::Tools].push_back({.id = *tool + "a", .name = *tool});
            }
            secrets.push_back(secret);
        }
    }
    auto lines = parsedCsv(reportBytes(secrets, {}, ReportFormat::Csv)).mid(1);
    QCOMPARE(lines.size(), qsizetype(sorted.size() * 2 * sorted.size() * 2));
    const auto keyOf = [](const QByteArrayList &line) {
        return std::tuple(line.at(1), line.at(0), line.at(6), line.at(5));
    };
    QVERIFY(std::is_sorted(lines.begin(), lines.end(),
                           [&](const auto &a, const auto &b) { return keyOf(a) < keyOf(b); }));
}

QTEST_GUILESS_MAIN(TestCsvReport)
#include "tst_csvreport.moc"
