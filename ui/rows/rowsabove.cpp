// SPDX-License-Identifier: Apache-2.0
#include "ui/rows/rowsabove.h"

#include "ui/rows/rowsview.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

namespace secretscope {

namespace {

/// From the top row down to the parent.
QModelIndexList parentsOf(const QModelIndex &row)
{
    QModelIndexList parents;
    for (QModelIndex above = row.parent(); above.isValid(); above = above.parent()) {
        parents.prepend(above);
    }
    return parents;
}

} // namespace

RowsAbove::RowsAbove(RowsView &view)
    : QWidget(&view)
    , m_view(view)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAutoFillBackground(false);
    setCursor(Qt::PointingHandCursor);
    hide();
    for (const QScrollBar *bar : {view.verticalScrollBar(), view.horizontalScrollBar()}) {
        connect(bar, &QScrollBar::valueChanged, this, &RowsAbove::follow);
        connect(bar, &QScrollBar::rangeChanged, this, &RowsAbove::follow);
    }
    connect(view.selectionModel(), &QItemSelectionModel::selectionChanged, this,
            qOverload<>(&QWidget::update));
    connect(view.header(), &QHeaderView::geometriesChanged, this, qOverload<>(&QWidget::update));
    connect(view.header(), &QHeaderView::sectionResized, this, qOverload<>(&QWidget::update));
    // Before they mean something else; the scroll bar tells when rows have their places again.
    connect(view.rowsModel(), &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_rows.clear();
        m_rowHeight = 0;
        hide();
    });
    connect(view.rowsModel(), &QAbstractItemModel::dataChanged, this,
            qOverload<>(&QWidget::update));
}

void RowsAbove::follow()
{
    const QModelIndexList before = std::exchange(m_rows, {});
    if (m_rowHeight == 0) {
        // Not from a row's place, which QTreeView looks for among all that are open.
        m_rowHeight = m_view.sizeHintForRow(0);
    }
    while (m_rowHeight > 0) {
        // What is below the rows that stay already decides on the next one.
        const auto depth = m_rows.size();
        const QModelIndex next
            = parentsOf(m_view.indexAt({0, static_cast<int>(depth) * m_rowHeight})).value(depth);
        if (!next.isValid() || (depth > 0 && next.parent() != m_rows.last())) {
            break;
        }
        m_rows.append(next);
    }
    const QRect port = m_view.viewport()->geometry();
    // One pixel more for the line below.
    setGeometry(port.left(), port.top(), port.width(),
                static_cast<int>(m_rows.size()) * m_rowHeight + 1);
    setVisible(!m_rows.isEmpty());
    if (m_rows != before) {
        update();
    }
}

int RowsAbove::heightAt(int y) const
{
    return isVisible() && y < height() ? height() : 0;
}

void RowsAbove::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        m_rowHeight = 0;
    }
}

void RowsAbove::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_view.palette().base());
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        draw(painter, static_cast<int>(i) * m_rowHeight, m_rows.at(i));
    }
    painter.fillRect(0, rect().bottom(), width(), 1, m_view.palette().mid());
}

/// As QTreeView draws an open row, which it does only in the row's own place.
void RowsAbove::draw(QPainter &painter, int y, const QModelIndex &row) const
{
    QStyleOptionViewItem option = m_view.rowOption(row);
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter.fillRect(0, y, width(), m_rowHeight, option.palette.highlight());
    }
    const int step = m_view.indentation();
    const int indent = static_cast<int>(parentsOf(row).size()) * step;
    for (int column = 0; column < m_view.header()->count(); ++column) {
        option.rect = QRect(m_view.columnViewportPosition(column), y, m_view.columnWidth(column),
                            m_rowHeight);
        if (m_view.header()->visualIndex(column) == 0) {
            QStyleOptionViewItem branch = option;
            branch.state |= QStyle::State_Item | QStyle::State_Children | QStyle::State_Open;
            branch.rect
                = QStyle::visualRect(layoutDirection(), option.rect,
                                     QRect(option.rect.left() + indent, y, step, m_rowHeight));
            m_view.style()->drawPrimitive(QStyle::PE_IndicatorBranch, &branch, &painter, &m_view);
            option.rect = QStyle::visualRect(layoutDirection(), option.rect,
                                             option.rect.adjusted(indent + step, 0, 0, 0));
        }
        if (!m_view.isColumnHidden(column)) {
            m_view.itemDelegate()->paint(&painter, option, row.siblingAtColumn(column));
        }
    }
}

void RowsAbove::mouseReleaseEvent(QMouseEvent *event)
{
    const auto at = static_cast<qsizetype>(event->position().y()) / std::max(m_rowHeight, 1);
    if (at < m_rows.size()) {
        m_view.goTo(m_view.rowsModel()->idAt(m_rows.at(at)));
    }
}

} // namespace secretscope
