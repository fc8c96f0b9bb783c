// SPDX-License-Identifier: Apache-2.0
// What the tree, the resources view and the flat view have in common: whole rows of one height,
// sorting by header clicks (a third click gives the order of arrival back), copying, marked hits,
// and a place that survives whatever happens to the rows (see RowsMemory).
#pragma once

#include "ui/rows/rowsmodel.h"
#include "ui/rows/rowsplace.h"

#include <QAction>
#include <QTreeView>

#include <memory>

namespace secretscope {

class RowsMemory;

class RowsView : public QTreeView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowsView)

public:
    explicit RowsView(QWidget *parent = nullptr);
    ~RowsView() override;

    /// To be called once. `model` has to outlive the view.
    void setRowsModel(RowsModel &model);
    RowsModel *rowsModel() const { return m_rows; }

    /// Selects these rows alone, opens what is above them, makes the last one current and scrolls
    /// to it. Rows that are not loaded or hidden by the filter are left out; false if all are.
    bool goTo(const QList<RowId> &ids);
    bool goTo(const RowId &id) { return goTo(QList<RowId>{id}); }

    RowsPlace place() const;
    /// Rows that are not loaded yet are opened and selected when they come.
    void restorePlace(const RowsPlace &place);

    void expandEverything();
    void collapseEverything();

    /// Empty if nothing is current.
    RowId currentId() const;
    /// Of the selected rows that have one, as they stand.
    QList<RowId> selectedIds() const;

    /// Of the selected rows, the current one last. Of many only that: another view has to look for
    /// each one.
    QList<RowId> idsToTakeAlong() const;

    /// Also for the window's menus; their keys work in this view only.
    QAction *copyRowsAction() const { return m_copyRows; }
    QAction *copyIdsAction() const { return m_copyIds; }
    /// Reads what is missing behind the current row, or follows its "through".
    QAction *followAction() const { return m_follow; }
    QAction *expandAllAction() const { return m_expandAll; }
    QAction *collapseAllAction() const { return m_collapseAll; }

    /// Makes the first row current, as from the search field.
    void goToFirstRow();

Q_SIGNALS:
    /// The current row or the selection is another one, or stands for something else.
    void rowsSelected();
    /// A person asked to go on from this row to one that this view may not have.
    void wayRequested(const secretscope::RowId &row);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                     const QList<int> &roles = {}) override;
    void rowsInserted(const QModelIndex &parent, int first, int last) override;
    /// A person asked to go on from this row (Enter, or a click on a row that offers reading).
    virtual void activateRow(const QModelIndex &index);
    /// A person opened it.
    virtual void opened(const QModelIndex &index);
    /// Rows came, went or moved.
    virtual void rowsChanged() {}

    QModelIndexList selectedRowIndexes() const;

private:
    void select(const QItemSelection &selection, const QModelIndex &current);
    QAction *addScopedAction(const QString &text, const QKeySequence &key);
    void copyRows();
    void copyIds();
    void chooseColumns(const QPoint &place);

    QAction *m_copyRows;
    QAction *m_copyIds;
    QAction *m_follow;
    QAction *m_expandAll;
    QAction *m_collapseAll;
    RowsModel *m_rows = nullptr;
    std::unique_ptr<RowsMemory> m_memory;
};

} // namespace secretscope
