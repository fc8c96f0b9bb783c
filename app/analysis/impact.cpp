// SPDX-License-Identifier: Apache-2.0
#include "analysis/impact.h"

#include "analysis/order.h"
#include "analysis/relation.h"

#include <algorithm>
#include <map>
#include <unordered_set>
#include <utility>

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

std::string_view idText(const Catalogue &catalogue, const ImpactEntry &entry)
{
    return entry.named ? entry.named->id : catalogue.idText(entry.id);
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
        , m_firstOfId(catalogue.idCount(), none)
    {}

    void add(SecretIndex secret)
    {
        for (const Category category : m_catalogue.categories()) {
            for (const Edge &edge : m_catalogue.dependents(secret, category)) {
                add(secret, edge);
            }
        }
    }

    /// By category, name, id. `impact` gets what they refer to, and the unlisted vias.
    const std::vector<ImpactEntry> &sortedEntries(Impact &impact)
    {
        impact.blocks
            = {share(m_direct, &ImpactEntry::direct), share(m_through, &ImpactEntry::through)};
        std::ranges::sort(m_entries, ByResourceName{m_catalogue}, &ImpactEntry::record);
        std::ranges::fill(m_firstOfId, none);
        for (std::uint32_t i = 0; i < m_entries.size(); ++i) {
            m_nextOfId[i] = std::exchange(m_firstOfId[m_entries[i].id.value], i);
        }
        for (const ImpactEntry &entry : m_entries) {
            for (const ImpactEntry::Through &through : entry.through) {
                addBehind(through.via, entry.record);
            }
        }
        // One agent's vias come in a row, so those of one entry are next to each other.
        std::ranges::stable_sort(m_behind, {}, &Of<ResourceIndex>::entry);
        m_behind.erase(std::unique(m_behind.begin(), m_behind.end()), m_behind.end());
        impact.blocks.push_back(share(m_behind, &ImpactEntry::agentsBehind));
        impact.unlistedVias = {m_unlisted.begin(), m_unlisted.end()};
        std::ranges::sort(impact.unlistedVias, ById{m_catalogue});
        return m_entries;
    }

    /// Agents that resources of the secrets name themselves, and no list of these secrets has, go
    /// into Impact::test, by name, id. Only after sortedEntries().
    void addNamedAgents(const Facts &facts, Impact &impact) const
    {
        struct Named
        {
            AgentContent agent;
            std::vector<ImpactEntry::Through> through;
        };
        std::map<std::pair<std::string_view, std::string_view>, Named> found;
        const auto add = [&](ImpactEntry::Through through, AgentContent agent) {
            const auto known = m_catalogue.findId(agent.id);
            if (known && find(Category::Agents, *known) != none) {
                return;
            }
            const ResourceFacts *own
                = agent.name.empty() ? facts.find(FactsList::Agents, agent.id) : nullptr;
            agent.name = own ? facts.text(own->name) : agent.name;
            Named &named = found[{agent.name, agent.id}];
            named.agent = agent;
            named.through.push_back(through);
        };
        for (const SecretIndex secret : impact.secrets) {
            for (const Category kind :
                 {Category::Tools, Category::PhoneNumbers, Category::McpServers}) {
                for (const Edge &edge : m_catalogue.dependents(secret, kind)) {
                    const DependentAgents *told
                        = facts.dependents(m_catalogue.resourceId(edge.resource));
                    const IdIndex via = m_catalogue.resource(edge.resource).id;
                    for (const StoredAgent &agent : told ? told->agents : QList<StoredAgent>()) {
                        add({secret, via}, facts.resolved(agent));
                    }
                }
            }
        }
        for (auto &[key, named] : found) {
            const auto block = std::make_shared<const Named>(std::move(named));
            impact.test.entries.push_back(
                {.kind = Category::Agents, .named = &block->agent, .through = block->through});
            impact.blocks.push_back(block);
        }
    }

private:
    static constexpr std::uint32_t none = 0xffffffff;

    template <typename Value> struct Of
    {
        std::uint32_t entry;
        Value value;
        friend bool operator==(const Of &, const Of &) = default;
    };

    std::uint32_t find(Category kind, IdIndex id) const
    {
        std::uint32_t entry = m_firstOfId[id.value];
        while (entry != none && m_entries[entry].kind != kind) {
            entry = m_nextOfId[entry];
        }
        return entry;
    }

    std::uint32_t entryOf(ResourceIndex index)
    {
        const Resource &record = m_catalogue.resource(index);
        std::uint32_t found = find(record.kind, record.id);
        // Items without an id, which only unlisted categories have, are each one of their own.
        if (m_catalogue.idText(record.id).empty()) {
            while (found != none && m_entries[found].record != index) {
                found = m_nextOfId[found];
            }
        }
        if (found == none) {
            found = static_cast<std::uint32_t>(m_entries.size());
            m_nextOfId.push_back(std::exchange(m_firstOfId[record.id.value], found));
            m_entries.push_back({.kind = record.kind, .id = record.id, .record = index});
        }
        return found;
    }

    void add(SecretIndex secret, const Edge &edge)
    {
        const std::uint32_t place = entryOf(edge.resource);
        ImpactEntry &entry = m_entries[place];
        entry.record = tellingMore(m_catalogue, entry.record, edge.resource);
        if (relationOf(m_catalogue, secret, edge).direct) {
            m_direct.push_back({place, secret});
        }
        for (const IdIndex via : viasOf(m_catalogue, secret, edge)) {
            m_through.push_back({place, {secret, via}});
        }
    }

    void addBehind(IdIndex via, ResourceIndex agent)
    {
        std::uint32_t entry = m_firstOfId[via.value];
        if (entry == none) {
            m_unlisted.insert(via);
        }
        for (; entry != none; entry = m_nextOfId[entry]) {
            m_behind.push_back({entry, agent});
        }
    }

    /// Moves the values to a block in which those of an entry are next to each other.
    template <typename Value>
    std::shared_ptr<const void> share(std::vector<Of<Value>> &values,
                                      std::span<const Value> ImpactEntry::*ofEntry)
    {
        std::ranges::stable_sort(values, {}, &Of<Value>::entry);
        auto block = std::make_shared<std::vector<Value>>(values.size());
        std::ranges::transform(values, block->begin(), &Of<Value>::value);
        for (std::size_t first = 0, end = 0; first < values.size(); first = end) {
            for (end = first; end < values.size() && values[end].entry == values[first].entry;) {
                ++end;
            }
            m_entries[values[first].entry].*ofEntry
                = std::span<const Value>(*block).subspan(first, end - first);
        }
        values = {};
        return block;
    }

    const Catalogue &m_catalogue;
    std::vector<ImpactEntry> m_entries;
    /// By id, the last entry that has it; and by entry, the one before with the same id.
    std::vector<std::uint32_t> m_firstOfId;
    std::vector<std::uint32_t> m_nextOfId;
    std::vector<Of<SecretIndex>> m_direct;
    std::vector<Of<ImpactEntry::Through>> m_through;
    std::vector<Of<ResourceIndex>> m_behind;
    std::unordered_set<IdIndex> m_unlisted;
};

/// Puts the entry where it belongs; an agent can stand in two lists.
void distribute(const Catalogue &catalogue, ImpactEntry entry, Impact &impact)
{
    if (!traitsOf(entry.kind).hasAccessLevel) {
        impact.notReported.entries.push_back(entry);
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
    list.entries.push_back(entry);
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

Impact impact(const Catalogue &catalogue, std::span<const SecretIndex> secrets, ImpactMode mode,
              const Facts &facts)
{
    Impact result;
    result.mode = mode;
    result.secrets = distinctByName(catalogue, secrets);

    Gathering gathering(catalogue);
    for (const SecretIndex secret : result.secrets) {
        gathering.add(secret);
    }
    for (const ImpactEntry &entry : gathering.sortedEntries(result)) {
        distribute(catalogue, entry, result);
    }
    gathering.addNamedAgents(facts, result);
    result.partial = partialLists(catalogue, result.secrets);
    for (const PartialList &partial : result.partial) {
        markInexact(partial, result);
    }
    return result;
}

} // namespace secretscope
