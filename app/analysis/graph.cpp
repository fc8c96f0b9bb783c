// SPDX-License-Identifier: Apache-2.0
#include "analysis/graph.h"

#include "analysis/graphlayout.h"
#include "analysis/labeltext.h"
#include "analysis/order.h"
#include "analysis/relation.h"

#include <algorithm>
#include <array>
#include <functional>
#include <set>
#include <tuple>
#include <unordered_map>

namespace secretscope {

namespace {

/// What becomes a node beside the secret.
struct Item
{
    GraphNode node;
    /// Whether the secret itself leads to it, and whether only a configuration says so.
    bool isDirect = false;
    bool isConfigured = false;
    /// Whether its configuration names the secret, or a variable that holds it.
    bool hasOwnPlace = false;
    bool hasVariable = false;
    /// How many lines it has to other items: the better joined ones are shown.
    std::uint32_t lineCount = 0;
    /// Position in Graph::nodes; several items share the "more" node.
    std::uint32_t nodeAt = 0;
};

/// Between two items, by position.
struct ItemLine
{
    std::size_t from = 0;
    std::size_t to = 0;
    bool isConfigured = false;
};

constexpr int labelColumns = 32;

class Drawing
{
public:
    Drawing(const Catalogue &catalogue, SecretIndex secret, std::uint32_t rankLimit,
            const ConfiguredPlaces *places)
        : m_catalogue(catalogue)
        , m_secret(secret)
        , m_rankLimit(rankLimit)
        , m_places(places)
    {}

    Graph take()
    {
        collectItems();
        collectVias();
        if (m_places) {
            collectPlaces();
            collectNamedAgents();
        }
        addSecretNode();
        addRank(Graph::variableRank);
        addRank(Graph::middleRank);
        addRank(Graph::agentRank);
        addEdges();
        m_graph.secret = m_secret;
        m_graph.isExact = m_catalogue.isComplete(m_secret)
            && (!m_places || m_places->state().factsGaps().isEmpty());
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
            const bool isAgent = category == Category::Agents;
            for (const Edge &edge : edges) {
                if (isAgent) {
                    m_agents.emplace_back(m_items.size(), edge);
                }
                const IdIndex id = m_catalogue.resource(edge.resource).id;
                m_itemOfId[isAgent].try_emplace(m_catalogue.idText(id), m_items.size());
                m_items.push_back(itemOf(edge));
            }
        }
    }

    Item itemOf(const Edge &edge) const
    {
        const Resource &resource = m_catalogue.resource(edge.resource);
        Item item;
        item.node.kind = GraphNode::Kind::Dependent;
        item.node.rank = resource.kind == Category::Agents ? Graph::agentRank : Graph::middleRank;
        item.node.category = resource.kind;
        item.node.id = resource.id;
        item.node.record = edge.resource;
        item.isDirect = relationOf(m_catalogue, m_secret, edge).direct;
        return item;
    }

    void collectVias()
    {
        for (const auto &[agent, edge] : m_agents) {
            for (const IdIndex via : viasOf(m_catalogue, m_secret, edge)) {
                const auto [place, isNew]
                    = m_itemOfId[false].try_emplace(m_catalogue.idText(via), m_items.size());
                if (isNew) {
                    Item item;
                    item.node.kind = GraphNode::Kind::UnlistedVia;
                    item.node.rank = Graph::middleRank;
                    item.node.id = via;
                    item.node.record = viaRecord(m_catalogue, via);
                    item.isDirect = true;
                    m_items.push_back(item);
                }
                join(place->second, agent, false);
            }
        }
    }

    void join(std::size_t from, std::size_t to, bool isConfigured)
    {
        ++m_items[from].lineCount;
        ++m_items[to].lineCount;
        m_lines.push_back({from, to, isConfigured});
    }

    void collectPlaces()
    {
        for (const ConfiguredPlace &place : m_places->of(m_secret)) {
            const std::size_t at = itemOf(place);
            const bool isConfigured = place.reported != ConfiguredPlace::Reported::Yes;
            Item &item = m_items[at];
            if (place.reference.variable.empty()) {
                item.hasOwnPlace = true;
                item.isDirect = item.isDirect || isConfigured;
                item.isConfigured = isConfigured;
                continue;
            }
            item.hasVariable = true;
            for (std::size_t i = 0; i < m_items.size(); ++i) {
                if (m_items[i].node.category == Category::EnvironmentVariables
                    && nameOf(m_items[i]) == place.reference.variable) {
                    m_items[i].node.rank = Graph::variableRank;
                    join(i, at, isConfigured);
                }
            }
        }
    }

    /// Agents that what is between names itself.
    void collectNamedAgents()
    {
        const Facts &facts = m_places->facts();
        std::set<std::pair<std::size_t, std::size_t>> joined;
        for (const ItemLine &line : m_lines) {
            joined.emplace(line.from, line.to);
        }
        for (std::size_t from = 0, end = m_items.size(); from < end; ++from) {
            const bool isBetween = m_items[from].node.rank == Graph::middleRank;
            const DependentAgents *told
                = isBetween ? facts.dependents(idOf(m_items[from])) : nullptr;
            for (const StoredAgent &agent : told ? told->agents : QList<StoredAgent>()) {
                const auto [known, isNew]
                    = m_itemOfId[true].try_emplace(facts.text(agent.id), m_items.size());
                if (isNew) {
                    const ResourceFacts *own = facts.find(FactsList::Agents, facts.text(agent.id));
                    const TextRef name = agent.name.isAbsent() && own ? own->name : agent.name;
                    GraphNode &node = m_items.emplace_back().node;
                    node.kind = GraphNode::Kind::Configured;
                    node.rank = Graph::agentRank;
                    node.category = Category::Agents;
                    node.configured = {FactsList::Agents, true, std::string(facts.text(agent.id)),
                                       std::string(facts.text(name))};
                }
                if (joined.emplace(from, known->second).second) {
                    join(from, known->second, true);
                }
            }
        }
    }

