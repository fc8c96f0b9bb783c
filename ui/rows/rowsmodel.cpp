// SPDX-License-Identifier: Apache-2.0
#include "ui/rows/rowsmodel.h"

#include "ui/rows/flattable.h"
#include "ui/rows/resourcetree.h"
#include "ui/rows/roles.h"
#include "ui/rows/secrettree.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/worker.h"

#include <algorithm>
#include <array>
#include <utility>

namespace secretscope {

namespace {

constexpr std::array treeColumns{Column::Name, Column::Access, Column::Created, Column::Uses,
                                 Column::Id};
constexpr std::array resourceColumns{Column::Name,    Column::Kind,     Column::Access,
                                     Column::Created, Column::Uses,     Column::Id,
                                     Column::Creator, Column::LastCall, Column::Place};
constexpr std::array flatColumns{Column::Secret,  Column::Kind,     Column::Name,  Column::Access,
                                 Column::Created, Column::Uses,     Column::Known, Column::Id,
                                 Column::Creator, Column::LastCall, Column::Place};

/// By Column.
constexpr std::array columnTitles{QT_TRANSLATE_NOOP("secretscope::RowsModel", "Secret"),
                                  QT_TRANSLATE_NOOP("secretscope::RowsModel", "Name"),
                                  QT_TRANSLATE_NOOP("secretscope::RowsModel", "Kind"),
                                  QT_TRANSLATE_NOOP("secretscope::RowsModel", "Access"),
                                  QT_TRANSLATE_NOOP("secretscope::RowsModel", "Created"),
                                  QT_TRANSLATE_NOOP("secretscope::RowsModel", "Uses / through"),
                                  QT_TRANSLATE_NOOP("secretscope::RowsModel", "Secret is"),
                                  QT_TRANSLATE_NOOP("secretscope::RowsModel", "Id"),
                                  QT_TRANSLATE_NOOP("secretscope::RowsModel", "Creator"),
                                  QT_TRANSLATE_NOOP("secretscope::RowsModel", "Last call"),
                                  QT_TRANSLATE_NOOP("secretscope::RowsModel", "Place")};

template <typename Shown>
std::shared_ptr<const Layout> layoutAs(LayoutSource source, const Layout *previous)
{
    const bool isSameState = previous && source.isSameState(previous->source());
    return std::make_shared<const Shown>(
        std::move(source), isSameState ? static_cast<const Shown *>(previous) : nullptr);
}

} // namespace

RowsModel::RowsModel(SearchedWorkspace &searched, Shape shape, QObject *parent)
    : QAbstractItemModel(parent)
    , m_searched(searched)
    , m_shape(shape)
    , m_following(shape == Shape::SecretTree ? Following::Live : Following::Paused)
{
    update();
    connect(&searched, &SearchedWorkspace::changed, this, &RowsModel::update);
    connect(&searched.workspace(), &Workspace::progressed, this, &RowsModel::fetchIfDemanded);
    connect(&searched.changes(), &UnseenChanges::changed, this, &RowsModel::showOtherTexts);
}

std::span<const Column> RowsModel::columns() const
{
    // By Shape.
    constexpr std::array<std::span<const Column>, 3> all{treeColumns, resourceColumns, flatColumns};
    return all[static_cast<std::size_t>(m_shape)];
}

int RowsModel::columnOf(Column column) const
{
    const auto all = columns();
    const auto found = std::ranges::find(all, column);
    return found == all.end() ? -1 : static_cast<int>(found - all.begin());
}

// From layout to layout

void RowsModel::setFollowing(Following following)
{
    m_following = following;
    if (m_isOutdated) {
        update();
    }
}

void RowsModel::sort(int column, Qt::SortOrder direction)
{
    std::optional<RowOrder> order;
    if (column >= 0 && column < columnCount()) {
        order = {columns()[static_cast<std::size_t>(column)], direction};
    }
    if (order != m_order) {
        m_order = order;
        update();
    }
}

LayoutSource RowsModel::wantedSource() const
{
    return {m_searched.state(), m_searched.matches(), m_searched.query(), m_searched.filters(),
            m_order};
}

bool RowsModel::isCheap(const LayoutSource &source) const
{
    const Catalogue &catalogue = source.state.catalogue();
    if (catalogue.secretCount() + catalogue.edgeCount() < LargeLayout) {
        return true;
    }
    const bool isSameState = m_layout && source.isSameState(m_layout->source());
    const bool isSameOrder = m_layout && source.order == m_layout->source().order;
    // A tree of resources has to be collected from the entire catalogue first.
    return (isSameState && isSameOrder) || (!source.order && m_shape != Shape::ResourceTree);
}

std::shared_ptr<const Layout> RowsModel::makeLayout(Shape shape, LayoutSource source,
                                                    const Layout *previous)
{
    switch (shape) {
    case Shape::SecretTree:
        return layoutAs<SecretTree>(std::move(source), previous);
    case Shape::ResourceTree:
        return layoutAs<ResourceTree>(std::move(source), previous);
    case Shape::FlatTable:
        return layoutAs<FlatTable>(std::move(source), previous);
    }
    return {};
}

void RowsModel::update()
{
    m_isOutdated = m_following == Following::Paused || m_isComputing;
    if (!m_isOutdated) {
        LayoutSource source = wantedSource();
        if (isCheap(source)) {
            show(makeLayout(m_shape, std::move(source), m_layout.get()));
        } else {
            m_isComputing = true;
            runOnWorker(
                this,
                [shape = m_shape, source = std::move(source), previous = m_layout] {
                    return makeLayout(shape, source, previous.get());
                },
                [this](std::shared_ptr<const Layout> made) { take(std::move(made)); });
        }
    }
    fetchIfDemanded();
}

void RowsModel::take(std::shared_ptr<const Layout> made)
{
    m_isComputing = false;
    const LayoutSource wanted = wantedSource();
    const bool isWanted = made->source().isSameFilter(wanted)
        && made->source().order == wanted.order
        && made->source().state.lineage() == wanted.state.lineage();
    m_isOutdated = m_isOutdated || !isWanted || !made->source().isSameState(wanted);
    // One that is only behind is shown all the same: while a workspace is being read each would be.
    if (isWanted) {
        show(std::move(made));
    }
    if (m_isOutdated) {
        update();
    }
}

void RowsModel::show(std::shared_ptr<const Layout> next)
{
    Cause cause = Cause::Grown;
    if (!m_layout || next->source().state.lineage() != m_layout->source().state.lineage()) {
        cause = Cause::OtherWorkspace;
    } else if (!next->source().isSameFilter(m_layout->source())) {
        cause = Cause::Filtered;
    } else if (next->source().order != m_layout->source().order) {
        cause = Cause::Sorted;
    } else if (const auto rows = next->appendedSince(*m_layout)) {
        showAppended(std::move(next), static_cast<int>(*rows));
        return;
    }
    beginResetModel();
    setLayout(std::move(next));
    endResetModel();
    Q_EMIT rowsReplaced(cause);
}

void RowsModel::setLayout(std::shared_ptr<const Layout> next)
{
    m_layout = std::move(next);
    m_asked.reset();
}

void RowsModel::showAppended(std::shared_ptr<const Layout> next, int rows)
{
    if (rows > 0) {
        beginInsertRows({}, rowCount(), rowCount() + rows - 1);
        setLayout(std::move(next));
        endInsertRows();
    } else {
        setLayout(std::move(next));
    }
    showOtherTexts();
}

/// Any cell may say something else. Views draw again what they show.
void RowsModel::showOtherTexts()
{
    if (const int last = rowCount() - 1; last >= 0) {
        Q_EMIT dataChanged(index(0, 0), index(last, columnCount() - 1));
    }
}

// Structure

std::optional<RowNode> RowsModel::nodeAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.model() != this) {
        return {};
    }
    const RowParent parent = parentOf(index.internalId());
    const auto row = static_cast<std::uint32_t>(index.row());
    if (row >= m_layout->rowCount(parent)) {
        return {};
    }
    return m_layout->nodeAt(parent, row);
}

