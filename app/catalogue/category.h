// SPDX-License-Identifier: Apache-2.0
// The kinds of places that can depend on a secret. Those that this version knows are rows of one
// table; a list of `used_by` that it does not know becomes a category of the catalogue that met it,
// under the service's own word, so that no dependent is ever dropped for being of a new kind.
#pragma once

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>

namespace secretscope {

/// A position in the list of categories: the known ones first and everywhere the same, then the
/// unlisted ones of one catalogue. An unlisted category means nothing in another catalogue: compare
/// Catalogue::categoryWord() there.
class Category
{
public:
    enum Known : std::uint8_t {
        Tools,
        Agents,
        PhoneNumbers,
        McpServers,
        Others,
        EnvironmentVariables,
    };

    constexpr Category(Known known)
        : m_index(known)
    {}
    static constexpr Category at(std::size_t index)
    {
        Category category(Tools);
        category.m_index = static_cast<std::uint8_t>(index);
        return category;
    }

    constexpr std::uint8_t index() const { return m_index; }
    /// Whether it is a row of the table, not a list under the service's own word.
    constexpr bool isKnown() const;

    friend constexpr bool operator==(Category, Category) = default;
    friend constexpr auto operator<=>(Category, Category) = default;
    /// For QHash and QSet.
    friend constexpr std::size_t qHash(Category category, std::size_t seed = 0)
    {
        return category.m_index ^ seed;
    }

private:
    std::uint8_t m_index;
};

/// What an item of a list looks like, as the API writes it.
enum class ItemForm : std::uint8_t {
    Resource, ///< `id`, `name`, `type`, `access_level`, `created_at_unix_secs`
    Agent, ///< the same and `referenced_resource_ids`
    PhoneNumber, ///< `phone_number_id`, `phone_number`, `label`, `provider`
    Text, ///< a string, which is its id
    Variable, ///< `id`, `label`, `environments`
    Unlisted, ///< whatever the service sends
};

/// All that the program knows of a category but its words for the user.
struct CategoryTraits
{
    /// The API's field name in `used_by`; for environment variables, which `used_by` lacks, the
    /// snapshot's name. Empty for unlisted categories, see Catalogue::categoryWord().
    std::string_view word;
    ItemForm form = ItemForm::Unlisted;
    /// Whether `used_by` always has the list, so that it is missing if it is not there.
    bool isRequired = false;
    /// Whether `GET …/dependencies/{type}` exists, so that a preview can be completed.
    bool canBeCompleted = false;
    /// Whether the API reports an access level for the items, so that Fix and Ask can hold them.
    bool hasAccessLevel = false;
    /// Whether the items run: a change of the secret is tested with them.
    bool isTested = false;
};

inline constexpr std::array knownCategoryTraits{
    CategoryTraits{"tools", ItemForm::Resource, true, true, true, false},
    CategoryTraits{"agents", ItemForm::Agent, true, true, true, true},
    CategoryTraits{"phone_numbers", ItemForm::PhoneNumber, false, true, false, false},
    CategoryTraits{"mcp_servers", ItemForm::Resource, false, false, true, false},
    CategoryTraits{"others", ItemForm::Text, true, false, false, false},
    CategoryTraits{"environment_variables", ItemForm::Variable, false, false, false, false},
};
inline constexpr std::size_t knownCategoryCount = knownCategoryTraits.size();

constexpr bool Category::isKnown() const
{
    return m_index < knownCategoryCount;
}

/// The known ones, in the order of every view, file and comparison; Catalogue::categories() has the
/// unlisted ones too.
inline constexpr std::array knownCategories =
    []<std::size_t... index>(std::index_sequence<index...>)
{
    return std::array{Category::at(index)...};
}
(std::make_index_sequence<knownCategoryCount>());

inline constexpr CategoryTraits unlistedTraits{};

constexpr const CategoryTraits &traitsOf(Category category)
{
    return category.isKnown() ? knownCategoryTraits[category.index()] : unlistedTraits;
}

/// The known category of this word; nothing for any other.
constexpr std::optional<Category> knownCategory(std::string_view word)
{
    for (std::size_t i = 0; i < knownCategoryCount; ++i) {
        if (knownCategoryTraits[i].word == word) {
            return Category::at(i);
        }
    }
    return {};
}

/// Orders lists by their words as Catalogue::categories() orders categories.
constexpr bool isCategoryWordBefore(std::string_view a, std::string_view b)
{
    const auto knownA = knownCategory(a);
    const auto knownB = knownCategory(b);
    if (knownA && knownB) {
        return *knownA < *knownB;
    }
    return knownA || knownB ? knownA.has_value() : a < b;
}

} // namespace secretscope
