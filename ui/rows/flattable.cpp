// SPDX-License-Identifier: Apache-2.0
#include "ui/rows/flattable.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace secretscope {

namespace {

/// Orders rows as they arrived; a secret alone comes before any dependent of it.
auto arrivalOf(const Catalogue &catalogue, const FlatTable::Row &row)
{
    const bool isDependent = row.category.has_value();
    return std::tuple(
        row.secret, isDependent,
        isDependent && !row.category->isKnown() ? catalogue.categoryWord(*row.category)
                                                : std::string_view(),
        isDependent && row.category->isKnown() ? row.category->index() : 0, row.position);
}

} // namespace

FlatTable::All::All(const Catalogue &catalogue)
{
    arrived.reserve(catalogue.edgeCount());
    for (std::uint32_t i = 0; i < catalogue.secretCount(); ++i) {
        const std::size_t before = arrived.size();
        for (const Category category : catalogue.categories()) {
            const std::uint32_t count = catalogue.dependentList(SecretIndex{i}, category).count;
            for (std::uint32_t position = 0; position < count; ++position) {
                arrived.push_back({SecretIndex{i}, position, category});
            }
        }
        if (arrived.size() == before) {
            arrived.push_back({SecretIndex{i}, 0, {}});
        }
    }
}

FlatTable::All::All(const All &all, const Catalogue &catalogue, std::optional<RowOrder> wanted)
    : arrived(all.arrived)
    , order(wanted)
{
    if (!order) {
        return;
    }
    const bool isSameColumn = all.order && all.order->column == order->column;
    ranks = isSameColumn ? all.ranks
                         : std::make_shared<const DependentRanks>(catalogue, order->column);
    sorted = arrived;
    sortByRank(sorted, order->direction, [&](const Row &row) {
        return row.category ? ranks->of(catalogue, row.secret, *row.category, row.position)
                            : ranks->of(row.secret);
    });
}

FlatTable::FlatTable(LayoutSource given, std::shared_ptr<const All> all)
    : Layout(std::move(given))
    , m_all(std::move(all))
{
    if (!m_all) {
        m_all = std::make_shared<const All>(catalogue());
    }
    if (m_all->order != source().order) {
        m_all = std::make_shared<const All>(*m_all, catalogue(), source().order);
    }
    if (matches().isFiltering()) {
        std::ranges::copy_if(m_all->rows(), std::back_inserter(m_shown),
                             [this](const Row &row) { return isShown(row); });
    }
}

bool FlatTable::isShown(const Row &row) const
{
    return row.category ? matches().isDependentShown(row.secret, *row.category, row.position)
                        : matches().isSecretShown(row.secret);
}

// Structure

std::uint32_t FlatTable::rowCount(const RowParent &parent) const
{
    return parent.top ? 0 : static_cast<std::uint32_t>(shown().size());
}

RowNode FlatTable::nodeOf(const Row &row) const
{
    if (!row.category) {
        return {.kind = RowKind::Secret, .secret = row.secret};
    }
    return {RowKind::Resource, row.secret, row.category, row.position, {}};
}

RowNode FlatTable::nodeAt(const RowParent &, std::uint32_t row) const
{
    return nodeOf(shown()[row]);
}

const std::vector<std::uint32_t> &FlatTable::arrivals() const
{
    if (m_arrivals.empty()) {
        m_arrivals.resize(shown().size());
        std::iota(m_arrivals.begin(), m_arrivals.end(), 0U);
        if (source().order) {
            std::ranges::sort(m_arrivals, {}, [this](std::uint32_t row) {
                return arrivalOf(catalogue(), shown()[row]);
            });
        }
    }
    return m_arrivals;
}

std::optional<std::uint32_t> FlatTable::rowOf(const RowNode &node) const
{
    const Row wanted{*node.secret, node.position.value_or(0), node.category};
    const auto found = std::ranges::lower_bound(
        arrivals(), arrivalOf(catalogue(), wanted), {},
        [this](std::uint32_t row) { return arrivalOf(catalogue(), shown()[row]); });
    return found == arrivals().end() || shown()[*found] != wanted ? std::nullopt
                                                                  : std::optional(*found);
}

std::optional<RowNode> FlatTable::find(const RowId &id) const
{
    if (id.secret.isEmpty()) {
        const auto resource = catalogue().findId(viewOf(id.resource));
        const auto category = id.category.in(catalogue());
        const auto found = std::ranges::find_if(shown(), [&](const Row &row) {
            return row.category && row.category == category && resource
                && catalogue()
                       .resource(
                           catalogue().dependents(row.secret, *category)[row.position].resource)
                       .id
                == *resource;
        });
        return found == shown().end() ? std::nullopt : std::optional(nodeOf(*found));
    }
    const auto node = Layout::find(id);
    if (!node || node->position) {
        return node;
    }
    // A secret or a category of it is found in its first row.
    const std::vector<std::uint32_t> &byArrival = arrivals();
    auto at = std::ranges::lower_bound(byArrival, *node->secret, {},
                                       [this](std::uint32_t row) { return shown()[row].secret; });
    std::optional<std::uint32_t> first;
    for (; at != byArrival.end() && shown()[*at].secret == *node->secret; ++at) {
        if (!node->category || shown()[*at].category == node->category) {
            first = std::min(first.value_or(*at), *at);
        }
    }
    return first ? std::optional(nodeOf(shown()[*first])) : std::nullopt;
}

std::optional<RowChange> FlatTable::changeSince(const Layout &other) const
{
    const auto &earlier = static_cast<const FlatTable &>(other);
    const std::vector<Row> &before = earlier.shown();
    const std::vector<Row> &now = shown();
    const bool isSameState = source().isSameState(earlier.source());
    const auto isSame = [&](const Row &a, const Row &b) {
        return a == b
            && (!a.category || isSameState
                || earlier.catalogue().dependents(a.secret, *a.category)[a.position].resource
                    == catalogue().dependents(b.secret, *b.category)[b.position].resource);
    };
    const auto differs = std::ranges::mismatch(before, now, isSame);
    const auto first = static_cast<std::size_t>(differs.in1 - before.begin());
    if (now.size() < before.size() || source().order) {
        return before.size() == now.size() && first == now.size() ? std::optional(RowChange{})
                                                                  : std::nullopt;
    }
    const std::size_t inserted = now.size() - before.size();
    if (!std::equal(before.begin() + std::ptrdiff_t(first), before.end(),
                    now.begin() + std::ptrdiff_t(first + inserted), isSame)) {
        return {};
    }
    return RowChange{
        {}, static_cast<std::uint32_t>(first), 0, static_cast<std::uint32_t>(inserted)};
}

// Texts

CellText FlatTable::cell(const RowNode &node, Column column) const
{
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
