// SPDX-License-Identifier: Apache-2.0
#include "report/dependencyreport.h"

namespace secretscope {

SheetLosses writeDependencyReport(Output &output, const Catalogue &catalogue,
                                  const LoadInfo &loadInfo, const ReportScope &scope,
                                  ReportFormat format, const ReportOptions &options,
                                  const ReportProgress &progress, const ConfiguredPlaces *places)
{
    const bool isSnapshot = format == ReportFormat::Json;
    const ReportScope written = isSnapshot ? scope.withCompleteSecrets() : scope;
    ReportHead head
        = makeReportHead(dependencyReportTitle, catalogue, loadInfo, written, options.times);
    DependencyRows rows(output, catalogue, written,
                        isSnapshot ? DependencyRows::Order::ById : DependencyRows::Order::ByName,
                        progress, places);
    switch (format) {
    case ReportFormat::Csv:
        return writeDependencyCsv(output, rows, options);
    case ReportFormat::Xlsx:
        return writeDependencyWorkbook(output, rows, head);
    case ReportFormat::Json:
        addGapOfSelection(head, catalogue, written);
        writeSnapshot(output, rows, head);
        break;
    case ReportFormat::Text:
    case ReportFormat::Html:
    case ReportFormat::Markdown:
        writeDependencyDocument(*makeDocumentWriter(output, format), rows, head);
        break;
    }
    return {};
}

} // namespace secretscope
