// SPDX-License-Identifier: Apache-2.0
// Rows from one to another in the order in which an open tree shows them. However many parents they
// have it costs nothing to hold them; QItemSelectionModel would keep a range for each parent and
// compare each with each other.
#pragma once

#include "ui/rows/rowid.h"

#include <QPersistentModelIndex>
#include <QSet>

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace secretscope {

/// Rows from the root down, -1 after the last one; no layout is deeper. Ascends with the rows of a
/// tree.
using TreePath = std::array<int, 3>;

inline TreePath treePath(const QModelIndex &row)
{
    if (!row.isValid()) {
        return {-1, -1, -1};
    }
    TreePath path = treePath(row.parent());
    *std::ranges::find(path, -1) = row.row();
    return path;
}

struct RowSpan
{
    /// Both are in it. The first row of all and the last one if they are invalid.
    QPersistentModelIndex first = {};
    QPersistentModelIndex last = {};
    /// Left out of it, or taken in from elsewhere.
    QSet<RowId> toggled = {};

    bool isEverything() const { return !first.isValid() && !last.isValid(); }
    bool contains(const QModelIndex &row) const
    {
        const TreePath path = treePath(row);
        return row.isValid() && treePath(first) <= path && path < end();
    }
    /// Of `count` rows of one parent the first one that is in it, and the one behind the last.
    std::pair<int, int> among(const QModelIndex &parent, int count) const
    {
        const TreePath above = treePath(parent);
        return {countBefore(treePath(first), above, count), countBefore(end(), above, count)};
    }

private:
    TreePath end() const
    {
        if (!last.isValid()) {
            return {std::numeric_limits<int>::max(), -1, -1};
        }
        TreePath path = treePath(last);
        ++*std::prev(std::ranges::find(path, -1));
        return path;
    }
    static int countBefore(const TreePath &bound, const TreePath &parent, int count)
    {
        const auto depth = std::ranges::find(parent, -1) - parent.begin();
        if (!std::equal(parent.begin(), parent.begin() + depth, bound.begin())) {
            return parent < bound ? count : 0;
        }
        const auto at = static_cast<std::size_t>(depth);
        const bool isAbove = at + 1 < bound.size() && bound[at + 1] >= 0;
        return std::min(count, std::max(bound[at], 0) + isAbove);
    }
};

} // namespace secretscope
