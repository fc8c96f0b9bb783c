// SPDX-License-Identifier: Apache-2.0
// How wide the columns of each view are before a person moves them, and under which name their
// state is kept. It keeps nothing itself.
#pragma once

#include "ui/panels/viewswitch.h"

#include <QString>

namespace secretscope {

class RowsView;

/// Where the settings keep the columns of the view.
QString columnsKey(View view);
/// Headers whole, and what tells rows apart before what is long.
void setFirstColumns(RowsView &rows, View view);

} // namespace secretscope
