// SPDX-License-Identifier: Apache-2.0
// Rows as screen readers have them: a row opens and closes by its action, and takes the focus.
// Instead of Qt's own (6.4), whose action opens nothing, and below the top rows selects another row
// than it was asked for.
#pragma once

#include <QAccessibleWidget>
#include <QHash>
#include <QPersistentModelIndex>

namespace secretscope {

class RowsView;

/// Children are the headers of the columns, then the cells of all rows that are open, row by row,
/// which is how QTreeView counts them in what it tells.
class AccessibleRows final : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    /// From now on, for each RowsView.
    static void install();

    explicit AccessibleRows(RowsView &view);
    ~AccessibleRows() override;

    QAccessibleInterface *child(int index) const override;
    int childCount() const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *focusChild() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    QAccessibleInterface *caption() const override { return nullptr; }
    QAccessibleInterface *summary() const override { return nullptr; }
    QAccessibleInterface *cellAt(int row, int column) const override;
    int selectedCellCount() const override { return selectedRowCount() * columnCount(); }
    QList<QAccessibleInterface *> selectedCells() const override;
    QString columnDescription(int column) const override;
    QString rowDescription(int) const override { return {}; }
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override;
    int columnCount() const override;
    int rowCount() const override;
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override;
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int row) const override;
    bool selectRow(int row) override;
    bool selectColumn(int) override { return false; }
    bool unselectRow(int row) override;
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *event) override;

    /// On screen, if all of it were; -1 for a row that is not open.
    int rowOf(const QModelIndex &index) const;

private:
    RowsView *view() const;
    int rowHeight() const;
    QModelIndex indexAt(int row, int column) const;
    QAccessibleInterface *cell(const QModelIndex &index) const;
    QAccessibleInterface *header(int column) const;
    bool select(int row, bool isSelected);

    mutable QHash<QPersistentModelIndex, QAccessible::Id> m_cells;
    mutable QHash<int, QAccessible::Id> m_headers;
};

} // namespace secretscope
