// SPDX-License-Identifier: Apache-2.0
// The dependency report of one scope in any format; JSON is the snapshot. On any thread; memory
// does not grow with the number of rows.
#pragma once

#include "report/dependencyrows.h"
#include "report/reportoptions.h"
#include "workspace/coverage.h"

namespace secretscope {

/// The title of every dependency report.
inline constexpr std::string_view dependencyReportTitle = "What depends on each secret";

/// A snapshot has all dependents of the scope's secrets, also those that the scope leaves out.
/// Failures and cancelling are the output's.
/// @param places of the same state, for a report with facts; nullptr leaves them out.
SheetLosses writeDependencyReport(Output &output, const Catalogue &catalogue,
                                  const LoadInfo &loadInfo, const ReportScope &scope,
                                  ReportFormat format, const ReportOptions &options,
                                  const ReportProgress &progress = {},
                                  const ConfiguredPlaces *places = nullptr);

} // namespace secretscope
