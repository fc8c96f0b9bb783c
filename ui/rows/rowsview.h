// SPDX-License-Identifier: Apache-2.0
// The secrets tree, the resources or the flat list on screen: full rows of one height, sorting by
// header clicks (a third click gives the order of arrival back), copying, marked hits, and a state
// that survives whatever happens to the rows (see ViewStateMaintainer). It tells the model how far
// the user looks.
#pragma once

#include "ui/rows/columnwidths.h"
#include "ui/rows/hits.h"
#include "ui/rows/rowsmodel.h"
#include "ui/rows/rowsselection.h"
#include "ui/rows/viewstate.h"

#include <QAction>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QTimer>
#include <QTreeView>

namespace secretscope {

class RowsAbove;

class RowsView final : public QTreeView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowsView)

public:
    /// Copying more rows than this is refused, see copyRefused().
    static constexpr qsizetype MaximumCopied = 100'000;

    /// `searched` has to outlive the view.
    RowsView(SearchedWorkspace &searched, RowsModel::Shape shape, QWidget *parent = nullptr);
    ~RowsView() override = default;

    RowsModel *rowsModel() const { return m_rows; }

    /// Selects these rows alone, opens what is above them, makes the last one current and scrolls
    /// to it. Rows that are not loaded or hidden by the filter are left out; false if all are.
    bool goTo(const QList<RowId> &ids);
    bool goTo(const RowId &id) { return goTo(QList<RowId>{id}); }

    ViewState viewState() const { return m_state.state(m_selected.idsToKeep()); }
    /// Rows that are not loaded yet are opened and selected when they come.
    void restoreViewState(const ViewState &state);

    /// Which columns the user chose, in which order and how wide, and by which the rows are sorted.
    QByteArray columnState() const { return m_columns->state(); }
    /// As columnState() gave it, maybe while there were no facts.
    void restoreColumnState(const QByteArray &state);

    void expandEverything();
    void collapseEverything();

    /// Empty if nothing is current.
    RowId currentId() const { return m_rows->idAt(currentIndex()); }
    qsizetype selectedCount() const { return m_selected.count(); }
    /// As RowsSelection::ids().
    const QList<RowId> &selectedIds() const { return m_selected.ids(); }
    bool isSelected(const QModelIndex &index) const { return m_selected.contains(index); }

    /// Of the selected rows, the current one last. Of many only that: another view has to look for
    /// each one.
    QList<RowId> idsToTakeAlong() const;

    /// Also for the window's menus; their keys work in this view only.
    QAction *copyRowsAction() const { return m_copyRows; }
    QAction *copyIdsAction() const { return m_copyIds; }
    /// Opens or closes the current row, follows its "through", or reads what is missing of it; its
    /// text says which.
    QAction *followAction() const { return m_follow; }
    QAction *expandAllAction() const { return m_expandAll; }
    QAction *collapseAllAction() const { return m_collapseAll; }
    /// What else the menu of a row has.
    void setRowActions(const QList<QAction *> &actions) { m_rowActions = actions; }

    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    /// How the row's cells are drawn.
    QStyleOptionViewItem rowOption(const QModelIndex &index) const;

    /// From the search field: to the first row that the search marks, or, without a search, back to
    /// where the user was.
    void enter();
    /// To the next row that the search marks, or the one before; see nextHit().
    using Direction = HitDirection;
    void goToHit(Direction direction);

    /// All rows as far as they are open.
    void selectAll() override { selectSpan({}); }

Q_SIGNALS:
    /// The current row or the selection is another one, or shows something else.
    void rowsSelected();
    /// The user wants to go on from this row to one that this view may not have.
    void viaRequested(const secretscope::RowId &row);
    /// More rows were to be copied than a clipboard is good for.
    void copyRefused(qsizetype rows);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;
    /// With the keyboard, and by dragging: of many parents the rows between two alone.
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index,
                                                         const QEvent *event) const override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                     const QList<int> &roles = {}) override;
    void rowsInserted(const QModelIndex &parent, int first, int last) override;

private:
    void select(const QItemSelection &selection, const QModelIndex &current);
    void selectSpan(const RowSpan &span);
    void toggle(const QModelIndex &index);
    void noteSelectionMoved();
    void activateCurrent();
    void nameFollowAction();
    void updateDemand();
    QAction *addScopedAction(const QString &text, const QKeySequence &key, void (RowsView::*act)());
    void connectModel();
    void connectTree();
    /// Nothing if there are too many, which it says then.
    QModelIndexList rowsToCopy();
    void copyRows();
    void copyIds();
    void chooseColumns(const QPoint &place);
    void showFactsColumns();

    /// A child, and so destroyed after what the view itself does with it.
    RowsModel *m_rows;
    ViewStateMaintainer m_state;
    RowsSelection m_selected;
    ColumnWidths *m_columns = nullptr;
    RowsAbove *m_above = nullptr;
    QAction *m_copyRows;
    QAction *m_copyIds;
    QAction *m_follow;
    QAction *m_expandAll;
    QAction *m_collapseAll;
    QList<QAction *> m_rowActions;
    QTimer m_demand;
    QTimer m_measuring;
    /// Since a row was clicked that reads something.
    QElapsedTimer m_sinceActivated;
    bool m_hasFacts = false;
};

} // namespace secretscope
