// SPDX-License-Identifier: Apache-2.0
#include "report/reportfixture.h"

#include "report/escapers.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>
#include <QXmlStreamReader>

#include <cmath>

using namespace secretscope;
using namespace secretscope::test;

namespace {

QByteArray htmlOf(std::string_view text)
{
    return QByteArray::fromStdString(htmlText(text));
}

LoadInfo hostileReading()
{
    LoadInfo loadInfo;
    loadInfo.profile = QStringLiteral("<i>profile</i>");
    loadInfo.search = QStringLiteral("</title><script>");
    loadInfo.server = QStringLiteral("https://x/\"'");
    loadInfo.gaps = {{Gap::Part::Secrets, {}, {}, InWords{QStringLiteral("<b>reason</b>")}}};
    return loadInfo;
}

/// What xmllint says against the file as XML; empty if nothing.
QByteArray complaints(const QByteArray &html)
{
    QProcess process;
    process.start(QStringLiteral("xmllint"),
                  {QStringLiteral("--noout"), QStringLiteral("--nonet"), QStringLiteral("-")});
    process.write(html);
    process.closeWriteChannel();
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit) {
        return "xmllint is needed for this test";
    }
    return process.readAllStandardError();
}

QStringList elementTexts(const QByteArray &html, const QString &element)
{
    QStringList texts;
    QXmlStreamReader reader(html);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == element) {
            texts.append(reader.readElementText(QXmlStreamReader::IncludeChildElements));
        }
    }
    return reader.hasError() ? QStringList{reader.errorString()} : texts;
}

} // namespace

class TestHtmlReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsEscaped_data();
    void textIsEscaped();
    void hostileNamesLeaveTheFileWellFormed();
    void hostileNamesMakeNoElementsOfTheirOwn();
    void nothingIsLoadedOrLinkedOutside();
    void contentsLinkToEverySecret();
    void tablesHaveHeadingsForScreenReaders();
    void shortWordsKeepToOneLine();
    void aPartialReportSaysSoAtItsTop();
    void whatThereIsNoneOfIsLeftOut();
    void thePageBeginsWithItsNumbers_data();
    void thePageBeginsWithItsNumbers();
    void manySecretsAreFolded_data();
    void manySecretsAreFolded();
    void everyIconIsDrawnInThePage();
    void chipsAndQuietTextCanBeReadInBothSchemes();
};

void TestHtmlReport::textIsEscaped_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("html");
    const auto row = [](const QByteArray &text, const QByteArray &html) {
        QTest::newRow(html.constData()) << text << html;
    };
    row("", "");
    row("<a href=\"x\">&'", "&lt;a href=&quot;x&quot;&gt;&amp;&#39;");
    row("&lt;", "&amp;lt;");
    row("ä<中>", "ä&lt;中&gt;");
    row("a\nb", "a␊b");
    row("\x1b[0m", "␛[0m");
    row("\xE2\x80\xAEx", "[U+202E]x");
    row("\xEF\xBF\xBE", "\xEF\xBF\xBD");
    row(QByteArray("\0", 1), "␀");
}

void TestHtmlReport::textIsEscaped()
{
    QFETCH(QByteArray, text);
    QTEST(htmlOf({text.constData(), std::size_t(text.size())}), "html");
}

void TestHtmlReport::hostileNamesLeaveTheFileWellFormed()
{
    QCOMPARE(complaints(reportBytes(sampleSecrets(), sampleLoadInfo(), ReportFormat::Html)),
             QByteArray());
    QCOMPARE(complaints(reportBytes(hostileSecrets(), hostileReading(), ReportFormat::Html)),
             QByteArray());
}

