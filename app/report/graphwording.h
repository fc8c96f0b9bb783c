// SPDX-License-Identifier: Apache-2.0
// What stands in the nodes of a graph, the same in SVG, DOT and Mermaid. It escapes nothing.
#pragma once

#include "analysis/graph.h"
#include "report/reporthead.h"

#include <string>
#include <string_view>

namespace secretscope {

/// The big line: a cut name or id, or "+ 13 more". Foreign text.
std::string nodeLabel(const GraphNode &node);

/// The small line, as in "Tool · editor", "Agent · no access". May hold an unlisted access level:
/// foreign text.
std::string nodeDetail(const Catalogue &catalogue, const GraphNode &node);

/// For a tooltip: the name as a whole with its id. Foreign text, bounded for display.
std::string nodeTip(const Catalogue &catalogue, const GraphNode &node);

/// What the file says of itself, as in "Server: https://…", and what is missing, one text a line.
/// Foreign text.
std::vector<std::string> graphHeadLines(const ReportHead &head, const Catalogue &catalogue);

/// A word for what the node is, of the letters a to z: a style class.
std::string_view nodeClass(const Catalogue &catalogue, const GraphNode &node);

} // namespace secretscope