const RowsModel::Below &RowsModel::rowsBelow(const QModelIndex &parent) const
{
    if (!m_asked || m_asked->parent != parent) {
        m_asked = Below{parent};
        const auto node = nodeAt(parent);
        const auto below = node ? m_layout->below(*node) : std::nullopt;
        if (m_layout && parent.column() <= 0 && (below || !parent.isValid())) {
            const RowParent rows = below.value_or(RowParent());
            m_asked->internalId = internalIdOf(rows);
            m_asked->rows = static_cast<int>(m_layout->rowCount(rows));
            m_asked->haveChildren = m_layout->haveChildren(rows);
        }
    }
    return *m_asked;
}

QModelIndex RowsModel::index(int row, int column, const QModelIndex &parent) const
{
    const Below &below = rowsBelow(parent);
    return row < 0 || row >= below.rows || column < 0 || column >= columnCount()
        ? QModelIndex()
        : createIndex(row, column, below.internalId);
}

QModelIndex RowsModel::parent(const QModelIndex &child) const
{
    const RowParent parent = child.isValid() ? parentOf(child.internalId()) : RowParent{};
    return parent.top ? indexOf(m_layout->nodeOf(parent)) : QModelIndex();
}

QModelIndex RowsModel::indexOf(const RowNode &node, int column) const
{
    const auto row = m_layout ? m_layout->rowOf(node) : std::nullopt;
    return row ? createIndex(static_cast<int>(*row), column, internalIdOf(m_layout->parentOf(node)))
               : QModelIndex();
}

