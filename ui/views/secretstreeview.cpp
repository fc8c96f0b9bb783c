// SPDX-License-Identifier: Apache-2.0
#include "ui/views/secretstreeview.h"

#include "insight/relation.h"
#include "ui/models/treenodeid.h"
#include "ui/views/treememory.h"

#include <QScrollBar>

#include <utility>

namespace secretscope {

SecretsTreeView::SecretsTreeView(QWidget *parent)
    : RowsView(parent)
    , m_expandAll(new QAction(tr("Expand all"), this))
    , m_collapseAll(new QAction(tr("Collapse all"), this))
{
    setAccessibleName(tr("Secrets and what depends on them"));
    connect(m_expandAll, &QAction::triggered, this, &SecretsTreeView::expandEverything);
    connect(m_collapseAll, &QAction::triggered, this, &SecretsTreeView::collapseEverything);
    connect(this, &QTreeView::expanded, this, &SecretsTreeView::noteExpanded);
    connect(this, &QTreeView::collapsed, this, &SecretsTreeView::noteCollapsed);
    connect(this, &RowsView::rowActivated, this, &SecretsTreeView::activateRow);

    // Gathered: one turn of the wheel changes the value many times.
    m_demand.setSingleShot(true);
    m_demand.setInterval(0);
    connect(&m_demand, &QTimer::timeout, this, &SecretsTreeView::updateDemand);
    const auto look = qOverload<>(&QTimer::start);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, &m_demand, look);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, &m_demand, look);
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] {
        if (m_memory) {
            m_memory->forgetAwaitedScroll();
        }
    });
}

SecretsTreeView::~SecretsTreeView() = default;

void SecretsTreeView::setTreeModel(SecretsTreeModel &treeModel)
{
    m_model = &treeModel;
    setModel(&treeModel);
    setColumnHidden(static_cast<int>(TreeColumn::Id), true);
    setColumnWidth(static_cast<int>(TreeColumn::Name), 320);
    m_memory = std::make_unique<TreeMemory>(*this, treeModel);
    connect(&treeModel, &QAbstractItemModel::layoutAboutToBeChanged, this,
            [this] { m_memory->remember(); });
    connect(&treeModel, &SecretsTreeModel::rowsRearranged, this, [this] {
        m_memory->restore();
        Q_EMIT rowsSelected();
        m_demand.start();
    });
    connect(&treeModel, &QAbstractItemModel::modelAboutToBeReset, this,
            [this] { m_placeBeforeReset = place(); });
}

TreePlace SecretsTreeView::place() const
{
    return m_memory ? m_memory->place() : TreePlace();
}

void SecretsTreeView::restorePlace(const TreePlace &place)
{
    if (m_memory) {
        m_memory->restorePlace(place);
        Q_EMIT rowsSelected();
    }
}

void SecretsTreeView::reset()
{
    RowsView::reset();
    if (m_memory && m_placeBeforeReset) {
        m_memory->forgetAll();
        restorePlace(*std::exchange(m_placeBeforeReset, std::nullopt));
    }
}

// What a person does

void SecretsTreeView::noteExpanded(const QModelIndex &index)
{
    const auto node = m_model->nodeAt(index);
    if (!node || m_memory->isRestoring()) {
        return;
    }
    m_memory->noteExpanded(*node);
    if (node->kind == RowKind::Category
        && m_model->searched().catalogue().loadState(*node->secret, *node->category)
            == LoadState::Preview) {
        m_model->activate(index);
    }
}

void SecretsTreeView::noteCollapsed(const QModelIndex &index)
{
    const auto node = m_model->nodeAt(index);
    if (node && !m_memory->isRestoring()) {
        m_memory->noteCollapsed(*node);
    }
}

void SecretsTreeView::expandEverything()
{
    // QTreeView::expandAll() tells nobody what it expands.
    QTreeView::expandAll();
    m_memory->noteAllExpanded();
}

void SecretsTreeView::collapseEverything()
{
    QTreeView::collapseAll();
    m_memory->noteAllCollapsed();
}

void SecretsTreeView::activateRow(const QModelIndex &index)
{
    const auto node = m_model->nodeAt(index);
    if (!node) {
        return;
    }
    switch (node->kind) {
    case RowKind::Secret:
        setExpanded(index.siblingAtColumn(0), !isExpanded(index.siblingAtColumn(0)));
        break;
    case RowKind::Category:
        if (isExpanded(index.siblingAtColumn(0))) {
            collapse(index.siblingAtColumn(0));
        } else {
            expand(index.siblingAtColumn(0));
        }
        break;
    case RowKind::Resource:
        followWay(index);
        break;
    case RowKind::Rest:
    case RowKind::NextPage:
        m_model->activate(index);
        break;
    }
}

void SecretsTreeView::followWay(const QModelIndex &index)
{
    const Catalogue &catalogue = m_model->searched().catalogue();
    const auto edge = m_model->edgeAt(index);
    const auto node = m_model->nodeAt(index);
    if (!edge || !catalogue.isThrough(*edge)) {
        return;
    }
    const RowId secret = m_model->idAt(m_model->indexOf(*node->secret));
    for (const IdIndex way : waysOf(catalogue, *node->secret, *edge)) {
        const QByteArray wayId = bytesOf(catalogue.idText(way));
        for (const Category category : {Category::Tools, Category::McpServers}) {
            if (goTo({secret.secret, category, wayId})) {
                return;
            }
        }
        const auto record = wayRecord(catalogue, way);
        std::optional<Category> kind;
        if (record) {
            kind = catalogue.resource(*record).kind;
        }
        Q_EMIT wayRequested({{}, kind, wayId});
        return;
    }
}

bool SecretsTreeView::goTo(const RowId &id)
{
    const QModelIndex target = m_model->indexOf(id);
    if (!target.isValid()) {
        return false;
    }
    for (QModelIndex above = target.parent(); above.isValid(); above = above.parent()) {
        expand(above);
    }
    setCurrentIndex(target);
    scrollTo(target);
    return true;
}

QList<QAction *> SecretsTreeView::contextActions() const
{
    return RowsView::contextActions() + QList<QAction *>{m_expandAll, m_collapseAll};
}

// How far a person looks

void SecretsTreeView::resizeEvent(QResizeEvent *event)
{
    RowsView::resizeEvent(event);
    m_demand.start();
}

void SecretsTreeView::updateDemand()
{
    if (m_model == nullptr || !isVisible()) {
        return;
    }
    const int rowHeight
        = std::max(1, sizeHintForRow(0) > 0 ? sizeHintForRow(0) : fontMetrics().height());
    const int rowsOfPage = viewport()->height() / rowHeight + 1;
    QModelIndex last = indexAt(QPoint(0, viewport()->height() - 1));
    while (last.parent().isValid()) {
        last = last.parent();
    }
    const int lastRow = last.isValid() ? last.row() : m_model->shownSecretCount() - 1;
    m_model->setDemandedRows(lastRow + 1 + rowsOfPage);
}

// What survives

void SecretsTreeView::selectionChanged(const QItemSelection &selected,
                                       const QItemSelection &deselected)
{
    if (m_memory && !m_memory->isRestoring()) {
        m_memory->noteSelected();
    }
    RowsView::selectionChanged(selected, deselected);
}

void SecretsTreeView::rowsInserted(const QModelIndex &parent, int first, int last)
{
    RowsView::rowsInserted(parent, first, last);
    if (!m_memory) {
        return;
    }
    if (parent.isValid()) {
        m_memory->reopen(parent, first, last);
    } else {
        m_memory->takeAwaited();
        m_demand.start();
    }
}

} // namespace secretscope
