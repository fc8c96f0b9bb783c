// SPDX-License-Identifier: Apache-2.0
// Which part of a cell's text the query found, for marking it. It draws nothing.
#pragma once

#include "search/query.h"

#include <QList>
#include <QStringView>

namespace secretscope {

/// In UTF-16 units of the text as it was given, never splitting a character from its accents.
struct HitRange
{
    int start = 0;
    int length = 0;
    friend bool operator==(HitRange, HitRange) = default;
};

/// Where the words of `query` that look in `field` are in `text`: in order, not touching each
/// other. Excluded words mark nothing. O(text × words).
QList<HitRange> hitRanges(QStringView text, const Query &query, TextField field);

} // namespace secretscope
