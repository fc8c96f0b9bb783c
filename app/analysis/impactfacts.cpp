// SPDX-License-Identifier: Apache-2.0
#include "analysis/impactfacts.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace secretscope {

Calls callsOf(const ResourceFacts *facts, std::int64_t now)
{
    constexpr std::int64_t secondsPerDay = 86'400;
    if (!facts || !facts->lastCall) {
        return Calls::NotTold;
    }
    return *facts->lastCall < now - idleDays * secondsPerDay ? Calls::Idle : Calls::Lately;
}

ImpactFacts::ImpactFacts(const Impact &impact, const ConfiguredPlaces &places)
    : m_impact(impact)
    , m_places(places)
{
    const QDateTime &read = places.state().origin().finished;
    const QDateTime now = read.isValid() ? read : QDateTime::currentDateTimeUtc();
    m_now = now.toSecsSinceEpoch();
    for (const SecretIndex secret : impact.secrets) {
        for (ConfiguredPlace &place : places.of(secret)) {
            const bool isReported = place.reported == ConfiguredPlace::Reported::Yes;
            (isReported ? m_reported : m_unreported).push_back(std::move(place));
        }
    }
}

const ResourceFacts *ImpactFacts::find(const ImpactEntry &entry) const
{
    return facts().find(m_places.state().catalogue().idText(entry.id));
}

std::vector<ConfiguredPlace> ImpactFacts::placesOf(const ImpactEntry &entry) const
{
    const ResourceFacts *resource = find(entry);
    std::vector<ConfiguredPlace> places;
    std::ranges::copy_if(
        m_reported, std::back_inserter(places),
        [resource](const ConfiguredPlace &place) { return place.resource == resource; });
    return places;
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
