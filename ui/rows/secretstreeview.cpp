// SPDX-License-Identifier: Apache-2.0
#include "ui/rows/secretstreeview.h"

#include "analysis/relation.h"
#include "ui/rows/treenodeid.h"

#include <QScrollBar>

namespace secretscope {

SecretsTreeView::SecretsTreeView(QWidget *parent)
    : RowsView(parent)
{
    setAccessibleName(tr("Secrets and what depends on them"));
    // Gathered: one turn of the wheel changes the value many times.
    m_demand.setSingleShot(true);
    m_demand.setInterval(0);
    connect(&m_demand, &QTimer::timeout, this, &SecretsTreeView::updateDemand);
    const auto look = qOverload<>(&QTimer::start);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, &m_demand, look);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, &m_demand, look);
}

void SecretsTreeView::setTreeModel(SecretsTreeModel &treeModel)
{
    m_model = &treeModel;
    setRowsModel(treeModel);
    setColumnHidden(static_cast<int>(TreeColumn::Id), true);
}

void SecretsTreeView::opened(const QModelIndex &index)
{
    const auto node = m_model->nodeAt(index);
    if (node && node->kind == RowKind::Category
        && m_model->searched().catalogue().loadState(*node->secret, *node->category)
            == LoadState::Preview) {
        m_model->activate(index);
    }
}

void SecretsTreeView::activateRow(const QModelIndex &index)
{
    const auto node = m_model->nodeAt(index);
    if (node && node->kind == RowKind::Resource) {
        followWay(index);
    } else {
        RowsView::activateRow(index);
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
    const QByteArray secret = bytesOf(catalogue.secretId(*node->secret));
    for (const IdIndex way : waysOf(catalogue, *node->secret, *edge)) {
        const QByteArray wayId = bytesOf(catalogue.idText(way));
        const auto record = wayRecord(catalogue, way);
        std::optional<Category> kind;
        if (record) {
            kind = catalogue.resource(*record).kind;
        }
        const bool isOfThisSecret = kind && findNode(catalogue, {secret, kind, wayId}).has_value();
        // The window lifts a filter that hides it, and remembers the way back.
        Q_EMIT wayRequested({isOfThisSecret ? secret : QByteArray(), kind, wayId});
        return;
    }
}

// How far a person looks

void SecretsTreeView::resizeEvent(QResizeEvent *event)
{
    RowsView::resizeEvent(event);
    m_demand.start();
}

void SecretsTreeView::showEvent(QShowEvent *event)
{
    RowsView::showEvent(event);
    m_demand.start();
}

void SecretsTreeView::rowsChanged()
{
    m_demand.start();
}

void SecretsTreeView::updateDemand()
{
    if (m_model == nullptr || !isVisible()) {
        return;
    }
    const int hinted = sizeHintForRow(0);
    const int rowHeight = hinted > 0 ? hinted : fontMetrics().height();
    const int rowsOfPage = viewport()->height() / rowHeight + 1;
    QModelIndex last = indexAt(QPoint(0, viewport()->height() - 1));
    while (last.parent().isValid()) {
        last = last.parent();
    }
    const int lastRow = last.isValid() ? last.row() : m_model->shownSecretCount() - 1;
    m_model->setDemandedRows(lastRow + 1 + rowsOfPage);
}

} // namespace secretscope
