// SPDX-License-Identifier: Apache-2.0
// Which quick filters each secret would pass by itself, and how many do.
#pragma once

#include "catalogue/catalogue.h"
#include "search/quickfilter.h"

#include <vector>

namespace secretscope {

class SecretFlags
{
public:
    /// Looks at one secret (again); they have to come in order the first time. `traits` is
    /// TextIndex::traits(). O(dependents).
    void update(const Catalogue &catalogue, const std::vector<std::uint8_t> &traits,
                SecretIndex secret);
    void clear();

    /// QuickFilter bits.
    std::uint8_t operator[](SecretIndex secret) const { return m_flags[secret.value]; }
    std::size_t size() const { return m_flags.size(); }
    const QuickFilterCounts &counts() const { return m_counts; }
    /// In bytes, with spare room.
    std::size_t memory() const { return m_flags.capacity(); }

private:
    void count(std::uint8_t flags, std::uint32_t change);

    std::vector<std::uint8_t> m_flags;
    QuickFilterCounts m_counts;
};

} // namespace secretscope
