// SPDX-License-Identifier: Apache-2.0
// Columns that are together as wide as their view: the name takes what the others leave. Until the
// user has chosen widths, names are as wide as what is on screen asks, up to a share of the view,
// and so are the others with what is left. A double click on a column's border fits it (which is
// QTreeView's own).
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
    /// `view`, the parent, has its model already. `nameColumn` is never hidden; `otherNames`, -1
    /// for none, has names too.
    ColumnWidths(QTreeView &view, int nameColumn, int otherNames);

    /// Columns that are shown as far as names keep their share, the most wanted first.
    void setSpare(const QList<int> &columns);
    /// The user has shown or hidden the column.
    void choose(int column) { m_spare.removeAll(column); }

    /// Looks at the rows on screen. Columns only grow, so that none jumps while rows are opened.
    void measure();
    /// Forgets what the user chose.
    void reset();
    /// As QHeaderView::saveState() gave it; empty for none.
    void restore(const QByteArray &state);
    /// After the view has another width.
    void fill();

private:
    void showSpare();
    void take(int column, int before, int now);
    void apply();
    int widthLeft() const;
    /// Of the columns without names together, if none is wider than `most`.
    int widthOfOthers(int most) const;
    int widthOfOther(int column, int most) const;

    QTreeView &m_view;
    QHeaderView &m_header;
    int m_name;
    int m_otherNames;
    QList<int> m_spare;
    /// By column, what it asks for.
    QHash<int, int> m_asked;
    bool m_isChosen = false;
    bool m_isApplying = false;
};

} // namespace secretscope
