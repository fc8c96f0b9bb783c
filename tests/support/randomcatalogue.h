// SPDX-License-Identifier: Apache-2.0
// Random workspaces for property tests: as plain structs, for reference implementations, and as a
// catalogue. The same seed gives the same workspace on every machine. It makes no honest-looking
// data: ids clash between kinds, names repeat, lists are partial, ways are named that no list has.
#pragma once

#include "support/plainsecrets.h"

#include "catalogue/cataloguebuilder.h"
#include "workspace/coverage.h"

#include <cstdint>
#include <vector>

namespace secretscope::test {

struct RandomSize
{
    std::uint32_t secrets = 12;
    /// Distinct resources of each kind.
    std::uint32_t resources = 8;
    /// Most dependents in one list; never more than `resources`.
    std::uint32_t listLength = 6;
    /// Of 100 lists, how many are partial.
    std::uint32_t partialPercent = 15;
    /// Of 100 secrets, how many have each of two lists that this version does not know.
    std::uint32_t unlistedPercent = 60;
};

/// Deterministic numbers (SplitMix64): std's distributions differ between libraries.
class RandomNumbers
{
public:
    explicit RandomNumbers(std::uint64_t seed)
        : m_state(seed)
    {}
    /// In [0, limit); 0 for a limit of 0.
    std::uint32_t below(std::uint32_t limit);
    bool isHit(std::uint32_t percent) { return below(100) < percent; }

private:
    std::uint64_t m_state;
};

std::vector<PlainSecret> randomSecrets(std::uint64_t seed, RandomSize size = {});

/// The same workspace some time later: secrets and dependents come, go, get other names, access
/// levels, ways and visibility; lists become partial or whole.
std::vector<PlainSecret> changedSecrets(std::uint64_t seed, const std::vector<PlainSecret> &secrets,
                                        RandomSize size = {});

/// In the order of the vector, as one page.
Catalogue catalogueOf(const std::vector<PlainSecret> &secrets);

/// What loading all of it would say; a gap for each list that is partial.
LoadInfo loadInfoOf(const std::vector<PlainSecret> &secrets);

/// The secrets and their lists in another order: nothing else may show it.
std::vector<PlainSecret> shuffled(std::uint64_t seed, std::vector<PlainSecret> secrets);

} // namespace secretscope::test
