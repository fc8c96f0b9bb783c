// SPDX-License-Identifier: Apache-2.0
#include "search/search.h"

#include "search/evaluation.h"
#include "search/textindex.h"

#include <algorithm>
#include <iterator>

namespace secretscope {

struct Search::State
{
    explicit State(const Catalogue &of)
        : catalogue(&of)
        , matches(of)
    {}

    std::shared_ptr<TextHits> hitsOf(const QueryTerm &term);
    void compile();
    void evaluateAll();
    void forgetOldHits();

    const Catalogue *catalogue;
    TextIndex index;
    SecretFlags flags;
    Query query;
    QuickFilters filters;
    std::vector<Condition> conditions;
    /// Of the words that were typed last, latest first: typing on looks only where the shorter word
    /// was, deleting finds the shorter word again.
    std::vector<std::shared_ptr<TextHits>> recentHits;
    Matches matches;
};

std::shared_ptr<TextHits> Search::State::hitsOf(const QueryTerm &term)
{
    const auto part = Condition::textPart(term.kind);
    if (!part) {
        return {};
    }
    const auto isSame = [&](const std::shared_ptr<TextHits> &hits) {
        return hits->needle == term.needle && hits->numberNeedle == term.alternative
            && hits->part == *part;
    };
    if (const auto known = std::ranges::find_if(recentHits, isSame); known != recentHits.end()) {
        std::rotate(recentHits.begin(), known, known + 1);
        index.find(*catalogue, *recentHits.front());
        return recentHits.front();
    }
    TextHits *shorter = nullptr;
    for (const std::shared_ptr<TextHits> &hits : recentHits) {
        if (hits->part == *part && term.needle.find(hits->needle) != std::string::npos
            && (shorter == nullptr || shorter->needle.size() < hits->needle.size())) {
            shorter = hits.get();
        }
    }
    if (shorter != nullptr) {
        index.find(*catalogue, *shorter);
    }
    auto hits = std::make_shared<TextHits>();
    hits->needle = term.needle;
    hits->numberNeedle = term.alternative;
    hits->part = *part;
    index.find(*catalogue, *hits, shorter);
    recentHits.insert(recentHits.begin(), hits);
    return hits;
}

void Search::State::compile()
{
    conditions.clear();
    for (const QueryTerm &term : query.terms()) {
        conditions.emplace_back(term, hitsOf(term));
    }
    for (const QuickFilter filter : allQuickFilters) {
        if (filters.testFlag(filter)) {
            conditions.push_back(Condition::of(filter));
        }
    }
    for (Condition &condition : conditions) {
        condition.update(*catalogue, index);
    }
}

void Search::State::evaluateAll()
{
    if (conditions.empty()) {
        matches = Matches(*catalogue);
    } else {
        Evaluation(*catalogue, conditions, flags, matches).evaluateAll();
    }
}

void Search::State::forgetOldHits()
{
    constexpr std::size_t kept = 8;
    recentHits.resize(std::min(recentHits.size(), std::max(kept, query.terms().size())));
}

Search::Search(const Catalogue &catalogue)
    : m_state(std::make_unique<State>(catalogue))
{
    update();
}

Search::~Search() = default;

void Search::reset(const Catalogue &catalogue)
{
    const Query query = m_state->query;
    const QuickFilters filters = m_state->filters;
    m_state = std::make_unique<State>(catalogue);
    update();
    setQuery(query, filters);
}

void Search::setQuery(const Query &query, QuickFilters filters)
{
    if (query == m_state->query && filters == m_state->filters) {
        return;
    }
    m_state->query = query;
    m_state->filters = filters;
    m_state->compile();
    m_state->forgetOldHits();
    m_state->evaluateAll();
}

const Query &Search::query() const
{
    return m_state->query;
}

QuickFilters Search::filters() const
{
    return m_state->filters;
}

Search::Reach Search::update(std::span<const SecretIndex> changed)
{
    State &state = *m_state;
    const auto known = static_cast<std::uint32_t>(state.flags.size());
    const TextIndex::Growth growth = state.index.update(*state.catalogue, changed);
    for (const SecretIndex secret : growth.renamed) {
        for (const std::shared_ptr<TextHits> &hits : state.recentHits) {
            state.index.findAgain(*hits, secret);
        }
    }
    std::vector<SecretIndex> touched;
    std::ranges::copy_if(changed, std::back_inserter(touched),
                         [known](SecretIndex secret) { return secret.value < known; });
    for (std::uint32_t i = known; i < state.catalogue->secretCount(); ++i) {
        touched.push_back({i});
    }
    for (const SecretIndex secret : touched) {
        state.flags.update(*state.catalogue, state.index.traits(), secret);
    }
    if (state.conditions.empty()) {
        return Reach::OnlyNewAndChanged;
    }

    auto reach = Reach::OnlyNewAndChanged;
    const auto late
        = std::span(state.index.linkedResources()).subspan(growth.firstLate, growth.late);
    for (Condition &condition : state.conditions) {
        if (condition.hits()) {
            state.index.find(*state.catalogue, *condition.hits());
        }
        condition.update(*state.catalogue, state.index);
        if (condition.looksAtLinks() && std::ranges::any_of(late, [&](ResourceIndex resource) {
                return condition.hits()->resources.test(resource.value);
            })) {
            reach = Reach::Everything;
        }
    }
    if (reach == Reach::Everything) {
        state.evaluateAll();
        return reach;
    }
    Evaluation evaluation(*state.catalogue, state.conditions, state.flags, state.matches);
    for (const SecretIndex secret : touched) {
        evaluation.evaluate(secret);
    }
    return reach;
}

void Search::updateAll()
{
    std::vector<SecretIndex> all(m_state->flags.size());
    for (std::uint32_t i = 0; i < all.size(); ++i) {
        all[i] = {i};
    }
    update(all);
}

const Matches &Search::matches() const
{
    return m_state->matches;
}

const QuickFilterCounts &Search::quickFilterCounts() const
{
    return m_state->flags.counts();
}

std::size_t Search::memory() const
{
    std::size_t bytes = sizeof(State) + m_state->index.memory() + m_state->flags.memory()
        + m_state->matches.memory();
    for (const std::shared_ptr<TextHits> &hits : m_state->recentHits) {
        bytes += hits->memory();
    }
    for (const Condition &condition : m_state->conditions) {
        bytes += sizeof(Condition) + condition.memory();
    }
    return bytes;
}

void Search::squeeze()
{
    m_state->index.squeeze();
}

} // namespace secretscope
