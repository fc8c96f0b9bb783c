// SPDX-License-Identifier: Apache-2.0
// Which secrets no list of the API names, why it says so, and what was not looked at. It never says
// that a secret is unused for sure: the API has no field for some places.
#pragma once

#include "analysis/partiallist.h"

#include <array>
#include <span>
#include <string>
#include <vector>

namespace secretscope {

/// A place where a secret may be used that was not looked at.
enum class BlindSpot {
    /// Not read, not readable with this key, or not in the source.
    EnvironmentVariables,
    /// The API has no field for them, and their configurations were not all read.
    SpeechEngines,
    /// The API's `used_by` does not tell whether branches of agents count.
    AgentBranches,
};

struct UnusedSecret
{
    SecretIndex secret;
    /// The state of its environment variables: unless they were all read, one may name it. All
    /// other lists are complete and empty.
    LoadState variables = LoadState::Complete;
};

struct Unused
{
    /// By name, then id.
    std::vector<UnusedSecret> rows;
    /// Secrets for which nothing was seen so far but a category is partial: they cannot be judged.
    std::vector<SecretIndex> cannotTell;
    /// Secrets without seen dependents that are to be ignored.
    std::uint32_t hiddenCount = 0;
    /// Ids to ignore that no loaded secret has, in their order.
    std::vector<std::string> unmatched;
    /// Whether the configurations of speech engines were all read.
    bool seesSpeechEngines = false;
    /// Whether nothing is missing: the reading has no gap and no secret is in doubt.
    bool isExact = true;
};

/// @param variables the state of environment variables.
/// @param seesSpeechEngines see Unused::seesSpeechEngines.
std::vector<BlindSpot> blindSpotsOf(LoadState variables, bool seesSpeechEngines);

/// A secret that a configuration names, as far as facts were read, is none. O(secrets · log).
Unused unused(const WorkspaceState &state, std::span<const std::string> ignoredIds);

} // namespace secretscope
