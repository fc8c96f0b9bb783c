// SPDX-License-Identifier: Apache-2.0
#include "ui/rows/flattable.h"

#include "ui/rows/factstext.h"

#include <algorithm>
#include <numeric>

namespace secretscope {

FlatTable::FlatTable(LayoutSource given, const FlatTable *earlier)
    : Layout(std::move(given))
    , m_first{0}
{
    for (std::uint32_t i = 0; i < catalogue().secretCount(); ++i) {
        m_first.push_back(m_first.back() + std::max(dependentCount({i}), 1U));
    }
    if (const auto &order = source().order) {
        m_ranks
            = ColumnRanks::of(source().state, order->column, earlier ? earlier->m_ranks : nullptr);
        m_sorted = earlier && earlier->source().order == order
            ? earlier->m_sorted
            : std::make_shared<const std::vector<std::uint32_t>>(sortedArrivals());
    }
    std::vector<std::uint32_t> rows(arrivalCount());
    std::iota(rows.begin(), rows.end(), 0U);
    if (m_sorted) {
        rows = *m_sorted;
    }
    if (matches().isFiltering()) {
        std::vector<bool> isShown;
        forEachNode([&](const RowNode &node) {
            isShown.push_back(node.position ? matches().isDependentShown(
                                  *node.secret, *node.category, *node.position)
                                            : matches().isSecretShown(*node.secret));
        });
        std::erase_if(rows, [&](std::uint32_t arrival) { return !isShown[arrival]; });
    }
    m_rows = NumberedRows(std::move(rows), arrivalCount());
}

// Arrivals

/// What the secret has rows for.
std::uint32_t FlatTable::dependentCount(SecretIndex secret) const
{
    return catalogue().dependentCount(secret) + catalogue().configuredCount(secret);
}

template <typename Visit> void FlatTable::forEachNode(Visit visit) const
{
    for (std::uint32_t i = 0; i < catalogue().secretCount(); ++i) {
        RowNode node{.kind = RowKind::Secret, .secret = SecretIndex{i}};
        if (dependentCount({i}) == 0) {
            visit(node);
            continue;
        }
        node.kind = RowKind::Resource;
        for (const Category category : catalogue().categories()) {
            const auto count
                = static_cast<std::uint32_t>(catalogue().allDependents({i}, category).size());
            node.category = category;
            for (std::uint32_t position = 0; position < count; ++position) {
                node.position = position;
                visit(node);
            }
        }
    }
}

std::vector<std::uint32_t> FlatTable::sortedArrivals() const
{
    const Column column = source().order->column;
    const bool isOfSecrets = column == Column::Secret || column == Column::Known;
    std::vector<std::uint32_t> ranks;
    ranks.reserve(arrivalCount());
    forEachNode([&](const RowNode &node) {
        ranks.push_back(node.position     ? m_ranks->of(catalogue(), node)
                            : isOfSecrets ? m_ranks->of(*node.secret)
                                          : absentRank);
    });
    std::vector<std::uint32_t> sorted(ranks.size());
    std::iota(sorted.begin(), sorted.end(), 0U);
    sortByRank(sorted, source().order->direction,
               [&](std::uint32_t arrival) { return ranks[arrival]; });
    return sorted;
}

SecretIndex FlatTable::secretOf(std::uint32_t arrival) const
{
    const auto next = std::ranges::upper_bound(m_first, arrival);
    return {static_cast<std::uint32_t>(next - m_first.begin() - 1)};
}

RowNode FlatTable::nodeOfArrival(std::uint32_t arrival) const
{
    const SecretIndex secret = secretOf(arrival);
    std::uint32_t position = arrival - m_first[secret.value];
    for (const Category category : catalogue().categories()) {
        const auto count
            = static_cast<std::uint32_t>(catalogue().allDependents(secret, category).size());
        if (position < count) {
            return {RowKind::Resource, secret, category, position, {}};
        }
        position -= count;
    }
    return {.kind = RowKind::Secret, .secret = secret};
}

std::uint32_t FlatTable::arrivalOf(const RowNode &node) const
{
    std::uint32_t arrival = m_first[node.secret->value] + node.position.value_or(0);
    for (const Category category : catalogue().categories()) {
        if (!node.category || category == *node.category) {
            break;
        }
        arrival
            += static_cast<std::uint32_t>(catalogue().allDependents(*node.secret, category).size());
    }
    return arrival;
}

// Structure

std::uint32_t FlatTable::rowCount(const RowParent &parent) const
{
    return parent.top ? 0 : m_rows.size();
}

RowNode FlatTable::nodeAt(const RowParent &, std::uint32_t row) const
{
    return nodeOfArrival(m_rows.at(row));
}

std::optional<std::uint32_t> FlatTable::rowOf(const RowNode &node) const
{
    return m_rows.rowOf(arrivalOf(node));
}

std::optional<RowNode> FlatTable::find(const RowId &id) const
{
    if (id.secret.isEmpty()) {
        const auto resource = catalogue().findId(viewOf(id.resource));
        const auto category = id.category.in(catalogue());
        for (std::uint32_t row = 0; resource && category && row < m_rows.size(); ++row) {
            const RowNode node = nodeAt({}, row);
            if (node.category == category
                && catalogue().resource(edgeOf(catalogue(), node).resource).id == *resource) {
                return node;
            }
        }
        return {};
    }
    const auto node = Layout::find(id);
    if (!node || node->position) {
        return node;
    }
    // A secret or a category of it is found in its first row.
    std::optional<std::uint32_t> first;
    const std::uint32_t end = m_first[node->secret->value + 1];
    for (std::uint32_t arrival = m_first[node->secret->value]; arrival < end; ++arrival) {
        const auto row = m_rows.rowOf(arrival);
        if (row && (!node->category || nodeOfArrival(arrival).category == node->category)) {
            first = std::min(first.value_or(*row), *row);
        }
    }
    return first ? std::optional(nodeAt({}, *first)) : std::nullopt;
}

void FlatTable::markSecrets(const RowParent &, std::uint32_t first, std::uint32_t end,
                            std::vector<bool> &secrets) const
{
    std::uint32_t secret = 0;
    for (std::uint32_t row = first; row < end; ++row) {
        const std::uint32_t arrival = m_rows.at(row);
        if (arrival < m_first[secret] || arrival >= m_first[secret + 1]) {
            secret = secretOf(arrival).value;
        }
        secrets[secret] = true;
    }
}

// Texts

CellText FlatTable::cell(const RowNode &node, Column column) const
{
    if (isOfFacts(column)) {
        return node.position ? FactsText::cell(source().state, column,
                                               edgeOf(catalogue(), node).resource, node.secret)
                             : CellText();
    }
    if (node.category || column == Column::Secret || column == Column::Known
        || column == Column::Id) {
        return Layout::cell(node, column);
    }
    CellText cell;
    if (column == Column::Name) {
        cell.addWords(catalogue().isComplete(*node.secret) ? tr("no dependents reported")
                                                           : tr("none loaded yet"));
        cell.isMuted = true;
    }
    return cell;
}

QString FlatTable::sentence(const RowNode &node) const
{
    QStringList words;
    for (const Column column :
         {Column::Secret, Column::Kind, Column::Name, Column::Access, Column::Uses}) {
        const QString text = cell(node, column).shown;
        if (!text.isEmpty()) {
            words.append(text);
        }
    }
    return words.join(QStringLiteral(", "));
}

} // namespace secretscope
