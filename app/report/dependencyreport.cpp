// SPDX-License-Identifier: Apache-2.0
#include "report/dependencyreport.h"

#include "report/csvline.h"
#include "report/dependencyformats.h"
#include "report/dependencytable.h"

namespace secretscope {

namespace {

/// Of what a file says of itself, CSV carries the column `completeness` alone.
void writeCsv(Output &output, DependencyRows &rows, const ReportOptions &options)
{
    CsvLine line(output, options.cells, options.controls);
    DependencyTable table(rows.catalogue());
    line.write(dependencyColumns);
    rows.visitSecrets([&](const SecretRow &secret) {
        table.beginSecret(secret);
        if (secret.dependents == 0) {
            line.write(table.emptyLine());
        }
        for (const SecretRow::List &list : secret.lists) {
            rows.visitRows(secret, list,
                           [&](const DependencyRow &row) { line.write(table.line(row)); });
        }
    });
}

} // namespace

void writeDependencyReport(Output &output, const Catalogue &catalogue, const Reading &reading,
                           const ReportScope &scope, ReportFormat format,
                           const ReportOptions &options, const ReportProgress &progress)
{
    if (format == ReportFormat::Csv) {
        DependencyRows rows(output, catalogue, scope, DependencyRows::Order::ByName, progress);
        writeCsv(output, rows, options);
        return;
    }
    const ReportScope written = format == ReportFormat::Json ? scope.withWholeSecrets() : scope;
    ReportHead head
        = makeReportHead(dependencyReportTitle, catalogue, reading, written, options.times);
    if (format == ReportFormat::Json) {
        addGapOfSelection(head, catalogue, written);
        DependencyRows rows(output, catalogue, written, DependencyRows::Order::ById, progress);
        writeSnapshot(output, rows, head);
        return;
    }
    DependencyRows rows(output, catalogue, written, DependencyRows::Order::ByName, progress);
    writeDependencyDocument(*makeDocumentWriter(output, format), rows, head);
}

} // namespace secretscope
