// SPDX-License-Identifier: Apache-2.0
// The flat list, one row for each secret × dependent, as a Qt item model over a workspace and its
// search. It follows them only while somebody looks, and reads nothing.
#pragma once

#include "ui/rows/celltext.h"
#include "ui/rows/flatrows.h"
#include "ui/rows/rowsmodel.h"
#include "ui/rows/searchedworkspace.h"

#include <functional>

namespace secretscope {

class FlatModel final : public RowsModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FlatModel)

public:
    using Column = FlatColumn;

    /// Paused and empty at first. `searched` has to outlive the model.
    explicit FlatModel(SearchedWorkspace &searched, QObject *parent = nullptr);

    /// Paused, it shows what it showed and costs nothing.
    void setFollowing(Following following) override;

    /// Nothing for an invalid index.
    std::optional<FlatRow> rowAt(const QModelIndex &index) const;
    const std::optional<SortOrder<Column>> &sortOrder() const { return m_rows.sortOrder(); }

    // RowsModel

    RowId idAt(const QModelIndex &index) const override;
    /// A secret is found in its first row, a resource without a secret too. O(rows).
    QModelIndex indexOf(const RowId &id) const override;
    bool isFiltering() const override { return m_searched.isFiltering(); }
    QModelIndexList rowsToOpen(int) const override { return {}; }
    bool activate(const QModelIndex &) override { return false; }

    // QAbstractItemModel

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &) const override { return {}; }
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder direction = Qt::AscendingOrder) override;

private:
    CellText cell(const FlatRow &row, Column column) const;
    QString sentence(const FlatRow &row) const;
    void rearrange(const std::function<void()> &change);
    void rebuild();
    void appendSecrets();
    const Catalogue &catalogue() const { return m_searched.catalogue(); }

    SearchedWorkspace &m_searched;
    FlatRows m_rows;
    std::uint32_t m_secrets = 0;
    Following m_following = Following::Paused;
    bool m_isOutdated = true;
};

} // namespace secretscope
