// SPDX-License-Identifier: Apache-2.0
// What one item of a category is called, and what load states mean, in words. It counts nothing.
#pragma once

#include "catalogue/category.h"
#include "catalogue/loadstate.h"

#include <QCoreApplication>
#include <QString>

#include <cstdint>

namespace secretscope {

class CategoryText
{
    Q_DECLARE_TR_FUNCTIONS(secretscope::CategoryText)

public:
    /// What the state means in words, a whole sentence for a tooltip or details.
    static QString stateSentence(std::uint32_t count, LoadState state);

    /// `tool`, `phone number` …, one of them.
    static QString kindName(Category category);
};

} // namespace secretscope
