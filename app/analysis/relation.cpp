// SPDX-License-Identifier: Apache-2.0
#include "analysis/relation.h"

#include "analysis/order.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace secretscope {

Relation relationOf(const Catalogue &catalogue, SecretIndex secret, const Edge &edge)
{
    if (!catalogue.isThrough(edge)) {
        return {true, false};
    }
    Relation relation;
    const IdIndex own = catalogue.secret(secret).id;
    for (const IdIndex link : catalogue.links(edge)) {
        (link == own ? relation.direct : relation.through) = true;
    }
    return relation;
}

std::vector<IdIndex> viasOf(const Catalogue &catalogue, SecretIndex secret, const Edge &edge)
{
    std::vector<IdIndex> vias;
    if (!catalogue.isThrough(edge)) {
        return vias;
    }
    const IdIndex own = catalogue.secret(secret).id;
    std::ranges::copy_if(catalogue.links(edge), std::back_inserter(vias),
                         [own](IdIndex link) { return link != own; });
    std::ranges::sort(vias, ById{catalogue});
    vias.erase(std::unique(vias.begin(), vias.end()), vias.end());
    return vias;
}

std::optional<ResourceIndex> viaRecord(const Catalogue &catalogue, IdIndex via)
{
    // One kind after the other, not the first record that has the id: which one that is depends on
    // the order of arrival.
    for (const Category kind :
         {Category::Tools, Category::McpServers, Category::Agents, Category::PhoneNumbers,
          Category::Others, Category::EnvironmentVariables}) {
        if (const auto record = catalogue.bestRecord(via, kind)) {
            return record;
        }
    }
    return {};
}

namespace {

/// Fewer rights first, levels that say nothing last.
int accessOrder(Word access)
{
    constexpr Word order[]{words::viewer, words::commenter, words::editor, words::admin};
    const auto known = std::ranges::find(order, access);
    return access.isAbsent() ? 5 : static_cast<int>(known - std::begin(order));
}

} // namespace

ResourceIndex tellingMore(const Catalogue &catalogue, ResourceIndex a, ResourceIndex b)
{
    if (a == b) {
        return a;
    }
    if (catalogue.isAvailable(a) != catalogue.isAvailable(b)) {
        return catalogue.isAvailable(a) ? a : b;
    }
    const auto key = [&catalogue](ResourceIndex index) {
        const Resource &record = catalogue.resource(index);
        return std::tuple(record.name.isAbsent(), catalogue.text(record.name),
                          accessOrder(record.access), catalogue.word(record.access),
                          catalogue.text(record.label), record.created,
                          catalogue.word(record.type));
    };
    return key(b) < key(a) ? b : a;
}

} // namespace secretscope
