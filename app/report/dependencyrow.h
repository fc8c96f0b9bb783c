// SPDX-License-Identifier: Apache-2.0
// What a dependency report says of one secret and of one dependent, in the terms of its formats.
// Views into the catalogue: valid until the next row is made or the catalogue changes.
#pragma once

#include "domain/catalogue.h"

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

struct DependencyRow
{
    Category category = Category::Tools;
    /// The record as the API told it, with what was left out; never null.
    const Resource *resource = nullptr;
    /// Where that record is in the catalogue.
    ResourceIndex index;
    /// The phone number's own id, the value of an other place.
    std::string_view id;
    /// Of a tool, agent or MCP server; the label of an environment variable.
    std::string_view name;
    /// `available`, `unknown`, an unlisted word; empty where the API does not say.
    std::string_view availability;
    std::string_view accessLevel;
    std::string_view phoneNumber;
    /// Of a phone number.
    std::string_view label;
    /// Of a phone number.
    std::string_view provider;
    /// An agent's `referenced_resource_ids`, as they came.
    std::span<const IdIndex> via;
    /// An environment variable's environments, sorted.
    std::span<const IdIndex> environments;
    /// Whether links were told at all (an empty list and none are two things).
    bool hasLinks = false;

    bool isThrough() const { return !via.empty(); }
    bool hasCreated() const { return resource->created != Resource::absentTime; }
    /// Whether this key may not see what it is.
    bool isUnknown() const { return availability == "unknown"; }
};

} // namespace secretscope
