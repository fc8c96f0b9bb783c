// SPDX-License-Identifier: Apache-2.0
// The secrets that a resource needs as text, CSV or JSON. It lists what usesOf() found.
#pragma once

#include "analysis/uses.h"
#include "report/output.h"
#include "report/reportoptions.h"
#include "workspace/coverage.h"

#include <span>

namespace secretscope {

/// `resourceId` is what was asked for, `found` what usesOf() gave for it, possibly nothing.
/// `format` is one of Text, Csv, Json. CSV has the columns and rows of the dependency report, only
/// the resource's; where only an agent names the resource, that agent's row stands for it.
void writeUsesReport(Output &output, const Catalogue &catalogue, const Reading &reading,
                     std::string_view resourceId, std::span<const ResourceUses> found,
                     ReportFormat format, ReportOptions options);

} // namespace secretscope
