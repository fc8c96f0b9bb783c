// SPDX-License-Identifier: Apache-2.0
#include "report/hostilenames.h"
#include "report/reportfixture.h"

#include "catalogue/unicode.h"
#include "report/documentwriter.h"
#include "service/version.h"

#include <QTest>

using namespace secretscope;
using namespace secretscope::test;

namespace {

QStringList linesOf(const QByteArray &text)
{
    return QString::fromUtf8(text).split(u'\n');
}

PlainSecret secretWithTool(const std::string &name, const std::string &id = "tool_1")
{
    PlainSecret secret;
    secret.id = "sec_1";
    secret.name = name;
    secret[Category::Tools]
        = {{.id = id, .name = name, .type = "available", .access = "editor", .created = 0}};
    return secret;
}

} // namespace

class TestTextReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSampleReadsAsExpected();
    void columnsOfATextAreThoseOfATerminal_data();
    void columnsOfATextAreThoseOfATerminal();
    void columnsAreAlignedWithWideCharacters_data();
    void columnsAreAlignedWithWideCharacters();
    void aWideCellPushesTheNextToANewLine();
    void noLineIsWiderThanTheTerminal();
    void longLinesBreakAtSpaces();
    void hostileNamesReachNoTerminal();
};

void TestTextReport::theSampleReadsAsExpected()
{
    const QByteArray expected = R"(What depends on each secret
===========================
Program     secretscope )" SECRETSCOPE_VERSION R"(
Server      https://api.elevenlabs.io
Profile     Acme prod
Search      none
Scope       all 3 loaded secrets, 9 dependents
Read        2026-01-02T03:04:05Z to 2026-01-02T03:04:09Z
Complete    NO, parts are missing
  ! Tools of 1 secret: HTTP 500 after 4 tries: AIRTABLE (sec_c)

AIRTABLE                      sec_c                               ≥ 1 dependent
  Tools: ≥ 1 (more exist)
    table                       tool_3                              viewer     2023-11-14  direct

HUBSPOT                       sec_b                               8 dependents
  Tools: 2
    no access with this key     tool_2                                                     direct
    crm-lookup                  tool_1                              editor     2026-01-02  direct
  Agents: 2
    Day line                    agent_2                             owner                  direct
    Night line                  agent_1                             viewer     1970-01-01  through
      through  crm-lookup       tool_1
      through                   tool_9
  Phone numbers: 1
    +4930123                    phnum_1                             twilio     Front desk
  MCP servers: 1
    Files                       mcp_1                               admin      2023-11-14  direct
  Other places: 1
    conversation_initiation_webhook
  Environment variables: 1
    CRM_KEY                     env_1                               production, staging

OLD                           sec_a                               no dependents reported
)";
    QCOMPARE(reportBytes(sampleSecrets(), sampleLoadInfo(), ReportFormat::Text), expected);
}

void TestTextReport::columnsOfATextAreThoseOfATerminal_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("columns");
    const auto row = [](const char *name, const char *text, int columns) {
        QTest::newRow(name) << QString::fromUtf8(text) << columns;
    };
    row("nothing", "", 0);
    row("ASCII", "abc", 3);
    row("Latin", "äöü", 3);
    row("combining mark", "a\u0308", 1);
    row("Cyrillic", "ключ", 4);
    row("Hebrew", "מפתח", 4);
    row("Chinese", "密钥", 4);
    row("Japanese", "カギ鍵", 6);
    row("half-width kana", "ｶｷﾞ", 3);
    row("full-width letters", "ＡＢ", 4);
    row("Korean", "열쇠", 4);
    row("Korean in single letters", "\u110B\u1167\u11AF", 2);
    row("emoji", "🔑", 2);
    row("emoji with joiners", "👩\u200D💻", 4);
    row("Thai with marks", "ที่", 1);
    row("box and arrows", "─→", 2);
    row("rare ideograph", "𠀀", 2);
}

void TestTextReport::columnsOfATextAreThoseOfATerminal()
{
    QFETCH(QString, text);
    QTEST(columnsOf(text), "columns");
}

void TestTextReport::columnsAreAlignedWithWideCharacters_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"plain", "密钥服务", "cafe\u0301", "🔑 key", "ＡＢＣ", "열쇠"}) {
        QTest::newRow(name) << QString::fromUtf8(name);
    }
}

