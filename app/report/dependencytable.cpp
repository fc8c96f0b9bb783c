// SPDX-License-Identifier: Apache-2.0
// The dependency report as one table: CSV and workbooks.
#include "catalogue/text.h"
#include "report/dependencyrows.h"
#include "report/escapers.h"
#include "report/factswording.h"
#include "report/spreadsheet.h"
#include "report/wording.h"

#include <algorithm>
#include <array>

namespace secretscope {

namespace {

constexpr std::array<std::string_view, 14> dependencyColumns{
    "secret_id",   "secret_name",   "category",     "relation",     "availability",
    "resource_id", "resource_name", "access_level", "created_at",   "phone_number",
    "label",       "provider",      "via",          "completeness",
};
constexpr std::size_t resourceIdColumn = 5;
constexpr std::size_t createdColumn = 8;
using Line = std::array<std::string_view, dependencyColumns.size()>;

using FactsCells = std::array<std::string, factsColumns.size()>;

/// Titles of the present table.
std::vector<std::string_view> titlesOf(const DependencyRows &rows)
{
    std::vector<std::string_view> titles(dependencyColumns.begin(), dependencyColumns.end());
    if (rows.places()) {
        titles.insert(titles.end(), factsColumns.begin(), factsColumns.end());
    }
    return titles;
}

/// Each line of the table in turn, in `write(line, created, facts)`, where `created` is a
/// dependent's own date, whose cell is empty. What a configuration names and no list reports has a
/// line too.
template <typename Write> void visitLines(DependencyRows &rows, Write write)
{
    const Catalogue &catalogue = rows.catalogue();
    rows.visitSecrets([&](const SecretRow &secret) {
        const std::string_view completeness = secret.isComplete ? "complete" : "partial";
        const std::vector<ConfiguredPlace> unreported = rows.unreported();
        if (secret.dependents == 0 && unreported.empty()) {
            Line line{secret.id, secret.name};
            line.back() = completeness;
            write(line, Resource::absentTime, FactsCells());
        }
        for (const SecretRow::List &list : secret.lists) {
            rows.visitRows(secret, list, [&](const DependencyRow &row) {
                // Only agents have a via and only variables have environments.
                const bool isVariable = row.category == Category::EnvironmentVariables;
                const bool isNumber = row.category == Category::PhoneNumbers;
                const std::string ids
                    = joined(row.links, ";", [&](IdIndex id) { return catalogue.idText(id); });
                const std::string_view none;
                write(Line{secret.id, secret.name, catalogue.categoryWord(row.category),
                           isVariable || row.links.empty() ? "direct" : "via", row.availability,
                           row.id, isNumber ? none : row.name, isNumber ? none : row.access, none,
                           isNumber ? row.name : none,
                           isNumber         ? catalogue.text(row.record.label)
                               : isVariable ? ids
                                            : none,
                           isNumber ? row.access : none, isVariable ? none : ids, completeness},
                      row.record.created,
                      rows.places() ? factsCells(rows.places()->facts(), rows.factsOf(row),
                                                 rows.placesOf(row))
                                    : FactsCells());
            });
        }
        forEachResource(unreported, [&](const ResourceFacts &resource, auto places) {
            const Facts &facts = rows.places()->facts();
            Line line{secret.id, secret.name, listWord(resource.list), "configured"};
            line[resourceIdColumn] = facts.text(resource.id);
            line[resourceIdColumn + 1] = facts.text(resource.name);
            line.back() = completeness;
            write(line, Resource::absentTime, factsCells(facts, &resource, places));
        });
    });
}

} // namespace

SheetLosses writeDependencyCsv(Output &output, DependencyRows &rows, const ReportOptions &options)
{
    SheetLosses losses;
    std::uint64_t lines = 1;
    std::vector<std::string_view> cells = titlesOf(rows);
    writeCsvLine(output, cells, options);
    visitLines(rows, [&](Line line, std::int64_t created, const FactsCells &facts) {
        const std::string date = created == Resource::absentTime ? "" : isoTime(created);
        line[createdColumn] = date;
        const auto more = std::ranges::copy(line, cells.begin()).out;
        std::copy_n(facts.begin(), cells.end() - more, more);
        writeCsvLine(output, cells, options);
        losses.rows += ++lines > maximumSheetRows ? 1 : 0;
        losses.cells += static_cast<std::uint64_t>(std::ranges::count_if(cells, isTooLongForACell));
    });
    return losses;
}

SheetLosses writeDependencyWorkbook(Output &output, DependencyRows &rows, const ReportHead &head)
{
    Spreadsheet book(output, head, rows.catalogue());
    const std::vector<std::string_view> titles = titlesOf(rows);
    book.beginTable("Dependencies", titles);
    std::vector<Spreadsheet::Value> values(titles.size());
    visitLines(rows, [&](const Line &line, std::int64_t created, const FactsCells &facts) {
        const auto more = std::ranges::copy(line, values.begin()).out;
        std::copy_n(facts.begin(), values.end() - more, more);
        if (created != Resource::absentTime) {
            values[createdColumn] = Spreadsheet::Moment{created};
        }
        book.addRow(values);
    });
    return book.write();
}

} // namespace secretscope
