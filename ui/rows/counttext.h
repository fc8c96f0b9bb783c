// SPDX-License-Identifier: Apache-2.0
// Counts as the window prints them, so that no number is silently partial: `7`, `≥ 10`, `0`, `—`
// (not loaded), `!` (failed). It knows no catalogue.
#pragma once

#include "catalogue/loadstate.h"

#include <QCoreApplication>
#include <QString>

#include <cstdint>

namespace secretscope {

/// How many dependents are known, and how far that is all.
struct KnownCount
{
    std::uint32_t count = 0;
    /// Complete or NotOffered: exact.
    LoadState state = LoadState::Complete;

    friend bool operator==(const KnownCount &, const KnownCount &) = default;
};

/// The most that can be said of a sum of two counts.
KnownCount operator+(KnownCount a, KnownCount b);

/// Orders by number, and at the same number what may be more after what is exact.
std::uint64_t countSortKey(KnownCount known);

class CountText
{
    Q_DECLARE_TR_FUNCTIONS(secretscope::CountText)

public:
    /// `7`, `≥ 10`, `0`, `—`, `!`, and `≥ 10 !` for a list that could not be read to its end.
    static QString shown(KnownCount known);
    /// The same in words, for screen readers and tooltips: "at least 10, the rest is not loaded".
    static QString sentence(KnownCount known);
};

} // namespace secretscope
