// SPDX-License-Identifier: Apache-2.0
// One word of a query, ready to be asked of any secret and dependent in constant time: the texts
// are looked up before, so that evaluating touches bits only.
#pragma once

#include "search/query.h"
#include "search/quickfilter.h"
#include "search/textindex.h"

#include <memory>

namespace secretscope {

class Condition
{
public:
    /// `hits` are those of the term's needle in textPart() of its kind; nothing for other kinds.
    Condition(QueryTerm term, std::shared_ptr<TextHits> hits);
    static Condition of(QuickFilter filter);

    /// Whether the term looks at texts of the index, and where.
    static std::optional<FoldedTable::Part> textPart(QueryTerm::Kind kind);

    /// Takes in the resources that are new in the index; the hits have to be up to date.
    void update(const Catalogue &catalogue, const TextIndex &index);

    bool isExcluded() const { return m_term.isExcluded; }
    /// Whether names of what a dependent goes through count.
    bool looksAtLinks() const { return m_looksAtLinks; }
    const std::shared_ptr<TextHits> &hits() const { return m_hits; }

    /// `flags` are the secret's, see SecretFlags.
    bool isMetBy(SecretIndex secret, std::uint8_t flags) const
    {
        return (m_secretFlags & flags) != 0
            || (m_looksInSecrets && m_hits->secrets.test(secret.value));
    }
    bool canBeMetByDependents() const { return m_categories != 0; }
    /// Which of up to 64 dependents of a category meet it, the first one in the lowest bit.
    std::uint64_t metBy(const Catalogue &catalogue, Category category,
                        std::span<const Edge> edges) const;

    /// In bytes, without the hits.
    std::size_t memory() const { return m_own.memory(); }

private:
    bool isMet(const Catalogue &catalogue, std::uint8_t traits, ResourceIndex resource);
    bool isWordMet(const Catalogue &catalogue, std::uint8_t word, ResourceIndex resource) const;
    bool isThroughHit(const Catalogue &catalogue, const Edge &edge) const;

    enum class Resources : std::uint8_t {
        None, ///< the resource itself does not matter
        All, ///< any resource of the category
        OfText, ///< those of the hits
        Own, ///< those of m_own
    };

    QueryTerm m_term;
    std::shared_ptr<TextHits> m_hits;
    std::uint8_t m_secretFlags = 0;
    bool m_looksInSecrets = false;
    bool m_looksAtLinks = false;
    bool m_isDirectOnly = false;
    /// Bit indexOf(category): whose dependents can meet the condition.
    std::uint8_t m_categories = 0;
    Resources m_resources = Resources::None;
    /// By ResourceIndex.
    Bitmap m_own;
    bool m_hasHits = false;
    bool m_hasLinkHits = false;
    enum Answer : std::int8_t { NotAsked = -1, No, Yes };
    /// By traits, as far as they decide.
    std::array<Answer, 256> m_answers;
};

} // namespace secretscope
