// SPDX-License-Identifier: Apache-2.0
#include "ui/models/secretstreemodel.h"

#include "ui/models/treecells.h"
#include "ui/models/treenodeid.h"

#include <algorithm>

namespace secretscope {

SecretsTreeModel::SecretsTreeModel(SearchedWorkspace &searched, QObject *parent)
    : RowsModel(parent)
    , m_searched(searched)
    , m_rows(searched.catalogue(), searched.matches())
{
    m_rows.rebuild(searched.secretCount());
    m_hasNextPageRow = searched.workspace().paging() == Workspace::Paging::Failed;

    const auto rebuild = [this] {
        rearrange([this] { m_rows.rebuild(m_searched.secretCount()); });
        fetchIfDemanded();
    };
    connect(&searched, &SearchedWorkspace::filterChanged, this, rebuild);
    connect(&searched, &SearchedWorkspace::everythingChanged, this, rebuild);
    connect(&searched, &SearchedWorkspace::secretsAppended, this, &SecretsTreeModel::appendSecrets);
    connect(&searched, &SearchedWorkspace::secretsChanged, this, &SecretsTreeModel::changeSecrets);
    connect(&searched, &SearchedWorkspace::aboutToBeReplaced, this, [this] { beginResetModel(); });
    connect(&searched, &SearchedWorkspace::replaced, this, [this] {
        m_rows.reset(catalogue(), m_searched.matches());
        m_rows.rebuild(m_searched.secretCount());
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
    case roleNumber(Role::IsMuted):
        return cells.cell(*node, column).isMuted;
    case roleNumber(Role::HitRanges):
        return m_searched.isFiltering()
            ? QVariant::fromValue(cells.cell(*node, column).hits(m_searched.search().query()))
            : QVariant();
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

// Changes

void SecretsTreeModel::sort(int column, Qt::SortOrder direction)
{
    std::optional<SortOrder<Column>> order;
    if (column >= 0 && column < treeColumnCount) {
        order = {static_cast<Column>(column), direction};
    }
    if (order != m_rows.sortOrder()) {
        rearrange([this, order] { m_rows.setSortOrder(order); });
    }
}

void SecretsTreeModel::rearrange(const std::function<void()> &change)
{
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QList<TreeNode> nodes;
    nodes.reserve(before.size());
    for (const QModelIndex &index : before) {
        nodes.append(nodeAt(index).value_or(TreeNode{}));
    }
    change();
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i) {
        after.append(indexOf(nodes.at(i), before.at(i).column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
    Q_EMIT rowsRearranged();
}

void SecretsTreeModel::appendSecrets()
{
    const std::uint32_t until = m_searched.secretCount();
    const std::vector<SecretIndex> shown = m_rows.shownBetween(m_rows.secretCount(), until);
    if (shown.empty()) {
        m_rows.append(until, shown);
    } else if (m_rows.ordersSecrets()) {
        rearrange([&] { m_rows.append(until, shown); });
    } else {
        const int first = shownSecretCount();
        beginInsertRows({}, first, first + static_cast<int>(shown.size()) - 1);
        m_rows.append(until, shown);
        endInsertRows();
    }
    fetchIfDemanded();
}

bool SecretsTreeModel::isAppearing(const ChangedSecret &change) const
{
    const bool isShown
        = !m_searched.isFiltering() || m_searched.matches().isSecretShown(change.secret);
    return isShown != m_rows.rowOf(change.secret).has_value();
}

void SecretsTreeModel::changeSecrets(const QList<ChangedSecret> &changes)
{
    // Each insertion costs an expanded view a pass over all its rows; so does this, but once.
    constexpr qsizetype atMostOneByOne = 20;
    const auto sorted = m_rows.sortOrder();
    const bool movesSecrets = sorted && m_rows.ordersSecrets();
    const bool hasAppearing = std::ranges::any_of(
        changes, [this](const ChangedSecret &change) { return isAppearing(change); });
    for (const ChangedSecret &change : changes) {
        m_rows.forget(change.secret);
    }
    if (movesSecrets || hasAppearing || changes.size() > atMostOneByOne) {
        rearrange([this] { m_rows.rebuild(m_rows.secretCount()); });
        return;
    }
    for (const ChangedSecret &change : changes) {
        if (m_rows.rowOf(change.secret)) {
            changeSecret(change);
        }
    }
}

void SecretsTreeModel::changeSecret(const ChangedSecret &change)
{
    const SecretRows target = m_rows.present(change.secret);
    for (const Category category : allCategories) {
        if ((change.categories >> secretscope::indexOf(category) & 1) != 0) {
            changeCategory(change.secret, category, target, change);
        }
    }
    emitRowChanged(indexOf(change.secret));
}

void SecretsTreeModel::publish(SecretIndex secret, Category category, const SecretRows &target)
{
    SecretRows rows = m_rows.below(secret);
    const auto bit = static_cast<std::uint8_t>(1U << secretscope::indexOf(category));
    rows.counts.at(secretscope::indexOf(category))
        = target.counts.at(secretscope::indexOf(category));
    rows.drawn = static_cast<std::uint8_t>((rows.drawn & ~bit) | (target.drawn & bit));
    rows.withRest = static_cast<std::uint8_t>((rows.withRest & ~bit) | (target.withRest & bit));
    m_rows.setBelow(secret, rows);
    m_rows.forget(secret, category);
}

void SecretsTreeModel::changeCategory(SecretIndex secret, Category category,
                                      const SecretRows &target, const ChangedSecret &change)
{
    const bool wasDrawn = m_rows.below(secret).isDrawn(category);
    const bool isDrawn = target.isDrawn(category);
    if (wasDrawn && isDrawn) {
        changeDependents(secret, category, target, change);
        emitRowChanged(indexOf(secret, category));
    } else if (wasDrawn) {
        const int row = indexOf(secret, category).row();
        beginRemoveRows(indexOf(secret), row, row);
        publish(secret, category, target);
        endRemoveRows();
    } else if (isDrawn) {
        // Where it will stand: behind the drawn categories before it.
        int row = 0;
        for (const Category other : allCategories) {
            row += other < category && m_rows.below(secret).isDrawn(other) ? 1 : 0;
        }
        beginInsertRows(indexOf(secret), row, row);
        publish(secret, category, target);
        endInsertRows();
    }
}

void SecretsTreeModel::changeDependents(SecretIndex secret, Category category,
                                        const SecretRows &target, const ChangedSecret &change)
{
    const SecretRows before = m_rows.below(secret);
    const std::size_t at = secretscope::indexOf(category);
    const auto count = static_cast<int>(before.counts.at(at));
    const auto wanted = static_cast<int>(target.counts.at(at));
    if (m_rows.isMapped() && (change.wasReadAgain || wanted != count)) {
        rearrange([&] { publish(secret, category, target); });
        return;
    }
    const QModelIndex parent = indexOf(secret, category);
    SecretRows step = before;
    if (before.hasRest(category) && !target.hasRest(category)) {
        beginRemoveRows(parent, count, count);
        step.withRest = static_cast<std::uint8_t>(step.withRest & ~(1U << at));
        publish(secret, category, step);
        endRemoveRows();
    }
    step.counts.at(at) = target.counts.at(at);
    if (wanted > count) {
        beginInsertRows(parent, count, wanted - 1);
        publish(secret, category, step);
        endInsertRows();
    } else if (wanted < count) {
        beginRemoveRows(parent, wanted, count - 1);
        publish(secret, category, step);
        endRemoveRows();
    }
    if (!before.hasRest(category) && target.hasRest(category)) {
        beginInsertRows(parent, wanted, wanted);
        publish(secret, category, target);
        endInsertRows();
    }
    m_rows.forget(secret, category);
    if (wanted > 0) {
        Q_EMIT dataChanged(this->index(0, 0, parent),
                           this->index(wanted - 1, treeColumnCount - 1, parent));
    }
}

void SecretsTreeModel::emitRowChanged(const QModelIndex &row)
{
    if (row.isValid()) {
        Q_EMIT dataChanged(row, row.siblingAtColumn(treeColumnCount - 1));
    }
}

void SecretsTreeModel::updateNextPageRow()
{
    const bool isFailed = m_searched.workspace().paging() == Workspace::Paging::Failed;
    if (isFailed == m_hasNextPageRow) {
        return;
    }
    const int row = shownSecretCount();
    if (isFailed) {
        beginInsertRows({}, row, row);
        m_hasNextPageRow = true;
        endInsertRows();
    } else {
        beginRemoveRows({}, row, row);
        m_hasNextPageRow = false;
        endRemoveRows();
    }
}

} // namespace secretscope
