// SPDX-License-Identifier: Apache-2.0
#include "analysis/graph.h"

#include "analysis/graphlayout.h"
#include "analysis/labeltext.h"
#include "analysis/order.h"
#include "analysis/relation.h"

#include <algorithm>
#include <functional>
#include <tuple>
#include <unordered_map>

namespace secretscope {

namespace {

/// A dependent or unlisted via before it becomes a node.
struct Item
{
    GraphNode node;
    /// How many lines it has to the next rank: the better joined ones are shown.
    std::uint32_t lineCount = 0;
    /// Position in Graph::nodes; several items share the "more" node.
    std::uint32_t nodeAt = 0;
};

constexpr int labelColumns = 32;

class Drawing
{
public:
    Drawing(const Catalogue &catalogue, SecretIndex secret, std::uint32_t rankLimit)
        : m_catalogue(catalogue)
        , m_secret(secret)
        , m_rankLimit(rankLimit)
    {}

    Graph take()
    {
        collectItems();
        collectVias();
        addSecretNode();
        addRank(1, m_middle);
        addRank(2, m_agents);
        addEdges();
        m_graph.secret = m_secret;
        m_graph.isExact = m_catalogue.isComplete(m_secret);
        return std::move(m_graph);
    }

private:
    void collectItems()
    {
        // What agents go through first: its id means a tool or server before anything else.
        std::vector<Category> order(m_catalogue.categories().begin(),
                                    m_catalogue.categories().end());
        std::stable_partition(order.begin(), order.end(), [](Category category) {
            return category == Category::Tools || category == Category::McpServers;
        });
        for (const Category category : order) {
            const auto edges = m_catalogue.dependents(m_secret, category);
            m_graph.counts[category] = static_cast<std::uint32_t>(edges.size());
            for (const Edge &edge : edges) {
                if (category == Category::Agents) {
                    m_agents.push_back(itemOf(edge));
                    m_agentEdges.push_back(edge);
                } else {
                    m_middleOfId.try_emplace(m_catalogue.resource(edge.resource).id,
                                             m_middle.size());
                    m_middle.push_back(itemOf(edge));
                }
            }
        }
    }

    Item itemOf(const Edge &edge) const
    {
        const Resource &resource = m_catalogue.resource(edge.resource);
        Item item;
        item.node.kind = GraphNode::Kind::Dependent;
        item.node.category = resource.kind;
        item.node.id = resource.id;
        item.node.record = edge.resource;
        return item;
    }

    void collectVias()
    {
        for (std::size_t agent = 0; agent < m_agents.size(); ++agent) {
            for (const IdIndex via : viasOf(m_catalogue, m_secret, m_agentEdges[agent])) {
                const auto [place, isNew] = m_middleOfId.try_emplace(via, m_middle.size());
                if (isNew) {
                    Item item;
                    item.node.kind = GraphNode::Kind::UnlistedVia;
                    item.node.id = via;
                    item.node.record = viaRecord(m_catalogue, via);
                    m_middle.push_back(item);
                }
                ++m_middle[place->second].lineCount;
                ++m_agents[agent].lineCount;
                m_lines.push_back(
                    {static_cast<std::uint32_t>(place->second), static_cast<std::uint32_t>(agent)});
            }
        }
    }

    std::string_view nameOf(const Item &item) const
    {
        return item.node.record ? m_catalogue.text(m_catalogue.resource(*item.node.record).name)
                                : std::string_view();
    }

    QString labelOf(const Item &item) const
    {
        const std::string_view name = nameOf(item);
        const std::string_view id = m_catalogue.idText(item.node.id);
        if (name.empty() && id.empty()) {
            return QStringLiteral("1 item");
        }
        return labelText(name.empty() ? id : name, labelColumns);
    }

    void addSecretNode()
    {
        GraphNode node;
        node.kind = GraphNode::Kind::Secret;
        node.id = m_catalogue.secret(m_secret).id;
        const std::string_view name = m_catalogue.secretName(m_secret);
        node.label = labelText(name.empty() ? m_catalogue.secretId(m_secret) : name, labelColumns);
        m_graph.nodes.push_back(node);
    }

    /// Whether a category of the rank is not wholly known.
    bool isPartial(int rank) const
    {
        return std::ranges::any_of(m_catalogue.categories(), [&](Category category) {
            return (rank == 2) == (category == Category::Agents)
                && !isComplete(m_catalogue.loadState(m_secret, category));
        });
    }

