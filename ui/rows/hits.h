// SPDX-License-Identifier: Apache-2.0
// The way from one row that the search marks to another, through all rows, open or not.
#pragma once

#include <QModelIndex>

class QTreeView;

namespace secretscope {

enum class HitDirection { Forward, Backward };

/// Whether something is marked in a column that is shown.
bool isHit(const QTreeView &view, const QModelIndex &row);

/// The nearest hit from the current row on, around the end; invalid if there is no other among so
/// many rows.
QModelIndex nextHit(const QTreeView &view, HitDirection direction);
inline constexpr int maximumWalked = 20'000;

} // namespace secretscope
