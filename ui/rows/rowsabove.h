// SPDX-License-Identifier: Apache-2.0
// Inside a long secret or list, the rows that what is on screen belongs to: they stay at the upper
// edge while one scrolls, and a click goes to them. It covers rows but moves none.
#pragma once

#include <QModelIndexList>
#include <QWidget>

namespace secretscope {

class RowsView;

class RowsAbove final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowsAbove)

public:
    /// `view` is the parent.
    explicit RowsAbove(RowsView &view);

    /// The secret first, then its list.
    const QModelIndexList &rows() const { return m_rows; }
    /// After rows moved.
    void follow();
    /// The height of the rows that would lie over one which begins at `y` of the viewport.
    int heightAt(int y) const;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void draw(QPainter &painter, int y, const QModelIndex &row) const;

    RowsView &m_view;
    QModelIndexList m_rows;
    /// All have the same; 0 while it is not known.
    int m_rowHeight = 0;
};

} // namespace secretscope
