// SPDX-License-Identifier: Apache-2.0
// Says what a row of the secrets tree stands for, and whose child it is, packed into a
// QModelIndex's internalId.
#pragma once

#include "catalogue/category.h"
#include "catalogue/indices.h"
#include "ui/rows/roles.h"

#include <QtGlobal>

#include <optional>

namespace secretscope {

/// What a row stands for.
struct TreeNode
{
    RowKind kind = RowKind::NextPage;
    /// Set except for NextPage.
    std::optional<SecretIndex> secret;
    /// Set for Category, Resource and Rest.
    std::optional<Category> category;
    /// In Catalogue::dependents(); set for Resource, unless its item just moved.
    std::optional<std::uint32_t> position;

    friend bool operator==(const TreeNode &, const TreeNode &) = default;
};

/// The parent of a row: the root, a secret, or a category of a secret.
struct TreeParent
{
    /// Nothing: the root.
    std::optional<SecretIndex> secret;
    /// Only with a secret.
    std::optional<Category> category;

    friend bool operator==(const TreeParent &, const TreeParent &) = default;
};

constexpr TreeParent parentOf(const TreeNode &node)
{
    switch (node.kind) {
    case RowKind::Secret:
    case RowKind::NextPage:
        break;
    case RowKind::Category:
        return {node.secret, {}};
    case RowKind::Resource:
    case RowKind::Rest:
        return {node.secret, node.category};
    }
    return {};
}

namespace detail {
/// Odd, so that multiplying by it is invertible modulo 2^64.
inline constexpr quint64 mixFactor = 0x9e3779b97f4a7c15;

/// The inverse by Newton's iteration: each step doubles the number of right bits, from 3 on.
constexpr quint64 inverse(quint64 odd)
{
    quint64 result = odd;
    for (int bits = 3; bits < 64; bits *= 2) {
        result *= 2 - odd * result;
    }
    return result;
}

inline constexpr quint64 mixInverse = inverse(mixFactor);
static_assert(mixFactor * mixInverse == 1);
} // namespace detail

static_assert(sizeof(quintptr) == 8, "internalId has to hold 64 bits");

/// Spread over all 64 bits: Qt 6.4 hashes a QModelIndex as row * 16 + column + internalId, and
/// small numbers here made 540,000 persistent indexes collide until expandAll() took minutes.
constexpr quintptr internalIdOf(const TreeParent &parent)
{
    if (!parent.secret) {
        return 0;
    }
    const quint64 within = parent.category ? 2 + indexOf(*parent.category) : 1;
    return (quint64(parent.secret->value) * 8 + within) * detail::mixFactor;
}

constexpr TreeParent parentOf(quintptr internalId)
{
    const quint64 packed = internalId * detail::mixInverse;
    const auto within = static_cast<std::size_t>(packed % 8);
    if (within == 0) {
        return {};
    }
    TreeParent parent{SecretIndex{static_cast<std::uint32_t>(packed / 8)}, {}};
    if (within >= 2) {
        parent.category = allCategories.at(within - 2);
    }
    return parent;
}

} // namespace secretscope
