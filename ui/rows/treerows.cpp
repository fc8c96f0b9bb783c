// SPDX-License-Identifier: Apache-2.0
#include "ui/rows/treerows.h"

#include <algorithm>
#include <bit>
#include <numeric>

namespace secretscope {

namespace {
std::uint64_t keyOf(SecretIndex secret, Category category)
{
    return std::uint64_t(secret.value) * categoryCount + indexOf(category);
}

std::uint8_t bitOf(Category category)
{
    return static_cast<std::uint8_t>(1U << indexOf(category));
}
} // namespace

TreeRows::TreeRows(const Catalogue &catalogue)
    : m_catalogue(&catalogue)
    , m_matches(catalogue)
    , m_sort(catalogue)
{}

void TreeRows::reset(const Catalogue &catalogue)
{
    m_catalogue = &catalogue;
    m_matches = Matches(catalogue);
    m_sort.reset(catalogue);
    m_below.clear();
    m_rowOfSecret.clear();
    m_order.clear();
    m_mapped.clear();
}

std::optional<std::uint32_t> TreeRows::rowOf(SecretIndex secret) const
{
    if (secret.value >= m_rowOfSecret.size() || m_rowOfSecret[secret.value] == Hidden) {
        return {};
    }
    return m_rowOfSecret[secret.value];
}

std::uint32_t TreeRows::categoryRowCount(SecretIndex secret) const
{
    return static_cast<std::uint32_t>(std::popcount(below(secret).drawn));
}

Category TreeRows::categoryAt(SecretIndex secret, std::uint32_t row) const
{
    std::uint8_t drawn = below(secret).drawn;
    for (; row > 0; --row) {
        drawn &= static_cast<std::uint8_t>(drawn - 1);
    }
    return allCategories.at(static_cast<std::size_t>(std::countr_zero(drawn)));
}

std::optional<std::uint32_t> TreeRows::rowOf(SecretIndex secret, Category category) const
{
    const std::uint8_t drawn = below(secret).drawn;
    if ((drawn & bitOf(category)) == 0) {
        return {};
    }
    return static_cast<std::uint32_t>(std::popcount(drawn & (bitOf(category) - 1U)));
}

const std::vector<std::uint32_t> *TreeRows::mapped(SecretIndex secret, Category category) const
{
    const std::uint32_t count = below(secret).counts.at(indexOf(category));
    if (!m_sort.sortOrder() && (below(secret).unfiltered & bitOf(category)) != 0) {
        return nullptr;
    }
    const auto [place, isNew] = m_mapped.try_emplace(keyOf(secret, category));
    std::vector<std::uint32_t> &positions = place->second;
    if (isNew) {
        if ((below(secret).unfiltered & bitOf(category)) == 0) {
            positions = m_matches.shownDependents(secret, category);
        } else {
            positions.resize(count);
            std::iota(positions.begin(), positions.end(), 0U);
        }
        // The catalogue may have run ahead of what is published.
        positions.resize(std::min<std::size_t>(positions.size(), count));
        m_sort.sort(secret, category, positions);
    }
    return &positions;
}

std::optional<std::uint32_t> TreeRows::positionAt(SecretIndex secret, Category category,
                                                  std::uint32_t row) const
{
    const auto *positions = mapped(secret, category);
    if (positions != nullptr && row >= positions->size()) {
        return {};
    }
    const std::uint32_t position = positions != nullptr ? (*positions)[row] : row;
    if (position >= m_catalogue->dependentList(secret, category).count) {
        return {};
    }
    return position;
}

std::optional<std::uint32_t> TreeRows::rowOf(SecretIndex secret, Category category,
                                             std::uint32_t position) const
{
    const std::uint32_t count = below(secret).counts.at(indexOf(category));
    const auto *positions = mapped(secret, category);
    if (positions == nullptr) {
        return position < count ? std::optional(position) : std::nullopt;
    }
    const auto found = std::ranges::find(*positions, position);
    if (found == positions->end()) {
        return {};
    }
    return static_cast<std::uint32_t>(found - positions->begin());
}

std::optional<TreeNode> TreeRows::nodeAt(const TreeParent &parent, std::uint32_t row) const
{
    if (!parent.secret) {
        if (row >= m_order.size()) {
            return {};
        }
        return TreeNode{RowKind::Secret, secretAt(row), {}, {}};
    }
    if (!parent.category) {
        return TreeNode{RowKind::Category, parent.secret, categoryAt(*parent.secret, row), {}};
    }
    if (row >= below(*parent.secret).counts.at(indexOf(*parent.category))) {
        return TreeNode{RowKind::Rest, parent.secret, parent.category, {}};
    }
    return TreeNode{RowKind::Resource, parent.secret, parent.category,
                    positionAt(*parent.secret, *parent.category, row)};
}

std::optional<std::uint32_t> TreeRows::rowOf(const TreeNode &node) const
{
    const auto secretRow = node.secret ? rowOf(*node.secret) : std::nullopt;
    if (!secretRow || node.kind == RowKind::Secret) {
        return secretRow;
    }
    const auto categoryRow = rowOf(*node.secret, *node.category);
    if (!categoryRow || node.kind == RowKind::Category) {
        return categoryRow;
    }
    if (node.kind == RowKind::Resource) {
        return node.position ? rowOf(*node.secret, *node.category, *node.position) : std::nullopt;
    }
    const SecretRows &rows = below(*node.secret);
    return rows.hasRest(*node.category) ? std::optional(rows.counts.at(indexOf(*node.category)))
                                        : std::nullopt;
}

std::uint32_t TreeRows::rowCountBelow(const TreeParent &parent, std::uint32_t row) const
{
    if (parent.category || (!parent.secret && row >= m_order.size())) {
        return 0;
    }
    return parent.secret ? below(*parent.secret).rowsOf(categoryAt(*parent.secret, row))
                         : categoryRowCount(m_order[row]);
}

SecretRows TreeRows::present(SecretIndex secret) const
{
    SecretRows rows;
    const bool isFiltering = m_matches.isFiltering();
    const bool showsRests = !isFiltering || m_matches.isSecretMatched(secret);
    for (const Category category : allCategories) {
        const DependentList &list = m_catalogue->dependentList(secret, category);
        std::uint32_t &count = rows.counts.at(indexOf(category));
        if (!isFiltering) {
            count = list.count;
        } else if (list.count > 0) {
            count = m_matches.shownDependentCount(secret, category);
        }
        // Under a filter that only dependents meet, a category without any is not drawn, even if
        // more of it may exist: the search says that it looked in what is loaded.
        const bool hasRest = !isWhole(list.state) && (showsRests || count > 0);
        if (count == list.count) {
            rows.unfiltered |= bitOf(category);
        }
        if (count > 0 || hasRest) {
            rows.drawn |= bitOf(category);
        }
        if (hasRest) {
            rows.withRest |= bitOf(category);
        }
    }
    return rows;
}

void TreeRows::setBelow(SecretIndex secret, const SecretRows &rows)
{
    m_below[secret.value] = rows;
}

void TreeRows::forget(SecretIndex secret, Category category)
{
    m_mapped.erase(keyOf(secret, category));
}

void TreeRows::numberRows(std::uint32_t from)
{
    for (std::uint32_t row = from; row < m_order.size(); ++row) {
        m_rowOfSecret[m_order[row].value] = row;
    }
}

void TreeRows::rebuild(std::uint32_t secretCount, const Matches &matches)
{
    m_matches = matches;
    m_mapped.clear();
    m_order.clear();
    m_below.assign(secretCount, {});
    m_rowOfSecret.assign(secretCount, Hidden);
    m_order = shownBetween(0, secretCount);
    for (const SecretIndex secret : m_order) {
        m_below[secret.value] = present(secret);
    }
    m_sort.sort(m_order);
    numberRows(0);
}

void TreeRows::setSortOrder(std::optional<SortOrder<TreeColumn>> order)
{
    m_mapped.clear();
    m_sort.setSortOrder(order);
    std::ranges::sort(m_order);
    m_sort.sort(m_order);
    numberRows(0);
}

std::vector<SecretIndex> TreeRows::shownBetween(std::uint32_t from, std::uint32_t until) const
{
    std::vector<SecretIndex> shown;
    const bool isFiltering = m_matches.isFiltering();
    for (std::uint32_t i = from; i < until; ++i) {
        if (!isFiltering || m_matches.isSecretShown(SecretIndex{i})) {
            shown.push_back(SecretIndex{i});
        }
    }
    return shown;
}

void TreeRows::append(std::uint32_t until, const std::vector<SecretIndex> &shown)
{
    const std::size_t before = m_order.size();
    m_below.resize(until);
    m_rowOfSecret.resize(until, Hidden);
    for (const SecretIndex secret : shown) {
        m_below[secret.value] = present(secret);
        m_order.push_back(secret);
    }
    if (m_sort.ordersSecrets()) {
        m_sort.merge(m_order, before);
        numberRows(0);
    } else {
        numberRows(static_cast<std::uint32_t>(before));
    }
}

bool TreeRows::isConsistent() const
{
    std::uint32_t shown = 0;
    for (std::uint32_t i = 0; i < secretCount(); ++i) {
        const auto row = rowOf(SecretIndex{i});
        if (row && (*row >= m_order.size() || m_order[*row] != SecretIndex{i})) {
            return false;
        }
        shown += row ? 1 : 0;
    }
    return shown == m_order.size();
}

} // namespace secretscope
