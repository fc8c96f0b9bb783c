// SPDX-License-Identifier: Apache-2.0
#include "ui/rows/flatkeys.h"

#include "analysis/relation.h"
#include "ui/rows/collation.h"
#include "ui/rows/ranks.h"
#include "ui/rows/rowtexts.h"
#include "ui/rows/treeorder.h"

#include <algorithm>

namespace secretscope {

namespace {
QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}
} // namespace

FlatKeys::FlatKeys(const Catalogue &catalogue, FlatColumn column)
    : m_catalogue(&catalogue)
    , m_column(column)
{
    switch (column) {
    case FlatColumn::Secret:
        rankSecrets();
        break;
    case FlatColumn::Name:
    case FlatColumn::Access:
    case FlatColumn::Created:
    case FlatColumn::Id:
        rankResources();
        break;
    case FlatColumn::Relation:
        rankWays();
        break;
    case FlatColumn::Kind:
    case FlatColumn::Known:
        break;
    }
}

void FlatKeys::rankSecrets()
{
    const QCollator collator = nameCollator();
    const RowTexts texts(*m_catalogue);
    m_ranks = ranksOf(m_catalogue->secretCount(), [&](std::uint32_t i) {
        return collator.sortKey(texts.secretName(SecretIndex{i}).raw);
    });
}

void FlatKeys::rankResources()
{
    const QCollator collator = nameCollator();
    const RowTexts texts(*m_catalogue);
    const std::uint32_t count = m_catalogue->resourceCount();
    if (m_column == FlatColumn::Created) {
        m_ranks = ranksOf(count, [&](std::uint32_t i) {
            return m_catalogue->resource(ResourceIndex{i}).created;
        });
        for (std::uint32_t i = 0; i < count; ++i) {
            if (m_catalogue->resource(ResourceIndex{i}).created == Resource::absentTime) {
                m_ranks[i] = absentRank;
            }
        }
        return;
    }
    if (m_column == FlatColumn::Access) {
        m_ranks = ranksOf(count, [&](std::uint32_t i) {
            return accessKey(*m_catalogue, ResourceIndex{i}).value_or(-1);
        });
        for (std::uint32_t i = 0; i < count; ++i) {
            if (!accessKey(*m_catalogue, ResourceIndex{i})) {
                m_ranks[i] = absentRank;
            }
        }
        return;
    }
    m_ranks = ranksOf(count, [&](std::uint32_t i) {
        const ResourceIndex index{i};
        if (m_column == FlatColumn::Id) {
            return NumberedKey{0, collator.sortKey(text(m_catalogue->resourceId(index)))};
        }
        return NumberedKey{m_catalogue->isAvailable(index) ? 0 : 1,
                           collator.sortKey(texts.resourceName(index).raw)};
    });
}

void FlatKeys::rankWays()
{
    // Most ids are no way of anything: their names are not looked up.
    std::vector<bool> isWay(m_catalogue->idCount());
    for (std::uint32_t i = 0; i < m_catalogue->secretCount(); ++i) {
        for (const Edge &edge : m_catalogue->dependents(SecretIndex{i}, Category::Agents)) {
            for (const IdIndex way : m_catalogue->links(edge)) {
                isWay[way.value] = true;
            }
        }
    }
    const QCollator collator = nameCollator();
    const QCollatorSortKey noText = collator.sortKey(QString());
    m_ranks = ranksOf(m_catalogue->idCount(), [&](std::uint32_t i) {
        if (!isWay[i]) {
            return NumberedKey{0, noText};
        }
        const auto record = wayRecord(*m_catalogue, IdIndex{i});
        const std::string_view name
            = record ? m_catalogue->text(m_catalogue->resource(*record).name) : std::string_view();
        return NumberedKey{
            1, collator.sortKey(text(name.empty() ? m_catalogue->idText(IdIndex{i}) : name))};
    });
}

std::uint32_t FlatKeys::keyOf(const FlatRow &row) const
{
    if (m_column == FlatColumn::Secret) {
        return m_ranks[row.secret.value];
    }
    if (m_column == FlatColumn::Known) {
        return m_catalogue->isComplete(row.secret) ? 0 : 1;
    }
    if (!row.hasDependent()) {
        return absentRank;
    }
    if (m_column == FlatColumn::Kind) {
        return row.kind;
    }
    const Edge &edge = m_catalogue->dependents(row.secret, row.category())[row.position];
    if (m_column == FlatColumn::Relation) {
        // Direct ones first, then by the way that is named first.
        std::uint32_t first = absentRank;
        for (const IdIndex way : m_catalogue->links(edge)) {
            first = std::min(first, m_ranks[way.value]);
        }
        return m_catalogue->isThrough(edge) ? first + 1 : 0;
    }
    return m_ranks[edge.resource.value];
}

} // namespace secretscope
