// SPDX-License-Identifier: Apache-2.0
// The roles that all item models of the window answer beside Qt's own, and what a row can stand
// for.
#pragma once

#include <Qt>

namespace secretscope {

enum class Role : int {
    /// RowKind, as int.
    Kind = Qt::UserRole + 1,
    /// RowId.
    Id,
    /// ShownCell: all that drawing needs, in one question.
    Cell,
    /// Whether the row offers to read what is missing (Enter or click), see RowsModel::activate().
    OffersReading,
    /// The real text behind the cell, without any cut or sign, for copying.
    RawText,
};

enum class RowKind : int {
    Secret,
    Category,
    Resource,
    /// Last row of a category of which not everything is here: why, and how to get it.
    Rest,
    /// Last row of the tree while the next page of secrets could not be read.
    NextPage,
};

constexpr int roleNumber(Role role)
{
    return static_cast<int>(role);
}

} // namespace secretscope
