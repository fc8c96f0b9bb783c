// SPDX-License-Identifier: Apache-2.0
#include "analysis/graph.h"
#include "support/randomcatalogue.h"
#include "support/smallfacts.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <set>

using namespace secretscope;
using namespace secretscope::test;

namespace {

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

QString nameOf(const Catalogue &catalogue, const GraphNode &node)
{
    return node.kind == GraphNode::Kind::More
        ? QStringLiteral("+%1%2")
              .arg(node.hiddenCount)
              .arg(node.isAtLeast ? QStringLiteral("≥") : QString())
        : node.configured ? QString::fromStdString(node.configured->id)
                          : textOf(catalogue.idText(node.id));
}

QStringList nodesOf(const Catalogue &catalogue, const Graph &graph, int rank)
{
    QStringList names;
    for (const GraphNode &node : graph.nodes) {
        if (node.rank == rank) {
            names += nameOf(catalogue, node);
        }
    }
    names.sort();
    return names;
}

/// Each as "from>to", with '~' if only a configuration says so.
QStringList edgesOf(const Catalogue &catalogue, const Graph &graph)
{
    QStringList names;
    for (const GraphEdge &edge : graph.edges) {
        names += nameOf(catalogue, graph.nodes[edge.from])
            + QLatin1Char(edge.isConfigured ? '~' : '>') + nameOf(catalogue, graph.nodes[edge.to]);
    }
    names.sort();
    return names;
}

QStringList lines(std::initializer_list<const char *> texts)
{
    QStringList list;
    for (const char *text : texts) {
        list += QString::fromUtf8(text);
    }
    list.sort();
    return list;
}

SecretIndex secretOf(const Catalogue &catalogue, const char *id)
{
    return catalogue.findSecret(id).value();
}

Graph graphWithPlaces(const WorkspaceState &state, const char *secretId)
{
    const ConfiguredPlaces places(state);
    return graphOf(state.catalogue(), secretOf(state.catalogue(), secretId), Graph::rankLimit, {},
                   &places);
}

/// Whether the nodes have room of their own, and edges lead from rank to rank.
bool isDrawn(const Graph &graph)
{
    const std::vector<GraphNode> &nodes = graph.nodes;
    for (std::size_t a = 0; a < nodes.size(); ++a) {
        const auto isOver = [&](const GraphNode &node) {
            return &node != &nodes[a] && node.rect.intersects(nodes[a].rect);
        };
        if (!QRectF(QPointF(), graph.size).contains(nodes[a].rect)
            || std::ranges::any_of(nodes, isOver)) {
            return false;
        }
    }
    return std::ranges::all_of(graph.edges, [&](const GraphEdge &edge) {
        return nodes[edge.from].rank < nodes[edge.to].rank && edge.path.size() >= 2;
    });
}

/// All of a graph, so that two can be compared.
QString printed(const Catalogue &catalogue, const Graph &graph)
{
    QString text;
    QDebug out(&text);
    for (const GraphNode &node : graph.nodes) {
        out << nameOf(catalogue, node) << node.label << node.rect << node.rank;
    }
    for (const GraphEdge &edge : graph.edges) {
        out << edge.from << edge.to;
        for (const QPointF point : edge.path) {
            out << point;
        }
    }
    return text;
}

PlainSecret crowdedSecret(std::uint32_t tools, std::uint32_t agents)
{
    PlainSecret secret;
    secret.id = "sec_crowd";
    secret.name = "CROWD";
    secret.hasEnvironmentVariables = true;
    for (std::uint32_t i = 0; i < tools; ++i) {
        const std::string id = "tool_" + std::to_string(i);
        secret[Category::Tools].push_back(available(id.c_str(), "tool", "editor"));
    }
    for (std::uint32_t i = 0; i < agents; ++i) {
        const std::string id = "agent_" + std::to_string(i);
        secret[Category::Agents].push_back(
            through(available(id.c_str(), "agent", "editor"),
                    {"tool_" + std::to_string(i * 7 % std::max(tools, 1u))}));
    }
    return secret;
}

} // namespace

