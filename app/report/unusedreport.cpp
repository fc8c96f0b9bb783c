// SPDX-License-Identifier: Apache-2.0
#include "report/answerreports.h"
#include "report/dependencyreport.h"
#include "report/documentwriter.h"
#include "report/jsonhead.h"
#include "report/wording.h"

#include <algorithm>
#include <array>

namespace secretscope {

namespace {

QList<SecretIndex> secretsOf(const Unused &unused)
{
    QList<SecretIndex> secrets;
    std::ranges::transform(unused.rows, std::back_inserter(secrets), &UnusedSecret::secret);
    return secrets;
}

/// The state of environment variables that the list as a whole has to mention.
LoadState variablesOf(const Unused &unused)
{
    const auto unread = std::ranges::find_if(
        unused.rows, [](const UnusedSecret &row) { return row.variables != LoadState::Complete; });
    return unread == unused.rows.end() ? LoadState::Complete : unread->variables;
}

/// The number of rows, with what can be said of it: rows whose variables were not read may be fewer
/// in truth, so that it is no "at least".
std::string countOf(const Unused &unused, const std::string &number)
{
    const bool mayBeFewer = std::ranges::any_of(
        unused.rows, [](const UnusedSecret &row) { return !isComplete(row.variables); });
    return mayBeFewer ? number + " so far" : (unused.isExact ? "" : "≥ ") + number;
}

/// Why it is in the list.
Term reasonOf(const UnusedSecret &row)
{
    return row.variables == LoadState::Complete
        ? Term{"no_list_names_it", "no list names it, all are complete"}
        : Term{"no_list_names_it_but_variables_not_read",
               "no list names it, but environment variables were not all read"};
}

constexpr std::array unusedColumns{
    TableColumn{{"Name"}, 26},
    TableColumn{{"Id"}, 34},
    TableColumn{{"Reason"}, 30},
};

std::vector<Detail> detailsOf(const Catalogue &catalogue, SecretIndex secret)
{
    const std::string_view type = specialType(catalogue, secret);
    return type.empty() ? std::vector<Detail>() : std::vector<Detail>{{"type:", std::string(type)}};
}

void writeRows(DocumentWriter &writer, const Catalogue &catalogue, const Unused &unused)
{
    writer.section({"No dependents reported"},
                   ": " + countOf(unused, std::to_string(unused.rows.size())));
    writer.paragraph("This does not say that they are unused: the API has no field for some "
                     "places.");
    if (unused.rows.empty()) {
        return;
    }
    const std::string count = countOf(unused, numbered(unused.rows.size(), "secret"));
    const Table table{.note = count, .columns = unusedColumns, .sheet = "No dependents reported"};
    writer.table(table, unused.rows, [&](const UnusedSecret &row) {
        writer.row({foreign(secretName(catalogue, row.secret)),
                    foreign(catalogue.secretId(row.secret)),
                    {reasonOf(row).words}},
                   detailsOf(catalogue, row.secret));
    });
}

SheetLosses writeDocument(DocumentWriter &writer, const Catalogue &catalogue, const Unused &unused,
                          const ReportHead &head)
{
    writer.begin(head, catalogue);
    writeRows(writer, catalogue, unused);
    writer.section("Not looked at");
    const LoadState variables = variablesOf(unused);
    for (const BlindSpot spot : blindSpotsOf(variables, unused.seesSpeechEngines)) {
        writer.paragraph("- " + std::string(termOf(spot, variables).words));
    }
    if (!unused.cannotTell.empty()) {
        writer.section({"Cannot tell"}, ": " + std::to_string(unused.cannotTell.size()));
        writer.paragraph("No dependents so far, but one of their lists is only partly loaded.");
        const std::string count = numbered(unused.cannotTell.size(), "secret");
        const Table table{
            .note = count, .columns = std::span(unusedColumns).first(2), .sheet = "Cannot tell"};
        writer.table(table, unused.cannotTell, [&](SecretIndex secret) {
            writer.row(
                {foreign(secretName(catalogue, secret)), foreign(catalogue.secretId(secret))},
                detailsOf(catalogue, secret));
        });
    }
    if (unused.hiddenCount > 0 || !unused.unmatched.empty()) {
        writer.section("Ignore list");
        writer.paragraph("Hidden by it: " + numbered(unused.hiddenCount, "secret") + ".");
    }
    if (!unused.unmatched.empty()) {
        const std::string note
            = "Ids in it that no loaded secret has: " + std::to_string(unused.unmatched.size());
        const Table table{.note = note,
                          .columns = std::span(unusedColumns).subspan(1, 1),
                          .sheet = "Ignore list"};
        writer.table(table, unused.unmatched,
                     [&](const std::string &id) { writer.row({foreign(id)}); });
    }
    return writer.end();
}

void writeMembers(JsonOutput &json, const Catalogue &catalogue, const Unused &unused)
{
    const auto writeSpot = [&](BlindSpot spot) { json.write(termOf(spot, {}).id); };
    json.objects("secrets", unused.rows, [&](const UnusedSecret &row) {
        writeSecretMembers(json, catalogue, row.secret);
        json.member("reason", reasonOf(row).id);
        json.array("not_looked_at", blindSpotsOf(row.variables, unused.seesSpeechEngines),
                   writeSpot);
    });
    json.array("not_looked_at", blindSpotsOf(variablesOf(unused), unused.seesSpeechEngines),
               writeSpot);
    json.objects("cannot_tell", unused.cannotTell,
                 [&](SecretIndex secret) { writeSecretMembers(json, catalogue, secret); });
    json.member("hidden_by_ignore_list", unused.hiddenCount);
    json.array("ignored_ids_not_found", unused.unmatched);
}

} // namespace

SheetLosses writeUnusedReport(Output &output, const Catalogue &catalogue, const LoadInfo &loadInfo,
                              const Unused &unused, ReportFormat format, ReportOptions options)
{
    if (format == ReportFormat::Csv) {
        return writeDependencyReport(output, catalogue, loadInfo,
                                     ReportScope::selected(secretsOf(unused)), format, options);
    }
    const ReportHead head
        = makeReportHead("Secrets without reported dependents", catalogue, loadInfo,
                         ReportScope::allLoaded(catalogue), options.times,
                         numbered(unused.rows.size(), "secret") + " of "
                             + std::to_string(catalogue.secretCount()) + " loaded");
    if (format != ReportFormat::Json) {
        return writeDocument(*makeDocumentWriter(output, format), catalogue, unused, head);
    }
    writeJsonDocument(output, "secretscope-unused", 1, head,
                      [&](JsonOutput &json) { writeMembers(json, catalogue, unused); });
    return {};
}

} // namespace secretscope
