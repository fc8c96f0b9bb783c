// SPDX-License-Identifier: Apache-2.0
// What a row of any layout shows, and how its parent is packed into a QModelIndex's
// internalId.
#pragma once

#include "analysis/reverseindex.h"
#include "catalogue/catalogue.h"

#include <QtGlobal>

#include <optional>

namespace secretscope {

enum class RowKind : int {
    Secret,
    Category,
    Resource,
    /// Last row of a category of which not everything is here: why, and how to get it.
    Rest,
    /// Last row of the tree while the next page of secrets could not be read.
    NextPage,
};

/// What a column of any layout shows; each layout has some of them.
enum class Column : int {
    Secret,
    Name,
    Kind,
    Access,
    Created,
    Uses,
    Known,
    Id,
    // What resources say of themselves, once that was read
    Creator,
    LastCall,
    Place,
};
constexpr bool isOfFacts(Column column)
{
    return column >= Column::Creator;
}

struct RowNode
{
    RowKind kind = RowKind::NextPage;
    /// Set unless the row is the next page's or a resource of its own.
    std::optional<SecretIndex> secret = {};
    /// The list that the row is, is in or is the rest of.
    std::optional<Category> category = {};
    /// In Catalogue::allDependents(secret, category).
    std::optional<std::uint32_t> position = {};
    /// In the resources view: the resource that the row is or is below.
    std::optional<ReverseRow> resource = {};

    friend bool operator==(const RowNode &, const RowNode &) = default;
};

/// The dependent that a row with a position stands for.
inline const Edge &edgeOf(const Catalogue &catalogue, const RowNode &node)
{
    return catalogue.allDependents(*node.secret, *node.category)[*node.position];
}

/// The parent of rows: the root, a top row (by the index of its secret or resource), or a category
/// of it.
struct RowParent
{
    std::optional<std::uint32_t> top = {};
    /// Only with `top`.
    std::optional<Category> category = {};

    friend bool operator==(const RowParent &, const RowParent &) = default;
};

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

/// Values below a top row: itself as the parent, and each category.
inline constexpr quint64 placesOfTop = 256;
static_assert(knownCategoryCount + Catalogue::maximumUnlisted + 2 < placesOfTop);
} // namespace detail

static_assert(sizeof(quintptr) == 8, "internalId has to hold 64 bits");

/// Spread over all 64 bits: Qt 6.4 hashes a QModelIndex as row * 16 + column + internalId, and
/// small numbers here made 540,000 persistent indexes collide until expandAll() took minutes.
constexpr quintptr internalIdOf(const RowParent &parent)
{
    if (!parent.top) {
        return 0;
    }
    const quint64 within = parent.category ? quint64(parent.category->index()) + 1 : 0;
    return ((quint64(*parent.top) + 1) * detail::placesOfTop + within) * detail::mixFactor;
}

constexpr RowParent parentOf(quintptr internalId)
{
    const quint64 packed = internalId * detail::mixInverse;
    if (packed == 0) {
        return {};
    }
    RowParent parent{static_cast<std::uint32_t>(packed / detail::placesOfTop - 1), {}};
    if (const quint64 within = packed % detail::placesOfTop; within > 0) {
        parent.category = Category::at(within - 1);
    }
    return parent;
}

} // namespace secretscope
