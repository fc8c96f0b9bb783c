// SPDX-License-Identifier: Apache-2.0
// What is new in a workspace against an earlier reading of it, rule by rule. Each rule is a set of
// secrets and resources of one state; its findings are those that one side has and the other has
// not. What a gap leaves open is never a finding, and the rule is then never passed.
#pragma once

#include "analysis/configuredplaces.h"

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace secretscope {

enum class CheckRule : std::uint8_t {
    NewDependent,
    LostDependent, ///< the one whose findings are of the baseline
    Unused, ///< a secret without dependents, see unused.h
    NoAccess, ///< a dependent that this key may not see
    UnlistedKind, ///< a dependent in a list that this version does not know
    UnreportedPlace, ///< a configuration names the secret, its own lists do not have the resource
    ReferenceToNothing, ///< a configuration names a secret that does not exist
    NoCreator, ///< a dependent of which the service tells no creator
};
/// The words of the command line and of files.
inline constexpr std::array<std::string_view, 8> checkRuleWords{
    "new-dependent",    "lost-dependent",       "unused",    "no-access", "unlisted-kind",
    "unreported-place", "reference-to-nothing", "no-creator"};
inline constexpr std::size_t checkRuleCount = checkRuleWords.size();

/// Whether the rule is about what resources say of themselves.
constexpr bool needsFacts(CheckRule rule)
{
    return rule >= CheckRule::UnreportedPlace;
}

enum class CheckSide : std::uint8_t { Baseline, Now };

/// Views are valid as long as the check.
struct CheckFinding
{
    CheckSide side = CheckSide::Now;
    std::string_view secretId;
    std::string_view secretName;
    /// The list's word and the resource in it; all empty where the secret itself is meant.
    std::string_view category;
    std::string_view resourceId;
    std::string_view resourceName;
    /// Whether the key may see the resource.
    bool isVisible = true;
    /// Where the resource has the secret, as far as that was read.
    std::vector<ConfiguredPlace> places;
    /// nullptr if no list of facts has the resource.
    const ResourceFacts *facts = nullptr;
};

/// Why a rule could not be judged whole.
struct CheckDoubt
{
    enum class Lack : std::uint8_t {
        Secrets, ///< some are missing, or were not asked for
        Lists, ///< of dependents, not whole
        FactsNotAsked,
        Facts, ///< not whole
    };

    CheckSide side = CheckSide::Now;
    Lack lack = Lack::Secrets;
    /// What would be findings if the side had no gap. 0: what it did not read may hold some.
    std::uint32_t open = 0;
};

struct CheckedRule
{
    enum class State : std::uint8_t { Passed, Broken, Unjudged };

    CheckRule rule = CheckRule::NewDependent;
    /// By secret id, category, resource id.
    std::vector<CheckFinding> findings;
    std::vector<CheckDoubt> doubts;

    State state() const
    {
        return !findings.empty() ? State::Broken : doubts.empty() ? State::Passed : State::Unjudged;
    }
};

struct Check
{
    /// What the findings look into.
    WorkspaceState baseline;
    WorkspaceState now;
    /// As they were asked for.
    std::vector<CheckedRule> rules;

    /// Of the side that the finding is of.
    const Facts &factsOf(const CheckFinding &finding) const
    {
        return (finding.side == CheckSide::Now ? now : baseline).facts();
    }
    bool isBroken() const;
    /// Whether every rule could be judged whole.
    bool isWhole() const;
};

/// O(dependents · log).
Check check(const WorkspaceState &baseline, const WorkspaceState &now,
            std::span<const CheckRule> rules);

} // namespace secretscope
