// SPDX-License-Identifier: Apache-2.0
// What a person who has done this and that has to see in the tree of secrets, written down plainly:
// it knows the catalogue and the rules, nothing of models, views or their signals.
#pragma once

#include "search/plainsearch.h"
#include "search/query.h"
#include "ui/rows/ranks.h"
#include "ui/rows/rowid.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

namespace secretscope::test {

class PlainWindow
{
public:
    // What a person did

    QString text;
    QuickFilters filters;
    QSet<RowId> open;
    QSet<RowId> selected;
    std::optional<Qt::SortOrder> nameOrder;

    /// After each letter: a text without meaning leaves the last one that had one.
    void takeText()
    {
        if (const auto parsed = Query::parse(text)) {
            m_query = *parsed;
        }
    }
    bool hasMeaning() const { return bool(Query::parse(text)); }
    const Query &query() const { return m_query; }
    bool isFiltering() const { return !m_query.isEmpty() || filters != QuickFilters(); }
    /// What the server is to be asked for.
    QString prefix() const { return m_query.serverPrefix().value_or(QString()); }

    // What is to be seen

    /// One line to a row, as far as rows are open; rows below a category in the order of their ids.
    QStringList treeLines(const Catalogue &catalogue) const
    {
        const PlainSearch search = searchOf(catalogue);
        QStringList lines;
        int opened = 0;
        for (const SecretIndex secret : shownSecrets(catalogue, search)) {
            // Opened so that what the search found inside is seen.
            const bool isHit
                = isFiltering() && opened++ < mostOpened && !search.isSecretMatched(secret);
            addSecret(lines, catalogue, search, secret, isHit);
        }
        return lines;
    }

    /// Ids of the rows of the flat list, sorted.
    QStringList flatLines(const Catalogue &catalogue) const
    {
        const PlainSearch search = searchOf(catalogue);
        QStringList lines;
        for (const SecretIndex secret : shownSecrets(catalogue, search)) {
            const qsizetype before = lines.size();
            bool hasDependents = false;
            for (const Category category : catalogue.categories()) {
                for (const RowId &id : dependents(catalogue, search, secret, category)) {
                    lines.append(lineOf(id));
                }
                hasDependents = hasDependents || !catalogue.allDependents(secret, category).empty();
            }
            if (lines.size() == before && !hasDependents) {
                lines.append(lineOf(idOf(catalogue, secret)));
            }
        }
        lines.sort();
        return lines;
    }

    /// Those of the selected rows that are there and not filtered out, sorted.
    QStringList selectedLines(const Catalogue &catalogue) const
    {
        const PlainSearch search = searchOf(catalogue);
        QStringList lines;
        for (const SecretIndex secret : shownSecrets(catalogue, search)) {
            QList<RowId> ids{idOf(catalogue, secret)};
            for (const Category category : drawnCategories(catalogue, search, secret)) {
                ids.append(
                    {bytesOf(catalogue.secretId(secret)), RowCategory(catalogue, category), {}});
                ids += dependents(catalogue, search, secret, category);
            }
            for (const RowId &id : std::as_const(ids)) {
                if (selected.contains(id)) {
                    lines.append(lineOf(id));
                }
            }
        }
        lines.sort();
        return lines;
    }

    static QString lineOf(const RowId &id)
    {
        QString line = QString::fromUtf8(id.secret);
        if (id.category) {
            line += QLatin1Char('/') + QString::fromUtf8(id.category.word());
        }
        if (!id.resource.isEmpty()) {
            line += QLatin1Char('/') + QString::fromUtf8(id.resource);
        }
        return line;
    }

private:
    static constexpr int mostOpened = 100;

    static RowId idOf(const Catalogue &catalogue, SecretIndex secret)
    {
        return {bytesOf(catalogue.secretId(secret)), {}, {}};
    }

    PlainSearch searchOf(const Catalogue &catalogue) const
    {
        using Kind = PlainTerm::Kind;
        std::vector<PlainTerm> terms;
        for (const QueryTerm &term : m_query.terms()) {
            PlainTerm plain;
            plain.kind = kindOf(term.kind);
            plain.isExcluded = term.isExcluded;
            plain.text = term.text;
            plain.category = term.category;
            terms.push_back(plain);
        }
        const std::pair<QuickFilter, Kind> conditions[]{{QuickFilter::NoDependents, Kind::Unused},
                                                        {QuickFilter::NoAccess, Kind::Unknown},
                                                        {QuickFilter::NotFixable, Kind::NotFixable},
                                                        {QuickFilter::PartlyLoaded, Kind::Partial}};
        for (const auto &[filter, kind] : conditions) {
            if (filters.testFlag(filter)) {
                terms.emplace_back();
                terms.back().kind = kind;
            }
        }
        return PlainSearch(catalogue, terms);
    }

