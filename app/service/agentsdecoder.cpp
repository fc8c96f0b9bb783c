// SPDX-License-Identifier: Apache-2.0
#include "service/agentsdecoder.h"

#include "service/answershape.h"
#include "service/secretdecoder.h"

#include <algorithm>

namespace secretscope {

using answershape::Fields;
using answershape::forEachItem;
using jsontext::Found;
using jsontext::readText;
using simdjson::ondemand::json_type;

namespace {

using Presence = AgentsContents::Presence;

std::optional<std::string> owned(const OptionalText &text)
{
    return text ? std::optional(std::string(*text)) : std::nullopt;
}

void addFlaw(AgentsContents &into, std::string place, std::string problem)
{
    if (into.leftOut++ < SecretDecoder::maximumNamed) {
        into.flaws.push_back({{}, {}, std::move(place), std::move(problem), 0});
    }
}

/// Reads a list of agents as a secret's own list has them. Whether it is one.
bool readAgents(jsontext::value &from, std::string_view place, Contents &contents,
                jsontext::Repaired &repaired, AgentsContents &into)
{
    contents.clear();
    SecretDecoder decoder(contents, repaired, SecretDecoder::Source::Answer);
    bool hasFlaws = false;
    if (!decoder.decodeDependents(from, ItemForm::Agent, "agents", place, hasFlaws)) {
        jsontext::skip(from);
        return false;
    }
    into.agents.clear(); // of a field that stands twice the last counts
    for (const DependentContent &item : contents.dependents) {
        AgentBehind agent;
        agent.id = std::string(item.id);
        agent.type = owned(item.type);
        agent.name = owned(item.name);
        agent.access = owned(item.access);
        into.agents.push_back(std::move(agent));
    }
    into.items = contents.items;
    into.leftOut += contents.items - static_cast<std::uint32_t>(contents.dependents.size());
    std::ranges::move(contents.flaws, std::back_inserter(into.flaws));
    return true;
}

/// Calls readField(key, value) for each field of an object; it returns whether the type is right,
/// and skips what it does not know. Tells the first thing that is wrong; whether all is well.
template <typename ReadField>
bool readObject(jsontext::value &from, const std::string &place, AgentsContents &into,
                jsontext::Repaired &repaired, ReadField readField)
{
    if (from.type() != json_type::object) {
        jsontext::skip(from);
        addFlaw(into, place, "is not an object");
        return false;
    }
    std::string wrongField;
    for (auto field : from.get_object()) {
        const std::string_view key = jsontext::readKey(field, repaired);
        jsontext::value &inner = jsontext::valueOf(field);
        if (!readField(key, inner) && wrongField.empty()) {
            wrongField = std::string(key);
        }
    }
    if (!wrongField.empty()) {
        addFlaw(into, place + '.' + wrongField, "has the wrong type");
    }
    return wrongField.empty();
}

bool isOptionalText(jsontext::value &from, OptionalText &into, jsontext::Repaired &repaired)
{
    return readText(from, into, repaired) != Found::OtherType;
}

bool isText(jsontext::value &from, OptionalText &into, jsontext::Repaired &repaired)
{
    return readText(from, into, repaired) == Found::Value;
}

bool skipped(jsontext::value &from)
{
    jsontext::skip(from);
    return true;
}

void readBranch(jsontext::value &from, std::uint32_t position, AgentsContents &into,
                jsontext::Repaired &repaired)
{
    const std::string place = "branches[" + std::to_string(position) + ']';
    OptionalText agentId;
    OptionalText agentName;
    OptionalText id;
    OptionalText name;
    bool isMain = false;
    const bool isGood = readObject(
        from, place, into, repaired, [&](std::string_view key, jsontext::value &field) {
            if (key == "agent_id") {
                return isText(field, agentId, repaired);
            }
            if (key == "agent_name") {
                return isOptionalText(field, agentName, repaired);
            }
            if (key == "branch_id") {
                return isText(field, id, repaired);
            }
            if (key == "branch_name") {
                return isOptionalText(field, name, repaired);
            }
            if (key == "is_main") {
                return jsontext::readBool(field, isMain) != Found::OtherType;
            }
            return skipped(field);
        });
    if (!isGood) {
        return;
    }
    if (!agentId || !id) {
        addFlaw(into, place + (agentId ? ".branch_id" : ".agent_id"), "is missing");
        return;
    }
    into.branches.push_back(
        {std::string(*agentId), owned(agentName), {std::string(*id), owned(name), isMain}});
}

/// `assigned_agent`: an agent, or null for none.
void readAssigned(jsontext::value &from, const std::string &place, AgentsContents &into,
                  jsontext::Repaired &repaired)
{
    if (from.type() == json_type::null) {
        jsontext::skip(from);
        return;
    }
    OptionalText id;
    OptionalText name;
    OptionalText environment;
    OptionalText branch;
    const bool isGood = readObject(from, place, into, repaired,
                                   [&](std::string_view key, jsontext::value &field) {
                                       if (key == "agent_id") {
                                           return isText(field, id, repaired);
                                       }
                                       if (key == "agent_name") {
                                           return isOptionalText(field, name, repaired);
                                       }
                                       if (key == "environment") {
                                           return isOptionalText(field, environment, repaired);
                                       }
                                       if (key == "branch_id") {
                                           return isOptionalText(field, branch, repaired);
                                       }
                                       return skipped(field);
                                   });
    if (!isGood) {
        return;
    }
    if (!id) {
        addFlaw(into, place + ".agent_id", "is missing");
        return;
    }
    AgentBehind agent;
    agent.id = std::string(*id);
    agent.name = owned(name);
    agent.environment = owned(environment);
    if (branch) {
        agent.branches.push_back({std::string(*branch), {}, false});
    }
    into.agents.push_back(std::move(agent));
}

/// Finds the one item of a list with the wanted id, whatever the order of its fields.
class Listed
{
public:
    Listed(AgentsContents &into, const QByteArray &wanted)
        : m_into(into)
        , m_wanted(wanted.constData(), static_cast<std::size_t>(wanted.size()))
    {
        m_into.presence = Presence::NotListed;
    }

