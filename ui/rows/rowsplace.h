// SPDX-License-Identifier: Apache-2.0
// Where a person is in a view, by ids: what is opened, selected and at the top. Outlives
// a refresh and, written to the settings, the program. It knows no view.
#pragma once

#include "ui/rows/rowid.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace secretscope {

struct RowsPlace
{
    QList<RowId> expanded;
    QList<RowId> selected;
    RowId current;
    /// The row at the top of the viewport, and how far above its upper edge the row begins.
    RowId top;
    int topOffset = 0;

    /// At most so many rows are written, the first ones of each list.
    static constexpr qsizetype MaximumWritten = 1000;

    QByteArray toBytes() const;
    /// Nothing for bytes that toBytes() of this version did not write.
    static std::optional<RowsPlace> fromBytes(const QByteArray &bytes);
};

/// The secrets tree's.
using TreePlace = RowsPlace;

} // namespace secretscope
