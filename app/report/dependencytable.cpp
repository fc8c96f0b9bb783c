// SPDX-License-Identifier: Apache-2.0
// The dependency report as one table: CSV and workbooks.
#include "catalogue/text.h"
#include "report/dependencyformats.h"
#include "report/escapers.h"
#include "report/spreadsheet.h"
#include "report/wording.h"

#include <array>

namespace secretscope {

namespace {

constexpr std::array<std::string_view, 14> columns{
    "secret_id",   "secret_name",   "category",     "relation",     "availability",
    "resource_id", "resource_name", "access_level", "created_at",   "phone_number",
    "label",       "provider",      "via",          "completeness",
};
constexpr std::size_t createdColumn = 8;
using Line = std::array<std::string_view, columns.size()>;

std::string joined(const Catalogue &catalogue, std::span<const IdIndex> ids)
{
    std::string text;
    for (const IdIndex id : ids) {
        text.append(text.empty() ? "" : ";").append(catalogue.idText(id));
    }
    return text;
}

/// Each line of the table in turn, in `write(line, created)`, where `created` is a dependent's own
/// date, whose cell is empty.
template <typename Write> void visitLines(DependencyRows &rows, Write write)
{
    const Catalogue &catalogue = rows.catalogue();
    rows.visitSecrets([&](const SecretRow &secret) {
        const std::string_view completeness = secret.isComplete ? "complete" : "partial";
        if (secret.dependents == 0) {
            Line line{secret.id, secret.name};
            line.back() = completeness;
            write(line, Resource::absentTime);
        }
        for (const SecretRow::List &list : secret.lists) {
            rows.visitRows(secret, list, [&](const DependencyRow &row) {
                // Only agents have a way and only variables have environments.
                const bool isVariable = row.category == Category::EnvironmentVariables;
                const std::string ids = joined(catalogue, isVariable ? row.environments : row.via);
                const std::string_view none;
                write(Line{secret.id, secret.name, catalogue.categoryWord(row.category),
                           row.via.empty() ? "direct" : "via", row.availability, row.id, row.name,
                           row.accessLevel, none, row.phoneNumber, isVariable ? ids : row.label,
                           row.provider, isVariable ? none : ids, completeness},
                      row.record.created);
            });
        }
    });
}

} // namespace

SheetLosses writeDependencyCsv(Output &output, DependencyRows &rows, const ReportOptions &options)
{
    SheetLosses losses;
    std::uint64_t lines = 1;
    writeCsvLine(output, columns, options);
    visitLines(rows, [&](Line line, std::int64_t created) {
        const std::string date = created == Resource::absentTime ? "" : isoTime(created);
        line[createdColumn] = date;
        writeCsvLine(output, line, options);
        losses.rows += ++lines > maximumSheetRows ? 1 : 0;
        losses.cells += static_cast<std::uint64_t>(std::ranges::count_if(line, isTooLongForACell));
    });
    return losses;
}

SheetLosses writeDependencyWorkbook(Output &output, DependencyRows &rows, const ReportHead &head)
{
    Spreadsheet book(output, head, rows.catalogue());
    book.beginTable("Dependencies", columns);
    visitLines(rows, [&](const Line &line, std::int64_t created) {
        std::array<Spreadsheet::Value, columns.size()> values;
        std::ranges::copy(line, values.begin());
        if (created != Resource::absentTime) {
            values[createdColumn] = Spreadsheet::Moment{created};
        }
        book.addRow(values);
    });
    return book.write();
}

} // namespace secretscope
