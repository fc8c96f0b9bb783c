// SPDX-License-Identifier: Apache-2.0
#include "report/reportfixture.h"

#include "report/jsonoutput.h"
#include "service/version.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace secretscope;
using namespace secretscope::test;

namespace {

QByteArray jsonStringOf(std::string_view text)
{
    return written([&](Output &output) { writeJsonString(output, text); });
}

QJsonObject parsed(const QByteArray &json)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(json, &error);
    return error.error == QJsonParseError::NoError ? document.object() : QJsonObject();
}

} // namespace

class TestJsonReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSnapshotIsLaidOutAsTheContractSays();
    void stringsAreEscaped_data();
    void stringsAreEscaped();
    void everyStringComesBackFromAnotherParser();
    void jqWouldWriteTheSame();
    void aValueThatIsJsonIsLaidOutAnew();
    void whatWasLeftOutStaysLeftOut();
    void numbersAreExact();
    void environmentVariablesAreThereUnlessNotRead_data();
    void environmentVariablesAreThereUnlessNotRead();
    void timesCanBeLeftOut();
    void aSnapshotOfSomeSecretsIsNotComplete();
    void aSnapshotNeverCutsASecret();
};

void TestJsonReport::theSnapshotIsLaidOutAsTheContractSays()
{
    PlainSecret secret;
    secret.id = "sec_1";
    secret.name = "KEY";
    secret[Category::Agents]
        = {{.id = "agent_1", .type = "unknown", .links = {{"tool_2", "tool_1"}}}};
    secret.hasMore[Category::Agents] = true;
    secret.hasEnvironmentVariables = true;
    LoadInfo loadInfo = sampleLoadInfo();
    loadInfo.search = QStringLiteral("KE");
    loadInfo.gaps
        = {{Gap::Part::Secrets, {}, {}, InWords{QStringLiteral("the server repeated a cursor")}},
           {Gap::Part::Dependencies, "sec_1", "agents", InWords{QStringLiteral("HTTP 500")}}};
    const QByteArray expected = R"({
  "format": "secretscope-snapshot",
  "version": 1,
  "generator": {
    "name": "secretscope",
    "version": ")" SECRETSCOPE_VERSION R"("
  },
  "server": "https://api.elevenlabs.io",
  "profile": "Acme prod",
  "read": {
    "started": "2026-01-02T03:04:05Z",
    "finished": "2026-01-02T03:04:09Z"
  },
  "search": "KE",
  "complete": false,
  "gaps": [
    {
      "part": "secrets",
      "reason": "the server repeated a cursor"
    },
    {
      "part": "dependencies",
      "secret_id": "sec_1",
      "category": "agents",
      "reason": "HTTP 500"
    }
  ],
  "secrets": [
    {
      "type": "stored",
      "secret_id": "sec_1",
      "name": "KEY",
      "used_by": {
        "tools": [],
        "tools_has_more": false,
        "agents": [
          {
            "type": "unknown",
            "id": "agent_1",
            "referenced_resource_ids": [
              "tool_2",
              "tool_1"
            ]
          }
        ],
        "agents_has_more": true,
        "phone_numbers": [],
        "phone_numbers_has_more": false,
        "mcp_servers": [],
        "others": [],
        "environment_variables": []
      }
    }
  ]
}
)";
    QCOMPARE(reportBytes({secret}, loadInfo, ReportFormat::Json), expected);
}

void TestJsonReport::stringsAreEscaped_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *name, const QByteArray &text, const QByteArray &json) {
        QTest::newRow(name) << text << '"' + json + '"';
    };
    row("empty", "", "");
    row("plain", "a/b'c", "a/b'c");
    row("quote and backslash", "\"\\", "\\\"\\\\");
    row("short escapes", "\b\f\n\r\t", "\\b\\f\\n\\r\\t");
    row("controls", QByteArray("\0\x1b\x7f", 3), "\\u0000\\u001b\\u007f");
    row("C1 control", "\xC2\x9B", "\\u009b");
    row("Latin letter with the same lead byte", "\xC2\xA9", "\xC2\xA9");
    row("bidi override", "a\xE2\x80\xAE b", "a\\u202e b");
    row("isolates and marks", "\xE2\x81\xA6\xE2\x80\x8F\xD8\x9C", "\\u2066\\u200f\\u061c");
    row("line separator", "\xE2\x80\xA8", "\\u2028");
    row("others with these lead bytes", "\xE2\x82\xAC\xD8\xA7", "\xE2\x82\xAC\xD8\xA7");
    row("beyond the first plane", "\xF0\x9F\x94\x91", "\xF0\x9F\x94\x91");
}

