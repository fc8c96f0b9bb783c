// SPDX-License-Identifier: Apache-2.0
// What of a catalogue a query leaves to be seen. Search makes it and keeps it up to date; views
// read it. It sorts nothing.
//
// What is shown, exactly. Words that look at texts (plain words, `name:`, `id:`) can be met by a
// secret or by a dependent; `is:unused` and `is:partial` only by a secret; all other conditions
// only by a dependent.
//  - A dependent is shown if each condition is met by its secret or by itself.
//  - A secret is shown if it meets each condition itself, or if one of its dependents is shown.
// So a secret that matches keeps its children, a child that matches keeps its parents, and
// `hubspot type:agent` shows the agents of secrets called hubspot and the agents called so.
//  - An excluded condition hides what meets it: a dependent, or a secret with all that is below it.
#pragma once

#include "catalogue/catalogue.h"
#include "search/bitmap.h"

#include <vector>

namespace secretscope {

class Matches
{
public:
    /// Shows everything of `catalogue`, which has to outlive this.
    explicit Matches(const Catalogue &catalogue)
        : m_catalogue(&catalogue)
    {}

    /// Whether there is any condition. If not, everything is shown, and the functions below are
    /// needlessly slow.
    bool isFiltering() const { return m_isFiltering; }

    /// O(1). Secrets that came after the last Search::update() are not shown.
    bool isSecretShown(SecretIndex secret) const;
    /// Whether the secret meets every condition itself, not through a dependent. O(1).
    bool isSecretMatched(SecretIndex secret) const;

    /// `row` counts Catalogue::dependents(secret, category) from 0. O(1).
    bool isDependentShown(SecretIndex secret, Category category, std::uint32_t row) const;
    /// The shown rows of Catalogue::dependents(secret, category), ascending. O(list / 64 + shown).
    std::vector<std::uint32_t> shownDependents(SecretIndex secret, Category category) const;
    /// O(list / 64).
    std::uint32_t shownDependentCount(SecretIndex secret, Category category) const;
    /// All categories. O(1).
    std::uint32_t shownDependentCount(SecretIndex secret) const;

    /// Secrets that are shown.
    std::uint32_t secretCount() const;
    /// Secrets that meet every condition themselves.
    std::uint32_t matchedSecretCount() const;
    /// Dependents (secret × dependent) that are shown.
    std::uint32_t dependentCount() const;

    /// In bytes, with spare room.
    std::size_t memory() const;

private:
    friend class Evaluation;

    const Catalogue *m_catalogue;
    bool m_isFiltering = false;
    /// By secret.
    Bitmap m_shown;
    Bitmap m_matched;
    std::vector<std::uint32_t> m_shownOfSecret;
    /// By place of the edge in the catalogue's table: DependentList::first + row.
    Bitmap m_edges;
    std::uint32_t m_secretCount = 0;
    std::uint32_t m_matchedCount = 0;
    std::uint32_t m_dependentCount = 0;
};

} // namespace secretscope
