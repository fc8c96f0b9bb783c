// SPDX-License-Identifier: Apache-2.0
// What resources themselves say beside `used_by`: where in their configurations secrets stand, who
// made them, how much and by which agents they are used, by kind and id: a tool and an agent may
// have the same. A value that shares its texts; each list that it comes from has a state of its
// own. It holds no literal of a configuration.
#pragma once

#include "catalogue/category.h"
#include "catalogue/idtable.h"
#include "catalogue/known.h"

#include <QHash>

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace secretscope {

/// The calls that facts come from. Each may fail without the others.
enum class FactsList : std::uint8_t {
    Tools,
    McpServers,
    Agents, ///< all agents: calls, creators
    Agent, ///< the configuration of a single agent
    SpeechEngines,
    Settings, ///< of the workspace
    PhoneNumbers, ///< which agents they ring
    Executions, ///< runs of a tool
    DependentAgents, ///< of a single tool
};
inline constexpr std::array<std::string_view, 9> factsListWords{
    "tools",    "mcp_servers",   "agents",     "agent",           "speech_engines",
    "settings", "phone_numbers", "executions", "dependent_agents"};

/// The snapshot's word.
constexpr std::string_view factsListWord(FactsList list)
{
    return factsListWords[static_cast<std::size_t>(list)];
}

/// The id of the workspace's own webhook, as `others` of `used_by` has it.
inline constexpr std::string_view startWebhookId = "conversation_initiation_webhook";

/// The category that the secrets' lists would have a resource of this list in; nothing for one that
/// they have no list for.
std::optional<Category> categoryOf(FactsList list);
/// The word of the list that the resource would be in.
std::string_view listWord(FactsList list);

/// A kind of place in a configuration; how they are called is the business of reports and views.
enum class PlaceKind : std::uint8_t {
    Header,
    Metadata, ///< of an MCP server
    SecretToken,
    Url,
    ModelKey, ///< API key of a custom LLM
    ModelHeader, ///< of a custom LLM
    StartWebhookHeader, ///< of the webhook that begins a conversation
    Path, ///< any other, by its path as it stands
    Words, ///< as a file has it, in the words of reports
};

template <typename Text> struct BasicPlace
{
    PlaceKind kind = PlaceKind::Path;
    /// Of the header or metadata; the path; the words. Empty for others.
    Text name;
    /// The workflow node, and the inline tool, that it is in; empty for none.
    Text node;
    Text tool;

    friend bool operator==(const BasicPlace &, const BasicPlace &) = default;
};

/// A secret, or a variable that holds one for each environment, at one place. One of the two texts
/// is empty.
template <typename Text> struct BasicReference
{
    Text secretId;
    Text variable;
    BasicPlace<Text> place;

    friend bool operator==(const BasicReference &, const BasicReference &) = default;
};

/// In an answer that is being read.
using ReferenceContent = BasicReference<std::string_view>;
/// Resolve with Facts::resolved().
using StoredReference = BasicReference<TextRef>;

/// A version of an agent that uses a tool, or that answers a number.
template <typename Text> struct BasicBranch
{
    Text id;
    /// A number's answer gives the id alone.
    Text name;
    /// The one that the agent runs with.
    bool isMain = false;

    friend bool operator==(const BasicBranch &, const BasicBranch &) = default;
};

/// An agent as a tool, an MCP server or a phone number itself names it; the secrets' own lists may
/// not have it. In an answer that is being read.
struct AgentContent
{
    std::string_view id;
    std::string_view name = {};
    /// `available`, `unknown` or any other word.
    std::string_view type = {};
    /// `access_level`.
    std::string_view access = {};
    /// Where a number resolves environment variables for its calls.
    std::string_view environment = {};
    /// Main ones first; empty if the answer names none.
    std::vector<BasicBranch<std::string_view>> branches = {};
    /// Only its branches are named, not the agent itself.
    bool isNamedByBranchesOnly = false;

    /// Whether the user can see what it is.
    bool isAvailable() const { return !name.empty() || type != "unknown"; }
};

/// The same kept; resolve with Facts::resolved().
struct StoredAgent
{
    TextRef id;
    TextRef name = {};
    TextRef type = {};
    TextRef access = {};
    TextRef environment = {};
    std::vector<BasicBranch<TextRef>> branches = {};
    bool isNamedByBranchesOnly = false;
};

/// What one resource says of the agents that use it.
struct DependentAgents
{
    /// In order of arrival, each once.
    QList<StoredAgent> agents;
    /// Preview for a list that was not read to its end.
    LoadState state = LoadState::NotLoaded;
    /// When the last page arrived, in seconds since 1970 UTC; 0 before the first, and of a file.
    std::int64_t read = 0;
    /// Items without an id.
    std::uint32_t leftOut = 0;

    bool isComplete() const { return state == LoadState::Complete && leftOut == 0; }
};

/// A phone number as the workspace's list of them has it; an empty text was not told.
struct NumberContent
{
    std::string_view number;
    std::string_view label;
    /// Of the telephony.
    std::string_view provider;
};

/// What one item of a list says. Views into the answer; an empty text was not told.
struct FactsContent
{
    std::string_view id;
    std::string_view name;
    std::string_view creatorName;
    std::string_view creatorEmail;
    /// Seconds since 1970 UTC, 0 for never; nothing if not told.
    std::optional<std::int64_t> lastCall;
    std::optional<bool> archived;
    std::optional<std::int64_t> totalCalls;
    std::vector<ReferenceContent> references;
    /// Of an MCP server or phone number, if it tells them; of a page of DependentAgents.
    std::vector<AgentContent> agents;
    bool tellsAgents = false;
    /// Agents without an id, and the place of the first within the item.
    std::uint32_t leftOut = 0;
    std::string firstLeftOut;
    /// Of a phone number.
    NumberContent number;
};

struct ResourceFacts
{
    TextRef id;
    TextRef name;
    TextRef creatorName;
    TextRef creatorEmail;
    std::optional<std::int64_t> lastCall;
    std::optional<bool> archived;
    std::optional<std::int64_t> totalCalls;
    /// What named it first; Agents also for a single one.
    FactsList list = FactsList::Tools;
    /// In the order of the configuration.
    QList<StoredReference> references;
    /// Ids of phone numbers that ring the agent, in order of arrival.
    QList<TextRef> numbers;
};

/// Without a call for so long an agent is idle.
inline constexpr int idleDays = 90;

enum class Calls {
    Lately,
    Idle, ///< never, or none in idleDays
    NotTold,
};
/// @param facts nullptr if no list has the agent. @param now seconds since 1970 UTC.
Calls callsOf(const ResourceFacts *facts, std::int64_t now);
constexpr std::int64_t idleSince(std::int64_t now)
{
    return now - idleDays * std::int64_t{86'400};
}

class Facts
{
public:
    Facts() { m_states.fill(LoadState::NotLoaded); }

    /// Whether anybody asked for them; if not, there is nothing to miss.
    bool wereAsked() const { return m_wereAsked; }
    LoadState state(FactsList list) const { return m_states[static_cast<std::size_t>(list)]; }

    qsizetype size() const { return m_resources.size(); }
    const ResourceFacts &at(qsizetype index) const { return m_resources.at(index); }
    /// nullptr if the list has no such id. Valid until the next addition.
    const ResourceFacts *find(FactsList list, std::string_view id) const;
    /// The first in the order of the lists, where the kind is not known.
    const ResourceFacts *find(std::string_view id) const;
    /// One of each kind that has this id, in the order of the lists. Valid until the next addition.
    std::vector<const ResourceFacts *> findAll(std::string_view id) const;

    /// Empty for an absent one. Valid until the next addition.
    std::string_view text(TextRef ref) const { return m_pool.text(ref); }
    ReferenceContent resolved(const StoredReference &reference) const;
    AgentContent resolved(const StoredAgent &agent) const;

    /// All texts are empty if the list of phone numbers does not have it. Valid until the next
    /// addition.
    NumberContent number(std::string_view id) const;

    /// What a tool, MCP server or phone number says of its agents; nullptr if it was not asked, or
    /// its list does not tell. Valid until the next addition.
    const DependentAgents *dependents(std::string_view resourceId) const;

    // Only while they are read

    void setAsked() { m_wereAsked = true; }
    void setState(FactsList list, LoadState state)
    {
        m_states[static_cast<std::size_t>(list)] = state;
    }
    /// Adds what an answer says of a resource to what others said; the newer one counts. Places are
    /// replaced by those of a configuration that was read again. A phone number is no resource: it
    /// counts with the agents that it rings.
    void add(FactsList list, const FactsContent &content);
    /// A phone number that rings an agent.
    void addNumber(std::string_view agentId, std::string_view numberId);
    DependentAgents &dependentsOf(std::string_view resourceId);
    /// Adds them to those that are there; the newer content of one counts.
    void addAgents(std::string_view resourceId, const std::vector<AgentContent> &agents);

private:
    struct StoredNumber
    {
        TextRef number;
        TextRef label;
        TextRef provider;
    };

    ResourceFacts &resource(FactsList list, std::string_view id);
    TextRef stored(std::string_view text);
    void addAgent(QList<StoredAgent> &agents, const AgentContent &agent);

    static quint64 keyOf(FactsList list, TextRef id);

    TextPool m_pool;
    /// Every text once: names, creators and header names repeat.
    IdTable m_texts;
    QList<ResourceFacts> m_resources;
    /// Of m_resources, by keyOf().
    QHash<quint64, qsizetype> m_places;
    /// By the offset of the id.
    QHash<std::uint32_t, DependentAgents> m_dependents;
    /// By the offset of the id.
    QHash<std::uint32_t, StoredNumber> m_numbers;
    std::array<LoadState, factsListWords.size()> m_states;
    bool m_wereAsked = false;
};

} // namespace secretscope
