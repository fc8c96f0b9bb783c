// SPDX-License-Identifier: Apache-2.0
#include "ui/rows/resourcesmodel.h"

#include "ui/rows/roles.h"
#include "ui/rows/rowtexts.h"
#include "ui/rows/treecells.h"
#include "ui/rows/treenodeid.h"
#include "ui/widgets/categorytext.h"
#include "ui/widgets/plaintooltip.h"

namespace secretscope {

namespace {
/// 0 for the resources themselves, else the resource whose secrets they are; spread as in
/// treenode.h.
quintptr idBelow(ReverseRow resource)
{
    return (quint64(resource.value) + 1) * detail::mixFactor;
}

std::optional<ReverseRow> resourceAbove(quintptr internalId)
{
    const quint64 packed = internalId * detail::mixInverse;
    return packed == 0 ? std::nullopt
                       : std::optional(ReverseRow{static_cast<std::uint32_t>(packed - 1)});
}
} // namespace

ResourcesModel::ResourcesModel(SearchedWorkspace &searched, QObject *parent)
    : RowsModel(parent)
    , m_searched(searched)
{
    const auto rebuildSoon = [this] {
        m_isOutdated = true;
        rebuild();
    };
    connect(&searched, &SearchedWorkspace::filterChanged, this, [this] {
        if (m_following == Following::Paused || m_isOutdated) {
            m_isOutdated = true;
            return;
        }
        rearrange([this] { m_rows.filter(m_searched.matches()); });
    });
    connect(&searched, &SearchedWorkspace::everythingChanged, this, rebuildSoon);
    connect(&searched, &SearchedWorkspace::secretsChanged, this, rebuildSoon);
    connect(&searched, &SearchedWorkspace::secretsAppended, this, rebuildSoon);
    connect(&searched, &SearchedWorkspace::aboutToBeReplaced, this, [this] { beginResetModel(); });
    connect(&searched, &SearchedWorkspace::replaced, this, [this] {
        m_rows.clear();
        m_isOutdated = m_following == Following::Paused;
        if (!m_isOutdated) {
            m_rows.rebuild(catalogue(), m_searched.matches());
        }
        endResetModel();
    });
}

void ResourcesModel::setFollowing(Following following)
{
    m_following = following;
    if (m_isOutdated) {
        rebuild();
    }
}

void ResourcesModel::rebuild()
{
    if (m_following == Following::Paused) {
        return;
    }
    m_isOutdated = false;
    rearrange([this] { m_rows.rebuild(catalogue(), m_searched.matches()); });
}

void ResourcesModel::sort(int column, Qt::SortOrder direction)
{
    std::optional<SortOrder<Column>> order;
    if (column >= 0 && column < resourceColumnCount) {
        order = {static_cast<Column>(column), direction};
    }
    if (order != m_rows.sortOrder()) {
        rearrange([this, order] { m_rows.setSortOrder(order); });
    }
}

void ResourcesModel::rearrange(const std::function<void()> &change)
{
    /// What outlives a new reverse index.
    struct Stable
    {
        std::optional<IdIndex> id;
        std::optional<Category> kind;
        std::optional<SecretIndex> secret;
    };
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QList<Stable> stable;
    for (const QModelIndex &index : before) {
        const auto node = nodeAt(index);
        stable.append(node ? Stable{m_rows.index().id(node->resource),
                                    m_rows.index().kind(node->resource),
                                    node->use ? std::optional(node->use->secret) : std::nullopt}
                           : Stable{});
    }
    change();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const Stable &wanted = stable.at(i);
        QModelIndex index;
        const auto resource
            = wanted.id ? m_rows.index().find(*wanted.id, wanted.kind) : std::nullopt;
        if (resource && !wanted.secret) {
            const auto row = m_rows.rowOf(*resource);
            index = row ? createIndex(static_cast<int>(*row), before.at(i).column(), quintptr(0))
                        : QModelIndex();
        } else if (resource && m_rows.rowOf(*resource)) {
            const auto row = m_rows.rowOf(*resource, *wanted.secret);
            index = row
                ? createIndex(static_cast<int>(*row), before.at(i).column(), idBelow(*resource))
                : QModelIndex();
        }
        after.append(index);
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
    Q_EMIT rowsRearranged();
}

// Structure

QModelIndex ResourcesModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || column >= resourceColumnCount || row >= rowCount(parent)) {
        return {};
    }
    return parent.isValid() ? createIndex(
               row, column, idBelow(m_rows.resourceAt(static_cast<std::uint32_t>(parent.row()))))
                            : createIndex(row, column, quintptr(0));
}

QModelIndex ResourcesModel::parent(const QModelIndex &child) const
{
    const auto resource = child.isValid() ? resourceAbove(child.internalId()) : std::nullopt;
    const auto row = resource ? m_rows.rowOf(*resource) : std::nullopt;
    return row ? createIndex(static_cast<int>(*row), 0, quintptr(0)) : QModelIndex();
}

int ResourcesModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid()) {
        return static_cast<int>(m_rows.rowCount());
    }
    if (parent.column() != 0 || resourceAbove(parent.internalId())) {
        return 0;
    }
    return static_cast<int>(
        m_rows.useCount(m_rows.resourceAt(static_cast<std::uint32_t>(parent.row()))));
}

int ResourcesModel::columnCount(const QModelIndex &) const
{
    return resourceColumnCount;
}

bool ResourcesModel::hasChildren(const QModelIndex &parent) const
{
    return rowCount(parent) > 0;
}

Qt::ItemFlags ResourcesModel::flags(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (resourceAbove(index.internalId())) {
        flags |= Qt::ItemNeverHasChildren;
    }
    return flags;
}

