// SPDX-License-Identifier: Apache-2.0
// Lists of `used_by` that this version does not know, and secrets that are not `stored`: every
// report shows them, and no key or item of theirs can act.
#include "answerfixture.h"

#include "report/answerreports.h"
#include "report/dependencyreport.h"
#include "report/diffreport.h"
#include "report/wording.h"
#include "service/version.h"

using namespace secretscope;
using namespace secretscope::test;

namespace {

PlainSecret hotline()
{
    PlainSecret secret;
    secret.id = "sec_1";
    secret.name = "KEY";
    secret.type = "external";
    secret.hasEnvironmentVariables = true;
    secret[Category::Tools] = {{.id = "tool_1",
                                .name = "crm-lookup",
                                .type = "available",
                                .access = "editor",
                                .created = 1767323045}};
    secret.unlisted["speech_engines"]
        = {{.id = "speng_1",
            .name = "Hotline",
            .type = "available",
            .access = "admin",
            .label = "{\"access_level\":\"admin\",\"id\":\"speng_1\",\"name\":\"Hotline\","
                     "\"rate\":1.10,\"type\":\"available\"}"},
           {.id = "", .label = "17"}};
    secret.unlistedWithMore = {"speech_engines"};
    secret.unlisted["a|<b>"] = {{.id = "x", .label = "\"x\""}};
    return secret;
}

QByteArray report(const std::vector<PlainSecret> &plain, ReportFormat format)
{
    const Catalogue catalogue = catalogueOf(plain);
    return written([&](Output &output) {
        writeDependencyReport(output, catalogue, {}, ReportScope::allLoaded(catalogue), format,
                              {.times = Times::LeftOut});
    });
}

} // namespace

