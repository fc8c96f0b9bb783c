// SPDX-License-Identifier: Apache-2.0
// Each distinct resource once, below it the secrets that it needs.
#pragma once

#include "ui/rows/layout.h"

#include <QCoreApplication>

#include <memory>
#include <unordered_map>
#include <vector>

namespace secretscope {

class ResourceTree final : public Layout
{
    Q_DECLARE_TR_FUNCTIONS(secretscope::ResourceTree)

public:
    /// O(dependents), sorted O(n log n); less where `earlier`, of the same state, has the ranks.
    explicit ResourceTree(LayoutSource source, const ResourceTree *earlier = nullptr);

    std::uint32_t rowCount(const RowParent &parent) const override;
    RowNode nodeAt(const RowParent &parent, std::uint32_t row) const override;
    RowNode nodeOf(const RowParent &parent) const override;
    RowParent parentOf(const RowNode &node) const override;
    std::optional<RowParent> below(const RowNode &node) const override;
    std::optional<bool> haveChildren(const RowParent &parent) const override { return !parent.top; }
    std::optional<std::uint32_t> rowOf(const RowNode &node) const override;
    RowId idOf(const RowNode &node) const override;
    std::optional<RowNode> find(const RowId &id) const override;
    void markSecrets(const RowParent &parent, std::uint32_t first, std::uint32_t end,
                     std::vector<bool> &secrets) const override;
    CellText cell(const RowNode &node, Column column) const override;
    QString sentence(const RowNode &node) const override;

private:
    /// By one column.
    struct Ranks
    {
        Ranks(const WorkspaceState &state, const ReverseIndex &uses, Column by);

        Column column;
        std::vector<std::uint32_t> resources;
        /// By secret, where the secrets of a resource are ordered too.
        std::vector<std::uint32_t> secrets = {};
    };

    const ReverseIndex &uses() const { return *m_uses; }
    RowNode nodeOf(ReverseRow resource) const;
    bool isShown(ReverseRow resource, const Use &use) const;
    /// The category whose list Use::position is in.
    Category listOf(ReverseRow resource, const Use &use) const;
    /// Places in ReverseIndex::uses() by row.
    const std::vector<std::uint32_t> &rowsOf(ReverseRow resource) const;

    CellText resourceCell(ReverseRow resource, Column column) const;
    CellText secretCell(const RowNode &node, Column column) const;

    std::shared_ptr<const ReverseIndex> m_uses;
    std::shared_ptr<const Ranks> m_ranks;
    /// Resources.
    NumberedRows m_shown;
    /// By resource.
    std::vector<std::uint32_t> m_useCounts;
    /// By resource, of those that were opened.
    mutable std::unordered_map<std::uint32_t, std::vector<std::uint32_t>> m_rows;
};

} // namespace secretscope
