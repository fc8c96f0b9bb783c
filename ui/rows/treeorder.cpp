// SPDX-License-Identifier: Apache-2.0
#include "ui/rows/treeorder.h"

#include "ui/rows/collation.h"
#include "ui/rows/rowtexts.h"

#include <algorithm>
#include <numeric>
#include <string>

namespace secretscope {

namespace {
QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// What one dependent is ordered by: a number, then a text; absent ones always stand last.
struct DependentKey
{
    std::int64_t number = 0;
    QCollatorSortKey text;
    std::uint32_t position = 0;
    bool isAbsent = false;
};
} // namespace

int accessRank(Word access)
{
    constexpr std::array known{words::admin, words::editor, words::commenter, words::viewer};
    const auto found = std::ranges::find(known, access);
    if (found != known.end()) {
        return static_cast<int>(found - known.begin());
    }
    return access == words::unknown ? 5 : access.isAbsent() ? 6 : 4;
}

std::optional<std::int64_t> accessKey(const Catalogue &catalogue, ResourceIndex index)
{
    const Resource &resource = catalogue.resource(index);
    if (!hasAccessLevel(resource.kind)) {
        return {};
    }
    if (resource.access.isAbsent()) {
        return catalogue.isAvailable(index)
            ? std::nullopt
            : std::optional(std::int64_t(accessRank(words::unknown)) << 16);
    }
    return std::int64_t(accessRank(resource.access)) << 16 | resource.access.value;
}

TreeOrder::TreeOrder(const Catalogue &catalogue)
    : m_catalogue(&catalogue)
    , m_collator(nameCollator())
{}

void TreeOrder::setSortOrder(std::optional<SortOrder<TreeColumn>> order)
{
    m_order = order;
    m_textKeys.clear();
    m_numbers.clear();
}

bool TreeOrder::ordersSecrets() const
{
    if (!m_order) {
        return false;
    }
    switch (m_order->column) {
    case TreeColumn::Name:
    case TreeColumn::Uses:
    case TreeColumn::Id:
        return true;
    case TreeColumn::Access:
    case TreeColumn::Created:
        break;
    }
    return false;
}

void TreeOrder::reset(const Catalogue &catalogue)
{
    m_catalogue = &catalogue;
    m_textKeys.clear();
    m_numbers.clear();
}

void TreeOrder::forget(SecretIndex secret)
{
    if (secret.value < m_textKeys.size()) {
        m_textKeys[secret.value].reset();
    }
}

void TreeOrder::makeKeys(const std::vector<SecretIndex> &secrets)
{
    const RowTexts texts(*m_catalogue);
    if (m_order->column == TreeColumn::Uses) {
        m_numbers.resize(m_catalogue->secretCount());
        for (const SecretIndex secret : secrets) {
            m_numbers[secret.value] = countSortKey(texts.secretCount(secret));
        }
        return;
    }
    m_textKeys.resize(m_catalogue->secretCount());
    for (const SecretIndex secret : secrets) {
        if (!m_textKeys[secret.value]) {
            const std::string_view name = m_catalogue->secretName(secret);
            const bool isById = m_order->column == TreeColumn::Id || name.empty();
            m_textKeys[secret.value]
                = m_collator.sortKey(text(isById ? m_catalogue->secretId(secret) : name));
        }
    }
}

bool TreeOrder::isBefore(SecretIndex a, SecretIndex b) const
{
    if (m_order->direction == Qt::DescendingOrder) {
        std::swap(a, b);
    }
    return m_order->column == TreeColumn::Uses
        ? m_numbers[a.value] < m_numbers[b.value]
        : m_textKeys[a.value]->compare(*m_textKeys[b.value]) < 0;
}

void TreeOrder::sort(std::vector<SecretIndex> &secrets)
{
    if (!ordersSecrets()) {
        return;
    }
    makeKeys(secrets);
    std::ranges::stable_sort(secrets, [this](auto a, auto b) { return isBefore(a, b); });
}

void TreeOrder::merge(std::vector<SecretIndex> &secrets, std::size_t sorted)
{
    if (!ordersSecrets()) {
        return;
    }
    makeKeys(secrets);
    const auto middle = secrets.begin() + static_cast<std::ptrdiff_t>(sorted);
    const auto before = [this](auto a, auto b) { return isBefore(a, b); };
    std::stable_sort(middle, secrets.end(), before);
    std::inplace_merge(secrets.begin(), middle, secrets.end(), before);
}

void TreeOrder::sort(SecretIndex secret, Category category,
                     std::vector<std::uint32_t> &positions) const
{
    if (!m_order) {
        return;
    }
    const RowTexts texts(*m_catalogue);
    const auto edges = m_catalogue->dependents(secret, category);
    std::vector<DependentKey> keys;
    keys.reserve(positions.size());
    for (const std::uint32_t position : positions) {
        const Edge &edge = edges[position];
        const Resource &resource = m_catalogue->resource(edge.resource);
        std::int64_t number = 0;
        QString words;
        bool isAbsent = false;
        switch (m_order->column) {
        case TreeColumn::Name:
            // What this key may not see has no name: it stands behind all names, by its id.
            number = m_catalogue->isAvailable(edge.resource) ? 0 : 1;
            words = texts.resourceName(edge.resource).raw;
            break;
        case TreeColumn::Id:
            words = texts.resourceId(edge.resource).raw;
            break;
        case TreeColumn::Access:
            number = accessKey(*m_catalogue, edge.resource).value_or(0);
            isAbsent = !accessKey(*m_catalogue, edge.resource);
            break;
        case TreeColumn::Created:
            isAbsent = resource.created == Resource::absentTime;
            number = isAbsent ? 0 : resource.created;
            break;
        case TreeColumn::Uses:
            number = m_catalogue->isThrough(edge) ? 1 : 0;
            words = texts.relation(secret, edge).raw;
            break;
        }
        keys.push_back({number, m_collator.sortKey(words), position, isAbsent});
    }
    const bool isDescending = m_order->direction == Qt::DescendingOrder;
    std::ranges::stable_sort(keys, [isDescending](const DependentKey &a, const DependentKey &b) {
        if (a.isAbsent || b.isAbsent) {
            return a.isAbsent < b.isAbsent;
        }
        const auto &low = isDescending ? b : a;
        const auto &high = isDescending ? a : b;
        return low.number != high.number ? low.number < high.number
                                         : low.text.compare(high.text) < 0;
    });
    std::ranges::transform(keys, positions.begin(), &DependentKey::position);
}

} // namespace secretscope
