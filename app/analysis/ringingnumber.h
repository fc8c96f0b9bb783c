// SPDX-License-Identifier: Apache-2.0
// What is known of a phone number that rings an agent: of the secrets' lists, else of the
// workspace's own list of numbers.
#pragma once

#include "catalogue/catalogue.h"
#include "catalogue/facts.h"

#include <string_view>

namespace secretscope {

/// All texts are empty if no list has it. Valid until the next addition to the facts.
NumberContent ringingNumber(const Catalogue &catalogue, const Facts &facts, std::string_view id);

} // namespace secretscope
