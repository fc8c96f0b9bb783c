// SPDX-License-Identifier: Apache-2.0
// The dependency report in its formats. They choose, count and sort no rows, so that they cannot
// disagree. See writeDependencyReport().
#pragma once

#include "report/dependencyrows.h"
#include "report/documentwriter.h"
#include "report/reporthead.h"

namespace secretscope {

/// For people: a summary if the writer wants one, then each secret with its lists.
void writeDependencyDocument(DocumentWriter &writer, DependencyRows &rows, const ReportHead &head);

/// One table, a line for each secret and dependent; columns and order are the contract's. Of what a
/// file says of itself, CSV carries the column `completeness` alone.
SheetLosses writeDependencyCsv(Output &output, DependencyRows &rows, const ReportOptions &options);
/// The same table as a workbook.
SheetLosses writeDependencyWorkbook(Output &output, DependencyRows &rows, const ReportHead &head);

/// The snapshot: the one report that is read back, in the API's own field names. It keeps values as
/// they came; what the API left out is left out.
void writeSnapshot(Output &output, DependencyRows &rows, const ReportHead &head);

} // namespace secretscope
