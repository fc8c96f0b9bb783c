// SPDX-License-Identifier: Apache-2.0
#include "ui/rows/flatmodel.h"

#include "ui/rows/roles.h"
#include "ui/rows/rowtexts.h"
#include "ui/rows/treecells.h"
#include "ui/rows/treenodeid.h"
#include "ui/widgets/categorytext.h"
#include "ui/widgets/plaintooltip.h"

#include <QHash>

#include <algorithm>

namespace secretscope {

FlatModel::FlatModel(SearchedWorkspace &searched, QObject *parent)
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
        rearrange([this] { m_rows.filter(catalogue(), m_searched.matches()); });
    });
    connect(&searched, &SearchedWorkspace::everythingChanged, this, rebuildSoon);
    connect(&searched, &SearchedWorkspace::secretsChanged, this, rebuildSoon);
    connect(&searched, &SearchedWorkspace::secretsAppended, this, &FlatModel::appendSecrets);
    connect(&searched, &SearchedWorkspace::aboutToBeReplaced, this, [this] { beginResetModel(); });
    connect(&searched, &SearchedWorkspace::replaced, this, [this] {
        m_rows.clear();
        m_secrets = 0;
        m_isOutdated = true;
        if (m_following == Following::Live) {
            m_secrets = m_searched.secretCount();
            m_rows.rebuild(catalogue(), m_searched.matches(), m_secrets);
            m_isOutdated = false;
        }
        endResetModel();
    });
}

void FlatModel::setFollowing(Following following)
{
    m_following = following;
    if (m_isOutdated) {
        rebuild();
    }
}

void FlatModel::rebuild()
{
    if (m_following == Following::Paused) {
        return;
    }
    m_isOutdated = false;
    rearrange([this] {
        m_secrets = m_searched.secretCount();
        m_rows.rebuild(catalogue(), m_searched.matches(), m_secrets);
    });
}

void FlatModel::appendSecrets()
{
    if (m_following == Following::Paused || m_isOutdated || m_rows.sortOrder()) {
        m_isOutdated = true;
        rebuild();
        return;
    }
    const std::uint32_t until = m_searched.secretCount();
    const auto added = FlatRows::rowsOf(catalogue(), SecretIndex{m_secrets}, until);
    m_secrets = until;
    std::vector<FlatRow> shown;
    std::ranges::copy_if(added, std::back_inserter(shown), [this](const FlatRow &row) {
        return FlatRows::isShown(catalogue(), m_searched.matches(), row);
    });
    if (shown.empty()) {
        m_rows.append(added, shown);
        return;
    }
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(shown.size()) - 1);
    m_rows.append(added, shown);
    endInsertRows();
}

void FlatModel::sort(int column, Qt::SortOrder direction)
{
    std::optional<SortOrder<Column>> order;
    if (column >= 0 && column < flatColumnCount) {
        order = {static_cast<Column>(column), direction};
    }
    if (order != m_rows.sortOrder()) {
        rearrange([this, order] { m_rows.setSortOrder(catalogue(), m_searched.matches(), order); });
    }
}

void FlatModel::rearrange(const std::function<void()> &change)
{
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QMultiHash<FlatRow, qsizetype> wanted;
    for (qsizetype i = 0; i < before.size(); ++i) {
        if (const auto row = rowAt(before.at(i))) {
            wanted.insert(*row, i);
        }
    }
    change();
    QModelIndexList after(before.size());
    const std::vector<FlatRow> &shown = m_rows.shown();
    for (std::size_t i = 0; !wanted.isEmpty() && i < shown.size(); ++i) {
        const auto places = wanted.equal_range(shown[i]);
        for (auto place = places.first; place != places.second; ++place) {
            after[*place] = createIndex(static_cast<int>(i), before.at(*place).column());
        }
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
    Q_EMIT rowsRearranged();
}

// Structure

QModelIndex FlatModel::index(int row, int column, const QModelIndex &parent) const
{
    if (parent.isValid() || row < 0 || row >= rowCount() || column < 0
        || column >= flatColumnCount) {
        return {};
    }
    return createIndex(row, column);
}

int FlatModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.shown().size());
}

int FlatModel::columnCount(const QModelIndex &) const
{
    return flatColumnCount;
}

bool FlatModel::hasChildren(const QModelIndex &parent) const
{
    return !parent.isValid() && rowCount() > 0;
}

Qt::ItemFlags FlatModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

std::optional<FlatRow> FlatModel::rowAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    return m_rows.shown()[static_cast<std::size_t>(index.row())];
}

