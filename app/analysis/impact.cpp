// SPDX-License-Identifier: Apache-2.0
#include "analysis/impact.h"

#include "analysis/order.h"
#include "analysis/relation.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace secretscope {

std::optional<AskReason> reasonToAsk(const Catalogue &catalogue, ResourceIndex record)
{
    const Word access = catalogue.resource(record).access;
    if (!catalogue.isAvailable(record)) {
        return AskReason::NoAccess;
    }
    if (access == words::admin || access == words::editor) {
        return {};
    }
    if (access == words::viewer) {
        return AskReason::Viewer;
    }
    if (access == words::commenter) {
        return AskReason::Commenter;
    }
    return access.isAbsent() ? AskReason::LevelNotReported : AskReason::UnlistedLevel;
}

std::size_t ImpactList::directCount() const
{
    return static_cast<std::size_t>(std::ranges::count_if(
        entries, [](const ImpactEntry &entry) { return !entry.direct.empty(); }));
}

std::size_t ImpactList::throughCount() const
{
    return static_cast<std::size_t>(std::ranges::count_if(
        entries, [](const ImpactEntry &entry) { return !entry.through.empty(); }));
}

bool Impact::hasDependents() const
{
    return fix.count() + ask.count() + test.count() + notReported.count() > 0;
}

namespace {

std::vector<SecretIndex> distinctByName(const Catalogue &catalogue,
                                        std::span<const SecretIndex> secrets)
{
    std::vector<SecretIndex> distinct(secrets.begin(), secrets.end());
    std::ranges::sort(distinct, BySecretName{catalogue});
    distinct.erase(std::unique(distinct.begin(), distinct.end()), distinct.end());
    return distinct;
}

/// Every resource of the secrets once, with how it reaches which secret.
class Gathering
{
public:
    explicit Gathering(const Catalogue &catalogue)
        : m_catalogue(catalogue)
    {}

    void add(SecretIndex secret)
    {
        for (const Category category : m_catalogue.categories()) {
            for (const Edge &edge : m_catalogue.dependents(secret, category)) {
                add(secret, edge);
            }
        }
    }

    /// By category, name, id.
    std::vector<ImpactEntry> takeEntries()
    {
        std::ranges::sort(m_entries, ByResourceName{m_catalogue}, &ImpactEntry::record);
        m_places.clear();
        for (std::size_t i = 0; i < m_entries.size(); ++i) {
            m_places[key(m_entries[i].kind, m_entries[i].id)] = i;
        }
        for (const ImpactEntry &entry : m_entries) {
            for (const ImpactEntry::Through &through : entry.through) {
                addBehind(through.via, entry.record);
            }
        }
        return std::move(m_entries);
    }

    /// Only after takeEntries().
    std::vector<IdIndex> unlistedVias() const
    {
        std::vector<IdIndex> vias(m_unlisted.begin(), m_unlisted.end());
        std::ranges::sort(vias, ById{m_catalogue});
        return vias;
    }

private:
    static std::uint64_t key(Category kind, IdIndex id)
    {
        return static_cast<std::uint64_t>(id.value) * 256 + kind.index();
    }

    void add(SecretIndex secret, const Edge &edge)
    {
        const Resource &record = m_catalogue.resource(edge.resource);
        // Items without an id, which only unlisted categories have, are each one of their own.
        constexpr std::uint64_t withoutId = std::uint64_t{1} << 63;
        const std::uint64_t wanted = m_catalogue.idText(record.id).empty()
            ? withoutId | edge.resource.value
            : key(record.kind, record.id);
        const auto [place, isNew] = m_places.try_emplace(wanted, m_entries.size());
        if (isNew) {
            ImpactEntry entry;
            entry.kind = record.kind;
            entry.id = record.id;
            entry.record = edge.resource;
            m_entries.push_back(std::move(entry));
        }
        ImpactEntry &entry = m_entries[place->second];
        entry.record = tellingMore(m_catalogue, entry.record, edge.resource);
        if (relationOf(m_catalogue, secret, edge).direct) {
            entry.direct.push_back(secret);
        }
        for (const IdIndex via : viasOf(m_catalogue, secret, edge)) {
            entry.through.push_back({secret, via});
        }
    }

    void addBehind(IdIndex via, ResourceIndex agent)
    {
        bool isListed = false;
        for (const Category kind : m_catalogue.categories()) {
            const auto place = m_places.find(key(kind, via));
            if (place == m_places.end()) {
                continue;
            }
            isListed = true;
            auto &behind = m_entries[place->second].agentsBehind;
            // One agent's vias come in a row, so a repeated one is the last.
            if (behind.empty() || behind.back() != agent) {
                behind.push_back(agent);
            }
        }
        if (!isListed) {
            m_unlisted.insert(via);
        }
    }

    const Catalogue &m_catalogue;
    std::vector<ImpactEntry> m_entries;
    std::unordered_map<std::uint64_t, std::size_t> m_places;
    std::unordered_set<IdIndex> m_unlisted;
};

/// Puts the entry where it belongs; an agent can stand in two lists.
void distribute(const Catalogue &catalogue, ImpactEntry entry, Impact &impact)
{
    if (!traitsOf(entry.kind).hasAccessLevel) {
        impact.notReported.entries.push_back(std::move(entry));
        return;
    }
    if (entry.kind == Category::Agents) {
        impact.test.entries.push_back(entry);
    }
    if (impact.mode == ImpactMode::NewValue || entry.direct.empty()) {
        return;
    }
    entry.reason = reasonToAsk(catalogue, entry.record);
    ImpactList &list = entry.reason ? impact.ask : impact.fix;
    list.entries.push_back(std::move(entry));
}

/// Marks the lists that a partial category feeds.
void markInexact(const PartialList &partial, Impact &impact)
{
    if (!traitsOf(partial.category).hasAccessLevel) {
        impact.notReported.isExact = false;
        return;
    }
    if (partial.category == Category::Agents) {
        impact.test.isExact = false;
    }
    if (impact.mode == ImpactMode::Delete) {
        impact.fix.isExact = false;
        impact.ask.isExact = false;
    }
}

} // namespace

Impact impact(const Catalogue &catalogue, std::span<const SecretIndex> secrets, ImpactMode mode)
{
    Impact result;
    result.mode = mode;
    result.secrets = distinctByName(catalogue, secrets);

    Gathering gathering(catalogue);
    for (const SecretIndex secret : result.secrets) {
        gathering.add(secret);
    }
    for (ImpactEntry &entry : gathering.takeEntries()) {
        distribute(catalogue, std::move(entry), result);
    }
    result.unlistedVias = gathering.unlistedVias();
    result.partial = partialLists(catalogue, result.secrets);
    for (const PartialList &partial : result.partial) {
        markInexact(partial, result);
    }
    return result;
}

} // namespace secretscope
