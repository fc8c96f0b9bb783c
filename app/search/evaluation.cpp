// SPDX-License-Identifier: Apache-2.0
#include "search/evaluation.h"

#include <algorithm>
#include <bit>

namespace secretscope {

Evaluation::Evaluation(const Catalogue &catalogue, const std::vector<Condition> &conditions,
                       const SecretFlags &flags, Matches &matches)
    : m_catalogue(catalogue)
    , m_conditions(conditions)
    , m_flags(flags)
    , m_matches(matches)
{
    for (const Condition &condition : m_conditions) {
        if (condition.isExcluded() && condition.canBeMetByDependents()) {
            m_excluded.push_back(&condition);
        }
    }
    m_matches.m_isFiltering = true;
}

void Evaluation::evaluateAll()
{
    m_matches.m_shown.clear();
    m_matches.m_matched.clear();
    m_matches.m_edges.clear();
    m_matches.m_shownOfSecret.clear();
    m_matches.m_secretCount = 0;
    m_matches.m_matchedCount = 0;
    m_matches.m_dependentCount = 0;
    for (std::uint32_t i = 0; i < m_catalogue.secretCount(); ++i) {
        evaluate({i});
    }
}

void Evaluation::evaluate(SecretIndex secret)
{
    if (secret.value >= m_matches.m_shownOfSecret.size()) {
        m_matches.m_shownOfSecret.resize(secret.value + 1);
        m_matches.m_shown.resize(secret.value + 1);
        m_matches.m_matched.resize(secret.value + 1);
    }
    m_missing.clear();
    const std::uint8_t flags = m_flags[secret];
    bool isHidden = false;
    for (const Condition &condition : m_conditions) {
        const bool isMet = condition.isMetBy(secret, flags);
        if (condition.isExcluded()) {
            isHidden = isHidden || isMet;
        } else if (!isMet) {
            m_missing.push_back(&condition);
            isHidden = isHidden || !condition.canBeMetByDependents();
        }
    }
    std::uint32_t dependents = 0;
    for (const Category category : allCategories) {
        dependents += isHidden ? hideList(secret, category) : evaluateList(secret, category);
    }
    const bool isMatched = !isHidden && m_missing.empty();
    record(secret, isMatched || dependents > 0, isMatched, dependents);
}

/// Sets the bits of one list, as many at a time as lie in one word of the bitmap.
std::uint32_t Evaluation::evaluateList(SecretIndex secret, Category category)
{
    const std::span<const Edge> edges = m_catalogue.dependents(secret, category);
    Bitmap &bits = m_matches.m_edges;
    std::size_t place = m_catalogue.dependentList(secret, category).first;
    const std::size_t end = place + edges.size();
    if (end > bits.size()) {
        bits.resize(end);
    }
    std::uint32_t shown = 0;
    for (std::size_t row = 0; row < edges.size();) {
        const std::size_t shift = place % Bitmap::wordBits;
        const std::size_t count = std::min(Bitmap::wordBits - shift, end - place);
        const auto part = edges.subspan(row, count);
        const std::uint64_t all = ~std::uint64_t{0} >> (Bitmap::wordBits - count);
        std::uint64_t met = all;
        for (const Condition *condition : m_missing) {
            met = met == 0 ? 0 : met & condition->metBy(m_catalogue, category, part);
        }
        for (const Condition *condition : m_excluded) {
            met = met == 0 ? 0 : met & ~condition->metBy(m_catalogue, category, part);
        }
        std::uint64_t &word = bits.word(place / Bitmap::wordBits);
        word = (word & ~(all << shift)) | met << shift;
        shown += static_cast<std::uint32_t>(std::popcount(met));
        place += count;
        row += count;
    }
    return shown;
}

std::uint32_t Evaluation::hideList(SecretIndex secret, Category category)
{
    const DependentList &list = m_catalogue.dependentList(secret, category);
    const std::size_t end
        = std::min(std::size_t{list.first} + list.count, m_matches.m_edges.size());
    for (std::size_t place = list.first; place < end; ++place) {
        m_matches.m_edges.reset(place);
    }
    return 0;
}

void Evaluation::record(SecretIndex secret, bool isShown, bool isMatched, std::uint32_t dependents)
{
    const auto take = [&](Bitmap &bits, std::uint32_t &count, bool isSet) {
        count -= bits.test(secret.value) ? 1 : 0;
        count += isSet ? 1 : 0;
        if (isSet) {
            bits.set(secret.value);
        } else {
            bits.reset(secret.value);
        }
    };
    take(m_matches.m_shown, m_matches.m_secretCount, isShown);
    take(m_matches.m_matched, m_matches.m_matchedCount, isMatched);
    m_matches.m_dependentCount += dependents - m_matches.m_shownOfSecret[secret.value];
    m_matches.m_shownOfSecret[secret.value] = dependents;
}

} // namespace secretscope
