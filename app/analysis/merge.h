// SPDX-License-Identifier: Apache-2.0
// Several keys' readings of one workspace as one: all that any of them has, each resource as the
// key that sees most of it sees it, with what each key may do beside it. Commutative, associative
// and idempotent, so that it does not matter in which order and how often files are merged. It
// invents nothing: what no reading has whole stays a gap.
#pragma once

#include "catalogue/result.h"
#include "workspace/workspacestate.h"

#include <span>
#include <string>
#include <vector>

namespace secretscope {

struct MergeInput
{
    WorkspaceState state;
    /// Another one for each reading; of a merged one its views have theirs.
    QString id;
};

/// Readings that differ in what no key changes: they were made at different times, most likely.
struct MergeContradiction
{
    /// The list's word; empty for a secret.
    std::string category;
    std::string id;
    /// Names, as far as they differ; else the same.
    std::string taken;
    std::string other;
    /// The secret whose complete list lacks it in another reading; empty if details differ.
    std::string secret = {};
};

struct Merged
{
    WorkspaceState state;
    std::vector<MergeContradiction> contradictions;
};

enum class MergeRefusal {
    DifferentServers,
    NothingInCommon, ///< they share no secret
    TooLarge, ///< for the tables of a catalogue
};

/// O(dependents · log).
Result<Merged, MergeRefusal> merge(std::span<const MergeInput> inputs);

} // namespace secretscope
