// SPDX-License-Identifier: Apache-2.0
#include "report/graphfile.h"

#include "catalogue/displaytext.h"
#include "report/escapers.h"
#include "report/graphwording.h"
#include "report/wording.h"

#include <algorithm>
#include <array>

namespace secretscope {

namespace {

std::string shown(std::string_view text)
{
    return displayText(text).toStdString();
}

void writeDot(Output &output, const Catalogue &catalogue, const Graph &graph,
              const ReportHead &head)
{
    output.write("digraph secretscope {\n  graph [rankdir=LR, ranksep=1.2, labelloc=t, "
                 "labeljust=l, fontname=\"sans-serif\", fontsize=10,\n    label=\"");
    for (const std::string &line : graphHeadLines(head, catalogue, graph)) {
        output.write(dotText(line), "\\l");
    }
    output.write("\"];\n  node [shape=box, style=rounded, fontname=\"sans-serif\", "
                 "fontsize=11];\n  edge [arrowsize=0.6];\n");
    std::array<std::string, Graph::rankCount> ranks;
    for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
        const GraphNode &node = graph.nodes[i];
        const std::string_view kind = nodeClass(catalogue, node);
        output.write("  n", i, " [label=\"", dotText(nodeLabel(node)), "\\n",
                     dotText(nodeDetail(catalogue, node)), "\", tooltip=\"",
                     dotText(nodeTip(catalogue, node)), '"',
                     kind == "secret"                         ? ", style=\"rounded,bold\""
                         : kind == "more" || kind == "unseen" ? ", style=\"rounded,dashed\""
                                                              : "",
                     "];\n");
        ranks.at(static_cast<std::size_t>(node.rank)) += " n" + std::to_string(i) + ';';
    }
    for (int rank = 0; rank < Graph::rankCount; ++rank) {
        const std::string &nodes = ranks.at(static_cast<std::size_t>(rank));
        if (rank != Graph::variableRank || !nodes.empty()) {
            output.write("  { rank=same;", nodes, " }\n");
        }
    }
    for (const GraphEdge &edge : graph.edges) {
        output.write("  n", edge.from, " -> n", edge.to,
                     edge.isConfigured ? " [style=dashed];\n" : ";\n");
    }
    output.write("}\n");
}

std::string mermaidOf(const Catalogue &catalogue, const Graph &graph, const ReportHead &head)
{
    std::string text = "flowchart LR\n  %% " + mermaidText(head.title) + '\n';
    for (const std::string &line : graphHeadLines(head, catalogue, graph)) {
        text += "  %% " + mermaidText(line) + '\n';
    }
    text += "  classDef secret stroke-width:3px\n"
            "  classDef unseen stroke-dasharray:5 4\n"
            "  classDef more stroke-dasharray:2 3\n";
    for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
        const GraphNode &node = graph.nodes[i];
        const std::string_view kind = nodeClass(catalogue, node);
        const bool hasStyle = kind == "secret" || kind == "more" || kind == "unseen";
        text += "  n" + std::to_string(i) + "[\"" + mermaidText(nodeLabel(node)) + "<br/>"
            + mermaidText(nodeDetail(catalogue, node)) + "\"]";
        text.append(hasStyle ? ":::" : "").append(hasStyle ? kind : "") += '\n';
    }
    for (const GraphEdge &edge : graph.edges) {
        text += "  n" + std::to_string(edge.from) + (edge.isConfigured ? " -.-> n" : " --> n")
            + std::to_string(edge.to) + '\n';
    }
    return text;
}

/// Viewers refuse more edges or characters than they have by default, so more is folded into the
/// nodes that say how many they stand for.
void writeMermaid(Output &output, const Catalogue &catalogue, const Graph &graph,
                  const ReportHead &head, const ConfiguredPlaces *places)
{
    constexpr std::size_t maximumEdges = 500;
    constexpr qsizetype maximumLength = 50'000;
    std::size_t edges = graph.edges.size();
    std::string text = mermaidOf(catalogue, graph, head);
    for (std::uint32_t limit = Graph::rankLimit - 1;
         limit > 0 && (edges > maximumEdges || QString::fromStdString(text).size() > maximumLength);
         --limit) {
        const Graph folded = graphOf(catalogue, graph.secret, limit, {}, places);
        edges = folded.edges.size();
        text = mermaidOf(catalogue, folded, head);
    }
    output.write(text);
}

} // namespace

