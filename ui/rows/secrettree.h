// SPDX-License-Identifier: Apache-2.0
// The tree secret -> category -> dependent. Which categories a secret has is known at once; the
// order within a category is made when it is first opened.
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
    /// O(secrets × categories), under a filter O(dependents), O(n log n) in an order whose ranks
    /// `earlier`, of the same state, does not have.
    explicit SecretTree(LayoutSource source, const SecretTree *earlier = nullptr);

    std::uint32_t rowCount(const RowParent &parent) const override;
    RowNode nodeAt(const RowParent &parent, std::uint32_t row) const override;
    RowNode nodeOf(const RowParent &parent) const override;
    RowParent parentOf(const RowNode &node) const override;
    std::optional<RowParent> below(const RowNode &node) const override;
    std::optional<bool> haveChildren(const RowParent &parent) const override
    {
        return parent.top ? std::optional(!parent.category) : std::nullopt;
    }
    std::optional<std::uint32_t> rowOf(const RowNode &node) const override;
    bool isOpenedForHits(const RowNode &node) const override;
    std::optional<std::uint32_t> appendedSince(const Layout &earlier) const override;
    std::optional<RowId> viaOf(const RowNode &node) const override;
    void markSecrets(const RowParent &parent, std::uint32_t first, std::uint32_t end,
                     std::vector<bool> &secrets) const override;
    CellText cell(const RowNode &node, Column column) const override;

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
    bool beginsWith(const SecretTree &earlier) const;
    bool isNameShared(std::uint32_t secret) const
    {
        return secret < m_sharedNames->size() && (*m_sharedNames)[secret];
    }

    std::shared_ptr<const ColumnRanks> m_ranks;
    bool m_hasNextPage = false;
    /// Secrets.
    NumberedRows m_rows;
    /// By secret, where its groups begin; one more, where the last ones end.
    std::vector<std::uint32_t> m_firstGroup;
    std::vector<Group> m_groups;
    /// By internal id of the category, of those that were opened.
    mutable std::unordered_map<quintptr, std::vector<std::uint32_t>> m_positions;
    /// Of secrets that were drawn: a secret can have very many dependents.
    mutable std::unordered_map<std::uint32_t, EditCounts> m_editCounts;
    /// See sharedNames().
    std::shared_ptr<const std::vector<bool>> m_sharedNames;
};

} // namespace secretscope
