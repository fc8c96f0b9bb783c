// SPDX-License-Identifier: Apache-2.0
#include "analysis/mergefacts.h"

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
    std::string_view name;
    std::pair<std::string_view, std::string_view> creator;
    std::optional<std::int64_t> lastCall;
    std::optional<bool> archived;
    std::optional<std::int64_t> totalCalls;
    FactsList list = FactsList::Tools;
    std::vector<ReferenceContent> references;
    std::vector<std::string_view> numbers;

    static auto orderOf(const std::vector<ReferenceContent> &references)
    {
        std::vector<std::tuple<std::string_view, std::string_view, std::string_view,
                               std::string_view, std::string_view, PlaceKind>>
            texts;
        for (const ReferenceContent &one : references) {
            texts.emplace_back(one.place.name, one.place.node, one.place.tool, one.secretId,
                               one.variable, one.place.kind);
        }
        return std::pair(references.size(), texts);
    }

    void join(const Joined &other)
    {
        name = std::max(name, other.name);
        creator = std::max(creator, other.creator);
        lastCall = std::max(lastCall, other.lastCall);
        archived = std::max(archived, other.archived);
        totalCalls = std::max(totalCalls, other.totalCalls);
        list = std::max(list, other.list);
        // A key that sees more of a configuration finds more in it.
        if (orderOf(references) < orderOf(other.references)) {
            references = other.references;
        }
        if (numbers != other.numbers) {
            numbers.insert(numbers.end(), other.numbers.begin(), other.numbers.end());
            std::ranges::sort(numbers);
            numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
        }
    }
};

Joined knownOf(const Facts &facts, const ResourceFacts &resource)
{
    Joined known;
    known.name = facts.text(resource.name);
    known.creator = {facts.text(resource.creatorName), facts.text(resource.creatorEmail)};
    known.lastCall = resource.lastCall;
    known.archived = resource.archived;
    known.totalCalls = resource.totalCalls;
    known.list = resource.list;
    for (const StoredReference &reference : resource.references) {
        known.references.push_back(facts.resolved(reference));
    }
    for (const TextRef number : resource.numbers) {
        known.numbers.push_back(facts.text(number));
    }
    return known;
}

/// Whether the reading has what the gap is about.
bool closes(const WorkspaceState &state, const Gap &gap)
{
    const auto isOfTheSame = [&gap](const Gap &own) {
        return own.category == gap.category
            && (own.resourceId.isEmpty() || gap.resourceId.isEmpty()
                || own.resourceId == gap.resourceId);
    };
    return state.facts().wereAsked() && std::ranges::none_of(state.factsGaps(), isOfTheSame)
        && (gap.resourceId.isEmpty() || state.facts().find(viewOf(gap.resourceId)));
}

} // namespace

MergedFacts mergeFacts(std::span<const WorkspaceState> states)
{
    MergedFacts merged;
    std::map<std::string_view, Joined> resources;
    for (const WorkspaceState &state : states) {
        if (!state.facts().wereAsked()) {
            continue;
        }
        merged.facts.setAsked();
        for (qsizetype i = 0; i < state.facts().size(); ++i) {
            const ResourceFacts &resource = state.facts().at(i);
            const Joined known = knownOf(state.facts(), resource);
            const auto [at, isNew] = resources.try_emplace(state.facts().text(resource.id), known);
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
    for (const auto &[id, known] : resources) {
        FactsContent content;
        content.id = id;
        content.name = known.name;
        std::tie(content.creatorName, content.creatorEmail) = known.creator;
        content.lastCall = known.lastCall;
        content.archived = known.archived;
        content.totalCalls = known.totalCalls;
        content.references = known.references;
        // A summary has no places.
        merged.facts.add(known.list == FactsList::Agents ? FactsList::Agent : known.list, content);
        for (const std::string_view number : known.numbers) {
            merged.facts.addNumber(id, number);
        }
    }
    for (std::size_t i = 0; merged.facts.wereAsked() && i < factsListWords.size(); ++i) {
        const bool hasGap = std::ranges::any_of(
            merged.gaps, [i](const Gap &gap) { return viewOf(gap.category) == factsListWords[i]; });
        merged.facts.setState(FactsList(i), hasGap ? LoadState::Failed : LoadState::Complete);
    }
    return merged;
}

} // namespace secretscope
