// SPDX-License-Identifier: Apache-2.0
#include "service/agentsdecoder.h"

#include "service/answershape.h"
#include "service/secretdecoder.h"

#include <algorithm>

namespace secretscope {

using answershape::Fields;
using answershape::forEachItem;
using answershape::placeOf;
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
    into.agents.clear(); // if a field occurs twice, the last one counts
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

/// Reads an object and names what is wrong with it; whether all is well.
template <typename ReadOther>
bool readObject(jsontext::value &from, const std::string &place, AgentsContents &into,
                jsontext::Repaired &repaired, std::initializer_list<answershape::TextField> texts,
                ReadOther readOther)
{
    const auto problem = answershape::readObject(from, repaired, texts, readOther);
    if (problem.what) {
        addFlaw(into, problem.field.empty() ? place : place + '.' + problem.field, problem.what);
    }
    return !problem.what;
}

bool skipped(jsontext::value &from)
{
    jsontext::skip(from);
    return true;
}

void readBranch(jsontext::value &from, std::uint32_t position, AgentsContents &into,
                jsontext::Repaired &repaired)
{
    OptionalText agentId;
    OptionalText agentName;
    OptionalText id;
    OptionalText name;
    bool isMain = false;
    const bool isGood = readObject(from, placeOf("branches", position), into, repaired,
                                   {{"agent_id", &agentId, true},
                                    {"agent_name", &agentName},
                                    {"branch_id", &id, true},
                                    {"branch_name", &name}},
                                   [&](std::string_view key, jsontext::value &field) {
                                       return key == "is_main"
                                           ? jsontext::readBool(field, isMain) != Found::OtherType
                                           : skipped(field);
                                   });
    if (isGood) {
        jsontext::requireRoom(into.branches.size(), SecretDecoder::maximumItems);
        into.branches.push_back(
            {std::string(*agentId), owned(agentName), {std::string(*id), owned(name), isMain}});
    }
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
    if (!readObject(from, place, into, repaired,
                    {{"agent_id", &id, true},
                     {"agent_name", &name},
                     {"environment", &environment},
                     {"branch_id", &branch}},
                    [](std::string_view, jsontext::value &field) { return skipped(field); })) {
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

    /// @param id of the item, if it has one that is a text; else the item has a flaw.
    void take(const OptionalText &id, AgentsContents &&item)
    {
        if (id && *id == m_wanted) {
            item.items = 0;
            m_into = std::move(item);
        } else if (!id) {
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

void readServer(jsontext::value &from, std::uint32_t position, Contents &contents,
                jsontext::Repaired &repaired, Listed &listed)
{
    const std::string place = placeOf("mcp_servers", position);
    AgentsContents server;
    server.presence = Presence::NotTold;
    OptionalText id;
    readObject(from, place, server, repaired, {{"id", &id, true}},
               [&](std::string_view key, jsontext::value &field) {
                   if (key != "dependent_agents" || field.type() == json_type::null) {
                       return skipped(field);
                   }
                   const bool isList
                       = readAgents(field, place + ".dependent_agents", contents, repaired, server);
                   server.presence = isList ? Presence::Told : Presence::NotTold;
                   return isList;
               });
    listed.take(id, std::move(server));
}

void readNumber(jsontext::value &from, std::uint32_t position, jsontext::Repaired &repaired,
                Listed &listed)
{
    const std::string place = placeOf("phone_numbers", position);
    AgentsContents number;
    OptionalText id;
    readObject(from, place, number, repaired, {{"phone_number_id", &id, true}},
               [&](std::string_view key, jsontext::value &field) {
                   if (key != "assigned_agent") {
                       return skipped(field);
                   }
                   number.agents.clear();
                   readAssigned(field, place + ".assigned_agent", number, repaired);
                   return true;
               });
    listed.take(id, std::move(number));
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
    const auto readField = [&](std::string_view key, jsontext::value &from, Fields &fields) {
        if (key == "agents") {
            fields.hasList = true;
            fields.isListWrong = !readAgents(from, key, m_contents, repaired, into);
            return true;
        }
        if (key != "branches" || from.type() == json_type::null) {
            return false;
        }
        Fields list;
        forEachItem(from, list, [&](jsontext::value &item, std::uint32_t position) {
            readBranch(item, position, into, repaired);
        });
        if (list.isListWrong) {
            addFlaw(into, "branches", "is not a list");
        }
        return true;
    };
    return answershape::decodePage(*m_buffers, body, "agents", into, readField);
}

Result<Done, DecodeError> AgentsDecoder::decodeServerAgents(const QByteArray &body,
                                                            const QByteArray &serverId,
                                                            AgentsContents &into)
{
    into = {};
    Listed listed(into, serverId);
    Fields fields;
    std::uint32_t items = 0;
    const auto readField = [&](std::string_view key, jsontext::value &from) {
        if (key != "mcp_servers") {
            return jsontext::skip(from);
        }
        items = forEachItem(from, fields, [&](jsontext::value &server, std::uint32_t position) {
            readServer(server, position, m_contents, m_buffers->repaired, listed);
        });
    };
    const auto decoded
        = answershape::decodeObject(*m_buffers, body, "mcp_servers", fields, readField);
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
            readNumber(jsontext::valueOf(element), position++, repaired, listed);
        }
        answershape::requireEnd(document);
        listed.end(position);
        return Done{};
    } catch (const simdjson::simdjson_error &error) {
        return answershape::notParsed(error);
    }
}

} // namespace secretscope
