// SPDX-License-Identifier: Apache-2.0
#include "ui/rows/layout.h"

namespace secretscope {

RowId Layout::idOf(const RowNode &node) const
{
    RowId id;
    if (!node.secret || node.kind == RowKind::Rest) {
        return id;
    }
    id.secret = bytesOf(catalogue().secretId(*node.secret));
    if (node.category) {
        id.category = RowCategory(catalogue(), *node.category);
    }
    if (node.position) {
        const Edge &edge = catalogue().dependents(*node.secret, *node.category)[*node.position];
        id.resource = bytesOf(catalogue().resourceId(edge.resource));
    }
    return id;
}

std::optional<RowNode> Layout::find(const RowId &id) const
{
    RowNode node{.kind = RowKind::Secret, .secret = catalogue().findSecret(viewOf(id.secret))};
    if (!node.secret) {
        return {};
    }
    if (!id.category) {
        return node;
    }
    node.kind = RowKind::Category;
    node.category = id.category.in(catalogue());
    if (!node.category) {
        return {};
    }
    if (id.resource.isEmpty()) {
        return node;
    }
    node.kind = RowKind::Resource;
    const auto wanted = catalogue().findId(viewOf(id.resource));
    const auto edges = catalogue().dependents(*node.secret, *node.category);
    for (std::uint32_t i = 0; wanted && i < edges.size(); ++i) {
        if (catalogue().resource(edges[i].resource).id == *wanted) {
            node.position = i;
            return node;
        }
    }
    return {};
}

std::optional<RowNode> Layout::findAgain(const Layout &earlier, const RowNode &node) const
{
    if (!node.position || source().isSameState(earlier.source())) {
        return node;
    }
    const auto idIn = [](const Catalogue &catalogue, const Edge &edge) {
        return catalogue.resource(edge.resource).id;
    };
    const IdIndex wanted
        = idIn(earlier.catalogue(),
               earlier.catalogue().dependents(*node.secret, *node.category)[*node.position]);
    const auto edges = catalogue().dependents(*node.secret, *node.category);
    if (*node.position < edges.size() && idIn(catalogue(), edges[*node.position]) == wanted) {
        return node;
    }
    for (std::uint32_t i = 0; i < edges.size(); ++i) {
        if (idIn(catalogue(), edges[i]) == wanted) {
            RowNode found = node;
            found.position = i;
            return found;
        }
    }
    return {};
}

} // namespace secretscope
