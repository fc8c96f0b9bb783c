// SPDX-License-Identifier: Apache-2.0
#include "analysis/graphlayout.h"

#include "analysis/crossings.h"
#include "analysis/labeltext.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <utility>

namespace secretscope {

namespace {

/// Ranks; that of variables is left out while it is empty.
constexpr std::size_t variables = Graph::variableRank;
constexpr std::size_t middle = Graph::middleRank;
constexpr std::size_t agents = Graph::agentRank;

constexpr double margin = 16;
constexpr double channelHeight = 8;
/// Between the columns of one rank.
constexpr double columnGap = 16;
/// Of labels, as the window and the files have it.
constexpr double fontSize = 13;

/// A place in a column: a node, or the gap through which edges pass the middle column.
struct Slot
{
    std::optional<std::uint32_t> node;
};

using Slots = std::vector<Slot>;

struct Strip
{
    double left = 0;
    double right = 0;
};

class Layout
{
public:
    Layout(Graph &graph, const GraphSizes &sizes)
        : m_graph(graph)
        , m_sizes(sizes)
    {}

    void run()
    {
        makeSlots();
        orderSlots();
        placeSlots();
        drawEdges();
        renumber();
    }

private:
    std::size_t rankOf(std::uint32_t node) const
    {
        return static_cast<std::size_t>(m_graph.nodes[node].rank);
    }

    bool passes(const GraphEdge &edge, std::size_t column) const
    {
        return rankOf(edge.from) < column && column < rankOf(edge.to);
    }

    void makeSlots()
    {
        for (std::uint32_t i = 0; i < m_graph.nodes.size(); ++i) {
            m_slots[rankOf(i)].push_back({i});
        }
        for (const std::size_t column : {variables, middle}) {
            Slots &slots = m_slots[column];
            const bool isPassed = std::ranges::any_of(
                m_graph.edges, [&](const GraphEdge &edge) { return passes(edge, column); });
            if (isPassed && (column == middle || !slots.empty())) {
                slots.insert(slots.begin(), Slot{});
                m_channels[column].emplace();
            }
        }
    }

    bool endsWithMore(const Slots &slots) const
    {
        return !slots.empty() && slots.back().node
            && m_graph.nodes[*slots.back().node].kind == GraphNode::Kind::More;
    }

    void orderSlots()
    {
        std::vector<std::uint32_t> placeOfNode(m_graph.nodes.size(), 0);
        for (const Slots &slots : m_slots) {
            for (std::uint32_t place = 0; place < slots.size(); ++place) {
                if (slots[place].node) {
                    placeOfNode[*slots[place].node] = place;
                }
            }
        }
        std::vector<Line> lines;
        for (const GraphEdge &edge : m_graph.edges) {
            if (passes(edge, middle)) {
                lines.push_back({0, placeOfNode[edge.to]}); // through the channel
            } else if (rankOf(edge.from) == middle) {
                lines.push_back({placeOfNode[edge.from], placeOfNode[edge.to]});
            }
        }
        const ColumnOrders orders
            = orderedForFewCrossings(static_cast<std::uint32_t>(m_slots[middle].size()),
                                     static_cast<std::uint32_t>(m_slots[agents].size()), lines);
        reorder(m_slots[middle], orders.left);
        reorder(m_slots[agents], orders.right);
    }

    void reorder(Slots &slots, const std::vector<std::uint32_t> &order) const
    {
        const bool hasMore = endsWithMore(slots);
        const auto last = static_cast<std::uint32_t>(slots.size()) - 1;
        Slots ordered;
        for (const std::uint32_t place : order) {
            if (!hasMore || place != last) {
                ordered.push_back(slots[place]);
            }
        }
        if (hasMore) {
            ordered.push_back(slots[last]);
        }
        slots = std::move(ordered);
    }

    double heightOf(const Slot &slot) const
    {
        return slot.node ? m_sizes.nodeHeight : channelHeight;
    }

    double heightOf(const Slots &slots) const
    {
        double height = slots.empty() ? 0 : m_sizes.nodeGap * static_cast<double>(slots.size() - 1);
        for (const Slot &slot : slots) {
            height += heightOf(slot);
        }
        return height;
    }

    double widthOf(const Slots &slots) const
    {
        double width = m_sizes.leastNodeWidth;
        for (const Slot &slot : slots) {
            if (slot.node) {
                const QString &label = m_graph.nodes[*slot.node].label;
                const double taken = m_sizes.labelWidth ? m_sizes.labelWidth(label)
                                                        : greatestWidth(label) * fontSize;
                width = std::max(width, taken + m_sizes.nodePadding);
            }
        }
        return width;
    }

