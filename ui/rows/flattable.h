// SPDX-License-Identifier: Apache-2.0
// A flat list: one row for each secret × dependent and one for each secret without any. Rows are
// numbered as they arrived: by secret, category and position in its list.
#pragma once

#include "ui/rows/layout.h"

#include <QCoreApplication>

#include <memory>
#include <vector>

namespace secretscope {

class FlatTable final : public Layout
{
    Q_DECLARE_TR_FUNCTIONS(secretscope::FlatTable)

public:
    /// O(dependents), O(n log n) in an order that `earlier`, of the same state, does not have.
    explicit FlatTable(LayoutSource source, const FlatTable *earlier = nullptr);

    std::uint32_t rowCount(const RowParent &parent) const override;
    RowNode nodeAt(const RowParent &parent, std::uint32_t row) const override;
    RowNode nodeOf(const RowParent &) const override { return {}; }
    RowParent parentOf(const RowNode &) const override { return {}; }
    std::optional<RowParent> below(const RowNode &) const override { return {}; }
    std::optional<bool> haveChildren(const RowParent &) const override { return false; }
    std::optional<std::uint32_t> rowOf(const RowNode &node) const override;
    /// O(rows) for a resource without a secret.
    std::optional<RowNode> find(const RowId &id) const override;
    void markSecrets(const RowParent &parent, std::uint32_t first, std::uint32_t end,
                     std::vector<bool> &secrets) const override;
    CellText cell(const RowNode &node, Column column) const override;
    QString sentence(const RowNode &node) const override;

private:
    std::uint32_t arrivalCount() const { return m_first.back(); }
    SecretIndex secretOf(std::uint32_t arrival) const;
    RowNode nodeOfArrival(std::uint32_t arrival) const;
    std::uint32_t arrivalOf(const RowNode &node) const;
    /// In order of arrival.
    std::uint32_t dependentCount(SecretIndex secret) const;
    template <typename Visit> void forEachNode(Visit visit) const;
    std::vector<std::uint32_t> sortedArrivals() const;

    /// By secret, the number of its first row; one more, behind the last row.
    std::vector<std::uint32_t> m_first;
    std::shared_ptr<const ColumnRanks> m_ranks;
    /// All numbers in order, whatever the filter hides; nothing in the order of arrival.
    std::shared_ptr<const std::vector<std::uint32_t>> m_sorted;
    NumberedRows m_rows;
};

} // namespace secretscope
