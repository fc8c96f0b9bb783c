// SPDX-License-Identifier: Apache-2.0
// Secrets and dependents as plain structs that own their texts, for tests: what goes into a
// catalogue, and what a reference implementation works on. Slow and obvious on purpose.
#pragma once

#include "catalogue/category.h"
#include "catalogue/contents.h"

#include <array>
#include <map>
#include <optional>
#include <set>
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
    std::array<std::vector<PlainDependent>, knownCategoryCount> dependents = {};
    std::array<bool, knownCategoryCount> hasMore{};
    std::array<bool, knownCategoryCount> hasFlaws{};
    bool hasEnvironmentVariables = false;
    /// Lists under keys that this version does not know.
    std::map<std::string, std::vector<PlainDependent>> unlisted = {};
    std::set<std::string> unlistedWithMore = {};
    std::string type = "stored";

    std::vector<PlainDependent> &operator[](Category category)
    {
        return dependents[category.index()];
    }
    const std::vector<PlainDependent> &operator[](Category category) const
    {
        return dependents[category.index()];
    }
};

/// Every list with its key, as in Catalogue::categories(); valid as long as the secret.
struct PlainList
{
    std::string word;
    const std::vector<PlainDependent> *items = nullptr;
    bool hasMore = false;
};
inline std::vector<PlainList> listsOf(const PlainSecret &secret)
{
    std::vector<PlainList> lists;
    for (const Category category : knownCategories) {
        lists.push_back({std::string(traitsOf(category).word), &secret[category],
                         secret.hasMore[category.index()]});
    }
    for (const auto &[word, items] : secret.unlisted) {
        lists.push_back({word, &items, secret.unlistedWithMore.contains(word)});
    }
    return lists;
}

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
        content.type = secret.type;
        content.name = view(secret.name);
        content.lists.first = static_cast<std::uint32_t>(page.lists.size());
        const auto addList = [&](std::string_view word, const std::vector<PlainDependent> &items,
                                 bool hasMore, bool hasFlaws) {
            page.lists.push_back({word,
                                  {static_cast<std::uint32_t>(page.dependents.size()),
                                   static_cast<std::uint32_t>(items.size())},
                                  hasMore,
                                  hasFlaws});
            for (const PlainDependent &item : items) {
                addDependent(page, item);
            }
        };
        for (const Category category : knownCategories) {
            if (category != Category::EnvironmentVariables || secret.hasEnvironmentVariables) {
                addList(traitsOf(category).word, secret[category], secret.hasMore[category.index()],
                        secret.hasFlaws[category.index()]);
            }
        }
        for (const auto &[word, items] : secret.unlisted) {
            addList(word, items, secret.unlistedWithMore.contains(word), false);
        }
        content.lists.count = static_cast<std::uint32_t>(page.lists.size()) - content.lists.first;
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
