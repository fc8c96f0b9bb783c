// SPDX-License-Identifier: Apache-2.0
// What all formats must agree on: the rows, their number and the same bytes for the same content.
#include "report/reportfixture.h"
#include "support/randomcatalogue.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QXmlStreamReader>

using namespace secretscope;
using namespace secretscope::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array allFormats{ReportFormat::Text, ReportFormat::Csv,  ReportFormat::Xlsx,
                                ReportFormat::Json, ReportFormat::Html, ReportFormat::Markdown};
constexpr int workspaces = 60;

/// Names that every format shows as they are, so that rows can be compared by them.
std::vector<PlainSecret> plainlyNamed(std::vector<PlainSecret> secrets)
{
    for (PlainSecret &secret : secrets) {
        int number = 0;
        const auto rename = [&number](PlainDependent &item) {
            // Unlike the id's, so that the order of names is not that of ids.
            item.id += '.' + std::to_string(number++);
            if (item.name) {
                item.name = std::string("n").append(std::to_string(1000 - number));
            }
        };
        for (const Category category : knownCategories) {
            number = 0;
            std::ranges::for_each(secret[category], rename);
        }
        for (auto &[word, items] : secret.unlisted) {
            number = 0;
            for (PlainDependent &item : items) {
                rename(item);
                item.label
                    = R"({"id":")" + item.id + R"(","name":")" + item.name.value_or("") + "\"}";
            }
        }
    }
    return secrets;
}

/// Secret id and category of each row, with the dependent's id.
using Row = std::tuple<QString, QString, QString>;

std::vector<Row> rowsOfCsv(const QByteArray &csv)
{
    std::vector<Row> rows;
    for (const QString &line : QString::fromUtf8(csv).split(QStringLiteral("\r\n")).mid(1)) {
        const QStringList cells = line.mid(1).split(QStringLiteral("\",\""));
        if (cells.size() > 5 && !cells.at(2).isEmpty()) {
            rows.emplace_back(cells.at(0), cells.at(2), cells.at(5));
        }
    }
    return rows;
}

std::vector<Row> rowsOfJson(const QByteArray &json)
{
    std::vector<Row> rows;
    const auto secrets = QJsonDocument::fromJson(json).object()[u"secrets"].toArray();
    for (const auto &secret : secrets) {
        const auto usedBy = secret[u"used_by"].toObject();
        for (const QString &word : usedBy.keys()) {
            for (const auto &item : usedBy[word].toArray()) {
                const QString id = item.isString() ? item.toString()
                    : word == u"phone_numbers"_s   ? item[u"phone_number_id"].toString()
                                                   : item[u"id"].toString();
                rows.emplace_back(secret[u"secret_id"].toString(), word, id);
            }
        }
    }
    return rows;
}

QString categoryOfTitle(const QString &title)
{
    static const QHash<QString, QString> words{
        {QStringLiteral("Tools"), QStringLiteral("tools")},
        {QStringLiteral("Agents"), QStringLiteral("agents")},
        {QStringLiteral("Phone numbers"), QStringLiteral("phone_numbers")},
        {QStringLiteral("MCP servers"), QStringLiteral("mcp_servers")},
        {QStringLiteral("Other places"), QStringLiteral("others")},
        {QStringLiteral("Environment variables"), QStringLiteral("environment_variables")}};
    const QString word = title.section(u':', 0, 0).remove(u'`');
    return words.value(word, word);
}

std::vector<Row> rowsOfHtml(const QByteArray &html)
{
    std::vector<Row> rows;
    QXmlStreamReader reader(html);
    QString secret;
    QString category;
    bool isInSecret = false;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        const QString element = reader.name().toString();
        const QString className = reader.attributes().value(QStringLiteral("class")).toString();
        const auto text
            = [&] { return reader.readElementText(QXmlStreamReader::IncludeChildElements); };
        if (element == u"h3") {
            isInSecret = true;
            secret.clear();
        } else if (isInSecret && element == u"caption") {
            category = categoryOfTitle(text());
        } else if (isInSecret && element == u"th"
                   && reader.attributes().value(QStringLiteral("scope")) == u"row"
                   && category == u"others") {
            rows.emplace_back(secret, category, text());
        } else if (isInSecret && className == u"id") {
            if (secret.isEmpty()) {
                secret = text();
            } else {
                rows.emplace_back(secret, category, text());
                // What follows in the row are the ids of its ways.
                while (!reader.isEndElement() || reader.name() != u"tr") {
                    reader.readNext();
                }
            }
        }
    }
    return rows;
}

