// SPDX-License-Identifier: Apache-2.0
#include "search/condition.h"

#include "search/foldedtext.h"

#include <algorithm>

namespace secretscope {

namespace {

using Kind = QueryTerm::Kind;
using Traits = TextIndex::Traits;

constexpr std::uint8_t bit(Category category)
{
    return static_cast<std::uint8_t>(1U << indexOf(category));
}

constexpr std::uint8_t everyCategory = (1U << categoryCount) - 1;

std::uint8_t accessCategories()
{
    std::uint8_t bits = 0;
    for (const Category category : allCategories) {
        bits |= hasAccessLevel(category) ? bit(category) : 0;
    }
    return bits;
}

constexpr std::uint8_t flag(QuickFilter filter)
{
    return static_cast<std::uint8_t>(filter);
}

bool containsWord(std::string_view word, std::string_view needle)
{
    std::string folded = foldedText(word);
    if (folded.find(needle) != std::string::npos) {
        return true;
    }
    // `sip_trunk` is shown, and so typed, as two words.
    std::ranges::replace(folded, '_', ' ');
    return folded.find(needle) != std::string::npos;
}

} // namespace

std::optional<FoldedTable::Part> Condition::textPart(Kind kind)
{
    switch (kind) {
    case Kind::Any:
    case Kind::Via:
        return FoldedTable::Part::Any;
    case Kind::Id:
        return FoldedTable::Part::First;
    case Kind::Name:
        return FoldedTable::Part::Others;
    case Kind::Access:
    case Kind::Provider:
    case Kind::Type:
    case Kind::Unused:
    case Kind::Partial:
    case Kind::Unknown:
    case Kind::Fixable:
    case Kind::NotFixable:
        return {};
    }
    Q_UNREACHABLE();
}

Condition::Condition(QueryTerm term, std::shared_ptr<TextHits> hits)
    : m_term(std::move(term))
    , m_hits(std::move(hits))
{
    m_answers.fill(NotAsked);
    switch (m_term.kind) {
    case Kind::Any:
        m_looksInSecrets = m_looksAtLinks = true;
        m_categories = everyCategory;
        m_resources = Resources::Own;
        break;
    case Kind::Id:
    case Kind::Name:
        m_looksInSecrets = true;
        m_categories = everyCategory;
        m_resources = Resources::OfText;
        break;
    case Kind::Via:
        m_looksAtLinks = true;
        m_categories = everyCategory;
        break;
    case Kind::Type:
        m_categories = m_term.categories;
        m_resources = Resources::All;
        break;
    case Kind::Access:
    case Kind::Unknown:
        m_categories = accessCategories();
        m_resources = Resources::Own;
        break;
    case Kind::Provider:
        m_categories = bit(Category::PhoneNumbers);
        m_resources = Resources::Own;
        break;
    case Kind::Fixable:
    case Kind::NotFixable:
        m_categories = accessCategories();
        m_resources = Resources::Own;
        m_isDirectOnly = true;
        break;
    case Kind::Unused:
        m_secretFlags = flag(QuickFilter::NoDependents);
        break;
    case Kind::Partial:
        m_secretFlags = flag(QuickFilter::PartlyLoaded);
        break;
    }
}

Condition Condition::of(QuickFilter filter)
{
    QueryTerm term;
    switch (filter) {
    case QuickFilter::NoDependents:
        term.kind = Kind::Unused;
        break;
    case QuickFilter::NoAccess:
        term.kind = Kind::Unknown;
        break;
    case QuickFilter::NotFixable:
        term.kind = Kind::NotFixable;
        break;
    case QuickFilter::PartlyLoaded:
        term.kind = Kind::Partial;
        break;
    }
    return Condition(std::move(term), nullptr);
}

void Condition::update(const Catalogue &catalogue, const TextIndex &index)
{
    if (m_resources == Resources::Own) {
        const std::vector<std::uint8_t> &traits = index.traits();
        std::size_t at = m_own.size();
        m_own.resize(traits.size());
        if (m_hits) {
            for (std::size_t word = at / Bitmap::wordBits; word < m_own.wordCount(); ++word) {
                m_own.word(word) |= m_hits->resources.word(word);
            }
        }
        for (; at < traits.size(); ++at) {
            Answer answer = m_answers[traits[at]];
            if (answer == NotAsked) {
                answer = isMet(catalogue, traits[at], {static_cast<std::uint32_t>(at)}) ? Yes : No;
            }
            if (answer == Yes) {
                m_own.set(at);
            }
        }
    }
    m_hasHits = m_resources == Resources::All
        || (m_resources == Resources::OfText && m_hits->resources.isAnySet())
        || (m_resources == Resources::Own && m_own.isAnySet());
    m_hasLinkHits = m_looksAtLinks && m_hits->links.isAnySet();
}

/// Remembers the answer if it is the same for all resources with these traits.
bool Condition::isMet(const Catalogue &catalogue, std::uint8_t traits, ResourceIndex resource)
{
    const std::uint8_t word = traits & Traits::wordMask;
    bool met = false;
    switch (m_term.kind) {
    case Kind::Unknown:
        met = (traits & Traits::unavailable) != 0;
        break;
    case Kind::Fixable:
        met = word == words::admin.value || word == words::editor.value;
        break;
    case Kind::NotFixable:
        met = word != words::admin.value && word != words::editor.value;
        break;
    case Kind::Any:
    case Kind::Access:
    case Kind::Provider:
        met = isWordMet(catalogue, word, resource);
        if (word == Traits::manyWords) {
            return met;
        }
        break;
    case Kind::Id:
    case Kind::Name:
    case Kind::Via:
    case Kind::Type:
    case Kind::Unused:
    case Kind::Partial:
        break;
    }
    m_answers[traits] = met ? Yes : No;
    return met;
}

bool Condition::isWordMet(const Catalogue &catalogue, std::uint8_t word,
                          ResourceIndex resource) const
{
    const std::string_view text = word == Traits::noAccessLevel
        ? catalogue.word(words::unknown)
        : catalogue.word(catalogue.resource(resource).access);
    return containsWord(text, m_term.needle);
}

bool Condition::isThroughHit(const Catalogue &catalogue, const Edge &edge) const
{
    return std::ranges::any_of(catalogue.links(edge),
                               [this](IdIndex id) { return m_hits->links.test(id.value); });
}

std::uint64_t Condition::metBy(const Catalogue &catalogue, Category category,
                               std::span<const Edge> edges) const
{
    if ((m_categories & bit(category)) == 0 || (!m_hasHits && !m_hasLinkHits)) {
        return 0;
    }
    std::uint64_t met = 0;
    if (m_resources == Resources::All) {
        met = ~std::uint64_t{0} >> (Bitmap::wordBits - edges.size());
    } else if (m_hasHits) {
        const Bitmap &bits = m_resources == Resources::Own ? m_own : m_hits->resources;
        for (std::size_t i = 0; i < edges.size(); ++i) {
            met |= std::uint64_t{bits.test(edges[i].resource.value)} << i;
        }
    }
    if (m_hasLinkHits || m_isDirectOnly) {
        for (std::size_t i = 0; i < edges.size(); ++i) {
            const std::uint64_t at = std::uint64_t{1} << i;
            if (edges[i].links == 0) {
                continue;
            }
            if (m_isDirectOnly) {
                met &= catalogue.isThrough(edges[i]) ? ~at : ~std::uint64_t{0};
            } else if ((met & at) == 0 && isThroughHit(catalogue, edges[i])) {
                met |= at;
            }
        }
    }
    return met;
}

} // namespace secretscope
