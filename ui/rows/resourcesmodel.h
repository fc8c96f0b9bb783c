// SPDX-License-Identifier: Apache-2.0
// The reverse look-up, as a Qt item model over a workspace and its search: every tool, agent,
// number, MCP server, environment variable and other place once, below it the secrets that it
// needs. It follows them only while somebody looks, and reads nothing.
#pragma once

#include "ui/rows/celltext.h"
#include "ui/rows/resourcerows.h"
#include "ui/rows/rowsmodel.h"
#include "ui/rows/searchedworkspace.h"

#include <functional>

namespace secretscope {

class ResourcesModel final : public RowsModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ResourcesModel)

public:
    using Column = ResourceColumn;

    /// Paused and empty at first. `searched` has to outlive the model.
    explicit ResourcesModel(SearchedWorkspace &searched, QObject *parent = nullptr);

    /// Paused, it shows what it showed and costs nothing.
    void setFollowing(Following following) override;

    /// What a row stands for: a resource, or one of its secrets.
    struct Node
    {
        ReverseRow resource;
        std::optional<Use> use;
    };
    /// Nothing for an invalid index.
    std::optional<Node> nodeAt(const QModelIndex &index) const;
    const std::optional<SortOrder<Column>> &sortOrder() const { return m_rows.sortOrder(); }

    // RowsModel

    RowId idAt(const QModelIndex &index) const override;
    QModelIndex indexOf(const RowId &id) const override;
    bool isFiltering() const override { return m_searched.isFiltering(); }
    QModelIndexList rowsToOpen(int) const override { return {}; }
    bool activate(const QModelIndex &) override { return false; }

    // QAbstractItemModel

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder direction = Qt::AscendingOrder) override;

private:
    CellText resourceCell(ReverseRow resource, Column column) const;
    CellText secretCell(const Node &node, Column column) const;
    CellText cell(const Node &node, Column column) const;
    QString sentence(const Node &node) const;
    void rearrange(const std::function<void()> &change);
    void rebuild();
    const Catalogue &catalogue() const { return m_searched.catalogue(); }

    SearchedWorkspace &m_searched;
    ResourceRows m_rows;
    Following m_following = Following::Paused;
    bool m_isOutdated = true;
};

} // namespace secretscope
