// SPDX-License-Identifier: Apache-2.0
#include "analysis/impactfacts.h"
#include "report/answerreports.h"
#include "report/documentwriter.h"
#include "report/factswording.h"
#include "report/jsonhead.h"
#include "report/wording.h"

#include <algorithm>
#include <array>

namespace secretscope {

namespace {

Term termOf(ImpactMode mode)
{
    switch (mode) {
    case ImpactMode::NewValue:
        return {"new-value", "Impact of a new value under the same id"};
    case ImpactMode::Delete:
        return {"delete", "Impact of deleting or replacing"};
    }
    return {};
}

/// A list with its names, in the order of every format.
struct NamedList
{
    std::string_view title;
    std::string_view key;
    /// For the overview.
    std::string_view meaning;
    std::string_view explanation;
    const ImpactList &list;
};

std::array<NamedList, 4> namedLists(const Impact &impact)
{
    const bool isDelete = impact.mode == ImpactMode::Delete;
    return {{
        {"Fix", "fix", "direct, this key may edit them",
         isDelete ? "Direct, and this key may edit them."
                  : "Nothing to edit: what refers to the secret keeps its id.",
         impact.fix},
        {"Ask", "ask", "direct, someone else has to edit them",
         isDelete ? "Direct, but this key may not edit them: someone else has to."
                  : "Nobody to ask: what refers to the secret keeps its id.",
         impact.ask},
        {"Test", "test", "agents that reach it",
         "Every agent that reaches it, direct or through others.", impact.test},
        {"Not reported", "not_reported", "without an access level: check by hand",
         "The API reports no access level for these: check them yourself.", impact.notReported},
    }};
}

/// What facts add to the line of an entry.
void addFacts(std::vector<Detail> &details, const Impact &impact, const ImpactList &list,
              const ImpactEntry &entry, const ImpactFacts &facts)
{
    const bool isTest = &list == &impact.test;
    if (!isTest || impact.mode == ImpactMode::NewValue) {
        addPlaceDetails(details, facts.placesOf(entry));
    }
    const ResourceFacts *found = facts.find(entry);
    if (isTest) {
        addCallDetails(details, facts.catalogue(), facts.facts(), found);
    } else if (&list == &impact.fix) {
        addCreatorDetail(details, facts.facts(), found);
    }
}

std::vector<Detail> detailsOf(const Catalogue &catalogue, const Impact &impact,
                              const ImpactEntry &entry)
{
    std::vector<Detail> details;
    if (entry.named) {
        details.push_back({namedByItself, {}});
    } else {
        addKeyDetail(details, catalogue, entry.record);
    }
    if (entry.kind == Category::EnvironmentVariables) {
        for (const SecretIndex secret : entry.direct) {
            addEnvironmentDetail(details, catalogue, secret, entry.record);
        }
    }
    const bool isOfSeveral = impact.secrets.size() > 1;
    if (entry.reason) {
        details.push_back({"ask:", std::string(termOf(*entry.reason).words)});
    }
    if (isOfSeveral) {
        for (const SecretIndex secret : entry.direct) {
            details.push_back({"needs", secretLabel(catalogue, secret)});
        }
    }
    for (const ImpactEntry::Through &through : entry.through) {
        std::string via = viaLabel(catalogue, through.via);
        if (isOfSeveral) {
            via += " needs " + secretLabel(catalogue, through.secret);
        }
        details.push_back({"through", std::move(via)});
    }
    for (const ResourceIndex agent : entry.agentsBehind) {
        details.push_back({"reached by agent", recordLabel(catalogue, agent)});
    }
    return details;
}

/// Of a source without facts, beside configurations.
constexpr std::array blindSpots{BlindSpot::SpeechEngines, BlindSpot::AgentBranches};

constexpr std::array impactColumns{
    TableColumn{{"Name"}, 26},
    TableColumn{{"Id"}, 34},
    TableColumn{{"Access or provider"}, 10},
    TableColumn{{"Uses it"}, 18},
};
constexpr std::array askColumns{
    TableColumn{{"Name"}, 26},
    TableColumn{{"Id"}, 34},
    TableColumn{{"Access or provider"}, 10},
    TableColumn{{"Kind"}, 18},
};
/// Entries of a list that belong together.
struct Part
{
    std::string title;
    Cell::Kind kind = Cell::Kind::Words;
    std::vector<const ImpactEntry *> entries;
    std::string_view icon = {};
};

std::vector<Part> partsOf(const Catalogue &catalogue, const Impact &impact, const ImpactList &list,
                          const ImpactFacts *facts)
{
    std::vector<Part> parts;
    if (facts && &list == &impact.ask) {
        for (const ImpactFacts::Group &group : facts->askGroups()) {
            parts.push_back({creatorWords(group.creatorName, group.creatorEmail),
                             Cell::Kind::Foreign, group.entries});
        }
    } else if (facts && &list == &impact.test) {
        const Cell agents = categoryTitle(catalogue, Category::Agents);
        parts.push_back(
            {std::string(agents.text), agents.kind, facts->testLive(), iconWord(Category::Agents)});
        parts.push_back({"Without a call in " + std::to_string(idleDays) + " days",
                         Cell::Kind::Words, facts->testIdle()});
    } else {
        for (const ImpactEntry &entry : list.entries) {
            if (parts.empty() || parts.back().entries.back()->kind != entry.kind) {
                const Cell title = categoryTitle(catalogue, entry.kind);
                parts.push_back({std::string(title.text), title.kind, {}, iconWord(entry.kind)});
            }
            parts.back().entries.push_back(&entry);
        }
    }
    std::erase_if(parts, [](const Part &part) { return part.entries.empty(); });
    return parts;
}

void writeTables(DocumentWriter &writer, const Catalogue &catalogue, const Impact &impact,
                 const ImpactList &list, const ImpactFacts *facts)
{
    const bool isByCreator = facts && &list == &impact.ask;
    for (const Part &part : partsOf(catalogue, impact, list, facts)) {
        const std::string count = ": " + countText(part.entries.size(), list.isExact);
        const std::string title = !isByCreator   ? part.title
            : part.title == creatorWords({}, {}) ? "Creator unknown"
                                                 : "Made by " + part.title;
        const Table table{.title = {title, part.kind},
                          .note = count,
                          .columns = isByCreator ? std::span(askColumns) : std::span(impactColumns),
                          .sheet = isByCreator ? "Ask" : "Impact",
                          .icon = part.icon};
        writer.table(table, part.entries, [&](const ImpactEntry *entry) {
            const Relation relation{!entry->direct.empty(), !entry->through.empty()};
            std::vector<Detail> details = detailsOf(catalogue, impact, *entry);
            if (facts) {
                addFacts(details, impact, list, *entry, *facts);
            }
            writer.row(
                {foreign(entry->named ? agentName(*entry->named)
                                      : recordName(catalogue, entry->record)),
                 foreign(idText(catalogue, *entry)),
                 foreign(entry->named ? entry->named->access
                                      : recordAccess(catalogue, entry->record)),
                 isByCreator ? kindWord(catalogue, entry->kind) : Cell{relationWords(relation)}},
                details);
        });
    }
}

void writeUnreported(DocumentWriter &writer, const ImpactFacts &facts, bool isExact)
{
    const std::size_t count = resourceCount(facts.unreported());
    if (count > 0) {
        writer.section({"Configured, not reported"}, ": " + countText(count, isExact));
        writer.paragraph(unreportedExplanation);
        writeUnreportedTable(
            writer, facts.facts(), facts.unreported(),
            {.title = {"Resources"}, .columns = unreportedColumns, .sheet = "Not reported"});
    }
}

SheetLosses writeDocument(DocumentWriter &writer, const Catalogue &catalogue, const Impact &impact,
                          const ReportHead &head, const ImpactFacts *facts, bool lacksFacts)
{
    writer.begin(head, catalogue);
    std::vector<Figure> figures;
    for (const NamedList &named : namedLists(impact)) {
        figures.push_back({countText(named.list.count(), named.list.isExact), named.title,
                           named.meaning, static_cast<int>(figures.size()) + 1});
    }
    writer.overview(figures);
    for (const NamedList &named : namedLists(impact)) {
        std::string count = ": " + countText(named.list.count(), named.list.isExact);
        if (&named.list == &impact.test && named.list.count() > 0) {
            count += " (" + countText(named.list.directCount(), named.list.isExact) + " direct, "
                + countText(named.list.throughCount(), named.list.isExact) + " through others)";
        }
        writer.section({named.title}, count);
        writer.paragraph(named.explanation);
        if (!named.list.isExact) {
            writer.paragraph(impact.isExact()
                                 ? "Agents may reach it through what is configured without being "
                                   "reported, so there may be more."
                                 : "A list is partly loaded, so there may be more.");
        }
        writeTables(writer, catalogue, impact, named.list, facts);
    }
    if (facts) {
        writeUnreported(writer, *facts, head.loadInfo.isComplete());
    }
    if (!impact.unlistedVias.empty()) {
        constexpr std::array idColumns{TableColumn{{"Name or id"}, 60}};
        // A list that is not whole may have them.
        writer.section({"Named by agents only"},
                       ": " + std::to_string(impact.unlistedVias.size())
                           + (impact.isExact() ? "" : " so far"));
        writer.paragraph("Agents reach the secret through these, but no list of the secret has "
                         "them.");
        writer.table({.title = {"Ids"}, .columns = idColumns, .sheet = "Named by agents only"},
                     impact.unlistedVias,
                     [&](IdIndex via) { writer.row({foreign(viaLabel(catalogue, via))}); });
    }
    if (lacksFacts) {
        writer.section("Not looked at");
        writer.paragraph("- configurations, which may name it without being reported (not read)");
        for (const BlindSpot spot : blindSpots) {
            writer.paragraph("- " + std::string(termOf(spot, {}).words));
        }
    }
    return writer.end();
}

void writeEntry(JsonOutput &json, const Catalogue &catalogue, const ImpactEntry &entry,
                const ImpactFacts *facts)
{
    if (entry.named) {
        json.member("category", catalogue.categoryWord(Category::Agents));
        writeAgentMembers(json, *entry.named);
        json.member("reported", false);
    } else {
        writeRecordMembers(json, catalogue, entry.record);
    }
    if (entry.reason) {
        json.member("reason", termOf(*entry.reason).id);
    }
    json.array("direct", entry.direct,
               [&](SecretIndex secret) { json.write(catalogue.secretId(secret)); });
    json.objects("through", entry.through, [&](const ImpactEntry::Through &through) {
        json.member("secret_id", catalogue.secretId(through.secret));
        writeViaMembers(json, catalogue, through.via);
    });
    if (!entry.agentsBehind.empty()) {
        json.array("agents_behind", entry.agentsBehind,
                   [&](ResourceIndex agent) { json.write(catalogue.resourceId(agent)); });
    }
    if (facts) {
        writeFactsMembers(json, facts->facts(), facts->find(entry), facts->placesOf(entry));
    }
}

void writeMembers(JsonOutput &json, const Catalogue &catalogue, const Impact &impact,
                  const ImpactFacts *facts, bool lacksFacts)
{
    json.member("mode", termOf(impact.mode).id);
    json.objects("secrets", impact.secrets,
                 [&](SecretIndex secret) { writeSecretMembers(json, catalogue, secret); });
    for (const NamedList &named : namedLists(impact)) {
        json.object(named.key, [&] {
            json.member("count", named.list.count());
            json.member("exact", named.list.isExact);
            json.objects("entries", named.list.entries, [&](const ImpactEntry &entry) {
                writeEntry(json, catalogue, entry, facts);
            });
        });
    }
    if (facts) {
        writeUnreported(json, "configured_not_reported", facts->facts(), facts->unreported());
    }
    if (lacksFacts) {
        json.array("not_looked_at", blindSpots,
                   [&](BlindSpot spot) { json.write(termOf(spot, {}).id); });
    }
    json.objects("unlisted_ways", impact.unlistedVias,
                 [&](IdIndex via) { writeViaMembers(json, catalogue, via); });
    json.objects("partial", impact.partial, [&](const PartialList &partial) {
        json.member("secret_id", catalogue.secretId(partial.secret));
        json.member("category", catalogue.categoryWord(partial.category));
        json.member("state", wordsOf(partial.state).id);
    });
}

} // namespace

SheetLosses writeImpactReport(Output &output, const Catalogue &catalogue, const LoadInfo &loadInfo,
                              const Impact &impact, ReportFormat format, Times times,
                              const ConfiguredPlaces *places)
{
    std::optional<ImpactFacts> facts;
    if (places && places->facts().wereAsked()) {
        facts.emplace(impact, *places);
    }
    const ImpactFacts *known = facts ? &*facts : nullptr;
    const bool lacksFacts = places && !known;
    const auto scope
        = ReportScope::selected(QList<SecretIndex>(impact.secrets.begin(), impact.secrets.end()));
    const ReportHead head = makeReportHead(termOf(impact.mode).words, catalogue, loadInfo, scope,
                                           times, secretLabels(catalogue, impact.secrets));
    if (format != ReportFormat::Json) {
        return writeDocument(*makeDocumentWriter(output, format), catalogue, impact, head, known,
                             lacksFacts);
    }
    writeJsonDocument(output, "secretscope-impact", 1, head, [&](JsonOutput &json) {
        writeMembers(json, catalogue, impact, known, lacksFacts);
    });
    return {};
}

} // namespace secretscope
