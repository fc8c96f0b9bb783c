// SPDX-License-Identifier: Apache-2.0
// The one row model of all dependency reports: secrets, their lists and rows in a defined order
// (bytes of UTF-8), filtered by the scope. It formats nothing. Its memory is a number for each
// secret and distinct resource and the longest single list of dependents, never that of all rows.
// What it gives out are views into the catalogue: valid until the next row is made.
#pragma once

#include "report/reportscope.h"

#include <span>
#include <string_view>
#include <vector>

namespace secretscope {

struct SecretRow
{
    struct List
    {
        Category category = Category::Tools;
        /// In the report's scope.
        std::uint32_t count = 0;
        /// In the catalogue.
        std::uint32_t loaded = 0;
        LoadState state = LoadState::NotLoaded;
        bool hasMore = false;
    };

    SecretIndex secret;
    std::string_view id;
    /// Empty if the API left it out.
    std::string_view name;
    /// Whether every category is known to its end.
    bool isComplete = false;
    /// In the order of the catalogue's categories.
    std::vector<List> lists;
    /// Over all categories, in the report's scope.
    std::uint32_t dependents = 0;
    /// Over all categories, in the catalogue.
    std::uint32_t loaded = 0;
};

/// Looks a text up only when it is asked for: a format that knows a resource already needs none.
class DependencyRow
{
public:
    /// @param environments for an environment variable.
    DependencyRow(const Catalogue &catalogue, Category category, const Edge &edge,
                  std::span<const IdIndex> environments = {})
        : m_catalogue(catalogue)
        , m_category(category)
        , m_edge(edge)
        , m_environments(environments)
    {}

    Category category() const { return m_category; }
    /// Where its record is in the catalogue.
    ResourceIndex index() const { return m_edge.resource; }
    /// That record: what the API told, and what it left out.
    const Resource &resource() const { return m_catalogue.resource(m_edge.resource); }

    /// The phone number's own id, the value of an other place.
    std::string_view id() const { return m_catalogue.resourceId(m_edge.resource); }
    /// Of a tool, agent or MCP server; the label of an environment variable.
    std::string_view name() const
    {
        return isNumber() ? std::string_view() : m_catalogue.text(resource().name);
    }
    /// `available`, `unknown`, an unlisted word; empty where the API does not say.
    std::string_view availability() const;
    std::string_view accessLevel() const
    {
        return isNumber() ? std::string_view() : m_catalogue.word(resource().access);
    }

    std::string_view phoneNumber() const
    {
        return isNumber() ? m_catalogue.text(resource().name) : std::string_view();
    }
    /// Of a phone number.
    std::string_view label() const
    {
        return isNumber() ? m_catalogue.text(resource().label) : std::string_view();
    }
    /// Of a phone number.
    std::string_view provider() const
    {
        return isNumber() ? m_catalogue.word(resource().access) : std::string_view();
    }

    /// An agent's `referenced_resource_ids`, as they came.
    std::span<const IdIndex> via() const
    {
        return m_category == Category::Agents ? m_catalogue.links(m_edge)
                                              : std::span<const IdIndex>();
    }
    /// An environment variable's environments, sorted.
    std::span<const IdIndex> environments() const { return m_environments; }
    /// Whether links were told at all (an empty list and none are two things).
    bool hasLinks() const { return m_catalogue.hasLinks(m_edge); }

    bool isThrough() const { return !via().empty(); }
    bool hasCreated() const { return resource().created != Resource::absentTime; }

private:
    bool isNumber() const { return m_category == Category::PhoneNumbers; }

    const Catalogue &m_catalogue;
    Category m_category;
    Edge m_edge;
    std::span<const IdIndex> m_environments;
};

class DependencyRows
{
public:
    enum class Order {
        /// By secret name, secret id; resource name, resource id.
        ByName,
        /// By secret id; resource id.
        ById,
    };

    /// `catalogue` outlives this and does not change meanwhile.
    DependencyRows(const Catalogue &catalogue, ReportScope scope, Order order);

    const Catalogue &catalogue() const { return m_catalogue; }
    const ReportScope &scope() const { return m_scope; }

    std::size_t secretCount() const { return m_secrets.size(); }
    /// Position in the order, from 0.
    SecretRow secretRow(std::size_t position) const;

    /// Sorts the category's dependents of that secret in the scope; row() then reads them.
    void openList(SecretIndex secret, Category category);
    /// Of the list that is open. Reuses what an earlier row pointed to.
    DependencyRow row(std::size_t position);

private:
    struct RankedEdge
    {
        std::uint32_t rank = 0;
        Edge edge;
    };

    void sortSecrets();
    void rankResources();

    const Catalogue &m_catalogue;
    ReportScope m_scope;
    Order m_order;
    std::vector<SecretIndex> m_secrets;
    Category m_category = Category::Tools;
    /// By ResourceIndex: its place in the order. Sorting each list by texts would look at the same
    /// ones again and again, all over the memory.
    std::vector<std::uint32_t> m_ranks;
    std::vector<RankedEdge> m_list;
    std::vector<IdIndex> m_environments;
};

} // namespace secretscope
