// SPDX-License-Identifier: Apache-2.0
#include "ui/rows/ranks.h"

#include "analysis/editcounts.h"
#include "analysis/relation.h"
#include "catalogue/text.h"
#include "ui/rows/factstext.h"
#include "ui/rows/rowtexts.h"

#include <QtConcurrent>

#include <array>
#include <iterator>

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
    // Most ids are no via of anything.
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
            return RankKey{.isAbsent = true};
        }
        const auto record = viaRecord(catalogue, IdIndex{i});
        const std::string_view name
            = record ? catalogue.text(catalogue.resource(*record).name) : std::string_view();
        return RankKey{1, stringOf(name.empty() ? catalogue.idText(IdIndex{i}) : name)};
    });
}

struct KeyedIndex
{
    std::int64_t number;
    QCollatorSortKey text;
    std::uint32_t index;

    friend bool operator<(const KeyedIndex &a, const KeyedIndex &b)
    {
        return a.number != b.number ? a.number < b.number : a.text.compare(b.text) < 0;
    }
};

/// Without those that are absent.
std::vector<KeyedIndex> sortedKeys(std::uint32_t first, std::uint32_t end,
                                   const std::function<RankKey(std::uint32_t)> &keyOf)
{
    const QCollator collator = nameCollator();
    // Keys share it: making half a million costs more than the rest.
    const QCollatorSortKey noText = collator.sortKey(QString());
    std::vector<KeyedIndex> entries;
    entries.reserve(end - first);
    for (std::uint32_t i = first; i < end; ++i) {
        const RankKey key = keyOf(i);
        if (!key.isAbsent) {
            entries.push_back(
                {key.number, key.text.isEmpty() ? noText : collator.sortKey(key.text), i});
        }
    }
    std::sort(entries.begin(), entries.end());
    return entries;
}

} // namespace

QCollator nameCollator()
{
    // The "C" locale orders by code point, which no reader expects.
    const QLocale locale;
    QCollator collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}

std::vector<std::uint32_t> ranksOf(std::uint32_t count,
                                   const std::function<RankKey(std::uint32_t)> &keyOf)
{
    // Making and comparing keys of texts takes longest by far.
    constexpr std::uint32_t many = 10'000;
    const std::uint32_t middle = count > many ? count / 2 : 0;
    auto others = middle == 0 ? QFuture<std::vector<KeyedIndex>>()
                              : QtConcurrent::run([&] { return sortedKeys(0, middle, keyOf); });
    std::vector<KeyedIndex> entries = sortedKeys(middle, count, keyOf);
    if (middle > 0) {
        std::vector<KeyedIndex> all;
        const std::vector<KeyedIndex> first = others.takeResult();
        std::merge(first.begin(), first.end(), entries.begin(), entries.end(),
                   std::back_inserter(all));
        entries = std::move(all);
    }
    std::vector<std::uint32_t> ranks(count, absentRank);
    std::uint32_t rank = 0;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        rank += i > 0 && entries[i - 1] < entries[i] ? 1 : 0;
        ranks[entries[i].index] = rank;
    }
    return ranks;
}

NumberedRows::NumberedRows(std::vector<std::uint32_t> byRow, std::uint32_t end)
    : m_byRow(std::move(byRow))
    , m_rows(end, hidden)
{
    for (std::uint32_t row = 0; row < m_byRow.size(); ++row) {
        m_rows[m_byRow[row]] = row;
    }
}

