// SPDX-License-Identifier: Apache-2.0
// The secrets that one resource needs, for a report: a ReverseIndex's row written out. It decides
// nothing that the index does not.
#pragma once

#include "analysis/relation.h"
#include "analysis/reverseindex.h"

#include <string_view>

namespace secretscope {

struct ResourceUse
{
    SecretIndex secret;
    Use::Kind kind = Use::Kind::Listed;
    Relation relation;
    /// The secret's own edge to the resource; nothing for Use::Kind::NamedByAgent.
    std::optional<Edge> edge;
    /// Through which tools and servers; resolve with viaRecord().
    std::vector<IdIndex> vias;
};

/// One resource with the id that was asked for.
struct ResourceUses
{
    IdIndex id;
    /// Nothing if it is known only because agents name it as their via.
    std::optional<Category> kind;
    std::optional<ResourceIndex> record;
    /// By secret name, then id.
    std::vector<ResourceUse> uses;
    /// Secrets that may need it too: a list of them that could name it is not complete.
    std::uint32_t partialSecrets = 0;
    /// Whether every secret was read.
    bool hasAllSecrets = true;

    bool isExact() const { return partialSecrets == 0 && hasAllSecrets; }
};

/// One row of `index` written out. O(uses · log).
ResourceUses usesOf(const Catalogue &catalogue, const ReverseIndex &index, ReverseRow row);

/// Everything that has this id, by category (an id may be a tool's and an agent's); a secret's own
/// id finds nothing. Empty if no list names the id.
std::vector<ResourceUses> usesOf(const Catalogue &catalogue, const ReverseIndex &index,
                                 std::string_view id);

} // namespace secretscope
