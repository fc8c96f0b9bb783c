// SPDX-License-Identifier: Apache-2.0
#include "catalogue/catalogue.h"

#include <algorithm>
#include <vector>

namespace secretscope {

const DependentList Catalogue::noList;

Catalogue::Catalogue()
    : m_lists(knownCategoryCount)
    , m_order(knownCategories.begin(), knownCategories.end())
    , m_incomplete(knownCategoryCount, 0)
{}

std::optional<SecretIndex> Catalogue::findSecret(std::string_view id) const
{
    const auto known = m_ids.find(m_pool, id);
    const std::uint32_t place = known ? m_secretOfId.value(known->value) : 0;
    return place == 0 ? std::nullopt : std::optional(SecretIndex{place - 1});
}

std::string_view Catalogue::categoryWord(Category category) const
{
    return category.isKnown()
        ? traitsOf(category).word
        : text(m_unlistedWords.at(category.index() - static_cast<int>(knownCategoryCount)));
}

std::optional<Category> Catalogue::findCategory(std::string_view word) const
{
    const auto found = std::ranges::find_if(
        m_order, [&](Category category) { return categoryWord(category) == word; });
    return found == m_order.end() ? std::nullopt : std::optional(*found);
}

bool Catalogue::isBefore(Category a, Category b) const
{
    return a.isKnown() || b.isKnown() ? a < b : categoryWord(a) < categoryWord(b);
}

std::span<const Edge> Catalogue::dependents(SecretIndex secret, Category category) const
{
    const DependentList &found = dependentList(secret, category);
    return {m_edges.constData() + found.first, found.count};
}

std::span<const Edge> Catalogue::configured(SecretIndex secret, Category category) const
{
    return allDependents(secret, category).subspan(dependentList(secret, category).count);
}

std::span<const Edge> Catalogue::allDependents(SecretIndex secret, Category category) const
{
    const DependentList &found = dependentList(secret, category);
    return {m_edges.constData() + found.first, std::size_t(found.count) + found.configured};
}

std::uint32_t Catalogue::configuredCount(SecretIndex secret) const
{
    std::uint32_t count = 0;
    for (const Category category : m_order) {
        count += dependentList(secret, category).configured;
    }
    return count;
}

Known Catalogue::known(SecretIndex secret) const
{
    Known sum;
    for (const Category category : m_order) {
        sum += known(secret, category);
    }
    return sum;
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
    const std::uint32_t place = m_resourceOfId.value(id.value);
    return place == 0 ? std::nullopt : std::optional(ResourceIndex{place - 1});
}

bool Catalogue::isAvailable(ResourceIndex index) const
{
    const Resource &found = resource(index);
    if (!traitsOf(found.kind).hasAccessLevel) {
        return found.type != words::unknown || !found.name.isAbsent();
    }
    return found.type == words::available || (found.type.isAbsent() && !found.name.isAbsent());
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

bool Catalogue::isConsistent() const
{
    std::uint32_t edges = 0;
    QList<std::uint32_t> incomplete(m_order.size(), 0);
    for (std::uint32_t i = 0; i < secretCount(); ++i) {
        const SecretIndex index{i};
        if (findSecret(secretId(index)) != index) {
            return false;
        }
        for (const Category category : m_order) {
            std::vector<IdIndex> ids;
            edges += dependentList(index, category).count;
            if (!std::ranges::all_of(configured(index, category),
                                     [](const Edge &edge) { return edge.isUnreported == 1; })) {
                return false;
            }
            for (const Edge &edge : allDependents(index, category)) {
                if (edge.resource.value >= resourceCount()
                    || resource(edge.resource).kind != category) {
                    return false;
                }
                if (!resourceId(edge.resource).empty()) {
                    ids.push_back(resource(edge.resource).id);
                }
            }
            incomplete[category.index()]
                += secretscope::isComplete(loadState(index, category)) ? 0 : 1;
            std::ranges::sort(ids);
            if (std::ranges::adjacent_find(ids) != ids.end()) {
                return false;
            }
        }
    }
    return edges == m_edgesInUse && incomplete == m_incomplete
        && std::ranges::is_sorted(m_order,
                                  [this](Category a, Category b) { return isBefore(a, b); });
}

} // namespace secretscope