int RowsModel::rowCount(const QModelIndex &parent) const
{
    return rowsBelow(parent).rows;
}

int RowsModel::columnCount(const QModelIndex &) const
{
    return static_cast<int>(columns().size());
}

Qt::ItemFlags RowsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || index.model() != this) {
        return Qt::NoItemFlags;
    }
    const Qt::ItemFlags leaf = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (const auto all = haveChildren(index.internalId())) {
        return *all ? leaf & ~Qt::ItemNeverHasChildren : leaf;
    }
    const auto node = nodeAt(index);
    return !node                 ? Qt::ItemFlags(Qt::NoItemFlags)
        : m_layout->below(*node) ? leaf & ~Qt::ItemNeverHasChildren
                                 : leaf;
}

bool RowsModel::hasChildren(const QModelIndex &parent) const
{
    if (parent.isValid() && parent.column() == 0 && parent.model() == this) {
        if (const auto all = haveChildren(parent.internalId())) {
            return *all;
        }
    }
    return rowCount(parent) > 0;
}

/// Views ask for each of half a million rows, twice, after its index().
std::optional<bool> RowsModel::haveChildren(quintptr internalId) const
{
    return m_asked && m_asked->internalId == internalId && m_asked->haveChildren
        ? m_asked->haveChildren
        : m_layout->haveChildren(parentOf(internalId));
}

// Rows

const Catalogue &RowsModel::catalogue() const
{
    return m_layout ? m_layout->catalogue() : m_searched.catalogue();
}

RowId RowsModel::idAt(const QModelIndex &index) const
{
    const auto node = nodeAt(index);
    return node ? m_layout->idOf(*node) : RowId();
}

QModelIndex RowsModel::indexOf(const RowId &id) const
{
    const auto node = m_layout ? m_layout->find(id) : std::nullopt;
    return node ? indexOf(*node) : QModelIndex();
}

std::optional<Edge> RowsModel::edgeAt(const QModelIndex &index) const
{
    const auto node = nodeAt(index);
    return node && node->position ? std::optional(edgeOf(catalogue(), *node)) : std::nullopt;
}

std::optional<RowId> RowsModel::viaAt(const QModelIndex &index) const
{
    const auto node = nodeAt(index);
    return node ? m_layout->viaOf(*node) : std::nullopt;
}

QModelIndexList RowsModel::rowsToOpen(int maximum) const
{
    QModelIndexList rows;
    const int last = isFiltering() ? std::min(rowCount(), maximum) : 0;
    for (int row = 0; row < last; ++row) {
        const QModelIndex above = index(row, 0);
        if (!m_layout->isOpenedForHits(*nodeAt(above))) {
            continue;
        }
        rows.append(above);
        for (int i = 0; i < rowCount(above); ++i) {
            rows.append(index(i, 0, above));
        }
    }
    return rows;
}

// Reading

void RowsModel::setDemandedRows(int rows)
{
    m_demandedRows = rows;
    fetchIfDemanded();
}

/// Of which workspace, after how many pages, for how many rows.
std::tuple<quint64, int, int> RowsModel::nextPage() const
{
    const WorkspaceState &state = m_searched.workspace().state();
    return {state.lineage(), state.pagesRead(), m_demandedRows};
}

bool RowsModel::canFetchMore(const QModelIndex &parent) const
{
    const Workspace &workspace = m_searched.workspace();
    if (m_shape != Shape::SecretTree || parent.isValid() || !workspace.isOnline()
        || workspace.isReadingAll() || m_searched.isFiltering() || m_fetched == nextPage()) {
        return false;
    }
    const Paging paging = workspace.state().paging();
    return (paging == Paging::NotStarted || paging == Paging::MoreExist)
        && std::int64_t(workspace.state().catalogue().secretCount()) < m_demandedRows;
}

void RowsModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent) || std::exchange(m_isFetching, true)) {
        return;
    }
    // QTreeView asks in the middle of its layout, when no row may move.
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isFetching = false;
            if (canFetchMore({})) {
                m_fetched = nextPage();
                m_searched.workspace().readNextPage();
            }
        },
        Qt::QueuedConnection);
}

void RowsModel::fetchIfDemanded()
{
    if (m_searched.workspace().state().paging() != Paging::NotStarted) {
        fetchMore({});
    }
}

