// SPDX-License-Identifier: Apache-2.0
#include "analysis/labeltext.h"
#include "report/escapers.h"
#include "report/graphwording.h"

#include <algorithm>

namespace secretscope {

namespace {

constexpr double lineHeight = 18;
constexpr double margin = 16;
constexpr double titleHeight = 30;
/// Of everything but labels and the title.
constexpr double smallFontSize = 11;
/// Between a box and its texts, on either side.
constexpr double boxPadding = 12;

// Text keeps a contrast of at least 4.5 : 1 in both schemes; kinds are words, colour only helps.
// No custom properties: viewers other than browsers do not know them and would draw black boxes.
constexpr std::string_view style = R"(
.ground { fill: #ffffff; stroke: none; }
text { font-family: system-ui, sans-serif; font-size: 13px; fill: #1b1e22; unicode-bidi: isolate; }
.title { font-size: 18px; font-weight: 600; }
.head, .detail { font-size: 11px; fill: #55595f; }
.missing { font-size: 11px; font-weight: 600; fill: #9b1c1c; }
.edge { fill: none; stroke: #9aa0a8; stroke-width: 1.3; }
.box { fill: #f7f8fa; stroke: #4b4f56; stroke-width: 1.5; }
.secret .box { stroke: #8a5a00; stroke-width: 3; }
.tool .box { stroke: #1f5fa8; } .agent .box { stroke: #14632f; }
.number .box { stroke: #7a2f8a; } .server .box { stroke: #00636b; }
.unseen .box, .more .box { stroke-dasharray: 5 4; }
@media (prefers-color-scheme: dark) {
.ground { fill: #16181b; } text { fill: #e8eaed; } .head, .detail { fill: #b3b8c0; }
.missing { fill: #ff9a9a; } .edge { stroke: #6b727b; } .box { fill: #23262a; stroke: #c3c8d0; }
.secret .box { stroke: #f0c674; } .tool .box { stroke: #8ab8f0; }
.agent .box { stroke: #86d9a0; } .number .box { stroke: #dca0ea; }
.server .box { stroke: #7fd6dd; }
}
)";

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

} // namespace

void writeSvgGraph(Output &output, const Catalogue &catalogue, const Graph &graph,
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
    output.write("</desc>\n<style>", style,
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

} // namespace secretscope
