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
    /// Of one state, and ranks of one column; costly to make.
    struct Index
    {
        explicit Index(const WorkspaceState &state)
            : uses(state)
        {}
        /// Another order of the same resources.
        Index(const Index &index, const Catalogue &catalogue, Column by);

        ReverseIndex uses;
        /// What `ranks` are by.
        std::optional<Column> column = {};
        std::vector<std::uint32_t> ranks = {};
        /// By secret, where the secrets of a resource are ordered too.
        std::vector<std::uint32_t> secretRanks = {};
    };

    /// O(dependents), sorted O(n log n); more where `index` is not that of the state and order.
    explicit ResourceTree(LayoutSource source, std::shared_ptr<const Index> index = {});

    const std::shared_ptr<const Index> &index() const { return m_index; }

    std::uint32_t rowCount(const RowParent &parent) const override;
    RowNode nodeAt(const RowParent &parent, std::uint32_t row) const override;
    RowNode nodeOf(const RowParent &parent) const override;
    RowParent parentOf(const RowNode &node) const override;
    std::optional<RowParent> below(const RowNode &node) const override;
    std::optional<std::uint32_t> rowOf(const RowNode &node) const override;
    RowId idOf(const RowNode &node) const override;
    std::optional<RowNode> find(const RowId &id) const override;
    std::optional<RowNode> findAgain(const Layout &earlier, const RowNode &node) const override;
    std::optional<RowChange> changeSince(const Layout &) const override { return {}; }
    CellText cell(const RowNode &node, Column column) const override;
    QString sentence(const RowNode &node) const override;

private:
    const ReverseIndex &uses() const { return m_index->uses; }
    Known usesOf(ReverseRow resource) const { return uses().known(resource); }
    RowNode nodeOf(ReverseRow resource) const;
    bool isShown(ReverseRow resource, const Use &use) const;
    /// The category whose list Use::position is in.
    Category listOf(ReverseRow resource, const Use &use) const;
    /// Places in ReverseIndex::uses() by row.
    const std::vector<std::uint32_t> &rowsOf(ReverseRow resource) const;

    CellText resourceCell(ReverseRow resource, Column column) const;
    CellText secretCell(const RowNode &node, Column column) const;

    static constexpr std::uint32_t Hidden = 0xffffffff;

    std::shared_ptr<const Index> m_index;
    /// By row.
    std::vector<ReverseRow> m_order;
    /// By resource.
    std::vector<std::uint32_t> m_useCounts;
    std::vector<std::uint32_t> m_rowOfResource;
    /// By resource, of those that somebody looked into.
    mutable std::unordered_map<std::uint32_t, std::vector<std::uint32_t>> m_rows;
};

} // namespace secretscope
