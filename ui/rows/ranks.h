// SPDX-License-Identifier: Apache-2.0
// How rows are ordered: numbers that stand for what a column shows, so that texts are compared once
// for each distinct secret or resource and not once for each row.
#pragma once

#include "catalogue/catalogue.h"
#include "ui/rows/rownode.h"

#include <QCollator>

#include <algorithm>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace secretscope {

/// By which column rows are ordered. Nothing, as an optional, is the order of arrival.
struct RowOrder
{
    Column column = Column::Name;
    Qt::SortOrder direction = Qt::AscendingOrder;

    friend bool operator==(const RowOrder &, const RowOrder &) = default;
};

/// How all views order names: as the user's language does, numbers inside names by their value,
/// without regard to case.
QCollator nameCollator();

/// A rank that comes last in either direction.
inline constexpr std::uint32_t absentRank = 0xffffffff;

/// A number before a text.
struct RankKey
{
    std::int64_t number = 0;
    QString text = {};
    bool isAbsent = false;
};

/// Ranks from 0 by what `keyOf(i)` gives; equal keys have equal ranks. O(count log count).
std::vector<std::uint32_t> ranksOf(std::uint32_t count,
                                   const std::function<RankKey(std::uint32_t)> &keyOf);

/// Sorts rows by `rankOf(row)`; rows of one rank keep their order, in either direction.
template <typename Row, typename RankOf>
void sortByRank(std::vector<Row> &rows, Qt::SortOrder direction, RankOf rankOf)
{
    std::vector<std::pair<std::uint64_t, Row>> keyed;
    keyed.reserve(rows.size());
    for (const Row &row : rows) {
        std::uint32_t rank = rankOf(row);
        if (direction == Qt::DescendingOrder && rank != absentRank) {
            rank = absentRank - 1 - rank;
        }
        keyed.emplace_back(std::uint64_t(rank) << 32 | keyed.size(), row);
    }
    std::ranges::sort(keyed, {}, &std::pair<std::uint64_t, Row>::first);
    std::ranges::transform(keyed, rows.begin(), &std::pair<std::uint64_t, Row>::second);
}

/// Where each category comes in the display order, by its index.
std::vector<std::uint32_t> categoryPlaces(const Catalogue &catalogue);
/// What a resource is ordered by in a column about itself.
RankKey rankKeyOf(const Catalogue &catalogue, ResourceIndex resource, Column column);
/// By secret; empty for a column in which secrets have nothing.
std::vector<std::uint32_t> secretRanks(const Catalogue &catalogue, Column column);

/// Ranks of dependents by one column.
class DependentRanks
{
public:
    DependentRanks(const Catalogue &catalogue, Column column);

    /// `catalogue` is the one that the ranks are of. O(links).
    std::uint32_t of(const Catalogue &catalogue, SecretIndex secret, Category category,
                     std::uint32_t position) const;
    /// Of a row for a secret without dependents.
    std::uint32_t of(SecretIndex secret) const;

private:
    Column m_column;
    /// By secret, category, resource record or id, whichever the column needs.
    std::vector<std::uint32_t> m_ranks;
};

} // namespace secretscope
