// SPDX-License-Identifier: Apache-2.0
#include "catalogue/catalogue.h"

#include <algorithm>

namespace secretscope {

std::optional<SecretIndex> Catalogue::findSecret(std::string_view id) const
{
    const auto known = m_ids.find(m_pool, id);
    if (!known) {
        return {};
    }
    const auto found = m_secretOfId.find(*known);
    return found == m_secretOfId.end() ? std::nullopt : std::optional(found->second);
}

std::span<const Edge> Catalogue::dependents(SecretIndex secret, Category category) const
{
    const DependentList &found = dependentList(secret, category);
    return {m_edges.constData() + found.first, found.count};
}

std::uint32_t Catalogue::dependentCount(SecretIndex secret) const
{
    std::uint32_t count = 0;
    for (const DependentList &entry : m_secrets.at(secret.value).dependents) {
        count += entry.count;
    }
    return count;
}

bool Catalogue::isComplete(SecretIndex secret) const
{
    return std::ranges::all_of(m_secrets.at(secret.value).dependents,
                               [](const DependentList &entry) { return isWhole(entry.state); });
}

std::span<const IdIndex> Catalogue::links(const Edge &edge) const
{
    if (edge.links == 0) {
        return {};
    }
    const IdIndex *at = m_links.constData() + edge.links;
    return {at + 1, at->value};
}

std::optional<ResourceIndex> Catalogue::findResource(IdIndex id) const
{
    if (id.value >= static_cast<std::size_t>(m_resourceOfId.size())
        || m_resourceOfId.at(id.value) == 0) {
        return {};
    }
    return ResourceIndex{m_resourceOfId.at(id.value) - 1};
}

bool Catalogue::isAvailable(ResourceIndex index) const
{
    const Resource &found = resource(index);
    return found.type == words::available || (found.type.isAbsent() && !found.name.isAbsent())
        || !hasAccessLevel(found.kind);
}

std::optional<ResourceIndex> Catalogue::bestRecord(IdIndex id, Category kind) const
{
    std::optional<ResourceIndex> best;
    const auto isBetter = [this](ResourceIndex a, ResourceIndex b) {
        if (isAvailable(a) != isAvailable(b)) {
            return isAvailable(a);
        }
        return text(resource(a).name) < text(resource(b).name);
    };
    auto next = findResource(id);
    while (next) {
        const Resource &record = resource(*next);
        if (record.kind == kind && (!best || isBetter(*next, *best))) {
            best = next;
        }
        next = record.nextWithSameId == *next ? std::nullopt : std::optional(record.nextWithSameId);
    }
    return best;
}

bool Catalogue::hasRoomFor(std::size_t answerSize) const
{
    // A text takes at least three bytes of JSON, a table row far more; so the answer's size bounds
    // the number of pieces it can add to any table.
    constexpr std::size_t limit = std::numeric_limits<std::uint32_t>::max() / 2;
    return m_pool.hasRoomFor(answerSize, answerSize / 2)
        && static_cast<std::size_t>(m_edges.size()) + answerSize < limit
        && static_cast<std::size_t>(m_links.size()) + answerSize < limit;
}

void Catalogue::setLoadState(SecretIndex secret, Category category, LoadState state)
{
    LoadState &present = list(secret, category).state;
    m_unfinished[indexOf(category)] += isWhole(present) ? 1 : 0;
    m_unfinished[indexOf(category)] -= isWhole(state) ? 1 : 0;
    present = state;
}

void Catalogue::setComplete(SecretIndex secret, Category category)
{
    setLoadState(secret, category, LoadState::Complete);
    list(secret, category).hasMore = false;
}

void Catalogue::setEnvironmentVariablesState(LoadState state)
{
    m_environmentState = state;
    for (std::uint32_t i = 0; i < secretCount(); ++i) {
        setLoadState({i}, Category::EnvironmentVariables, state);
    }
}

void Catalogue::squeeze()
{
    m_pool.squeeze();
    m_secrets.squeeze();
    m_resources.squeeze();
    m_edges.squeeze();
    m_links.squeeze();
    m_resourceOfId.squeeze();
    m_placeOfId = {};
}

bool Catalogue::isConsistent() const
{
    std::uint32_t edges = 0;
    std::array<std::uint32_t, categoryCount> unfinished{};
    for (std::uint32_t i = 0; i < secretCount(); ++i) {
        const SecretIndex index{i};
        if (findSecret(secretId(index)) != index) {
            return false;
        }
        for (const Category category : allCategories) {
            std::vector<IdIndex> ids;
            for (const Edge &edge : dependents(index, category)) {
                if (edge.resource.value >= resourceCount()
                    || resource(edge.resource).kind != category) {
                    return false;
                }
                ids.push_back(resource(edge.resource).id);
            }
            edges += static_cast<std::uint32_t>(ids.size());
            unfinished[indexOf(category)] += isWhole(loadState(index, category)) ? 0 : 1;
            std::ranges::sort(ids);
            if (std::ranges::adjacent_find(ids) != ids.end()) {
                return false;
            }
        }
    }
    return edges == m_edgesInUse && unfinished == m_unfinished;
}

} // namespace secretscope
