// SPDX-License-Identifier: Apache-2.0
#include "ui/window/viewcolumns.h"

#include "ui/rows/rowsview.h"

#include <QHeaderView>

#include <algorithm>

namespace secretscope {

namespace {

/// In letters of average width; columns that are not named here are as wide as their header asks.
QList<int> lettersOf(View view)
{
    switch (view) {
    case View::Secrets: // name, access, created; the last one takes the rest
        return {46, 15, 14};
    case View::Resources: // name, kind, access, created, secrets, id
        return {42, 20, 15, 14, 20, 36};
    case View::Flat: // secret, kind, name, access, created, relation, known, id
        return {30, 20, 34, 15, 14, 36, 18, 36};
    }
    return {};
}

} // namespace

QString columnsKey(View view)
{
    switch (view) {
    case View::Secrets:
        return QStringLiteral("columns/secrets");
    case View::Resources:
        return QStringLiteral("columns/resources");
    case View::Flat:
        return QStringLiteral("columns/flat");
    }
    return {};
}

void setFirstColumns(RowsView &rows, View view)
{
    QHeaderView &header = *rows.header();
    const QList<int> letters = lettersOf(view);
    for (int column = 0; column < letters.size(); ++column) {
        const int wanted = rows.fontMetrics().averageCharWidth() * letters.at(column);
        header.resizeSection(column, std::max(wanted, header.sectionSizeHint(column)));
    }
    // Nothing in it opens.
    rows.setRootIsDecorated(view != View::Flat);
}

} // namespace secretscope
