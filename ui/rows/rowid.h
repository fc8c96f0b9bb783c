// SPDX-License-Identifier: Apache-2.0
// Names a row by ids, so that selection, expansion and scroll position outlive sorting, filtering,
// refreshing, a switch of view and a restart. It holds nothing of a model.
#pragma once

#include "catalogue/catalogue.h"
#include "catalogue/text.h"

#include <QByteArray>
#include <QHash>
#include <QMetaType>

#include <optional>

namespace secretscope {

/// A category under the word of its list, because the index of an unlisted one means nothing in
/// another catalogue. Nothing by default.
class RowCategory
{
public:
    RowCategory() = default;
    RowCategory(Category known)
        : m_word(bytesOf(traitsOf(known).word))
    {}
    RowCategory(Category::Known known)
        : RowCategory(Category(known))
    {}
    RowCategory(const Catalogue &catalogue, Category category)
        : m_word(bytesOf(catalogue.categoryWord(category)))
    {}
    static RowCategory ofWord(const QByteArray &word)
    {
        RowCategory category;
        category.m_word = word;
        return category;
    }

    const QByteArray &word() const { return m_word; }
    explicit operator bool() const { return !m_word.isEmpty(); }
    /// Nothing if this is nothing, or if the catalogue has no such list.
    std::optional<Category> in(const Catalogue &catalogue) const
    {
        return m_word.isEmpty() ? std::nullopt : catalogue.findCategory(viewOf(m_word));
    }

    friend bool operator==(const RowCategory &, const RowCategory &) = default;

private:
    QByteArray m_word;
};

/// A secret (`secret` alone), a category of it (also `category`), a dependent of it (all three), or
/// a resource without a secret (`category`, unless only agents name it, and `resource`).
struct RowId
{
    QByteArray secret;
    RowCategory category;
    QByteArray resource;

    bool isEmpty() const { return secret.isEmpty() && resource.isEmpty(); }
    friend bool operator==(const RowId &, const RowId &) = default;
};

inline std::size_t qHash(const RowId &id, std::size_t seed = 0) noexcept
{
    return qHashMulti(seed, id.secret, id.category.word(), id.resource);
}

} // namespace secretscope

Q_DECLARE_METATYPE(secretscope::RowId)