std::vector<Row> rowsOfMarkdown(const QByteArray &markdown)
{
    std::vector<Row> rows;
    QString secret;
    QString category;
    const QStringList lines = QString::fromUtf8(markdown).split(u'\n');
    for (const QString &line : lines.mid(lines.indexOf(QStringLiteral("## Summary")) + 1)) {
        if (line.startsWith(u"## ")) {
            secret.clear();
        } else if (line.startsWith(u'`')) {
            secret = line.section(u'`', 1, 1);
        } else if (line.startsWith(u"**")) {
            category = categoryOfTitle(line.mid(2));
        } else if (line.startsWith(u"| `") && !category.isEmpty()) {
            const int code = category == u"others" ? 1 : 3;
            rows.emplace_back(secret, category, line.section(u'`', code, code));
        } else if (line.startsWith(u"| (no n") && !category.isEmpty()) {
            rows.emplace_back(secret, category, line.section(u'`', 1, 1));
        }
    }
    return rows;
}

std::vector<Row> rowsOfText(const QByteArray &text)
{
    std::vector<Row> rows;
    QString secret;
    QString category;
    const QStringList lines = QString::fromUtf8(text).split(u'\n');
    for (const QString &line : lines.mid(lines.indexOf(QString()) + 1)) {
        if (line.isEmpty() || line.startsWith(u"      ")) {
            continue;
        }
        if (!line.startsWith(u' ')) {
            secret = line.mid(30).section(QStringLiteral("  "), 0, 0);
        } else if (!line.startsWith(u"    ")) {
            category = categoryOfTitle(line.mid(2));
        } else {
            const QString id = category == u"others" ? line.mid(4) : line.mid(32);
            rows.emplace_back(secret, category, id.section(u' ', 0, 0));
        }
    }
    return rows;
}

QByteArray bytesOf(const std::vector<PlainSecret> &secrets, ReportFormat format)
{
    const ReportOptions options{.times = Times::LeftOut};
    return reportBytes(secrets, loadInfoOf(secrets), format, options);
}

} // namespace

class TestReportRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allFormatsHaveTheSameRowsInTheSameOrder();
    void orderOfArrivalDoesNotShow();
    void pageSizeDoesNotShow();
    void countsAreTheRowsOfTheFile();
    void aDisplayedScopeLeavesOutWhatIsNotDisplayed();
    void aReportStopsWhenToldTo();
    void progressGrowsToItsTotal();
};

void TestReportRows::allFormatsHaveTheSameRowsInTheSameOrder()
{
    for (int seed = 0; seed < workspaces; ++seed) {
        auto secrets = plainlyNamed(randomSecrets(std::uint64_t(seed)));
        for (PlainSecret &secret : secrets) {
            secret.name = std::string("N").append(std::to_string(secret.id.size())) + secret.id;
        }
        const auto csv = rowsOfCsv(bytesOf(secrets, ReportFormat::Csv));
        QVERIFY(!csv.empty());
        QCOMPARE(rowsOfText(bytesOf(secrets, ReportFormat::Text)), csv);
        QCOMPARE(rowsOfHtml(bytesOf(secrets, ReportFormat::Html)), csv);
        QCOMPARE(rowsOfMarkdown(bytesOf(secrets, ReportFormat::Markdown)), csv);
        // A JSON object has no order; the secrets' and the items' are by id.
        auto byId = csv;
        std::sort(byId.begin(), byId.end());
        QCOMPARE(rowsOfJson(bytesOf(secrets, ReportFormat::Json)), byId);
        const auto isMisplaced = [](const Row &a, const Row &b) {
            return std::get<0>(a) == std::get<0>(b)
                && isCategoryWordBefore(std::get<1>(b).toStdString(), std::get<1>(a).toStdString());
        };
        QVERIFY(std::adjacent_find(csv.begin(), csv.end(), isMisplaced) == csv.end());
    }
}

void TestReportRows::orderOfArrivalDoesNotShow()
{
    for (int seed = 0; seed < workspaces; ++seed) {
        const auto secrets = randomSecrets(std::uint64_t(seed));
        for (int other = 1; other <= 2; ++other) {
            const auto moved = shuffled(std::uint64_t(seed + 1000 * other), secrets);
            for (const ReportFormat format : allFormats) {
                QCOMPARE(bytesOf(moved, format), bytesOf(secrets, format));
            }
        }
    }
}

