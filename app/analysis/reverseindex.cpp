// SPDX-License-Identifier: Apache-2.0
#include "analysis/reverseindex.h"

#include "analysis/relation.h"

#include <algorithm>

namespace secretscope {

namespace {

constexpr std::uint32_t none = 0xffffffff;

/// A use that only an agent's `referenced_resource_ids` tell.
struct NamedUse
{
    IdIndex way;
    SecretIndex secret;
    std::uint32_t position = 0;
};

/// Calls visit(secret, edge, position in its list) for every edge, secret by secret.
template <typename Visit>
void visitEdges(const Catalogue &catalogue, SecretIndex secret, Visit visit)
{
    for (const Category category : allCategories) {
        std::uint32_t position = 0;
        for (const Edge &edge : catalogue.dependents(secret, category)) {
            visit(edge, position++);
        }
    }
}

/// Ways that a secret's agents name and its own lists do not have, each once a secret; by secret.
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
            for (const IdIndex way : catalogue.links(edge)) {
                if (seenBy[way.value] != i + 1) {
                    seenBy[way.value] = i + 1;
                    named.push_back({way, secret, position});
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

ReverseIndex::ReverseIndex(const Catalogue &catalogue)
{
    const std::vector<NamedUse> named = namedUses(catalogue);
    RowPlaces places;
    places.ofRecord.assign(catalogue.resourceCount(), none);
    places.ofWay.assign(catalogue.idCount(), none);
    for (const NamedUse &use : named) {
        places.ofWay[use.way.value] = 0;
    }
    makeRows(catalogue, places);

    // Counting sort: how many uses each row has, where they begin, then each to its place.
    std::vector<std::uint32_t> next(m_rows.size(), 0);
    for (std::uint32_t i = 0; i < catalogue.secretCount(); ++i) {
        visitEdges(catalogue, SecretIndex{i}, [&](const Edge &edge, std::uint32_t) {
            ++next[places.ofRecord[edge.resource.value]];
        });
    }
    for (const NamedUse &use : named) {
        ++next[places.ofWay[use.way.value]];
    }
    std::uint32_t first = 0;
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        m_rows[row].firstUse = first;
        first += next[row];
        next[row] = m_rows[row].firstUse;
    }
    m_uses.resize(first);
    std::size_t namedAt = 0;
    for (std::uint32_t i = 0; i < catalogue.secretCount(); ++i) {
        const SecretIndex secret{i};
        visitEdges(catalogue, secret, [&](const Edge &edge, std::uint32_t position) {
            m_uses[next[places.ofRecord[edge.resource.value]]++] = Use{secret, position, 0};
        });
        for (; namedAt < named.size() && named[namedAt].secret == secret; ++namedAt) {
            const NamedUse &use = named[namedAt];
            m_uses[next[places.ofWay[use.way.value]]++] = Use{secret, use.position, 1};
        }
        for (const Category category : allCategories) {
            m_partial[indexOf(category)] += !isWhole(catalogue.loadState(secret, category));
        }
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
    std::array<std::uint32_t, categoryCount> rowOfKind{};
    for (std::uint32_t i = 0; i < catalogue.idCount(); ++i) {
        const IdIndex id{i};
        std::array<std::optional<ResourceIndex>, categoryCount> best;
        visitRecords(catalogue, id, places.ofRecord, [&](ResourceIndex record) {
            auto &kept = best[indexOf(catalogue.resource(record).kind)];
            kept = kept ? tellingMore(catalogue, *kept, record) : record;
        });
        const auto firstRow = static_cast<std::uint32_t>(m_rows.size());
        for (std::size_t kind = 0; kind < categoryCount; ++kind) {
            if (best[kind]) {
                rowOfKind[kind] = static_cast<std::uint32_t>(m_rows.size());
                m_rows.push_back({id, *best[kind], 0, static_cast<std::uint8_t>(kind)});
            }
        }
        visitRecords(catalogue, id, places.ofRecord, [&](ResourceIndex record) {
            places.ofRecord[record.value] = rowOfKind[indexOf(catalogue.resource(record).kind)];
        });
        if (places.ofWay[i] == none) {
            continue;
        }
        // A way is a tool or a server, if one has the id; else whatever has it. Tools come first
        // among the rows of an id anyway.
        constexpr std::size_t server = indexOf(Category::McpServers);
        const bool isServer = !best[indexOf(Category::Tools)] && best[server];
        places.ofWay[i] = isServer ? rowOfKind[server] : firstRow;
        if (m_rows.size() == firstRow) {
            m_rows.push_back({id, {}, 0, noKind});
        }
    }
    m_rows.push_back(Row{});
}

std::optional<Category> ReverseIndex::kind(ReverseRow row) const
{
    const std::uint8_t kind = m_rows[row.value].kind;
    return kind == noKind ? std::nullopt : std::optional(Category{kind});
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

bool ReverseIndex::isExact(ReverseRow row) const
{
    if (const auto known = kind(row)) {
        return partialSecrets(*known) == 0;
    }
    return partialSecrets(Category::Tools) == 0 && partialSecrets(Category::McpServers) == 0
        && partialSecrets(Category::Agents) == 0;
}

} // namespace secretscope
