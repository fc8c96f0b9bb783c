// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/exportpreview.h"

#include "analysis/partiallist.h"
#include "report/reporthead.h"
#include "ui/dialogs/exportjob.h"

#include <algorithm>

namespace secretscope {

namespace {

int requestsFor(const std::vector<PartialList> &lists)
{
    const auto isCompleted
        = [](const PartialList &list) { return traitsOf(list.category).canBeCompleted; };
    // One reads the variables of all secrets.
    const bool areVariablesMissing
        = std::ranges::find(lists, Category::EnvironmentVariables, &PartialList::category)
        != lists.end();
    return static_cast<int>(std::ranges::count_if(lists, isCompleted))
        + (areVariablesMissing ? 1 : 0);
}

} // namespace

ExportPreview::ExportPreview(const ExportScopes &scopes, const ExportChoice &choice)
    : m_hasMore(choice.scope == ReportScope::Kind::AllLoaded && scopes.state.hasMoreSecrets())
{
    const bool isOfSecretsOnly = choice.report == ExportChoice::Report::Impact
        || choice.report == ExportChoice::Report::NoDependents;
    for (const ReportScope::Kind kind : ExportScopes::kinds) {
        if (!scopes.has(kind, choice.report)) {
            continue;
        }
        const ReportScope scope = scopes.scope(kind);
        QString &count = m_counts[static_cast<std::size_t>(kind)];
        count = tr("%Ln secret(s)", "", static_cast<int>(scope.secrets().size()));
        // Rows of the other scopes would have to be found out first.
        if (!isOfSecretsOnly || kind == choice.scope) {
            const auto rows = ExportJob::rowCount({scopes.state, scope, choice});
            count = tr("%1, %2", "secrets, rows")
                        .arg(count, tr("%Ln row(s)", "", static_cast<int>(rows)));
        }
        if (kind == choice.scope) {
            const Catalogue &catalogue = scopes.state.catalogue();
            m_isEmpty = scope.secrets().isEmpty();
            m_gaps
                = static_cast<int>(gapsOfScope(catalogue, scopes.state.loadInfo(), scope).size());
            m_requests = requestsFor(partialLists(catalogue, scope.secrets()));
        }
    }
}

QString ExportPreview::fetchText() const
{
    if (m_requests == 0) {
        return m_hasMore ? tr("Load &missing parts first: more secrets exist")
                         : tr("Nothing is missing");
    }
    return m_hasMore
        ? tr("Load &missing parts first (more secrets exist, and at least %Ln request(s))", "",
             m_requests)
        : tr("Load &missing parts first (at least %Ln request(s))", "", m_requests);
}

QString ExportPreview::partialText(ExportChoice::Fetch fetch, ReportFormat format) const
{
    if (m_isEmpty) {
        return tr("There is nothing to write.");
    }
    if (m_gaps == 0) {
        return tr("The result will be complete, as far as the service reports.");
    }
    if (fetch == ExportChoice::Fetch::MissingParts) {
        return tr("What is missing will be loaded first. The result says what could not be.");
    }
    return format == ReportFormat::Csv
        ? tr("The result will be incomplete: %Ln part(s) missing. Its last column says for which "
             "secrets.",
             "", m_gaps)
        : tr("The result will be incomplete: %Ln part(s) missing. It says so at the top.", "",
             m_gaps);
}

QString ExportPreview::formatMeaning(ReportFormat format, ExportChoice::Report report)
{
    switch (format) {
    case ReportFormat::Text:
        return tr("For a terminal or an e-mail, 100 columns wide. Long names are cut.");
    case ReportFormat::Csv:
        return tr("For scripts and databases, one row for each secret and dependent. Leaves out "
                  "server, profile, filter and time of reading; a column says whether a secret is "
                  "complete.");
    case ReportFormat::Xlsx:
        return tr("For spreadsheets: every name stays text, as it is. Leaves nothing out; the "
                  "first sheet says where it is from and what is missing.");
    case ReportFormat::Json:
        return report == ExportChoice::Report::Impact
                || report == ExportChoice::Report::NoDependents
            ? tr("For programs. Leaves nothing out.")
            : tr("The snapshot: everything, to be opened again or compared later. Always "
                 "includes all dependents of its secrets.");
    case ReportFormat::Html:
        return tr("One page for browsers and for printing, without scripts. Leaves nothing out.");
    case ReportFormat::Markdown:
        return tr("For a ticket or a pull request. Leaves nothing out.");
    }
    return {};
}

} // namespace secretscope