void TestTextReport::columnsAreAlignedWithWideCharacters()
{
    QFETCH(QString, name);
    const QStringList lines = linesOf(
        reportBytes({secretWithTool(name.toStdString())}, sampleLoadInfo(), ReportFormat::Text));
    const auto found = lines.filter(QStringLiteral("tool_1"));
    QCOMPARE(found.size(), 1);
    const QString before = found.front().left(found.front().indexOf(u"tool_1"));
    QCOMPARE(columnsOf(before), 32);
}

void TestTextReport::aWideCellPushesTheNextToANewLine()
{
    const std::string name(40, 'n');
    const QStringList lines
        = linesOf(reportBytes({secretWithTool(name)}, sampleLoadInfo(), ReportFormat::Text));
    const auto at = lines.indexOf(QStringLiteral("    ") + QString::fromStdString(name));
    QVERIFY(at > 0);
    QCOMPARE(lines.at(at + 1),
             QString(32, u' ') + QStringLiteral("tool_1").leftJustified(36)
                 + QStringLiteral("editor     1970-01-01  direct"));
}

void TestTextReport::noLineIsWiderThanTheTerminal()
{
    std::vector<PlainSecret> secrets{secretWithTool(std::string(250, 'x'), std::string(200, 'i'))};
    std::string wide;
    for (int i = 0; i < 90; ++i) {
        wide += "鍵";
    }
    secrets.push_back(secretWithTool(wide, wide));
    secrets.back().id = "sec_2";
    for (const std::string &name : hostileNames()) {
        secrets.push_back(secretWithTool(name + " " + name, name + name));
        secrets.back().id = "sec_3" + name;
    }
    LoadInfo loadInfo = sampleLoadInfo();
    loadInfo.profile = QString(150, u'p');
    const QStringList lines = linesOf(reportBytes(secrets, loadInfo, ReportFormat::Text));
    QVERIFY(lines.size() > 100);
    for (const QString &line : lines) {
        QVERIFY2(columnsOf(line) <= 100, qPrintable(line));
        QVERIFY2(!line.endsWith(u' '), qPrintable(line));
    }
}

void TestTextReport::longLinesBreakAtSpaces()
{
    const QByteArray text = written([](Output &output) {
        makeTextWriter(output)->paragraph(std::string(60, 'a') + ' ' + std::string(60, 'b') + ' '
                                          + std::string(120, 'c'));
    });
    const QByteArray indent(2, ' ');
    QCOMPARE(text,
             indent + QByteArray(60, 'a') + '\n' + indent + QByteArray(60, 'b') + '\n' + indent
                 + QByteArray(98, 'c') + '\n' + indent + QByteArray(22, 'c') + '\n');
}

void TestTextReport::hostileNamesReachNoTerminal()
{
    std::vector<PlainSecret> secrets;
    for (const std::string &name : hostileNames()) {
        PlainSecret secret = secretWithTool(name, "t" + name);
        secret.id = "s" + name;
        secret[Category::Tools].push_back({.id = "u" + name, .type = name, .access = name});
        secret[Category::Agents] = {{.id = "a", .name = "agent", .links = {{"t" + name, name}}}};
        secret[Category::PhoneNumbers]
            = {{.id = "p" + name, .name = name, .access = name, .label = name}};
        secret[Category::EnvironmentVariables] = {{.id = name, .name = name, .links = {{name}}}};
        secret.hasEnvironmentVariables = true;
        secrets.push_back(secret);
    }
    LoadInfo loadInfo;
    loadInfo.server = QStringLiteral("\x1b[0m");
    loadInfo.profile = QStringLiteral("\u202E");
    loadInfo.search = QStringLiteral("\r\n");
    loadInfo.gaps = {{Gap::Part::Secrets, {}, {}, InWords{QStringLiteral("\x07")}}};
    for (const auto format :
         {ReportFormat::Text, ReportFormat::Markdown, ReportFormat::Html, ReportFormat::Json}) {
        const QString text = QString::fromUtf8(reportBytes(secrets, loadInfo, format));
        for (const QChar c : text) {
            QVERIFY(c == u'\n' || (c >= u' ' && c != u'\x7f' && !(c >= u'\x80' && c < u'\xA0')));
            QVERIFY(!(c >= u'\u2028' && c <= u'\u202E') && !(c >= u'\u2066' && c <= u'\u2069')
                    && c != u'\u200E' && c != u'\u200F' && c != u'\u061C');
        }
    }
}

QTEST_GUILESS_MAIN(TestTextReport)
#include "tst_textreport.moc"
