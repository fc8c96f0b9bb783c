// SPDX-License-Identifier: Apache-2.0
#include "report/unusedreport.h"

#include "report/answerpage.h"
#include "report/answerwording.h"
#include "report/dependencyreport.h"
#include "report/wording.h"

#include <algorithm>

namespace secretscope {

namespace {

std::string_view reasonWords(UnusedReason reason)
{
    switch (reason) {
    case UnusedReason::NoListNamesIt:
        return "no list names it, all are complete";
    case UnusedReason::NoListNamesItButVariables:
        return "no list names it, but environment variables were not all read";
    }
    return {};
}

std::string_view reasonId(UnusedReason reason)
{
    switch (reason) {
    case UnusedReason::NoListNamesIt:
        return "no_list_names_it";
    case UnusedReason::NoListNamesItButVariables:
        return "no_list_names_it_but_variables_not_read";
    }
    return {};
}

QList<SecretIndex> secretsOf(const Unused &unused)
{
    QList<SecretIndex> secrets;
    std::ranges::transform(unused.rows, std::back_inserter(secrets), &UnusedSecret::secret);
    return secrets;
}

/// The state of environment variables that the list as a whole has to speak of.
LoadState variablesOf(const Unused &unused)
{
    const auto unread = std::ranges::find_if(
        unused.rows, [](const UnusedSecret &row) { return row.variables != LoadState::Complete; });
    return unread == unused.rows.end() ? LoadState::Complete : unread->variables;
}

ReportHead headOf(const Catalogue &catalogue, const Reading &reading, const Unused &unused,
                  Times times)
{
    ReportHead head = makeReportHead("Secrets without reported dependents", catalogue, reading,
                                     ReportScope::allLoaded(catalogue), times);
    head.scope = numbered(unused.rows.size(), "secret") + " of "
        + std::to_string(catalogue.secretCount()) + " loaded";
    return head;
}

/// The number of rows, with what can be said of it: rows whose variables were not read may be fewer
/// in truth, so that it is no "at least".
std::string countOf(const Unused &unused)
{
    const bool mayBeFewer = std::ranges::any_of(
        unused.rows, [](const UnusedSecret &row) { return !isWhole(row.variables); });
    return mayBeFewer ? std::to_string(unused.rows.size()) + " so far"
                      : countWords(unused.rows.size(), unused.isExact);
}

constexpr std::array columns{
    AnswerColumn{"Name", AnswerColumn::Content::Foreign, 26},
    AnswerColumn{"Id", AnswerColumn::Content::Foreign, 34},
    AnswerColumn{"Reason", AnswerColumn::Content::Words, 30},
};

void writeTable(AnswerPage &page, const Catalogue &catalogue, const Unused &unused)
{
    page.section("No dependents reported: " + countOf(unused));
    page.paragraph("This does not say that they are unused: the API has no field for some places.");
    if (unused.rows.empty()) {
        return;
    }
    page.beginTable(numbered(unused.rows.size(), "secret"), columns);
    for (const UnusedSecret &row : unused.rows) {
        page.row({secretName(catalogue, row.secret), std::string(catalogue.secretId(row.secret)),
                  std::string(reasonWords(row.reason))});
    }
    page.endTable();
}

void writePage(AnswerPage &page, const Catalogue &catalogue, const Unused &unused,
               const ReportHead &head)
{
    page.begin(head, catalogue);
    writeTable(page, catalogue, unused);
    page.section("Not looked at");
    for (const BlindSpot spot : unused.blindSpots) {
        page.paragraph("- " + std::string(blindSpotWords(spot, variablesOf(unused))));
    }
    if (!unused.cannotTell.empty()) {
        page.section("Cannot be told: " + std::to_string(unused.cannotTell.size()));
        page.paragraph("Nothing names them so far, but a list of theirs is partly loaded.");
        page.beginTable(numbered(unused.cannotTell.size(), "secret"), std::span(columns).first(2));
        for (const SecretIndex secret : unused.cannotTell) {
            page.row({secretName(catalogue, secret), std::string(catalogue.secretId(secret))});
        }
        page.endTable();
    }
    if (unused.hiddenCount > 0 || !unused.unmatched.empty()) {
        page.section("Ignore list");
        page.paragraph("Hidden by it: " + numbered(unused.hiddenCount, "secret") + ".");
    }
    if (!unused.unmatched.empty()) {
        page.beginTable("Ids in it that no loaded secret has: "
                            + std::to_string(unused.unmatched.size()),
                        std::span(columns).subspan(1, 1));
        for (const std::string &id : unused.unmatched) {
            page.row({id});
        }
        page.endTable();
    }
    page.end();
}

void writeSecrets(JsonOutput &json, const Catalogue &catalogue, const Unused &unused)
{
    json.key("secrets");
    json.beginArray();
    for (const UnusedSecret &row : unused.rows) {
        json.beginObject();
        writeSecretMembers(json, catalogue, row.secret);
        json.member("reason", reasonId(row.reason));
        json.key("not_looked_at");
        json.beginArray();
        for (const BlindSpot spot : blindSpotsOf(row)) {
            json.string(blindSpotId(spot));
        }
        json.endArray();
        json.endObject();
    }
    json.endArray();
}

void writeJson(Output &output, const Catalogue &catalogue, const Unused &unused,
               const ReportHead &head)
{
    JsonOutput json(output);
    json.beginObject();
    json.member("format", "secretscope-unused");
    json.key("version");
    json.number(1);
    writeHead(json, head);
    writeSecrets(json, catalogue, unused);
    json.key("not_looked_at");
    json.beginArray();
    for (const BlindSpot spot : unused.blindSpots) {
        json.string(blindSpotId(spot));
    }
    json.endArray();
    json.key("cannot_tell");
    json.beginArray();
    for (const SecretIndex secret : unused.cannotTell) {
        json.beginObject();
        writeSecretMembers(json, catalogue, secret);
        json.endObject();
    }
    json.endArray();
    json.key("hidden_by_ignore_list");
    json.number(unused.hiddenCount);
    json.key("ignored_ids_not_found");
    json.beginArray();
    for (const std::string &id : unused.unmatched) {
        json.string(id);
    }
    json.endArray();
    json.endObject();
    json.endDocument();
}

} // namespace

void writeUnusedReport(Output &output, const Catalogue &catalogue, const Reading &reading,
                       const Unused &unused, ReportFormat format, ReportOptions options)
{
    if (format == ReportFormat::Csv) {
        DependencyReport(catalogue, reading, ReportScope::selected(secretsOf(unused)), format,
                         options, output)
            .writeAll();
        return;
    }
    const ReportHead head = headOf(catalogue, reading, unused, options.times);
    if (format == ReportFormat::Json) {
        writeJson(output, catalogue, unused, head);
    } else {
        writePage(*makeAnswerPage(output, format), catalogue, unused, head);
    }
}

} // namespace secretscope