std::optional<std::uint32_t> NumberedRows::rowOf(std::uint32_t number) const
{
    return number < m_rows.size() && m_rows[number] != hidden ? std::optional(m_rows[number])
                                                              : std::nullopt;
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

std::vector<std::uint32_t> idPlaces(const Catalogue &catalogue)
{
    struct PrefixedId
    {
        std::uint64_t start = 0;
        std::string_view text;
        std::uint32_t index;

        auto operator<=>(const PrefixedId &) const = default;
    };
    std::vector<PrefixedId> entries;
    entries.reserve(catalogue.idCount());
    for (std::uint32_t i = 0; i < catalogue.idCount(); ++i) {
        const std::string_view text = catalogue.idText(IdIndex{i});
        entries.push_back({firstBytes(text), text, i});
    }
    std::ranges::sort(entries);
    std::vector<std::uint32_t> places(entries.size());
    for (std::uint32_t place = 0; place < places.size(); ++place) {
        places[entries[place].index] = place;
    }
    return places;
}

RankKey rankKeyOf(const WorkspaceState &state, ResourceIndex resource, Column column)
{
    const Catalogue &catalogue = state.catalogue();
    switch (column) {
    case Column::Name: {
        const Resource &record = catalogue.resource(resource);
        const std::string_view name = catalogue.text(record.name);
        // What this key may not see has no name: it comes after all names, by its id.
        return {catalogue.isAvailable(resource) ? 0 : 1,
                name.empty() || record.kind == Category::PhoneNumbers
                    ? RowTexts(catalogue).resourceName(resource).raw
                    : stringOf(name)};
    }
    case Column::Access:
        return accessKey(catalogue, resource);
    case Column::Created: {
        const std::int64_t created = catalogue.resource(resource).created;
        return {.number = created, .isAbsent = created == Resource::absentTime};
    }
    case Column::Creator:
    case Column::LastCall:
    case Column::Place:
        return FactsText::key(state, column, resource);
    case Column::Secret:
    case Column::Kind:
    case Column::Uses:
    case Column::Known:
    case Column::Id:
        break;
    }
    return {};
}

std::vector<std::uint32_t> secretRanks(const Catalogue &catalogue, Column column)
{
    const auto places = column == Column::Id ? idPlaces(catalogue) : std::vector<std::uint32_t>();
    const auto keyOf = [&](std::uint32_t i) -> RankKey {
        const SecretIndex secret{i};
        switch (column) {
        case Column::Secret:
        case Column::Name:
            return {0, RowTexts(catalogue).secretName(secret).raw};
        case Column::Id:
            return {places[catalogue.secret(secret).id.value]};
        case Column::Uses:
            return {static_cast<std::int64_t>(catalogue.known(secret).sortKey())};
        case Column::Known:
            return {catalogue.isComplete(secret) ? 0 : 1};
        case Column::Access: {
            // What others have to do first, as the more dangerous part of it.
            const EditCounts counts = editCounts(catalogue, secret);
            return {.number = (std::int64_t(counts.ask) + counts.noAccess) << 32 | counts.fix,
                    .isAbsent = counts.ask + counts.noAccess + counts.fix == 0};
        }
        case Column::Kind:
        case Column::Created:
        case Column::Creator:
        case Column::LastCall:
        case Column::Place:
            break;
        }
        return {};
    };
    const bool isEmpty = column == Column::Kind || column == Column::Created || isOfFacts(column);
    return isEmpty ? std::vector<std::uint32_t>() : ranksOf(catalogue.secretCount(), keyOf);
}

ColumnRanks::ColumnRanks(const WorkspaceState &state, Column column)
    : m_column(column)
    , m_secrets(secretRanks(state.catalogue(), column))
{
    const Catalogue &catalogue = state.catalogue();
    switch (column) {
    case Column::Secret:
    case Column::Known:
        break;
    case Column::Kind:
        m_dependents = categoryPlaces(catalogue);
        break;
    case Column::Uses:
        m_dependents = viaRanks(catalogue);
        break;
    case Column::Id:
        m_dependents = idPlaces(catalogue);
        break;
    case Column::Name:
    case Column::Access:
    case Column::Created:
    case Column::Creator:
    case Column::LastCall:
    case Column::Place:
        m_dependents = ranksOf(catalogue.resourceCount(), [&](std::uint32_t i) {
            return rankKeyOf(state, ResourceIndex{i}, column);
        });
        break;
    }
}

std::shared_ptr<const ColumnRanks>
ColumnRanks::of(const WorkspaceState &state, Column column,
                const std::shared_ptr<const ColumnRanks> &earlier)
{
    return earlier && earlier->m_column == column
        ? earlier
        : std::make_shared<const ColumnRanks>(state, column);
}

std::uint32_t ColumnRanks::of(const Catalogue &catalogue, const RowNode &node) const
{
    const Edge &edge = edgeOf(catalogue, node);
    switch (m_column) {
    case Column::Secret:
    case Column::Known:
        return of(*node.secret);
    case Column::Kind:
        return m_dependents[node.category->index()];
    case Column::Id:
        return m_dependents[catalogue.resource(edge.resource).id.value];
    case Column::Uses: {
        // Direct ones first, then by the first name among what they go through; last what is
        // not reported.
        if (!catalogue.isThrough(edge)) {
            return edge.isUnreported ? absentRank - 1 : 0;
        }
        std::uint32_t first = absentRank - 2;
        for (const IdIndex via : catalogue.links(edge)) {
            first = std::min(first, m_dependents[via.value]);
        }
        return first + 1;
    }
    case Column::Name:
    case Column::Access:
    case Column::Created:
    case Column::Creator:
    case Column::LastCall:
    case Column::Place:
        break;
    }
    return m_dependents[edge.resource.value];
}

} // namespace secretscope
