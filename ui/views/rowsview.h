// SPDX-License-Identifier: Apache-2.0
// What the tree, the resources view and the flat view have in common: whole rows of one height,
// sorting by header clicks (a third click gives the order of arrival back), copying, marked hits.
// It asks its model by roles only.
#pragma once

#include "ui/models/rowid.h"

#include <QAction>
#include <QTreeView>

namespace secretscope {

class RowsView : public QTreeView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowsView)

public:
    explicit RowsView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

    /// Empty if nothing is current.
    RowId currentId() const;
    /// Of the selected rows that have one, as they stand.
    QList<RowId> selectedIds() const;

    /// Also for the window's menus; their keys work in this view only.
    QAction *copyRowsAction() const { return m_copyRows; }
    QAction *copyIdsAction() const { return m_copyIds; }
    /// Reads what is missing behind the current row, or follows its "through".
    QAction *followAction() const { return m_follow; }

    /// Makes the first row current, as from the search field.
    void goToFirstRow();

Q_SIGNALS:
    /// The current row or the selection is another one, or stands for something else.
    void rowsSelected();
    /// A person asked to go on from this row (Enter, or a click on a row that offers reading).
    void rowActivated(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    /// More actions for the context menu; all are in the window's menus, too.
    virtual QList<QAction *> contextActions() const;

    QModelIndexList selectedRowIndexes() const;

private:
    QAction *addScopedAction(const QString &text, const QKeySequence &key);
    void copyRows();
    void copyIds();
    void chooseColumns(const QPoint &place);

    QAction *m_copyRows;
    QAction *m_copyIds;
    QAction *m_follow;
};

} // namespace secretscope
