// SPDX-License-Identifier: Apache-2.0
// Names of the categories, and what their load states mean, in words. It counts nothing.
#pragma once

#include "domain/category.h"
#include "domain/loadstate.h"

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

    /// `Tools`, `Phone numbers` …
    static QString name(Category category);
    /// `tool`, `phone number` …, one of them.
    static QString kindName(Category category);
};

} // namespace secretscope
