// SPDX-License-Identifier: Apache-2.0
// What the nodes of a graph say, the same in SVG, DOT and Mermaid. It escapes nothing, and all
// texts are foreign.
#pragma once

#include "analysis/graph.h"
#include "report/reporthead.h"

#include <string>
#include <string_view>

namespace secretscope {

/// The big line: a cut name or id, or "+ 13 more".
std::string nodeLabel(const GraphNode &node);
/// The small line, as in "Tool · editor", "Agent · no access", "Tool · not reported".
std::string nodeDetail(const Catalogue &catalogue, const GraphNode &node);
/// For a tooltip: the full name with its id, bounded for display.
std::string nodeTip(const Catalogue &catalogue, const GraphNode &node);
/// What the file says of itself, as in "Server: https://…", what is missing, and what its dashed
/// lines mean, one text a line.
std::vector<std::string> graphHeadLines(const ReportHead &head, const Catalogue &catalogue,
                                        const Graph &graph);
/// A style class of the letters a to z: "secret", "tool", "more", "unseen" for what the key may not
/// see.
std::string_view nodeClass(const Catalogue &catalogue, const GraphNode &node);

/// Text as text, styles inside, title and description for screen readers, light and dark by the
/// reader's preference. No script, nothing loaded from outside.
void writeSvgGraph(Output &output, const Catalogue &catalogue, const Graph &graph,
                   const ReportHead &head);

} // namespace secretscope
