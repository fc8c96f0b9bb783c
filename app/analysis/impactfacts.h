// SPDX-License-Identifier: Apache-2.0
// What turns the lists of an impact into a sheet to work from: where each resource has the secrets,
// who to ask, and which agents are still called. It adds nothing that the facts do not say.
#pragma once

#include "analysis/configuredplaces.h"
#include "analysis/impact.h"

namespace secretscope {

/// When the state was read, the present where it does not say; seconds since 1970 UTC.
std::int64_t readingTime(const WorkspaceState &state);

/// The impact of the state of `places`, with the agents that resources name themselves. What is
/// configured without being reported may be reached by agents that nobody names: Test is then no
/// exact list.
Impact impactWithFacts(const ConfiguredPlaces &places, std::span<const SecretIndex> secrets,
                       ImpactMode mode);

class ImpactFacts
{
public:
    /// Both have to outlive it.
    ImpactFacts(const Impact &impact, const ConfiguredPlaces &places);

    const Facts &facts() const { return m_places.facts(); }
    const Catalogue &catalogue() const { return m_places.state().catalogue(); }
    /// nullptr if no list has the entry.
    const ResourceFacts *find(const ImpactEntry &entry) const;
    /// Where the entry has one of the secrets, as far as the service reports it too.
    std::vector<ConfiguredPlace> placesOf(const ImpactEntry &entry) const;
    /// Everything that names one of the secrets without being reported, by list, name, id.
    const std::vector<ConfiguredPlace> &unreported() const { return m_unreported; }

    /// Entries of the Ask list that one person made.
    struct Group
    {
        std::string_view creatorName;
        std::string_view creatorEmail;
        std::vector<const ImpactEntry *> entries;
    };
    /// By name and e-mail of the creator; where neither is told last.
    std::vector<Group> askGroups() const;

    /// Agents to test: those called lately first, the latest before others, archived ones last;
    /// then those of which nothing is told.
    std::vector<const ImpactEntry *> testLive() const;
    /// The rest, in the same order.
    std::vector<const ImpactEntry *> testIdle() const;
    /// Who had no call since is idle; seconds since 1970 UTC.
    std::int64_t idleSince() const;
    /// When the workspace was read.
    std::int64_t now() const { return m_now; }

private:
    std::vector<const ImpactEntry *> tested(bool isIdle) const;

    const Impact &m_impact;
    const ConfiguredPlaces &m_places;
    /// By resource.
    std::vector<ConfiguredPlace> m_reported;
    std::vector<ConfiguredPlace> m_unreported;
    std::int64_t m_now = 0;
};

} // namespace secretscope
