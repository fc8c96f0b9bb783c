// SPDX-License-Identifier: Apache-2.0
// The secrets tree on screen: tells the model how far a person looks, reads a preview on when it is
// opened, and follows a "through". It makes no rows and no texts.
#pragma once

#include "ui/rows/rowsview.h"
#include "ui/rows/secretstreemodel.h"

#include <QTimer>

namespace secretscope {

class SecretsTreeView final : public RowsView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretsTreeView)

public:
    explicit SecretsTreeView(QWidget *parent = nullptr);

    /// To be called once. `model` has to outlive the view.
    void setTreeModel(SecretsTreeModel &model);
    SecretsTreeModel *treeModel() const { return m_model; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void activateRow(const QModelIndex &index) override;
    void opened(const QModelIndex &index) override;
    void rowsChanged() override;

private:
    void followWay(const QModelIndex &index);
    void updateDemand();

    SecretsTreeModel *m_model = nullptr;
    QTimer m_demand;
};

} // namespace secretscope
