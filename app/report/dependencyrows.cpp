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

} // namespace

DependencyRows::DependencyRows(const Catalogue &catalogue, ReportScope scope, Order order)
    : m_catalogue(catalogue)
    , m_scope(std::move(scope))
    , m_order(order)
{
    sortSecrets();
}

void DependencyRows::sortSecrets()
{
    struct Key
    {
        std::uint64_t start;
        SecretIndex secret;
    };
    const auto textOf = [this](SecretIndex secret) {
        return m_order == Order::ByName ? m_catalogue.secretName(secret)
                                        : m_catalogue.secretId(secret);
    };
    std::vector<Key> keys;
    keys.reserve(static_cast<std::size_t>(m_scope.secrets().size()));
    for (const SecretIndex secret : m_scope.secrets()) {
        keys.push_back({startOf(textOf(secret)), secret});
    }
    std::ranges::sort(keys, [&](const Key &a, const Key &b) {
        if (a.start != b.start) {
            return a.start < b.start;
        }
        const int order = textOf(a.secret).compare(textOf(b.secret));
        return order != 0 ? order < 0
                          : m_catalogue.secretId(a.secret) < m_catalogue.secretId(b.secret);
    });
    m_secrets.reserve(keys.size());
    for (const Key &key : keys) {
        m_secrets.push_back(key.secret);
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
        SecretRow::List &target = row.lists[indexOf(category)];
        target = {list.count, list.count, list.state, list.hasMore};
        if (m_scope.isFiltered()) {
            target.count = static_cast<std::uint32_t>(std::ranges::count_if(
                m_catalogue.dependents(row.secret, category),
                [&](const Edge &edge) { return m_scope.contains(row.secret, category, edge); }));
        }
        row.dependents += target.count;
    }
    return row;
}

std::string_view DependencyRows::nameInOrder(const Edge &edge) const
{
    if (m_order == Order::ById) {
        return m_catalogue.resourceId(edge.resource);
    }
    return hasName(m_category) ? m_catalogue.text(m_catalogue.resource(edge.resource).name)
                               : std::string_view();
}

std::size_t DependencyRows::openList(SecretIndex secret, Category category)
{
    m_category = category;
    m_list.clear();
    for (const Edge &edge : m_catalogue.dependents(secret, category)) {
        if (m_scope.contains(secret, category, edge)) {
            m_list.push_back({startOf(nameInOrder(edge)), edge});
        }
    }
    std::ranges::sort(m_list, [this](const DependentKey &a, const DependentKey &b) {
        if (a.start != b.start) {
            return a.start < b.start;
        }
        const int order = nameInOrder(a.edge).compare(nameInOrder(b.edge));
        return order != 0
            ? order < 0
            : m_catalogue.resourceId(a.edge.resource) < m_catalogue.resourceId(b.edge.resource);
    });
    return m_list.size();
}

DependencyRow DependencyRows::row(std::size_t position)
{
    const Edge &edge = m_list.at(position).edge;
    const Resource &resource = m_catalogue.resource(edge.resource);
    DependencyRow row;
    row.category = m_category;
    row.resource = &resource;
    row.index = edge.resource;
    row.id = m_catalogue.idText(resource.id);
    row.hasLinks = m_catalogue.hasLinks(edge);
    if (m_category == Category::PhoneNumbers) {
        row.phoneNumber = m_catalogue.text(resource.name);
        row.label = m_catalogue.text(resource.label);
        row.provider = m_catalogue.word(resource.access);
    } else {
        row.name = m_catalogue.text(resource.name);
    }
    if (hasAccessLevel(m_category)) {
        row.accessLevel = m_catalogue.word(resource.access);
        row.availability = m_catalogue.word(resource.type);
        if (resource.type.isAbsent() && !resource.name.isAbsent()) {
            row.availability = m_catalogue.word(words::available);
        }
    }
    if (m_category == Category::Agents) {
        row.via = m_catalogue.links(edge);
    } else if (m_category == Category::EnvironmentVariables) {
        const auto links = m_catalogue.links(edge);
        m_environments.assign(links.begin(), links.end());
        std::ranges::sort(m_environments, {},
                          [this](IdIndex id) { return m_catalogue.idText(id); });
        row.environments = m_environments;
    }
    return row;
}

} // namespace secretscope
