// SPDX-License-Identifier: Apache-2.0
// What views show, as lines of ids to compare with those of PlainWindow.
#pragma once

#include "plainwindow.h"
#include "ui/rows/rowsview.h"

#include <QStringList>

#include <algorithm>

namespace secretscope::test {

inline void addTreeLines(QStringList &lines, const RowsView &view, const QModelIndex &parent)
{
    const RowsModel &model = *view.rowsModel();
    QStringList leaves;
    QStringList rest;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        const RowId id = model.idAt(index);
        const bool isOpen = model.hasChildren(index) && view.isExpanded(index);
        if (id.isEmpty() && !parent.isValid()) {
            rest.append(QStringLiteral("next page"));
        } else if (id.isEmpty()) {
            rest.append(PlainWindow::lineOf(model.idAt(parent)) + QStringLiteral(" …"));
        } else if (!id.resource.isEmpty()) {
            leaves.append(PlainWindow::lineOf(id));
        } else {
            lines.append(PlainWindow::lineOf(id) + (isOpen ? QStringLiteral(" v") : QString()));
            if (isOpen) {
                addTreeLines(lines, view, index);
            }
        }
    }
    leaves.sort();
    lines += leaves + rest;
}

/// One line to a row, as far as rows are open.
inline QStringList treeLines(const RowsView &view)
{
    QStringList lines;
    addTreeLines(lines, view, {});
    return lines;
}

/// Rows that the view itself counts from the first one down.
inline QModelIndexList drawnRows(const RowsView &view)
{
    QModelIndexList rows;
    for (QModelIndex row = view.model()->index(0, 0); row.isValid(); row = view.indexBelow(row)) {
        rows.append(row);
    }
    return rows;
}

inline QStringList sortedLines(const QList<RowId> &ids)
{
    QStringList lines;
    for (const RowId &id : ids) {
        lines.append(PlainWindow::lineOf(id));
    }
    lines.sort();
    return lines;
}

inline QStringList flatLines(const RowsModel &model)
{
    QList<RowId> ids;
    for (int row = 0; row < model.rowCount(); ++row) {
        ids.append(model.idAt(model.index(row, 0)));
    }
    return sortedLines(ids);
}

/// Empty if both are the same.
inline QString difference(const QString &what, const QStringList &seen, const QStringList &expected)
{
    if (seen == expected) {
        return {};
    }
    qsizetype same = 0;
    while (same < std::min(seen.size(), expected.size()) && seen[same] == expected[same]) {
        ++same;
    }
    const auto around = [same](const QStringList &lines) {
        return lines.mid(same, 6).join(QStringLiteral(" | "));
    };
    return QStringLiteral("%1: %2 rows, expected %3; from row %4 on: “%5”, expected “%6”\n")
        .arg(what, QString::number(seen.size()), QString::number(expected.size()),
             QString::number(same), around(seen), around(expected));
}

} // namespace secretscope::test
