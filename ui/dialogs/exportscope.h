// SPDX-License-Identifier: Apache-2.0
// From what a person looks at to the scope of a report: everything, what the filter leaves, what is
// selected. Free functions; they keep nothing of the window.
#pragma once

#include "report/reportscope.h"
#include "search/quickfilter.h"
#include "ui/rows/rowid.h"

#include <QList>

namespace secretscope {

class SearchedWorkspace;

/// The secrets that the rows are about, each once, by first appearance: a secret of itself, its
/// category or dependent; of a resource that stands alone the secrets that need it.
/// O(rows), with resources that stand alone O(catalogue).
QList<SecretIndex> secretsOfRows(const Catalogue &catalogue, const QList<RowId> &rows);

/// `filterText` is for the report's head. O(catalogue) while a filter is in force.
ReportScope displayedScope(const SearchedWorkspace &searched, const std::string &filterText);

/// What was typed with the quick filters, as reports tell it (English, see the search's own words).
std::string filterTextOf(const QString &typed, QuickFilters filters);

} // namespace secretscope
