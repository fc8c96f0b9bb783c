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
        id.resource = bytesOf(catalogue().resourceId(edgeOf(catalogue(), node).resource));
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
    const auto edges = catalogue().allDependents(*node.secret, *node.category);
    for (std::uint32_t i = 0; wanted && i < edges.size(); ++i) {
        if (catalogue().resource(edges[i].resource).id == *wanted) {
            node.position = i;
            return node;
        }
    }
    return {};
}

} // namespace secretscope
