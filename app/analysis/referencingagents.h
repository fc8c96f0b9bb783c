// SPDX-License-Identifier: Apache-2.0
// Which agents say in the secrets' lists that they go through a tool or MCP server, over all
// secrets: also for one that this key may not see, and for an id that no list has. It knows only
// what was loaded of `used_by`; the resource itself may name more.
#pragma once

#include "catalogue/catalogue.h"

#include <vector>

namespace secretscope {

struct ReferencingAgent
{
    IdIndex id;
    /// The fullest of the records that name the via.
    ResourceIndex record;
    /// One of the secrets whose list has it.
    SecretIndex secret;
};

struct ReferencingAgents
{
    /// By name, then id; each once.
    std::vector<ReferencingAgent> agents;
    /// Secrets whose list of agents is incomplete: it may have more.
    std::uint32_t partialSecrets = 0;

    bool isExact() const { return partialSecrets == 0; }
};

/// O(agents of all secrets).
ReferencingAgents referencingAgents(const Catalogue &catalogue, IdIndex via);

} // namespace secretscope