void TestHtmlReport::hostileNamesMakeNoElementsOfTheirOwn()
{
    const QByteArray html = reportBytes(hostileSecrets(), hostileReading(), ReportFormat::Html);
    static const QSet<QString> own{
        QStringLiteral("html"),    QStringLiteral("head"),   QStringLiteral("meta"),
        QStringLiteral("title"),   QStringLiteral("style"),  QStringLiteral("body"),
        QStringLiteral("header"),  QStringLiteral("h1"),     QStringLiteral("h2"),
        QStringLiteral("h3"),      QStringLiteral("dl"),     QStringLiteral("dt"),
        QStringLiteral("dd"),      QStringLiteral("bdi"),    QStringLiteral("section"),
        QStringLiteral("ul"),      QStringLiteral("li"),     QStringLiteral("main"),
        QStringLiteral("nav"),     QStringLiteral("div"),    QStringLiteral("table"),
        QStringLiteral("caption"), QStringLiteral("thead"),  QStringLiteral("tbody"),
        QStringLiteral("tfoot"),   QStringLiteral("tr"),     QStringLiteral("th"),
        QStringLiteral("td"),      QStringLiteral("a"),      QStringLiteral("p"),
        QStringLiteral("span"),    QStringLiteral("svg"),    QStringLiteral("symbol"),
        QStringLiteral("use"),     QStringLiteral("path"),   QStringLiteral("rect"),
        QStringLiteral("circle"),  QStringLiteral("strong"), QStringLiteral("small"),
        QStringLiteral("details"), QStringLiteral("summary")};
    static const QSet<QString> ownAttributes{
        QStringLiteral("sdnum"),      QStringLiteral("lang"),       QStringLiteral("charset"),
        QStringLiteral("http-equiv"), QStringLiteral("content"),    QStringLiteral("name"),
        QStringLiteral("class"),      QStringLiteral("scope"),      QStringLiteral("href"),
        QStringLiteral("id"),         QStringLiteral("aria-label"), QStringLiteral("aria-hidden"),
        QStringLiteral("open")};
    static const QSet<QString> drawings{QStringLiteral("symbol"), QStringLiteral("path"),
                                        QStringLiteral("rect"), QStringLiteral("circle")};
    QXmlStreamReader reader(html);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (drawings.contains(reader.name().toString())) {
            continue;
        }
        QVERIFY2(own.contains(reader.name().toString()), qPrintable(reader.name().toString()));
        for (const auto &attribute : reader.attributes()) {
            QVERIFY2(ownAttributes.contains(attribute.name().toString()),
                     qPrintable(attribute.name().toString()));
        }
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QCOMPARE(elementTexts(html, QStringLiteral("h3")).size(), qsizetype(hostileNames().size()));
    QVERIFY(elementTexts(html, QStringLiteral("h3"))
                .contains(QStringLiteral("<script>alert(1)</script>")));
}

void TestHtmlReport::nothingIsLoadedOrLinkedOutside()
{
    const QByteArray html = reportBytes(hostileSecrets(), hostileReading(), ReportFormat::Html);
    QVERIFY(html.contains("http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "));
    static const QRegularExpression link(QStringLiteral(" (?:href|src)=\"([^\"]*)\""));
    auto links = link.globalMatch(QString::fromUtf8(html));
    while (links.hasNext()) {
        const QString target = links.next().captured(1);
        QVERIFY2(html.count(" id=\"" + target.mid(1).toUtf8() + '"') == 1, qPrintable(target));
    }
    QVERIFY(!html.contains("url(") && !html.contains("@import"));
}

void TestHtmlReport::contentsLinkToEverySecret()
{
    const QByteArray html = reportBytes(sampleSecrets(), sampleLoadInfo(), ReportFormat::Html);
    const QStringList names = elementTexts(html, QStringLiteral("h3"));
    QCOMPARE(names.size(), qsizetype(3));
    for (int i = 1; i <= 3; ++i) {
        const QByteArray link = QByteArray::number(i) + "\">";
        QVERIFY(html.contains("<a href=\"#s" + link + "<bdi>" + names[i - 1].toUtf8()));
        // Inside what folds, or it would not open.
        QCOMPARE(html.count("</summary>\n<div class=\"target\" id=\"s" + link), 1);
    }
}

void TestHtmlReport::tablesHaveHeadingsForScreenReaders()
{
    const QByteArray html = reportBytes(sampleSecrets(), sampleLoadInfo(), ReportFormat::Html);
    QCOMPARE(html.count("<th "), html.count("<th scope="));
    QCOMPARE(html.count("<th>"), 0);
    QCOMPARE(html.count("<table>"), html.count("<caption>") + 1);
}

void TestHtmlReport::shortWordsKeepToOneLine()
{
    const QByteArray html = reportBytes(sampleSecrets(), sampleLoadInfo(), ReportFormat::Html);
    QVERIFY(html.contains(".count, .short { white-space: nowrap;"));
    for (const QByteArray word : {"complete", "partial", "2026-01-02"}) {
        QVERIFY2(html.contains("<td class=\"short\" sdnum=\"1033;0;@\">" + word + "</td>"),
                 word.constData());
    }
}

void TestHtmlReport::aPartialReportSaysSoAtItsTop()
{
    const QByteArray html = reportBytes(sampleSecrets(), sampleLoadInfo(), ReportFormat::Html);
    const auto missing = html.indexOf("HTTP 500 after 4 tries");
    QVERIFY(missing > 0 && missing < html.indexOf("<main>"));
    LoadInfo complete = sampleLoadInfo();
    complete.gaps.clear();
    const std::vector<PlainSecret> whole{sampleSecrets().front()};
    QVERIFY(!reportBytes(whole, complete, ReportFormat::Html).contains("not complete"));
}

void TestHtmlReport::whatThereIsNoneOfIsLeftOut()
{
    const auto labels = [](const LoadInfo &loadInfo) {
        return elementTexts(reportBytes(sampleSecrets(), loadInfo, ReportFormat::Html),
                            QStringLiteral("dt"));
    };
    LoadInfo loadInfo = sampleLoadInfo();
    loadInfo.profile = QStringLiteral("none");
    loadInfo.search = QStringLiteral("none");
    QVERIFY(labels(loadInfo).contains(QStringLiteral("Profile")));
    QVERIFY(labels(loadInfo).contains(QStringLiteral("Search")));
    loadInfo.profile.clear();
    loadInfo.search.reset();
    QVERIFY(!labels(loadInfo).contains(QStringLiteral("Profile")));
    QVERIFY(!labels(loadInfo).contains(QStringLiteral("Search")));
}

