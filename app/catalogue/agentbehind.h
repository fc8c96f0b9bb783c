// SPDX-License-Identifier: Apache-2.0
// An agent as a tool, an MCP server or a phone number itself names it. The catalogue has none of
// these: it holds what the secrets' own lists say, and the two are never mixed.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace secretscope {

/// A version of an agent that uses the tool, or that answers the number.
struct AgentBranch
{
    std::string id;
    /// A number's answer gives the id alone.
    std::optional<std::string> name;
    /// The one that the agent runs with, `is_main`.
    bool isMain = false;

    friend bool operator==(const AgentBranch &, const AgentBranch &) = default;
};

struct AgentBehind
{
    std::string id;
    /// `available`, `unknown`, any other word, or absent.
    std::optional<std::string> type;
    std::optional<std::string> name;
    /// `access_level`.
    std::optional<std::string> access;
    /// Where a number resolves environment variables for its calls.
    std::optional<std::string> environment;
    /// Main ones first; empty if the answer names none.
    std::vector<AgentBranch> branches;
    /// Only its branches are named, not the agent itself.
    bool isNamedByBranchesOnly = false;

    /// Whether the user can see what it is: not `unknown`, or named.
    bool isAvailable() const { return name || type != "unknown"; }

    friend bool operator==(const AgentBehind &, const AgentBehind &) = default;
};

} // namespace secretscope