    /// As they stand: one column, or several of the same height and then edges that pass the rank
    /// do so above them.
    std::vector<Slots> columnsOf(const Slots &slots) const
    {
        Slots nodes;
        std::ranges::copy_if(slots, std::back_inserter(nodes),
                             [](const Slot &slot) { return slot.node.has_value(); });
        const std::size_t count = (nodes.size() + m_sizes.mostRows - 1) / m_sizes.mostRows;
        if (count <= 1) {
            return {slots};
        }
        const std::size_t rows = (nodes.size() + count - 1) / count;
        std::vector<Slots> columns;
        for (std::size_t first = 0; first < nodes.size(); first += rows) {
            const auto begin = nodes.begin() + static_cast<std::ptrdiff_t>(first);
            const auto size = static_cast<std::ptrdiff_t>(std::min(rows, nodes.size() - first));
            columns.emplace_back(begin, begin + size);
        }
        return columns;
    }

    void placeSlots()
    {
        std::array<std::vector<Slots>, Graph::rankCount> columns;
        double height = 0;
        for (std::size_t rank = 0; rank < m_slots.size(); ++rank) {
            columns[rank] = columnsOf(m_slots[rank]);
            height = std::max(height,
                              heightOf(columns[rank].front()) + roomAbove(columns[rank], rank));
        }
        double x = margin;
        for (std::size_t rank = 0; rank < m_slots.size(); ++rank) {
            if (m_slots[rank].empty()) {
                continue;
            }
            const double left = x;
            const double above = roomAbove(columns[rank], rank);
            const double top
                = margin + (height - heightOf(columns[rank].front()) - above) / 2 + above;
            for (const Slots &slots : columns[rank]) {
                const double width = widthOf(slots);
                double y = top;
                for (const Slot &slot : slots) {
                    const QRectF rect(x, y, width, heightOf(slot));
                    (slot.node ? m_graph.nodes[*slot.node].rect : *m_channels[rank]) = rect;
                    y += heightOf(slot) + m_sizes.nodeGap;
                }
                m_strips[rank].push_back({x, x + width});
                x += width + columnGap;
            }
            x -= columnGap;
            if (above > 0) {
                m_channels[rank] = QRectF(left, top - above, x - left, channelHeight);
            }
            x += m_sizes.rankGap;
        }
        m_graph.size = {x - m_sizes.rankGap + margin, height + 2 * margin};
    }

    /// For edges that pass a rank of several columns.
    double roomAbove(const std::vector<Slots> &columns, std::size_t rank) const
    {
        return columns.size() > 1 && m_channels[rank] ? channelHeight + m_sizes.nodeGap : 0;
    }

    /// Through the gap below the node, past the columns of its rank that are between it and the
    /// edge's other end.
    void passColumns(std::vector<QPointF> &path, const QRectF &node, std::size_t rank,
                     bool isComing) const
    {
        const double y = node.bottom() + m_sizes.nodeGap / 2;
        for (const Strip &strip : m_strips[rank]) {
            if (isComing ? strip.right < node.left() : strip.left > node.right()) {
                path.push_back({strip.left, y});
                path.push_back({strip.right, y});
            }
        }
    }

    static QPointF leftOf(const QRectF &rect) { return {rect.left(), rect.center().y()}; }
    static QPointF rightOf(const QRectF &rect) { return {rect.right(), rect.center().y()}; }

    void drawEdges()
    {
        for (GraphEdge &edge : m_graph.edges) {
            edge.path = {rightOf(m_graph.nodes[edge.from].rect)};
            passColumns(edge.path, m_graph.nodes[edge.from].rect, rankOf(edge.from), false);
            for (const std::size_t column : {variables, middle}) {
                if (m_channels[column] && passes(edge, column)) {
                    edge.path.push_back(leftOf(*m_channels[column]));
                    edge.path.push_back(rightOf(*m_channels[column]));
                }
            }
            passColumns(edge.path, m_graph.nodes[edge.to].rect, rankOf(edge.to), true);
            edge.path.push_back(leftOf(m_graph.nodes[edge.to].rect));
        }
    }

    void renumber()
    {
        std::vector<std::uint32_t> newPlace(m_graph.nodes.size(), 0);
        std::vector<GraphNode> nodes;
        for (const Slots &slots : m_slots) {
            for (const Slot &slot : slots) {
                if (slot.node) {
                    newPlace[*slot.node] = static_cast<std::uint32_t>(nodes.size());
                    nodes.push_back(std::move(m_graph.nodes[*slot.node]));
                }
            }
        }
        m_graph.nodes = std::move(nodes);
        for (GraphEdge &edge : m_graph.edges) {
            edge.from = newPlace[edge.from];
            edge.to = newPlace[edge.to];
        }
        std::ranges::sort(m_graph.edges, {},
                          [](const GraphEdge &edge) { return std::pair(edge.from, edge.to); });
    }

    Graph &m_graph;
    const GraphSizes &m_sizes;
    std::array<Slots, Graph::rankCount> m_slots;
    /// By rank, where edges pass it.
    std::array<std::optional<QRectF>, Graph::rankCount> m_channels;
    /// By rank, where its columns are.
    std::array<std::vector<Strip>, Graph::rankCount> m_strips;
};

} // namespace

void layOut(Graph &graph, const GraphSizes &sizes)
{
    Layout(graph, sizes).run();
}

} // namespace secretscope
