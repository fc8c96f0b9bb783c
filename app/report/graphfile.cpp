// SPDX-License-Identifier: Apache-2.0
#include "report/graphfile.h"

#include "report/escapers.h"
#include "report/graphwording.h"
#include "report/svggraph.h"
#include "report/wording.h"

namespace secretscope {

namespace {

void writeDot(Output &output, const Catalogue &catalogue, const Graph &graph,
              const ReportHead &head)
{
    output.write(
        "digraph secretscope {\n  graph [rankdir=LR, ranksep=1.2, labelloc=t, labeljust=l, "
        "fontname=\"sans-serif\", fontsize=10,\n    label=\"");
    for (const std::string &line : graphHeadLines(head, catalogue)) {
        writeDotText(output, line);
        output.write("\\l");
    }
    output.write("\"];\n  node [shape=box, style=rounded, fontname=\"sans-serif\", "
                 "fontsize=11];\n  edge [arrowsize=0.6];\n");
    for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
        const GraphNode &node = graph.nodes[i];
        output.write("  n");
        output.writeNumber(static_cast<std::int64_t>(i));
        output.write(" [label=\"");
        writeDotText(output, nodeLabel(node));
        output.write("\\n");
        writeDotText(output, nodeDetail(catalogue, node));
        output.write("\", tooltip=\"");
        writeDotText(output, nodeTip(catalogue, node));
        output.write('"');
        const std::string_view kind = nodeClass(catalogue, node);
        if (kind == "secret") {
            output.write(", style=\"rounded,bold\"");
        } else if (kind == "more" || kind == "unseen") {
            output.write(", style=\"rounded,dashed\"");
        }
        output.write("];\n");
    }
    for (int rank = 0; rank < 3; ++rank) {
        output.write("  { rank=same;");
        for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
            if (graph.nodes[i].rank == rank) {
                output.write(" n");
                output.writeNumber(static_cast<std::int64_t>(i));
                output.write(';');
            }
        }
        output.write(" }\n");
    }
    for (const GraphEdge &edge : graph.edges) {
        output.write("  n");
        output.writeNumber(edge.from);
        output.write(" -> n");
        output.writeNumber(edge.to);
        output.write(";\n");
    }
    output.write("}\n");
}

void writeMermaid(Output &output, const Catalogue &catalogue, const Graph &graph,
                  const ReportHead &head)
{
    output.write("flowchart LR\n  %% ");
    writeMermaidText(output, head.title);
    output.write('\n');
    for (const std::string &line : graphHeadLines(head, catalogue)) {
        output.write("  %% ");
        writeMermaidText(output, line);
        output.write('\n');
    }
    output.write("  classDef secret stroke-width:3px\n"
                 "  classDef unseen stroke-dasharray:5 4\n"
                 "  classDef more stroke-dasharray:2 3\n");
    for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
        const GraphNode &node = graph.nodes[i];
        output.write("  n");
        output.writeNumber(static_cast<std::int64_t>(i));
        output.write("[\"");
        writeMermaidText(output, nodeLabel(node));
        output.write("<br/>");
        writeMermaidText(output, nodeDetail(catalogue, node));
        output.write("\"]");
        const std::string_view kind = nodeClass(catalogue, node);
        if (kind == "secret" || kind == "more" || kind == "unseen") {
            output.write(":::");
            output.write(kind);
        }
        output.write('\n');
    }
    for (const GraphEdge &edge : graph.edges) {
        output.write("  n");
        output.writeNumber(edge.from);
        output.write(" --> n");
        output.writeNumber(edge.to);
        output.write('\n');
    }
}

} // namespace

void writeGraph(Output &output, const Catalogue &catalogue, const Reading &reading,
                const Graph &graph, GraphFormat format, Times times)
{
    const ReportHead head = makeReportHead("What depends on one secret", catalogue, reading,
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
        writeMermaid(output, catalogue, graph, head);
        break;
    }
}

} // namespace secretscope
