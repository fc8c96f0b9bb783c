// SPDX-License-Identifier: Apache-2.0
#include "search/matches.h"

#include "catalogue/text.h"
#include "search/foldedtext.h"

#include <algorithm>
#include <functional>

namespace secretscope {

namespace {

using Kind = QueryTerm::Kind;

/// Bits of which none is set may be missing.
bool isSet(const std::vector<bool> &bits, std::size_t at)
{
    return at < bits.size() && bits[at];
}

void set(std::vector<bool> &bits, std::size_t at, std::size_t size)
{
    bits.resize(size);
    bits[at] = true;
}

bool isFixable(const Resource &resource)
{
    return resource.access == words::admin || resource.access == words::editor;
}

bool isUnused(const Catalogue &catalogue, SecretIndex secret)
{
    return catalogue.isComplete(secret)
        && catalogue.dependentCount(secret) + catalogue.configuredCount(secret) == 0;
}

/// Whether a secret of which a list is missing may come to be among those of the filter.
bool mayAdd(const Catalogue &catalogue, SecretIndex secret, QuickFilter filter)
{
    switch (filter) {
    case QuickFilter::NoDependents:
        return catalogue.dependentCount(secret) == 0;
    case QuickFilter::NoAccess:
    case QuickFilter::NotFixable:
        return true;
    case QuickFilter::PartlyLoaded:
        return false;
    }
    Q_UNREACHABLE();
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

/// A word of the query or a filter, looked up in all texts and records, so that what remains to be
/// done for each dependent is to look at bits.
class Condition
{
public:
    Condition(const QueryTerm &term, const Catalogue &catalogue, const SearchIndex &index);

    bool isMetBy(SecretIndex secret) const { return isSet(m_secrets, secret.value); }
    bool isMetBy(const Edge &edge) const
    {
        if (isSet(m_resources, edge.resource.value)
            && !(m_isDirectOnly && (edge.isUnreported || m_catalogue.isThrough(edge)))) {
            return true;
        }
        if (m_isUnreportedOnly && edge.isUnreported) {
            return true;
        }
        return !m_links.empty() && m_catalogue.hasLinks(edge)
            && std::ranges::any_of(m_catalogue.links(edge),
                                   [this](IdIndex id) { return isSet(m_links, id.value); });
    }
    /// Whether there is a dependent at all that may meet it.
    bool isMetByDependents() const
    {
        return !m_resources.empty() || !m_links.empty() || m_isUnreportedOnly;
    }
    bool isMetByAnyOf(SecretIndex secret) const
    {
        return isMetByDependents()
            && std::ranges::any_of(m_catalogue.categories(), [&](Category category) {
                   return std::ranges::any_of(m_catalogue.allDependents(secret, category),
                                              [this](const Edge &edge) { return isMetBy(edge); });
               });
    }

private:
    void findTexts(const SearchIndex &index, TextPart part);
    void findLinks(const SearchIndex &index);
    void findFacts(const SearchIndex &index, const std::vector<bool> &hits);
    void findCategory();
    template <typename IsMet> void findSecrets(IsMet isMet);
    template <typename IsMet> void findResources(IsMet isMet);
    template <typename IsAsked> void findAccess(const SearchIndex &index, IsAsked isAsked);

    const QueryTerm &m_term;
    const Catalogue &m_catalogue;
    /// By SecretIndex, by ResourceIndex, and by IdIndex of what a dependent goes through.
    std::vector<bool> m_secrets;
    std::vector<bool> m_resources;
    std::vector<bool> m_links;
    /// Whether agents that go through something else, and what no list reports, do not count.
    bool m_isDirectOnly = false;
    bool m_isUnreportedOnly = false;
};

Condition::Condition(const QueryTerm &term, const Catalogue &catalogue, const SearchIndex &index)
    : m_term(term)
    , m_catalogue(catalogue)
{
    const auto isAny = [](const Resource &) { return true; };
    const auto isPhoneNumber
        = [](const Resource &resource) { return resource.kind == Category::PhoneNumbers; };
    switch (term.kind) {
    case Kind::Any:
        findTexts(index, TextPart::Any);
        findLinks(index);
        findAccess(index, isAny);
        // Not what goes through them: that is what the links found.
        if (!term.category.empty()) {
            findCategory();
        }
        break;
    case Kind::Id:
        findTexts(index, TextPart::Id);
        break;
    case Kind::Name:
        findTexts(index, TextPart::Names);
        break;
    case Kind::Via:
        findTexts(index, TextPart::Any);
        findLinks(index);
        m_secrets.clear();
        m_resources.clear();
        break;
    case Kind::Access:
        findAccess(index, std::not_fn(isPhoneNumber));
        break;
    case Kind::Provider:
        findAccess(index, isPhoneNumber);
        break;
    case Kind::Type:
        findCategory();
        break;
    case Kind::Unknown:
        findResources([&](ResourceIndex resource) { return !catalogue.isAvailable(resource); });
        break;
    case Kind::Fixable:
    case Kind::NotFixable:
        m_isDirectOnly = true;
        findResources([&](ResourceIndex at) {
            const Resource &resource = catalogue.resource(at);
            return traitsOf(resource.kind).hasAccessLevel
                && isFixable(resource) == (term.kind == Kind::Fixable);
        });
        break;
    case Kind::Unused:
        findSecrets([&](SecretIndex secret) { return isUnused(catalogue, secret); });
        break;
    case Kind::Partial:
        findSecrets([&](SecretIndex secret) { return !catalogue.isComplete(secret); });
        break;
    case Kind::Creator:
        findFacts(index, index.facts().creators().find(term.needle, TextPart::Any));
        break;
    case Kind::Place:
        findFacts(index, index.facts().places().find(term.needle, TextPart::Any));
        break;
    case Kind::Idle:
        findFacts(index, index.facts().bits([&](const FactsIndex &facts, qsizetype at) {
            return facts.isIdle(at);
        }));
        break;
    case Kind::Archived:
        findFacts(index, index.facts().bits([&](const FactsIndex &facts, qsizetype at) {
            return facts.facts().at(at).archived.value_or(false);
        }));
        break;
    case Kind::Unreported:
        m_isUnreportedOnly = true;
        break;
    }
}

void Condition::findTexts(const SearchIndex &index, TextPart part)
{
    m_secrets = index.secrets().find(m_term.needle, part);
    m_resources = index.resources().find(m_term.needle, part);
    if (!m_term.alternative.empty()) {
        const auto numbers = index.resources().find(m_term.alternative, TextPart::Names);
        findResources([&](ResourceIndex resource) {
            return isSet(numbers, resource.value)
                && m_catalogue.resource(resource).kind == Category::PhoneNumbers;
        });
    }
}

/// To be called after findTexts(): what is found there may be what a dependent goes through.
void Condition::findLinks(const SearchIndex &index)
{
    for (std::uint32_t i = 0; i < m_resources.size(); ++i) {
        if (m_resources[i]) {
            set(m_links, index.resourceIds()[i].value, m_catalogue.idCount());
        }
    }
    const auto others = index.otherIds().find(m_term.needle, TextPart::Any);
    for (std::uint32_t i = 0; i < others.size(); ++i) {
        if (others[i]) {
            set(m_links, index.otherIdIndices()[i].value, m_catalogue.idCount());
        }
    }
}

/// @param hits by place in the facts.
void Condition::findFacts(const SearchIndex &index, const std::vector<bool> &hits)
{
    std::vector<bool> ids;
    const Facts &facts = index.facts().facts();
    for (std::size_t i = 0; i < hits.size(); ++i) {
        const auto id
            = hits[i] ? m_catalogue.findId(facts.text(facts.at(qsizetype(i)).id)) : std::nullopt;
        if (id) {
            set(ids, id->value, m_catalogue.idCount());
        }
    }
    if (!ids.empty()) {
        findResources(
            [&](ResourceIndex at) { return isSet(ids, index.resourceIds()[at.value].value); });
    }
}

void Condition::findCategory()
{
    findResources(
        [&, category = m_catalogue.findCategory(m_term.category)](ResourceIndex resource) {
            return m_catalogue.resource(resource).kind == category;
        });
}

template <typename IsMet> void Condition::findSecrets(IsMet isMet)
{
    for (std::uint32_t i = 0; i < m_catalogue.secretCount(); ++i) {
        if (isMet(SecretIndex{i})) {
            set(m_secrets, i, m_catalogue.secretCount());
        }
    }
}

template <typename IsMet> void Condition::findResources(IsMet isMet)
{
    for (std::uint32_t i = 0; i < m_catalogue.resourceCount(); ++i) {
        if (isMet(ResourceIndex{i})) {
            set(m_resources, i, m_catalogue.resourceCount());
        }
    }
}

/// Resources that are asked for and whose access level or provider contains the text. A level that
/// there has to be and that the service left out is `unknown`.
template <typename IsAsked> void Condition::findAccess(const SearchIndex &index, IsAsked isAsked)
{
    std::vector<bool> found;
    for (std::size_t i = 0; i < index.accessWords().size(); ++i) {
        const Word word{static_cast<std::uint16_t>(i)};
        const auto text = m_catalogue.word(word.isAbsent() ? words::unknown : word);
        if (index.accessWords()[i] && containsWord(text, m_term.needle)) {
            set(found, i, index.accessWords().size());
        }
    }
    if (found.empty()) {
        return;
    }
    findResources([&](ResourceIndex at) {
        const Resource &resource = m_catalogue.resource(at);
        return isSet(found, resource.access.value) && isAsked(resource)
            && (!resource.access.isAbsent() || traitsOf(resource.kind).hasAccessLevel);
    });
}

Kind kindOf(QuickFilter filter)
{
    switch (filter) {
    case QuickFilter::NoDependents:
        return Kind::Unused;
    case QuickFilter::NoAccess:
        return Kind::Unknown;
    case QuickFilter::NotFixable:
        return Kind::NotFixable;
    case QuickFilter::PartlyLoaded:
        return Kind::Partial;
    }
    Q_UNREACHABLE();
}

std::vector<QueryTerm> termsOf(const Query &query, QuickFilters filters)
{
    std::vector<QueryTerm> terms = query.terms();
    for (const QuickFilter filter : allQuickFilters) {
        if (filters.testFlag(filter)) {
            terms.emplace_back().kind = kindOf(filter);
        }
    }
    return terms;
}

bool isShown(const Edge &edge, const std::vector<const Condition *> &missing,
             const std::vector<Condition> &excluded)
{
    for (const Condition *condition : missing) {
        if (!condition->isMetBy(edge)) {
            return false;
        }
    }
    return std::ranges::none_of(
        excluded, [&edge](const Condition &condition) { return condition.isMetBy(edge); });
}

} // namespace

bool Matches::isSecretShown(SecretIndex secret) const
{
    return !m_isFiltering || isSecretMatched(secret) || shownDependentCount(secret) > 0;
}

bool Matches::isSecretMatched(SecretIndex secret) const
{
    return !m_isFiltering || (secret.value < m_matched.size() && m_matched[secret.value]);
}

bool Matches::isDependentShown(SecretIndex secret, Category category, std::uint32_t row) const
{
    return !m_isFiltering
        || isSet(m_edges, std::size_t{m_catalogue.dependentList(secret, category).first} + row);
}

std::vector<std::uint32_t> Matches::shownDependents(SecretIndex secret, Category category) const
{
    std::vector<std::uint32_t> rows;
    for (std::uint32_t row = 0; row < m_catalogue.allDependents(secret, category).size(); ++row) {
        if (isDependentShown(secret, category, row)) {
            rows.push_back(row);
        }
    }
    return rows;
}

std::uint32_t Matches::shownDependentCount(SecretIndex secret, Category category) const
{
    std::uint32_t count = 0;
    for (std::uint32_t row = 0; row < m_catalogue.allDependents(secret, category).size(); ++row) {
        count += isDependentShown(secret, category, row);
    }
    return count;
}

std::uint32_t Matches::shownDependentCount(SecretIndex secret) const
{
    if (!m_isFiltering) {
        return m_catalogue.dependentCount(secret) + m_catalogue.configuredCount(secret);
    }
    return secret.value < m_shownOfSecret.size() ? m_shownOfSecret[secret.value] : 0;
}

std::uint32_t Matches::secretCount() const
{
    return m_isFiltering ? m_secretCount : m_catalogue.secretCount();
}

std::uint32_t Matches::dependentCount() const
{
    return m_isFiltering ? m_dependentCount : m_catalogue.edgeCount();
}

Matches match(const Catalogue &catalogue, const SearchIndex &index, const Query &query,
              QuickFilters filters)
{
    Matches matches(catalogue);
    const std::vector<QueryTerm> terms = termsOf(query, filters);
    if (terms.empty()) {
        return matches;
    }
    std::vector<Condition> wanted;
    std::vector<Condition> excluded;
    for (const QueryTerm &term : terms) {
        (term.isExcluded ? excluded : wanted).emplace_back(term, catalogue, index);
    }
    matches.m_isFiltering = true;
    matches.m_matched.resize(catalogue.secretCount());
    matches.m_shownOfSecret.resize(catalogue.secretCount());
    std::vector<const Condition *> missing;
    for (std::uint32_t i = 0; i < catalogue.secretCount(); ++i) {
        const SecretIndex secret{i};
        missing.clear();
        bool isHidden = std::ranges::any_of(
            excluded, [secret](const Condition &condition) { return condition.isMetBy(secret); });
        for (const Condition &condition : wanted) {
            if (!condition.isMetBy(secret)) {
                missing.push_back(&condition);
                isHidden = isHidden || !condition.isMetByDependents();
            }
        }
        if (isHidden) {
            continue;
        }
        for (const Category category : catalogue.categories()) {
            std::size_t place = catalogue.dependentList(secret, category).first;
            const auto edges = catalogue.allDependents(secret, category);
            if (const std::size_t end = place + edges.size(); end > matches.m_edges.size()) {
                matches.m_edges.resize(std::max<std::size_t>(end, catalogue.edgeCount()));
            }
            for (const Edge &edge : edges) {
                if (isShown(edge, missing, excluded)) {
                    matches.m_edges[place] = true;
                    ++matches.m_shownOfSecret[i];
                }
                ++place;
            }
        }
        matches.m_matched[i] = missing.empty();
        matches.m_secretCount += missing.empty() || matches.m_shownOfSecret[i] > 0 ? 1 : 0;
        matches.m_dependentCount += matches.m_shownOfSecret[i];
    }
    return matches;
}

QStringList unlistedWords(const Catalogue &catalogue)
{
    QStringList words;
    for (const Category category : catalogue.categories()) {
        if (!category.isKnown()) {
            words << stringOf(catalogue.categoryWord(category));
        }
    }
    return words;
}

Known secretCount(const Matches &matches, QuickFilter filter, bool hasAllSecrets)
{
    const Catalogue &catalogue = matches.catalogue();
    QueryTerm term;
    term.kind = kindOf(filter);
    const Condition condition(term, catalogue, {});
    const auto hasShownDependent = [&](SecretIndex secret) {
        return std::ranges::any_of(catalogue.categories(), [&](Category category) {
            const auto edges = catalogue.allDependents(secret, category);
            for (std::uint32_t row = 0; row < edges.size(); ++row) {
                if (condition.isMetBy(edges[row])
                    && matches.isDependentShown(secret, category, row)) {
                    return true;
                }
            }
            return false;
        });
    };
    std::uint32_t count = 0;
    bool isExact = hasAllSecrets;
    for (std::uint32_t i = 0; i < catalogue.secretCount(); ++i) {
        const SecretIndex secret{i};
        count += matches.isSecretShown(secret)
            && (condition.isMetBy(secret)
                || (condition.isMetByDependents() && hasShownDependent(secret)));
        isExact = isExact && (catalogue.isComplete(secret) || !mayAdd(catalogue, secret, filter));
    }
    return {count, isExact ? LoadState::Complete : LoadState::Preview};
}

} // namespace secretscope
