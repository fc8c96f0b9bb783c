// SPDX-License-Identifier: Apache-2.0
#include "ui/rows/hits.h"

#include "ui/rows/celltext.h"
#include "ui/rows/roles.h"

#include <QTreeView>

namespace secretscope {

namespace {

/// The next row or the one before in the order of the tree, all of it open; around its end.
QModelIndex besides(const QAbstractItemModel &rows, const QModelIndex &index,
                    HitDirection direction)
{
    const auto lastBelow = [&rows](QModelIndex at) {
        while (const int count = rows.rowCount(at)) {
            at = rows.index(count - 1, 0, at);
        }
        return at;
    };
    if (direction == HitDirection::Backward) {
        const QModelIndex above = index.siblingAtRow(index.row() - 1);
        return above.isValid()         ? lastBelow(above)
            : index.parent().isValid() ? index.parent()
                                       : lastBelow({});
    }
    if (rows.rowCount(index) > 0) {
        return rows.index(0, 0, index);
    }
    for (QModelIndex at = index; at.isValid(); at = at.parent()) {
        if (const QModelIndex next = at.siblingAtRow(at.row() + 1); next.isValid()) {
            return next;
        }
    }
    return rows.index(0, 0);
}

} // namespace

bool isHit(const QTreeView &view, const QModelIndex &row)
{
    for (int column = 0; column < view.model()->columnCount(); ++column) {
        const QVariant cell = row.siblingAtColumn(column).data(roleNumber(Role::Cell));
        if (!view.isColumnHidden(column) && !cell.value<ShownCell>().hits.isEmpty()) {
            return true;
        }
    }
    return false;
}

QModelIndex nextHit(const QTreeView &view, HitDirection direction)
{
    const QAbstractItemModel &rows = *view.model();
    const QModelIndex start
        = view.currentIndex().isValid() ? view.currentIndex().siblingAtColumn(0) : rows.index(0, 0);
    QModelIndex at = besides(rows, start, direction);
    for (int walked = 0; at != start && walked < maximumWalked; ++walked) {
        if (isHit(view, at)) {
            return at;
        }
        at = besides(rows, at, direction);
    }
    return {};
}

} // namespace secretscope
