// SPDX-License-Identifier: Apache-2.0
// A workspace in numbers: what to look at first, each number with the rows that it counts. For the
// window and for the head of reports; it holds no text.
#pragma once

#include "analysis/configuredplaces.h"
#include "workspace/workspacestate.h"

#include <array>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace secretscope {

/// Secrets by what is known of their lists.
struct SecretGroups
{
    struct Secrets
    {
        /// By name, then id.
        std::vector<SecretIndex> rows;
        /// If not, there may be more.
        bool isExact = true;

        Known known() const
        {
            return {static_cast<std::uint32_t>(rows.size()),
                    isExact ? LoadState::Complete : LoadState::Preview};
        }
    };
    /// Wholly read, and no list names them; what the filter of that name shows.
    Secrets withoutDependents;
    /// With a direct dependent that has access levels, but neither admin nor editor.
    Secrets notFixable;
    /// With a dependent that this key may not see.
    Secrets noAccess;
    /// With a list that was not read to its end.
    Secrets partial;
    /// Those that share their name with another one.
    Secrets sameName;
};

struct Overview : SecretGroups
{
    /// How many of the most used are named.
    static constexpr std::size_t Top = 5;

    struct MostUsed
    {
        SecretIndex secret;
        Known dependents;
    };
    struct MostReaching
    {
        /// An agent; what tells most of it.
        ResourceIndex agent;
        Known secrets;
    };

    /// How many there are.
    Known secrets;
    /// Places that refer to a secret which is not there. Nothing if no configuration was read.
    std::optional<std::vector<ConfiguredPlace>> toNothing;
    /// The most depended on, most first; without those that have none.
    std::vector<MostUsed> mostUsed;
    /// The agents that are reached by the most secrets, most first.
    std::vector<MostReaching> mostReaching;
    /// How many things were not read, by Gap::Part.
    std::array<std::uint32_t, 4> missing{};
    /// What the places are in.
    WorkspaceState state;
};

/// By secret, whether another one has the same name. O(secrets).
std::vector<bool> sharedNames(const Catalogue &catalogue);

/// Of these secrets, in their order.
/// @param isExact whether there are no others that belong to them.
/// @param isCounted which dependents say something of their secret; nothing for all.
SecretGroups
groupsOf(const Catalogue &catalogue, std::span<const SecretIndex> secrets, bool isExact,
         const std::function<bool(SecretIndex, Category, const Edge &)> &isCounted = {});

/// O(dependents + secrets · log).
Overview overviewOf(const WorkspaceState &state);

} // namespace secretscope
