// SPDX-License-Identifier: Apache-2.0
// The tree secret -> category -> dependent. Which categories a secret has is known at once; the
// order within a category is made when somebody looks into it.
#pragma once

#include "ui/rows/layout.h"

#include <memory>
#include <span>
#include <unordered_map>
#include <vector>

namespace secretscope {

class SecretTree final : public Layout
{
public:
    /// Ranks of secrets and of dependents; they depend on the state and the column alone.
    struct Ranks
    {
        Ranks(const Catalogue &catalogue, Column column)
            : secrets(secretRanks(catalogue, column))
            , dependents(catalogue, column)
        {}

        std::vector<std::uint32_t> secrets;
        DependentRanks dependents;
    };

    /// O(secrets × categories), under a filter O(dependents); sorted O(n log n) and, where `ranks`
    /// are not those of the state and order already, much more.
    explicit SecretTree(LayoutSource source, std::shared_ptr<const Ranks> ranks = {});

    const std::shared_ptr<const Ranks> &ranks() const { return m_ranks; }

    std::uint32_t rowCount(const RowParent &parent) const override;
    RowNode nodeAt(const RowParent &parent, std::uint32_t row) const override;
    RowNode nodeOf(const RowParent &parent) const override;
    RowParent parentOf(const RowNode &node) const override;
    std::optional<RowParent> below(const RowNode &node) const override;
    std::optional<std::uint32_t> rowOf(const RowNode &node) const override;
    bool isOpenedForHits(const RowNode &node) const override;
    std::optional<RowChange> changeSince(const Layout &earlier) const override;
    std::shared_ptr<const Layout> withoutRest(const RowParent &parent) const override;

private:
    /// A category that is drawn below a secret.
    struct Group
    {
        Category category = Category::Tools;
        /// Has a last row that says what is missing.
        bool hasRest = false;
        /// Dependents shown.
        std::uint32_t count = 0;

        friend bool operator==(const Group &, const Group &) = default;
    };

    void addGroups(SecretIndex secret);
    std::span<const Group> groupsOf(std::uint32_t secret) const;
    const Group *groupOf(const RowParent &parent) const;
    /// Whether dependents may be hidden, or in another order than that of arrival.
    bool isMapped() const { return matches().isFiltering() || source().order; }
    /// Positions by row.
    const std::vector<std::uint32_t> &positionsOf(const RowParent &parent) const;
    std::optional<RowChange> changeOfGroups(const SecretTree &earlier, SecretIndex secret) const;
    bool hasSameItems(const SecretTree &earlier, SecretIndex secret) const;

    static constexpr std::uint32_t Hidden = 0xffffffff;

    std::shared_ptr<const Ranks> m_ranks;
    bool m_hasNextPage = false;
    /// By row.
    std::vector<SecretIndex> m_order;
    /// By secret.
    std::vector<std::uint32_t> m_rowOfSecret;
    /// By secret, where its groups begin; one more, where the last ones end.
    std::vector<std::uint32_t> m_firstGroup;
    std::vector<Group> m_groups;
    /// By internal id of the category, of those that somebody looked into.
    mutable std::unordered_map<quintptr, std::vector<std::uint32_t>> m_positions;
};

} // namespace secretscope
