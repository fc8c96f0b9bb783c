// SPDX-License-Identifier: Apache-2.0
#include "service/referencefinder.h"

#include <algorithm>

namespace secretscope {

using jsontext::Found;
using simdjson::ondemand::json_type;

namespace {

/// A path that we have words for: `*` is the place's name, `[]` an inline tool.
struct KnownPlace
{
    FactsList list;
    PlaceKind kind;
    std::string_view path;
};
constexpr KnownPlace knownPlaces[]{
    {FactsList::Tools, PlaceKind::Header, "tool_config.api_schema.request_headers.*"},
    {FactsList::McpServers, PlaceKind::Header, "config.request_headers.*"},
    {FactsList::McpServers, PlaceKind::Metadata, "config.request_meta.*"},
    {FactsList::McpServers, PlaceKind::SecretToken, "config.secret_token"},
    {FactsList::McpServers, PlaceKind::Url, "config.url"},
    {FactsList::Agent, PlaceKind::ModelKey, "conversation_config.agent.prompt.custom_llm.api_key"},
    {FactsList::Agent, PlaceKind::ModelHeader,
     "conversation_config.agent.prompt.custom_llm.request_headers.*"},
    {FactsList::Agent, PlaceKind::Header,
     "conversation_config.agent.prompt.tools.[].api_schema.request_headers.*"},
    {FactsList::Agent, PlaceKind::StartWebhookHeader,
     "platform_settings.workspace_overrides.conversation_initiation_client_data_webhook."
     "request_headers.*"},
    {FactsList::Settings, PlaceKind::StartWebhookHeader,
     "conversation_initiation_client_data_webhook.request_headers.*"},
    {FactsList::SpeechEngines, PlaceKind::Header, "speech_engine.request_headers.*"},
};

} // namespace

std::string_view ReferenceFinder::find(std::string_view key, jsontext::value &from,
                                       std::vector<ReferenceContent> &into)
{
    m_path.assign(1, Step{key, 0, false, {}});
    m_findings.clear();
    m_name = {};
    walk(from);
    for (const Finding &finding : m_findings) {
        into.push_back({finding.secretId, finding.variable, placeOf(finding.path)});
    }
    return m_name;
}

void ReferenceFinder::walk(jsontext::value &from)
{
    if (m_path.size() > std::size_t(jsontext::deepest)) {
        throw simdjson::simdjson_error(simdjson::DEPTH_ERROR);
    }
    const json_type type = from.type();
    if (type == json_type::object) {
        walkObject(from);
    } else if (type == json_type::array) {
        m_path.push_back({{}, 0, true, {}});
        for (auto element : from.get_array()) {
            walk(jsontext::valueOf(element));
            ++m_path.back().position;
        }
        m_path.pop_back();
    } else {
        jsontext::skip(from);
    }
}

void ReferenceFinder::walkObject(jsontext::value &from)
{
    const std::size_t first = m_findings.size();
    const std::size_t depth = m_path.size();
    const bool isNamed = isTool() || depth == 1;
    std::string_view name;
    for (auto field : from.get_object()) {
        const std::string_view key = jsontext::readKey(field, m_repaired);
        jsontext::value &value = jsontext::valueOf(field);
        const bool isText = value.type() == json_type::string;
        if (isText && (key == "secret_id" || key == "env_var_label")) {
            std::string_view text;
            jsontext::readText(value, text, m_repaired);
            const bool isSecret = key == "secret_id";
            if (!text.empty()) {
                m_findings.push_back({isSecret ? text : std::string_view(),
                                      isSecret ? std::string_view() : text, m_path});
            }
        } else if (isText && isNamed && key == "name") {
            jsontext::readText(value, name, m_repaired);
        } else {
            m_path.push_back({key, 0, false, {}});
            walk(value);
            m_path.pop_back();
        }
    }
    if (depth == 1) {
        m_name = name;
        return;
    }
    // The name may stand after what it names.
    for (std::size_t i = first; isNamed && i < m_findings.size(); ++i) {
        m_findings[i].path[depth - 1].name = name;
    }
}

/// Whether the present object is an element of a list of tools.
bool ReferenceFinder::isTool() const
{
    return m_path.size() > 1 && m_path.back().isElement && m_path[m_path.size() - 2].key == "tools";
}

BasicPlace<std::string_view> ReferenceFinder::placeOf(const std::vector<Step> &path)
{
    BasicPlace<std::string_view> place;
    std::span<const Step> rest(path);
    if (m_list == FactsList::Agent && path.size() > 3 && path[0].key == "workflow"
        && path[1].key == "nodes") {
        place.node = path[2].key;
        rest = rest.subspan(3);
    }
    for (const KnownPlace &known : knownPlaces) {
        if (known.list == m_list && matches(rest, known.path, place)) {
            place.kind = known.kind;
            return place;
        }
    }
    return {PlaceKind::Path, pathText(path), {}, {}};
}

bool ReferenceFinder::matches(std::span<const Step> path, std::string_view pattern,
                              BasicPlace<std::string_view> &place) const
{
    std::string_view name;
    std::string_view tool;
    for (const Step &step : path) {
        if (pattern.empty()) {
            return false;
        }
        const std::string_view wanted = pattern.substr(0, pattern.find('.'));
        pattern.remove_prefix(std::min(pattern.size(), wanted.size() + 1));
        if (wanted == "[]" && step.isElement && !step.name.empty()) {
            tool = step.name;
        } else if (wanted == "*" && !step.isElement) {
            name = step.key;
        } else if (step.isElement || wanted != step.key) {
            return false;
        }
    }
    if (!pattern.empty()) {
        return false;
    }
    place.name = name;
    place.tool = tool;
    return true;
}

std::string_view ReferenceFinder::pathText(const std::vector<Step> &path)
{
    std::string text;
    for (const Step &step : path) {
        if (step.isElement) {
            text += '[' + std::to_string(step.position) + ']';
        } else {
            text += text.empty() ? "" : ".";
            text += step.key;
        }
    }
    return m_repaired.emplace_back(std::move(text));
}

} // namespace secretscope
