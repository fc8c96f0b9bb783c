// SPDX-License-Identifier: Apache-2.0
#include "analysis/reverseindex.h"

#include "analysis/relation.h"

#include <algorithm>
#include <utility>

namespace secretscope {

namespace {

constexpr std::uint32_t none = 0xffffffff;

/// A use that only an agent's `referenced_resource_ids` tell.
struct NamedUse
{
    IdIndex via;
    SecretIndex secret;
    std::uint32_t position = 0;
};

/// Calls visit(edge, position) for every edge of the secret, also those that only configurations
/// name.
template <typename Visit>
void visitEdges(const Catalogue &catalogue, SecretIndex secret, Visit visit)
{
    for (const Category category : catalogue.categories()) {
        std::uint32_t position = 0;
        for (const Edge &edge : catalogue.allDependents(secret, category)) {
            visit(edge, position++);
        }
    }
}

/// Vias that a secret's agents name and its own lists do not have, each once a secret; by secret.
std::vector<NamedUse> namedUses(const Catalogue &catalogue)
{
    std::vector<NamedUse> named;
    // A copy of the ids alone stays in the processor's cache; whole records do not.
    std::vector<IdIndex> idOf(catalogue.resourceCount());
    for (std::uint32_t i = 0; i < catalogue.resourceCount(); ++i) {
        idOf[i] = catalogue.resource(ResourceIndex{i}).id;
    }
    // Per id: the last secret + 1 that has it, which spares a set for each secret.
    std::vector<std::uint32_t> seenBy(catalogue.idCount(), 0);
    for (std::uint32_t i = 0; i < catalogue.secretCount(); ++i) {
        const SecretIndex secret{i};
        const auto agents = catalogue.dependents(secret, Category::Agents);
        if (std::ranges::none_of(
                agents, [&](const Edge &edge) { return !catalogue.links(edge).empty(); })) {
            continue;
        }
        seenBy[catalogue.secret(secret).id.value] = i + 1;
        visitEdges(catalogue, secret, [&](const Edge &edge, std::uint32_t) {
            seenBy[idOf[edge.resource.value].value] = i + 1;
        });
        std::uint32_t position = 0;
        for (const Edge &edge : agents) {
            for (const IdIndex via : catalogue.links(edge)) {
                if (seenBy[via.value] != i + 1) {
                    seenBy[via.value] = i + 1;
                    named.push_back({via, secret, position});
                }
            }
            ++position;
        }
    }
    return named;
}

/// Calls visit(record) for every record of the id that an edge uses.
template <typename Visit>
void visitRecords(const Catalogue &catalogue, IdIndex id,
                  const std::vector<std::uint32_t> &rowOfRecord, Visit visit)
{
    auto next = catalogue.findResource(id);
    while (next) {
        const ResourceIndex record = *next;
        if (rowOfRecord[record.value] != none) {
            visit(record);
        }
        const ResourceIndex following = catalogue.resource(record).nextWithSameId;
        next = following == record ? std::nullopt : std::optional(following);
    }
}

} // namespace

ReverseIndex::ReverseIndex(const WorkspaceState &state)
    : m_hasAllSecrets(state.knowsAllSecrets())
{
    const Catalogue &catalogue = state.catalogue();
    const std::vector<NamedUse> named = namedUses(catalogue);
    RowPlaces places;
    places.ofRecord.assign(catalogue.resourceCount(), none);
    places.ofVia.assign(catalogue.idCount(), none);
    for (const NamedUse &use : named) {
        places.ofVia[use.via.value] = 0;
    }
    makeRows(catalogue, places);

    // Each secret once a row: a secret may list several items without an id.
    const auto visitUses = [&](auto visit) {
        std::vector<std::uint32_t> lastSecret(m_rows.size(), none);
        std::size_t namedAt = 0;
        for (std::uint32_t i = 0; i < catalogue.secretCount(); ++i) {
            const SecretIndex secret{i};
            visitEdges(catalogue, secret, [&](const Edge &edge, std::uint32_t position) {
                const std::uint32_t row = places.ofRecord[edge.resource.value];
                if (std::exchange(lastSecret[row], i) != i) {
                    visit(row, Use{secret, position, 0});
                }
            });
            for (; namedAt < named.size() && named[namedAt].secret == secret; ++namedAt) {
                const NamedUse &use = named[namedAt];
                visit(places.ofVia[use.via.value], Use{secret, use.position, 1});
            }
        }
    };
    // Counting sort: how many uses each row has, where they begin, then each to its place.
    std::vector<std::uint32_t> next(m_rows.size(), 0);
    visitUses([&](std::uint32_t row, const Use &) { ++next[row]; });
    std::uint32_t first = 0;
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        m_rows[row].firstUse = first;
        first += next[row];
        next[row] = m_rows[row].firstUse;
    }
    m_uses.resize(first);
    visitUses([&](std::uint32_t row, const Use &use) { m_uses[next[row]++] = use; });
    for (std::size_t i = 0; i < catalogue.categories().size(); ++i) {
        m_partial.push_back(catalogue.incompleteCount(Category::at(i)));
    }
}

