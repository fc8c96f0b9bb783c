// SPDX-License-Identifier: Apache-2.0
// From what the user looks at to the scope of a report: what the filter leaves, what is selected.
// Pure functions of what was published.
#pragma once

#include "search/matches.h"
#include "search/query.h"
#include "ui/dialogs/exportchoice.h"
#include "ui/rows/rowid.h"
#include "workspace/workspacestate.h"

#include <QList>

#include <array>

namespace secretscope {

/// The secrets that the rows are about, each once, by first appearance: of a row without a secret
/// those that need its resource. O(rows), with such rows O(catalogue).
QList<SecretIndex> secretsOfRows(const WorkspaceState &state, const QList<RowId> &rows);
/// About how many dependents secretsOfRows() and whatever looks at those secrets have to look at.
std::size_t weightOfRows(const WorkspaceState &state, const QList<RowId> &rows);

/// `filterText` is for the report's head. O(catalogue) while a filter is in force.
ReportScope displayedScope(const Catalogue &catalogue, const Matches &matches,
                           const std::string &filterText);

/// What was typed with the quick filters, as reports word it (English, in the search's own words).
std::string filterTextOf(const QString &typed, QuickFilters filters);

/// The scopes that a report can have now.
struct ExportScopes
{
    WorkspaceState state;
    Matches matches;
    QList<RowId> selected;
    /// See filterTextOf().
    std::string filterText;

    static constexpr std::array kinds{ReportScope::Kind::AllLoaded, ReportScope::Kind::Selected,
                                      ReportScope::Kind::Displayed};

    bool has(ReportScope::Kind kind, ExportChoice::Report report) const;
    ReportScope scope(ReportScope::Kind kind) const;
};

} // namespace secretscope
