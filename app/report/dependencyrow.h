// SPDX-License-Identifier: Apache-2.0
// What a dependency report says of one secret and of one dependent, in the terms of its formats.
// Views into the catalogue: valid until the next row is made or the catalogue changes.
#pragma once

#include "catalogue/catalogue.h"

#include <array>
#include <span>
#include <string_view>

namespace secretscope {

struct SecretRow
{
    SecretIndex secret;
    std::string_view id;
    /// Empty if the API left it out.
    std::string_view name;
    /// Whether every category is known to its end.
    bool isComplete = false;
    struct List
    {
        /// In the report's scope.
        std::uint32_t count = 0;
        /// In the catalogue.
        std::uint32_t loaded = 0;
        LoadState state = LoadState::NotLoaded;
        bool hasMore = false;
    };
    std::array<List, categoryCount> lists;
    /// In the report's scope, over all categories.
    std::uint32_t dependents = 0;

    const List &list(Category category) const { return lists[indexOf(category)]; }
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
        return hasAccessLevel(m_category) ? m_catalogue.word(resource().access)
                                          : std::string_view();
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
    /// Whether this key may not see what it is.
    bool isUnknown() const { return availability() == "unknown"; }

private:
    bool isNumber() const { return m_category == Category::PhoneNumbers; }

    const Catalogue &m_catalogue;
    Category m_category;
    Edge m_edge;
    std::span<const IdIndex> m_environments;
};

} // namespace secretscope
