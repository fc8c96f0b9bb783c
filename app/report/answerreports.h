// SPDX-License-Identifier: Apache-2.0
// The answers to one question each: impact, unused, uses, verify. They list what the analysis found
// and decide nothing. Failures are the output's.
#pragma once

#include "analysis/configuredplaces.h"
#include "analysis/impact.h"
#include "analysis/unused.h"
#include "analysis/uses.h"
#include "analysis/verification.h"
#include "report/output.h"
#include "report/reportoptions.h"
#include "workspace/coverage.h"

#include <span>

namespace secretscope {

/// Any format but CSV.
/// @param places of the same state, if facts were read; nullptr leaves them out.
SheetLosses writeImpactReport(Output &output, const Catalogue &catalogue, const LoadInfo &loadInfo,
                              const Impact &impact, ReportFormat format, Times times,
                              const ConfiguredPlaces *places = nullptr);

/// The secrets without reported dependents, with the reason of each and what was not looked at. It
/// never says that a secret is unused. CSV has the columns of the dependency report.
SheetLosses writeUnusedReport(Output &output, const Catalogue &catalogue, const LoadInfo &loadInfo,
                              const Unused &unused, ReportFormat format, ReportOptions options);

/// The secrets that a resource needs. CSV has the columns and rows of the dependency report, only
/// the resource's; where only an agent names the resource, that agent's row is returned.
/// @param resourceId what was asked for
/// @param found what usesOf() gave for it, possibly nothing
/// @param places of the same state, if facts were read: where the resource names secrets itself
SheetLosses writeUsesReport(Output &output, const Catalogue &catalogue, const LoadInfo &loadInfo,
                            std::string_view resourceId, std::span<const ResourceUses> found,
                            ReportFormat format, ReportOptions options,
                            const ConfiguredPlaces *places = nullptr);

/// Whether the new value arrived, with the counts of runs before and after. Text, Markdown or JSON.
void writeVerifyReport(Output &output, const Verification &found, ReportFormat format, Times times);

} // namespace secretscope
