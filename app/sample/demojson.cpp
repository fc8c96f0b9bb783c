// SPDX-License-Identifier: Apache-2.0
#include "sample/demojson.h"

namespace secretscope::demojson {

namespace {

constexpr QByteArrayView workspaceId("ws_01hq0haldenandmarsh0000000");

template <typename List, typename Append>
void appendList(QByteArray &json, const List &list, qsizetype limit, Append append)
{
    json += '[';
    const qsizetype count = std::min(limit, qsizetype(list.size()));
    for (qsizetype i = 0; i < count; ++i) {
        if (i > 0) {
            json += ',';
        }
        append(json, list[i]);
    }
    json += ']';
}

template <typename List, typename Append>
void appendAll(QByteArray &json, const List &list, Append append)
{
    appendList(json, list, qsizetype(list.size()), append);
}

void appendField(QByteArray &json, QByteArrayView name, QByteArrayView text)
{
    json += '"';
    json += name;
    json += "\":";
    appendString(json, text);
}

/// Null for an empty text.
void appendOptionalField(QByteArray &json, QByteArrayView name, QByteArrayView text)
{
    if (!text.isEmpty()) {
        appendField(json, name, text);
        return;
    }
    json += '"';
    json += name;
    json += "\":null";
}

QByteArrayView boolean(bool value)
{
    return value ? QByteArrayView("true") : QByteArrayView("false");
}

void appendHead(QByteArray &json, const DemoResource &resource)
{
    json += resource.isVisible ? QByteArrayView("{\"type\":\"available\",")
                               : QByteArrayView("{\"type\":\"unknown\",");
    appendField(json, "id", resource.id);
    if (!resource.isVisible) {
        return;
    }
    json += ',';
    appendField(json, "name", resource.name);
    json += ",\"created_at_unix_secs\":";
    json += QByteArray::number(resource.createdAt);
    json += ',';
    appendField(json, "access_level", resource.accessLevel);
}

} // namespace

void appendString(QByteArray &json, QByteArrayView text)
{
    constexpr QByteArrayView hex("0123456789abcdef");
    json += '"';
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            json += '\\';
            json += c;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            json += "\\u00";
            json += hex[c >> 4];
            json += hex[c & 15];
        } else {
            json += c;
        }
    }
    json += '"';
}

QByteArray string(QByteArrayView text)
{
    QByteArray json;
    appendString(json, text);
    return json;
}

void appendResource(QByteArray &json, const DemoResource &resource)
{
    appendHead(json, resource);
    json += '}';
}

void appendAgentUse(QByteArray &json, const DemoAgentUse &use)
{
    appendHead(json, use.agent);
    if (!use.via.isEmpty()) {
        json += ",\"referenced_resource_ids\":";
        appendAll(json, use.via, &appendString);
    }
    json += '}';
}

void appendNumber(QByteArray &json, const DemoPhoneNumber &number)
{
    json += '{';
    appendField(json, "phone_number_id", number.id);
    json += ',';
    appendField(json, "phone_number", number.number);
    json += ',';
    appendField(json, "label", number.label);
    json += ',';
    appendField(json, "provider", number.provider);
    json += '}';
}

void appendSecret(QByteArray &json, const DemoSecret &secret, qsizetype dependencyLimit)
{
    json += "{\"type\":\"stored\",";
    appendField(json, "secret_id", secret.id);
    json += ',';
    appendField(json, "name", secret.name);
    json += ",\"used_by\":{\"tools\":";
    appendList(json, secret.tools, dependencyLimit, &appendResource);
    json += ",\"tools_has_more\":";
    json += boolean(secret.tools.size() > dependencyLimit);
    json += ",\"agents\":";
    appendList(json, secret.agents, dependencyLimit, &appendAgentUse);
    json += ",\"agents_has_more\":";
    json += boolean(secret.agents.size() > dependencyLimit);
    json += ",\"phone_numbers\":";
    appendList(json, secret.phoneNumbers, dependencyLimit, &appendNumber);
    json += ",\"phone_numbers_has_more\":";
    json += boolean(secret.phoneNumbers.size() > dependencyLimit);
    json += ",\"mcp_servers\":";
    appendAll(json, secret.mcpServers, &appendResource);
    json += ",\"others\":";
    appendAll(json, secret.others, &appendString);
    json += "}}";
}

