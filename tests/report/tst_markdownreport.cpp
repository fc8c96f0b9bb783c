// SPDX-License-Identifier: Apache-2.0
#include "report/reportfixture.h"

#include "catalogue/displaytext.h"
#include "report/escapers.h"

#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace secretscope;
using namespace secretscope::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray codeOf(std::string_view text)
{
    return QByteArray::fromStdString(markdownCode(text));
}

/// What GitHub's own implementation makes of it.
QByteArray rendered(const QByteArray &markdown)
{
    QProcess process;
    process.start(QStringLiteral("cmark-gfm"),
                  {QStringLiteral("-e"), QStringLiteral("table"), QStringLiteral("-e"),
                   QStringLiteral("autolink"), QStringLiteral("-e"),
                   QStringLiteral("strikethrough"), QStringLiteral("--unsafe")});
    process.write(markdown);
    process.closeWriteChannel();
    return process.waitForFinished() && process.exitCode() == 0 ? process.readAllStandardOutput()
                                                                : "cmark-gfm is needed";
}

/// The texts of all elements of that name, entities decoded; other elements than `<code>` inside of
/// them show as they are.
QStringList textsOf(const QByteArray &html, const QString &element)
{
    QStringList texts;
    const QRegularExpression pattern(
        QStringLiteral("<%1(?: align=\"right\")?>(.*?)</%1>").arg(element),
        QRegularExpression::DotMatchesEverythingOption);
    auto matches = pattern.globalMatch(QString::fromUtf8(html));
    while (matches.hasNext()) {
        QString text = matches.next().captured(1);
        text.remove(QStringLiteral("<code>")).remove(QStringLiteral("</code>"));
        text.replace(QStringLiteral("&lt;"), QStringLiteral("<"));
        text.replace(QStringLiteral("&gt;"), QStringLiteral(">"));
        text.replace(QStringLiteral("&quot;"), QStringLiteral("\""));
        texts.append(text.replace(QStringLiteral("&amp;"), QStringLiteral("&")));
    }
    return texts;
}

QString shown(const std::string &text)
{
    // XML and HTML know no such characters; cmark passes them on.
    return wholeDisplayText(text);
}

} // namespace

class TestMarkdownReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foreignTextIsShownAsItIs_data();
    void foreignTextIsShownAsItIs();
    void noBarIsABorder();
    void hostileNamesMakeNoElements();
    void hostileNamesBreakNoTable();
    void theSampleReadsAsExpected();
};

void TestMarkdownReport::foreignTextIsShownAsItIs_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const std::string &name : hostileNames()) {
        const QByteArray text = QByteArray::fromStdString(name);
        QTest::newRow(text.toPercentEncoding().constData()) << text;
    }
    for (const char *text : {"|", "||", "|a", "a|", "a \\| b", "`|`", " | ", "|``|", "a\\|b|c"}) {
        QTest::newRow(text) << QByteArray(text);
    }
}

void TestMarkdownReport::foreignTextIsShownAsItIs()
{
    QFETCH(QByteArray, text);
    const QString wanted = shown(text.toStdString());
    const QByteArray code = codeOf({text.constData(), std::size_t(text.size())});
    QCOMPARE(textsOf(rendered("# " + code + "\n"), QStringLiteral("h1")), QStringList{wanted});
    const QByteArray html = rendered("| x | y |\n|---|---|\n| " + code + " | z |\n");
    QCOMPARE(textsOf(html, QStringLiteral("td")), QStringList({wanted, QStringLiteral("z")}));
}

/// Readers differ on a bar behind backslashes: some take it for the end of the cell.
void TestMarkdownReport::noBarIsABorder()
{
    for (const std::string &name : hostileNames()) {
        QVERIFY2(!codeOf(name).contains('|'), codeOf(name).constData());
    }
}

void TestMarkdownReport::hostileNamesMakeNoElements()
{
    const QByteArray html = rendered(reportBytes(hostileSecrets(), {}, ReportFormat::Markdown));
    static const QRegularExpression element(QStringLiteral("<([a-z0-9]+)"));
    QSet<QString> elements;
    auto matches = element.globalMatch(QString::fromUtf8(html));
    while (matches.hasNext()) {
        elements.insert(matches.next().captured(1));
    }
    QStringList names(elements.begin(), elements.end());
    names.sort();
    QCOMPARE(names.join(u' '),
             QStringLiteral("code h1 h2 li p strong table tbody td th thead tr ul"));
}

void TestMarkdownReport::hostileNamesBreakNoTable()
{
    const QByteArray html = rendered(reportBytes(hostileSecrets(), {}, ReportFormat::Markdown));
    const auto secrets = qsizetype(hostileNames().size());
    QCOMPARE(html.count("<table>"), 2 + 4 * secrets);
    // Those of the head, of the summary, and of a tool, an agent, a number and a place each.
    const QStringList cells = textsOf(html, QStringLiteral("td"));
    QCOMPARE(cells.size(), 2 * 6 + secrets * (9 + 5 + 5 + 4 + 1));
    for (const std::string &name : hostileNames()) {
        const QString text = shown(name);
        const auto count = [&cells](const QString &cell) { return cells.count(cell); };
        QVERIFY(textsOf(html, QStringLiteral("h2")).contains(text));
        QCOMPARE(count(shown("s" + name)), 1);
        QCOMPARE(count(shown("t" + name)), 1);
        QCOMPARE(count(shown("a" + name)), 1);
        QCOMPARE(count(shown("p" + name)), 1);
        // The secret, the tool and its access, the agent, the number, its provider and label, the
        // place.
        QCOMPARE(count(text), 8);
        QCOMPARE(count(u"through "_s + text + u' ' + shown("t" + name) + u", "_s + text), 1);
    }
}

void TestMarkdownReport::theSampleReadsAsExpected()
{
    const QByteArray markdown
        = reportBytes(sampleSecrets(), sampleLoadInfo(), ReportFormat::Markdown);
    for (const QByteArray line :
         {"# What depends on each secret", "| Complete | `NO, parts are missing` |",
          "- `Tools of 1 secret: HTTP 500 after 4 tries: AIRTABLE (sec_c)`",
          "| `AIRTABLE` | `sec_c` | ≥ 1 | 0 | 0 | 0 | 0 | 0 | partial |",
          "| `HUBSPOT` | `sec_b` | 2 | 2 | 1 | 1 | 1 | 1 | complete |",
          "**Tools: ≥ 1 (more exist)**", "| `no access with this key` | `tool_2` |  |  | direct |",
          "| `crm-lookup` | `tool_1` | editor | 2026-01-02 | direct |",
          "| `Night line` | `agent_1` | viewer | 1970-01-01 | through `crm-lookup` `tool_1`, "
          "`tool_9` |",
          "| `+4930123` | `phnum_1` | twilio | `Front desk` |",
          "| `CRM_KEY` | `env_1` | `production, staging` |", "`sec_a` · no dependents reported"}) {
        QVERIFY2(markdown.contains('\n' + line + '\n') || markdown.startsWith(line + '\n'),
                 line.constData());
    }
}

QTEST_GUILESS_MAIN(TestMarkdownReport)
#include "tst_markdownreport.moc"
