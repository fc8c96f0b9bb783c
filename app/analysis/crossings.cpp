// SPDX-License-Identifier: Apache-2.0
#include "analysis/crossings.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace secretscope {

std::uint64_t crossingCount(std::span<const Line> lines)
{
    std::vector<Line> sorted(lines.begin(), lines.end());
    std::ranges::sort(sorted, [](Line a, Line b) {
        return a.left != b.left ? a.left < b.left : a.right < b.right;
    });
    std::uint32_t size = 1;
    for (const Line line : sorted) {
        size = std::max(size, line.right + 2);
    }
    // Two lines cross when they come in one order on the left and in the other on the right: count
    // inversions with a tree of prefix sums (Fenwick).
    std::vector<std::uint64_t> sums(size, 0);
    std::uint64_t crossings = 0;
    std::uint64_t before = 0;
    for (const Line line : sorted) {
        std::uint64_t notBelow = 0;
        for (std::uint32_t i = line.right + 1; i > 0; i -= i & -i) {
            notBelow += sums[i];
        }
        crossings += before - notBelow;
        for (std::uint32_t i = line.right + 1; i < size; i += i & -i) {
            ++sums[i];
        }
        ++before;
    }
    return crossings;
}

namespace {

std::vector<std::uint32_t> placesOf(const std::vector<std::uint32_t> &order)
{
    std::vector<std::uint32_t> places(order.size());
    for (std::uint32_t place = 0; place < order.size(); ++place) {
        places[order[place]] = place;
    }
    return places;
}

enum class Column { Left, Right };

/// Sorts one column by the mean place of what its items are joined to.
void sortByBarycentre(ColumnOrders &orders, std::span<const Line> lines, Column column)
{
    const bool isLeft = column == Column::Left;
    std::vector<std::uint32_t> &order = isLeft ? orders.left : orders.right;
    const auto otherPlaces = placesOf(isLeft ? orders.right : orders.left);
    std::vector<double> sum(order.size(), 0);
    std::vector<std::uint32_t> count(order.size(), 0);
    for (const Line line : lines) {
        const std::uint32_t item = isLeft ? line.left : line.right;
        sum[item] += otherPlaces[isLeft ? line.right : line.left];
        ++count[item];
    }
    const auto barycentre = [&](std::uint32_t item) {
        return count[item] == 0 ? std::numeric_limits<double>::infinity() : sum[item] / count[item];
    };
    std::ranges::stable_sort(order, {}, barycentre);
}

std::uint64_t crossingsOf(const ColumnOrders &orders, std::span<const Line> lines)
{
    const auto left = placesOf(orders.left);
    const auto right = placesOf(orders.right);
    std::vector<Line> placed;
    placed.reserve(lines.size());
    for (const Line line : lines) {
        placed.push_back({left[line.left], right[line.right]});
    }
    return crossingCount(placed);
}

} // namespace

ColumnOrders orderedForFewCrossings(std::uint32_t leftCount, std::uint32_t rightCount,
                                    std::span<const Line> lines)
{
    constexpr int sweeps = 8;
    ColumnOrders orders;
    orders.left.resize(leftCount);
    orders.right.resize(rightCount);
    std::iota(orders.left.begin(), orders.left.end(), 0u);
    std::iota(orders.right.begin(), orders.right.end(), 0u);

    ColumnOrders best;
    for (int sweep = 0; sweep < sweeps; ++sweep) {
        sortByBarycentre(orders, lines, Column::Right);
        sortByBarycentre(orders, lines, Column::Left);
        orders.crossings = crossingsOf(orders, lines);
        if (sweep == 0 || orders.crossings < best.crossings) {
            best = orders;
        }
        if (best.crossings == 0) {
            break;
        }
    }
    return best;
}

} // namespace secretscope