    /// @param id of the item, if it has one that is a text.
    void take(const OptionalText &id, const std::string &idPlace, AgentsContents &&item)
    {
        if (id && *id == m_wanted) {
            item.items = 0;
            m_into = std::move(item);
        } else if (!id) {
            if (item.flaws.empty()) {
                addFlaw(item, idPlace, "is missing");
            }
            addFlaw(m_unnamed, item.flaws.front().place, item.flaws.front().problem);
        }
    }

    /// Items without an id matter only if the wanted one is not found: it may be among them.
    void end(std::uint32_t items)
    {
        m_into.items = items;
        if (m_into.presence == Presence::NotListed) {
            m_into.flaws = std::move(m_unnamed.flaws);
            m_into.leftOut = m_unnamed.leftOut;
        }
    }

private:
    AgentsContents &m_into;
    std::string_view m_wanted;
    AgentsContents m_unnamed;
};

std::string placeIn(const char *list, std::uint32_t position)
{
    return std::string(list) + '[' + std::to_string(position) + ']';
}

void readServer(jsontext::value &from, std::uint32_t position, Contents &contents,
                jsontext::Repaired &repaired, Listed &listed)
{
    const std::string place = placeIn("mcp_servers", position);
    const std::string agentsPlace = place + ".dependent_agents";
    AgentsContents server;
    server.presence = Presence::NotTold;
    OptionalText id;
    readObject(from, place, server, repaired, [&](std::string_view key, jsontext::value &field) {
        if (key == "id") {
            return isText(field, id, repaired);
        }
        if (key != "dependent_agents" || field.type() == json_type::null) {
            return skipped(field);
        }
        const bool isList = readAgents(field, agentsPlace, contents, repaired, server);
        server.presence = isList ? Presence::Told : Presence::NotTold;
        return isList;
    });
    listed.take(id, place + ".id", std::move(server));
}

void readNumber(jsontext::value &from, std::uint32_t position, jsontext::Repaired &repaired,
                Listed &listed)
{
    const std::string place = placeIn("phone_numbers", position);
    const std::string agentPlace = place + ".assigned_agent";
    AgentsContents number;
    OptionalText id;
    readObject(from, place, number, repaired, [&](std::string_view key, jsontext::value &field) {
        if (key == "phone_number_id") {
            return isText(field, id, repaired);
        }
        if (key == "assigned_agent") {
            number.agents.clear();
            readAssigned(field, agentPlace, number, repaired);
            return true;
        }
        return skipped(field);
    });
    listed.take(id, place + ".phone_number_id", std::move(number));
}

} // namespace

AgentsDecoder::AgentsDecoder()
    : m_buffers(std::make_unique<answershape::Buffers>())
{}

AgentsDecoder::~AgentsDecoder() = default;

Result<Done, DecodeError> AgentsDecoder::decodeToolAgents(const QByteArray &body,
                                                          AgentsContents &into)
{
    into = {};
    jsontext::Repaired &repaired = m_buffers->repaired;
    Fields fields;
    return answershape::decodeObject(
        *m_buffers, body, "agents", fields, [&](std::string_view key, jsontext::value &from) {
            if (key == "agents") {
                fields.hasList = true;
                fields.isListWrong = !readAgents(from, "agents", m_contents, repaired, into);
            } else if (key == "branches" && from.type() != json_type::null) {
                Fields list;
                forEachItem(from, list, [&](jsontext::value &item, std::uint32_t position) {
                    readBranch(item, position, into, repaired);
                });
                if (list.isListWrong) {
                    addFlaw(into, "branches", "is not a list");
                }
            } else if (key == "next_cursor") {
                answershape::readCursor(from, into.nextCursor, fields, repaired);
            } else if (key == "has_more") {
                answershape::readHasMore(from, into.hasMore, fields);
            } else {
                jsontext::skip(from);
            }
        });
}

Result<Done, DecodeError> AgentsDecoder::decodeServerAgents(const QByteArray &body,
                                                            const QByteArray &serverId,
                                                            AgentsContents &into)
{
    into = {};
    jsontext::Repaired &repaired = m_buffers->repaired;
    Listed listed(into, serverId);
    Fields fields;
    std::uint32_t items = 0;
    const Result<Done, DecodeError> decoded = answershape::decodeObject(
        *m_buffers, body, "mcp_servers", fields, [&](std::string_view key, jsontext::value &from) {
            if (key == "mcp_servers") {
                items = forEachItem(from, fields,
                                    [&](jsontext::value &server, std::uint32_t position) {
                                        readServer(server, position, m_contents, repaired, listed);
                                    });
            } else {
                jsontext::skip(from);
            }
        });
    listed.end(items);
    return decoded;
}

Result<Done, DecodeError> AgentsDecoder::decodeNumberAgent(const QByteArray &body,
                                                           const QByteArray &numberId,
                                                           AgentsContents &into)
{
    into = {};
    jsontext::Repaired &repaired = m_buffers->repaired;
    repaired.clear();
    try {
        auto document = m_buffers->parser.iterate(m_buffers->padded.of(body)).value();
        if (document.type() != json_type::array) {
            return answershape::wrongShape("", "is not a list");
        }
        Listed listed(into, numberId);
        std::uint32_t position = 0;
        for (auto element : document.get_array()) {
            jsontext::value &number = jsontext::valueOf(element);
            readNumber(number, position++, repaired, listed);
        }
        answershape::requireEnd(document);
        listed.end(position);
        return Done{};
    } catch (const simdjson::simdjson_error &error) {
        return answershape::notParsed(error);
    }
}

} // namespace secretscope