class TestUnlistedCategories : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKnownCategoryHasItsWords()
    {
        for (const Category category : knownCategories) {
            const std::string_view word = traitsOf(category).word;
            QCOMPARE(categoryTitle(word).kind, Cell::Kind::Words);
            QVERIFY(!categoryTitle(word).text.empty());
            QCOMPARE(kindWord(word).kind, Cell::Kind::Words);
            QVERIFY(!kindWord(word).text.empty());
            QVERIFY(!styleWord(category).empty());
            QVERIFY(kindOfWords(word) != kindOfWords("speech_engines"));
        }
        QCOMPARE(categoryTitle("speech_engines").kind, Cell::Kind::ApiWord);
    }

    void textHasThemUnderTheirKeys()
    {
        const QByteArray expected = R"(What depends on each secret
===========================
Program     secretscope )" SECRETSCOPE_VERSION R"(
Server      not said
Profile     none
Search      none
Scope       all 1 loaded secret, 4 dependents
Complete    NO, parts are missing
  ! speech_engines of 1 secret: more exist than the preview shows: KEY (sec_1)

KEY                           sec_1                               ≥ 4 dependents
  type:  external
  Tools: 1
    crm-lookup                  tool_1                              editor     2026-01-02  direct
  a|<b>: 1
    (no name)                   x
  speech_engines: ≥ 2 (more exist)
    (no name)
    Hotline                     speng_1                             admin
)";
        QCOMPARE(report({hotline()}, ReportFormat::Text), expected);
    }

    void csvHasThemAfterTheKnownOnes()
    {
        const QByteArray csv = report({hotline()}, ReportFormat::Csv);
        const QByteArray expected
            = "\"sec_1\",\"KEY\",\"a|<b>\",\"direct\",\"\",\"x\",\"\",\"\",\"\",\"\",\"\",\"\","
              "\"\",\"partial\"\r\n"
              "\"sec_1\",\"KEY\",\"speech_engines\",\"direct\",\"\",\"\",\"\",\"\",\"\",\"\",\"\","
              "\"\",\"\",\"partial\"\r\n"
              "\"sec_1\",\"KEY\",\"speech_engines\",\"direct\",\"available\",\"speng_1\","
              "\"Hotline\",\"admin\",\"\",\"\",\"\",\"\",\"\",\"partial\"\r\n";
        QCOMPARE(csv.right(expected.size()), expected);
    }

    void markdownAndHtmlEscapeTheirKeys()
    {
        const QByteArray markdown = report({hotline()}, ReportFormat::Markdown);
        QVERIFY(markdown.contains("Environment variables | `a`&#124;`<b>` | `speech_engines` | "
                                  "Known |\n"));
        QVERIFY(markdown.contains("\n`sec_1` · ≥ 4 dependents · type: external\n"));
        QVERIFY(markdown.contains("\n**`a`&#124;`<b>`: 1**\n\n| Name | Id | Access |\n"));
        QVERIFY(markdown.contains("\n| `Hotline` | `speng_1` | admin |\n"));
        const QByteArray html = report({hotline()}, ReportFormat::Html);
        QVERIFY(html.contains("<bdi>a|&lt;b&gt;</bdi>: 1</caption>"));
        QVERIFY(html.contains(" · type: <bdi>external</bdi></span>"));
        QVERIFY(!html.contains("<b>"));
    }

    void theSnapshotKeepsThemAsTheyCame()
    {
        const QByteArray expected = R"(        "environment_variables": [],
        "a|<b>": [
          "x"
        ],
        "speech_engines": [
          17,
          {
            "access_level": "admin",
            "id": "speng_1",
            "name": "Hotline",
            "rate": 1.10,
            "type": "available"
          }
        ],
        "speech_engines_has_more": true
      }
    }
  ]
}
)";
        const QByteArray json = report({hotline()}, ReportFormat::Json);
        QVERIFY(json.contains("\n  \"version\": 2,\n"));
        QVERIFY(json.contains("\n      \"category\": \"speech_engines\",\n"));
        QCOMPARE(json.right(expected.size()), expected);
    }

    void versionTwoIsWrittenOnlyWhereItIsNeeded()
    {
        PlainSecret known = hotline();
        known.unlisted = {{"speech_engines", {}}};
        known.unlistedWithMore.clear();
        QVERIFY(report({known}, ReportFormat::Json).contains("\n  \"version\": 1,\n"));
        PlainSecret other = hotline();
        other.id = "sec_2";
        const Catalogue both = catalogueOf({known, other});
        const QByteArray json = written([&](Output &output) {
            writeDependencyReport(output, both, {}, ReportScope::selected({SecretIndex{0}}),
                                  ReportFormat::Json, {});
        });
        QVERIFY(json.contains("\n  \"version\": 1,\n"));
    }

    void theOrderOfArrivalDoesNotShow()
    {
        PlainSecret moved = hotline();
        moved.unlisted["speech_engines"].push_back({.id = "", .label = "\"\""});
        PlainSecret other = moved;
        std::ranges::reverse(other.unlisted["speech_engines"]);
        for (const ReportFormat format : {ReportFormat::Text, ReportFormat::Csv, ReportFormat::Json,
                                          ReportFormat::Html, ReportFormat::Markdown}) {
            QCOMPARE(report({other}, format), report({moved}, format));
        }
    }

    void impactHasThemAmongWhatIsNotReported()
    {
        const Catalogue catalogue = catalogueOf({hotline()});
        const std::array secrets{SecretIndex{0}};
        const Impact found = impact(catalogue, secrets, ImpactMode::Delete);
        const auto bytes = [&](ReportFormat format) {
            return written([&](Output &output) {
                writeImpactReport(output, catalogue, {}, found, format, Times::LeftOut);
            });
        };
        const QByteArray text = bytes(ReportFormat::Text);
        QVERIFY2(text.contains("Not reported: ≥ 3\n"), text.constData());
        QVERIFY2(text.contains("  speech_engines: ≥ 2\n"), text.constData());
        QVERIFY(text.contains("Scope       KEY (sec_1), type: external\n"));
        const QByteArray json = bytes(ReportFormat::Json);
        QVERIFY(json.contains("\"category\": \"speech_engines\",\n"));
        QVERIFY(!json.contains("rate"));
    }

    void noSuchSecretIsUnused()
    {
        PlainSecret secret = hotline();
        secret[Category::Tools].clear();
        secret.unlistedWithMore.clear(); // the gap would name it
        const Catalogue catalogue = catalogueOf({secret});
        const QByteArray text = written([&](Output &output) {
            writeUnusedReport(output, catalogue, {}, unused(stateOf(catalogue, {}), {}),
                              ReportFormat::Text, {.times = Times::LeftOut});
        });
        QVERIFY2(text.contains("No dependents reported: ") && !text.contains("sec_1"),
                 text.constData());
    }

    void usesAndDiffNameTheirKey()
    {
        const Catalogue after = catalogueOf({hotline()});
        const auto found = usesOf(after, ReverseIndex(stateOf(after, {})), "speng_1");
        const QByteArray uses = written([&](Output &output) {
            writeUsesReport(output, after, {}, "speng_1", found, ReportFormat::Text,
                            {.times = Times::LeftOut});
        });
        QVERIFY2(uses.contains("\nspeech_engines: ") && uses.contains("      type:  external\n"),
                 uses.constData());
        PlainSecret old = hotline();
        old.unlisted.erase("a|<b>");
        const Catalogue before = catalogueOf({old});
        const LoadInfo loadInfo;
        const QByteArray changes = written([&](Output &output) {
            writeDiffReport(output, {before, loadInfo, "old"}, {after, loadInfo, "new"},
                            diff(stateOf(before, loadInfo), stateOf(after, loadInfo)),
                            ReportFormat::Markdown, Times::LeftOut);
        });
        QVERIFY2(changes.contains("| dependent of `KEY (sec_1)`, list: `a`&#124;`<b>` |"),
                 changes.constData());
    }
};

QTEST_GUILESS_MAIN(TestUnlistedCategories)
#include "tst_unlistedcategories.moc"
