// SPDX-License-Identifier: Apache-2.0
#include "search/matches.h"

#include <algorithm>
#include <numeric>

namespace secretscope {

bool Matches::isSecretShown(SecretIndex secret) const
{
    return !m_isFiltering || m_shown.test(secret.value);
}

bool Matches::isSecretMatched(SecretIndex secret) const
{
    return !m_isFiltering || m_matched.test(secret.value);
}

bool Matches::isDependentShown(SecretIndex secret, Category category, std::uint32_t row) const
{
    return !m_isFiltering
        || m_edges.test(std::size_t{m_catalogue->dependentList(secret, category).first} + row);
}

std::vector<std::uint32_t> Matches::shownDependents(SecretIndex secret, Category category) const
{
    const DependentList &list = m_catalogue->dependentList(secret, category);
    std::vector<std::uint32_t> rows;
    if (!m_isFiltering) {
        rows.resize(list.count);
        std::iota(rows.begin(), rows.end(), 0U);
        return rows;
    }
    const std::size_t last = std::min(std::size_t{list.first} + list.count, m_edges.size());
    for (std::size_t bit = list.first; bit < last; bit = (bit | 63) + 1) {
        for (auto rest = m_edges.wordOfRange(bit, last); rest != 0; rest &= rest - 1) {
            const auto place = (bit & ~std::size_t{63}) + std::countr_zero(rest);
            rows.push_back(static_cast<std::uint32_t>(place - list.first));
        }
    }
    return rows;
}

std::uint32_t Matches::shownDependentCount(SecretIndex secret, Category category) const
{
    const DependentList &list = m_catalogue->dependentList(secret, category);
    if (!m_isFiltering) {
        return list.count;
    }
    return m_edges.countOfRange(list.first,
                                std::min(std::size_t{list.first} + list.count, m_edges.size()));
}

std::uint32_t Matches::shownDependentCount(SecretIndex secret) const
{
    if (!m_isFiltering) {
        return m_catalogue->dependentCount(secret);
    }
    return secret.value < m_shownOfSecret.size() ? m_shownOfSecret[secret.value] : 0;
}

std::uint32_t Matches::secretCount() const
{
    return m_isFiltering ? m_secretCount : m_catalogue->secretCount();
}

std::uint32_t Matches::matchedSecretCount() const
{
    return m_isFiltering ? m_matchedCount : m_catalogue->secretCount();
}

std::uint32_t Matches::dependentCount() const
{
    return m_isFiltering ? m_dependentCount : m_catalogue->edgeCount();
}

std::size_t Matches::memory() const
{
    return m_shown.memory() + m_matched.memory() + m_edges.memory()
        + m_shownOfSecret.capacity() * sizeof(std::uint32_t);
}

} // namespace secretscope
