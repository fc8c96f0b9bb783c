// SPDX-License-Identifier: Apache-2.0
#include "ui/rows/accessiblerows.h"

#include "ui/rows/rowsview.h"

#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>

namespace secretscope {

namespace {

/// What a part of the view has that is no widget and has no parts itself.
class AccessiblePart : public QAccessibleInterface
{
public:
    explicit AccessiblePart(RowsView &view)
        : m_view(&view)
    {}

    bool isValid() const override { return m_view && m_view->model(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view);
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override {}

protected:
    QPointer<RowsView> m_view;
};

class AccessibleHeader final : public AccessiblePart
{
public:
    AccessibleHeader(RowsView &view, int column)
        : AccessiblePart(view)
        , m_column(column)
    {}

    int column() const { return m_column; }

    QString text(QAccessible::Text text) const override
    {
        return text == QAccessible::Name
            ? m_view->model()->headerData(m_column, Qt::Horizontal).toString()
            : QString();
    }
    QRect rect() const override
    {
        const QHeaderView &header = *m_view->header();
        return {header.mapToGlobal(QPoint(header.sectionViewportPosition(m_column), 0)),
                QSize(header.sectionSize(m_column), header.height())};
    }
    QAccessible::Role role() const override { return QAccessible::ColumnHeader; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invisible = m_view->isColumnHidden(m_column);
        return state;
    }

private:
    int m_column;
};

class AccessibleCell final : public AccessiblePart,
                             public QAccessibleTableCellInterface,
                             public QAccessibleActionInterface
{
public:
    AccessibleCell(RowsView &view, const QModelIndex &index)
        : AccessiblePart(view)
        , m_index(index)
    {}

    QModelIndex index() const { return m_index; }

    bool isValid() const override { return AccessiblePart::isValid() && m_index.isValid(); }
    QString text(QAccessible::Text text) const override
    {
        return text == QAccessible::Name ? m_index.data(Qt::AccessibleTextRole).toString()
                                         : QString();
    }
    QRect rect() const override
    {
        const QRect place = m_view->visualRect(m_index);
        return {m_view->viewport()->mapToGlobal(place.topLeft()), place.size()};
    }
    QAccessible::Role role() const override { return QAccessible::TreeItem; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = state.focusable = state.extSelectable = true;
        state.selected = isSelected();
        state.focused = m_view->hasFocus() && m_view->currentIndex() == m_index;
        state.active = m_view->currentIndex() == m_index;
        state.invisible = !m_view->viewport()->rect().intersects(m_view->visualRect(m_index));
        state.expandable = isParent();
        state.expanded = m_view->isExpanded(row());
        state.collapsed = state.expandable && !state.expanded;
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TableCellInterface) {
            return static_cast<QAccessibleTableCellInterface *>(this);
        }
        return type == QAccessible::ActionInterface
            ? static_cast<QAccessibleActionInterface *>(this)
            : nullptr;
    }

    bool isSelected() const override { return m_view->isSelected(row()); }
    QList<QAccessibleInterface *> columnHeaderCells() const override
    {
        return {parent()->child(m_index.column())};
    }
    QList<QAccessibleInterface *> rowHeaderCells() const override { return {}; }
    int columnIndex() const override { return m_index.column(); }
    int rowIndex() const override
    {
        return static_cast<AccessibleRows *>(parent())->rowOf(m_index);
    }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface *table() const override { return parent(); }

