// SPDX-License-Identifier: Apache-2.0
#include "ui/rows/secrettree.h"

#include "analysis/overview.h"
#include "analysis/relation.h"

#include <algorithm>
#include <numeric>

namespace secretscope {

SecretTree::SecretTree(LayoutSource given, const SecretTree *earlier)
    : Layout(std::move(given))
    , m_hasNextPage(source().state.paging() == Paging::Failed)
{
    // Not again with each page that comes while all are read.
    const bool isReading = source().state.paging() == Paging::Reading;
    m_sharedNames = earlier ? earlier->m_sharedNames
                            : std::make_shared<const std::vector<bool>>(
                                isReading ? std::vector<bool>() : sharedNames(catalogue()));
    const std::uint32_t secrets = catalogue().secretCount();
    std::vector<std::uint32_t> rows;
    m_firstGroup.reserve(secrets + 1);
    for (std::uint32_t i = 0; i < secrets; ++i) {
        m_firstGroup.push_back(static_cast<std::uint32_t>(m_groups.size()));
        if (matches().isSecretShown(SecretIndex{i})) {
            rows.push_back(i);
            addGroups(SecretIndex{i});
        }
    }
    m_firstGroup.push_back(static_cast<std::uint32_t>(m_groups.size()));
    if (matches().isFiltering()) {
        // What matches itself first, then what has a match below it.
        std::stable_partition(rows.begin(), rows.end(), [this](std::uint32_t i) {
            return matches().isSecretMatched(SecretIndex{i});
        });
    }
    if (const auto &order = source().order) {
        m_ranks
            = ColumnRanks::of(source().state, order->column, earlier ? earlier->m_ranks : nullptr);
        sortByRank(rows, order->direction,
                   [this](std::uint32_t i) { return m_ranks->of(SecretIndex{i}); });
    }
    m_rows = NumberedRows(std::move(rows), secrets);
}

void SecretTree::addGroups(SecretIndex secret)
{
    const bool isFiltering = matches().isFiltering();
    const bool showsRests = !isFiltering || matches().isSecretMatched(secret);
    for (const Category category : catalogue().categories()) {
        const DependentList &list = catalogue().dependentList(secret, category);
        Group group{category, false, list.count + list.configured};
        if (isFiltering && group.count > 0) {
            group.count = matches().shownDependentCount(secret, category);
        }
        // Under a filter that only dependents meet, a category without any is not drawn, even if
        // more of it may exist: the search says that it looked in what is loaded.
        group.hasRest = !isComplete(list.state) && (showsRests || group.count > 0);
        if (group.count > 0 || group.hasRest) {
            m_groups.push_back(group);
        }
    }
}

std::span<const SecretTree::Group> SecretTree::groupsOf(std::uint32_t secret) const
{
    if (secret + 1 >= m_firstGroup.size()) {
        return {};
    }
    return std::span(m_groups).subspan(m_firstGroup[secret],
                                       m_firstGroup[secret + 1] - m_firstGroup[secret]);
}

const SecretTree::Group *SecretTree::groupOf(const RowParent &parent) const
{
    const auto groups = groupsOf(*parent.top);
    const auto found = std::ranges::find(groups, *parent.category, &Group::category);
    return found == groups.end() ? nullptr : &*found;
}

const std::vector<std::uint32_t> &SecretTree::positionsOf(const RowParent &parent) const
{
    const auto [place, isNew] = m_positions.try_emplace(internalIdOf(parent));
    std::vector<std::uint32_t> &positions = place->second;
    if (isNew) {
        const SecretIndex secret{*parent.top};
        const Category category = *parent.category;
        if (matches().isFiltering()) {
            positions = matches().shownDependents(secret, category);
        } else {
            positions.resize(catalogue().allDependents(secret, category).size());
            std::iota(positions.begin(), positions.end(), 0U);
        }
        if (const auto order = source().order) {
            sortByRank(positions, order->direction, [&](std::uint32_t position) {
                return m_ranks->of(catalogue(),
                                   {RowKind::Resource, secret, category, position, {}});
            });
        }
    }
    return positions;
}

std::uint32_t SecretTree::rowCount(const RowParent &parent) const
{
    if (!parent.top) {
        return m_rows.size() + m_hasNextPage;
    }
    if (!parent.category) {
        return static_cast<std::uint32_t>(groupsOf(*parent.top).size());
    }
    const Group *group = groupOf(parent);
    return group == nullptr ? 0 : group->count + group->hasRest;
}

RowNode SecretTree::nodeAt(const RowParent &parent, std::uint32_t row) const
{
    if (!parent.top) {
        return row < m_rows.size()
            ? RowNode{.kind = RowKind::Secret, .secret = SecretIndex{m_rows.at(row)}}
            : RowNode{};
    }
    RowNode node{.kind = RowKind::Category, .secret = SecretIndex{*parent.top}};
    if (!parent.category) {
        node.category = groupsOf(*parent.top)[row].category;
        return node;
    }
    node.category = parent.category;
    if (row >= groupOf(parent)->count) {
        node.kind = RowKind::Rest;
        return node;
    }
    node.kind = RowKind::Resource;
    node.position = isMapped() ? positionsOf(parent)[row] : row;
    return node;
}

RowNode SecretTree::nodeOf(const RowParent &parent) const
{
    return {.kind = parent.category ? RowKind::Category : RowKind::Secret,
            .secret = SecretIndex{*parent.top},
            .category = parent.category};
}

RowParent SecretTree::parentOf(const RowNode &node) const
{
    switch (node.kind) {
    case RowKind::Secret:
    case RowKind::NextPage:
        break;
    case RowKind::Category:
        return {node.secret->value, {}};
    case RowKind::Resource:
    case RowKind::Rest:
        return {node.secret->value, node.category};
    }
    return {};
}

std::optional<RowParent> SecretTree::below(const RowNode &node) const
{
    switch (node.kind) {
    case RowKind::Secret:
        return RowParent{node.secret->value, {}};
    case RowKind::Category:
        return RowParent{node.secret->value, node.category};
    case RowKind::Resource:
    case RowKind::Rest:
    case RowKind::NextPage:
        break;
    }
    return {};
}

std::optional<std::uint32_t> SecretTree::rowOf(const RowNode &node) const
{
    if (node.kind == RowKind::NextPage) {
        return m_hasNextPage ? std::optional(m_rows.size()) : std::nullopt;
    }
    if (node.kind == RowKind::Secret) {
        return m_rows.rowOf(node.secret->value);
    }
    const RowParent parent{node.secret->value, node.category};
    const Group *group = groupOf(parent);
    if (group == nullptr) {
        return {};
    }
    if (node.kind == RowKind::Category) {
        return static_cast<std::uint32_t>(group - groupsOf(*parent.top).data());
    }
    if (node.kind == RowKind::Rest) {
        return group->hasRest ? std::optional(group->count) : std::nullopt;
    }
    if (!isMapped()) {
        return *node.position < group->count ? node.position : std::nullopt;
    }
    const auto &positions = positionsOf(parent);
    const auto found = std::ranges::find(positions, *node.position);
    return found == positions.end()
        ? std::nullopt
        : std::optional(static_cast<std::uint32_t>(found - positions.begin()));
}

bool SecretTree::isOpenedForHits(const RowNode &node) const
{
    // A secret that matches itself shows all that is below it, hits or not.
    return matches().isFiltering() && node.kind == RowKind::Secret
        && !matches().isSecretMatched(*node.secret);
}

std::optional<RowId> SecretTree::viaOf(const RowNode &node) const
{
    if (!node.position || !catalogue().isThrough(edgeOf(catalogue(), node))) {
        return {};
    }
    const std::vector<IdIndex> vias = viasOf(catalogue(), *node.secret, edgeOf(catalogue(), node));
    if (vias.empty()) {
        return {};
    }
    RowId via{{}, {}, bytesOf(catalogue().idText(vias.front()))};
    if (const auto record = viaRecord(catalogue(), vias.front())) {
        const Category kind = catalogue().resource(*record).kind;
        via.category = RowCategory(catalogue(), kind);
        const auto edges = catalogue().dependents(*node.secret, kind);
        if (std::ranges::any_of(edges, [&](const Edge &other) {
                return catalogue().resource(other.resource).id == vias.front();
            })) {
            via.secret = bytesOf(catalogue().secretId(*node.secret));
        }
    }
    return via;
}

void SecretTree::markSecrets(const RowParent &parent, std::uint32_t first, std::uint32_t end,
                             std::vector<bool> &secrets) const
{
    if (parent.top) {
        secrets[*parent.top] = first < end || secrets[*parent.top];
        return;
    }
    for (std::uint32_t row = first; row < std::min(end, m_rows.size()); ++row) {
        secrets[m_rows.at(row)] = true;
    }
}

// Texts

CellText SecretTree::cell(const RowNode &node, Column column) const
{
    if (node.kind != RowKind::Secret || column != Column::Access) {
        CellText cell = Layout::cell(node, column);
        // Else nothing tells them apart.
        if (node.kind == RowKind::Secret && column == Column::Name
            && isNameShared(node.secret->value)) {
            cell.addWords(QStringLiteral(u" \u00b7 "));
            cell.addIsolated(TextField::Id, catalogue().secretId(*node.secret));
        }
        return cell;
    }
    const auto [place, isNew] = m_editCounts.try_emplace(node.secret->value);
    if (isNew) {
        place->second = editCounts(catalogue(), *node.secret);
    }
    return RowTexts::secretAccess(place->second);
}

// Changes

std::optional<std::uint32_t> SecretTree::appendedSince(const Layout &other) const
{
    const auto &earlier = static_cast<const SecretTree &>(other);
    if (m_hasNextPage != earlier.m_hasNextPage) {
        return {};
    }
    if (source().isSameState(earlier.source())) {
        return 0;
    }
    // What came may be hit by the search, or have its place, between the others.
    return !isMapped() && !m_hasNextPage && beginsWith(earlier)
        ? std::optional(m_rows.size() - earlier.m_rows.size())
        : std::nullopt;
}

bool SecretTree::beginsWith(const SecretTree &earlier) const
{
    const auto isStart = [](const auto &start, const auto &all) {
        return start.size() <= all.size() && std::equal(start.begin(), start.end(), all.begin());
    };
    return isStart(earlier.m_firstGroup, m_firstGroup) && isStart(earlier.m_groups, m_groups)
        && std::ranges::all_of(earlier.m_rows.byRow(), [&](std::uint32_t secret) {
               // Rows that stay say the same while others come.
               return earlier.isNameShared(secret) == isNameShared(secret)
                   && std::ranges::all_of(groupsOf(secret), [&](const Group &group) {
                          return std::ranges::equal(
                              earlier.catalogue().allDependents({secret}, group.category),
                              catalogue().allDependents({secret}, group.category), {},
                              &Edge::resource, &Edge::resource);
                      });
           });
}

} // namespace secretscope
