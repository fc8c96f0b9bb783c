// SPDX-License-Identifier: Apache-2.0
#include "ui/rows/resourcerows.h"

#include "ui/rows/collation.h"
#include "ui/rows/counttext.h"
#include "ui/rows/ranks.h"
#include "ui/rows/rowtexts.h"
#include "ui/rows/treeorder.h"

#include <numeric>

namespace secretscope {

namespace {
QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}
} // namespace

void ResourceRows::rebuild(const Catalogue &catalogue, const Matches &matches)
{
    m_catalogue = &catalogue;
    m_index = ReverseIndex(catalogue);
    m_ranks.clear();
    filter(matches);
}

void ResourceRows::clear()
{
    m_catalogue = nullptr;
    m_matches.reset();
    m_index = {};
    m_ranks.clear();
    m_useCounts.clear();
    m_rowOfResource.clear();
    m_shown.clear();
    m_uses.clear();
}

Category ResourceRows::listOf(ReverseRow resource, const Use &use) const
{
    return use.kind() == Use::Kind::NamedByAgent ? Category::Agents : *m_index.kind(resource);
}

std::optional<Edge> ResourceRows::edgeOf(ReverseRow resource, const Use &use) const
{
    const auto edges = m_catalogue->dependents(use.secret, listOf(resource, use));
    return use.position < edges.size() ? std::optional(edges[use.position]) : std::nullopt;
}

bool ResourceRows::isShown(ReverseRow resource, const Use &use) const
{
    return !m_matches->isFiltering()
        || m_matches->isDependentShown(use.secret, listOf(resource, use), use.position);
}

void ResourceRows::filter(const Matches &matches)
{
    m_matches = matches;
    m_uses.clear();
    m_shown.clear();
    m_useCounts.assign(m_index.size(), 0);
    for (std::uint32_t i = 0; i < m_index.size(); ++i) {
        const ReverseRow resource{i};
        if (!m_matches->isFiltering()) {
            m_useCounts[i] = m_index.useCount(resource);
        } else {
            for (const Use &use : m_index.uses(resource)) {
                m_useCounts[i] += isShown(resource, use) ? 1 : 0;
            }
        }
        if (m_useCounts[i] > 0) {
            m_shown.push_back(resource);
        }
    }
    sortShown();
}

void ResourceRows::setSortOrder(std::optional<SortOrder<ResourceColumn>> order)
{
    m_order = order;
    m_ranks.clear();
    m_uses.clear();
    sortShown();
}

void ResourceRows::makeRanks()
{
    const QCollator collator = nameCollator();
    const RowTexts texts(*m_catalogue);
    const ResourceColumn column = m_order->column;
    // Keys share it: making half a million costs more than the rest.
    const QCollatorSortKey noText = collator.sortKey(QString());
    std::vector<bool> isAbsent(m_index.size());
    m_ranks = ranksOf(m_index.size(), [&](std::uint32_t i) {
        const ReverseRow row{i};
        const auto record = m_index.record(row);
        std::int64_t number = 0;
        QString words;
        switch (column) {
        case ResourceColumn::Name:
            number = record && m_catalogue->isAvailable(*record) ? 0 : 1;
            words = record ? texts.resourceName(*record).raw
                           : text(m_catalogue->idText(m_index.id(row)));
            break;
        case ResourceColumn::Kind:
            number = m_index.kind(row) ? static_cast<int>(*m_index.kind(row)) : categoryCount;
            break;
        case ResourceColumn::Access: {
            const auto key = record ? accessKey(*m_catalogue, *record) : std::nullopt;
            isAbsent[i] = !key;
            number = key.value_or(0);
            break;
        }
        case ResourceColumn::Created:
            number = record ? m_catalogue->resource(*record).created : Resource::absentTime;
            isAbsent[i] = number == Resource::absentTime;
            break;
        case ResourceColumn::Uses:
            number = static_cast<std::int64_t>(
                countSortKey({m_index.useCount(row),
                              m_index.isExact(row) ? LoadState::Complete : LoadState::Preview}));
            break;
        case ResourceColumn::Id:
            words = text(m_catalogue->idText(m_index.id(row)));
            break;
        }
        return NumberedKey{number, words.isEmpty() ? noText : collator.sortKey(words)};
    });
    for (std::uint32_t i = 0; i < m_index.size(); ++i) {
        if (isAbsent[i]) {
            m_ranks[i] = absentRank;
        }
    }
}

void ResourceRows::sortShown()
{
    std::ranges::sort(m_shown);
    if (m_order && !m_shown.empty()) {
        if (m_ranks.empty()) {
            makeRanks();
        }
        const bool isDescending = m_order->direction == Qt::DescendingOrder;
        std::ranges::stable_sort(m_shown, {}, [this, isDescending](ReverseRow row) {
            return directedRank(m_ranks[row.value], isDescending);
        });
    }
    m_rowOfResource.assign(m_index.size(), Hidden);
    for (std::uint32_t row = 0; row < m_shown.size(); ++row) {
        m_rowOfResource[m_shown[row].value] = row;
    }
}

std::optional<std::uint32_t> ResourceRows::rowOf(ReverseRow resource) const
{
    const std::uint32_t row = m_rowOfResource[resource.value];
    return row == Hidden ? std::nullopt : std::optional(row);
}

const std::vector<std::uint32_t> &ResourceRows::usesOf(ReverseRow resource) const
{
    const auto [place, isNew] = m_uses.try_emplace(resource.value);
    std::vector<std::uint32_t> &shown = place->second;
    if (!isNew) {
        return shown;
    }
    const auto uses = m_index.uses(resource);
    for (std::uint32_t i = 0; i < uses.size(); ++i) {
        if (isShown(resource, uses[i])) {
            shown.push_back(i);
        }
    }
    if (m_order && m_order->column == ResourceColumn::Name) {
        const QCollator collator = nameCollator();
        const RowTexts texts(*m_catalogue);
        std::vector<std::pair<QCollatorSortKey, std::uint32_t>> keys;
        for (const std::uint32_t i : shown) {
            keys.emplace_back(collator.sortKey(texts.secretName(uses[i].secret).raw), i);
        }
        const bool isDescending = m_order->direction == Qt::DescendingOrder;
        std::ranges::stable_sort(keys, [isDescending](const auto &a, const auto &b) {
            return (isDescending ? b : a).first.compare((isDescending ? a : b).first) < 0;
        });
        std::ranges::transform(keys, shown.begin(), [](const auto &key) { return key.second; });
    }
    return shown;
}

std::optional<Use> ResourceRows::useAt(ReverseRow resource, std::uint32_t row) const
{
    const auto &shown = usesOf(resource);
    return row < shown.size() ? std::optional(m_index.uses(resource)[shown[row]]) : std::nullopt;
}

std::optional<std::uint32_t> ResourceRows::rowOf(ReverseRow resource, SecretIndex secret) const
{
    const auto &shown = usesOf(resource);
    const auto uses = m_index.uses(resource);
    const auto found
        = std::ranges::find_if(shown, [&](std::uint32_t i) { return uses[i].secret == secret; });
    if (found == shown.end()) {
        return {};
    }
    return static_cast<std::uint32_t>(found - shown.begin());
}

} // namespace secretscope
