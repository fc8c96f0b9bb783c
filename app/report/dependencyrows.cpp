// SPDX-License-Identifier: Apache-2.0
#include "report/dependencyrows.h"

#include <algorithm>

namespace secretscope {

namespace {

/// The first eight bytes as a number that sorts as the bytes do.
std::uint64_t startOf(std::string_view text)
{
    std::uint64_t start = 0;
    for (std::size_t i = 0; i < sizeof start; ++i) {
        start = start << 8 | (i < text.size() ? static_cast<unsigned char>(text[i]) : 0U);
    }
    return start;
}

bool hasName(Category category)
{
    return category != Category::PhoneNumbers && category != Category::Others;
}

/// Sorted by the bytes of a text, then by those of an id.
template <typename Index, typename TextOf, typename IdOf>
std::vector<Index> sortedByText(const std::vector<Index> &indices, TextOf textOf, IdOf idOf)
{
    struct Key
    {
        std::uint64_t start; // settles most comparisons without a look at the text
        Index index;
    };
    std::vector<Key> keys;
    keys.reserve(indices.size());
    for (const Index index : indices) {
        keys.push_back({startOf(textOf(index)), index});
    }
    std::ranges::sort(keys, [&](const Key &a, const Key &b) {
        if (a.start != b.start) {
            return a.start < b.start;
        }
        const int order = textOf(a.index).compare(textOf(b.index));
        return order != 0 ? order < 0 : idOf(a.index) < idOf(b.index);
    });
    std::vector<Index> sorted;
    sorted.reserve(keys.size());
    for (const Key &key : keys) {
        sorted.push_back(key.index);
    }
    return sorted;
}

} // namespace

std::string_view DependencyRow::availability() const
{
    // What older answers name without a type is there to be seen.
    const Resource &record = resource();
    const bool isNamed
        = hasAccessLevel(m_category) && record.type.isAbsent() && !record.name.isAbsent();
    return m_catalogue.word(isNamed ? words::available : record.type);
}

DependencyRows::DependencyRows(const Catalogue &catalogue, ReportScope scope, Order order)
    : m_catalogue(catalogue)
    , m_scope(std::move(scope))
    , m_order(order)
{
    sortSecrets();
    rankResources();
}

void DependencyRows::sortSecrets()
{
    const auto id = [this](SecretIndex secret) { return m_catalogue.secretId(secret); };
    const auto text = [this, id](SecretIndex secret) {
        return m_order == Order::ByName ? m_catalogue.secretName(secret) : id(secret);
    };
    m_secrets = sortedByText(
        std::vector<SecretIndex>(m_scope.secrets().begin(), m_scope.secrets().end()), text, id);
}

void DependencyRows::rankResources()
{
    const auto id = [this](ResourceIndex index) { return m_catalogue.resourceId(index); };
    const auto text = [this, id](ResourceIndex index) {
        if (m_order == Order::ById) {
            return id(index);
        }
        const Resource &resource = m_catalogue.resource(index);
        return hasName(resource.kind) ? m_catalogue.text(resource.name) : std::string_view();
    };
    std::vector<ResourceIndex> all;
    all.reserve(m_catalogue.resourceCount());
    for (std::uint32_t i = 0; i < m_catalogue.resourceCount(); ++i) {
        all.push_back({i});
    }
    m_ranks.resize(all.size());
    std::uint32_t rank = 0;
    for (const ResourceIndex index : sortedByText(all, text, id)) {
        m_ranks[index.value] = rank++;
    }
}

SecretRow DependencyRows::secretRow(std::size_t position) const
{
    SecretRow row;
    row.secret = m_secrets.at(position);
    row.id = m_catalogue.secretId(row.secret);
    row.name = m_catalogue.secretName(row.secret);
    row.isComplete = m_catalogue.isComplete(row.secret);
    for (const Category category : allCategories) {
        const DependentList &list = m_catalogue.dependentList(row.secret, category);
        const std::uint32_t count = m_scope.count(m_catalogue, row.secret, category);
        row.lists.push_back({category, count, list.count, list.state, list.hasMore});
        row.dependents += count;
        row.loaded += list.count;
    }
    return row;
}

void DependencyRows::openList(SecretIndex secret, Category category)
{
    m_category = category;
    m_list.clear();
    for (const Edge &edge : m_catalogue.dependents(secret, category)) {
        if (m_scope.contains(secret, category, edge)) {
            m_list.push_back({m_ranks[edge.resource.value], edge});
        }
    }
    std::ranges::sort(m_list, {}, &RankedEdge::rank);
}

DependencyRow DependencyRows::row(std::size_t position)
{
    const Edge &edge = m_list.at(position).edge;
    if (m_category == Category::EnvironmentVariables) {
        const auto links = m_catalogue.links(edge);
        m_environments.assign(links.begin(), links.end());
        std::ranges::sort(m_environments, {},
                          [this](IdIndex id) { return m_catalogue.idText(id); });
        return {m_catalogue, m_category, edge, m_environments};
    }
    return {m_catalogue, m_category, edge};
}

} // namespace secretscope
