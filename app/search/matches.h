// SPDX-License-Identifier: Apache-2.0
// What of a catalogue a query leaves to be seen. It sorts nothing.
//
// What is shown, exactly. Words that look at texts (plain words, `name:`, `id:`) can be met by a
// secret or by a dependent; `is:unused` and `is:partial` only by a secret; all other conditions
// only by a dependent. What only a configuration names is a dependent too, but neither fixable nor
// not.
//  - A dependent is shown if each condition is met by its secret or by itself.
//  - A secret is shown if it meets each condition itself, or if one of its dependents is shown.
// So a secret that matches keeps its children, a child that matches keeps its parents, and
// `hubspot type:agent` shows the agents of secrets called hubspot and the agents called so.
//  - An excluded condition hides what meets it: a dependent, or a secret with all that is below it.
#pragma once

#include "catalogue/catalogue.h"
#include "search/query.h"
#include "search/searchindex.h"

#include <vector>

namespace secretscope {

/// What is shown of one state of a catalogue, which it keeps; any later state needs a match() of
/// its own.
class Matches
{
public:
    /// Shows everything.
    explicit Matches(Catalogue catalogue)
        : m_catalogue(std::move(catalogue))
    {}

    const Catalogue &catalogue() const { return m_catalogue; }
    /// Whether there is any condition. If not, everything is shown, and the functions below are
    /// needlessly slow.
    bool isFiltering() const { return m_isFiltering; }

    /// O(1).
    bool isSecretShown(SecretIndex secret) const;
    /// Whether the secret meets every condition itself, not through a dependent. O(1).
    bool isSecretMatched(SecretIndex secret) const;

    /// `row` counts Catalogue::allDependents(secret, category) from 0. O(1).
    bool isDependentShown(SecretIndex secret, Category category, std::uint32_t row) const;
    /// The shown rows of Catalogue::allDependents(secret, category), ascending. O(list).
    std::vector<std::uint32_t> shownDependents(SecretIndex secret, Category category) const;
    /// O(list).
    std::uint32_t shownDependentCount(SecretIndex secret, Category category) const;
    /// All categories. O(1).
    std::uint32_t shownDependentCount(SecretIndex secret) const;

    /// Secrets that are shown.
    std::uint32_t secretCount() const;
    /// Dependents (secret × dependent) that are shown.
    std::uint32_t dependentCount() const;

private:
    friend Matches match(const Catalogue &, const SearchIndex &, const Query &, QuickFilters);

    Catalogue m_catalogue;
    bool m_isFiltering = false;
    /// By secret.
    std::vector<bool> m_matched;
    std::vector<std::uint32_t> m_shownOfSecret;
    /// By place of the edge in the catalogue's table: DependentList::first + row.
    std::vector<bool> m_edges;
    std::uint32_t m_secretCount = 0;
    std::uint32_t m_dependentCount = 0;
};

/// What `query` and `filters` show of `catalogue`. `index` is extended to it. Depends on nothing
/// else, so any thread may call it. O(text + dependents).
Matches match(const Catalogue &catalogue, const SearchIndex &index, const Query &query,
              QuickFilters filters = {});

/// Lists of the catalogue that this version does not know, for Query::parse().
QStringList unlistedWords(const Catalogue &catalogue);

/// How many secrets would be left if the filter were in force as well. Exact only where no secret
/// and no list that could add one is missing. O(dependents).
Known secretCount(const Matches &matches, QuickFilter filter, bool hasAllSecrets);

} // namespace secretscope
