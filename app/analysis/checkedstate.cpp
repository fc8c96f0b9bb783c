// SPDX-License-Identifier: Apache-2.0
#include "analysis/checkedstate.h"

#include "analysis/partiallist.h"
#include "catalogue/text.h"

#include <algorithm>

namespace secretscope {

CheckedState::CheckedState(CheckSide side, const WorkspaceState &state)
    : m_side(side)
    , m_places(state)
    , m_secrets(state.catalogue().secretCount())
{
    for (std::uint32_t i = 0; i < m_secrets.size(); ++i) {
        m_secrets[i] = {i};
    }
    for (const PartialList &list : partialLists(catalogue(), m_secrets)) {
        (list.category.isKnown() ? m_hasPartialKnown : m_hasPartialUnlisted) = true;
        m_hasPartialVariables |= list.category == Category::EnvironmentVariables;
    }
}

bool CheckedState::reportsAbsence(const CheckedState &other) const
{
    const auto &search = state().origin().search;
    return state().hasAllSecrets() && (!search || search == other.state().origin().search);
}

std::optional<CheckDoubt::Lack> CheckedState::factsFault() const
{
    if (!state().facts().wereAsked()) {
        return CheckDoubt::Lack::FactsNotAsked;
    }
    const bool hasGap = std::ranges::any_of(state().factsGaps(), [](const Gap &gap) {
        return viewOf(gap.category) != factsListWord(FactsList::PhoneNumbers)
            && viewOf(gap.category) != factsListWord(FactsList::Executions);
    });
    return hasGap ? std::optional(CheckDoubt::Lack::Facts) : std::nullopt;
}

CheckFinding CheckedState::finding(SecretIndex secret) const
{
    CheckFinding found;
    found.side = m_side;
    found.secretId = catalogue().secretId(secret);
    found.secretName = catalogue().secretName(secret);
    return found;
}

CheckFinding CheckedState::finding(SecretIndex secret, std::string_view category,
                                   const Edge &edge) const
{
    const Resource &record = catalogue().resource(edge.resource);
    CheckFinding found = finding(secret);
    found.category = category;
    found.resourceId = catalogue().idText(record.id);
    found.resourceName = catalogue().text(record.name);
    if (found.resourceId.empty()) {
        found.resourceId = catalogue().text(record.label); // all that tells it from others
    }
    found.isVisible = catalogue().isAvailable(edge.resource);
    found.facts = factsOf(state().facts(), category, found.resourceId);
    if (found.facts) {
        found.places = m_places.of(secret, *found.facts);
    }
    return found;
}

CheckFinding CheckedState::finding(std::optional<SecretIndex> secret, const ResourceFacts &resource,
                                   std::span<const ConfiguredPlace> own) const
{
    CheckFinding found;
    if (secret) {
        found = finding(*secret);
    } else {
        found.side = m_side;
        found.secretId = own.front().reference.secretId;
    }
    found.category = listWord(resource.list);
    found.resourceId = state().facts().text(resource.id);
    found.resourceName = state().facts().text(resource.name);
    found.places.assign(own.begin(), own.end());
    found.facts = &resource;
    return found;
}

} // namespace secretscope