/// Whether there is something to ask the service for.
bool RowsModel::canBeRead(const RowNode &node) const
{
    const Workspace &workspace = m_searched.workspace();
    // After a refresh the rows of the workspace before are still there for a moment.
    if (!workspace.isOnline() || m_shape != Shape::SecretTree
        || m_layout->source().state.lineage() != workspace.state().lineage()) {
        return false;
    }
    if (node.kind == RowKind::NextPage) {
        return true;
    }
    return (node.kind == RowKind::Rest || node.kind == RowKind::Category)
        && (traitsOf(*node.category).canBeCompleted
            || *node.category == Category::EnvironmentVariables)
        && !isComplete(catalogue().loadState(*node.secret, *node.category));
}

bool RowsModel::offersReading(const RowNode &node) const
{
    return canBeRead(node)
        && (node.kind == RowKind::NextPage
            || catalogue().loadState(*node.secret, *node.category) != LoadState::Loading);
}

bool RowsModel::offersCancel(const RowNode &node) const
{
    return node.kind == RowKind::Rest && canBeRead(node) && !offersReading(node);
}

bool RowsModel::offersReading(const QModelIndex &index) const
{
    const auto node = nodeAt(index);
    return node && offersReading(*node);
}

bool RowsModel::offersCancel(const QModelIndex &index) const
{
    const auto node = nodeAt(index);
    return node && offersCancel(*node);
}

bool RowsModel::activate(const QModelIndex &index)
{
    const auto node = nodeAt(index);
    if (!node || (!offersReading(*node) && !offersCancel(*node))) {
        return false;
    }
    Workspace &workspace = m_searched.workspace();
    if (offersCancel(*node)) {
        workspace.cancelLists({ListKey{*node->secret, *node->category}});
    } else if (node->kind == RowKind::NextPage) {
        workspace.readNextPage();
    } else if (*node->category == Category::EnvironmentVariables) {
        workspace.readEnvironmentVariables().detach();
    } else {
        workspace.complete({ListKey{*node->secret, *node->category}}).detach();
    }
    return true;
}

void RowsModel::completePreview(const QModelIndex &index)
{
    const auto node = nodeAt(index);
    if (node && node->kind == RowKind::Category
        && catalogue().loadState(*node->secret, *node->category) == LoadState::Preview) {
        activate(index);
    }
}

// Texts

/// With the reason why the row is a hit, if it is an id that is not in sight.
CellText RowsModel::searchedCell(const RowNode &node, Column column) const
{
    CellText cell = m_layout->cell(node, column);
    const Query &query = m_layout->source().query;
    const bool hasNoId = column == Column::Secret || (column == Column::Name && !m_isIdShown);
    if (!hasNoId || query.isEmpty() || !cell.hits(query).isEmpty()) {
        return cell;
    }
    const CellText id = column == Column::Secret && node.secret
        ? RowTexts(catalogue()).secretId(*node.secret)
        : m_layout->cell(node, Column::Id);
    if (!id.hits(query).isEmpty()) {
        cell.addWords(QStringLiteral(u" \u00b7 "));
        cell.addCell(id);
    }
    return cell;
}

QVariant RowsModel::data(const QModelIndex &index, int role) const
{
    const auto node = nodeAt(index);
    if (!node) {
        return {};
    }
    const Column column = columns()[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return m_layout->cell(*node, column).shown;
    case Qt::ToolTipRole: {
        QStringList lines{m_layout->sentence(*node), m_layout->cell(*node, Column::Created).remark};
        if (const QString id = m_layout->cell(*node, Column::Id).shown; !id.isEmpty()) {
            lines.append(tr("Id: ") + id);
        }
        lines.append(m_searched.changes().textOf(idAt(index)));
        lines.removeAll(QString());
        return plainToolTip(lines.join(QLatin1Char('\n')));
    }
    case Qt::AccessibleTextRole: {
        if (index.column() > 0) {
            return m_layout->cell(*node, column).shown;
        }
        const QString change = m_searched.changes().textOf(idAt(index));
        return change.isEmpty()
            ? m_layout->sentence(*node)
            : tr("%1, %2", "row, change").arg(m_layout->sentence(*node), change);
    }
    case roleNumber(Role::RawText):
        return m_layout->cell(*node, column).raw;
    case roleNumber(Role::Cell): {
        ShownCell shown = searchedCell(*node, column).drawn(m_layout->source().query);
        shown.isLink
            = node->kind != RowKind::Category && (offersReading(*node) || offersCancel(*node));
        shown.isChanged = column == Column::Name && m_searched.changes().count() > 0
            && m_searched.changes().isMarked(idAt(index));
        return QVariant::fromValue(shown);
    }
    }
    return {};
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0
        || section >= columnCount()) {
        return {};
    }
    const Column column = columns()[static_cast<std::size_t>(section)];
    if (column == Column::Uses && m_shape != Shape::SecretTree) {
        return m_shape == Shape::FlatTable ? tr("Direct / through") : tr("Secrets / through");
    }
    return tr(columnTitles[static_cast<std::size_t>(column)]);
}

} // namespace secretscope
