// SPDX-License-Identifier: Apache-2.0
#include "ui/rows/treenodeid.h"

namespace secretscope {

namespace {
std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}
} // namespace

QByteArray bytesOf(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

RowId idOf(const Catalogue &catalogue, const TreeNode &node)
{
    RowId id;
    if (!node.secret || node.kind == RowKind::Rest) {
        return id;
    }
    id.secret = bytesOf(catalogue.secretId(*node.secret));
    id.category = node.category;
    if (node.position) {
        const Edge &edge = catalogue.dependents(*node.secret, *node.category)[*node.position];
        id.resource = bytesOf(catalogue.resourceId(edge.resource));
    }
    return id;
}

std::optional<TreeNode> findNode(const Catalogue &catalogue, const RowId &id)
{
    const auto secret = catalogue.findSecret(viewOf(id.secret));
    if (!secret) {
        return {};
    }
    if (!id.category) {
        return TreeNode{RowKind::Secret, secret, {}, {}};
    }
    if (id.resource.isEmpty()) {
        return TreeNode{RowKind::Category, secret, id.category, {}};
    }
    const auto wanted = catalogue.findId(viewOf(id.resource));
    const auto edges = catalogue.dependents(*secret, *id.category);
    for (std::uint32_t i = 0; wanted && i < edges.size(); ++i) {
        if (catalogue.resource(edges[i].resource).id == *wanted) {
            return TreeNode{RowKind::Resource, secret, id.category, i};
        }
    }
    return {};
}

} // namespace secretscope
