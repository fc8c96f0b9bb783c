// SPDX-License-Identifier: Apache-2.0
// Gives the nodes and edges of a graph their places: a column for each rank, several for one of
// many nodes, each rank centred, and edges that pass it bundled through a gap. It drops and adds
// nothing.
#pragma once

#include "analysis/graph.h"

namespace secretscope {

/// Reorders `graph.nodes` and `graph.edges` (whose positions follow) and sets rect, path and size.
/// A rank's "more" node stays its last.
void layOut(Graph &graph, const GraphSizes &sizes);

} // namespace secretscope
