// SPDX-License-Identifier: Apache-2.0
// The secrets tree on screen: keeps expansion, selection and scroll place by what the rows stand
// for, across filtering, sorting, reading on and refreshing (see TreeMemory), and tells the model
// how far a person looks. It makes no rows and no texts.
#pragma once

#include "ui/models/secretstreemodel.h"
#include "ui/views/rowsview.h"
#include "ui/views/treeplace.h"

#include <QTimer>

#include <memory>
#include <optional>

namespace secretscope {

class TreeMemory;

class SecretsTreeView final : public RowsView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretsTreeView)

public:
    explicit SecretsTreeView(QWidget *parent = nullptr);
    ~SecretsTreeView() override;

    /// To be called once. `model` has to outlive the view.
    void setTreeModel(SecretsTreeModel &model);
    SecretsTreeModel *treeModel() const { return m_model; }

    /// Makes the row current, opens what is above it and scrolls to it. False if it is not loaded
    /// or hidden by the filter.
    bool goTo(const RowId &id);

    TreePlace place() const;
    /// Rows that are not loaded yet are opened and selected when they come.
    void restorePlace(const TreePlace &place);

    /// Also for the window's menus.
    QAction *expandAllAction() const { return m_expandAll; }
    QAction *collapseAllAction() const { return m_collapseAll; }
    void expandEverything();
    void collapseEverything();

    void reset() override;

Q_SIGNALS:
    /// A "through" leads to a tool or server that no row of this secret stands for.
    void wayRequested(const secretscope::RowId &resource);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void rowsInserted(const QModelIndex &parent, int first, int last) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;
    QList<QAction *> contextActions() const override;

private:
    void noteExpanded(const QModelIndex &index);
    void noteCollapsed(const QModelIndex &index);
    void activateRow(const QModelIndex &index);
    void followWay(const QModelIndex &index);
    void updateDemand();

    SecretsTreeModel *m_model = nullptr;
    QAction *m_expandAll;
    QAction *m_collapseAll;
    QTimer m_demand;
    std::unique_ptr<TreeMemory> m_memory;
    std::optional<TreePlace> m_placeBeforeReset;
};

} // namespace secretscope
