// SPDX-License-Identifier: Apache-2.0
// What several readings know of a workspace's resources, as one. See merge.h.
#pragma once

#include "workspace/workspacestate.h"

#include <span>
#include <string_view>
#include <vector>

namespace secretscope {

/// The same texts stay as they are; others become one sorted list of all.
void join(std::vector<std::string_view> &into, const std::vector<std::string_view> &other);

struct MergedFacts
{
    Facts facts;
    /// Those that no reading closes.
    QList<Gap> gaps;
};

MergedFacts mergeFacts(std::span<const WorkspaceState> states);

} // namespace secretscope
