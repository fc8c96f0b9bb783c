// SPDX-License-Identifier: Apache-2.0
#include "ui/rows/copiedrows.h"

#include "ui/rows/roles.h"
#include "ui/rows/rowsmodel.h"
#include "ui/rows/rowspan.h"
#include "ui/rows/rowtexts.h"

#include <QMimeData>
#include <QSet>

#include <algorithm>
#include <ranges>
#include <vector>

namespace secretscope {

namespace {

int depthOf(const QModelIndex &row)
{
    const QModelIndex parent = row.parent();
    return parent.isValid() ? depthOf(parent) + 1 : 0;
}

QString cellText(const QModelIndex &row, int column)
{
    return row.siblingAtColumn(column).data(roleNumber(Role::RawText)).toString();
}

/// The rows around it, from the root down; empty for none.
QString around(const QModelIndex &row)
{
    const QModelIndex parent = row.parent();
    if (!parent.isValid()) {
        return {};
    }
    const QString before = around(parent);
    const QString name = cellText(parent, 0);
    return before.isEmpty() ? name : before + QStringLiteral(" › ") + name;
}

/// Tab-separated values have no quotes: what would end the cell becomes a space.
QString inOneCell(QString text)
{
    for (QChar &character : text) {
        if (character.category() == QChar::Other_Control || character == QChar::LineSeparator
            || character == QChar::ParagraphSeparator) {
            character = QLatin1Char(' ');
        }
    }
    return text;
}

QString htmlRow(const QStringList &cells, QLatin1String tag)
{
    // The style keeps spreadsheets from taking a name that starts with "=" for a formula and
    // a phone number for a sum.
    QString row = QStringLiteral("<tr>");
    for (const QString &cell : cells) {
        row += QLatin1Char('<') + tag
            + QStringLiteral(" style=\"mso-number-format:'\\@'\" sdnum=\"1033;0;@\">")
            + cell.toHtmlEscaped() + QStringLiteral("</") + tag + QLatin1Char('>');
    }
    return row + QStringLiteral("</tr>\n");
}
} // namespace

QModelIndexList inTreeOrder(const QModelIndexList &rows)
{
    std::vector<std::pair<TreePath, QModelIndex>> paths;
    paths.reserve(static_cast<std::size_t>(rows.size()));
    for (const QModelIndex &row : rows) {
        paths.emplace_back(treePath(row), row.siblingAtColumn(0));
    }
    std::ranges::sort(paths, {}, &std::pair<TreePath, QModelIndex>::first);
    QModelIndexList ordered;
    ordered.reserve(rows.size());
    for (const auto &[path, row] : paths) {
        if (ordered.isEmpty() || ordered.constLast() != row) {
            ordered.append(row);
        }
    }
    return ordered;
}

std::unique_ptr<QMimeData> copiedRows(const QModelIndexList &rows, const QList<int> &columns)
{
    auto data = std::make_unique<QMimeData>();
    if (rows.isEmpty()) {
        return data;
    }
    const int leastDepth = depthOf(*std::ranges::min_element(rows, {}, depthOf));
    QStringList titles;
    for (const int column : columns) {
        titles.append(rows.constFirst().model()->headerData(column, Qt::Horizontal).toString());
    }
    const bool isInside
        = std::ranges::any_of(rows, [](const QModelIndex &row) { return row.parent().isValid(); });
    if (isInside) {
        titles.append(RowTexts::tr("In"));
    }
    QStringList text;
    QString table = titles.join(QLatin1Char('\t')) + QLatin1Char('\n');
    QString html = QStringLiteral("<meta charset=\"utf-8\"><table>\n")
        + htmlRow(titles, QLatin1String("th"));
    for (const QModelIndex &row : rows) {
        QStringList cells;
        QStringList present;
        for (const int column : columns) {
            cells.append(inOneCell(cellText(row, column)));
            if (!cells.constLast().isEmpty()) {
                present.append(cells.constLast());
            }
        }
        const QString outer = inOneCell(around(row));
        if (isInside) {
            cells.append(outer);
        }
        if (!outer.isEmpty() && depthOf(row) == leastDepth) {
            present.append(outer);
        }
        const int indent = (depthOf(row) - leastDepth) * 2;
        text.append(QString(indent, QLatin1Char(' ')) + present.join(QStringLiteral("  ")));
        table += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
        html += htmlRow(cells, QLatin1String("td"));
    }
    data->setText(text.join(QLatin1Char('\n')));
    data->setData(QStringLiteral("text/tab-separated-values"), table.toUtf8());
    data->setHtml(html + QStringLiteral("</table>\n"));
    return data;
}

QString copiedIds(const RowsModel &model, const QModelIndexList &rows)
{
    QStringList ids;
    QSet<QByteArray> known;
    for (const QModelIndex &row : rows) {
        const RowId id = model.idAt(row);
        const QByteArray text = !id.resource.isEmpty() ? id.resource
            : id.category                              ? QByteArray()
                                                       : id.secret;
        if (!text.isEmpty() && !known.contains(text)) {
            known.insert(text);
            ids.append(QString::fromUtf8(text));
        }
    }
    return ids.join(QLatin1Char('\n'));
}

} // namespace secretscope
