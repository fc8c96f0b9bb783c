// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/exportscope.h"

#include "analysis/uses.h"
#include "catalogue/text.h"

#include <QSet>

#include <algorithm>
#include <memory>

namespace secretscope {

namespace {

/// A resource has one category and is once in a list, so both together name an edge.
std::uint64_t keyOf(SecretIndex secret, ResourceIndex resource)
{
    return static_cast<std::uint64_t>(secret.value) << 32 | resource.value;
}

} // namespace

QList<SecretIndex> secretsOfRows(const WorkspaceState &state, const QList<RowId> &rows)
{
    const Catalogue &catalogue = state.catalogue();
    QList<SecretIndex> secrets;
    QSet<std::uint32_t> seen;
    const auto add = [&](SecretIndex secret) {
        if (!seen.contains(secret.value)) {
            seen.insert(secret.value);
            secrets.append(secret);
        }
    };
    std::unique_ptr<ReverseIndex> index;
    for (const RowId &row : rows) {
        if (!row.secret.isEmpty()) {
            if (const auto secret = catalogue.findSecret(viewOf(row.secret))) {
                add(*secret);
            }
            continue;
        }
        if (!index) {
            index = std::make_unique<ReverseIndex>(state);
        }
        const auto id = catalogue.findId(viewOf(row.resource));
        const auto found = id ? index->find(*id, row.category.in(catalogue)) : std::nullopt;
        if (!found) {
            continue;
        }
        for (const Use &use : index->uses(*found)) {
            add(use.secret);
        }
    }
    return secrets;
}

std::size_t weightOfRows(const WorkspaceState &state, const QList<RowId> &rows)
{
    constexpr qsizetype few = 1000;
    const Catalogue &catalogue = state.catalogue();
    std::size_t weight = 0;
    for (const RowId &row : rows.first(std::min(few, rows.size()))) {
        const auto secret = catalogue.findSecret(viewOf(row.secret));
        weight += secret ? catalogue.dependentCount(*secret) : catalogue.edgeCount();
    }
    return rows.size() > few ? std::size_t(catalogue.edgeCount()) + std::size_t(rows.size())
                             : weight;
}

ReportScope displayedScope(const Catalogue &catalogue, const Matches &matches,
                           const std::string &filterText)
{
    QList<SecretIndex> secrets;
    if (!matches.isFiltering()) {
        return ReportScope::displayed(ReportScope::allLoaded(catalogue).secrets(), {});
    }
    auto shown = std::make_shared<std::vector<std::uint64_t>>();
    shown->reserve(matches.dependentCount());
    for (std::uint32_t i = 0; i < catalogue.secretCount(); ++i) {
        const SecretIndex secret{i};
        if (!matches.isSecretShown(secret)) {
            continue;
        }
        secrets.append(secret);
        for (const Category category : catalogue.categories()) {
            const auto edges = catalogue.allDependents(secret, category);
            for (const std::uint32_t row : matches.shownDependents(secret, category)) {
                shown->push_back(keyOf(secret, edges[row].resource));
            }
        }
    }
    std::ranges::sort(*shown);
    return ReportScope::displayed(
        std::move(secrets), filterText, [shown](SecretIndex secret, Category, const Edge &edge) {
            return std::ranges::binary_search(*shown, keyOf(secret, edge.resource));
        });
}

std::string filterTextOf(const QString &typed, QuickFilters filters)
{
    QStringList words;
    if (!typed.trimmed().isEmpty()) {
        words.append(typed.trimmed());
    }
    const auto add = [&](QuickFilter filter, const QString &word) {
        if (filters.testFlag(filter)) {
            words.append(word);
        }
    };
    add(QuickFilter::NoDependents, QStringLiteral("is:unused"));
    add(QuickFilter::NoAccess, QStringLiteral("is:unknown"));
    add(QuickFilter::NotFixable, QStringLiteral("not fixable"));
    add(QuickFilter::PartlyLoaded, QStringLiteral("is:partial"));
    return words.join(QStringLiteral(", ")).toStdString();
}

bool ExportScopes::has(ReportScope::Kind kind, ExportChoice::Report report) const
{
    const bool isPartThere
        = kind == ReportScope::Kind::Selected ? !selected.isEmpty() : matches.isFiltering();
    return kind == ReportScope::Kind::AllLoaded || (ExportChoice::hasScopes(report) && isPartThere);
}

ReportScope ExportScopes::scope(ReportScope::Kind kind) const
{
    switch (kind) {
    case ReportScope::Kind::AllLoaded:
        break;
    case ReportScope::Kind::Selected:
        return ReportScope::selected(secretsOfRows(state, selected));
    case ReportScope::Kind::Displayed:
        return displayedScope(state.catalogue(), matches, filterText);
    }
    return ReportScope::allLoaded(state.catalogue());
}

} // namespace secretscope
