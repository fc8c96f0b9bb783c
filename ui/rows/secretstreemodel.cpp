// SPDX-License-Identifier: Apache-2.0
#include "ui/rows/secretstreemodel.h"

#include "ui/rows/treecells.h"
#include "ui/rows/treenodeid.h"

#include <algorithm>

namespace secretscope {

SecretsTreeModel::SecretsTreeModel(SearchedWorkspace &searched, QObject *parent)
    : RowsModel(parent)
    , m_searched(searched)
    , m_rows(searched.catalogue())
{
    m_rows.rebuild(searched.secretCount(), searched.matches());
    m_hasNextPageRow = searched.workspace().paging() == Workspace::Paging::Failed;

    const auto rebuild = [this] {
        rearrange([this] { m_rows.rebuild(m_searched.secretCount(), m_searched.matches()); });
        fetchIfDemanded();
    };
    connect(&searched, &SearchedWorkspace::filterChanged, this, rebuild);
    connect(&searched, &SearchedWorkspace::everythingChanged, this, rebuild);
    connect(&searched, &SearchedWorkspace::secretsAppended, this, &SecretsTreeModel::appendSecrets);
    connect(&searched, &SearchedWorkspace::secretsChanged, this, &SecretsTreeModel::changeSecrets);
    connect(&searched, &SearchedWorkspace::aboutToBeReplaced, this, [this] { beginResetModel(); });
    connect(&searched, &SearchedWorkspace::replaced, this, [this] {
        m_rows.reset(catalogue());
        m_rows.rebuild(m_searched.secretCount(), m_searched.matches());
        m_hasNextPageRow = m_searched.workspace().paging() == Workspace::Paging::Failed;
        endResetModel();
    });
    connect(&searched.workspace(), &Workspace::progressChanged, this, [this] {
        updateNextPageRow();
        fetchIfDemanded();
    });
}

// Structure

QModelIndex SecretsTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || column >= treeColumnCount || row >= rowCount(parent)) {
        return {};
    }
    if (!parent.isValid()) {
        return createIndex(row, column, internalIdOf({}));
    }
    const auto above
        = m_rows.nodeAt(parentOf(parent.internalId()), static_cast<std::uint32_t>(parent.row()));
    return createIndex(row, column, internalIdOf({above->secret, above->category}));
}

QModelIndex SecretsTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid()) {
        return {};
    }
    const TreeParent parent = parentOf(child.internalId());
    if (!parent.secret) {
        return {};
    }
    return parent.category ? indexOf(*parent.secret, *parent.category) : indexOf(*parent.secret);
}

int SecretsTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid()) {
        return static_cast<int>(m_rows.secretRowCount()) + (m_hasNextPageRow ? 1 : 0);
    }
    if (parent.column() != 0) {
        return 0;
    }
    return static_cast<int>(m_rows.rowCountBelow(parentOf(parent.internalId()),
                                                 static_cast<std::uint32_t>(parent.row())));
}

int SecretsTreeModel::columnCount(const QModelIndex &) const
{
    return treeColumnCount;
}

bool SecretsTreeModel::hasChildren(const QModelIndex &parent) const
{
    return rowCount(parent) > 0;
}

Qt::ItemFlags SecretsTreeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (parentOf(index.internalId()).category) {
        flags |= Qt::ItemNeverHasChildren;
    }
    return flags;
}

// Typed readers

std::optional<TreeNode> SecretsTreeModel::nodeAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.model() != this) {
        return {};
    }
    return m_rows.nodeAt(parentOf(index.internalId()), static_cast<std::uint32_t>(index.row()))
        .value_or(TreeNode{});
}

std::optional<Edge> SecretsTreeModel::edgeAt(const QModelIndex &index) const
{
    const auto node = nodeAt(index);
    if (!node || !node->position) {
        return {};
    }
    return catalogue().dependents(*node->secret, *node->category)[*node->position];
}

RowId SecretsTreeModel::idAt(const QModelIndex &index) const
{
    const auto node = nodeAt(index);
    return node ? idOf(catalogue(), *node) : RowId();
}

QModelIndex SecretsTreeModel::indexOf(const RowId &id) const
{
    const auto node = findNode(catalogue(), id);
    return node ? indexOf(*node) : QModelIndex();
}

QModelIndex SecretsTreeModel::indexOf(SecretIndex secret) const
{
    return indexOf(TreeNode{RowKind::Secret, secret, {}, {}});
}

QModelIndex SecretsTreeModel::indexOf(SecretIndex secret, Category category) const
{
    return indexOf(TreeNode{RowKind::Category, secret, category, {}});
}

