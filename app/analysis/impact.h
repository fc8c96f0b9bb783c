// SPDX-License-Identifier: Apache-2.0
// What breaks, who must act and what is to be tested when secrets get a new value or go away.
// It reads the catalogue only, never the network; what is missing there is named, not guessed.
#pragma once

#include "analysis/partiallist.h"
#include "catalogue/facts.h"

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace secretscope {

enum class ImpactMode {
    /// A new value under the same id: nothing has to be edited, what uses it has to be tested.
    NewValue,
    /// Deleted, or replaced by another secret: everything direct has to be edited.
    Delete,
};

/// Why the user has to ask another person to edit a resource.
enum class AskReason {
    /// The key has viewer rights.
    Viewer,
    /// The key has commenter rights.
    Commenter,
    /// The API sent an access level that this version does not know.
    UnlistedLevel,
    /// The API sent no access level for a resource that it calls available.
    LevelNotReported,
    /// No access with this key: all that is known is the id.
    NoAccess,
};

/// Whether a resource with this record can be edited with this key; the reason if not. Nothing
/// means admin or editor. Only for categories with an access level, see hasAccessLevel().
std::optional<AskReason> reasonToAsk(const Catalogue &catalogue, ResourceIndex record);

/// One resource in a list; it occurs once, no matter how many of the secrets it needs. What it
/// refers to belongs to the Impact.
struct ImpactEntry
{
    /// One path from a secret to an agent.
    struct Through
    {
        SecretIndex secret;
        /// Resolve with viaRecord(); may be known by its id only.
        IdIndex via;
        friend bool operator==(Through, Through) = default;
    };

    Category kind = Category::Tools;
    IdIndex id = {};
    /// What tells most among the records that the secrets' lists hold.
    ResourceIndex record = {};
    /// An agent that a tool, MCP server or phone number of the secrets names itself, and the lists
    /// of these secrets do not have: then id and record mean nothing. Valid as long as the impact
    /// and the facts; nullptr for all others.
    const AgentContent *named = nullptr;
    /// Set in the Ask list only.
    std::optional<AskReason> reason = {};
    /// Secrets that it needs itself. In the order of Impact::secrets.
    std::span<const SecretIndex> direct = {};
    /// Secrets that it needs through other resources (agents only). In the order of
    /// Impact::secrets.
    std::span<const Through> through = {};
    /// Agents that reach one of the secrets through it (tools and MCP servers only), also when it
    /// is unknown itself: best records by name, then id.
    std::span<const ResourceIndex> agentsBehind = {};
};

struct ImpactList
{
    /// By category, name, id.
    std::vector<ImpactEntry> entries;
    /// Whether nothing can be missing; if not, counts are printed with "≥".
    bool isExact = true;

    std::size_t count() const { return entries.size(); }
    /// Entries that need a secret themselves / through others; one can be both.
    std::size_t directCount() const;
    std::size_t throughCount() const;
};

struct Impact
{
    ImpactMode mode = ImpactMode::Delete;
    /// The secrets asked for, each once, by name, then id.
    std::vector<SecretIndex> secrets;
    /// Direct tools, agents and MCP servers that this key may edit; empty for ImpactMode::NewValue.
    ImpactList fix;
    /// Direct tools, agents and MCP servers that another person has to edit; empty for
    /// ImpactMode::NewValue.
    ImpactList ask;
    /// Every agent reached, direct or through others.
    ImpactList test;
    /// Phone numbers, other places and environment variables: the API tells no access level.
    ImpactList notReported;
    /// Ids that agents name as their via and that no list of the secrets has, by id text.
    std::vector<IdIndex> unlistedVias;
    /// What has to be completed to make every list exact, for all categories.
    std::vector<PartialList> partial;
    /// What the entries refer to, a block for each kind: with half a million entries a list of its
    /// own in each takes more memory than the rest.
    std::vector<std::shared_ptr<const void>> blocks;

    bool isExact() const { return partial.empty(); }
    bool hasDependents() const;
};

/// The id, whoever names the entry.
std::string_view idText(const Catalogue &catalogue, const ImpactEntry &entry);

/// O(dependents of the secrets · log).
/// @param facts of the same state, for agents that resources name themselves.
Impact impact(const Catalogue &catalogue, std::span<const SecretIndex> secrets, ImpactMode mode,
              const Facts &facts = {});

} // namespace secretscope