RowId FlatModel::idAt(const QModelIndex &index) const
{
    const auto row = rowAt(index);
    if (!row) {
        return {};
    }
    if (!row->hasDependent()) {
        return idOf(catalogue(), {RowKind::Secret, row->secret, {}, {}});
    }
    if (row->position >= catalogue().dependentList(row->secret, row->category()).count) {
        return {};
    }
    return idOf(catalogue(),
                {RowKind::Resource, row->secret, row->category(), std::uint32_t(row->position)});
}

QModelIndex FlatModel::indexOf(const RowId &id) const
{
    const auto node = findNode(catalogue(), id);
    const auto resource = catalogue().findId(
        {id.resource.constData(), static_cast<std::size_t>(id.resource.size())});
    if (!node && (!id.secret.isEmpty() || !resource)) {
        return {};
    }
    const auto isWanted = [&](const FlatRow &row) {
        if (!node) {
            return row.hasDependent() && id.category == row.category()
                && catalogue()
                       .resource(catalogue()
                                     .dependents(row.secret, row.category())[row.position]
                                     .resource)
                       .id
                == *resource;
        }
        return row.secret == *node->secret
            && (!node->category || (row.hasDependent() && *node->category == row.category()))
            && (!node->position || *node->position == row.position);
    };
    const std::vector<FlatRow> &shown = m_rows.shown();
    const auto found = std::ranges::find_if(shown, isWanted);
    return found == shown.end() ? QModelIndex()
                                : createIndex(static_cast<int>(found - shown.begin()), 0);
}

// Texts

CellText FlatModel::cell(const FlatRow &row, Column column) const
{
    const RowTexts texts(catalogue());
    CellText cell;
    if (column == Column::Secret) {
        return texts.secretName(row.secret);
    }
    if (column == Column::Known) {
        cell.addWords(catalogue().isComplete(row.secret) ? tr("complete") : tr("partly loaded"));
        cell.isMuted = true;
        return cell;
    }
    if (!row.hasDependent()) {
        if (column == Column::Name) {
            cell.addWords(catalogue().isComplete(row.secret) ? tr("no dependents reported")
                                                             : tr("none loaded yet"));
            cell.isMuted = true;
        } else if (column == Column::Id) {
            cell.addIsolated(TextField::Id, catalogue().secretId(row.secret));
        }
        return cell;
    }
    const auto edges = catalogue().dependents(row.secret, row.category());
    if (row.position >= edges.size()) {
        return cell;
    }
    const Edge &edge = edges[row.position];
    switch (column) {
    case Column::Kind:
        cell.addWords(CategoryText::kindName(row.category()));
        break;
    case Column::Name:
        return texts.resourceName(edge.resource);
    case Column::Access:
        return texts.access(edge.resource);
    case Column::Created:
        cell.addWords(texts.created(edge.resource));
        break;
    case Column::Relation:
        return texts.relation(row.secret, edge);
    case Column::Id:
        return texts.resourceId(edge.resource);
    case Column::Secret:
    case Column::Known:
        break;
    }
    return cell;
}

QString FlatModel::sentence(const FlatRow &row) const
{
    QStringList words;
    for (const Column column :
         {Column::Secret, Column::Kind, Column::Name, Column::Access, Column::Relation}) {
        const QString text = cell(row, column).shown;
        if (!text.isEmpty()) {
            words.append(text);
        }
    }
    return words.join(QStringLiteral(", "));
}

QVariant FlatModel::data(const QModelIndex &index, int role) const
{
    const auto row = rowAt(index);
    if (!row) {
        return {};
    }
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cell(*row, column).shown;
    case Qt::ToolTipRole:
        return plainToolTip(sentence(*row) + QLatin1Char('\n') + tr("Id: ")
                            + cell(*row, Column::Id).shown);
    case Qt::AccessibleTextRole:
        return column == Column::Secret ? sentence(*row) : cell(*row, column).shown;
    case roleNumber(Role::RawText):
        return cell(*row, column).raw;
    case roleNumber(Role::Cell):
        return QVariant::fromValue(cell(*row, column).drawn(m_searched.search().query()));
    case roleNumber(Role::Kind):
        return static_cast<int>(row->hasDependent() ? RowKind::Resource : RowKind::Secret);
    case roleNumber(Role::Id):
        return QVariant::fromValue(idAt(index));
    }
    return {};
}

QVariant FlatModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
    case Column::Secret:
        return tr("Secret");
    case Column::Kind:
        return tr("Kind");
    case Column::Name:
        return tr("Name");
    case Column::Access:
        return tr("Access");
    case Column::Created:
        return tr("Created");
    case Column::Relation:
        return tr("Direct / through");
    case Column::Known:
        return tr("Secret is");
    case Column::Id:
        return tr("Id");
    }
    return {};
}

} // namespace secretscope
