// SPDX-License-Identifier: Apache-2.0
// The window's words for categories, for counts and for how far a count is known. The service's own
// word is shown for a category that this version does not know.
#pragma once

#include "catalogue/catalogue.h"

#include <QCoreApplication>
#include <QString>

namespace secretscope {

class CategoryText
{
    Q_DECLARE_TR_FUNCTIONS(secretscope::CategoryText)

public:
    /// "Phone numbers": all items of the category.
    static QString title(const Catalogue &catalogue, Category category);
    /// "Phone number": one of them.
    static QString itemName(const Catalogue &catalogue, Category category);
    /// Name of its icon, see symbolIcon(); a secret's is secretSymbol.
    static QString symbol(Category category);
    static constexpr QStringView secretSymbol = u"key";

    /// `7`, `≥ 10`, `0`, `—`, `!`, see Known::text(); the sign stays in front right to left too.
    static QString count(Known known);
    /// "7", "≥ 7".
    static QString count(std::size_t count, bool isExact);
    /// The same in words, for screen readers: "at least 10, the rest is not loaded".
    static QString countInWords(Known known);
    /// How far a list is known, a sentence of its own.
    static QString stateSentence(Known known);
};

} // namespace secretscope