void appendBranch(QByteArray &json, const DemoBranch &branch)
{
    json += '{';
    appendField(json, "agent_id", branch.agent.id);
    json += ',';
    appendField(json, "agent_name", branch.agent.name);
    json += ',';
    appendField(json, "branch_id", branch.id);
    json += ',';
    appendField(json, "branch_name", branch.name);
    json += ",\"is_main\":";
    json += boolean(branch.isMain);
    json += '}';
}

void appendVariable(QByteArray &json, const DemoVariable &variable)
{
    json += '{';
    appendField(json, "label", variable.label);
    json += ",\"created_at_unix_secs\":";
    json += QByteArray::number(variable.createdAt);
    json += ",\"updated_at_unix_secs\":";
    json += QByteArray::number(variable.updatedAt);
    json += ",\"created_by_user_id\":null,";
    appendField(json, "type", variable.type);
    json += ',';
    appendField(json, "id", variable.id);
    json += ',';
    appendField(json, "workspace_id", workspaceId);
    json += ",\"values\":{";
    bool isFirst = true;
    for (const auto &[environment, value] : variable.values) {
        if (!isFirst) {
            json += ',';
        }
        isFirst = false;
        appendString(json, environment);
        json += ':';
        if (variable.type == "string") {
            appendString(json, value);
            continue;
        }
        json += '{';
        appendField(json,
                    variable.type == "secret" ? QByteArrayView("secret_id")
                                              : QByteArrayView("auth_connection_id"),
                    value);
        json += '}';
    }
    json += "}}";
}

void appendMcpServer(QByteArray &json, const DemoMcpServer &server)
{
    json += '{';
    appendField(json, "id", server.server.id);
    json += ",\"config\":{\"approval_policy\":\"require_approval_all\",\"tool_approval_hashes\":[],"
            "\"transport\":\"STREAMABLE_HTTP\",";
    appendField(json, "url", "https://mcp.haldenmarsh.example/" + server.server.id);
    json += ",\"secret_token\":{";
    appendField(json, "secret_id", server.secretId);
    json += "},\"request_headers\":{},";
    appendField(json, "name", server.server.name);
    json += ",\"description\":\"\",\"response_timeout_secs\":30,\"disable_compression\":false},"
            "\"access_info\":{\"is_creator\":false,\"creator_name\":\"Ines Marsh\","
            "\"creator_email\":\"ines.marsh@haldenmarsh.example\",";
    appendField(json, "role", server.server.accessLevel);
    json += "},\"dependent_agents\":";
    appendAll(json, server.agents, &appendResource);
    json += ",\"metadata\":{\"created_at\":";
    json += QByteArray::number(server.server.createdAt);
    json += ",\"owner_user_id\":null}}";
}

void appendPhoneNumberDetails(QByteArray &json, const DemoPhoneNumber &number)
{
    json += '{';
    appendField(json, "phone_number", number.number);
    json += ',';
    appendField(json, "label", number.label);
    json += ",\"supports_inbound\":true,\"supports_outbound\":true,";
    appendField(json, "phone_number_id", number.id);
    json += ",\"assigned_agent\":";
    if (number.assignedAgent) {
        json += '{';
        appendField(json, "agent_id", number.assignedAgent->id);
        json += ',';
        appendField(json, "agent_name", number.assignedAgent->name);
        json += ',';
        appendOptionalField(json, "environment", number.environment);
        json += ',';
        appendOptionalField(json, "branch_id", number.branchId);
        json += '}';
    } else {
        json += "null";
    }
    json += ',';
    appendField(json, "provider", number.provider);
    if (number.provider == "sip_trunk") {
        json += ",\"provider_config\":null,\"outbound_trunk\":null,\"inbound_trunk\":null,"
                "\"livekit_stack\":\"standard\"";
    }
    json += '}';
}

} // namespace secretscope::demojson