    /// The position of the resource's item, which is made if no list has it.
    std::size_t itemOf(const ConfiguredPlace &place)
    {
        const Facts &facts = m_places->facts();
        const ResourceFacts &resource = *place.resource;
        const auto category = categoryOf(resource.list);
        const bool isAgent = category == Category::Agents;
        const auto [known, isNew]
            = m_itemOfId[isAgent].try_emplace(facts.text(resource.id), m_items.size());
        if (isNew) {
            m_items.emplace_back();
        }
        GraphNode &node = m_items[known->second].node;
        if (isNew || node.kind == GraphNode::Kind::UnlistedVia) {
            node.kind = GraphNode::Kind::Configured;
            node.rank = isAgent ? Graph::agentRank : Graph::middleRank;
            node.category = category;
            node.configured
                = {resource.list, place.reported == ConfiguredPlace::Reported::No,
                   std::string(facts.text(resource.id)), std::string(facts.text(resource.name))};
        }
        return known->second;
    }

    std::string_view nameOf(const Item &item) const
    {
        return item.node.configured ? std::string_view(item.node.configured->name)
            : item.node.record      ? m_catalogue.text(m_catalogue.resource(*item.node.record).name)
                                    : std::string_view();
    }

    std::string_view idOf(const Item &item) const
    {
        return item.node.configured ? std::string_view(item.node.configured->id)
                                    : m_catalogue.idText(item.node.id);
    }

    QString labelOf(const Item &item) const
    {
        const std::string_view name = nameOf(item);
        const std::string_view id = idOf(item);
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
            return rank == (category == Category::Agents ? Graph::agentRank : Graph::middleRank)
                && !isComplete(m_catalogue.loadState(m_secret, category));
        });
    }

    /// How many items of each group are shown: small groups wholly, the rest of the places evenly.
    std::map<std::size_t, std::uint32_t> shares(const std::vector<Item *> &items) const
    {
        std::map<std::size_t, std::uint32_t> wanted;
        for (const Item *item : items) {
            ++wanted[groupOf(*item)];
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
    /// what has none.
    std::size_t groupOf(const Item &item) const
    {
        const auto categories = m_catalogue.categories();
        const auto end = item.node.category ? std::ranges::find(categories, *item.node.category)
                                            : categories.end();
        return static_cast<std::size_t>(end - categories.begin());
    }

    void addRank(int rank)
    {
        std::vector<Item *> order;
        for (Item &item : m_items) {
            if (item.node.rank == rank) {
                order.push_back(&item);
            }
        }
        const auto byText = [this](const Item *item) {
            return std::tuple(groupOf(*item), nameOf(*item), idOf(*item));
        };
        std::ranges::sort(order, {}, byText);
        std::ranges::stable_sort(order, std::greater(), &Item::lineCount);

        auto share = shares(order);
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

    void addEdge(std::uint32_t from, std::uint32_t to, bool isConfigured = false)
    {
        m_graph.edges.push_back({from, to, {}, isConfigured});
    }

    void addEdges()
    {
        for (const Item &item : m_items) {
            // A variable that it names is on the way from the secret.
            if (item.isDirect && (item.hasOwnPlace || !item.hasVariable)) {
                addEdge(0, item.nodeAt, item.isConfigured);
            }
        }
        for (const ItemLine &line : m_lines) {
            addEdge(m_items[line.from].nodeAt, m_items[line.to].nodeAt, line.isConfigured);
        }
        const auto ends = [](const GraphEdge &edge) { return std::pair(edge.from, edge.to); };
        // What is reported counts where both are folded into one.
        std::ranges::sort(m_graph.edges, {}, [](const GraphEdge &edge) {
            return std::tuple(edge.from, edge.to, edge.isConfigured);
        });
        const auto isSame
            = [&ends](const GraphEdge &a, const GraphEdge &b) { return ends(a) == ends(b); };
        m_graph.edges.erase(std::unique(m_graph.edges.begin(), m_graph.edges.end(), isSame),
                            m_graph.edges.end());
    }

    const Catalogue &m_catalogue;
    SecretIndex m_secret;
    std::uint32_t m_rankLimit;
    const ConfiguredPlaces *m_places;
    Graph m_graph;
    std::vector<Item> m_items;
    /// Positions in m_items, those of agents apart.
    std::array<std::unordered_map<std::string_view, std::size_t>, 2> m_itemOfId;
    std::vector<std::pair<std::size_t, Edge>> m_agents;
    std::vector<ItemLine> m_lines;
};

} // namespace

Graph graphOf(const Catalogue &catalogue, SecretIndex secret, std::uint32_t rankLimit,
              const GraphSizes &sizes, const ConfiguredPlaces *places)
{
    Graph graph = Drawing(catalogue, secret, rankLimit, places).take();
    layOut(graph, sizes);
    return graph;
}

} // namespace secretscope
