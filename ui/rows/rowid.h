// SPDX-License-Identifier: Apache-2.0
// Names a row by ids, so that selection, expansion and scroll place outlive sorting, filtering,
// refreshing, a switch of view and a restart. It holds nothing of a model.
#pragma once

#include "catalogue/category.h"

#include <QByteArray>
#include <QHash>
#include <QMetaType>

#include <optional>

namespace secretscope {

/// A secret (`secret` alone), a category of it (also `category`), a dependent of it (all three), or
/// a resource without a secret (`category`, unless only agents name it, and `resource`).
struct RowId
{
    QByteArray secret;
    std::optional<Category> category;
    QByteArray resource;

    bool isEmpty() const { return secret.isEmpty() && resource.isEmpty(); }
    friend bool operator==(const RowId &, const RowId &) = default;
};

inline std::size_t qHash(const RowId &id, std::size_t seed = 0) noexcept
{
    const int category = id.category ? static_cast<int>(*id.category) : -1;
    return qHashMulti(seed, id.secret, category, id.resource);
}

} // namespace secretscope

Q_DECLARE_METATYPE(secretscope::RowId)
