// SPDX-License-Identifier: Apache-2.0
#include "service/factsdecoder.h"

#include "service/answershape.h"
#include "service/referencefinder.h"

#include <algorithm>
#include <iterator>

namespace secretscope {

using jsontext::Found;
using simdjson::ondemand::json_type;

namespace {

/// Where the answers of a list have what we read.
struct ListShape
{
    FactsList list;
    const char *items; ///< the field with the list; empty where there is none
    std::string_view id;
    std::string_view configuration; ///< the field of an item with references; empty: none
};
constexpr ListShape shapes[]{
    {FactsList::Tools, "tools", "id", "tool_config"},
    {FactsList::McpServers, "mcp_servers", "id", "config"},
    {FactsList::Agents, "agents", "agent_id", {}},
    {FactsList::Agent, "", "agent_id", {}},
    {FactsList::SpeechEngines, "speech_engines", "speech_engine_id", {}},
    {FactsList::Settings, "", {}, {}},
    {FactsList::PhoneNumbers, "phone_numbers", "phone_number_id", {}},
    {FactsList::DependentAgents, "agents", {}, {}},
};

const ListShape &shapeOf(FactsList list)
{
    return *std::ranges::find(shapes, list, &ListShape::list);
}

/// What an item is read in.
enum class Depth {
    Summary, ///< only its configuration field can hold references
    Single, ///< everything but what we know otherwise is configuration
};

class ItemReader
{
public:
    ItemReader(FactsList list, Depth depth, jsontext::Repaired &repaired)
        : m_shape(shapeOf(list))
        , m_depth(depth)
        , m_repaired(repaired)
        , m_finder(list, repaired)
    {}

    /// Whether the item is an object with an id, as far as its list has ids.
    bool read(jsontext::value &item)
    {
        begin();
        if (m_shape.list == FactsList::DependentAgents) {
            return addAgent(item);
        }
        if (item.type() != json_type::object) {
            jsontext::skip(item);
            return false;
        }
        fields(item, [this](std::string_view key, jsontext::value &from) { readField(key, from); });
        return isGood();
    }

    /// A version of an agent, as the agents of a tool have them beside themselves.
    bool readBranch(jsontext::value &item)
    {
        begin();
        const bool isGood = addAgent(item) && !m_content.agents.front().branches.empty();
        if (isGood) {
            m_content.agents.front().isNamedByBranchesOnly = true;
        }
        return isGood;
    }

    void begin()
    {
        m_content = {};
        // Without the field it rings none.
        m_content.tellsAgents = m_shape.list == FactsList::PhoneNumbers;
    }
    void readField(std::string_view key, jsontext::value &from)
    {
        if (!m_shape.id.empty() && key == m_shape.id) {
            id(from, m_content.id);
        } else if (key == "name") {
            text(from, m_content.name);
        } else if (key == "access_info") {
            fields(from, [this](std::string_view inner, jsontext::value &value) {
                if (inner == "creator_name") {
                    text(value, m_content.creatorName);
                } else if (inner == "creator_email") {
                    text(value, m_content.creatorEmail);
                } else {
                    jsontext::skip(value);
                }
            });
        } else if (m_shape.list == FactsList::Tools && key == "usage_stats") {
            fields(from, [this](std::string_view inner, jsontext::value &value) {
                inner == "total_calls" ? count(value, m_content.totalCalls) : jsontext::skip(value);
            });
        } else if (m_shape.list == FactsList::Agents && key == "last_call_time_unix_secs") {
            // Null says that there was none.
            const Found found = jsontext::readDate(from, m_content.lastCall);
            m_content.lastCall = found == Found::Null ? 0 : m_content.lastCall;
        } else if (m_shape.list == FactsList::Agents && key == "archived") {
            bool archived = false;
            if (jsontext::readBool(from, archived) == Found::Value) {
                m_content.archived = archived;
            }
        } else if (m_shape.list == FactsList::PhoneNumbers && key == "assigned_agent") {
            clearAgents();
            from.type() == json_type::null ? jsontext::skip(from)
                                           : addOrLeaveOut(from, "assigned_agent");
        } else if (m_shape.list == FactsList::PhoneNumbers && key == "phone_number") {
            text(from, m_content.number.number);
        } else if (m_shape.list == FactsList::PhoneNumbers && key == "label") {
            text(from, m_content.number.label);
        } else if (m_shape.list == FactsList::PhoneNumbers && key == "provider") {
            text(from, m_content.number.provider);
        } else if (m_shape.list == FactsList::McpServers && key == "dependent_agents") {
            readAgents(from);
        } else if (m_depth == Depth::Single
                   || (!m_shape.configuration.empty() && key == m_shape.configuration)) {
            const auto name = m_finder.find(key, from, m_content.references);
            // A tool has its name in its configuration.
            m_content.name = m_depth == Depth::Summary && !name.empty() ? name : m_content.name;
        } else {
            jsontext::skip(from);
        }
    }

