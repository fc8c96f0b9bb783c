// SPDX-License-Identifier: Apache-2.0
// Who could edit what needs a secret itself, in three numbers: what a row says of the secret before
// anyone asks for its impact.
#pragma once

#include "catalogue/catalogue.h"

namespace secretscope {

/// Direct dependents of the categories that have access levels.
struct EditCounts
{
    std::uint32_t fix = 0; ///< this key may edit them
    std::uint32_t ask = 0; ///< seen, but for others to edit
    std::uint32_t noAccess = 0; ///< this key may not even see them
    /// If not, there may be more of each.
    bool isExact = true;

    friend bool operator==(const EditCounts &, const EditCounts &) = default;
};

/// O(dependents of the secret).
EditCounts editCounts(const Catalogue &catalogue, SecretIndex secret);

} // namespace secretscope
