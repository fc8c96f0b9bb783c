// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/exportscope.h"

#include "analysis/uses.h"
#include "ui/rows/searchedworkspace.h"

#include <QSet>

#include <algorithm>
#include <memory>

namespace secretscope {

namespace {

/// A resource has one category and stands once in a list, so both together name an edge.
std::uint64_t keyOf(SecretIndex secret, ResourceIndex resource)
{
    return static_cast<std::uint64_t>(secret.value) << 32 | resource.value;
}

} // namespace

QList<SecretIndex> secretsOfRows(const Catalogue &catalogue, const QList<RowId> &rows)
{
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
            if (const auto secret = catalogue.findSecret(row.secret.toStdString())) {
                add(*secret);
            }
            continue;
        }
        if (!index) {
            index = std::make_unique<ReverseIndex>(catalogue);
        }
        const auto id = catalogue.findId(row.resource.toStdString());
        const auto found = id ? index->find(*id, row.category) : std::nullopt;
        if (!found) {
            continue;
        }
        for (const Use &use : index->uses(*found)) {
            add(use.secret);
        }
    }
    return secrets;
}

ReportScope displayedScope(const SearchedWorkspace &searched, const std::string &filterText)
{
    const Catalogue &catalogue = searched.catalogue();
    const Matches &matches = searched.matches();
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
        for (const Category category : allCategories) {
            const auto edges = catalogue.dependents(secret, category);
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

} // namespace secretscope