void TestHtmlReport::thePageBeginsWithItsNumbers_data()
{
    QTest::addColumn<bool>("isWhole");
    QTest::addColumn<QString>("numbers");
    QTest::newRow("all secrets") << true << QStringLiteral("3, ≥ 9, 1, ≥ 2, ≥ 1, 1");
    QTest::newRow("more exist") << false << QStringLiteral("≥ 3, ≥ 9, ≥ 1, ≥ 2, ≥ 1, ≥ 1");
}

/// Those of the window's overview.
void TestHtmlReport::thePageBeginsWithItsNumbers()
{
    QFETCH(bool, isWhole);
    LoadInfo loadInfo = sampleLoadInfo();
    if (!isWhole) {
        loadInfo.gaps.append({Gap::Part::Secrets, {}, {}, InWords{QStringLiteral("HTTP 500")}});
    }
    const QByteArray html = reportBytes(sampleSecrets(), loadInfo, ReportFormat::Html);
    QVERIFY(html.indexOf("<ul class=\"figures\">") < html.indexOf("<table>"));
    QTEST(elementTexts(html, QStringLiteral("strong")).join(QStringLiteral(", ")), "numbers");
}

void TestHtmlReport::manySecretsAreFolded_data()
{
    QTest::addColumn<int>("secrets");
    QTest::addColumn<bool>("areFolded");
    QTest::newRow("few") << 50 << false;
    QTest::newRow("many") << 51 << true;
}

void TestHtmlReport::manySecretsAreFolded()
{
    QFETCH(int, secrets);
    QFETCH(bool, areFolded);
    std::vector<PlainSecret> all;
    for (int i = 0; i < secrets; ++i) {
        all.push_back(sampleSecrets().front());
        all.back().id += std::to_string(i);
    }
    const QByteArray html = reportBytes(all, {}, ReportFormat::Html);
    QCOMPARE(complaints(html), QByteArray());
    QCOMPARE(html.count("<details class=\"subject\""), secrets);
    QCOMPARE(html.count("<details class=\"subject\" open=\"\""), areFolded ? 0 : secrets);
    // On paper nothing may be missing without a word.
    QVERIFY(html.contains("::details-content { content-visibility: visible;"));
    QCOMPARE(html.contains("<p class=\"unfolded missing\">"), areFolded);
}

void TestHtmlReport::everyIconIsDrawnInThePage()
{
    const QByteArray html = reportBytes(sampleSecrets(), sampleLoadInfo(), ReportFormat::Html);
    for (const QByteArray name : {"key", "tool", "agent", "phone", "server", "place"}) {
        QVERIFY2(html.contains("<use href=\"#symbol-" + name + "\"/>"), name.constData());
    }
}

void TestHtmlReport::chipsAndQuietTextCanBeReadInBothSchemes()
{
    const QString html
        = QString::fromUtf8(reportBytes(sampleSecrets(), sampleLoadInfo(), ReportFormat::Html));
    // The light ones, then those of the dark scheme.
    QList<QHash<QString, QString>> schemes;
    const QRegularExpression rule(QStringLiteral(":root \\{([^}]*)\\}"));
    for (const QRegularExpressionMatch &root : rule.globalMatch(html)) {
        QHash<QString, QString> colors;
        const QRegularExpression color(QStringLiteral("--(\\w+): #(\\w{6})"));
        for (const QRegularExpressionMatch &found : color.globalMatch(root.captured(1))) {
            colors.insert(found.captured(1), found.captured(2));
        }
        schemes.append(colors);
    }
    QCOMPARE(schemes.size(), 2);
    // What browsers put behind a page; of dark ones the lightest in use.
    schemes[0].insert(QStringLiteral("page"), QStringLiteral("ffffff"));
    schemes[1].insert(QStringLiteral("page"), QStringLiteral("1c1b22"));
    const auto luminance = [](const QString &color) {
        double sum = 0;
        for (const auto &[at, weight] : {std::pair(0, 0.2126), {2, 0.7152}, {4, 0.0722}}) {
            const double part = color.mid(at, 2).toInt(nullptr, 16) / 255.0;
            sum += weight
                * (part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4));
        }
        return sum + 0.05;
    };
    for (const auto &colors : std::as_const(schemes)) {
        for (const char *text : {"quiet", "can", "cannot", "other", "missing"}) {
            for (const char *ground : {"page", "soft"}) {
                const auto [darker, lighter]
                    = std::minmax({luminance(colors.value(QLatin1String(text))),
                                   luminance(colors.value(QLatin1String(ground)))});
                QVERIFY2(lighter / darker >= 4.5, text);
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestHtmlReport)
#include "tst_htmlreport.moc"