void ReverseIndex::makeRows(const Catalogue &catalogue, RowPlaces &places)
{
    for (std::uint32_t i = 0; i < catalogue.secretCount(); ++i) {
        visitEdges(catalogue, SecretIndex{i}, [&](const Edge &edge, std::uint32_t) {
            places.ofRecord[edge.resource.value] = 0;
        });
    }
    m_rows.clear();
    m_rows.reserve(catalogue.resourceCount() + 1);
    const std::size_t kinds = catalogue.categories().size();
    std::vector<std::uint32_t> rowOfKind(kinds);
    for (std::uint32_t i = 0; i < catalogue.idCount(); ++i) {
        const IdIndex id{i};
        std::vector<std::optional<ResourceIndex>> best(kinds);
        visitRecords(catalogue, id, places.ofRecord, [&](ResourceIndex record) {
            auto &kept = best[catalogue.resource(record).kind.index()];
            kept = kept ? tellingMore(catalogue, *kept, record) : record;
        });
        const auto firstRow = static_cast<std::uint32_t>(m_rows.size());
        for (const Category category : catalogue.categories()) {
            const std::uint8_t kind = category.index();
            if (best[kind]) {
                rowOfKind[kind] = static_cast<std::uint32_t>(m_rows.size());
                m_rows.push_back({id, *best[kind], 0, kind});
            }
        }
        visitRecords(catalogue, id, places.ofRecord, [&](ResourceIndex record) {
            places.ofRecord[record.value] = rowOfKind[catalogue.resource(record).kind.index()];
        });
        if (places.ofVia[i] == none) {
            continue;
        }
        // A via is a tool or a server, if one has the id; else whatever has it. Tools come first
        // among the rows of an id anyway.
        constexpr std::size_t server = Category::McpServers;
        const bool isServer = !best[Category::Tools] && best[server];
        places.ofVia[i] = isServer ? rowOfKind[server] : firstRow;
        if (m_rows.size() == firstRow) {
            m_rows.push_back({id, {}, 0, noKind});
        }
    }
    m_rows.push_back(Row{});
}

std::optional<Category> ReverseIndex::kind(ReverseRow row) const
{
    const std::uint8_t kind = m_rows[row.value].kind;
    return kind == noKind ? std::nullopt : std::optional(Category::at(kind));
}

std::optional<ResourceIndex> ReverseIndex::record(ReverseRow row) const
{
    const Row &found = m_rows[row.value];
    return found.kind == noKind ? std::nullopt : std::optional(found.record);
}

std::span<const Use> ReverseIndex::uses(ReverseRow row) const
{
    return {m_uses.data() + m_rows[row.value].firstUse, useCount(row)};
}

std::optional<ReverseRow> ReverseIndex::find(IdIndex id, std::optional<Category> kind) const
{
    const Range range = rowsOf(id);
    for (ReverseRow row = range.first; row < range.last; ++row.value) {
        if (this->kind(row) == kind) {
            return row;
        }
    }
    return {};
}

ReverseIndex::Range ReverseIndex::rowsOf(IdIndex id) const
{
    const auto end = m_rows.end() - 1;
    const auto first = std::ranges::lower_bound(m_rows.begin(), end, id, {}, &Row::id);
    const auto last = std::ranges::upper_bound(first, end, id, {}, &Row::id);
    const auto at = [this](auto place) {
        return ReverseRow{static_cast<std::uint32_t>(place - m_rows.begin())};
    };
    return {at(first), at(last)};
}

std::vector<Category> ReverseIndex::referencingLists(ReverseRow row) const
{
    const auto known = kind(row);
    if (!known) {
        return {Category::Tools, Category::McpServers, Category::Agents};
    }
    // Agents name what they go through: tools and servers, and perhaps what is of no known kind.
    const bool isNamedByAgents
        = !known->isKnown() || *known == Category::Tools || *known == Category::McpServers;
    return isNamedByAgents ? std::vector<Category>{*known, Category::Agents}
                           : std::vector<Category>{*known};
}

bool ReverseIndex::isExact(ReverseRow row) const
{
    return m_hasAllSecrets && std::ranges::all_of(referencingLists(row), [this](Category list) {
               return partialSecrets(list) == 0;
           });
}

} // namespace secretscope
