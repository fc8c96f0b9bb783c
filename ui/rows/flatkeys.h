// SPDX-License-Identifier: Apache-2.0
// Numbers that order the rows of the flat list by one column: texts are compared once for each
// distinct secret or resource, not once for each row.
#pragma once

#include "ui/rows/flatrows.h"

namespace secretscope {

class FlatKeys
{
public:
    FlatKeys(const Catalogue &catalogue, FlatColumn column);

    /// Equal for what shows the same; absentRank for nothing. O(1).
    std::uint32_t keyOf(const FlatRow &row) const;

private:
    void rankSecrets();
    void rankResources();
    void rankWays();

    const Catalogue *m_catalogue;
    FlatColumn m_column;
    /// By secret, by resource record, by id of a way; whichever the column needs.
    std::vector<std::uint32_t> m_ranks;
};

} // namespace secretscope
