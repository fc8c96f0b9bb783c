// SPDX-License-Identifier: Apache-2.0
// One category of one secret of which not everything was read: what makes an answer "at least", and
// what a button has to complete. It judges nothing and reads nothing.
#pragma once

#include "workspace/workspacestate.h"

#include <span>
#include <vector>

namespace secretscope {

struct PartialList
{
    SecretIndex secret;
    Category category = Category::Tools;
    /// Never complete, see isComplete().
    LoadState state = LoadState::NotLoaded;
    friend bool operator==(const PartialList &, const PartialList &) = default;
};

/// Every partial category of `secrets`, in their order, categories in the usual order.
/// O(secrets).
std::vector<PartialList> partialLists(const Catalogue &catalogue,
                                      std::span<const SecretIndex> secrets);

} // namespace secretscope
