// SPDX-License-Identifier: Apache-2.0
#include "report/factswording.h"

#include "analysis/ringingnumber.h"
#include "report/wording.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace secretscope {

namespace {

/// As far as they are told: "+49… (Hamburg main, twilio)".
std::string numberWords(const NumberContent &told)
{
    const bool isNamed = !told.number.empty();
    std::string words(isNamed ? told.number : told.label);
    std::string more(isNamed ? told.label : std::string_view());
    more += more.empty() || told.provider.empty() ? "" : ", ";
    more += told.provider;
    return words.empty() || more.empty() ? words : words + " (" + more + ')';
}

std::string with(const char *words, std::string_view name)
{
    return std::string(words).append(name);
}

std::string wordsWithin(const BasicPlace<std::string_view> &place)
{
    switch (place.kind) {
    case PlaceKind::Header:
        return with("header ", place.name);
    case PlaceKind::Metadata:
        return with("metadata ", place.name);
    case PlaceKind::SecretToken:
        return "secret token";
    case PlaceKind::Url:
        return "URL";
    case PlaceKind::ModelKey:
        return "custom LLM: API key";
    case PlaceKind::ModelHeader:
        return with("custom LLM: header ", place.name);
    case PlaceKind::StartWebhookHeader:
        return with("conversation start webhook: header ", place.name);
    case PlaceKind::Path:
    case PlaceKind::Words:
        return std::string(place.name);
    }
    Q_UNREACHABLE();
}

} // namespace

std::string placeWords(const BasicPlace<std::string_view> &place)
{
    std::string words;
    if (!place.node.empty()) {
        words += with("workflow node ", place.node) + ": ";
    }
    if (!place.tool.empty()) {
        words += with("inline tool ", place.tool) + ": ";
    }
    return words + wordsWithin(place);
}

std::string placeText(const ConfiguredPlace &place)
{
    std::string text = placeWords(place.reference.place);
    if (place.reference.variable.empty()) {
        return text;
    }
    text += with(", variable ", place.reference.variable);
    for (std::size_t i = 0; i < place.environments.size(); ++i) {
        text += with(i == 0 ? " (" : ", ", place.environments[i]);
    }
    return place.environments.empty() ? text : text + ')';
}

std::string_view reportedWords(ConfiguredPlace::Reported reported)
{
    switch (reported) {
    case ConfiguredPlace::Reported::Yes:
        return "reported";
    case ConfiguredPlace::Reported::No:
        return "not reported";
    case ConfiguredPlace::Reported::NotKnown:
        return "unknown whether reported";
    }
    Q_UNREACHABLE();
}

std::string joinedPlaces(std::span<const ConfiguredPlace> places)
{
    std::vector<std::string> words;
    for (const ConfiguredPlace &place : places) {
        const std::string word = placeWords(place.reference.place);
        if (std::ranges::find(words, word) == words.end()) {
            words.push_back(word);
        }
    }
    return joined(words, ";", std::identity());
}

std::string creatorWords(std::string_view name, std::string_view email)
{
    if (name.empty() && email.empty()) {
        return "unknown";
    }
    return std::string(name).append(name.empty() || email.empty() ? "" : ", ").append(email);
}

std::string lastCallWords(const ResourceFacts *facts)
{
    if (!facts || !facts->lastCall) {
        return "unknown";
    }
    const std::string moment = isoTime(*facts->lastCall);
    return *facts->lastCall == 0 ? "never" : moment.substr(0, moment.find('T'));
}

std::string lastCallCell(const ResourceFacts *facts)
{
    if (!facts || !facts->lastCall) {
        return {};
    }
    return *facts->lastCall == 0 ? "never" : isoTime(*facts->lastCall);
}

std::array<std::string, factsColumns.size()>
factsCells(const Facts &all, const ResourceFacts *facts, std::span<const ConfiguredPlace> places)
{
    std::array<std::string, factsColumns.size()> cells{joinedPlaces(places)};
    if (facts) {
        cells[1] = all.text(facts->creatorName);
        cells[2] = all.text(facts->creatorEmail);
        cells[3] = lastCallCell(facts);
        cells[4] = facts->totalCalls ? std::to_string(*facts->totalCalls) : "";
        cells[5] = facts->archived ? (*facts->archived ? "true" : "false") : "";
    }
    return cells;
}

std::string_view agentName(const AgentContent &agent)
{
    return !agent.name.empty() ? agent.name
        : agent.isAvailable()  ? noName
                               : "no access with this key";
}

std::string agentWords(const AgentContent &agent)
{
    std::string words;
    for (const BasicBranch<std::string_view> &branch : agent.branches) {
        // The main one goes without saying.
        if (!branch.isMain || agent.isNamedByBranchesOnly) {
            words += with(words.empty() ? "branch " : ", ",
                          branch.name.empty() ? branch.id : branch.name);
        }
    }
    if (!words.empty() && agent.isNamedByBranchesOnly) {
        words = "only in " + words;
    }
    if (!agent.environment.empty()) {
        words += with(words.empty() ? "in " : "; in ", agent.environment);
    }
    return words;
}

void writeAgentMembers(JsonOutput &json, const AgentContent &agent)
{
    const auto member = [&json](std::string_view name, std::string_view text) {
        if (!text.empty()) {
            json.member(name, text);
        }
    };
    member("type", agent.type);
    json.member("id", agent.id);
    member("name", agent.name);
    member("access_level", agent.access);
    member("environment", agent.environment);
    if (!agent.branches.empty()) {
        json.array("branches", agent.branches, [&](const BasicBranch<std::string_view> &branch) {
            json.object([&] {
                json.member("id", branch.id);
                member("name", branch.name);
                json.member("is_main", branch.isMain);
            });
        });
    }
}