void TestJsonReport::stringsAreEscaped()
{
    QFETCH(QByteArray, text);
    QTEST(jsonStringOf({text.constData(), std::size_t(text.size())}), "json");
}

void TestJsonReport::everyStringComesBackFromAnotherParser()
{
    QString all;
    for (char32_t c = 0; c < 0x3000; ++c) {
        all += QChar::fromUcs4(c);
    }
    all += QChar::fromUcs4(0x10FFFF);
    const QByteArray utf8 = all.toUtf8();
    const QByteArray json = '[' + jsonStringOf({utf8.constData(), std::size_t(utf8.size())}) + ']';
    QCOMPARE(QJsonDocument::fromJson(json).array().at(0).toString(), all);
}

void TestJsonReport::jqWouldWriteTheSame()
{
    const QString jq = QStandardPaths::findExecutable(QStringLiteral("jq"));
    QVERIFY2(!jq.isEmpty(), "jq is needed for this test");
    const QByteArray json = reportBytes(sampleSecrets(), sampleLoadInfo(), ReportFormat::Json);
    QProcess process;
    process.start(jq, {QStringLiteral(".")});
    process.write(json);
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.readAllStandardOutput(), json);
}

void TestJsonReport::aValueThatIsJsonIsLaidOutAnew()
{
    const QByteArray json = written([](Output &output) {
        JsonOutput(output).writeJson(
            R"([{"a":[],"b":{},"c":[1.10,-0,1e400,true,null],"d\"":"x\\\"],\n)"
            "\u202e"
            R"(","e":{"f":[{}]}},"text"])");
    });
    QCOMPARE(json, QByteArray(R"([
  {
    "a": [],
    "b": {},
    "c": [
      1.10,
      -0,
      1e400,
      true,
      null
    ],
    "d\"": "x\\\"],\n\u202e",
    "e": {
      "f": [
        {}
      ]
    }
  },
  "text"
]
)"));
}

void TestJsonReport::whatWasLeftOutStaysLeftOut()
{
    PlainSecret secret;
    secret.id = "sec_1";
    secret[Category::Agents] = {{.id = "a"}, {.id = "b", .links = std::vector<std::string>{}}};
    secret[Category::PhoneNumbers] = {{.id = "p"}};
    const auto object = parsed(reportBytes({secret}, {}, ReportFormat::Json));
    const auto written = object[u"secrets"].toArray().at(0).toObject();
    QCOMPARE(written.keys(),
             QStringList(
                 {QStringLiteral("secret_id"), QStringLiteral("type"), QStringLiteral("used_by")}));
    const auto agents = written[u"used_by"].toObject()[u"agents"].toArray();
    QCOMPARE(agents.at(0).toObject().keys(), QStringList{QStringLiteral("id")});
    QVERIFY(agents.at(1).toObject()[u"referenced_resource_ids"].isArray());
    const auto number = written[u"used_by"].toObject()[u"phone_numbers"].toArray().at(0);
    QCOMPARE(number.toObject().keys(), QStringList{QStringLiteral("phone_number_id")});
    QVERIFY(!object.contains(u"read"));
    QVERIFY(object[u"profile"].isNull());
    QVERIFY(object[u"search"].isNull());
}

