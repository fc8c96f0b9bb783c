// SPDX-License-Identifier: Apache-2.0
#include "analysis/referencingagents.h"

#include "analysis/order.h"
#include "analysis/relation.h"

#include <algorithm>
#include <unordered_map>

namespace secretscope {

ReferencingAgents referencingAgents(const Catalogue &catalogue, IdIndex via)
{
    ReferencingAgents naming;
    std::unordered_map<IdIndex, std::size_t> places;
    for (std::uint32_t i = 0; i < catalogue.secretCount(); ++i) {
        const SecretIndex secret{i};
        naming.partialSecrets += !isComplete(catalogue.loadState(secret, Category::Agents));
        for (const Edge &edge : catalogue.dependents(secret, Category::Agents)) {
            if (std::ranges::count(catalogue.links(edge), via) == 0) {
                continue;
            }
            const IdIndex id = catalogue.resource(edge.resource).id;
            const auto [place, isNew] = places.try_emplace(id, naming.agents.size());
            if (isNew) {
                naming.agents.push_back({id, edge.resource, secret});
            }
            ReferencingAgent &agent = naming.agents[place->second];
            agent.record = tellingMore(catalogue, agent.record, edge.resource);
        }
    }
    std::ranges::sort(naming.agents, ByResourceName{catalogue}, &ReferencingAgent::record);
    return naming;
}

} // namespace secretscope
