// SPDX-License-Identifier: Apache-2.0
#include "answerfixture.h"

#include "report/graphfile.h"
#include "support/smallfacts.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace secretscope;
using namespace secretscope::test;

namespace {

QByteArray file(const std::vector<PlainSecret> &plain, const char *secretId, GraphFormat format)
{
    const Catalogue catalogue = catalogueOf(plain);
    const Graph graph = graphOf(catalogue, catalogue.findSecret(secretId).value());
    return written([&](Output &output) {
        writeGraph(output, catalogue, smallLoadInfo(plain), graph, format, Times::LeftOut);
    });
}

/// With what configurations say.
QByteArray fileWithPlaces(const WorkspaceState &state, const char *secretId, GraphFormat format)
{
    const ConfiguredPlaces places(state);
    const Catalogue &catalogue = state.catalogue();
    const Graph graph
        = graphOf(catalogue, catalogue.findSecret(secretId).value(), Graph::rankLimit, {}, &places);
    return written([&](Output &output) {
        writeGraph(output, catalogue, state.loadInfo(), graph, format, Times::LeftOut, &places);
    });
}

ProgramEnd xmllint(const QByteArray &svg)
{
    return run(QStringLiteral("xmllint"),
               {QStringLiteral("--noout"), QStringLiteral("--nonet"), QStringLiteral("-")}, svg);
}

/// Texts of nodes that are wider than their box in the widest of the fonts that are common.
QStringList tooWideTexts(const QByteArray &svg)
{
    QStringList texts;
    QXmlStreamReader reader(svg);
    double right = 0;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        const auto number = [attributes = reader.attributes()](const char *name) {
            return attributes.value(QLatin1String(name)).toDouble();
        };
        const QString styleClass = reader.attributes().value(QStringLiteral("class")).toString();
        if (styleClass == QStringLiteral("box")) {
            right = number("x") + number("width");
        } else if (styleClass == QStringLiteral("label")
                   || styleClass == QStringLiteral("detail")) {
            QFont font(QStringLiteral("DejaVu Sans"));
            font.setPixelSize(styleClass == QStringLiteral("label") ? 13 : 11);
            const double left = number("x");
            const QString text = reader.readElementText();
            if (left + QFontMetricsF(font).horizontalAdvance(text) > right) {
                texts.append(text);
            }
        }
    }
    return reader.hasError() ? QStringList{reader.errorString()} : texts;
}

ProgramEnd dot(const QByteArray &source)
{
    return run(QStringLiteral("dot"), {QStringLiteral("-Tsvg")}, source);
}

} // namespace

class TestGraphFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void svgIsWellFormed_data()
    {
        QTest::addColumn<QByteArray>("secret");
        for (const char *secret : {"sec_hub", "sec_stripe", "sec_old", "sec_big", "sec_sofar"}) {
            QTest::newRow(secret) << QByteArray(secret);
        }
    }
    void svgIsWellFormed()
    {
        QFETCH(QByteArray, secret);
        for (const auto &plain : {smallWorkspace(), hostileWorkspace()}) {
            const QByteArray svg = file(plain, secret.constData(), GraphFormat::Svg);
            const ProgramEnd end = xmllint(svg);
            QVERIFY2(end.exitCode == 0, end.errors.constData());
            QVERIFY(!svg.contains("<script"));
        }
    }

    void dotIsTakenByGraphviz_data() { svgIsWellFormed_data(); }
    void dotIsTakenByGraphviz()
    {
        QFETCH(QByteArray, secret);
        for (const auto &plain : {smallWorkspace(), hostileWorkspace()}) {
            const ProgramEnd end = dot(file(plain, secret.constData(), GraphFormat::Dot));
            QVERIFY2(end.exitCode == 0, end.errors.constData());
            QVERIFY2(end.errors.isEmpty(), end.errors.constData());
            const ProgramEnd lint = xmllint(end.output);
            QVERIFY2(lint.exitCode == 0, lint.errors.constData());
        }
    }

    void graphvizShowsNamesAsTheyAre()
    {
        std::vector<PlainSecret> plain = smallWorkspace();
        plain[0][Category::Tools][0].name = "&lt;b&gt; \"q\" \\n";
        const QByteArray svg = dot(file(plain, "sec_hub", GraphFormat::Dot)).output;
        QVERIFY(svg.contains("&amp;lt;b&amp;gt; &quot;q&quot; \\n"));
    }

    void svgHasTextAsTextAndSaysWhatItIs()
    {
        const QByteArray svg = file(smallWorkspace(), "sec_hub", GraphFormat::Svg);
        for (const char *expected :
             {"<title id=\"title\">", "<desc id=\"desc\">", "prefers-color-scheme: dark",
              ">crm-lookup</text>", ">Tool · editor</text>", ">named by agents only</text>",
              "Tool · no access", "secretscope ", "https://api.elevenlabs.io",
              "Acme &lt;prod&gt; &amp; &quot;co&quot;"}) {
            QVERIFY2(svg.contains(expected), expected);
        }
    }

    void textsFitIntoTheirBoxes()
    {
        for (const auto &plain : {smallWorkspace(), hostileWorkspace()}) {
            QCOMPARE(tooWideTexts(file(plain, "sec_hub", GraphFormat::Svg)), QStringList());
        }
        std::vector<PlainSecret> wide = smallWorkspace();
        wide[0].name = "AUTH0_CLIENT_SECRET";
        wide[0][Category::Agents]
            = {{.id = "agent_01hwv2rmc5hc7agz7qmwe9v8rh", .type = "unknown"},
               {.id = "a1", .name = std::string(40, 'W'), .access = "commenter"},
               {.id = "a2", .name = "Счета и оплата ЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖ", .access = "viewer"},
               {.id = "a3", .name = "m@m%mm", .access = std::string(300, 'm')}};
        wide[0][Category::PhoneNumbers] = {{.id = "p", .name = "+1", .access = "sip_trunk"}};
        wide[0][Category::McpServers] = {{.id = "m", .name = "M", .access = "commenter"}};
        wide[0][Category::EnvironmentVariables] = {{.id = "e", .name = "KEY"}};
        QCOMPARE(tooWideTexts(file(wide, "sec_hub", GraphFormat::Svg)), QStringList());
    }

    void everyFormatSaysWhatIsMissing_data()
    {
        QTest::addColumn<int>("format");
        QTest::newRow("svg") << int(GraphFormat::Svg);
        QTest::newRow("dot") << int(GraphFormat::Dot);
        QTest::newRow("mermaid") << int(GraphFormat::Mermaid);
    }
    void everyFormatSaysWhatIsMissing()
    {
        QFETCH(int, format);
        const QByteArray partial = file(smallWorkspace(), "sec_big", GraphFormat(format));
        QVERIFY(partial.contains("Missing: "));
        QVERIFY(partial.contains("more, not loaded"));
        QVERIFY(!file(wholeWorkspace(), "sec_hub", GraphFormat(format)).contains("Missing: "));
    }

    void mermaidHasNodesAndEdges()
    {
        const QByteArray text = file(smallWorkspace(), "sec_big", GraphFormat::Mermaid);
        QVERIFY(text.startsWith("flowchart LR\n"));
        QVERIFY(text.contains("n0[\"BIG<br/>Secret\"]:::secret\n"));
        QVERIFY(text.contains("n1[\"read-only<br/>Tool · viewer\"]\n"));
        QVERIFY(text.contains("n0 --> n1\n"));
        QVERIFY(text.contains(":::more\n"));
    }

    void whatOnlyConfigurationsSayIsDashed()
    {
        const WorkspaceState state = stateWithFacts(smallWorkspace());
        const QByteArray meaning = "Dashed lines: configured, not reported by the service";
        const auto has = [&](GraphFormat format, std::initializer_list<const char *> parts) {
            const QByteArray text = fileWithPlaces(state, "sec_hub", format);
            return text.contains(meaning)
                && !file(smallWorkspace(), "sec_hub", format).contains(meaning)
                && std::ranges::all_of(parts, [&](auto *part) { return text.contains(part); });
        };
        QVERIFY(has(GraphFormat::Svg,
                    {">Tool · not reported</text>", ">speech_engines · not reported</text>",
                     "<path class=\"edge\" stroke-dasharray=\"5 4\" d=\"M "}));
        QVERIFY(has(GraphFormat::Dot,
                    {"label=\"orders\\nTool · not reported\", tooltip=\"orders · tool_var\"",
                     " [style=dashed];\n"}));
        QVERIFY(has(GraphFormat::Mermaid,
                    {"n1[\"HUB<br/>Environment variable\"]\n", "  n0 --> n1\n", "  n1 -.-> n",
                     "[\"Hotline<br/>speech_engines · not reported\"]\n"}));
        QVERIFY(fileWithPlaces(state, "sec_big", GraphFormat::Mermaid)
                    .contains("[\"more<br/>Tool · configured\"]"));
        const ProgramEnd lint = xmllint(fileWithPlaces(state, "sec_hub", GraphFormat::Svg));
        QVERIFY2(lint.exitCode == 0, lint.errors.constData());
        const ProgramEnd end = dot(fileWithPlaces(state, "sec_hub", GraphFormat::Dot));
        QVERIFY2(end.exitCode == 0 && end.errors.isEmpty(), end.errors.constData());
        QCOMPARE(tooWideTexts(fileWithPlaces(state, "sec_hub", GraphFormat::Svg)), QStringList());
    }

    void mermaidFoldsWhatItsViewersRefuse_data()
    {
        QTest::addColumn<std::string>("name");
        QTest::newRow("many edges") << std::string("name");
        QTest::newRow("many characters") << std::string(30, '#');
    }
    void mermaidFoldsWhatItsViewersRefuse()
    {
        QFETCH(std::string, name);
        PlainSecret secret;
        secret.id = "sec";
        secret.hasEnvironmentVariables = true;
        std::vector<std::string> tools;
        for (int i = 100; i < 140; ++i) {
            tools.push_back("tool_" + std::to_string(i));
            secret[Category::Tools].push_back({.id = tools.back(), .name = name, .access = name});
        }
        for (int i = 100; i < 140; ++i) {
            secret[Category::Agents].push_back({.id = "agent_" + std::to_string(i),
                                                .name = name,
                                                .access = std::string(200, '#'),
                                                .links = tools});
        }
        const QByteArray text = file({secret}, "sec", GraphFormat::Mermaid);
        QVERIFY(text.count(" --> ") <= 500);
        QVERIFY(QString::fromUtf8(text).size() <= 50'000);
        static const QRegularExpression more(QStringLiteral("\\[\"\\+ (\\d+) more<"));
        auto hidden = more.globalMatch(QString::fromUtf8(text));
        int all = 0;
        while (hidden.hasNext()) {
            all += hidden.next().captured(1).toInt();
        }
        all += text.count("<br/>Tool") + text.count("<br/>Agent");
        QVERIFY2(all == 80, text.constData());
        QVERIFY(file({secret}, "sec", GraphFormat::Dot).count(" -> ") > 1600);
    }

    void mermaidKeepsHostileNamesInTheirQuotes()
    {
        const QByteArray text = file(hostileWorkspace(), "sec_hub", GraphFormat::Mermaid);
        QVERIFY(isHarmlessOnTerminal(text));
        for (const QByteArray &line : text.split('\n')) {
            const auto quotes = line.count('"');
            QVERIFY2(quotes == 0 || quotes == 2, line.constData());
            QVERIFY(!line.contains("<script") && !line.contains('`'));
        }
    }

    void theOrderOfArrivalDoesNotShow()
    {
        for (const GraphFormat format :
             {GraphFormat::Svg, GraphFormat::Dot, GraphFormat::Mermaid}) {
            for (const char *secret : {"sec_hub", "sec_stripe"}) {
                QCOMPARE(file(shuffled(3, smallWorkspace()), secret, format),
                         file(smallWorkspace(), secret, format));
            }
        }
    }
};

QTEST_MAIN(TestGraphFile)
#include "tst_graphfile.moc"
