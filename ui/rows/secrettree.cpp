// SPDX-License-Identifier: Apache-2.0
#include "ui/rows/secrettree.h"

#include <algorithm>
#include <numeric>

namespace secretscope {

namespace {

/// What changed where rows have come after `before` others, if a row that says that more exists may
/// follow each time.
std::optional<RowChange> changeOfEnd(const RowParent &parent, std::uint32_t before, bool hadRest,
                                     std::uint32_t now, bool hasRest)
{
    if (now < before) {
        return {};
    }
    RowChange change{parent, before, hadRest && !hasRest, now - before};
    change.inserted += hasRest && !hadRest;
    return change;
}

} // namespace

SecretTree::SecretTree(LayoutSource given, std::shared_ptr<const Ranks> ranks)
    : Layout(std::move(given))
    , m_ranks(std::move(ranks))
    , m_hasNextPage(source().state.paging() == Paging::Failed)
{
    const std::uint32_t secrets = catalogue().secretCount();
    m_rowOfSecret.assign(secrets, Hidden);
    m_firstGroup.reserve(secrets + 1);
    for (std::uint32_t i = 0; i < secrets; ++i) {
        m_firstGroup.push_back(static_cast<std::uint32_t>(m_groups.size()));
        if (isSecretShown(SecretIndex{i})) {
            m_order.push_back(SecretIndex{i});
            addGroups(SecretIndex{i});
        }
    }
    m_firstGroup.push_back(static_cast<std::uint32_t>(m_groups.size()));
    if (const auto order = source().order) {
        if (!m_ranks) {
            m_ranks = std::make_shared<const Ranks>(catalogue(), order->column);
        }
        if (!m_ranks->secrets.empty()) {
            sortByRank(m_order, order->direction,
                       [this](SecretIndex secret) { return m_ranks->secrets[secret.value]; });
        }
    }
    for (std::uint32_t row = 0; row < m_order.size(); ++row) {
        m_rowOfSecret[m_order[row].value] = row;
    }
}

void SecretTree::addGroups(SecretIndex secret)
{
    const bool isFiltering = matches().isFiltering();
    const bool showsRests = !isFiltering || matches().isSecretMatched(secret);
    for (const Category category : catalogue().categories()) {
        const DependentList &list = catalogue().dependentList(secret, category);
        Group group{category, false, list.count};
        if (isFiltering && list.count > 0) {
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
            positions.resize(catalogue().dependentList(secret, category).count);
            std::iota(positions.begin(), positions.end(), 0U);
        }
        if (const auto order = source().order) {
            sortByRank(positions, order->direction, [&](std::uint32_t position) {
                return m_ranks->dependents.of(catalogue(), secret, category, position);
            });
        }
    }
    return positions;
}

std::uint32_t SecretTree::rowCount(const RowParent &parent) const
{
    if (!parent.top) {
        return static_cast<std::uint32_t>(m_order.size()) + m_hasNextPage;
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
        return row < m_order.size() ? RowNode{.kind = RowKind::Secret, .secret = m_order[row]}
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
        return m_hasNextPage ? std::optional(static_cast<std::uint32_t>(m_order.size()))
                             : std::nullopt;
    }
    if (node.secret->value >= m_rowOfSecret.size() || m_rowOfSecret[node.secret->value] == Hidden) {
        return {};
    }
    if (node.kind == RowKind::Secret) {
        return m_rowOfSecret[node.secret->value];
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

// Changes

std::optional<RowChange> SecretTree::changeSince(const Layout &other) const
{
    const auto &earlier = static_cast<const SecretTree &>(other);
    if (m_order.size() < earlier.m_order.size()
        || !std::equal(earlier.m_order.begin(), earlier.m_order.end(), m_order.begin())) {
        return {};
    }
    auto change
        = changeOfEnd({}, static_cast<std::uint32_t>(earlier.m_order.size()), earlier.m_hasNextPage,
                      static_cast<std::uint32_t>(m_order.size()), m_hasNextPage);
    if (source().isSameState(earlier.source())) {
        return change;
    }
    if (isMapped()) {
        // What came may be hit by the search, or have its place, between the others.
        return {};
    }
    for (const SecretIndex secret : earlier.m_order) {
        const auto found = changeOfGroups(earlier, secret);
        if (!found || !hasSameItems(earlier, secret)) {
            return {};
        }
        if (found->removed + found->inserted > 0) {
            if (change->removed + change->inserted > 0) {
                return {};
            }
            change = found;
        }
    }
    return change;
}

std::optional<RowChange> SecretTree::changeOfGroups(const SecretTree &earlier,
                                                    SecretIndex secret) const
{
    const auto before = earlier.groupsOf(secret.value);
    const auto now = groupsOf(secret.value);
    const auto differs = std::ranges::mismatch(before, now);
    const auto at = static_cast<std::size_t>(differs.in1 - before.begin());
    const auto row = static_cast<std::uint32_t>(at);
    const RowParent parent{secret.value, {}};
    if (differs.in1 == before.end() && differs.in2 == now.end()) {
        return RowChange{};
    }
    if (now.size() == before.size() + 1
        && std::ranges::equal(before.subspan(at), now.subspan(at + 1))) {
        return RowChange{parent, row, 0, 1};
    }
    if (before.size() == now.size() + 1
        && std::ranges::equal(before.subspan(at + 1), now.subspan(at))) {
        return RowChange{parent, row, 1, 0};
    }
    if (before.size() != now.size() || before[at].category != now[at].category
        || !std::ranges::equal(before.subspan(at + 1), now.subspan(at + 1))) {
        return {};
    }
    return changeOfEnd({secret.value, now[at].category}, before[at].count, before[at].hasRest,
                       now[at].count, now[at].hasRest);
}

bool SecretTree::hasSameItems(const SecretTree &earlier, SecretIndex secret) const
{
    for (const Group &group : earlier.groupsOf(secret.value)) {
        const auto before = earlier.catalogue().dependents(secret, group.category);
        const auto now = catalogue().dependents(secret, group.category);
        const auto isSame = [](const Edge &a, const Edge &b) { return a.resource == b.resource; };
        if (now.size() < before.size()
            || !std::equal(before.begin(), before.end(), now.begin(), isSame)) {
            return false;
        }
    }
    return true;
}

std::shared_ptr<const Layout> SecretTree::withoutRest(const RowParent &parent) const
{
    auto copy = std::make_shared<SecretTree>(source(), m_ranks);
    if (parent.top) {
        copy->m_groups[static_cast<std::size_t>(groupOf(parent) - m_groups.data())].hasRest = false;
    } else {
        copy->m_hasNextPage = false;
    }
    return copy;
}

} // namespace secretscope
