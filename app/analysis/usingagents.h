// SPDX-License-Identifier: Apache-2.0
// Which agents use a tool, MCP server or phone number: those that say in the secrets' lists that
// they go through it, over all secrets, and those that the resource itself names, if it was asked.
// Also for a resource that this key may not see, and for an id that no list has.
#pragma once

#include "workspace/workspacestate.h"

#include <vector>

namespace secretscope {

struct UsingAgent
{
    std::string_view id;
    /// The fullest of the records of the secrets' lists; nothing if none has the agent.
    std::optional<ResourceIndex> record;
    /// One of the secrets whose list says that it goes through the resource.
    std::optional<SecretIndex> secret;
    /// As the resource itself names it; nothing if it does not, or was not asked.
    std::optional<AgentContent> named;
    /// Of whichever tells it; empty if none does.
    std::string_view name;
};

/// What the resource itself says.
enum class AgentsTold {
    NotOffered, ///< it cannot be asked: no kind that can, or nothing of it in a file
    NotAsked,
    Reading,
    Failed,
    NotListed, ///< the service lists servers or numbers, but not this one
    NotTold, ///< the server is listed without a list of agents
    Partly, ///< more may exist
    Wholly,
};

struct UsingAgents
{
    /// By name, then id; each once. Texts are valid as long as the state.
    std::vector<UsingAgent> agents;
    AgentsTold told = AgentsTold::NotOffered;
    /// nullptr without an answer.
    const DependentAgents *answer = nullptr;

    /// Whether nothing can be missing: the resource itself said all of it, or there are no others
    /// than the secrets' lists, which are whole.
    bool isExact = false;
};

/// The kinds of resources that can be asked for the agents that use them.
constexpr bool namesAgents(Category kind)
{
    return kind == Category::Tools || kind == Category::McpServers
        || kind == Category::PhoneNumbers;
}

/// @param kind nothing for an id that only agents name. O(agents of all secrets).
UsingAgents usingAgents(const WorkspaceState &state, std::string_view id,
                        std::optional<Category> kind);

} // namespace secretscope
