// SPDX-License-Identifier: Apache-2.0
// Columns that are together as wide as their view: the name takes what the others leave, and until
// the user has chosen widths the others are as wide as what is on screen asks, up to a share of the
// view. A double click on a column's border fits it (which is QTreeView's own).
#pragma once

#include <QHash>
#include <QObject>

class QHeaderView;
class QTreeView;

namespace secretscope {

class ColumnWidths final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ColumnWidths)

public:
    /// `view`, the parent, has its model already. `nameColumn` is never hidden.
    ColumnWidths(QTreeView &view, int nameColumn);

    /// Looks at the rows on screen. Columns only grow, so that none jumps while rows are opened.
    void measure();
    /// Forgets what the user chose.
    void reset();
    /// As QHeaderView::saveState() gave it; empty for none.
    void restore(const QByteArray &state);
    /// After the view has another width.
    void fill();

private:
    void take(int column, int before, int now);
    void apply();
    int widthLeft() const;

    QTreeView &m_view;
    QHeaderView &m_header;
    int m_name;
    /// By column, what it asks for.
    QHash<int, int> m_asked;
    bool m_isChosen = false;
    bool m_isApplying = false;
};

} // namespace secretscope