    static PlainTerm::Kind kindOf(QueryTerm::Kind kind)
    {
        using Plain = PlainTerm::Kind;
        switch (kind) {
        case QueryTerm::Kind::Any:
            return Plain::Any;
        case QueryTerm::Kind::Id:
            return Plain::Id;
        case QueryTerm::Kind::Name:
            return Plain::Name;
        case QueryTerm::Kind::Access:
            return Plain::Access;
        case QueryTerm::Kind::Provider:
            return Plain::Provider;
        case QueryTerm::Kind::Via:
            return Plain::Via;
        case QueryTerm::Kind::Type:
            return Plain::Type;
        case QueryTerm::Kind::Unused:
            return Plain::Unused;
        case QueryTerm::Kind::Partial:
            return Plain::Partial;
        case QueryTerm::Kind::Unknown:
            return Plain::Unknown;
        case QueryTerm::Kind::Fixable:
            return Plain::Fixable;
        case QueryTerm::Kind::NotFixable:
            return Plain::NotFixable;
        case QueryTerm::Kind::Creator:
        case QueryTerm::Kind::Place:
        case QueryTerm::Kind::Idle:
        case QueryTerm::Kind::Archived:
        case QueryTerm::Kind::Unreported:
            break; // nobody types these here
        }
        Q_UNREACHABLE();
    }

    std::vector<SecretIndex> shownSecrets(const Catalogue &catalogue,
                                          const PlainSearch &search) const
    {
        std::vector<SecretIndex> secrets;
        for (std::uint32_t i = 0; i < catalogue.secretCount(); ++i) {
            if (!isFiltering() || search.isSecretShown({i})) {
                secrets.push_back({i});
            }
        }
        if (!nameOrder) {
            return secrets;
        }
        const QCollator collator = nameCollator();
        std::stable_sort(secrets.begin(), secrets.end(), [&](SecretIndex a, SecretIndex b) {
            if (nameOrder == Qt::DescendingOrder) {
                std::swap(a, b);
            }
            return collator.compare(QString::fromUtf8(bytesOf(catalogue.secretName(a))),
                                    QString::fromUtf8(bytesOf(catalogue.secretName(b))))
                < 0;
        });
        return secrets;
    }

    QList<RowId> dependents(const Catalogue &catalogue, const PlainSearch &search,
                            SecretIndex secret, Category category) const
    {
        QList<RowId> ids;
        for (const Edge &edge : catalogue.allDependents(secret, category)) {
            if (!isFiltering() || search.isDependentShown(secret, category, edge)) {
                ids.append({bytesOf(catalogue.secretId(secret)), RowCategory(catalogue, category),
                            bytesOf(catalogue.resourceId(edge.resource))});
            }
        }
        return ids;
    }

    bool hasRest(const Catalogue &catalogue, const PlainSearch &search, SecretIndex secret,
                 Category category) const
    {
        return !isComplete(catalogue.loadState(secret, category))
            && (!isFiltering() || search.isSecretMatched(secret)
                || !dependents(catalogue, search, secret, category).isEmpty());
    }

    QList<Category> drawnCategories(const Catalogue &catalogue, const PlainSearch &search,
                                    SecretIndex secret) const
    {
        QList<Category> drawn;
        for (const Category category : catalogue.categories()) {
            if (!dependents(catalogue, search, secret, category).isEmpty()
                || hasRest(catalogue, search, secret, category)) {
                drawn.append(category);
            }
        }
        return drawn;
    }

    void addSecret(QStringList &lines, const Catalogue &catalogue, const PlainSearch &search,
                   SecretIndex secret, bool isHit) const
    {
        const RowId id = idOf(catalogue, secret);
        const QList<Category> drawn = drawnCategories(catalogue, search, secret);
        const bool isOpen = !drawn.isEmpty() && (isHit || open.contains(id));
        lines.append(lineOf(id) + (isOpen ? QStringLiteral(" v") : QString()));
        for (const Category category : isOpen ? drawn : QList<Category>()) {
            const RowId list{id.secret, RowCategory(catalogue, category), {}};
            const bool isListOpen = isHit || open.contains(list);
            lines.append(lineOf(list) + (isListOpen ? QStringLiteral(" v") : QString()));
            if (!isListOpen) {
                continue;
            }
            QStringList below;
            for (const RowId &dependent : dependents(catalogue, search, secret, category)) {
                below.append(lineOf(dependent));
            }
            below.sort();
            lines += below;
            if (hasRest(catalogue, search, secret, category)) {
                lines.append(lineOf(list) + QStringLiteral(" …"));
            }
        }
    }

    Query m_query;
};

} // namespace secretscope::test
