// SPDX-License-Identifier: Apache-2.0
#include "analysis/usingagents.h"
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

/// Whether only the resource's own configuration names the secret.
bool isUnreported(const ResourceUse &use)
{
    return use.edge && use.edge->isUnreported && !use.relation.through;
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
    if (isUnreported(use)) {
        details.push_back(
            {"its configuration names the secret, whose own list does not have it", {}});
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

/// What the resource's own kind tells of it.
std::vector<Detail> factsDetails(const Catalogue &catalogue, const ResourceUses &uses,
                                 const Facts &facts)
{
    std::vector<Detail> details;
    const ResourceFacts *told
        = factsOf(facts, catalogue.categoryWord(*uses.kind), catalogue.idText(uses.id));
    if (told) {
        addCreatorDetail(details, facts, told);
    }
    if (told && told->list == FactsList::Agents) {
        addCallDetails(details, catalogue, facts, told);
    }
    return details;
}

void writeResource(DocumentWriter &writer, const Catalogue &catalogue, const ResourceUses &uses,
                   const ConfiguredPlaces *places)
{
    writer.section(
        uses.kind ? kindWord(catalogue, *uses.kind) : Cell{"Known only because agents name it"},
        std::string(uses.isExact() ? ": " : ": ≥ ") + numbered(uses.uses.size(), "secret"));
    if (uses.record) {
        writer.beginTable(
            {.title = {"The resource"}, .columns = resourceColumns, .sheet = "The resource"});
        writer.row({foreign(recordName(catalogue, *uses.record)),
                    foreign(catalogue.idText(uses.id)),
                    foreign(recordAccess(catalogue, *uses.record))},
                   places ? factsDetails(catalogue, uses, places->facts()) : std::vector<Detail>());
        writer.endTable();
    }
    const Table table{.title = {"Secrets"}, .columns = secretColumns, .sheet = "Secrets"};
    writer.table(table, uses.uses, [&](const ResourceUse &use) {
        writer.row({foreign(secretName(catalogue, use.secret)),
                    foreign(catalogue.secretId(use.secret)),
                    {isUnreported(use) ? "configured" : relationWords(use.relation)}},
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

Term termOf(AgentsTold told)
{
    switch (told) {
    case AgentsTold::NotOffered:
    case AgentsTold::NotAsked:
    case AgentsTold::Reading:
        return {"not_asked", "As the secrets' lists say; the resource itself was not asked."};
    case AgentsTold::Failed:
        return {"failed", "As the secrets' lists say; the resource itself did not answer."};
    case AgentsTold::NotListed:
        return {"not_listed",
                "As the secrets' lists say; the service's own list does not have the resource."};
    case AgentsTold::NotTold:
        return {"not_told",
                "As the secrets' lists say; the service's own list has no agents of the resource."};
    case AgentsTold::Partly:
        return {"partly",
                "As the secrets' lists and the resource itself say; that was not wholly read."};
    case AgentsTold::Wholly:
        return {"wholly", "As the secrets' lists and the resource itself say."};
    }
    Q_UNREACHABLE();
}

constexpr std::array agentColumns{
    TableColumn{{"Name"}, 26},
    TableColumn{{"Id"}, 34},
    TableColumn{{"Access"}, 10},
    TableColumn{{"In a secret's list"}},
};

void writeAgents(DocumentWriter &writer, const WorkspaceState &state, const ResourceUses &uses)
{
    const Catalogue &catalogue = state.catalogue();
    const UsingAgents found = usingAgents(state, catalogue.idText(uses.id), uses.kind);
    writer.section({"Agents that use it"}, ": " + countText(found.agents.size(), found.isExact));
    writer.paragraph(termOf(found.told).words);
    if (found.answer && found.answer->leftOut > 0) {
        writer.paragraph(numbered(found.answer->leftOut, "item")
                         + " without an id are left out of the answer.");
    }
    if (found.agents.empty()) {
        return;
    }
    const Table table{.title = {"Agents"}, .columns = agentColumns, .sheet = "Agents that use it"};
    writer.table(table, found.agents, [&](const UsingAgent &agent) {
        std::vector<Detail> details;
        if (const std::string words = agent.named ? agentWords(*agent.named) : ""; !words.empty()) {
            details.push_back({"used", words});
        }
        writer.row(
            {foreign(agent.record ? recordName(catalogue, *agent.record) : agentName(*agent.named)),
             foreign(agent.id),
             foreign(agent.record ? recordAccess(catalogue, *agent.record) : agent.named->access),
             {agent.secret ? "yes" : "no"}},
            details);
    });
}

void writeAgents(JsonOutput &json, const WorkspaceState &state, const ResourceUses &uses)
{
    const Catalogue &catalogue = state.catalogue();
    const UsingAgents found = usingAgents(state, catalogue.idText(uses.id), uses.kind);
    json.object("agents", [&] {
        json.member("count", found.agents.size());
        json.member("exact", found.isExact);
        json.member("told", termOf(found.told).id);
        json.member("left_out", found.answer ? found.answer->leftOut : 0);
        json.objects("entries", found.agents, [&](const UsingAgent &agent) {
            const AgentContent listed{.id = agent.id, .name = agent.name};
            writeAgentMembers(json, agent.named.value_or(listed));
            json.member("listed", agent.secret.has_value());
        });
    });
}

bool namesAgents(const ResourceUses &uses)
{
    return uses.kind && secretscope::namesAgents(*uses.kind);
}

/// A secret at a place; nothing for what leads to none that was read.
struct Configured
{
    ConfiguredPlace place;
    std::optional<SecretIndex> secret;
};

/// Each place with every secret that it leads to, through a variable too.
std::vector<Configured> configured(const ConfiguredPlaces &all, std::string_view resourceId)
{
    std::vector<Configured> rows;
    for (const ResourceFacts *resource : all.facts().findAll(resourceId)) {
        for (const ConfiguredPlace &place : all.ofResource(*resource)) {
            const std::vector<SecretIndex> secrets = all.secretsOf(place.reference);
            for (const SecretIndex secret : secrets) {
                const auto own = all.of(secret, *resource);
                const auto same
                    = std::ranges::find(own, place.reference, &ConfiguredPlace::reference);
                rows.push_back({same == own.end() ? place : *same, secret});
            }
            if (secrets.empty()) {
                rows.push_back({place, {}});
            }
        }
    }
    return rows;
}

std::string secretOf(const Configured &row, const WorkspaceState &state)
{
    const ReferenceContent &reference = row.place.reference;
    if (row.secret) {
        return secretLabel(state.catalogue(), *row.secret);
    }
    if (!reference.variable.empty()) {
        return "none that was read";
    }
    return std::string(reference.secretId)
        + (state.knowsAllSecrets() ? ", which no list has" : ", which was not read");
}

void writeConfigured(DocumentWriter &writer, const ConfiguredPlaces &all,
                     std::string_view resourceId)
{
    const std::vector<Configured> rows = configured(all, resourceId);
    constexpr std::array columns{TableColumn{{"Place"}, 26}, TableColumn{{"Secret"}, 56},
                                 TableColumn{{"Reported"}}};
    if (rows.empty()) {
        return;
    }
    writer.section({"Configured"}, ": " + std::to_string(rows.size()));
    const Table table{.title = {"Places"}, .columns = columns, .sheet = "Places"};
    writer.table(table, rows, [&](const Configured &row) {
        const std::string place = placeText(row.place);
        const std::string secret = secretOf(row, all.state());
        writer.row({foreign(place), foreign(secret), {reportedWords(row.place.reported)}});
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
        writeResource(writer, catalogue, uses, places);
        if (places && namesAgents(uses)) {
            writeAgents(writer, places->state(), uses);
        }
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
            json.member("listed", use.kind == Use::Kind::Listed && !isUnreported(use));
        });
        if (places && namesAgents(uses)) {
            writeAgents(json, places->state(), uses);
        }
    });
    if (places) {
        const Facts &facts = places->facts();
        json.objects("facts", facts.findAll(resourceId), [&](const ResourceFacts *resource) {
            json.member("category", listWord(resource->list));
            writeFactsMembers(json, facts, resource, places->ofResource(*resource));
        });
        json.objects("configured", configured(*places, resourceId), [&](const Configured &row) {
            json.member("category", listWord(row.place.resource->list));
            writePlaceMembers(json, row.place);
            if (row.secret && row.place.reference.secretId.empty()) {
                json.member("secret_id", catalogue.secretId(*row.secret));
            }
        });
    }
}

bool hasAgentThrough(const Catalogue &catalogue, SecretIndex secret, IdIndex id)
{
    const auto agents = catalogue.dependents(secret, Category::Agents);
    return std::ranges::any_of(agents, [&](const Edge &edge) {
        return std::ranges::count(catalogue.links(edge), id) > 0;
    });
}

/// The rows of the dependency report of these uses.
ReportScope scopeOf(const Catalogue &catalogue, std::string_view resourceId,
                    std::span<const ResourceUses> found)
{
    QList<SecretIndex> secrets;
    std::vector<SecretIndex> namedOnly;
    for (const ResourceUses &uses : found) {
        for (const ResourceUse &use : uses.uses) {
            if (use.kind == Use::Kind::NamedByAgent || isUnreported(use)) {
                if (!hasAgentThrough(catalogue, use.secret, uses.id)) {
                    continue; // configured alone, which these columns cannot say
                }
                namedOnly.push_back(use.secret);
            }
            secrets.append(use.secret);
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
