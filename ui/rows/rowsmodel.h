// SPDX-License-Identifier: Apache-2.0
// What the tree, the resources and the flat list have in common for their views: rows that are
// named by ids. It holds no rows.
#pragma once

#include "ui/rows/following.h"
#include "ui/rows/rowid.h"

#include <QAbstractItemModel>

namespace secretscope {

class RowsModel : public QAbstractItemModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowsModel)

public:
    using QAbstractItemModel::QAbstractItemModel;
    ~RowsModel() override = default;

    /// Empty for rows that stand for nothing with an id.
    virtual RowId idAt(const QModelIndex &index) const = 0;
    /// In the first column; invalid if the row is not loaded or the filter hides it.
    virtual QModelIndex indexOf(const RowId &id) const = 0;
    /// Whether a query or quick filter hides rows.
    virtual bool isFiltering() const = 0;
    /// Rows to open so that what the search found inside is seen, of the first `maximum` top rows.
    virtual QModelIndexList rowsToOpen(int maximum) const = 0;
    /// Reads what a row lacks, if it offers so. Whether there was anything to read.
    virtual bool activate(const QModelIndex &index) = 0;
    /// Told by the view whether it is shown. A model that is costly to keep up to date may wait.
    virtual void setFollowing(Following) {}

Q_SIGNALS:
    /// After layoutChanged(): rows were filtered or sorted anew, so that what was hidden may be
    /// shown again.
    void rowsRearranged();
};

} // namespace secretscope
