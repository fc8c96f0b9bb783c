// SPDX-License-Identifier: Apache-2.0
#include "catalogue/category.h"

namespace secretscope {

namespace {
constexpr std::array<std::string_view, categoryCount> words{
    "tools", "agents", "phone_numbers", "mcp_servers", "others", "environment_variables",
};
}

std::string_view categoryWord(Category category)
{
    return words[indexOf(category)];
}

std::optional<Category> categoryFromWord(std::string_view word)
{
    for (const Category category : allCategories) {
        if (categoryWord(category) == word) {
            return category;
        }
    }
    return {};
}

bool canBeCompleted(Category category)
{
    return category == Category::Tools || category == Category::Agents
        || category == Category::PhoneNumbers;
}

bool hasAccessLevel(Category category)
{
    return category == Category::Tools || category == Category::Agents
        || category == Category::McpServers;
}

} // namespace secretscope
