// SPDX-License-Identifier: Apache-2.0
// Columns that are together as wide as their view: the name takes what the others leave. Names are
// as wide as what is on screen asks, up to a share of the view, and so are the others with what is
// left, but for those whose width the user has chosen. A double click on a column's border fits it
// (which is QTreeView's own).
#pragma once

#include <QHash>
#include <QMap>
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
    /// As the user wants the column.
    void choose(int column, bool isShown);
    /// Whether the user has chosen to show the column.
    bool isChosen(int column) const { return m_shown.value(column); }

    /// Looks at the rows on screen. Columns only grow, so that none jumps while rows are opened.
    void measure();
    /// Forgets which widths the user chose.
    void reset();
    /// Order, sorting, and what the user chose: nothing else of the widths.
    QByteArray state() const;
    /// As state() gave it, or QHeaderView::saveState().
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
    /// By column, as the user chose.
    QMap<int, int> m_widths;
    QMap<int, bool> m_shown;
    bool m_isApplying = false;
};

} // namespace secretscope
