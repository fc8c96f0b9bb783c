// SPDX-License-Identifier: Apache-2.0
#include "analysis/unused.h"

#include "analysis/configuredplaces.h"
#include "analysis/order.h"

#include <algorithm>
#include <unordered_set>

namespace secretscope {

std::vector<BlindSpot> blindSpotsOf(const UnusedSecret &row)
{
    std::vector<BlindSpot> spots;
    if (row.variables != LoadState::Complete) {
        spots.push_back(BlindSpot::EnvironmentVariables);
    }
    spots.push_back(BlindSpot::SpeechEngines);
    spots.push_back(BlindSpot::AgentBranches);
    return spots;
}

namespace {

bool isWholeInUsedBy(const Catalogue &catalogue, SecretIndex secret)
{
    return std::ranges::all_of(catalogue.categories(), [&](Category category) {
        return category == Category::EnvironmentVariables
            || isComplete(catalogue.loadState(secret, category));
    });
}

UnusedSecret rowOf(const Catalogue &catalogue, SecretIndex secret)
{
    const LoadState variables = catalogue.loadState(secret, Category::EnvironmentVariables);
    return {secret,
            variables == LoadState::Complete ? UnusedReason::NoListNamesIt
                                             : UnusedReason::NoListNamesItButVariables,
            variables};
}

} // namespace

Unused unused(const WorkspaceState &state, std::span<const std::string> ignoredIds)
{
    const Catalogue &catalogue = state.catalogue();
    Unused result;
    std::unordered_set<SecretIndex> ignored;
    for (const std::string &id : ignoredIds) {
        if (const auto secret = catalogue.findSecret(id)) {
            ignored.insert(*secret);
        } else {
            result.unmatched.push_back(id);
        }
    }

    const ConfiguredPlaces places(state);
    for (std::uint32_t i = 0; i < catalogue.secretCount(); ++i) {
        const SecretIndex secret{i};
        if (catalogue.dependentCount(secret) > 0 || !places.of(secret).empty()) {
            continue; // used, or configured where no list reports it
        }
        if (ignored.contains(secret)) {
            ++result.hiddenCount;
        } else if (isWholeInUsedBy(catalogue, secret)) {
            result.rows.push_back(rowOf(catalogue, secret));
        } else {
            result.cannotTell.push_back(secret);
        }
    }
    std::ranges::sort(result.rows, BySecretName{catalogue}, &UnusedSecret::secret);
    std::ranges::sort(result.cannotTell, BySecretName{catalogue});

    const bool someVariablesUnread = std::ranges::any_of(
        result.rows, [](const UnusedSecret &row) { return row.variables != LoadState::Complete; });
    UnusedSecret widest;
    widest.variables = someVariablesUnread ? LoadState::NotLoaded : LoadState::Complete;
    result.blindSpots = blindSpotsOf(widest);
    result.isExact = state.isComplete() && result.cannotTell.empty()
        && std::ranges::all_of(result.rows,
                               [](const UnusedSecret &row) { return isComplete(row.variables); });
    return result;
}

} // namespace secretscope
