// SPDX-License-Identifier: Apache-2.0
// By which column rows are ordered. Nothing, as an optional, is the order of arrival.
#pragma once

#include <Qt>

namespace secretscope {

template <typename Column> struct SortOrder
{
    Column column{};
    Qt::SortOrder direction = Qt::AscendingOrder;

    friend bool operator==(const SortOrder &, const SortOrder &) = default;
};

} // namespace secretscope