void TestReportRows::pageSizeDoesNotShow()
{
    const auto secrets = randomSecrets(7, {.secrets = 40});
    const ReportOptions options{.times = Times::LeftOut};
    for (const std::size_t pageSize : {1U, 3U, 17U}) {
        CatalogueBuilder builder;
        for (std::size_t at = 0; at < secrets.size(); at += pageSize) {
            const std::vector<PlainSecret> page(
                secrets.begin() + std::ptrdiff_t(at),
                secrets.begin() + std::ptrdiff_t(std::min(at + pageSize, secrets.size())));
            builder.append(pageOf(page));
        }
        const Catalogue &catalogue = builder.catalogue();
        for (const ReportFormat format : allFormats) {
            QCOMPARE(reportBytes(catalogue, loadInfoOf(secrets), ReportScope::allLoaded(catalogue),
                                 format, options),
                     bytesOf(secrets, format));
        }
    }
}

void TestReportRows::countsAreTheRowsOfTheFile()
{
    for (int seed = 0; seed < workspaces; ++seed) {
        const auto secrets = plainlyNamed(randomSecrets(std::uint64_t(seed)));
        const Catalogue catalogue = catalogueOf(secrets);
        const auto evenOnes
            = [](SecretIndex, Category, const Edge &edge) { return edge.resource.value % 2 == 0; };
        const QList<SecretIndex> some{SecretIndex{3}, SecretIndex{1}, SecretIndex{5}};
        for (const ReportScope &scope :
             {ReportScope::allLoaded(catalogue), ReportScope::selected(some),
              ReportScope::displayed(some, "even", evenOnes)}) {
            const ReportScope::Counts counts = scope.counts(catalogue);
            const QByteArray csv = reportBytes(catalogue, {}, scope, ReportFormat::Csv);
            QCOMPARE(std::uint64_t(csv.count("\r\n")), counts.rows + 1);
            QCOMPARE(std::uint64_t(rowsOfCsv(csv).size()), counts.dependents);
            const auto whole = scope.withCompleteSecrets().counts(catalogue);
            const auto json = rowsOfJson(reportBytes(catalogue, {}, scope, ReportFormat::Json));
            QCOMPARE(std::uint64_t(json.size()), whole.dependents);
        }
    }
}

void TestReportRows::aDisplayedScopeLeavesOutWhatIsNotDisplayed()
{
    const Catalogue catalogue = catalogueWith(sampleSecrets());
    const auto agentsOnly
        = [](SecretIndex, Category category, const Edge &) { return category == Category::Agents; };
    const auto scope = ReportScope::displayed({SecretIndex{0}}, "type:agent", agentsOnly);
    const QByteArray text = reportBytes(catalogue, sampleLoadInfo(), scope, ReportFormat::Text);
    QVERIFY(text.contains("Scope       1 displayed of 3 loaded secrets, 2 displayed dependents, "
                          "filter: type:agent\n"));
    QVERIFY(text.contains("2 of 8 dependents\n"));
    QVERIFY(text.contains("  Tools: 0 of 2\n"));
    QVERIFY(text.contains("  Agents: 2\n"));
    QVERIFY(!text.contains("Files"));
    // What is missing of secrets that are not in the report is no gap of it.
    QVERIFY(text.contains("Complete    yes\n"));
}

void TestReportRows::aReportStopsWhenToldTo()
{
    const Catalogue catalogue = catalogueOf(randomSecrets(3, {.secrets = 300}));
    for (const ReportFormat format : allFormats) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        Output output(buffer);
        int calls = 0;
        writeDependencyReport(output, catalogue, {}, ReportScope::allLoaded(catalogue), format, {},
                              [&](std::uint64_t done, std::uint64_t total) {
                                  ++calls;
                                  return done == 0 && total > 0;
                              });
        QCOMPARE(calls, 2);
        QVERIFY(!output.flush());
        QCOMPARE(output.error()->kind, FileError::Kind::Cancelled);
        // No more than the front page of one with contents.
        const ReportScope scope = ReportScope::allLoaded(catalogue);
        QVERIFY(buffer.data().size() < reportBytes(catalogue, {}, scope, format).size() / 2);
    }
}

void TestReportRows::progressGrowsToItsTotal()
{
    const Catalogue catalogue = catalogueOf(randomSecrets(3, {.secrets = 300}));
    for (const ReportFormat format : allFormats) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        Output output(buffer);
        std::uint64_t before = 0;
        writeDependencyReport(output, catalogue, {}, ReportScope::allLoaded(catalogue), format, {},
                              [&](std::uint64_t done, std::uint64_t total) {
                                  [&] {
                                      QVERIFY(done >= before);
                                      QVERIFY(done <= total);
                                  }();
                                  before = done;
                                  return true;
                              });
        QVERIFY(before > 0);
    }
}

QTEST_GUILESS_MAIN(TestReportRows)
#include "tst_reportrows.moc"
