// SPDX-License-Identifier: Apache-2.0
#include "analysis/overview.h"

#include "analysis/order.h"
#include "analysis/reverseindex.h"

#include <algorithm>
#include <unordered_map>

namespace secretscope {

namespace {

/// What the lists of one secret hold, as the filters of these names ask.
struct Traits
{
    bool isNotFixable = false;
    bool isNoAccess = false;
};

Traits traitsOfSecret(const Catalogue &catalogue, SecretIndex secret,
                      const std::function<bool(SecretIndex, Category, const Edge &)> &isCounted)
{
    Traits traits;
    for (const Category category : catalogue.categories()) {
        for (const Edge &edge : catalogue.dependents(secret, category)) {
            if (traits.isNotFixable && traits.isNoAccess) {
                return traits;
            }
            if (isCounted && !isCounted(secret, category, edge)) {
                continue;
            }
            const Word access = catalogue.resource(edge.resource).access;
            const bool isFixable = access == words::admin || access == words::editor;
            traits.isNotFixable = traits.isNotFixable
                || (traitsOf(category).hasAccessLevel && !isFixable && !catalogue.isThrough(edge));
            traits.isNoAccess = traits.isNoAccess || !catalogue.isAvailable(edge.resource);
        }
    }
    return traits;
}

/// Moves the first Overview::Top by `isBefore` to the front and drops the others.
template <typename Items, typename IsBefore> void keepTop(Items &items, IsBefore isBefore)
{
    const auto kept = static_cast<std::ptrdiff_t>(std::min(items.size(), Overview::Top));
    std::partial_sort(items.begin(), items.begin() + kept, items.end(), isBefore);
    items.resize(static_cast<std::size_t>(kept));
}

std::vector<Overview::MostUsed> mostUsed(const Catalogue &catalogue,
                                         std::vector<SecretIndex> secrets)
{
    std::erase_if(secrets, [&](SecretIndex i) { return catalogue.dependentCount(i) == 0; });
    keepTop(secrets, [&](SecretIndex a, SecretIndex b) {
        const std::uint32_t ofA = catalogue.dependentCount(a);
        const std::uint32_t ofB = catalogue.dependentCount(b);
        return ofA != ofB ? ofA > ofB : BySecretName{catalogue}(a, b);
    });
    std::vector<Overview::MostUsed> most;
    most.reserve(secrets.size());
    for (const SecretIndex secret : secrets) {
        most.push_back({secret, catalogue.known(secret)});
    }
    return most;
}

std::vector<Overview::MostReaching> mostReaching(const WorkspaceState &state)
{
    const ReverseIndex index(state);
    std::vector<ReverseRow> agents;
    for (std::uint32_t i = 0; i < index.size(); ++i) {
        if (index.kind({i}) == Category::Agents) {
            agents.push_back({i});
        }
    }
    keepTop(agents, [&](ReverseRow a, ReverseRow b) {
        return index.useCount(a) != index.useCount(b)
            ? index.useCount(a) > index.useCount(b)
            : ByResourceName{state.catalogue()}(*index.record(a), *index.record(b));
    });
    std::vector<Overview::MostReaching> most;
    most.reserve(agents.size());
    for (const ReverseRow agent : agents) {
        most.push_back({*index.record(agent), index.known(agent)});
    }
    return most;
}

} // namespace

std::vector<bool> sharedNames(const Catalogue &catalogue)
{
    std::vector<bool> shared(catalogue.secretCount(), false);
    std::unordered_map<std::string_view, std::uint32_t> first;
    for (std::uint32_t i = 0; i < catalogue.secretCount(); ++i) {
        const std::string_view name = catalogue.secretName({i});
        const auto [place, isNew] = first.try_emplace(name, i);
        if (!isNew && !name.empty()) {
            shared[place->second] = shared[i] = true;
        }
    }
    return shared;
}

SecretGroups groupsOf(const Catalogue &catalogue, std::span<const SecretIndex> secrets,
                      bool isExact,
                      const std::function<bool(SecretIndex, Category, const Edge &)> &isCounted)
{
    SecretGroups groups;
    bool areEmptyOnesWhole = true;
    const std::vector<bool> isNameShared = sharedNames(catalogue);
    for (const SecretIndex secret : secrets) {
        const bool isWhole = catalogue.isComplete(secret);
        const bool isEmpty
            = catalogue.dependentCount(secret) + catalogue.configuredCount(secret) == 0;
        areEmptyOnesWhole = areEmptyOnesWhole && (isWhole || !isEmpty);
        const Traits traits = traitsOfSecret(catalogue, secret, isCounted);
        for (const auto &[list, isOne] :
             {std::pair(&groups.partial, !isWhole),
              std::pair(&groups.withoutDependents, isWhole && isEmpty),
              std::pair(&groups.notFixable, traits.isNotFixable),
              std::pair(&groups.noAccess, traits.isNoAccess),
              std::pair(&groups.sameName, bool(isNameShared[secret.value]))}) {
            if (isOne) {
                list->rows.push_back(secret);
            }
        }
    }
    groups.partial.isExact = groups.sameName.isExact = isExact;
    groups.withoutDependents.isExact = isExact && areEmptyOnesWhole;
    groups.notFixable.isExact = groups.noAccess.isExact = isExact && groups.partial.rows.empty();
    return groups;
}

Overview overviewOf(const WorkspaceState &state)
{
    const Catalogue &catalogue = state.catalogue();
    std::vector<SecretIndex> secrets;
    for (std::uint32_t i = 0; i < catalogue.secretCount(); ++i) {
        secrets.push_back({i});
    }
    std::ranges::sort(secrets, BySecretName{catalogue});
    const bool hasAll = state.hasAllSecrets();
    Overview result;
    static_cast<SecretGroups &>(result) = groupsOf(catalogue, secrets, hasAll);
    result.state = state;
    result.secrets = {catalogue.secretCount(), hasAll ? LoadState::Complete : LoadState::Preview};
    if (state.facts().wereAsked()) {
        result.toNothing = ConfiguredPlaces(state).toNothing();
    }
    result.mostUsed = mostUsed(catalogue, std::move(secrets));
    result.mostReaching = mostReaching(state);
    for (const Gap &gap : state.loadInfo().gaps) {
        ++result.missing[static_cast<std::size_t>(gap.part)];
    }
    return result;
}

} // namespace secretscope
