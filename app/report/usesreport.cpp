// SPDX-License-Identifier: Apache-2.0
#include "catalogue/displaytext.h"
#include "report/answerreports.h"
#include "report/dependencyreport.h"
#include "report/documentwriter.h"
#include "report/factswording.h"
#include "report/jsonhead.h"
#include "report/wording.h"

#include <algorithm>
#include <array>
#include <set>

namespace secretscope {

namespace {

/// Secrets of all found resources, each once.
std::size_t secretCount(std::span<const ResourceUses> found)
{
    std::set<SecretIndex> secrets;
    for (const ResourceUses &uses : found) {
        for (const ResourceUse &use : uses.uses) {
            secrets.insert(use.secret);
        }
    }
    return secrets.size();
}

std::vector<Detail> detailsOf(const Catalogue &catalogue, const ResourceUse &use)
{
    std::vector<Detail> details;
    for (const IdIndex via : use.vias) {
        details.push_back({"through", viaLabel(catalogue, via)});
    }
    if (use.kind == Use::Kind::NamedByAgent) {
        details.push_back({"named by an agent, but the secret's own list does not have it", {}});
    }
    if (const auto type = specialType(catalogue, use.secret); !type.empty()) {
        details.push_back({"type:", std::string(type)});
    }
    return details;
}

constexpr std::array secretColumns{
    TableColumn{{"Secret"}, 28},
    TableColumn{{"Id"}, 34},
    TableColumn{{"Needs it"}, 18},
};

constexpr std::array resourceColumns{
    TableColumn{{"Name"}, 28},
    TableColumn{{"Id"}, 34},
    TableColumn{{"Access or provider"}, 18},
};

void writeResource(DocumentWriter &writer, const Catalogue &catalogue, const ResourceUses &uses)
{
    writer.section(
        uses.kind ? kindWord(catalogue, *uses.kind) : Cell{"Known only because agents name it"},
        std::string(uses.isExact() ? ": " : ": ≥ ") + numbered(uses.uses.size(), "secret"));
    if (uses.record) {
        writer.beginTable(
            {.title = {"The resource"}, .columns = resourceColumns, .sheet = "The resource"});
        writer.row({foreign(recordName(catalogue, *uses.record)),
                    foreign(catalogue.idText(uses.id)),
                    foreign(recordAccess(catalogue, *uses.record))});
        writer.endTable();
    }
    const Table table{.title = {"Secrets"}, .columns = secretColumns, .sheet = "Secrets"};
    writer.table(table, uses.uses, [&](const ResourceUse &use) {
        writer.row({foreign(secretName(catalogue, use.secret)),
                    foreign(catalogue.secretId(use.secret)),
                    {relationWords(use.relation)}},
                   detailsOf(catalogue, use));
    });
    if (uses.partialSecrets > 0) {
        writer.paragraph("More may need it: " + numbered(uses.partialSecrets, "secret")
                         + " with a partly loaded list that could name it.");
    }
    if (!uses.hasAllSecrets) {
        writer.paragraph("More may need it: not every secret was read.");
    }
}

/// Where the resource names secrets itself; empty for one that no list has.
std::vector<ConfiguredPlace> placesOf(const ConfiguredPlaces &places, std::string_view resourceId)
{
    const ResourceFacts *resource = places.facts().find(resourceId);
    return resource ? places.ofResource(*resource) : std::vector<ConfiguredPlace>();
}

void writeConfigured(DocumentWriter &writer, const ConfiguredPlaces &all,
                     std::string_view resourceId)
{
    const WorkspaceState &state = all.state();
    const std::vector<ConfiguredPlace> places = placesOf(all, resourceId);
    constexpr std::array columns{TableColumn{{"Place"}, 26}, TableColumn{{"Secret"}, 56},
                                 TableColumn{{"Reported"}}};
    if (places.empty()) {
        return;
    }
    writer.section({"Configured"}, ": " + std::to_string(places.size()));
    const Table table{.title = {"Places"}, .columns = columns, .sheet = "Places"};
    writer.table(table, places, [&](const ConfiguredPlace &place) {
        const std::string_view id = place.reference.secretId;
        const auto secret = state.catalogue().findSecret(id);
        const std::string text = placeText(place);
        const std::string label = secret ? secretLabel(state.catalogue(), *secret)
            : id.empty() ? "those of the variable " + std::string(place.reference.variable)
            : state.knowsAllSecrets() ? std::string(id) + ", which no list has"
                                      : std::string(id) + ", which was not read";
        writer.row({foreign(text), foreign(label), {reportedWords(place.reported)}});
    });
}

SheetLosses writeDocument(DocumentWriter &writer, const Catalogue &catalogue,
                          std::span<const ResourceUses> found, const ReportHead &head,
                          std::string_view resourceId, const ConfiguredPlaces *places)
{
    writer.begin(head, catalogue);
    if (found.empty()) {
        writer.section("No secret reported");
        writer.paragraph(head.loadInfo.isComplete()
                             ? "No list and no agent names this id."
                             : "No list or agent that was read names this id, but not everything "
                               "was read.");
    }
    for (const ResourceUses &uses : found) {
        writeResource(writer, catalogue, uses);
    }
    if (places) {
        writeConfigured(writer, *places, resourceId);
    }
    return writer.end();
}

void writeMembers(JsonOutput &json, const Catalogue &catalogue, std::string_view resourceId,
                  std::span<const ResourceUses> found, const ConfiguredPlaces *places)
{
    json.member("resource_id", resourceId);
    json.member("secret_count", secretCount(found));
    json.objects("resources", found, [&](const ResourceUses &uses) {
        if (uses.record) {
            writeRecordMembers(json, catalogue, *uses.record);
        } else {
            json.member("category", nullptr);
            json.member("id", catalogue.idText(uses.id));
        }
        json.member("exact", uses.isExact());
        json.objects("secrets", uses.uses, [&](const ResourceUse &use) {
            writeSecretMembers(json, catalogue, use.secret);
            json.member("direct", use.relation.direct);
            json.objects("through", use.vias,
                         [&](IdIndex via) { writeViaMembers(json, catalogue, via); });
            json.member("listed", use.kind == Use::Kind::Listed);
        });
    });
    if (places) {
        const ResourceFacts *resource = places->facts().find(resourceId);
        json.object("facts", [&] {
            writeFactsMembers(json, places->facts(), resource, placesOf(*places, resourceId));
        });
    }
}

/// The rows of the dependency report of these uses.
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

SheetLosses writeUsesReport(Output &output, const Catalogue &catalogue, const LoadInfo &loadInfo,
                            std::string_view resourceId, std::span<const ResourceUses> found,
                            ReportFormat format, ReportOptions options,
                            const ConfiguredPlaces *places)
{
    const ConfiguredPlaces *known = places && places->facts().wereAsked() ? places : nullptr;
    if (format == ReportFormat::Csv) {
        return writeDependencyReport(output, catalogue, loadInfo,
                                     scopeOf(catalogue, resourceId, found), format, options);
    }
    const ReportHead head = makeReportHead("Secrets that a resource needs", catalogue, loadInfo,
                                           ReportScope::allLoaded(catalogue), options.times,
                                           "the resource " + displayText(resourceId).toStdString());
    if (format != ReportFormat::Json) {
        return writeDocument(*makeDocumentWriter(output, format), catalogue, found, head,
                             resourceId, known);
    }
    writeJsonDocument(output, "secretscope-uses", 1, head, [&](JsonOutput &json) {
        writeMembers(json, catalogue, resourceId, found, known);
    });
    return {};
}

} // namespace secretscope
