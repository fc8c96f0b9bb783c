// SPDX-License-Identifier: Apache-2.0
// Secrets and dependents as plain structs that own their texts, for tests: what goes into a
// catalogue, and what a reference implementation works on. Slow and obvious on purpose.
#pragma once

#include "catalogue/contents.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace secretscope::test {

struct PlainDependent
{
    std::string id;
    std::optional<std::string> name = {};
    std::optional<std::string> type = {};
    std::optional<std::string> access = {};
    std::optional<std::string> label = {};
    std::optional<std::int64_t> created = {};
    std::optional<std::vector<std::string>> links = {};

    friend bool operator==(const PlainDependent &, const PlainDependent &) = default;
};

struct PlainSecret
{
    std::string id;
    std::optional<std::string> name = {};
    std::array<std::vector<PlainDependent>, categoryCount> dependents = {};
    std::array<bool, categoryCount> hasMore{};
    std::array<bool, categoryCount> hasFlaws{};
    bool hasEnvironmentVariables = false;

    std::vector<PlainDependent> &operator[](Category category)
    {
        return dependents[indexOf(category)];
    }
    const std::vector<PlainDependent> &operator[](Category category) const
    {
        return dependents[indexOf(category)];
    }
};

inline OptionalText view(const std::optional<std::string> &text)
{
    return text ? OptionalText(*text) : OptionalText();
}

/// Appends to `page`; the views point into `item`.
inline void addDependent(Contents &page, const PlainDependent &item)
{
    DependentContent content;
    content.id = item.id;
    content.name = view(item.name);
    content.type = view(item.type);
    content.access = view(item.access);
    content.label = view(item.label);
    content.created = item.created;
    if (item.links) {
        content.hasLinks = true;
        content.links = {static_cast<std::uint32_t>(page.links.size()),
                         static_cast<std::uint32_t>(item.links->size())};
        page.links.insert(page.links.end(), item.links->begin(), item.links->end());
    }
    page.dependents.push_back(content);
}

/// One page with these secrets; it is valid as long as they are unchanged.
inline Contents pageOf(const std::vector<PlainSecret> &secrets)
{
    Contents page;
    for (const PlainSecret &secret : secrets) {
        SecretContent content;
        content.id = secret.id;
        content.type = "stored";
        content.name = view(secret.name);
        content.hasMore = secret.hasMore;
        content.hasFlaws = secret.hasFlaws;
        content.hasEnvironmentVariables = secret.hasEnvironmentVariables;
        for (const Category category : allCategories) {
            content.dependents[indexOf(category)]
                = {static_cast<std::uint32_t>(page.dependents.size()),
                   static_cast<std::uint32_t>(secret[category].size())};
            for (const PlainDependent &item : secret[category]) {
                addDependent(page, item);
            }
        }
        page.secrets.push_back(content);
    }
    return page;
}

/// One answer of `…/dependencies/{type}`; valid as long as the items are unchanged.
inline Contents answerOf(const std::vector<PlainDependent> &items)
{
    Contents page;
    for (const PlainDependent &item : items) {
        addDependent(page, item);
    }
    return page;
}

} // namespace secretscope::test