    /// How many items of each group are shown: small groups wholly, the rest of the places evenly.
    std::map<std::size_t, std::uint32_t> shares(const std::vector<Item> &items) const
    {
        std::map<std::size_t, std::uint32_t> wanted;
        for (const Item &item : items) {
            ++wanted[groupOf(item)];
        }
        std::map<std::size_t, std::uint32_t> share;
        std::uint32_t left = m_rankLimit;
        for (bool isGiving = true; isGiving && left > 0;) {
            isGiving = false;
            for (const auto &[group, count] : wanted) {
                if (share[group] < count && left > 0) {
                    ++share[group];
                    --left;
                    isGiving = true;
                }
            }
        }
        return share;
    }

    /// The group that shares a rank's places: its category, by its position in every view, or last
    /// the unlisted vias.
    std::size_t groupOf(const Item &item) const
    {
        const auto categories = m_catalogue.categories();
        const auto end = item.node.category ? std::ranges::find(categories, *item.node.category)
                                            : categories.end();
        return static_cast<std::size_t>(end - categories.begin());
    }

    void addRank(int rank, std::vector<Item> &items)
    {
        std::vector<Item *> order;
        for (Item &item : items) {
            order.push_back(&item);
        }
        const auto byText = [this](const Item *item) {
            return std::tuple(groupOf(*item), nameOf(*item), m_catalogue.idText(item->node.id));
        };
        std::ranges::sort(order, {}, byText);
        std::ranges::stable_sort(order, std::greater(), &Item::lineCount);

        auto share = shares(items);
        std::vector<Item *> shown;
        std::vector<Item *> hidden;
        for (Item *item : order) {
            std::uint32_t &left = share[groupOf(*item)];
            (left > 0 ? shown : hidden).push_back(item);
            left -= left > 0;
        }
        std::ranges::sort(shown, {}, byText);
        for (Item *item : shown) {
            item->nodeAt = static_cast<std::uint32_t>(m_graph.nodes.size());
            item->node.rank = rank;
            item->node.label = labelOf(*item);
            m_graph.nodes.push_back(item->node);
        }
        addMoreNode(rank, hidden);
    }

    void addMoreNode(int rank, const std::vector<Item *> &hidden)
    {
        const bool isAtLeast = isPartial(rank);
        if (hidden.empty() && !isAtLeast) {
            return;
        }
        const auto at = static_cast<std::uint32_t>(m_graph.nodes.size());
        for (Item *item : hidden) {
            item->nodeAt = at;
        }
        GraphNode node;
        node.kind = GraphNode::Kind::More;
        node.rank = rank;
        node.hiddenCount = static_cast<std::uint32_t>(hidden.size());
        node.isAtLeast = isAtLeast;
        m_graph.nodes.push_back(node);
        if (hidden.empty()) {
            // Nothing leads to what was not read; the secret does.
            addEdge(0, at);
        }
    }

    void addEdge(std::uint32_t from, std::uint32_t to) { m_graph.edges.push_back({from, to, {}}); }

    void addEdges()
    {
        for (const Item &item : m_middle) {
            addEdge(0, item.nodeAt);
        }
        for (std::size_t agent = 0; agent < m_agents.size(); ++agent) {
            if (relationOf(m_catalogue, m_secret, m_agentEdges[agent]).direct) {
                addEdge(0, m_agents[agent].nodeAt);
            }
        }
        for (const auto &[middle, agent] : m_lines) {
            addEdge(m_middle[middle].nodeAt, m_agents[agent].nodeAt);
        }
        const auto ends = [](const GraphEdge &edge) { return std::pair(edge.from, edge.to); };
        std::ranges::sort(m_graph.edges, {}, ends);
        const auto isSame
            = [&ends](const GraphEdge &a, const GraphEdge &b) { return ends(a) == ends(b); };
        m_graph.edges.erase(std::unique(m_graph.edges.begin(), m_graph.edges.end(), isSame),
                            m_graph.edges.end());
    }

    const Catalogue &m_catalogue;
    SecretIndex m_secret;
    std::uint32_t m_rankLimit;
    Graph m_graph;
    std::vector<Item> m_middle;
    std::vector<Item> m_agents;
    /// Of m_agents, position by position.
    std::vector<Edge> m_agentEdges;
    std::unordered_map<IdIndex, std::size_t> m_middleOfId;
    /// From a position of m_middle to one of m_agents.
    std::vector<std::pair<std::uint32_t, std::uint32_t>> m_lines;
};

} // namespace

Graph graphOf(const Catalogue &catalogue, SecretIndex secret, std::uint32_t rankLimit,
              const GraphSizes &sizes)
{
    Graph graph = Drawing(catalogue, secret, rankLimit).take();
    layOut(graph, sizes);
    return graph;
}

} // namespace secretscope