void TestJsonReport::numbersAreExact()
{
    PlainSecret secret;
    secret.id = "sec_1";
    secret[Category::Tools] = {{.id = "a", .created = 9223372036854775807},
                               {.id = "b", .created = -9223372036854775807},
                               {.id = "c", .created = 0}};
    const QByteArray json = reportBytes({secret}, {}, ReportFormat::Json);
    QVERIFY(json.contains("\"created_at_unix_secs\": 9223372036854775807\n"));
    QVERIFY(json.contains("\"created_at_unix_secs\": -9223372036854775807\n"));
    QVERIFY(json.contains("\"created_at_unix_secs\": 0\n"));
}

void TestJsonReport::environmentVariablesAreThereUnlessNotRead_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("isWritten");
    QTest::addColumn<int>("gaps");
    QTest::newRow("not loaded") << int(LoadState::NotLoaded) << false << 1;
    QTest::newRow("not offered") << int(LoadState::NotOffered) << false << 0;
    QTest::newRow("failed") << int(LoadState::Failed) << true << 1;
    QTest::newRow("complete") << int(LoadState::Complete) << true << 0;
}

void TestJsonReport::environmentVariablesAreThereUnlessNotRead()
{
    QFETCH(int, state);
    PlainSecret one;
    one.id = "sec_1";
    PlainSecret two;
    two.id = "sec_2";
    CatalogueBuilder builder(catalogueWith({one, two}));
    builder.setEnvironmentVariablesState(LoadState(state));
    const Catalogue &catalogue = builder.catalogue();
    const auto object
        = parsed(reportBytes(catalogue, {}, ReportScope::allLoaded(catalogue), ReportFormat::Json));
    const auto usedBy = object[u"secrets"].toArray().at(0).toObject()[u"used_by"].toObject();
    QTEST(usedBy.contains(u"environment_variables"), "isWritten");
    QTEST(int(object[u"gaps"].toArray().size()), "gaps");
    QCOMPARE(object[u"complete"].toBool(), object[u"gaps"].toArray().isEmpty());
}

void TestJsonReport::timesCanBeLeftOut()
{
    const auto options = ReportOptions{.times = Times::LeftOut};
    for (const auto format :
         {ReportFormat::Text, ReportFormat::Json, ReportFormat::Html, ReportFormat::Markdown}) {
        QVERIFY(reportBytes(sampleSecrets(), sampleLoadInfo(), format).contains("03:04:09"));
        const QByteArray without = reportBytes(sampleSecrets(), sampleLoadInfo(), format, options);
        QVERIFY(!without.contains("03:04:09"));
        QVERIFY(!parsed(without).contains(u"read"));
    }
}

void TestJsonReport::aSnapshotOfSomeSecretsIsNotComplete()
{
    const Catalogue catalogue = catalogueWith(sampleSecrets());
    const auto object = parsed(
        reportBytes(catalogue, sampleLoadInfo(),
                    ReportScope::selected({SecretIndex{2}, SecretIndex{0}, SecretIndex{2}}),
                    ReportFormat::Json));
    QCOMPARE(object[u"secrets"].toArray().size(), 2);
    QCOMPARE(object[u"complete"].toBool(true), false);
    const auto gaps = object[u"gaps"].toArray();
    QCOMPARE(gaps.size(), 1);
    QCOMPARE(gaps.at(0).toObject()[u"part"].toString(), QStringLiteral("secrets"));
    QCOMPARE(gaps.at(0).toObject()[u"reason"].toString(),
             QStringLiteral("only 2 of 3 loaded secrets were chosen for this file"));
}

void TestJsonReport::aSnapshotNeverCutsASecret()
{
    const Catalogue catalogue = catalogueWith(sampleSecrets());
    const QList<SecretIndex> secrets{SecretIndex{0}};
    const auto none = [](SecretIndex, Category, const Edge &) { return false; };
    QCOMPARE(reportBytes(catalogue, sampleLoadInfo(), ReportScope::displayed(secrets, "hub", none),
                         ReportFormat::Json),
             reportBytes(catalogue, sampleLoadInfo(), ReportScope::selected(secrets),
                         ReportFormat::Json));
}

QTEST_GUILESS_MAIN(TestJsonReport)
#include "tst_jsonreport.moc"
