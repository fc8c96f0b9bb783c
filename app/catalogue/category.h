// SPDX-License-Identifier: Apache-2.0
// The six kinds of places that can depend on a secret, in the one order that every view, file and
// comparison uses. It knows the API's words for them and no sentences.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace secretscope {

enum class Category : std::uint8_t {
    Tools,
    Agents,
    PhoneNumbers,
    McpServers,
    Others,
    EnvironmentVariables,
};

inline constexpr std::array allCategories{
    Category::Tools,      Category::Agents, Category::PhoneNumbers,
    Category::McpServers, Category::Others, Category::EnvironmentVariables,
};
inline constexpr std::size_t categoryCount = allCategories.size();

/// The API's own field name in `used_by` (`tools`, `phone_numbers` …); for environment variables,
/// which `used_by` lacks, the snapshot's name.
std::string_view categoryWord(Category category);

/// The reverse of categoryWord(); nothing for any other word.
std::optional<Category> categoryFromWord(std::string_view word);

/// Whether `GET …/dependencies/{type}` exists for the category, so that a preview of it can be
/// completed. Only these have a `*_has_more` field.
bool canBeCompleted(Category category);

/// Whether the API tells an access level for the category's items (tools, agents, MCP servers).
bool hasAccessLevel(Category category);

constexpr std::size_t indexOf(Category category)
{
    return static_cast<std::size_t>(category);
}

/// For QHash and QSet.
constexpr std::size_t qHash(Category category, std::size_t seed = 0)
{
    return indexOf(category) ^ seed;
}

} // namespace secretscope
