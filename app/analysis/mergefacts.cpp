// SPDX-License-Identifier: Apache-2.0
#include "analysis/mergefacts.h"

#include "analysis/configuredplaces.h"
#include "catalogue/text.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace secretscope {

namespace {

/// What is known of one resource. Each field takes the greater of two values of a total order, so
/// that the order of the readings does not show.
struct Joined
{
    FactsContent content;
    FactsList list = FactsList::Tools;
    std::vector<std::string_view> numbers;

    Joined(const Facts &facts, const ResourceFacts &resource)
        : list(resource.list)
    {
        content.id = facts.text(resource.id);
        content.name = facts.text(resource.name);
        content.creatorName = facts.text(resource.creatorName);
        content.creatorEmail = facts.text(resource.creatorEmail);
        content.lastCall = resource.lastCall;
        content.archived = resource.archived;
        content.totalCalls = resource.totalCalls;
        for (const StoredReference &reference : resource.references) {
            content.references.push_back(facts.resolved(reference));
        }
        for (const TextRef number : resource.numbers) {
            numbers.push_back(facts.text(number));
        }
    }

    auto creator() const { return std::pair(content.creatorName, content.creatorEmail); }

    auto orderOfReferences() const
    {
        std::vector<std::tuple<std::string_view, std::string_view, std::string_view,
                               std::string_view, std::string_view, PlaceKind>>
            texts;
        for (const ReferenceContent &one : content.references) {
            texts.emplace_back(one.place.name, one.place.node, one.place.tool, one.secretId,
                               one.variable, one.place.kind);
        }
        return std::pair(texts.size(), texts);
    }

    void join(const Joined &other)
    {
        std::tie(content.creatorName, content.creatorEmail) = std::max(creator(), other.creator());
        content.name = std::max(content.name, other.content.name);
        content.lastCall = std::max(content.lastCall, other.content.lastCall);
        content.archived = std::max(content.archived, other.content.archived);
        content.totalCalls = std::max(content.totalCalls, other.content.totalCalls);
        list = std::max(list, other.list);
        // A key that sees more of a configuration finds more in it.
        if (orderOfReferences() < other.orderOfReferences()) {
            content.references = other.content.references;
        }
        secretscope::join(numbers, other.numbers);
    }
};

/// Whether the reading has what the gap is about.
bool closes(const WorkspaceState &state, const Gap &gap)
{
    const auto isOfTheSame = [&gap](const Gap &own) {
        return own.category == gap.category
            && (own.resourceId.isEmpty() || gap.resourceId.isEmpty()
                || own.resourceId == gap.resourceId);
    };
    const auto list = std::ranges::find(factsListWords, viewOf(gap.category));
    const auto has = [&] {
        return list != factsListWords.end()
            && state.facts().find(FactsList(list - factsListWords.begin()), viewOf(gap.resourceId));
    };
    return state.facts().wereAsked() && std::ranges::none_of(state.factsGaps(), isOfTheSame)
        && (gap.resourceId.isEmpty() || has());
}

} // namespace

void join(std::vector<std::string_view> &into, const std::vector<std::string_view> &other)
{
    if (into != other) {
        into.insert(into.end(), other.begin(), other.end());
        std::ranges::sort(into);
        into.erase(std::unique(into.begin(), into.end()), into.end());
    }
}

MergedFacts mergeFacts(std::span<const WorkspaceState> states)
{
    MergedFacts merged;
    std::map<std::pair<std::string_view, std::string_view>, Joined> resources;
    for (const WorkspaceState &state : states) {
        if (!state.facts().wereAsked()) {
            continue;
        }
        merged.facts.setAsked();
        for (qsizetype i = 0; i < state.facts().size(); ++i) {
            const ResourceFacts &resource = state.facts().at(i);
            const Joined known(state.facts(), resource);
            const auto [at, isNew]
                = resources.try_emplace({known.content.id, listWord(resource.list)}, known);
            if (!isNew) {
                at->second.join(known);
            }
        }
        for (const Gap &gap : state.factsGaps()) {
            if (std::ranges::none_of(
                    states, [&gap](const WorkspaceState &other) { return closes(other, gap); })) {
                merged.gaps.append(gap);
            }
        }
    }
    sortGaps(merged.gaps);
    for (const auto &[key, known] : resources) {
        // A summary has no places.
        merged.facts.add(known.list == FactsList::Agents ? FactsList::Agent : known.list,
                         known.content);
        for (const std::string_view number : known.numbers) {
            merged.facts.addNumber(key.first, number);
        }
    }
    for (std::size_t i = 0; merged.facts.wereAsked() && i < factsListWords.size(); ++i) {
        const bool hasGap = std::ranges::any_of(
            merged.gaps, [i](const Gap &gap) { return viewOf(gap.category) == factsListWords[i]; });
        merged.facts.setState(FactsList(i), hasGap ? LoadState::Failed : LoadState::Complete);
    }
    merged.facts.setState(FactsList::DependentAgents, LoadState::NotOffered);
    return merged;
}

} // namespace secretscope
