// SPDX-License-Identifier: Apache-2.0
// What several readings know of a workspace's resources, as one. See merge.h.
#pragma once

#include "workspace/workspacestate.h"

#include <span>

namespace secretscope {

struct MergedFacts
{
    Facts facts;
    /// Those that no reading closes.
    QList<Gap> gaps;
};

MergedFacts mergeFacts(std::span<const WorkspaceState> states);

} // namespace secretscope
