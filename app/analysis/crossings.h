// SPDX-License-Identifier: Apache-2.0
// Orders the two columns of a two-column drawing so that few lines cross: barycentre sweeps from a
// given start, the best order seen wins. Not the optimum, which is NP-hard. Deterministic.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace secretscope {

/// A line between a place of the left and one of the right column.
struct Line
{
    std::uint32_t left = 0;
    std::uint32_t right = 0;
};

/// Number of pairs of lines that cross if both columns stand in the order of their numbers.
/// O(lines · log).
std::uint64_t crossingCount(std::span<const Line> lines);

struct ColumnOrders
{
    /// The numbers of the column from top to bottom.
    std::vector<std::uint32_t> left;
    std::vector<std::uint32_t> right;
    std::uint64_t crossings = 0;
};

/// Columns of `leftCount` and `rightCount` items in the order of their numbers, reordered. Items
/// without lines go to the end of their column and keep their order.
ColumnOrders orderedForFewCrossings(std::uint32_t leftCount, std::uint32_t rightCount,
                                    std::span<const Line> lines);

} // namespace secretscope
