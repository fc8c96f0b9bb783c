// SPDX-License-Identifier: Apache-2.0
#include "analysis/unused.h"

#include "analysis/order.h"

#include <algorithm>
#include <unordered_set>

namespace secretscope {

std::vector<BlindSpot> blindSpotsOf(LoadState variables, bool seesSpeechEngines)
{
    std::vector<BlindSpot> spots;
    if (variables != LoadState::Complete) {
        spots.push_back(BlindSpot::EnvironmentVariables);
    }
    if (!seesSpeechEngines) {
        spots.push_back(BlindSpot::SpeechEngines);
    }
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

    for (std::uint32_t i = 0; i < catalogue.secretCount(); ++i) {
        const SecretIndex secret{i};
        if (catalogue.dependentCount(secret) + catalogue.configuredCount(secret) > 0) {
            continue;
        }
        if (ignored.contains(secret)) {
            ++result.hiddenCount;
        } else if (isWholeInUsedBy(catalogue, secret)) {
            result.rows.push_back(
                {secret, catalogue.loadState(secret, Category::EnvironmentVariables)});
        } else {
            result.cannotTell.push_back(secret);
        }
    }
    std::ranges::sort(result.rows, BySecretName{catalogue}, &UnusedSecret::secret);
    std::ranges::sort(result.cannotTell, BySecretName{catalogue});

    result.seesSpeechEngines = state.facts().state(FactsList::SpeechEngines) == LoadState::Complete;
    result.isExact = state.isComplete() && result.cannotTell.empty()
        && std::ranges::all_of(result.rows,
                               [](const UnusedSecret &row) { return isComplete(row.variables); });
    return result;
}

} // namespace secretscope
