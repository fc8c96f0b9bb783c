// SPDX-License-Identifier: Apache-2.0
#include "analysis/impactfacts.h"

#include <algorithm>
#include <functional>
#include <map>
#include <tuple>

namespace secretscope {

std::int64_t readingTime(const WorkspaceState &state)
{
    const QDateTime &read = state.origin().finished;
    return (read.isValid() ? read : QDateTime::currentDateTimeUtc()).toSecsSinceEpoch();
}

Impact impactWithFacts(const ConfiguredPlaces &places, std::span<const SecretIndex> secrets,
                       ImpactMode mode)
{
    Impact found = impact(places.state().catalogue(), secrets, mode, places.facts());
    const auto hidesAgents = [](const ConfiguredPlace &place) {
        return place.reported != ConfiguredPlace::Reported::Yes
            && categoryOf(place.resource->list) != Category::Agents;
    };
    for (const SecretIndex secret : found.secrets) {
        found.test.isExact
            = found.test.isExact && std::ranges::none_of(places.of(secret), hidesAgents);
    }
    return found;
}

ImpactFacts::ImpactFacts(const Impact &impact, const ConfiguredPlaces &places)
    : m_impact(impact)
    , m_places(places)
{
    m_now = readingTime(places.state());
    for (const SecretIndex secret : impact.secrets) {
        for (ConfiguredPlace &place : places.of(secret)) {
            const bool isReported = place.reported == ConfiguredPlace::Reported::Yes;
            (isReported ? m_reported : m_unreported).push_back(std::move(place));
        }
    }
    // Without anything else, so that one resource is found quickly among many.
    std::ranges::stable_sort(m_reported, std::less(), &ConfiguredPlace::resource);
}

const ResourceFacts *ImpactFacts::find(const ImpactEntry &entry) const
{
    const Catalogue &catalogue = m_places.state().catalogue();
    return factsOf(facts(), catalogue.categoryWord(entry.kind), idText(catalogue, entry));
}

std::vector<ConfiguredPlace> ImpactFacts::placesOf(const ImpactEntry &entry) const
{
    const auto first = std::ranges::lower_bound(m_reported, find(entry), std::less(),
                                                &ConfiguredPlace::resource);
    const auto last = std::ranges::upper_bound(first, m_reported.end(), find(entry), std::less(),
                                               &ConfiguredPlace::resource);
    return {first, last};
}

std::vector<ImpactFacts::Group> ImpactFacts::askGroups() const
{
    std::vector<Group> groups;
    std::map<std::pair<std::string_view, std::string_view>, std::size_t> positions;
    for (const ImpactEntry &entry : m_impact.ask.entries) {
        const ResourceFacts *made = find(entry);
        const auto name = made ? facts().text(made->creatorName) : std::string_view();
        const auto email = made ? facts().text(made->creatorEmail) : std::string_view();
        const auto [position, isNew] = positions.try_emplace({name, email}, groups.size());
        if (isNew) {
            groups.push_back({name, email, {}});
        }
        groups[position->second].entries.push_back(&entry);
    }
    std::ranges::sort(groups, {}, [](const Group &group) {
        const bool isTold = !group.creatorName.empty() || !group.creatorEmail.empty();
        return std::tuple(!isTold, group.creatorName, group.creatorEmail);
    });
    return groups;
}

std::int64_t ImpactFacts::idleSince() const
{
    return secretscope::idleSince(m_now);
}

std::vector<const ImpactEntry *> ImpactFacts::testLive() const
{
    return tested(false);
}

std::vector<const ImpactEntry *> ImpactFacts::testIdle() const
{
    return tested(true);
}

std::vector<const ImpactEntry *> ImpactFacts::tested(bool isIdle) const
{
    std::vector<const ImpactEntry *> entries;
    for (const ImpactEntry &entry : m_impact.test.entries) {
        if ((callsOf(find(entry), m_now) == Calls::Idle) == isIdle) {
            entries.push_back(&entry);
        }
    }
    std::ranges::stable_sort(entries, {}, [this](const ImpactEntry *entry) {
        const ResourceFacts *found = find(*entry);
        const bool isTold = found && found->lastCall;
        return std::tuple(!isTold, found && found->archived.value_or(false),
                          isTold ? -*found->lastCall : 0);
    });
    return entries;
}

} // namespace secretscope
