// SPDX-License-Identifier: Apache-2.0
#include "report/answerwording.h"

#include "catalogue/displaytext.h"
#include "report/wording.h"

namespace secretscope {

std::string_view kindWord(Category kind)
{
    switch (kind) {
    case Category::Tools:
        return "Tool";
    case Category::Agents:
        return "Agent";
    case Category::PhoneNumbers:
        return "Phone number";
    case Category::McpServers:
        return "MCP server";
    case Category::Others:
        return "Other place";
    case Category::EnvironmentVariables:
        return "Environment variable";
    }
    return {};
}

namespace {

/// Bounded, so that a name of any length leaves its line readable.
std::string labelOf(std::string_view name, std::string_view id)
{
    const std::string shownId = displayText(id).toStdString();
    return name.empty() ? shownId : displayText(name).toStdString() + " (" + shownId + ')';
}

} // namespace

std::string secretName(const Catalogue &catalogue, SecretIndex secret)
{
    const std::string_view name = catalogue.secretName(secret);
    return std::string(name.empty() ? noName : name);
}

std::string secretLabel(const Catalogue &catalogue, SecretIndex secret)
{
    return labelOf(catalogue.secretName(secret), catalogue.secretId(secret));
}

std::string secretLabels(const Catalogue &catalogue, std::span<const SecretIndex> secrets)
{
    constexpr std::size_t named = 3;
    std::string text;
    for (const SecretIndex secret : secrets.first(std::min(secrets.size(), named))) {
        text += text.empty() ? "" : ", ";
        text += secretLabel(catalogue, secret);
    }
    if (secrets.size() > named) {
        text += " and " + std::to_string(secrets.size() - named) + " more";
    }
    return text;
}

std::string recordName(const Catalogue &catalogue, ResourceIndex record)
{
    const Resource &resource = catalogue.resource(record);
    if (resource.kind == Category::Others) {
        return std::string(catalogue.idText(resource.id));
    }
    const std::string_view name = catalogue.text(resource.name);
    if (!name.empty()) {
        return std::string(name);
    }
    return catalogue.isAvailable(record) ? std::string(noName) : "no access with this key";
}

std::string recordAccess(const Catalogue &catalogue, ResourceIndex record)
{
    if (!catalogue.isAvailable(record)) {
        return "no access";
    }
    return std::string(catalogue.word(catalogue.resource(record).access));
}

std::string recordLabel(const Catalogue &catalogue, ResourceIndex record)
{
    const Resource &resource = catalogue.resource(record);
    return labelOf(catalogue.text(resource.name), catalogue.idText(resource.id));
}

std::string wayLabel(const Catalogue &catalogue, IdIndex way)
{
    const auto record = wayRecord(catalogue, way);
    return record ? recordLabel(catalogue, *record) : labelOf({}, catalogue.idText(way));
}

std::string_view relationWords(Relation relation)
{
    if (relation.direct && relation.through) {
        return "direct and through";
    }
    return relation.through ? "through" : "direct";
}

std::string_view askReasonWords(AskReason reason)
{
    switch (reason) {
    case AskReason::Viewer:
        return "this key may only view it";
    case AskReason::Commenter:
        return "this key may only comment";
    case AskReason::UnlistedLevel:
        return "an access level that this version does not know";
    case AskReason::LevelNotTold:
        return "no access level was told";
    case AskReason::NoAccess:
        return "no access with this key";
    }
    return {};
}

std::string_view blindSpotWords(BlindSpot spot, LoadState variables)
{
    switch (spot) {
    case BlindSpot::EnvironmentVariables:
        return variables == LoadState::NotOffered
            ? "environment variables (the source cannot have them)"
            : "environment variables (not read, or not all of them)";
    case BlindSpot::SpeechEngines:
        return "speech engines (the API has no field for them)";
    case BlindSpot::AgentBranches:
        return "branches of agents (the API does not say whether they count)";
    }
    return {};
}

std::string countWords(std::size_t count, bool isExact)
{
    return (isExact ? "" : "≥ ") + std::to_string(count);
}

ReportHead makeAnswerHead(const std::string &title, const std::string &subject,
                          const Catalogue &catalogue, const Reading &reading,
                          std::span<const SecretIndex> secrets, Times times)
{
    const auto scope = ReportScope::selected(QList<SecretIndex>(secrets.begin(), secrets.end()));
    ReportHead head = makeReportHead(title, catalogue, reading, scope, times);
    head.scope = subject;
    return head;
}

void writeSecretMembers(JsonOutput &json, const Catalogue &catalogue, SecretIndex secret)
{
    json.member("secret_id", catalogue.secretId(secret));
    if (!catalogue.secret(secret).name.isAbsent()) {
        json.member("name", catalogue.secretName(secret));
    }
}

void writeRecordMembers(JsonOutput &json, const Catalogue &catalogue, ResourceIndex record)
{
    const Resource &resource = catalogue.resource(record);
    const bool isPhoneNumber = resource.kind == Category::PhoneNumbers;
    const auto text = [&](std::string_view name, TextRef value) {
        if (!value.isAbsent()) {
            json.member(name, catalogue.text(value));
        }
    };
    const auto word = [&](std::string_view name, Word value) {
        if (!value.isAbsent()) {
            json.member(name, catalogue.word(value));
        }
    };
    json.member("category", categoryWord(resource.kind));
    word("type", resource.type);
    json.member("id", catalogue.idText(resource.id));
    text(isPhoneNumber                                         ? "phone_number"
             : resource.kind == Category::EnvironmentVariables ? "label"
                                                               : "name",
         resource.name);
    if (resource.created != Resource::absentTime) {
        json.key("created_at_unix_secs");
        json.number(resource.created);
    }
    text("label", resource.label);
    word(isPhoneNumber ? "provider" : "access_level", resource.access);
}

void writeWays(JsonOutput &json, const Catalogue &catalogue, std::span<const IdIndex> ways)
{
    json.beginArray();
    for (const IdIndex way : ways) {
        json.beginObject();
        json.member("id", catalogue.idText(way));
        if (const auto record = wayRecord(catalogue, way)) {
            const TextRef name = catalogue.resource(*record).name;
            if (!name.isAbsent()) {
                json.member("name", catalogue.text(name));
            }
        }
        json.endObject();
    }
    json.endArray();
}

std::string_view loadStateWord(LoadState state)
{
    switch (state) {
    case LoadState::NotLoaded:
        return "not_loaded";
    case LoadState::Preview:
        return "preview";
    case LoadState::Loading:
        return "loading";
    case LoadState::Failed:
        return "failed";
    case LoadState::Complete:
        return "complete";
    case LoadState::NotOffered:
        return "not_offered";
    }
    return {};
}

std::string_view blindSpotId(BlindSpot spot)
{
    switch (spot) {
    case BlindSpot::EnvironmentVariables:
        return "environment_variables";
    case BlindSpot::SpeechEngines:
        return "speech_engines";
    case BlindSpot::AgentBranches:
        return "agent_branches";
    }
    return {};
}

} // namespace secretscope
