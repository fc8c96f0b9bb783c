// SPDX-License-Identifier: Apache-2.0
// The secrets without reported dependents as text, CSV or JSON, with the reason of each and what
// was not looked at. It never says that a secret is unused.
#pragma once

#include "analysis/unused.h"
#include "report/output.h"
#include "report/reportoptions.h"
#include "workspace/coverage.h"

namespace secretscope {

/// `format` is one of Text, Csv, Json. CSV has the columns of the dependency report.
void writeUnusedReport(Output &output, const Catalogue &catalogue, const Reading &reading,
                       const Unused &unused, ReportFormat format, ReportOptions options);

} // namespace secretscope
