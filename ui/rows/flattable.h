// SPDX-License-Identifier: Apache-2.0
// A flat list: one row for each secret × dependent and one for each secret without any.
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
    struct Row
    {
        SecretIndex secret;
        /// In Catalogue::dependents().
        std::uint32_t position = 0;
        /// Nothing for a secret without dependents.
        std::optional<Category> category;

        friend bool operator==(const Row &, const Row &) = default;
    };
    /// All rows of one state, whatever the filter hides; costly to make, and more so with an order.
    struct All
    {
        explicit All(const Catalogue &catalogue);
        /// The same rows in another order.
        All(const All &all, const Catalogue &catalogue, std::optional<RowOrder> wanted);

        std::vector<Row> arrived;
        std::optional<RowOrder> order = {};
        /// In order, unless it is that of arrival.
        std::vector<Row> sorted = {};
        /// Of the column in `order`.
        std::shared_ptr<const DependentRanks> ranks = {};

        const std::vector<Row> &rows() const { return order ? sorted : arrived; }
    };

    /// O(dependents); more where `all` are not those of the state and order already.
    explicit FlatTable(LayoutSource source, std::shared_ptr<const All> all = {});

    const std::shared_ptr<const All> &all() const { return m_all; }

    std::uint32_t rowCount(const RowParent &parent) const override;
    RowNode nodeAt(const RowParent &parent, std::uint32_t row) const override;
    RowNode nodeOf(const RowParent &) const override { return {}; }
    RowParent parentOf(const RowNode &) const override { return {}; }
    std::optional<RowParent> below(const RowNode &) const override { return {}; }
    /// O(log rows) after the first time, which is O(rows log rows) in any order but that of
    /// arrival.
    std::optional<std::uint32_t> rowOf(const RowNode &node) const override;
    /// O(rows) for a resource without a secret.
    std::optional<RowNode> find(const RowId &id) const override;
    std::optional<RowChange> changeSince(const Layout &earlier) const override;
    CellText cell(const RowNode &node, Column column) const override;
    QString sentence(const RowNode &node) const override;

private:
    const std::vector<Row> &shown() const
    {
        return matches().isFiltering() ? m_shown : m_all->rows();
    }
    bool isShown(const Row &row) const;
    RowNode nodeOf(const Row &row) const;
    /// Rows in order of arrival.
    const std::vector<std::uint32_t> &arrivals() const;

    std::shared_ptr<const All> m_all;
    /// Under a filter.
    std::vector<Row> m_shown;
    mutable std::vector<std::uint32_t> m_arrivals;
};

} // namespace secretscope
