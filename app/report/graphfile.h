// SPDX-License-Identifier: Apache-2.0
// The graph of one secret as a file for browsers (SVG), Graphviz (DOT) or Mermaid. SVG has the
// places of Graph; the others bring their own layout and get nodes and edges alone, Mermaid no more
// of them than its viewers accept (500 edges, 50,000 characters): the rest is folded.
#pragma once

#include "analysis/graph.h"
#include "report/output.h"
#include "report/reportoptions.h"
#include "workspace/coverage.h"

namespace secretscope {

enum class GraphFormat { Svg, Dot, Mermaid };

/// @param places as the graph was made with.
void writeGraph(Output &output, const Catalogue &catalogue, const LoadInfo &loadInfo,
                const Graph &graph, GraphFormat format, Times times,
                const ConfiguredPlaces *places = nullptr);

} // namespace secretscope