    bool isGood() const { return m_shape.id.empty() || !m_content.id.empty(); }
    FactsContent &content() { return m_content; }

private:
    /// Calls readField(key, value) for each field of an object; passes over anything else.
    template <typename ReadField> void fields(jsontext::value &from, ReadField readField)
    {
        if (from.type() != json_type::object) {
            jsontext::skip(from);
            return;
        }
        for (auto field : from.get_object()) {
            const std::string_view key = jsontext::readKey(field, m_repaired);
            readField(key, jsontext::valueOf(field));
        }
    }

    void clearAgents()
    {
        m_content.agents.clear();
        m_content.leftOut = 0;
        m_content.firstLeftOut.clear();
    }

    /// Anything but a list tells nothing.
    void readAgents(jsontext::value &from)
    {
        clearAgents();
        m_content.tellsAgents = from.type() == json_type::array;
        if (!m_content.tellsAgents) {
            jsontext::skip(from);
            return;
        }
        std::size_t position = 0;
        for (auto element : from.get_array()) {
            addOrLeaveOut(jsontext::valueOf(element),
                          "dependent_agents[" + std::to_string(position++) + ']');
        }
    }

    void addOrLeaveOut(jsontext::value &from, const std::string &place)
    {
        if (!addAgent(from) && m_content.leftOut++ == 0) {
            m_content.firstLeftOut = place;
        }
    }

    /// Each answer has its own names for the same. Whether it is one with an id.
    bool addAgent(jsontext::value &from)
    {
        AgentContent agent;
        BasicBranch<std::string_view> branch;
        fields(from, [&](std::string_view key, jsontext::value &value) {
            if (key == "id" || key == "agent_id") {
                id(value, agent.id);
            } else if (key == "name" || key == "agent_name") {
                text(value, agent.name);
            } else if (key == "type") {
                text(value, agent.type);
            } else if (key == "access_level") {
                text(value, agent.access);
            } else if (key == "environment") {
                text(value, agent.environment);
            } else if (key == "branch_id") {
                id(value, branch.id);
            } else if (key == "branch_name") {
                text(value, branch.name);
            } else if (key == "is_main") {
                jsontext::readBool(value, branch.isMain);
            } else {
                jsontext::skip(value);
            }
        });
        if (!branch.id.empty()) {
            agent.branches.push_back(branch);
        }
        if (agent.id.empty()) {
            return false;
        }
        m_content.agents.push_back(std::move(agent));
        return true;
    }

    /// Empty for a text that is no id: two of them must not become one.
    void id(jsontext::value &from, std::string_view &into)
    {
        std::string_view id;
        into = jsontext::readId(from, id) == Found::Value ? id : std::string_view();
    }

    void text(jsontext::value &from, std::string_view &into)
    {
        std::string_view text;
        if (jsontext::readText(from, text, m_repaired) == Found::Value) {
            into = text;
        }
    }

    void count(jsontext::value &from, std::optional<std::int64_t> &into)
    {
        jsontext::readInteger(from, into);
        into = into && *into >= 0 ? into : std::nullopt;
    }

