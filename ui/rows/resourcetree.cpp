// SPDX-License-Identifier: Apache-2.0
#include "ui/rows/resourcetree.h"

#include "ui/rows/factstext.h"
#include "ui/widgets/categorytext.h"

#include <algorithm>

namespace secretscope {

namespace {

/// `places` are those of ids or, for kinds, of categories.
RankKey rankKeyOf(const WorkspaceState &state, const ReverseIndex &uses, ReverseRow row,
                  const std::vector<std::uint32_t> &places, Column column)
{
    const auto record = uses.record(row);
    switch (column) {
    case Column::Kind:
        return {uses.kind(row) ? std::int64_t(places[uses.kind(row)->index()])
                               : std::int64_t(places.size())};
    case Column::Uses:
        return {static_cast<std::int64_t>(uses.known(row).sortKey())};
    case Column::Id:
        return {places[uses.id(row).value]};
    case Column::Name:
        return record ? rankKeyOf(state, *record, column)
                      : RankKey{1, stringOf(state.catalogue().idText(uses.id(row)))};
    case Column::Access:
    case Column::Created:
    case Column::Creator:
    case Column::LastCall:
    case Column::Place:
        return record ? rankKeyOf(state, *record, column) : RankKey{.isAbsent = true};
    case Column::Secret:
    case Column::Known:
        break;
    }
    return {};
}

} // namespace

ResourceTree::Ranks::Ranks(const WorkspaceState &state, const ReverseIndex &uses, Column by)
    : column(by)
{
    const Catalogue &catalogue = state.catalogue();
    const auto places = by == Column::Id ? idPlaces(catalogue) : categoryPlaces(catalogue);
    resources = ranksOf(uses.size(), [&](std::uint32_t i) {
        return rankKeyOf(state, uses, ReverseRow{i}, places, by);
    });
    if (by == Column::Name) {
        secrets = secretRanks(catalogue, by);
    }
}

ResourceTree::ResourceTree(LayoutSource given, const ResourceTree *earlier)
    : Layout(std::move(given))
    , m_uses(earlier ? earlier->m_uses : std::make_shared<const ReverseIndex>(source().state))
{
    std::vector<std::uint32_t> rows;
    for (std::uint32_t i = 0; i < uses().size(); ++i) {
        const auto all = uses().uses(ReverseRow{i});
        m_useCounts.push_back(static_cast<std::uint32_t>(std::ranges::count_if(
            all, [&](const Use &use) { return isShown(ReverseRow{i}, use); })));
        if (m_useCounts.back() > 0) {
            rows.push_back(i);
        }
    }
    if (const auto &order = source().order) {
        const bool hasRanks
            = earlier && earlier->m_ranks && earlier->m_ranks->column == order->column;
        m_ranks = hasRanks ? earlier->m_ranks
                           : std::make_shared<const Ranks>(source().state, uses(), order->column);
        sortByRank(rows, order->direction,
                   [this](std::uint32_t i) { return m_ranks->resources[i]; });
    }
    m_shown = NumberedRows(std::move(rows), uses().size());
}

Category ResourceTree::listOf(ReverseRow resource, const Use &use) const
{
    return use.kind() == Use::Kind::NamedByAgent ? Category::Agents : *uses().kind(resource);
}

bool ResourceTree::isShown(ReverseRow resource, const Use &use) const
{
    return matches().isDependentShown(use.secret, listOf(resource, use), use.position);
}

const std::vector<std::uint32_t> &ResourceTree::rowsOf(ReverseRow resource) const
{
    const auto [place, isNew] = m_rows.try_emplace(resource.value);
    std::vector<std::uint32_t> &rows = place->second;
    if (isNew) {
        const auto all = uses().uses(resource);
        for (std::uint32_t i = 0; i < all.size(); ++i) {
            if (isShown(resource, all[i])) {
                rows.push_back(i);
            }
        }
        if (m_ranks && !m_ranks->secrets.empty()) {
            sortByRank(rows, source().order->direction,
                       [&](std::uint32_t i) { return m_ranks->secrets[all[i].secret.value]; });
        }
    }
    return rows;
}

// Structure

std::uint32_t ResourceTree::rowCount(const RowParent &parent) const
{
    if (!parent.top) {
        return m_shown.size();
    }
    return *parent.top < m_useCounts.size() ? m_useCounts[*parent.top] : 0;
}

RowNode ResourceTree::nodeOf(ReverseRow resource) const
{
    return {.kind = RowKind::Resource, .category = uses().kind(resource), .resource = resource};
}

RowNode ResourceTree::nodeOf(const RowParent &parent) const
{
    return nodeOf(ReverseRow{*parent.top});
}

RowNode ResourceTree::nodeAt(const RowParent &parent, std::uint32_t row) const
{
    if (!parent.top) {
        return nodeOf(ReverseRow{m_shown.at(row)});
    }
    const ReverseRow resource{*parent.top};
    const Use &use = uses().uses(resource)[rowsOf(resource)[row]];
    return {RowKind::Secret, use.secret, listOf(resource, use), std::uint32_t(use.position),
            resource};
}

RowParent ResourceTree::parentOf(const RowNode &node) const
{
    return node.secret ? RowParent{node.resource->value, {}} : RowParent{};
}

std::optional<RowParent> ResourceTree::below(const RowNode &node) const
{
    return node.secret ? std::nullopt : std::optional(RowParent{node.resource->value, {}});
}

std::optional<std::uint32_t> ResourceTree::rowOf(const RowNode &node) const
{
    const auto row = m_shown.rowOf(node.resource->value);
    if (!row || !node.secret) {
        return row;
    }
    const auto all = uses().uses(*node.resource);
    const auto &rows = rowsOf(*node.resource);
    const auto found
        = std::ranges::find_if(rows, [&](std::uint32_t i) { return all[i].secret == node.secret; });
    return found == rows.end() ? std::nullopt
                               : std::optional(static_cast<std::uint32_t>(found - rows.begin()));
}

// Ids

RowId ResourceTree::idOf(const RowNode &node) const
{
    RowId id{{}, {}, bytesOf(catalogue().idText(uses().id(*node.resource)))};
    if (const auto kind = uses().kind(*node.resource)) {
        id.category = RowCategory(catalogue(), *kind);
    }
    if (node.secret) {
        id.secret = bytesOf(catalogue().secretId(*node.secret));
    }
    return id;
}

std::optional<RowNode> ResourceTree::find(const RowId &id) const
{
    const auto known = catalogue().findId(viewOf(id.resource));
    const auto kind = id.category.in(catalogue());
    if (!known || id.resource.isEmpty() || (id.category && !kind)) {
        return {};
    }
    const auto resource = uses().find(*known, kind);
    if (!resource) {
        return {};
    }
    RowNode node = nodeOf(*resource);
    if (!id.secret.isEmpty()) {
        node.kind = RowKind::Secret;
        node.secret = catalogue().findSecret(viewOf(id.secret));
        return node.secret ? std::optional(node) : std::nullopt;
    }
    return node;
}

void ResourceTree::markSecrets(const RowParent &parent, std::uint32_t first, std::uint32_t end,
                               std::vector<bool> &secrets) const
{
    for (std::uint32_t row = first; row < end; ++row) {
        if (parent.top) {
            secrets[nodeAt(parent, row).secret->value] = true;
            continue;
        }
        for (const Use &use : uses().uses(ReverseRow{m_shown.at(row)})) {
            secrets[use.secret.value] = true;
        }
    }
}

// Texts

CellText ResourceTree::cell(const RowNode &node, Column column) const
{
    return node.secret ? secretCell(node, column) : resourceCell(*node.resource, column);
}

CellText ResourceTree::resourceCell(ReverseRow resource, Column column) const
{
    const RowTexts texts(catalogue());
    const auto record = uses().record(resource);
    const auto kind = uses().kind(resource);
    CellText cell;
    switch (column) {
    case Column::Name:
        if (record) {
            return texts.resourceName(*record);
        }
        cell.addIsolated(TextField::Id, catalogue().idText(uses().id(resource)));
        cell.isMuted = true;
        break;
    case Column::Kind:
        cell.addWords(kind ? CategoryText::itemName(catalogue(), *kind)
                           : tr("named by agents only"));
        break;
    case Column::Access:
        return record ? texts.access(*record) : cell;
    case Column::Created:
        return record ? texts.created(*record) : cell;
    case Column::Uses:
        return CellText::ofNumber(CategoryText::count(uses().known(resource)));
    case Column::Id:
        cell.addIsolated(TextField::Id, catalogue().idText(uses().id(resource)));
        break;
    case Column::Creator:
    case Column::LastCall:
    case Column::Place:
        return record ? FactsText::cell(source().state, column, *record, {}) : cell;
    case Column::Secret:
    case Column::Known:
        break;
    }
    return cell;
}

CellText ResourceTree::secretCell(const RowNode &node, Column column) const
{
    const RowTexts texts(catalogue());
    switch (column) {
    case Column::Name:
        return texts.secretName(*node.secret);
    case Column::Kind:
        return CellText(tr("Secret"));
    case Column::Uses: {
        const Edge &edge = edgeOf(catalogue(), node);
        return catalogue().resource(edge.resource).id == uses().id(*node.resource)
            ? texts.relation(*node.secret, edge)
            : CellText(tr("an agent of it goes through this"));
    }
    case Column::Id:
        return texts.secretId(*node.secret);
    case Column::Access:
    case Column::Created:
    case Column::Secret:
    case Column::Known:
    case Column::Creator:
    case Column::LastCall:
    case Column::Place:
        break;
    }
    return {};
}

QString ResourceTree::sentence(const RowNode &node) const
{
    const QString name = cell(node, Column::Name).shown;
    if (node.secret) {
        return tr("Secret %1, %2").arg(name, cell(node, Column::Uses).shown);
    }
    return tr("%1, %2, secrets needed: %3")
        .arg(name, cell(node, Column::Kind).shown,
             CategoryText::countInWords(uses().known(*node.resource)));
}

} // namespace secretscope
