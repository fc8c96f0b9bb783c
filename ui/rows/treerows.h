// SPDX-License-Identifier: Apache-2.0
// Which row of the secrets tree stands for what: order, filter, and which categories are drawn at
// all. It keeps what was published, so that the catalogue may run ahead, and lists of single
// categories only once somebody asks. It emits no signal and makes no text.
#pragma once

#include "catalogue/catalogue.h"
#include "search/matches.h"
#include "ui/rows/treenode.h"
#include "ui/rows/treeorder.h"

#include <array>
#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

namespace secretscope {

/// What is drawn below one secret.
struct SecretRows
{
    /// Dependents shown, by category.
    std::array<std::uint32_t, categoryCount> counts{};
    /// Bit indexOf(category): drawn.
    std::uint8_t drawn = 0;
    /// Bit indexOf(category): has a last row that says what is missing.
    std::uint8_t withRest = 0;
    /// Bit indexOf(category): the filter hides none of the category's dependents.
    std::uint8_t unfiltered = 0;

    bool isDrawn(Category category) const { return (drawn >> indexOf(category) & 1) != 0; }
    bool hasRest(Category category) const { return (withRest >> indexOf(category) & 1) != 0; }
    /// Rows below the category.
    std::uint32_t rowsOf(Category category) const
    {
        return counts.at(indexOf(category)) + (hasRest(category) ? 1 : 0);
    }
    friend bool operator==(const SecretRows &, const SecretRows &) = default;
};

class TreeRows
{
public:
    /// `catalogue` has to outlive this, or reset(). Nothing is published yet.
    explicit TreeRows(const Catalogue &catalogue);
    void reset(const Catalogue &catalogue);

    // What is published

    /// Secrets [0, secretCount()) are published; the filter may hide some.
    std::uint32_t secretCount() const { return static_cast<std::uint32_t>(m_below.size()); }
    std::uint32_t secretRowCount() const { return static_cast<std::uint32_t>(m_order.size()); }
    SecretIndex secretAt(std::uint32_t row) const { return m_order[row]; }
    /// Nothing if the filter hides it.
    std::optional<std::uint32_t> rowOf(SecretIndex secret) const;

    const SecretRows &below(SecretIndex secret) const { return m_below[secret.value]; }
    std::uint32_t categoryRowCount(SecretIndex secret) const;
    Category categoryAt(SecretIndex secret, std::uint32_t row) const;
    std::optional<std::uint32_t> rowOf(SecretIndex secret, Category category) const;

    /// The place in Catalogue::dependents(secret, category) of a row below counts[category];
    /// nothing if the catalogue ran ahead and the place is not known.
    std::optional<std::uint32_t> positionAt(SecretIndex secret, Category category,
                                            std::uint32_t row) const;
    /// The reverse, O(list).
    std::optional<std::uint32_t> rowOf(SecretIndex secret, Category category,
                                       std::uint32_t position) const;

    // The same for any row

    /// Nothing behind the last one. The row has to exist if it is not below the root.
    std::optional<TreeNode> nodeAt(const TreeParent &parent, std::uint32_t row) const;
    /// Nothing if it is not drawn.
    std::optional<std::uint32_t> rowOf(const TreeNode &node) const;
    /// Rows below the row `row` of `parent`.
    std::uint32_t rowCountBelow(const TreeParent &parent, std::uint32_t row) const;

    const std::optional<SortOrder<TreeColumn>> &sortOrder() const { return m_sort.sortOrder(); }
    /// Whether dependents may stand otherwise than in order of arrival, or some be hidden.
    bool isMapped() const { return m_matches.isFiltering() || m_sort.sortOrder(); }

    // Publishing

    /// A copy is kept: what is published stays readable while the search goes on. For matches that
    /// show other rows, call rebuild() instead.
    void setMatches(const Matches &matches) { m_matches = matches; }
    /// What is to be drawn below a secret by the catalogue as it is now.
    SecretRows present(SecretIndex secret) const;
    /// Publishes it.
    void setBelow(SecretIndex secret, const SecretRows &rows);
    /// Forgets the order within a category, and the secret's name.
    void forget(SecretIndex secret, Category category);
    void forget(SecretIndex secret) { m_sort.forget(secret); }

    /// Everything anew, for the first `secretCount` secrets. O(secrets), sorted more.
    void rebuild(std::uint32_t secretCount, const Matches &matches);
    void setSortOrder(std::optional<SortOrder<TreeColumn>> order);

    /// Those of secrets [from, until) that the filter shows.
    std::vector<SecretIndex> shownBetween(std::uint32_t from, std::uint32_t until) const;
    /// Publishes secrets [secretCount(), until); `shown` come last among the rows.
    void append(std::uint32_t until, const std::vector<SecretIndex> &shown);
    bool ordersSecrets() const { return m_sort.ordersSecrets(); }

    /// Checks every promise between the tables; for tests.
    bool isConsistent() const;

private:
    void numberRows(std::uint32_t from);
    const std::vector<std::uint32_t> *mapped(SecretIndex secret, Category category) const;

    static constexpr std::uint32_t Hidden = 0xffffffff;

    const Catalogue *m_catalogue;
    Matches m_matches;
    TreeOrder m_sort;
    /// By secret.
    std::vector<SecretRows> m_below;
    std::vector<std::uint32_t> m_rowOfSecret;
    /// By row.
    std::vector<SecretIndex> m_order;
    /// Positions by row of mapped categories, by secret * categoryCount + category.
    mutable std::unordered_map<std::uint64_t, std::vector<std::uint32_t>> m_mapped;
};

} // namespace secretscope
