// SPDX-License-Identifier: Apache-2.0
// The impact of secrets as text, JSON, Markdown or HTML. It lists what impact() found and decides
// nothing.
#pragma once

#include "analysis/impact.h"
#include "report/output.h"
#include "report/reportoptions.h"
#include "workspace/coverage.h"

namespace secretscope {

/// `format` is one of Text, Json, Markdown, Html. Failures are the output's.
void writeImpactReport(Output &output, const Catalogue &catalogue, const Reading &reading,
                       const Impact &impact, ReportFormat format, Times times);

} // namespace secretscope
