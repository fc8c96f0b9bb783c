// SPDX-License-Identifier: Apache-2.0
// What copying rows puts on the clipboard: the cells that are selected, in the order that they
// stand in, with the real texts, and of a row inside others what those are: a dependent says
// nothing without its secret. It touches no clipboard and no selection.
#pragma once

#include <QList>
#include <QModelIndexList>
#include <QString>

#include <memory>

class QMimeData;

namespace secretscope {

class RowsModel;

/// Puts rows (each named by an index of any of its columns) into the order in which a tree shows
/// them, each once.
QModelIndexList inTreeOrder(const QModelIndexList &rows);

/// Plain text (indented lines), text/tab-separated-values and HTML. Rows in tree order; `columns`
/// in the order that they are shown in.
std::unique_ptr<QMimeData> copiedRows(const QModelIndexList &rows, const QList<int> &columns);

/// The ids that the rows stand for, one to a line, each once: of the dependent, or of the secret.
/// Rows without an id of their own give none.
QString copiedIds(const RowsModel &model, const QModelIndexList &rows);

} // namespace secretscope
