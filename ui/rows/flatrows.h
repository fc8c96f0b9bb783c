// SPDX-License-Identifier: Apache-2.0
// The rows of the flat list, one for each secret × dependent and one for each secret without any:
// their order and which of them the filter shows. It makes no texts and emits no signals.
#pragma once

#include "catalogue/catalogue.h"
#include "search/matches.h"
#include "ui/rows/sortorder.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace secretscope {

enum class FlatColumn : int { Secret, Kind, Name, Access, Created, Relation, Known, Id };
inline constexpr int flatColumnCount = 8;

struct FlatRow
{
    static constexpr std::uint32_t NoDependent = categoryCount;

    SecretIndex secret;
    /// In Catalogue::dependents(secret, category()).
    std::uint32_t position : 29 = 0;
    std::uint32_t kind : 3 = NoDependent;

    bool hasDependent() const { return kind != NoDependent; }
    Category category() const { return allCategories.at(kind); }
    friend bool operator==(const FlatRow &a, const FlatRow &b)
    {
        return a.secret == b.secret && a.position == b.position && a.kind == b.kind;
    }
};

inline std::size_t qHash(const FlatRow &row, std::size_t seed = 0) noexcept
{
    return qHashMulti(seed, row.secret.value, std::uint32_t(row.position), std::uint32_t(row.kind));
}

class FlatRows
{
public:
    const std::vector<FlatRow> &shown() const { return m_shown; }
    const std::optional<SortOrder<FlatColumn>> &sortOrder() const { return m_order; }

    /// Everything anew from the first `secretCount` secrets, in the present order. O(edges), sorted
    /// O(n log n).
    void rebuild(const Catalogue &catalogue, const Matches &matches, std::uint32_t secretCount);
    /// Another filter over the same rows. O(edges).
    void filter(const Catalogue &catalogue, const Matches &matches);
    void setSortOrder(const Catalogue &catalogue, const Matches &matches,
                      std::optional<SortOrder<FlatColumn>> order);
    /// Rows of secrets [first, until), in order of arrival; those that the filter shows.
    static std::vector<FlatRow> rowsOf(const Catalogue &catalogue, SecretIndex first,
                                       std::uint32_t until);
    static bool isShown(const Catalogue &catalogue, const Matches &matches, const FlatRow &row);
    /// Adds rows behind the last one; only without an order.
    void append(const std::vector<FlatRow> &rows, const std::vector<FlatRow> &shownOnes);
    void clear();

private:
    void sort(const Catalogue &catalogue);
    void makeKeys(const Catalogue &catalogue);

    /// In the present order.
    std::vector<FlatRow> m_all;
    std::vector<FlatRow> m_shown;
    std::optional<SortOrder<FlatColumn>> m_order;
    /// Of m_keyedColumn, by place in order of arrival; kept for the other direction.
    std::vector<std::uint32_t> m_keys;
    std::optional<FlatColumn> m_keyedColumn;
};

} // namespace secretscope
