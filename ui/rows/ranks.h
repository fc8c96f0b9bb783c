// SPDX-License-Identifier: Apache-2.0
// How rows are ordered: numbers that stand for what a column shows, so that texts are compared once
// for each distinct secret or resource and not once for each row.
#pragma once

#include "ui/rows/rownode.h"
#include "workspace/workspacestate.h"

#include <QCollator>

#include <algorithm>
#include <functional>
#include <memory>
#include <optional>
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

/// Sorts ascending numbers by `rankOf(number)`; those of one rank stay ascending, in either
/// direction.
template <typename RankOf>
void sortByRank(std::vector<std::uint32_t> &numbers, Qt::SortOrder direction, RankOf rankOf)
{
    std::vector<std::uint64_t> keys;
    keys.reserve(numbers.size());
    for (const std::uint32_t number : numbers) {
        std::uint32_t rank = rankOf(number);
        if (direction == Qt::DescendingOrder && rank != absentRank) {
            rank = absentRank - 1 - rank;
        }
        keys.push_back(std::uint64_t(rank) << 32 | number);
    }
    std::ranges::sort(keys);
    std::ranges::transform(keys, numbers.begin(),
                           [](std::uint64_t key) { return static_cast<std::uint32_t>(key); });
}

/// Numbers of things in the order of the rows that show them.
class NumberedRows
{
public:
    NumberedRows() = default;
    /// All numbers are below `end`.
    NumberedRows(std::vector<std::uint32_t> byRow, std::uint32_t end);

    std::uint32_t size() const { return static_cast<std::uint32_t>(m_byRow.size()); }
    std::uint32_t at(std::uint32_t row) const { return m_byRow[row]; }
    const std::vector<std::uint32_t> &byRow() const { return m_byRow; }
    /// Nothing for a number that is hidden or not below `end`. O(1).
    std::optional<std::uint32_t> rowOf(std::uint32_t number) const;

private:
    static constexpr std::uint32_t hidden = 0xffffffff;

    std::vector<std::uint32_t> m_byRow;
    std::vector<std::uint32_t> m_rows;
};

/// Where each category comes in the display order, by its index.
std::vector<std::uint32_t> categoryPlaces(const Catalogue &catalogue);
/// Where each id comes among all, by its bytes.
std::vector<std::uint32_t> idPlaces(const Catalogue &catalogue);
/// What a resource is ordered by in a column about its record, which ids are not.
RankKey rankKeyOf(const WorkspaceState &state, ResourceIndex resource, Column column);
/// By secret; empty for a column in which secrets have nothing.
std::vector<std::uint32_t> secretRanks(const Catalogue &catalogue, Column column);

/// Ranks of secrets and dependents of one state by one column.
class ColumnRanks
{
public:
    ColumnRanks(const WorkspaceState &state, Column column);
    /// For an order: `earlier` if it is by the same column of the same state.
    static std::shared_ptr<const ColumnRanks> of(const WorkspaceState &state, Column column,
                                                 const std::shared_ptr<const ColumnRanks> &earlier);

    /// absentRank where secrets have nothing in the column.
    std::uint32_t of(SecretIndex secret) const
    {
        return m_secrets.empty() ? absentRank : m_secrets[secret.value];
    }
    /// Of the dependent that the node stands for; `catalogue` is the one that the ranks are of.
    /// O(links).
    std::uint32_t of(const Catalogue &catalogue, const RowNode &node) const;

private:
    Column m_column;
    std::vector<std::uint32_t> m_secrets;
    /// By category, resource record or id, whichever the column needs.
    std::vector<std::uint32_t> m_dependents;
};

} // namespace secretscope
