// SPDX-License-Identifier: Apache-2.0
// Workbooks: every text stays text, and nothing is missing without a word.
#include "report/answerreports.h"
#include "report/escapers.h"
#include "report/reportfixture.h"
#include "report/spreadsheet.h"
#include "support/randomcatalogue.h"
#include "support/states.h"
#include "workbook.h"

#include <QRegularExpression>
#include <QTest>

using namespace secretscope;
using namespace secretscope::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray bytesOf(const std::vector<PlainSecret> &secrets, Times times = Times::LeftOut)
{
    return reportBytes(secrets, sampleLoadInfo(), ReportFormat::Xlsx, {.times = times});
}

PlainSecret secretNamed(const std::string &name)
{
    PlainSecret secret;
    secret.id = "sec_1";
    secret.name = name;
    return secret;
}

} // namespace

class TestSpreadsheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstSheetSaysWhereItIsFromAndWhatIsMissing()
    {
        const Workbook book(bytesOf(sampleSecrets(), Times::Included));
        QCOMPARE(book.sheets.size(), 2);
        const WorkbookSheet &about = book.sheets.first();
        QCOMPARE(about.name, u"About"_s);
        QStringList lines;
        for (qsizetype i = 0; i < about.rows.size(); ++i) {
            lines.append(about.texts(i).join(u": "_s));
        }
        QCOMPARE(lines.first(), u"What depends on each secret"_s);
        for (const QString &expected :
             {u"Server: https://api.elevenlabs.io"_s, u"Profile: Acme prod"_s,
              u"Read: 2026-01-02T03:04:05Z to 2026-01-02T03:04:09Z"_s,
              u"Complete: NO, parts are missing"_s,
              u"Missing: Tools of 1 secret: HTTP 500 after 4 tries: AIRTABLE (sec_c)"_s,
              u"Rows: 10"_s}) {
            QVERIFY2(lines.contains(expected), qPrintable(lines.join(u'\n')));
        }
        QCOMPARE(about.rows.last()[u"B"_s].type, QString());
    }

    void theTableHasAFrozenHeadAndAFilter()
    {
        const Workbook book(bytesOf(sampleSecrets()));
        const WorkbookSheet *sheet = book.sheet(u"Dependencies");
        QVERIFY(sheet);
        QCOMPARE(sheet->rows.size(), 11);
        QVERIFY(sheet->xml.contains("<pane ySplit=\"1\""));
        QVERIFY(sheet->xml.contains("state=\"frozen\""));
        QVERIFY(sheet->xml.contains("<autoFilter ref=\"A1:N11\"/>"));
        QCOMPARE(sheet->texts(0).mid(0, 3),
                 QStringList({u"secret_id"_s, u"secret_name"_s, u"category"_s}));
    }

    void rowsAreThoseOfCsv()
    {
        for (std::uint64_t seed = 0; seed < 10; ++seed) {
            std::vector<PlainSecret> secrets = randomSecrets(seed);
            for (PlainSecret &secret : secrets) {
                secret[Category::Tools].clear(); // dates have a test of their own
                secret[Category::Agents].clear();
                secret[Category::McpServers].clear();
                secret.unlisted.clear();
            }
            const ReportOptions options{.cells = Cells::Raw, .controls = Controls::Shown};
            const QString csv = QString::fromUtf8(
                reportBytes(secrets, sampleLoadInfo(), ReportFormat::Csv, options));
            const Workbook book(bytesOf(secrets));
            const WorkbookSheet *sheet = book.sheet(u"Dependencies");
            QVERIFY(sheet);
            QString rows;
            for (qsizetype i = 0; i < sheet->rows.size(); ++i) {
                QStringList texts = sheet->texts(i);
                for (QString &text : texts) {
                    text.replace(u'"', u"\"\""_s);
                }
                rows += u'"' + texts.join(u"\",\""_s) + u"\"\r\n"_s;
            }
            QCOMPARE(rows, csv);
        }
    }

    void everyTextStaysText_data()
    {
        QTest::addColumn<QByteArray>("name");
        std::vector<std::string> names = hostileNames();
        names.insert(names.end(),
                     {"=40+2", "+4930123", "0332222240", "1e5", "2026-01-02", "TRUE", "#N/A",
                      "_x0041_", "_x005F_x0041_", "_x_x0041_", "_x12", "Münzstraße",
                      "\xF0\x9F\x94\x91"});
        for (const std::string &name : names) {
            QTest::addRow("%d", int(&name - names.data())) << QByteArray::fromStdString(name);
        }
    }
    void everyTextStaysText()
    {
        QFETCH(QByteArray, name);
        const Workbook book(bytesOf({secretNamed(name.toStdString())}));
        const WorkbookSheet *sheet = book.sheet(u"Dependencies");
        QVERIFY(sheet);
        // Spreadsheets read _xHHHH_ as the character of that number.
        QString shown = sheet->rows.at(1)[u"B"_s].text;
        shown.replace(u"_x005F_"_s, u"_"_s);
        QCOMPARE(shown, QString::fromStdString(visibleText(name.toStdString())));
        QCOMPARE(sheet->rows.at(1)[u"B"_s].type, u"inlineStr"_s);
        static const QRegularExpression escape(u"_x(?!005F)[0-9A-Fa-f]{4}_"_s);
        QString rest = sheet->rows.at(1)[u"B"_s].text;
        QVERIFY(!rest.remove(u"_x005F_"_s).contains(escape));
        QVERIFY(!sheet->xml.contains("<f>"));
    }

    void datesAreDatesWhereSpreadsheetsHaveThem_data()
    {
        QTest::addColumn<qint64>("created");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("text");
        QTest::newRow("a date") << qint64(1'767'323'045) << QString() << u"46024.127835648148"_s;
        QTest::newRow("1970") << qint64(0) << QString() << u"25569"_s;
        QTest::newRow("March 1900") << qint64(-2'203'891'200) << QString() << u"61"_s;
        QTest::newRow("before") << qint64(-2'203'891'201) << u"inlineStr"_s
                                << u"1900-02-28T23:59:59Z"_s;
        QTest::newRow("year 10000")
            << qint64(253'402'300'800) << u"inlineStr"_s << u"253402300800"_s;
    }
    void datesAreDatesWhereSpreadsheetsHaveThem()
    {
        QFETCH(qint64, created);
        PlainSecret secret = secretNamed("KEY");
        secret[Category::Tools] = {{.id = "tool_1", .created = created}};
        const Workbook book(bytesOf({secret}));
        const SheetCell cell = book.sheet(u"Dependencies")->rows.at(1)[u"I"_s];
        QTEST(cell.type, "type");
        if (cell.type.isEmpty()) {
            QFETCH(QString, text);
            QCOMPARE(cell.text.toDouble(), text.toDouble());
        } else {
            QTEST(cell.text, "text");
        }
    }

    void theSameContentGivesTheSameFile()
    {
        QCOMPARE(bytesOf(shuffled(1, sampleSecrets())), bytesOf(sampleSecrets()));
        LoadInfo later = sampleLoadInfo();
        later.finished = later.finished.addDays(1);
        QCOMPARE(reportBytes(sampleSecrets(), later, ReportFormat::Xlsx, {.times = Times::LeftOut}),
                 bytesOf(sampleSecrets()));
    }

    void aTextThatIsTooLongIsCutAndThatIsSaid()
    {
        const std::string name = std::string(32'765, 'x') + "🔑 and more";
        const Catalogue catalogue = catalogueWith({secretNamed(name)});
        SheetLosses losses;
        const auto bytes = [&](ReportFormat format) {
            return written([&](Output &output) {
                losses = writeDependencyReport(output, catalogue, {},
                                               ReportScope::allLoaded(catalogue), format, {});
            });
        };
        const Workbook book(bytes(ReportFormat::Xlsx));
        QCOMPARE(losses.cells, std::uint64_t(1));
        const QString cut = book.sheet(u"Dependencies")->rows.last()[u"B"_s].text;
        QCOMPARE(cut, QString(32'765, u'x') + u'…');
        const WorkbookSheet &about = book.sheets.first();
        QCOMPARE(
            about.texts(about.rows.size() - 1).last(),
            u"1 text cut after 32,767 characters, all that a cell takes; CSV has it in full"_s);
        QVERIFY(bytes(ReportFormat::Csv).contains(QByteArray::fromStdString(name)));
        QCOMPARE(losses.cells, std::uint64_t(1));
        bytes(ReportFormat::Text);
        QCOMPARE(losses.cells, std::uint64_t(0));
    }

    void aFullSheetGoesOnInTheNext()
    {
        constexpr std::int64_t rows = maximumSheetRows + 10;
        const Catalogue catalogue;
        const Workbook book(written([&](Output &output) {
            Spreadsheet sheet(output, {}, catalogue);
            sheet.beginTable("Rows", std::array<std::string_view, 1>{"number"});
            for (std::int64_t i = 0; i < rows; ++i) {
                sheet.addRow(std::array<Spreadsheet::Value, 1>{i});
            }
            QCOMPARE(sheet.write().rows, std::uint64_t(0));
        }));
        QCOMPARE(book.sheets.size(), 3);
        QCOMPARE(book.sheets.at(1).rows.size(), qsizetype(maximumSheetRows));
        QCOMPARE(book.sheets.at(2).name, u"Rows (2)"_s);
        QCOMPARE(book.sheets.at(2).texts(0), QStringList{u"number"_s});
        QCOMPARE(book.sheets.at(2).texts(11), QStringList{QString::number(rows - 1)});
        QVERIFY(book.sheets.first().xml.contains("The rows of Rows go on in 1 more sheet"));
    }

    void csvCountsTheLinesThatASpreadsheetDrops()
    {
        CatalogueBuilder builder;
        std::vector<PlainSecret> page(8192);
        for (int i = 0; i < 129; ++i) {
            for (std::size_t j = 0; j < page.size(); ++j) {
                page[j].id = std::to_string(i) + '.' + std::to_string(j);
            }
            builder.append(pageOf(page));
        }
        const Catalogue &catalogue = builder.catalogue();
        SheetLosses losses;
        written([&](Output &output) {
            losses = writeDependencyReport(output, catalogue, {}, ReportScope::allLoaded(catalogue),
                                           ReportFormat::Csv, {});
        });
        QCOMPARE(losses.rows, std::uint64_t(129 * 8192 + 1 - maximumSheetRows));
    }

    void anAnswerHasItsRowsOnOneSheet()
    {
        const Catalogue catalogue = catalogueOf(sampleSecrets());
        const std::array secrets{catalogue.findSecret("sec_b").value()};
        const Workbook book(written([&](Output &output) {
            writeImpactReport(output, catalogue, sampleLoadInfo(),
                              impact(catalogue, secrets, ImpactMode::Delete), ReportFormat::Xlsx,
                              Times::LeftOut);
        }));
        const WorkbookSheet *sheet = book.sheet(u"Impact");
        QVERIFY(sheet);
        QCOMPARE(sheet->texts(0),
                 QStringList({u"Section"_s, u"Table"_s, u"Name"_s, u"Id"_s, u"Access or provider"_s,
                              u"Uses it"_s, u"Details"_s}));
        QCOMPARE(sheet->texts(1),
                 QStringList({u"Fix"_s, u"Tools"_s, u"crm-lookup"_s, u"tool_1"_s, u"editor"_s,
                              u"direct"_s, u"reached by agent Night line (agent_1)"_s}));
        QVERIFY(book.sheets.first().xml.contains("Fix: 2"));
        QVERIFY(book.sheet(u"Named by agents only"));
    }

    void unusedAndUsesHaveTheirSheets()
    {
        const Catalogue catalogue = catalogueOf(sampleSecrets());
        const WorkspaceState state = stateOf(catalogue, sampleLoadInfo());
        const Workbook lonely(written([&](Output &output) {
            writeUnusedReport(output, catalogue, sampleLoadInfo(), unused(state, {}),
                              ReportFormat::Xlsx, {.times = Times::LeftOut});
        }));
        QVERIFY(lonely.sheet(u"No dependents reported"));
        QCOMPARE(lonely.sheet(u"No dependents reported")->texts(1),
                 QStringList({u"No dependents reported"_s, u"OLD"_s, u"sec_a"_s,
                              u"no list names it, all are complete"_s}));
        const Workbook needed(written([&](Output &output) {
            writeUsesReport(output, catalogue, sampleLoadInfo(), "tool_1",
                            usesOf(catalogue, ReverseIndex(state), "tool_1"), ReportFormat::Xlsx,
                            {.times = Times::LeftOut});
        }));
        QVERIFY(needed.sheet(u"Secrets"));
        QCOMPARE(needed.sheet(u"Secrets")->texts(1).mid(2, 2),
                 QStringList({u"HUBSPOT"_s, u"sec_b"_s}));
    }
};

QTEST_GUILESS_MAIN(TestSpreadsheet)
#include "tst_spreadsheet.moc"