std::string nodeLabel(const GraphNode &node)
{
    if (node.kind != GraphNode::Kind::More) {
        return node.label.toStdString();
    }
    if (node.hiddenCount == 0) {
        return "more, not loaded";
    }
    return "+ " + countText(node.hiddenCount, !node.isAtLeast) + " more";
}

std::string nodeDetail(const Catalogue &catalogue, const GraphNode &node)
{
    switch (node.kind) {
    case GraphNode::Kind::Secret:
        return "Secret";
    case GraphNode::Kind::UnlistedVia:
        return "named by agents only";
    case GraphNode::Kind::Configured:
        return std::string(kindWord(listWord(node.configured->list)).text)
            + (node.configured->isCertain ? " · not reported" : " · configured");
    case GraphNode::Kind::More:
        return node.hiddenCount == 0 ? "a list is partly loaded" : "no room to show them";
    case GraphNode::Kind::Dependent:
        break;
    }
    std::string text(kindWord(catalogue, *node.category).text);
    const std::string access = node.record ? shown(recordAccess(catalogue, *node.record)) : "";
    return access.empty() ? text : text + " · " + access;
}

std::string nodeTip(const Catalogue &catalogue, const GraphNode &node)
{
    if (node.kind == GraphNode::Kind::More) {
        return nodeLabel(node);
    }
    const std::string id = shown(node.configured ? node.configured->id : catalogue.idText(node.id));
    std::string name;
    if (node.configured) {
        name = shown(node.configured->name);
    } else if (node.kind == GraphNode::Kind::Secret) {
        const auto secret = catalogue.findSecret(catalogue.idText(node.id));
        name = secret ? shown(catalogue.secretName(*secret)) : "";
    } else if (node.record) {
        name = shown(recordName(catalogue, *node.record));
    }
    return name.empty() ? id : name + " · " + id;
}

std::vector<std::string> graphHeadLines(const ReportHead &head, const Catalogue &catalogue,
                                        const Graph &graph)
{
    std::vector<std::string> lines;
    for (const HeadLine &line : headLines(head)) {
        lines.push_back(line.label + ": " + shown(line.value));
    }
    for (const std::string &gap : gapLines(head, catalogue)) {
        lines.push_back("Missing: " + shown(gap));
    }
    if (std::ranges::any_of(graph.edges, &GraphEdge::isConfigured)) {
        lines.emplace_back("Dashed lines: configured, not reported by the service, as far as its "
                           "lists were read");
    }
    return lines;
}

std::string_view nodeClass(const Catalogue &catalogue, const GraphNode &node)
{
    switch (node.kind) {
    case GraphNode::Kind::Secret:
        return "secret";
    case GraphNode::Kind::UnlistedVia:
        return "unseen";
    case GraphNode::Kind::More:
        return "more";
    case GraphNode::Kind::Configured:
        return styleWord(node.category);
    case GraphNode::Kind::Dependent:
        break;
    }
    return node.record && !catalogue.isAvailable(*node.record) ? "unseen"
                                                               : styleWord(node.category);
}

void writeGraph(Output &output, const Catalogue &catalogue, const LoadInfo &loadInfo,
                const Graph &graph, GraphFormat format, Times times, const ConfiguredPlaces *places)
{
    const ReportHead head = makeReportHead("What depends on one secret", catalogue, loadInfo,
                                           ReportScope::selected({graph.secret}), times,
                                           secretLabels(catalogue, {&graph.secret, 1}));
    switch (format) {
    case GraphFormat::Svg:
        writeSvgGraph(output, catalogue, graph, head);
        break;
    case GraphFormat::Dot:
        writeDot(output, catalogue, graph, head);
        break;
    case GraphFormat::Mermaid:
        writeMermaid(output, catalogue, graph, head, places);
        break;
    }
}

} // namespace secretscope