std::optional<ResourcesModel::Node> ResourcesModel::nodeAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.model() != this) {
        return {};
    }
    const auto row = static_cast<std::uint32_t>(index.row());
    const auto resource = resourceAbove(index.internalId());
    if (!resource) {
        return Node{m_rows.resourceAt(row), {}};
    }
    const auto use = m_rows.useAt(*resource, row);
    return use ? std::optional(Node{*resource, use}) : std::nullopt;
}

RowId ResourcesModel::idAt(const QModelIndex &index) const
{
    const auto node = nodeAt(index);
    if (!node) {
        return {};
    }
    RowId id{{},
             m_rows.index().kind(node->resource),
             bytesOf(catalogue().idText(m_rows.index().id(node->resource)))};
    if (node->use) {
        id.secret = bytesOf(catalogue().secretId(node->use->secret));
    }
    return id;
}

QModelIndex ResourcesModel::indexOf(const RowId &id) const
{
    const auto known = catalogue().findId(
        {id.resource.constData(), static_cast<std::size_t>(id.resource.size())});
    const auto resource = known ? m_rows.index().find(*known, id.category) : std::nullopt;
    const auto row = resource ? m_rows.rowOf(*resource) : std::nullopt;
    if (!row || id.resource.isEmpty()) {
        return {};
    }
    if (id.secret.isEmpty()) {
        return createIndex(static_cast<int>(*row), 0, quintptr(0));
    }
    const auto secret = catalogue().findSecret(
        {id.secret.constData(), static_cast<std::size_t>(id.secret.size())});
    const auto below = secret ? m_rows.rowOf(*resource, *secret) : std::nullopt;
    return below ? createIndex(static_cast<int>(*below), 0, idBelow(*resource)) : QModelIndex();
}

// Texts

CellText ResourcesModel::resourceCell(ReverseRow resource, Column column) const
{
    const RowTexts texts(catalogue());
    const auto record = m_rows.index().record(resource);
    const auto kind = m_rows.index().kind(resource);
    CellText cell;
    switch (column) {
    case Column::Name:
        if (record) {
            return texts.resourceName(*record);
        }
        cell.addIsolated(TextField::Id, catalogue().idText(m_rows.index().id(resource)));
        cell.isMuted = true;
        break;
    case Column::Kind:
        cell.addWords(kind ? CategoryText::kindName(*kind) : tr("named by agents only"));
        break;
    case Column::Access:
        return record ? texts.access(*record) : cell;
    case Column::Created:
        cell.addWords(record ? texts.created(*record) : QString());
        break;
    case Column::Uses:
        cell.addWords(CountText::shown(
            {m_rows.index().useCount(resource),
             m_rows.index().isExact(resource) ? LoadState::Complete : LoadState::Preview}));
        break;
    case Column::Id:
        cell.addIsolated(TextField::Id, catalogue().idText(m_rows.index().id(resource)));
        break;
    }
    return cell;
}

CellText ResourcesModel::secretCell(const Node &node, Column column) const
{
    const RowTexts texts(catalogue());
    CellText cell;
    switch (column) {
    case Column::Name:
        return texts.secretName(node.use->secret);
    case Column::Kind:
        cell.addWords(tr("Secret"));
        break;
    case Column::Uses:
        if (node.use->kind() == Use::Kind::Listed) {
            const auto edge = m_rows.edgeOf(node.resource, *node.use);
            return edge ? texts.relation(node.use->secret, *edge) : cell;
        }
        cell.addWords(tr("an agent of it goes through this"));
        break;
    case Column::Id:
        cell.addIsolated(TextField::Id, catalogue().secretId(node.use->secret));
        break;
    case Column::Access:
    case Column::Created:
        break;
    }
    return cell;
}

CellText ResourcesModel::cell(const Node &node, Column column) const
{
    return node.use ? secretCell(node, column) : resourceCell(node.resource, column);
}

QString ResourcesModel::sentence(const Node &node) const
{
    const QString name = cell(node, Column::Name).shown;
    if (node.use) {
        return tr("Secret %1, %2").arg(name, cell(node, Column::Uses).shown);
    }
    const KnownCount count{m_rows.index().useCount(node.resource),
                           m_rows.index().isExact(node.resource) ? LoadState::Complete
                                                                 : LoadState::Preview};
    return tr("%1, %2, secrets needed: %3")
        .arg(name, cell(node, Column::Kind).shown, CountText::sentence(count));
}

QVariant ResourcesModel::data(const QModelIndex &index, int role) const
{
    const auto node = nodeAt(index);
    if (!node) {
        return {};
    }
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cell(*node, column).shown;
    case Qt::ToolTipRole:
        return plainToolTip(sentence(*node) + QLatin1Char('\n') + tr("Id: ")
                            + cell(*node, Column::Id).shown);
    case Qt::AccessibleTextRole:
        return column == Column::Name ? sentence(*node) : cell(*node, column).shown;
    case roleNumber(Role::RawText):
        return cell(*node, column).raw;
    case roleNumber(Role::Cell):
        return QVariant::fromValue(cell(*node, column).drawn(m_searched.search().query()));
    case roleNumber(Role::Kind):
        return static_cast<int>(node->use ? RowKind::Secret : RowKind::Resource);
    case roleNumber(Role::Id):
        return QVariant::fromValue(idAt(index));
    }
    return {};
}

QVariant ResourcesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
    case Column::Name:
        return tr("Name");
    case Column::Kind:
        return tr("Kind");
    case Column::Access:
        return tr("Access");
    case Column::Created:
        return tr("Created");
    case Column::Uses:
        return tr("Secrets / through");
    case Column::Id:
        return tr("Id");
    }
    return {};
}

} // namespace secretscope