QModelIndex SecretsTreeModel::indexOf(const TreeNode &node, int column) const
{
    if (node.kind == RowKind::NextPage) {
        return m_hasNextPageRow ? createIndex(shownSecretCount(), column, internalIdOf({}))
                                : QModelIndex();
    }
    const auto row = m_rows.rowOf(node);
    return row ? createIndex(static_cast<int>(*row), column, internalIdOf(parentOf(node)))
               : QModelIndex();
}

// Reading on

void SecretsTreeModel::setDemandedRows(int rows)
{
    m_demandedRows = rows;
    fetchIfDemanded();
}

bool SecretsTreeModel::canFetchMore(const QModelIndex &parent) const
{
    const Workspace &workspace = m_searched.workspace();
    if (parent.isValid() || !workspace.isOnline() || workspace.isReadingAll()
        || m_searched.isFiltering()) {
        return false;
    }
    const Workspace::Paging paging = workspace.paging();
    return (paging == Workspace::Paging::NotStarted || paging == Workspace::Paging::MoreExist)
        && static_cast<std::int64_t>(catalogue().secretCount()) < m_demandedRows;
}

void SecretsTreeModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent)) {
        m_searched.workspace().readNextPage();
    }
}

void SecretsTreeModel::fetchIfDemanded()
{
    if (m_searched.workspace().paging() != Workspace::Paging::NotStarted) {
        fetchMore({});
    }
}

bool SecretsTreeModel::offersReading(const TreeNode &node) const
{
    if (!m_searched.workspace().isOnline()) {
        return false;
    }
    if (node.kind == RowKind::NextPage) {
        return true;
    }
    if (node.kind != RowKind::Rest && node.kind != RowKind::Category) {
        return false;
    }
    if (!canBeCompleted(*node.category) && *node.category != Category::EnvironmentVariables) {
        return false;
    }
    const LoadState state = catalogue().loadState(*node.secret, *node.category);
    return !isWhole(state) && state != LoadState::Loading;
}

bool SecretsTreeModel::activate(const QModelIndex &index)
{
    const auto node = nodeAt(index);
    if (!node || !offersReading(*node)) {
        return false;
    }
    Workspace &workspace = m_searched.workspace();
    if (node->kind == RowKind::NextPage) {
        workspace.readNextPage();
    } else if (*node->category == Category::EnvironmentVariables) {
        workspace.readEnvironmentVariables();
    } else {
        workspace.complete(*node->secret, *node->category);
    }
    return true;
}

QModelIndexList SecretsTreeModel::rowsToOpen(int maximum) const
{
    QModelIndexList rows;
    const int last = isFiltering() ? std::min(shownSecretCount(), maximum) : 0;
    for (int row = 0; row < last; ++row) {
        // A secret that matches itself shows all that is below it, hits or not.
        const SecretIndex secret = m_rows.secretAt(static_cast<std::uint32_t>(row));
        if (m_searched.matches().isSecretMatched(secret)) {
            continue;
        }
        const QModelIndex above = index(row, 0);
        rows.append(above);
        for (int i = 0; i < rowCount(above); ++i) {
            rows.append(index(i, 0, above));
        }
    }
    return rows;
}

// Texts

QVariant SecretsTreeModel::data(const QModelIndex &index, int role) const
{
    const auto node = nodeAt(index);
    if (!node) {
        return {};
    }
    const TreeCells cells(catalogue());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cells.cell(*node, column).shown;
    case Qt::ToolTipRole:
        return cells.toolTip(*node);
    case Qt::AccessibleTextRole:
        return column == Column::Name ? cells.sentence(*node) : cells.cell(*node, column).shown;
    case roleNumber(Role::RawText):
        return cells.cell(*node, column).raw;
    case roleNumber(Role::Cell): {
        ShownCell shown = cells.cell(*node, column).drawn(m_searched.search().query());
        shown.isLink = node->kind != RowKind::Category && offersReading(*node);
        return QVariant::fromValue(shown);
    }
    case roleNumber(Role::Kind):
        return static_cast<int>(node->kind);
    case roleNumber(Role::Id):
        return QVariant::fromValue(idAt(index));
    case roleNumber(Role::OffersReading):
        return offersReading(*node);
    }
    return {};
}

QVariant SecretsTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
    case Column::Name:
        return tr("Name");
    case Column::Access:
        return tr("Access");
    case Column::Created:
        return tr("Created");
    case Column::Uses:
        return tr("Uses / through");
    case Column::Id:
        return tr("Id");
    }
    return {};
}

} // namespace secretscope
