// SPDX-License-Identifier: Apache-2.0
// The English words of places, creators and calls, and their members in JSON, for every report. All
// texts are foreign: names and paths come from configurations.
#pragma once

#include "analysis/configuredplaces.h"
#include "report/documentwriter.h"
#include "report/jsonoutput.h"

#include <array>
#include <vector>

namespace secretscope {

/// As in "header Authorization", "workflow node n1: custom LLM: API key".
std::string placeWords(const BasicPlace<std::string_view> &place);
/// With the variable and its environments: "header X-Key, variable CRM (production, staging)".
std::string placeText(const ConfiguredPlace &place);
/// "yes", "no", "not known".
std::string_view reportedWords(ConfiguredPlace::Reported reported);
/// Words of the places, each once, joined by ';'.
std::string joinedPlaces(std::span<const ConfiguredPlace> places);
/// "NAME, E-MAIL", one of them, or "unknown".
std::string creatorWords(std::string_view name, std::string_view email);
/// A day, "never", or "unknown".
std::string lastCallWords(const ResourceFacts *facts);
/// As a column of CSV has it: a moment in ISO 8601, "never", or nothing.
std::string lastCallCell(const ResourceFacts *facts);

/// What a table with facts goes on with in each line.
inline constexpr std::array<std::string_view, 6> factsColumns{
    "place", "creator_name", "creator_email", "last_call_at", "total_calls", "archived"};
/// The cells of these columns; empty for what was unknown.
std::array<std::string, factsColumns.size()>
factsCells(const Facts &all, const ResourceFacts *facts, std::span<const ConfiguredPlace> places);

/// Lines for people about one resource. @param facts nullptr if no list has it.
void addPlaceDetails(std::vector<Detail> &details, std::span<const ConfiguredPlace> places);
/// In which environments a variable holds the secret; nothing for dependents of other kinds.
void addEnvironmentDetail(std::vector<Detail> &details, const Catalogue &catalogue,
                          SecretIndex secret, ResourceIndex variable);
void addCreatorDetail(std::vector<Detail> &details, const Facts &all, const ResourceFacts *facts);
void addCallDetails(std::vector<Detail> &details, const Catalogue &catalogue, const Facts &all,
                    const ResourceFacts *facts);

// Agents that resources name themselves

inline constexpr std::string_view namedByItself
    = "what it goes through names it; the secret's own list does not have it";
/// The name, or words for one without.
std::string_view agentName(const AgentContent &agent);
/// As in "only in branch beta; in production"; empty if there is nothing to say.
std::string agentWords(const AgentContent &agent);
/// `id` and what else is known, of an open object.
void writeAgentMembers(JsonOutput &json, const AgentContent &agent);

// What configurations name and the service's own lists do not report

inline constexpr std::string_view unreportedExplanation
    = "The configurations of these name it, but the service's own lists of what depends on it do "
      "not have them, as far as they were read.";
inline constexpr std::array unreportedColumns{
    TableColumn{{"Name"}, 26},
    TableColumn{{"Id"}, 34},
    TableColumn{{"Kind"}},
};
std::size_t resourceCount(std::span<const ConfiguredPlace> places);
/// A row for each resource. @param table with unreportedColumns.
void writeUnreportedTable(DocumentWriter &writer, const Facts &all,
                          std::span<const ConfiguredPlace> places, const Table &table);
/// A member with an object for each resource.
void writeUnreported(JsonOutput &json, std::string_view name, const Facts &all,
                     std::span<const ConfiguredPlace> places);

// JSON

/// Every resource, as a snapshot has them: a member `facts`, by id.
void writeAllFacts(JsonOutput &json, const ConfiguredPlaces &places);
/// A place of one resource.
void writePlaceMembers(JsonOutput &json, const ConfiguredPlace &place);
/// `places`, `creator`, `last_call_at_unix_secs` (0 for never), `archived`, `total_calls` and
/// `numbers` of an open object; null for what was unknown.
void writeFactsMembers(JsonOutput &json, const Facts &all, const ResourceFacts *facts,
                       std::span<const ConfiguredPlace> places);

} // namespace secretscope
