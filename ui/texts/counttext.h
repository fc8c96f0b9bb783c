// SPDX-License-Identifier: Apache-2.0
// How many, said honestly: every number says whether it is the whole number.
#pragma once

#include "domain/catalogue.h"

#include <QCoreApplication>
#include <QString>

namespace secretscope {

class CountText
{
    Q_DECLARE_TR_FUNCTIONS(secretscope::CountText)

public:
    /// `7`, `≥ 10`, `0`, `—` for not loaded, `!` after a count whose rest failed; empty where the
    /// source cannot say.
    static QString dependents(std::uint32_t count, LoadState state);
    /// All categories of a secret together: `≥` as soon as one of them is not whole.
    static QString dependents(const Catalogue &catalogue, SecretIndex secret);
    /// What the state means in words, a whole sentence for a tooltip or details.
    static QString stateSentence(std::uint32_t count, LoadState state);

    /// `Tools`, `Phone numbers` …
    static QString categoryName(Category category);
    /// `tool`, `phone number` …, one of them.
    static QString kindName(Category category);
};

} // namespace secretscope