    QStringList actionNames() const override
    {
        return isParent() ? QStringList{toggleAction(), setFocusAction()}
                          : QStringList{setFocusAction()};
    }
    void doAction(const QString &action) override
    {
        if (!isValid()) {
            return;
        }
        if (action == toggleAction()) {
            m_view->setExpanded(row(), !m_view->isExpanded(row()));
        } else if (action == setFocusAction()) {
            m_view->setFocus();
            m_view->selectionModel()->setCurrentIndex(
                m_index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        }
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QModelIndex row() const { return m_index.sibling(m_index.row(), 0); }
    bool isParent() const { return m_view->model()->hasChildren(row()); }

    QPersistentModelIndex m_index;
};

QAccessibleInterface *makeAccessibleRows(const QString &, QObject *object)
{
    auto *view = qobject_cast<RowsView *>(object);
    return view ? new AccessibleRows(*view) : nullptr;
}

} // namespace

void AccessibleRows::install()
{
    QAccessible::installFactory(makeAccessibleRows); // once, however often it is called
}

AccessibleRows::AccessibleRows(RowsView &view)
    : QAccessibleWidget(&view, QAccessible::Tree)
{}

AccessibleRows::~AccessibleRows()
{
    std::ranges::for_each(m_headers, &QAccessible::deleteAccessibleInterface);
    std::ranges::for_each(m_cells, &QAccessible::deleteAccessibleInterface);
}

/// nullptr while it is being destroyed.
RowsView *AccessibleRows::view() const
{
    return qobject_cast<RowsView *>(object());
}

void *AccessibleRows::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface *>(this)
                                               : QAccessibleWidget::interface_cast(type);
}

// Places

int AccessibleRows::rowHeight() const
{
    return view()->visualRect(view()->model()->index(0, 0)).height();
}

int AccessibleRows::rowOf(const QModelIndex &index) const
{
    // All rows have one height, and scroll by pixels.
    const QRect place = view() ? view()->visualRect(index.siblingAtColumn(0)) : QRect();
    return place.height() == 0
        ? -1
        : (place.top() + view()->verticalScrollBar()->value()) / place.height();
}

QModelIndex AccessibleRows::indexAt(int row, int column) const
{
    if (!view() || row < 0 || column < 0 || column >= columnCount()) {
        return {};
    }
    const int y = row * rowHeight() - view()->verticalScrollBar()->value();
    return view()->indexAt({0, y}).siblingAtColumn(column);
}

int AccessibleRows::rowCount() const
{
    if (!view()) {
        return 0;
    }
    const QAbstractItemModel &model = *view()->model();
    QModelIndex last;
    while (const int rows = model.rowCount(last)) {
        last = model.index(rows - 1, 0, last);
        if (!view()->isExpanded(last)) {
            break;
        }
    }
    return rowOf(last) + 1;
}

int AccessibleRows::columnCount() const
{
    return view() ? view()->model()->columnCount() : 0;
}

// Parts

QAccessibleInterface *AccessibleRows::cell(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return nullptr;
    }
    QAccessible::Id &id = m_cells[index];
    if (id == 0) {
        id = QAccessible::registerAccessibleInterface(new AccessibleCell(*view(), index));
    }
    return QAccessible::accessibleInterface(id);
}

QAccessibleInterface *AccessibleRows::header(int column) const
{
    QAccessible::Id &id = m_headers[column];
    if (id == 0) {
        id = QAccessible::registerAccessibleInterface(new AccessibleHeader(*view(), column));
    }
    return QAccessible::accessibleInterface(id);
}

QAccessibleInterface *AccessibleRows::child(int index) const
{
    const int columns = columnCount();
    if (index < 0 || columns == 0) {
        return nullptr;
    }
    return index < columns ? header(index) : cellAt(index / columns - 1, index % columns);
}

int AccessibleRows::childCount() const
{
    return (rowCount() + 1) * columnCount();
}

QAccessibleInterface *AccessibleRows::childAt(int x, int y) const
{
    return view() ? cell(view()->indexAt(view()->viewport()->mapFromGlobal(QPoint(x, y))))
                  : nullptr;
}

int AccessibleRows::indexOfChild(const QAccessibleInterface *child) const
{
    if (const auto *header = dynamic_cast<const AccessibleHeader *>(child)) {
        return header->column();
    }
    const auto *cell = dynamic_cast<const AccessibleCell *>(child);
    const int row = cell ? rowOf(cell->index()) : -1;
    return row < 0 ? -1 : (row + 1) * columnCount() + cell->index().column();
}

QAccessibleInterface *AccessibleRows::focusChild() const
{
    return view() && view()->hasFocus() ? cell(view()->currentIndex()) : nullptr;
}

QAccessibleInterface *AccessibleRows::cellAt(int row, int column) const
{
    return cell(indexAt(row, column));
}

QString AccessibleRows::columnDescription(int column) const
{
    return view() ? view()->model()->headerData(column, Qt::Horizontal).toString() : QString();
}

void AccessibleRows::modelChange(QAccessibleTableModelChangeEvent *)
{
    m_cells.removeIf([](const auto &known) {
        const bool isGone = !known.key().isValid();
        if (isGone) {
            QAccessible::deleteAccessibleInterface(known.value());
        }
        return isGone;
    });
}

// Selection

int AccessibleRows::selectedRowCount() const
{
    return view() ? static_cast<int>(view()->selectedCount()) : 0;
}

QList<int> AccessibleRows::selectedRows() const
{
    QList<int> rows;
    if (view()) {
        for (const QModelIndex &index : view()->selectionModel()->selectedRows()) {
            rows.append(rowOf(index));
        }
    }
    return rows;
}

QList<QAccessibleInterface *> AccessibleRows::selectedCells() const
{
    QList<QAccessibleInterface *> cells;
    if (view()) {
        for (const QModelIndex &index : view()->selectionModel()->selectedIndexes()) {
            cells.append(cell(index));
        }
    }
    return cells;
}

bool AccessibleRows::isRowSelected(int row) const
{
    const QModelIndex index = indexAt(row, 0);
    return index.isValid() && view()->isSelected(index);
}

bool AccessibleRows::select(int row, bool isSelected)
{
    const QModelIndex index = indexAt(row, 0);
    if (index.isValid()) {
        view()->selectionModel()->select(
            index,
            (isSelected ? QItemSelectionModel::Select : QItemSelectionModel::Deselect)
                | QItemSelectionModel::Rows);
    }
    return index.isValid();
}

bool AccessibleRows::selectRow(int row)
{
    return select(row, true);
}

bool AccessibleRows::unselectRow(int row)
{
    return select(row, false);
}

} // namespace secretscope
