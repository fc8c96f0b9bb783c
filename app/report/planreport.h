// SPDX-License-Identifier: Apache-2.0
// A plan as a runbook with boxes: what stands before it, then step by step what to do. What is not
// known is a line of it.
#pragma once

#include "report/output.h"
#include "report/planwording.h"
#include "report/reportoptions.h"

namespace secretscope {

/// Text, Markdown, HTML or a workbook.
SheetLosses writePlanReport(Output &output, const Plan &plan, ReportFormat format, Times times,
                            const PlanTicks &ticks = {});

} // namespace secretscope
