// SPDX-License-Identifier: Apache-2.0
#include "analysis/uses.h"

#include "analysis/order.h"

#include <algorithm>

namespace secretscope {

namespace {

ResourceUse useOf(const Catalogue &catalogue, std::optional<Category> kind, const Use &use)
{
    ResourceUse written;
    written.secret = use.secret;
    written.kind = use.kind();
    switch (use.kind()) {
    case Use::Kind::Listed: {
        const Edge edge = catalogue.allDependents(use.secret, *kind)[use.position];
        written.edge = edge;
        written.relation = relationOf(catalogue, use.secret, edge);
        written.vias = viasOf(catalogue, use.secret, edge);
        break;
    }
    case Use::Kind::NamedByAgent:
        // What an agent names as its via needs the secret itself.
        written.relation = {true, false};
        break;
    }
    return written;
}

std::uint32_t partialSecretCount(const Catalogue &catalogue, const ReverseIndex &index,
                                 ReverseRow row)
{
    const std::vector<Category> lists = index.referencingLists(row);
    std::uint32_t count = 0;
    for (std::uint32_t i = 0; i < catalogue.secretCount(); ++i) {
        count += std::ranges::any_of(
            lists, [&](Category list) { return !isComplete(catalogue.loadState({i}, list)); });
    }
    return count;
}

} // namespace

ResourceUses usesOf(const Catalogue &catalogue, const ReverseIndex &index, ReverseRow row)
{
    ResourceUses result;
    result.id = index.id(row);
    result.kind = index.kind(row);
    result.record = index.record(row);
    for (const Use &use : index.uses(row)) {
        result.uses.push_back(useOf(catalogue, result.kind, use));
    }
    std::ranges::sort(result.uses, BySecretName{catalogue}, &ResourceUse::secret);
    result.partialSecrets = partialSecretCount(catalogue, index, row);
    result.hasAllSecrets = index.hasAllSecrets();
    return result;
}

std::vector<ResourceUses> usesOf(const Catalogue &catalogue, const ReverseIndex &index,
                                 std::string_view id)
{
    std::vector<ResourceUses> result;
    const auto known = catalogue.findId(id);
    if (!known) {
        return result;
    }
    const ReverseIndex::Range range = index.rowsOf(*known);
    for (ReverseRow row = range.first; row < range.last; ++row.value) {
        result.push_back(usesOf(catalogue, index, row));
    }
    return result;
}

} // namespace secretscope
