// SPDX-License-Identifier: Apache-2.0
#include "analysis/ringingnumber.h"

namespace secretscope {

NumberContent ringingNumber(const Catalogue &catalogue, const Facts &facts, std::string_view id)
{
    const auto known = catalogue.findId(id);
    const auto record = known ? catalogue.bestRecord(*known, Category::PhoneNumbers) : std::nullopt;
    if (!record) {
        return facts.number(id);
    }
    const Resource &number = catalogue.resource(*record);
    return {catalogue.text(number.name), catalogue.text(number.label),
            catalogue.word(number.access)};
}

} // namespace secretscope