class TestGraph : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ranksAndEdgesOfASmallSecret()
    {
        const Catalogue catalogue = catalogueOf(smallWorkspace());
        const Graph graph = graphOf(catalogue, secretOf(catalogue, "sec_hub"));
        QCOMPARE(nodesOf(catalogue, graph, 0), lines({"sec_hub"}));
        QCOMPARE(nodesOf(catalogue, graph, 2),
                 lines({"tool_crm", "tool_view", "tool_9f", "tool_gone", "phone_1", "mcp_1",
                        "conversation_initiation_webhook", "env_1"}));
        QCOMPARE(nodesOf(catalogue, graph, 3),
                 lines({"agent_night", "agent_front", "agent_lost", "agent_dark"}));
        QCOMPARE(
            edgesOf(catalogue, graph),
            lines({"sec_hub>tool_crm", "sec_hub>tool_view", "sec_hub>tool_9f", "sec_hub>tool_gone",
                   "sec_hub>phone_1", "sec_hub>mcp_1", "sec_hub>conversation_initiation_webhook",
                   "sec_hub>env_1", "sec_hub>agent_front", "sec_hub>agent_dark",
                   "tool_crm>agent_night", "tool_9f>agent_lost", "tool_gone>agent_lost"}));
        QVERIFY(graph.isExact);
    }

    void anUnusedSecretStandsAlone()
    {
        const Catalogue catalogue = catalogueOf(smallWorkspace());
        const Graph graph = graphOf(catalogue, secretOf(catalogue, "sec_old"));
        QCOMPARE(graph.nodes.size(), 1u);
        QVERIFY(graph.edges.empty() && graph.isExact);
        QVERIFY(graph.size.width() > graph.nodes[0].rect.width());
    }

    void whatWasNotReadHasANode()
    {
        const Catalogue catalogue = catalogueOf(smallWorkspace());
        const Graph graph = graphOf(catalogue, secretOf(catalogue, "sec_sofar"));
        QCOMPARE(edgesOf(catalogue, graph), lines({"sec_sofar>+0≥"}));
        QVERIFY(!graph.isExact);
    }

    void aCrowdedRankEndsWithHowManyMore()
    {
        const Catalogue catalogue = catalogueOf({crowdedSecret(100, 41)});
        const Graph graph = graphOf(catalogue, SecretIndex{});
        QCOMPARE(nodesOf(catalogue, graph, 2).size(), 41);
        QVERIFY(nodesOf(catalogue, graph, 2).contains(QStringLiteral("+60")));
        QVERIFY(nodesOf(catalogue, graph, 3).contains(QStringLiteral("+1")));
        QVERIFY(edgesOf(catalogue, graph).contains(QStringLiteral("sec_crowd>+60")));
        // Tools with agents behind them are shown before those without.
        std::set<std::uint32_t> joined;
        for (const GraphEdge &edge : graph.edges) {
            if (graph.nodes[edge.from].rank == 2) {
                joined.insert(edge.from);
            }
        }
        QVERIFY(joined.size() >= 40u);
    }

    void fortyHaveRoom()
    {
        const Catalogue catalogue = catalogueOf({crowdedSecret(40, 40)});
        const Graph graph = graphOf(catalogue, SecretIndex{});
        QCOMPARE(graph.nodes.size(), 81u);
    }

    void aLongRankStandsInSeveralColumns_data()
    {
        QTest::addColumn<std::uint32_t>("tools");
        QTest::addColumn<std::uint32_t>("agents");
        QTest::addColumn<std::size_t>("toolColumns");
        QTest::addColumn<std::size_t>("agentColumns");
        QTest::newRow("few") << 24u << 24u << std::size_t(1) << std::size_t(1);
        QTest::newRow("one more") << 3u << 25u << std::size_t(1) << std::size_t(2);
        QTest::newRow("many agents") << 3u << 140u << std::size_t(1) << std::size_t(6);
        QTest::newRow("many of both") << 60u << 60u << std::size_t(3) << std::size_t(3);
    }

    void aLongRankStandsInSeveralColumns()
    {
        QFETCH(std::uint32_t, tools);
        QFETCH(std::uint32_t, agents);
        PlainSecret secret = crowdedSecret(tools, agents);
        // Some of them past the tools.
        secret[Category::Agents].front().links.reset();
        const Catalogue catalogue = catalogueOf({secret});
        const Graph graph = graphOf(catalogue, SecretIndex{}, 200);
        QVERIFY(isDrawn(graph));
        std::array<std::set<double>, Graph::rankCount> columns;
        for (const GraphNode &node : graph.nodes) {
            columns[std::size_t(node.rank)].insert(node.rect.left());
        }
        QTEST(columns[Graph::middleRank].size(), "toolColumns");
        QTEST(columns[Graph::agentRank].size(), "agentColumns");
        // No edge goes over a node.
        for (const GraphEdge &edge : graph.edges) {
            for (std::size_t i = 1; i < edge.path.size(); ++i) {
                const QPointF from = edge.path[i - 1];
                const QPointF to = edge.path[i];
                QVERIFY(from.x() < to.x());
                const QRectF line(from + QPointF(0, -1), QSizeF(to.x() - from.x(), 2));
                QVERIFY(from.y() != to.y()
                        || std::ranges::none_of(graph.nodes, [&](const GraphNode &node) {
                               return node.rect.intersects(line);
                           }));
            }
        }
    }

    void aSmallCategoryIsNotCrowdedOut()
    {
        PlainSecret secret = crowdedSecret(200, 0);
        secret[Category::PhoneNumbers] = {phoneNumber("phone_1", "+1", "L", "twilio")};
        const Catalogue catalogue = catalogueOf({secret});
        const Graph graph = graphOf(catalogue, SecretIndex{});
        QVERIFY(nodesOf(catalogue, graph, 2).contains(QStringLiteral("phone_1")));
        QVERIFY(nodesOf(catalogue, graph, 2).contains(QStringLiteral("+161")));
    }

    void nothingIsLostAndNothingOverlaps()
    {
        for (std::uint64_t seed = 0; seed < 60; ++seed) {
            const RandomSize size{3, seed % 3 == 0 ? 70u : 12u, 70, 15};
            const auto plain = randomSecrets(seed, size);
            const Catalogue catalogue = catalogueOf(plain);
            for (std::uint32_t i = 0; i < catalogue.secretCount(); ++i) {
                const Graph graph = graphOf(catalogue, SecretIndex{i});
                std::size_t shown = 0;
                for (const GraphNode &node : graph.nodes) {
                    shown += node.kind == GraphNode::Kind::More ? node.hiddenCount : 1;
                }
                std::set<std::string> ids;
                for (const PlainList &list : listsOf(plain[i])) {
                    if (list.word != "agents") {
                        for (const PlainDependent &item : *list.items) {
                            ids.insert(item.id);
                        }
                    }
                }
                std::set<std::string> unlisted;
                for (const PlainDependent &agent : plain[i][Category::Agents]) {
                    for (const auto &way : agent.links.value_or(std::vector<std::string>())) {
                        if (!ids.contains(way)) {
                            unlisted.insert(way);
                        }
                    }
                }
                QCOMPARE(shown, 1 + catalogue.dependentCount({i}) + unlisted.size());
                QVERIFY(isDrawn(graph));
            }
        }
    }

    void whatOnlyConfigurationsSayHasLinesOfItsOwn()
    {
        const WorkspaceState state = stateWithFacts(smallWorkspace());
        const Catalogue &catalogue = state.catalogue();
        const Graph graph = graphWithPlaces(state, "sec_hub");
        QCOMPARE(nodesOf(catalogue, graph, 1), lines({"env_1"}));
        QCOMPARE(nodesOf(catalogue, graph, 2),
                 lines({"tool_crm", "tool_view", "tool_9f", "tool_gone", "phone_1", "mcp_1",
                        "conversation_initiation_webhook", "tool_var", "speng_1"}));
        const Graph reported = graphOf(catalogue, secretOf(catalogue, "sec_hub"));
        QStringList edges = edgesOf(catalogue, reported);
        edges += lines({"env_1~tool_var", "sec_hub~speng_1", "phone_1~agent_night"});
        edges.sort();
        QCOMPARE(edgesOf(catalogue, graph), edges);
        QVERIFY(isDrawn(graph));
        const auto node
            = std::ranges::find(graph.nodes, QStringLiteral("Hotline"), &GraphNode::label);
        QVERIFY(node != graph.nodes.end() && node->kind == GraphNode::Kind::Configured);
        QVERIFY(node->configured->list == FactsList::SpeechEngines && !node->category);
        QVERIFY(node->configured->isCertain);
    }

    void configurationsCompleteWhatListsSay()
    {
        WorkspaceState::Content content;
        content.catalogue = catalogueOf(smallWorkspace());
        content.facts = smallFacts();
        const auto add = [&](FactsList list, const char *id, const ReferenceContent &reference) {
            FactsContent told;
            told.id = id;
            told.references = {reference};
            content.facts.add(list, told);
        };
        // Reported, and its only place is the variable: one chain. Known as a via: now configured.
        // Reported through a tool, and configured itself. Of a variable, agents too.
        add(FactsList::Tools, "tool_view", toVariable("HUB", PlaceKind::Header, "X"));
        add(FactsList::Tools, "tool_gone", toSecret("sec_hub", PlaceKind::Header, "X"));
        add(FactsList::Agent, "agent_night", toSecret("sec_hub", PlaceKind::ModelKey));
        add(FactsList::Agent, "agent_new", toVariable("HUB", PlaceKind::ModelKey));
        const WorkspaceState state(content);
        const Graph graph = graphWithPlaces(state, "sec_hub");
        QCOMPARE(
            edgesOf(state.catalogue(), graph),
            lines({"sec_hub>tool_crm", "env_1>tool_view", "sec_hub>tool_9f", "sec_hub~tool_gone",
                   "sec_hub>phone_1", "sec_hub>mcp_1", "sec_hub>conversation_initiation_webhook",
                   "sec_hub>env_1", "sec_hub>agent_front", "sec_hub>agent_dark",
                   "tool_crm>agent_night", "sec_hub~agent_night", "tool_9f>agent_lost",
                   "tool_gone>agent_lost", "env_1~tool_var", "env_1~agent_new", "sec_hub~speng_1",
                   "phone_1~agent_night"}));
        QVERIFY(isDrawn(graph));
        QVERIFY(graph.isExact);
        content.factsGaps = {{Gap::Part::Facts, {}, "tools", NotRead::AtAll}};
        QVERIFY(!graphWithPlaces(WorkspaceState(content), "sec_hub").isExact);
    }

    void agentsThatAResourceNamesItselfAreBehindIt()
    {
        WorkspaceState::Content content;
        content.catalogue = catalogueOf(smallWorkspace());
        const Catalogue &catalogue = content.catalogue;
        const QStringList before
            = edgesOf(catalogue, graphOf(catalogue, secretOf(catalogue, "sec_hub")));
        content.facts.addAgents(
            "tool_crm",
            {{.id = "agent_night"}, {.id = "agent_front"}, {.id = "agent_new", .name = "New one"}});
        content.facts.addAgents("phone_1", {{.id = "agent_new"}});
        content.facts.addAgents("tool_other", {{.id = "agent_no"}});
        const Graph graph = graphWithPlaces(WorkspaceState(content), "sec_hub");
        // What the lists say stays as it is.
        QStringList edges
            = before + lines({"tool_crm~agent_front", "tool_crm~agent_new", "phone_1~agent_new"});
        edges.sort();
        QCOMPARE(edgesOf(catalogue, graph), edges);
        QVERIFY(std::ranges::count(graph.nodes, QStringLiteral("New one"), &GraphNode::label) == 1);
        QVERIFY(isDrawn(graph));
    }

    void whatAPartialListMayReportIsNotCertain()
    {
        const WorkspaceState state = stateWithFacts(smallWorkspace());
        const Graph graph = graphWithPlaces(state, "sec_big");
        QVERIFY(edgesOf(state.catalogue(), graph).contains(QStringLiteral("sec_big~tool_more")));
        const auto node
            = std::ranges::find(graph.nodes, GraphNode::Kind::Configured, &GraphNode::kind);
        QVERIFY(node != graph.nodes.end() && !node->configured->isCertain);
    }

    void withoutFactsThePictureIsTheSame()
    {
        for (std::uint64_t seed = 0; seed < 20; ++seed) {
            const WorkspaceState state = stateOf(randomSecrets(seed));
            const ConfiguredPlaces places(state);
            for (std::uint32_t i = 0; i < state.catalogue().secretCount(); ++i) {
                const auto text = [&](const ConfiguredPlaces *known) {
                    return printed(state.catalogue(),
                                   graphOf(state.catalogue(), {i}, Graph::rankLimit, {}, known));
                };
                QCOMPARE(text(&places), text(nullptr));
            }
        }
    }

    void everyNodeIsReachedFromTheSecret()
    {
        const Catalogue catalogue = catalogueOf({crowdedSecret(90, 300)});
        const Graph graph = graphOf(catalogue, SecretIndex{});
        std::vector<bool> reached(graph.nodes.size(), false);
        reached[0] = true;
        for (const GraphEdge &edge : graph.edges) {
            reached[edge.to] = reached[edge.to] || reached[edge.from];
        }
        QVERIFY(std::ranges::all_of(reached, [](bool isReached) { return isReached; }));
    }

    void theSameContentGivesTheSamePicture()
    {
        for (std::uint64_t seed = 0; seed < 40; ++seed) {
            const auto plain = randomSecrets(seed, {1, 60, 60, 15});
            const Catalogue a = catalogueOf(plain);
            const Catalogue b = catalogueOf(shuffled(seed + 1, plain));
            QCOMPARE(printed(a, graphOf(a, SecretIndex{})), printed(b, graphOf(b, SecretIndex{})));
        }
    }
};

QTEST_GUILESS_MAIN(TestGraph)
#include "tst_graph.moc"
