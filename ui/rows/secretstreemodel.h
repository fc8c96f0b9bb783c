// SPDX-License-Identifier: Apache-2.0
// The tree secret -> category -> dependent, as a Qt item model over a workspace and its search: it
// sorts and filters in its own row mapping and follows the catalogue as it grows. It makes texts
// for the cells that are asked for only, reads pages only as far as the view demands, and never
// decides what to read beyond that.
#pragma once

#include "ui/rows/roles.h"
#include "ui/rows/rowsmodel.h"
#include "ui/rows/searchedworkspace.h"
#include "ui/rows/treenode.h"
#include "ui/rows/treerows.h"

#include <functional>
#include <optional>

namespace secretscope {

class SecretsTreeModel final : public RowsModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretsTreeModel)

public:
    using Column = TreeColumn;

    /// `searched` has to outlive the model.
    explicit SecretsTreeModel(SearchedWorkspace &searched, QObject *parent = nullptr);

    // Typed readers

    /// Nothing for an invalid index.
    std::optional<TreeNode> nodeAt(const QModelIndex &index) const;
    /// The dependent of a Resource row.
    std::optional<Edge> edgeAt(const QModelIndex &index) const;
    /// Empty for Rest and NextPage rows, too.
    RowId idAt(const QModelIndex &index) const override;

    /// O(list) for a dependent.
    QModelIndex indexOf(const RowId &id) const override;
    QModelIndex indexOf(SecretIndex secret) const;
    QModelIndex indexOf(SecretIndex secret, Category category) const;
    QModelIndex indexOf(const TreeNode &node, int column = 0) const;

    SearchedWorkspace &searched() const { return m_searched; }
    /// Secrets that the filter lets through, of those loaded.
    int shownSecretCount() const { return static_cast<int>(m_rows.secretRowCount()); }
    /// Nothing for the order of arrival.
    const std::optional<SortOrder<TreeColumn>> &sortOrder() const { return m_rows.sortOrder(); }

    // Doing

    /// The view wants to see this many rows of secrets; reads another page if fewer are there.
    /// Under a filter nothing is read: it would go on until enough rows match.
    void setDemandedRows(int rows);
    /// Reads what a Rest, NextPage or partly loaded Category row lacks. Whether there was anything
    /// to read.
    bool activate(const QModelIndex &index) override;

    // RowsModel

    bool isFiltering() const override { return m_searched.isFiltering(); }
    QModelIndexList rowsToOpen(int maximum) const override;

    // QAbstractItemModel

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    /// A negative column is the order of arrival.
    void sort(int column, Qt::SortOrder direction = Qt::AscendingOrder) override;

private:
    bool offersReading(const TreeNode &node) const;

    void rearrange(const std::function<void()> &change);
    void appendSecrets();
    void changeSecrets(const QList<ChangedSecret> &changes);
    bool isAppearing(const ChangedSecret &change) const;
    void changeSecret(const ChangedSecret &change);
    void changeCategory(SecretIndex secret, Category category, const SecretRows &target,
                        const ChangedSecret &change);
    void changeDependents(SecretIndex secret, Category category, const SecretRows &target,
                          const ChangedSecret &change);
    void publish(SecretIndex secret, Category category, const SecretRows &target);
    void updateNextPageRow();
    void emitRowChanged(const QModelIndex &row);
    void fetchIfDemanded();

    const Catalogue &catalogue() const { return m_searched.catalogue(); }

    SearchedWorkspace &m_searched;
    TreeRows m_rows;
    int m_demandedRows = 1;
    bool m_hasNextPageRow = false;
};

} // namespace secretscope
