// SPDX-License-Identifier: Apache-2.0
// What changed between two readings as JSON, for programs. See writeDiffReport().
#pragma once

#include "report/diffreport.h"
#include "report/reporthead.h"

namespace secretscope {

void writeDiffJson(Output &output, const DiffSide &before, const DiffSide &after, const Diff &diff,
                   const ReportHead &head);

} // namespace secretscope
