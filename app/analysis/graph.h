// SPDX-License-Identifier: Apache-2.0
// The picture of one secret: which node is where, for the window and for files alike. Only places
// and texts; it draws nothing and knows no fonts or colours. Same catalogue content, same picture.
#pragma once

#include "analysis/configuredplaces.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace secretscope {

struct GraphNode
{
    enum class Kind {
        Secret,
        /// A dependent from one of the secret's lists.
        Dependent,
        /// An id that agents name as their via and no list of the secret has.
        UnlistedVia,
        /// Its configuration names the secret, or what is between names this agent itself, and no
        /// list of the secret has it.
        Configured,
        /// Stands for what has no room in the rank, or was not read.
        More,
    };

    /// Of Kind::Configured.
    struct Configured
    {
        FactsList list = FactsList::Tools;
        /// False while the list that could report it is not whole.
        bool isCertain = true;
        std::string id;
        /// Empty if it was not told.
        std::string name;
    };

    Kind kind = Kind::Dependent;
    /// 0 the secret, 1 variables that configurations name, 2 what else is between, 3 agents.
    int rank = 0;
    /// Of dependents, and of what is configured and could be one; nothing for the others.
    std::optional<Category> category;
    /// Of secret, dependents and vias.
    IdIndex id;
    std::optional<Configured> configured;
    /// Of dependents; of vias what another secret's list knows, see viaRecord().
    std::optional<ResourceIndex> record;
    /// More: the number of nodes that it replaces.
    std::uint32_t hiddenCount = 0;
    /// More: whether a category of the rank is partial, so that hiddenCount is at least.
    bool isAtLeast = false;
    /// The name, else the id; for More empty: words are the writer's. Cut to fit `rect`, line
    /// breaks and controls as signs.
    QString label;
    /// In units of pixels at 100 %; y grows downwards.
    QRectF rect;
};

struct GraphEdge
{
    /// Positions in Graph::nodes; `from` has the lower rank.
    std::uint32_t from = 0;
    std::uint32_t to = 0;
    /// Corners from border to border, at least two.
    std::vector<QPointF> path;
    /// Whether a configuration or the resource itself says so, and the lists of the secret do not.
    bool isConfigured = false;
};

struct Graph
{
    SecretIndex secret;
    /// By rank, from top to bottom.
    std::vector<GraphNode> nodes;
    /// By from, to; each pair once.
    std::vector<GraphEdge> edges;
    QSizeF size;
    /// Whether every category of the secret is complete, and so is what configurations say.
    bool isExact = true;
    /// Dependents per category, shown and hidden together.
    std::map<Category, std::uint32_t> counts;

    /// More nodes than this in a rank are folded into one that says how many.
    static constexpr std::uint32_t rankLimit = 40;
    // By GraphNode::rank
    static constexpr int variableRank = 1;
    static constexpr int middleRank = 2;
    static constexpr int agentRank = 3;
    static constexpr int rankCount = 4;
};

/// Sizes of a picture, in pixels at 100 %.
struct GraphSizes
{
    double nodeHeight = 40;
    double nodeGap = 10;
    double rankGap = 140;
    /// Beside the label.
    double nodePadding = 24;
    /// Room for the words that a writer puts under a label or into a "more" node.
    double leastNodeWidth = 200;
    /// Of a label; nothing where it is not known which font draws it.
    double (*labelWidth)(const QString &label) = nullptr;
    /// More nodes of a rank than this stand in several columns.
    std::size_t mostRows = 24;
};

/// O(dependents · (log + places) + shown edges · log).
/// @param rankLimit see Graph::rankLimit
/// @param places of the same state; nullptr leaves out what only configurations say.
Graph graphOf(const Catalogue &catalogue, SecretIndex secret,
              std::uint32_t rankLimit = Graph::rankLimit, const GraphSizes &sizes = {},
              const ConfiguredPlaces *places = nullptr);

} // namespace secretscope
