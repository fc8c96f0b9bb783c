// SPDX-License-Identifier: Apache-2.0
// The graph of one secret as SVG: text as text, styles inside, title and description for screen
// readers, light and dark by the reader's preference. No script, nothing loaded from outside.
#pragma once

#include "analysis/graph.h"
#include "report/output.h"
#include "report/reporthead.h"

namespace secretscope {

void writeSvgGraph(Output &output, const Catalogue &catalogue, const Graph &graph,
                   const ReportHead &head);

} // namespace secretscope
