// SPDX-License-Identifier: Apache-2.0
#include "report/graphfile.h"

#include "analysis/labeltext.h"
#include "catalogue/builtinfile.h"
#include "catalogue/displaytext.h"
#include "catalogue/text.h"
#include "report/escapers.h"
#include "report/reporthead.h"
#include "report/wording.h"

#include <algorithm>
#include <array>

namespace secretscope {

namespace {

// Words

std::string shown(std::string_view text)
{
    return displayText(text).toStdString();
}

/// The big line: a cut name or id, or "+ 13 more".
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

/// The small line, as in "Tool · editor", "Agent · no access", "Tool · not reported".
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

/// For a tooltip: the full name with its id, bounded for display.
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

/// What the file says of itself, as in "Server: https://…", what is missing, and what its dashed
/// lines mean, one text a line.
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

/// A style class of the letters a to z: "secret", "tool", "more", "unseen" for what the key may not
/// see.
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

// DOT and Mermaid

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

// SVG

constexpr double lineHeight = 18;
constexpr double margin = 16;
constexpr double titleHeight = 30;
/// Of everything but labels and the title.
constexpr double smallFontSize = 11;
/// Between a box and its texts, on either side.
constexpr double boxPadding = 12;

/// Text keeps a contrast of at least 4.5 : 1 in both schemes; kinds are words, colour only helps.
/// No custom properties: viewers other than browsers do not know them and would draw black boxes.
constexpr QLatin1StringView graphStyle(":/report/graph.css");

/// One place after the point, independent of the locale.
std::string coordinate(double value)
{
    return QByteArray::number(value, 'f', 1).toStdString();
}

std::string pointText(QPointF point)
{
    return coordinate(point.x()) + ' ' + coordinate(point.y());
}

void writeText(Output &output, std::string_view styleClass, QPointF at, std::string_view text)
{
    output.write("<text class=\"", styleClass, "\" x=\"", coordinate(at.x()), "\" y=\"",
                 coordinate(at.y()), "\">", htmlText(text), "</text>\n");
}

/// A curve through the corners that leaves and enters each of them horizontally.
void writeEdge(Output &output, const GraphEdge &edge)
{
    output.write("<path class=\"edge\"", edge.isConfigured ? " stroke-dasharray=\"5 4\"" : "",
                 " d=\"M ", pointText(edge.path.front()));
    for (std::size_t i = 1; i < edge.path.size(); ++i) {
        const QPointF from = edge.path[i - 1];
        const QPointF to = edge.path[i];
        const double middle = (from.x() + to.x()) / 2;
        output.write(" C ", pointText({middle, from.y()}), ' ', pointText({middle, to.y()}), ' ',
                     pointText(to));
    }
    output.write("\"/>\n");
}

/// As much of the text as surely fits, with an ellipsis if that is not all.
std::string fittingDetail(const std::string &detail, double room)
{
    QString text = QString::fromStdString(detail);
    if (greatestWidth(text) * smallFontSize <= room) {
        return detail;
    }
    while (!text.isEmpty() && greatestWidth(text + QChar(u'…')) * smallFontSize > room) {
        text.chop(text.size() > 1 && text.back().isLowSurrogate() ? 2 : 1);
    }
    return (text + QChar(u'…')).toStdString();
}

void writeNode(Output &output, const Catalogue &catalogue, const GraphNode &node)
{
    const std::string detail = nodeDetail(catalogue, node);
    const QRectF &box = node.rect;
    output.write("<g class=\"", nodeClass(catalogue, node), "\"><title>",
                 htmlText(nodeTip(catalogue, node) + " · " + detail),
                 "</title><rect class=\"box\" rx=\"6\" x=\"", coordinate(box.x()), "\" y=\"",
                 coordinate(box.y()), "\" width=\"", coordinate(box.width()), "\" height=\"",
                 coordinate(box.height()), "\"/>\n");
    const double left = box.left() + boxPadding;
    writeText(output, "label", {left, box.top() + 17}, nodeLabel(node));
    writeText(output, "detail", {left, box.top() + 32},
              fittingDetail(detail, box.width() - 2 * boxPadding));
    output.write("</g>\n");
}

double widthFor(const std::vector<std::string> &lines)
{
    double width = 0;
    for (const std::string &line : lines) {
        width = std::max(width, greatestWidth(QString::fromStdString(line)));
    }
    return width * smallFontSize + 2 * margin;
}

/// Text as text, styles inside, title and description for screen readers, light and dark by the
/// reader's preference. No script, nothing loaded from outside.
void writeSvg(Output &output, const Catalogue &catalogue, const Graph &graph,
              const ReportHead &head)
{
    const auto lines = graphHeadLines(head, catalogue, graph);
    const double headHeight = margin + titleHeight + lineHeight * static_cast<double>(lines.size());
    const QSizeF size(std::max(graph.size.width(), widthFor(lines)),
                      headHeight + graph.size.height());

    output.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                 "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" "
                 "aria-labelledby=\"title desc\" width=\"",
                 coordinate(size.width()), "\" height=\"", coordinate(size.height()),
                 "\" viewBox=\"0 0 ", pointText({size.width(), size.height()}),
                 "\">\n<title id=\"title\">", htmlText(head.title + ": " + head.scope),
                 "</title>\n<desc id=\"desc\">");
    for (const std::string &line : lines) {
        output.write(htmlText(line), ". ");
    }
    output.write("</desc>\n<style>\n", viewOf(builtInFile(graphStyle)),
                 "</style>\n<rect class=\"ground\" width=\"100%\" height=\"100%\"/>\n");
    writeText(output, "title", {margin, margin + 16}, head.title);
    double y = margin + titleHeight + 8;
    for (const std::string &line : lines) {
        writeText(output, line.starts_with("Missing: ") ? "missing" : "head", {margin, y}, line);
        y += lineHeight;
    }
    output.write("<g transform=\"translate(0 ", coordinate(headHeight), ")\">\n");
    for (const GraphEdge &edge : graph.edges) {
        writeEdge(output, edge);
    }
    for (const GraphNode &node : graph.nodes) {
        writeNode(output, catalogue, node);
    }
    output.write("</g>\n</svg>\n");
}

} // namespace

void writeGraph(Output &output, const Catalogue &catalogue, const LoadInfo &loadInfo,
                const Graph &graph, GraphFormat format, Times times, const ConfiguredPlaces *places)
{
    const ReportHead head = makeReportHead("What depends on one secret", catalogue, loadInfo,
                                           ReportScope::selected({graph.secret}), times,
                                           secretLabels(catalogue, {&graph.secret, 1}));
    switch (format) {
    case GraphFormat::Svg:
        writeSvg(output, catalogue, graph, head);
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
