// SPDX-License-Identifier: Apache-2.0
#include "report/hostilenames.h"
#include "report/reportfixture.h"

#include "domain/displaytext.h"
#include "report/markdowntext.h"

#include <QTest>

using namespace secretscope;
using namespace secretscope::test;

namespace {

QByteArray codeOf(std::string_view text)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Output output(buffer);
    writeMarkdownCode(output, text, "(none)");
    output.flush();
    return buffer.data();
}

/// The cells of a table row as GitHub Flavored Markdown splits them: a bar behind a backslash is
/// no border and loses the backslash.
QByteArrayList cellsOf(const QByteArray &row)
{
    QByteArrayList cells;
    QByteArray cell;
    for (qsizetype i = 1; i < row.size(); ++i) {
        if (row.at(i) == '\\' && row.mid(i + 1, 1) == "|") {
            cell += row.at(++i);
        } else if (row.at(i) == '|') {
            cells.append(cell.trimmed());
            cell.clear();
        } else {
            cell += row.at(i);
        }
    }
    return cells;
}

/// The content of a text that is one code span as CommonMark reads it; nothing if it is not.
std::optional<QByteArray> contentOfCode(const QByteArray &span)
{
    qsizetype fence = 0;
    while (fence < span.size() && span.at(fence) == '`') {
        ++fence;
    }
    QByteArray content;
    for (qsizetype i = fence; i < span.size();) {
        qsizetype run = 0;
        while (i + run < span.size() && span.at(i + run) == '`') {
            ++run;
        }
        if (fence > 0 && run == fence) {
            if (i + run != span.size()) {
                return {};
            }
            const bool isPadded
                = content.startsWith(' ') && content.endsWith(' ') && !content.trimmed().isEmpty();
            return isPadded ? content.mid(1, content.size() - 2) : content;
        }
        content += span.mid(i, std::max<qsizetype>(run, 1));
        i += std::max<qsizetype>(run, 1);
    }
    return {};
}

} // namespace

class TestMarkdownReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foreignTextIsOneCodeSpan_data();
    void foreignTextIsOneCodeSpan();
    void hostileNamesBreakNoTable();
    void theSampleReadsAsExpected();
};

void TestMarkdownReport::foreignTextIsOneCodeSpan_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const std::string &name : hostileNames()) {
        const QByteArray text = QByteArray::fromStdString(name);
        QTest::newRow(text.toPercentEncoding().constData()) << text;
    }
}

void TestMarkdownReport::foreignTextIsOneCodeSpan()
{
    QFETCH(QByteArray, text);
    const QByteArray shown
        = wholeDisplayText(std::string_view(text.constData(), std::size_t(text.size()))).toUtf8();
    const QByteArray code = codeOf({text.constData(), std::size_t(text.size())});
    const auto cells = cellsOf("| " + code + " |");
    QCOMPARE(cells.size(), 1);
    const auto content = contentOfCode(cells.front());
    QVERIFY(content.has_value());
    QCOMPARE(*content, shown);
}

void TestMarkdownReport::hostileNamesBreakNoTable()
{
    std::vector<PlainSecret> secrets;
    for (const std::string &name : hostileNames()) {
        PlainSecret secret;
        secret.id = "s" + name;
        secret.name = name;
        secret[Category::Tools] = {{.id = "t" + name, .name = name, .type = name, .access = name}};
        secret[Category::Agents]
            = {{.id = "a" + name, .name = name, .links = {{"t" + name, name}}}};
        secret[Category::PhoneNumbers]
            = {{.id = "p" + name, .name = name, .access = name, .label = name}};
        secret[Category::Others] = {{.id = name}};
        secrets.push_back(secret);
    }
    const QByteArray markdown = reportBytes(secrets, {}, ReportFormat::Markdown);
    qsizetype columns = 0;
    int rows = 0;
    for (const QByteArray &line : markdown.split('\n')) {
        if (!line.startsWith('|')) {
            columns = 0;
            QVERIFY2(line.isEmpty() || line.startsWith('#') || line.startsWith("**")
                         || line.startsWith('`') || line.startsWith("- `"),
                     line.constData());
            continue;
        }
        const auto cells = cellsOf(line);
        QVERIFY(cells.size() == columns || columns == 0);
        columns = cells.size();
        ++rows;
    }
    const int head = 2 + 6 + 2;
    const int eachSecret = 1 + 3 * 4;
    QCOMPARE(rows, head + eachSecret * int(hostileNames().size()));
}

void TestMarkdownReport::theSampleReadsAsExpected()
{
    const QByteArray markdown
        = reportBytes(sampleSecrets(), sampleReading(), ReportFormat::Markdown);
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