void addPlaceDetails(std::vector<Detail> &details, std::span<const ConfiguredPlace> places)
{
    for (const ConfiguredPlace &place : places) {
        details.push_back({"place:", placeText(place)});
    }
}

void addEnvironmentDetail(std::vector<Detail> &details, const Catalogue &catalogue,
                          SecretIndex secret, ResourceIndex variable)
{
    std::string environments;
    for (const Edge &edge : catalogue.dependents(secret, Category::EnvironmentVariables)) {
        if (edge.resource == variable) {
            for (const IdIndex environment : catalogue.links(edge)) {
                environments += environments.empty() ? "" : ", ";
                environments += catalogue.idText(environment);
            }
        }
    }
    if (!environments.empty()) {
        details.push_back({"environments:", std::move(environments)});
    }
}

void addCreatorDetail(std::vector<Detail> &details, const Facts &all, const ResourceFacts *facts)
{
    const auto text = [&](TextRef ref) { return all.text(ref); };
    details.push_back({"creator:",
                       facts ? creatorWords(text(facts->creatorName), text(facts->creatorEmail))
                             : creatorWords({}, {})});
}

void addCallDetails(std::vector<Detail> &details, const Catalogue &catalogue, const Facts &all,
                    const ResourceFacts *facts)
{
    std::string call = lastCallWords(facts);
    if (facts && facts->archived.value_or(false)) {
        call += ", archived";
    }
    details.push_back({"last call:", std::move(call)});
    if (facts) {
        for (const TextRef number : facts->numbers) {
            const std::string_view id = all.text(number);
            details.push_back({"rung by", numberWords(ringingNumber(catalogue, all, id)), id});
        }
    }
}

std::size_t resourceCount(std::span<const ConfiguredPlace> places)
{
    std::size_t count = 0;
    forEachResource(places, [&count](const ResourceFacts &, auto) { ++count; });
    return count;
}

void writeUnreportedTable(DocumentWriter &writer, const Facts &all,
                          std::span<const ConfiguredPlace> places, const Table &table)
{
    writer.beginTable(table);
    forEachResource(places, [&](const ResourceFacts &resource, auto own) {
        std::vector<Detail> details;
        addPlaceDetails(details, own);
        addCreatorDetail(details, all, &resource);
        writer.row({{all.text(resource.name), Cell::Kind::Foreign, noName},
                    {all.text(resource.id), Cell::Kind::Id},
                    kindWord(listWord(resource.list))},
                   details);
    });
    writer.endTable();
}

void writeUnreported(JsonOutput &json, std::string_view name, const Facts &all,
                     std::span<const ConfiguredPlace> places)
{
    const auto write = [&](const ResourceFacts &resource, auto own) {
        json.object([&] {
            json.member("category", listWord(resource.list));
            json.member("id", all.text(resource.id));
            if (!resource.name.isAbsent()) {
                json.member("name", all.text(resource.name));
            }
            writeFactsMembers(json, all, &resource, own);
        });
    };
    json.array(name, [&] { forEachResource(places, write); });
}

void writeAllFacts(JsonOutput &json, const ConfiguredPlaces &places)
{
    const Facts &all = places.facts();
    std::vector<const ResourceFacts *> sorted;
    for (qsizetype i = 0; i < all.size(); ++i) {
        sorted.push_back(&all.at(i));
    }
    std::ranges::sort(sorted, {}, [&all](const ResourceFacts *resource) {
        return std::pair(all.text(resource->id), resource->list);
    });
    json.object("facts", [&] {
        std::optional<std::string_view> last;
        for (const ResourceFacts *resource : sorted) {
            const std::string_view id = all.text(resource->id);
            const std::string_view list = factsListWord(resource->list);
            // A tool and an agent may have the same id, and an object has a key once.
            const bool isTaken = std::exchange(last, id) == std::optional(id);
            const std::string key = std::string(id) + (isTaken ? with(" (", list) + ')' : "");
            json.object(key, [&] {
                if (isTaken) {
                    json.member("id", id);
                }
                json.member("list", list);
                json.member("name", unlessEmpty(all.text(resource->name)));
                writeFactsMembers(json, all, resource, places.ofResource(*resource));
            });
        }
    });
}

void writePlaceMembers(JsonOutput &json, const ConfiguredPlace &place)
{
    json.member("place", placeWords(place.reference.place));
    if (!place.reference.secretId.empty()) {
        json.member("secret_id", place.reference.secretId);
    }
    json.member("variable", unlessEmpty(place.reference.variable));
    json.array("environments", place.environments);
    json.key("reported");
    place.reported == ConfiguredPlace::Reported::NotKnown
        ? json.write(nullptr)
        : json.write(place.reported == ConfiguredPlace::Reported::Yes);
}

void writeFactsMembers(JsonOutput &json, const Facts &all, const ResourceFacts *facts,
                       std::span<const ConfiguredPlace> places)
{
    static const ResourceFacts nothing;
    const ResourceFacts &told = facts ? *facts : nothing;
    json.objects("places", places,
                 [&](const ConfiguredPlace &place) { writePlaceMembers(json, place); });
    json.object("creator", [&] {
        json.member("name", unlessEmpty(all.text(told.creatorName)));
        json.member("email", unlessEmpty(all.text(told.creatorEmail)));
    });
    json.member("last_call_at_unix_secs", told.lastCall);
    json.member("archived", told.archived);
    json.member("total_calls", told.totalCalls);
    json.array("numbers", told.numbers, [&](TextRef number) { json.write(all.text(number)); });
}

} // namespace secretscope
