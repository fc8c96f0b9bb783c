// SPDX-License-Identifier: Apache-2.0
#include "report/answerreports.h"
#include "report/documentwriter.h"
#include "report/jsonhead.h"
#include "report/wording.h"

#include <array>

namespace secretscope {

namespace {

struct VerdictWords
{
    Verdict verdict;
    Term term;
    std::string_view explanation;
};

constexpr std::array verdictWords{
    VerdictWords{Verdict::Refused,
                 {"refused", "Refused"},
                 "The last that is known of these is a run whose secret was refused."},
    VerdictWords{Verdict::CannotTell,
                 {"cannot_tell", "Cannot be told"},
                 "Runs say nothing of these: check them yourself."},
    VerdictWords{Verdict::NoRun,
                 {"no_run", "No run yet"},
                 "These have not run since then, so nothing has tried the value."},
    VerdictWords{Verdict::Works,
                 {"works", "Works"},
                 "These ran without an error, and no run since was refused."},
};

const VerdictWords &wordsOf(Verdict verdict)
{
    return *std::ranges::find(verdictWords, verdict, &VerdictWords::verdict);
}

Term termOf(Doubt doubt)
{
    switch (doubt) {
    case Doubt::None:
        break;
    case Doubt::NoRunsListed:
        return {"no_runs_listed", "the service lists runs of tools only"};
    case Doubt::NoAccess:
        return {"no_access", "no access with this key"};
    case Doubt::NotRead:
        return {"not_read", "its runs were not all read"};
    case Doubt::TooMany:
        return {"too_many", "it has more runs than are read, in no order"};
    case Doubt::OtherErrors:
        return {"other_errors", "it ran, but failed for other reasons"};
    case Doubt::InClient:
        return {"in_client", "it ran in the client, which needs no secret"};
    }
    return {};
}

std::string_view wordOf(RunEnd end)
{
    return end == RunEnd::NotTold ? "not_told" : runEndWords[static_cast<std::size_t>(end)];
}

std::string reasonOf(const VerifiedResource &resource)
{
    const std::string errors = joined(resource.errors, ", ", wordOf);
    return std::string(termOf(resource.doubt).words) + (errors.empty() ? "" : ": ") + errors;
}

std::string countsText(const RunCounts &counts)
{
    std::string text = numbered(counts.runs, "run") + ", " + std::to_string(counts.refused)
        + " refused, "
        + (counts.lastSuccess ? "last success " + isoTime(*counts.lastSuccess)
                              : std::string("no success"));
    return counts.isExact ? text : "at least " + text;
}

std::vector<Detail> detailsOf(const VerifiedResource &resource)
{
    std::vector<Detail> details;
    if (resource.doubt != Doubt::None) {
        details.push_back({"reason:", reasonOf(resource)});
    }
    if (resource.before) {
        details.push_back({"before:", countsText(*resource.before)});
    }
    if (resource.after) {
        details.push_back({"after:", countsText(*resource.after)});
    }
    return details;
}

void writeDocument(DocumentWriter &writer, const Verification &found, const ReportHead &head)
{
    constexpr std::array columns{
        TableColumn{{"Name"}, 28},
        TableColumn{{"Id"}, 34},
        TableColumn{{"Kind"}},
    };
    writer.begin(head, found.state().catalogue());
    const Term whole = wordsOf(found.verdict()).term;
    writer.section({"All together"}, ": " + std::string(whole.words));
    writer.paragraph("Runs count from " + isoTime(found.since()) + " on.");
    if (found.resources().empty()) {
        writer.paragraph("Nothing is known to need the secret itself.");
    }
    if (!head.loadInfo.isComplete()) {
        writer.paragraph("Not everything was read, so there may be more than is listed here.");
    }
    for (const VerdictWords &words : verdictWords) {
        const std::size_t count = found.count(words.verdict);
        if (count == 0) {
            continue;
        }
        // What cannot be told is what this answer does not tell.
        const bool isExact = words.verdict == Verdict::CannotTell || head.loadInfo.isComplete();
        writer.section({words.term.words}, ": " + countText(count, isExact));
        writer.paragraph(words.explanation);
        const auto write = [&](const VerifiedResource &resource) {
            if (resource.verdict == words.verdict) {
                writer.row({{resource.name, Cell::Kind::Foreign, noName},
                            {resource.id, Cell::Kind::Id},
                            kindWord(resource.category)},
                           detailsOf(resource));
            }
        };
        writer.table({.title = {"What needs the secret"}, .columns = columns}, found.resources(),
                     write);
    }
    writer.end();
}

void writeCounts(JsonOutput &json, std::string_view name, const std::optional<RunCounts> &counts)
{
    if (!counts) {
        json.member(name, nullptr);
        return;
    }
    json.object(name, [&] {
        json.member("runs", counts->runs);
        json.member("refused", counts->refused);
        json.member("last_success_at_unix_secs", counts->lastSuccess);
        json.member("exact", counts->isExact);
    });
}

void writeMembers(JsonOutput &json, const Verification &found)
{
    const Catalogue &catalogue = found.state().catalogue();
    json.object("secret", [&] { writeSecretMembers(json, catalogue, found.secret()); });
    json.member("since", isoTime(found.since()));
    json.member("verdict", wordsOf(found.verdict()).term.id);
    json.objects("resources", found.resources(), [&](const VerifiedResource &resource) {
        json.member("category", resource.category);
        json.member("id", resource.id);
        json.member("name", unlessEmpty(resource.name));
        json.member("verdict", wordsOf(resource.verdict).term.id);
        json.member("reason", unlessEmpty(termOf(resource.doubt).id));
        json.array("errors", resource.errors, [&](RunEnd end) { json.write(wordOf(end)); });
        writeCounts(json, "before", resource.before);
        writeCounts(json, "after", resource.after);
    });
}

} // namespace

void writeVerifyReport(Output &output, const Verification &found, ReportFormat format, Times times)
{
    const Catalogue &catalogue = found.state().catalogue();
    const ReportHead head = makeReportHead("Did the new value arrive?", catalogue, found.loadInfo(),
                                           ReportScope::selected({found.secret()}), times,
                                           secretLabel(catalogue, found.secret()));
    if (format == ReportFormat::Json) {
        writeJsonDocument(output, "secretscope-verify", 1, head,
                          [&](JsonOutput &json) { writeMembers(json, found); });
    } else {
        writeDocument(*makeDocumentWriter(output, format), found, head);
    }
}

} // namespace secretscope
