// SPDX-License-Identifier: Apache-2.0
#include "report/usesreport.h"

#include "catalogue/displaytext.h"
#include "report/answerpage.h"
#include "report/answerwording.h"
#include "report/dependencyreport.h"
#include "report/wording.h"

#include <algorithm>

namespace secretscope {

namespace {

/// Secrets of all found resources, each once.
std::size_t secretCount(std::span<const ResourceUses> found)
{
    std::vector<SecretIndex> secrets;
    for (const ResourceUses &uses : found) {
        std::ranges::transform(uses.uses, std::back_inserter(secrets), &ResourceUse::secret);
    }
    std::ranges::sort(secrets);
    return static_cast<std::size_t>(std::unique(secrets.begin(), secrets.end()) - secrets.begin());
}

ReportHead headOf(const Catalogue &catalogue, const Reading &reading, std::string_view resourceId,
                  Times times)
{
    ReportHead head = makeReportHead("Secrets that a resource needs", catalogue, reading,
                                     ReportScope::allLoaded(catalogue), times);
    head.scope = "the resource " + displayText(resourceId).toStdString();
    return head;
}

std::string titleOf(const ResourceUses &uses)
{
    const std::string kind
        = uses.kind ? std::string(kindWord(*uses.kind)) : "Known only because agents name it";
    return kind + ": " + (uses.isExact() ? "" : "≥ ") + numbered(uses.uses.size(), "secret");
}

std::vector<AnswerDetail> detailsOf(const Catalogue &catalogue, const ResourceUse &use)
{
    std::vector<AnswerDetail> details;
    for (const IdIndex way : use.ways) {
        details.push_back({"through", wayLabel(catalogue, way)});
    }
    switch (use.kind) {
    case Use::Kind::Listed:
        break;
    case Use::Kind::NamedByAgent:
        details.push_back({"told by an agent that names it; the secret's own list lacks it", {}});
        break;
    }
    return details;
}

constexpr std::array secretColumns{
    AnswerColumn{"Secret", AnswerColumn::Content::Foreign, 28},
    AnswerColumn{"Id", AnswerColumn::Content::Foreign, 34},
    AnswerColumn{"Needs it", AnswerColumn::Content::Words, 18},
};

constexpr std::array resourceColumns{
    AnswerColumn{"Name", AnswerColumn::Content::Foreign, 28},
    AnswerColumn{"Id", AnswerColumn::Content::Foreign, 34},
    AnswerColumn{"Access or provider", AnswerColumn::Content::Foreign, 18},
};

void writeResource(AnswerPage &page, const Catalogue &catalogue, const ResourceUses &uses)
{
    page.section(titleOf(uses));
    if (uses.record) {
        page.beginTable("The resource", resourceColumns);
        page.row({recordName(catalogue, *uses.record), std::string(catalogue.idText(uses.id)),
                  recordAccess(catalogue, *uses.record)});
        page.endTable();
    }
    page.beginTable("Secrets", secretColumns);
    for (const ResourceUse &use : uses.uses) {
        page.row({secretName(catalogue, use.secret), std::string(catalogue.secretId(use.secret)),
                  std::string(relationWords(use.relation))},
                 detailsOf(catalogue, use));
    }
    page.endTable();
    if (!uses.isExact()) {
        page.paragraph("More may need it: " + numbered(uses.partialSecrets, "secret")
                       + " with a list of this kind that is partly loaded.");
    }
}

void writePage(AnswerPage &page, const Catalogue &catalogue, std::span<const ResourceUses> found,
               const ReportHead &head)
{
    page.begin(head, catalogue);
    if (found.empty()) {
        page.section("No secret reported");
        page.paragraph(head.reading.isComplete()
                           ? "No list and no agent names this id."
                           : "No list and no agent that was read names this id; not all was read.");
    }
    for (const ResourceUses &uses : found) {
        writeResource(page, catalogue, uses);
    }
    page.end();
}

void writeUse(JsonOutput &json, const Catalogue &catalogue, const ResourceUse &use)
{
    json.beginObject();
    writeSecretMembers(json, catalogue, use.secret);
    json.key("direct");
    json.boolean(use.relation.direct);
    json.key("through");
    writeWays(json, catalogue, use.ways);
    json.key("listed");
    json.boolean(use.kind == Use::Kind::Listed);
    json.endObject();
}

void writeJson(Output &output, const Catalogue &catalogue, std::string_view resourceId,
               std::span<const ResourceUses> found, const ReportHead &head)
{
    JsonOutput json(output);
    json.beginObject();
    json.member("format", "secretscope-uses");
    json.key("version");
    json.number(1);
    writeHead(json, head);
    json.member("resource_id", resourceId);
    json.key("secret_count");
    json.number(static_cast<std::int64_t>(secretCount(found)));
    json.key("resources");
    json.beginArray();
    for (const ResourceUses &uses : found) {
        json.beginObject();
        if (uses.record) {
            writeRecordMembers(json, catalogue, *uses.record);
        } else {
            json.key("category");
            json.null();
            json.member("id", catalogue.idText(uses.id));
        }
        json.key("exact");
        json.boolean(uses.isExact());
        json.key("secrets");
        json.beginArray();
        for (const ResourceUse &use : uses.uses) {
            writeUse(json, catalogue, use);
        }
        json.endArray();
        json.endObject();
    }
    json.endArray();
    json.endObject();
    json.endDocument();
}

/// The rows of the dependency report that tell these uses.
ReportScope scopeOf(const Catalogue &catalogue, std::string_view resourceId,
                    std::span<const ResourceUses> found)
{
    QList<SecretIndex> secrets;
    std::vector<SecretIndex> namedOnly;
    for (const ResourceUses &uses : found) {
        for (const ResourceUse &use : uses.uses) {
            secrets.append(use.secret);
            if (use.kind == Use::Kind::NamedByAgent) {
                namedOnly.push_back(use.secret);
            }
        }
    }
    std::ranges::sort(namedOnly);
    const auto id = catalogue.findId(resourceId);
    return ReportScope::displayed(
        std::move(secrets), std::string(resourceId),
        [&catalogue, id, named = std::move(namedOnly)](SecretIndex secret, Category,
                                                       const Edge &edge) {
            return catalogue.resource(edge.resource).id == id
                || (std::ranges::binary_search(named, secret) && catalogue.isThrough(edge)
                    && std::ranges::count(catalogue.links(edge), *id) > 0);
        });
}

} // namespace

void writeUsesReport(Output &output, const Catalogue &catalogue, const Reading &reading,
                     std::string_view resourceId, std::span<const ResourceUses> found,
                     ReportFormat format, ReportOptions options)
{
    if (format == ReportFormat::Csv) {
        DependencyReport(catalogue, reading, scopeOf(catalogue, resourceId, found), format, options,
                         output)
            .writeAll();
        return;
    }
    const ReportHead head = headOf(catalogue, reading, resourceId, options.times);
    if (format == ReportFormat::Json) {
        writeJson(output, catalogue, resourceId, found, head);
    } else {
        writePage(*makeAnswerPage(output, format), catalogue, found, head);
    }
}

} // namespace secretscope
