// SPDX-License-Identifier: Apache-2.0
#include "ui/rows/ranks.h"

#include "analysis/relation.h"
#include "catalogue/text.h"
#include "ui/rows/rowtexts.h"

#include <array>

namespace secretscope {

namespace {

/// By what an access level allows: admin first, then unlisted words, "no access" and none.
RankKey accessKey(const Catalogue &catalogue, ResourceIndex index)
{
    const Resource &resource = catalogue.resource(index);
    if (resource.kind.isKnown() && !traitsOf(resource.kind).hasAccessLevel) {
        return {.isAbsent = true};
    }
    constexpr std::array known{words::admin, words::editor, words::commenter, words::viewer};
    constexpr auto unlisted = std::int64_t(known.size());
    if (resource.access.isAbsent() || resource.access == words::unknown) {
        return {.number = (unlisted + 1) << 16,
                .isAbsent = resource.access.isAbsent() && catalogue.isAvailable(index)};
    }
    const auto rank = std::ranges::find(known, resource.access) - known.begin();
    return {.number = std::int64_t(rank) << 16 | resource.access.value};
}

std::vector<std::uint32_t> viaRanks(const Catalogue &catalogue)
{
    // Most ids are no via of anything: their names are not looked up.
    std::vector<bool> isVia(catalogue.idCount());
    for (std::uint32_t i = 0; i < catalogue.secretCount(); ++i) {
        for (const Edge &edge : catalogue.dependents(SecretIndex{i}, Category::Agents)) {
            for (const IdIndex via : catalogue.links(edge)) {
                isVia[via.value] = true;
            }
        }
    }
    return ranksOf(catalogue.idCount(), [&](std::uint32_t i) {
        if (!isVia[i]) {
            return RankKey{};
        }
        const auto record = wayRecord(catalogue, IdIndex{i});
        const std::string_view name
            = record ? catalogue.text(catalogue.resource(*record).name) : std::string_view();
        return RankKey{1, stringOf(name.empty() ? catalogue.idText(IdIndex{i}) : name)};
    });
}

} // namespace

QCollator nameCollator()
{
    // The "C" locale orders by code point: nobody reads lists so.
    const QLocale locale;
    QCollator collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}

std::vector<std::uint32_t> ranksOf(std::uint32_t count,
                                   const std::function<RankKey(std::uint32_t)> &keyOf)
{
    struct Entry
    {
        std::int64_t number;
        QCollatorSortKey text;
        std::uint32_t index;

        bool operator<(const Entry &other) const
        {
            return number != other.number ? number < other.number : text.compare(other.text) < 0;
        }
    };
    const QCollator collator = nameCollator();
    // Keys share it: making half a million costs more than the rest.
    const QCollatorSortKey noText = collator.sortKey(QString());
    std::vector<std::uint32_t> ranks(count, absentRank);
    std::vector<Entry> entries;
    entries.reserve(count);
    for (std::uint32_t i = 0; i < count; ++i) {
        const RankKey key = keyOf(i);
        if (!key.isAbsent) {
            entries.push_back(
                {key.number, key.text.isEmpty() ? noText : collator.sortKey(key.text), i});
        }
    }
    std::ranges::sort(entries, [](const Entry &a, const Entry &b) { return a < b; });
    std::uint32_t rank = 0;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        rank += i > 0 && entries[i - 1] < entries[i] ? 1 : 0;
        ranks[entries[i].index] = rank;
    }
    return ranks;
}

std::vector<std::uint32_t> categoryPlaces(const Catalogue &catalogue)
{
    std::vector<std::uint32_t> places(catalogue.categories().size());
    std::uint32_t place = 0;
    for (const Category category : catalogue.categories()) {
        places[category.index()] = place++;
    }
    return places;
}

RankKey rankKeyOf(const Catalogue &catalogue, ResourceIndex resource, Column column)
{
    switch (column) {
    case Column::Name:
        // What this key may not see has no name: it comes after all names, by its id.
        return {catalogue.isAvailable(resource) ? 0 : 1,
                RowTexts(catalogue).resourceName(resource).raw};
    case Column::Access:
        return accessKey(catalogue, resource);
    case Column::Created: {
        const std::int64_t created = catalogue.resource(resource).created;
        return {.number = created, .isAbsent = created == Resource::absentTime};
    }
    case Column::Id:
        return {0, stringOf(catalogue.resourceId(resource))};
    case Column::Secret:
    case Column::Kind:
    case Column::Uses:
    case Column::Known:
        break;
    }
    return {};
}

std::vector<std::uint32_t> secretRanks(const Catalogue &catalogue, Column column)
{
    const auto keyOf = [&](std::uint32_t i) -> RankKey {
        const SecretIndex secret{i};
        switch (column) {
        case Column::Secret:
        case Column::Name:
            return {0, RowTexts(catalogue).secretName(secret).raw};
        case Column::Id:
            return {0, stringOf(catalogue.secretId(secret))};
        case Column::Uses:
            return {static_cast<std::int64_t>(catalogue.known(secret).sortKey())};
        case Column::Known:
            return {catalogue.isComplete(secret) ? 0 : 1};
        case Column::Kind:
        case Column::Access:
        case Column::Created:
            break;
        }
        return {};
    };
    const bool isEmpty
        = column == Column::Kind || column == Column::Access || column == Column::Created;
    return isEmpty ? std::vector<std::uint32_t>() : ranksOf(catalogue.secretCount(), keyOf);
}

DependentRanks::DependentRanks(const Catalogue &catalogue, Column column)
    : m_column(column)
{
    switch (column) {
    case Column::Secret:
    case Column::Known:
        m_ranks = secretRanks(catalogue, column);
        break;
    case Column::Kind:
        m_ranks = categoryPlaces(catalogue);
        break;
    case Column::Uses:
        m_ranks = viaRanks(catalogue);
        break;
    case Column::Name:
    case Column::Access:
    case Column::Created:
    case Column::Id:
        m_ranks = ranksOf(catalogue.resourceCount(), [&](std::uint32_t i) {
            return rankKeyOf(catalogue, ResourceIndex{i}, column);
        });
        break;
    }
}

std::uint32_t DependentRanks::of(const Catalogue &catalogue, SecretIndex secret, Category category,
                                 std::uint32_t position) const
{
    switch (m_column) {
    case Column::Secret:
    case Column::Known:
        return m_ranks[secret.value];
    case Column::Kind:
        return m_ranks[category.index()];
    case Column::Uses: {
        // Direct ones first, then by the first name among what they go through.
        const Edge &edge = catalogue.dependents(secret, category)[position];
        if (!catalogue.isThrough(edge)) {
            return 0;
        }
        std::uint32_t first = absentRank - 2;
        for (const IdIndex via : catalogue.links(edge)) {
            first = std::min(first, m_ranks[via.value]);
        }
        return first + 1;
    }
    case Column::Name:
    case Column::Access:
    case Column::Created:
    case Column::Id:
        break;
    }
    return m_ranks[catalogue.dependents(secret, category)[position].resource.value];
}

std::uint32_t DependentRanks::of(SecretIndex secret) const
{
    const bool isOfSecret = m_column == Column::Secret || m_column == Column::Known;
    return isOfSecret ? m_ranks[secret.value] : absentRank;
}

} // namespace secretscope
