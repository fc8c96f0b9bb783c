// SPDX-License-Identifier: Apache-2.0
// Which resources' own configurations name which secrets, no matter what the secrets' lists report.
#pragma once

#include "catalogue/catalogue.h"
#include "catalogue/facts.h"

#include <compare>
#include <vector>

namespace secretscope {

/// A resource that names a secret, or a variable that holds it, at one place at least.
struct ConfiguredUse
{
    SecretIndex secret;
    /// In Facts::at().
    qsizetype resource = 0;

    friend auto operator<=>(const ConfiguredUse &, const ConfiguredUse &) = default;
};

/// By secret, then in the order of the facts, each once. O(references · log + variables).
std::vector<ConfiguredUse> configuredUses(const Catalogue &catalogue, const Facts &facts);

} // namespace secretscope
