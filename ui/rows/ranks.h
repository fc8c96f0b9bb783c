// SPDX-License-Identifier: Apache-2.0
// Ranks of things by a key, so that many rows are ordered by comparing numbers.
#pragma once

#include <QCollatorSortKey>

#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

namespace secretscope {

/// Stands behind everything, in either direction.
inline constexpr std::uint32_t absentRank = 0xffffffff;

/// `rank` for a descending order.
constexpr std::uint32_t directedRank(std::uint32_t rank, bool isDescending)
{
    return rank == absentRank || !isDescending ? rank : absentRank - 1 - rank;
}

/// A number before a text.
struct NumberedKey
{
    std::int64_t number = 0;
    QCollatorSortKey text;
    friend bool operator<(const NumberedKey &a, const NumberedKey &b)
    {
        return a.number != b.number ? a.number < b.number : a.text.compare(b.text) < 0;
    }
};

/// Ranks from 0 by what `keyOf(i)` gives; equal keys have equal ranks. O(count log count).
template <typename KeyOf> std::vector<std::uint32_t> ranksOf(std::uint32_t count, KeyOf keyOf)
{
    using Key = decltype(keyOf(0U));
    std::vector<std::pair<Key, std::uint32_t>> keys;
    keys.reserve(count);
    for (std::uint32_t i = 0; i < count; ++i) {
        keys.emplace_back(keyOf(i), i);
    }
    std::ranges::sort(keys, [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<std::uint32_t> ranks(count);
    std::uint32_t rank = 0;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        rank += i > 0 && keys[i - 1].first < keys[i].first ? 1 : 0;
        ranks[keys[i].second] = rank;
    }
    return ranks;
}

} // namespace secretscope