    const ListShape &m_shape;
    Depth m_depth;
    jsontext::Repaired &m_repaired;
    ReferenceFinder m_finder;
    FactsContent m_content;
};

/// Hands over an item of a list, or counts it as none, with what is missing in it.
void takeItem(bool isGood, const char *name, std::uint32_t position, FactsContent &content,
              FactsDecoder::Page &page, const FactsDecoder::Take &take)
{
    const std::uint32_t leftOut = isGood ? content.leftOut : 1;
    if (page.leftOut == 0 && leftOut > 0) {
        page.firstLeftOut = std::string(name) + '[' + std::to_string(position) + ']'
            + (isGood ? '.' + content.firstLeftOut : std::string());
    }
    page.leftOut += leftOut;
    if (isGood) {
        take(content);
    }
}

} // namespace

FactsDecoder::FactsDecoder()
    : m_buffers(std::make_unique<answershape::Buffers>())
{}

FactsDecoder::~FactsDecoder() = default;

Result<FactsDecoder::Page, DecodeError>
FactsDecoder::decodeList(FactsList list, const QByteArray &body, const Take &take)
{
    Page page;
    answershape::Fields fields;
    jsontext::Repaired &repaired = m_buffers->repaired;
    const char *name = shapeOf(list).items;
    ItemReader reader(list, Depth::Summary, repaired);
    const auto done = answershape::decodeObject(
        *m_buffers, body, name, fields, [&](std::string_view key, jsontext::value &from) {
            if (key == name) {
                page.items = answershape::forEachItem(
                    from, fields, [&](jsontext::value &item, std::uint32_t position) {
                        takeItem(reader.read(item), name, position, reader.content(), page, take);
                    });
            } else if (key == "branches" && list == FactsList::DependentAgents
                       && from.type() != json_type::null) {
                answershape::Fields branches;
                answershape::forEachItem(from, branches,
                                         [&](jsontext::value &item, std::uint32_t position) {
                                             takeItem(reader.readBranch(item), "branches", position,
                                                      reader.content(), page, take);
                                         });
                if (branches.isListWrong && page.leftOut++ == 0) {
                    page.firstLeftOut = "branches";
                }
            } else if (key == "next_cursor") {
                answershape::readCursor(from, page.nextCursor, fields, repaired);
            } else if (key == "has_more") {
                answershape::readHasMore(from, page.hasMore, fields);
            } else {
                jsontext::skip(from);
            }
        });
    if (!done) {
        return Failure{done.error()};
    }
    return page;
}

Result<FactsDecoder::Page, DecodeError>
FactsDecoder::decodeBareList(FactsList list, const QByteArray &body, const Take &take)
{
    Page page;
    m_buffers->repaired.clear();
    try {
        auto document = m_buffers->parser.iterate(m_buffers->padded.of(body)).value();
        if (document.type() != json_type::array) {
            return answershape::wrongShape("", "is not a list");
        }
        ItemReader reader(list, Depth::Summary, m_buffers->repaired);
        for (auto element : document.get_array()) {
            takeItem(reader.read(jsontext::valueOf(element)), shapeOf(list).items, page.items++,
                     reader.content(), page, take);
        }
        answershape::requireEnd(document);
        return page;
    } catch (const simdjson::simdjson_error &error) {
        return answershape::notParsed(error);
    }
}

Result<Done, DecodeError> FactsDecoder::decodeSingle(FactsList list, const QByteArray &body,
                                                     const Take &take)
{
    answershape::Fields fields;
    fields.hasList = true; // there is none to miss
    ItemReader reader(list, Depth::Single, m_buffers->repaired);
    reader.begin();
    const auto done = answershape::decodeObject(
        *m_buffers, body, "", fields,
        [&](std::string_view key, jsontext::value &from) { reader.readField(key, from); });
    if (!done) {
        return done;
    }
    if (!reader.isGood()) {
        return answershape::wrongShape("id", "is missing");
    }
    FactsContent &content = reader.content();
    if (list != FactsList::Settings) {
        take(content);
        return Done{};
    }
    // Two resources: the webhook that `used_by` knows, and the rest.
    const auto isOfWebhook = [](const ReferenceContent &reference) {
        return reference.place.kind == PlaceKind::StartWebhookHeader;
    };
    FactsContent webhook;
    webhook.id = startWebhookId;
    std::ranges::copy_if(content.references, std::back_inserter(webhook.references), isOfWebhook);
    std::erase_if(content.references, isOfWebhook);
    take(webhook);
    if (!content.references.empty()) {
        content.id = factsListWord(FactsList::Settings);
        take(content);
    }
    return Done{};
}

} // namespace secretscope
