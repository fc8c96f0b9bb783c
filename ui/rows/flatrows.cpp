// SPDX-License-Identifier: Apache-2.0
#include "ui/rows/flatrows.h"

#include "ui/rows/flatkeys.h"
#include "ui/rows/ranks.h"

#include <algorithm>

namespace secretscope {

std::vector<FlatRow> FlatRows::rowsOf(const Catalogue &catalogue, SecretIndex first,
                                      std::uint32_t until)
{
    std::vector<FlatRow> rows;
    for (std::uint32_t i = first.value; i < until; ++i) {
        const std::size_t before = rows.size();
        for (const Category category : allCategories) {
            const std::uint32_t count = catalogue.dependentList(SecretIndex{i}, category).count;
            for (std::uint32_t position = 0; position < count; ++position) {
                rows.push_back(
                    {SecretIndex{i}, position, static_cast<std::uint32_t>(indexOf(category))});
            }
        }
        if (rows.size() == before) {
            rows.push_back({SecretIndex{i}, 0, FlatRow::NoDependent});
        }
    }
    return rows;
}

bool FlatRows::isShown(const Catalogue &catalogue, const Matches &matches, const FlatRow &row)
{
    if (!matches.isFiltering()) {
        return true;
    }
    if (!row.hasDependent()) {
        return matches.isSecretShown(row.secret);
    }
    return row.position < catalogue.dependentList(row.secret, row.category()).count
        && matches.isDependentShown(row.secret, row.category(), row.position);
}

void FlatRows::rebuild(const Catalogue &catalogue, const Matches &matches,
                       std::uint32_t secretCount)
{
    m_all = rowsOf(catalogue, SecretIndex{0}, secretCount);
    m_keyedColumn.reset();
    sort(catalogue);
    filter(catalogue, matches);
}

void FlatRows::filter(const Catalogue &catalogue, const Matches &matches)
{
    if (!matches.isFiltering()) {
        m_shown = m_all;
        return;
    }
    m_shown.clear();
    for (const FlatRow &row : m_all) {
        if (isShown(catalogue, matches, row)) {
            m_shown.push_back(row);
        }
    }
}

void FlatRows::setSortOrder(const Catalogue &catalogue, const Matches &matches,
                            std::optional<SortOrder<FlatColumn>> order)
{
    m_order = order;
    if (m_all.empty()) {
        return;
    }
    sort(catalogue);
    filter(catalogue, matches);
}

void FlatRows::sort(const Catalogue &catalogue)
{
    // Order of arrival first, so that it decides among equal rows whatever the order was before.
    std::ranges::sort(m_all, {}, [](const FlatRow &row) {
        return std::uint64_t(row.secret.value) << 32 | std::uint64_t(row.kind) << 29 | row.position;
    });
    if (!m_order) {
        return;
    }
    makeKeys(catalogue);
    const bool isDescending = m_order->direction == Qt::DescendingOrder;
    std::vector<std::pair<std::uint64_t, FlatRow>> keyed;
    keyed.reserve(m_all.size());
    for (std::size_t i = 0; i < m_all.size(); ++i) {
        const std::uint32_t directed = directedRank(m_keys[i], isDescending);
        keyed.emplace_back(std::uint64_t(directed) << 32 | i, m_all[i]);
    }
    std::ranges::sort(keyed, {}, &std::pair<std::uint64_t, FlatRow>::first);
    std::ranges::transform(keyed, m_all.begin(), &std::pair<std::uint64_t, FlatRow>::second);
}

void FlatRows::makeKeys(const Catalogue &catalogue)
{
    if (m_keyedColumn == m_order->column) {
        return;
    }
    m_keyedColumn = m_order->column;
    const FlatKeys keys(catalogue, m_order->column);
    m_keys.clear();
    m_keys.reserve(m_all.size());
    for (const FlatRow &row : m_all) {
        m_keys.push_back(keys.keyOf(row));
    }
}

void FlatRows::append(const std::vector<FlatRow> &rows, const std::vector<FlatRow> &shownOnes)
{
    m_keyedColumn.reset();
    m_all.insert(m_all.end(), rows.begin(), rows.end());
    m_shown.insert(m_shown.end(), shownOnes.begin(), shownOnes.end());
}

void FlatRows::clear()
{
    m_all.clear();
    m_shown.clear();
    m_keys.clear();
    m_keyedColumn.reset();
}

} // namespace secretscope
