// SPDX-License-Identifier: Apache-2.0
// The filters that are one click away. Each is a condition like a word of the query, so they
// combine with it by "and".
#pragma once

#include <QFlags>

#include <array>
#include <cstdint>

namespace secretscope {

enum class QuickFilter : std::uint8_t {
    NoDependents = 1, ///< secrets that are wholly read and have none reported, as `is:unused`
    NoAccess = 2, ///< dependents that this key may not see, as `is:unknown`
    NotFixable = 4, ///< direct dependents whose access level is neither admin nor editor
    PartlyLoaded = 8, ///< secrets with a category that is not whole, as `is:partial`
};
Q_DECLARE_FLAGS(QuickFilters, QuickFilter)
Q_DECLARE_OPERATORS_FOR_FLAGS(QuickFilters)

inline constexpr std::array allQuickFilters{QuickFilter::NoDependents, QuickFilter::NoAccess,
                                            QuickFilter::NotFixable, QuickFilter::PartlyLoaded};

/// How many of the loaded secrets each filter would show by itself.
struct QuickFilterCounts
{
    std::uint32_t noDependents = 0;
    std::uint32_t noAccess = 0;
    std::uint32_t notFixable = 0;
    std::uint32_t partlyLoaded = 0;

    std::uint32_t operator[](QuickFilter filter) const
    {
        switch (filter) {
        case QuickFilter::NoDependents:
            return noDependents;
        case QuickFilter::NoAccess:
            return noAccess;
        case QuickFilter::NotFixable:
            return notFixable;
        case QuickFilter::PartlyLoaded:
            return partlyLoaded;
        }
        return 0;
    }
    friend bool operator==(const QuickFilterCounts &, const QuickFilterCounts &) = default;
};

} // namespace secretscope
