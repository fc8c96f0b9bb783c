// SPDX-License-Identifier: Apache-2.0
// The roles that item models of the window answer beside Qt's own.
#pragma once

#include <Qt>

namespace secretscope {

enum class Role : int {
    /// RowId; of entries in the side panel.
    Id = Qt::UserRole + 1,
    /// ShownCell: all that drawing needs, in one question.
    Cell,
    /// The real text of the cell, without any cut or sign, for copying.
    RawText,
};

constexpr int roleNumber(Role role)
{
    return static_cast<int>(role);
}

} // namespace secretscope
