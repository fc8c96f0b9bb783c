// SPDX-License-Identifier: Apache-2.0
#include "catalogue/reading.h"

#include <tuple>

namespace secretscope {

bool operator<(const Gap &a, const Gap &b)
{
    if (std::tie(a.part, a.secretId) != std::tie(b.part, b.secretId)) {
        return std::tie(a.part, a.secretId) < std::tie(b.part, b.secretId);
    }
    const auto word = [](const Gap &gap) {
        return std::string_view(gap.category.constData(), std::size_t(gap.category.size()));
    };
    return a.category != b.category ? isCategoryWordBefore(word(a), word(b)) : a.reason < b.reason;
}

std::string_view partWord(Gap::Part part)
{
    switch (part) {
    case Gap::Part::Secrets:
        return "secrets";
    case Gap::Part::Dependencies:
        return "dependencies";
    case Gap::Part::EnvironmentVariables:
        return "environment_variables";
    }
    Q_UNREACHABLE();
}

std::optional<Gap::Part> partFromWord(std::string_view word)
{
    for (const auto part :
         {Gap::Part::Secrets, Gap::Part::Dependencies, Gap::Part::EnvironmentVariables}) {
        if (partWord(part) == word) {
            return part;
        }
    }
    return {};
}

} // namespace secretscope
