// SPDX-License-Identifier: Apache-2.0
#include "catalogue/crosscheck.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace secretscope {

namespace {

/// By label.
using HeldSecrets = std::unordered_map<std::string_view, std::vector<SecretIndex>>;

HeldSecrets secretsOfVariables(const Catalogue &catalogue)
{
    HeldSecrets held;
    for (std::uint32_t i = 0; i < catalogue.secretCount(); ++i) {
        for (const Edge &edge : catalogue.dependents({i}, Category::EnvironmentVariables)) {
            held[catalogue.text(catalogue.resource(edge.resource).name)].push_back({i});
        }
    }
    return held;
}

} // namespace

std::vector<ConfiguredUse> configuredUses(const Catalogue &catalogue, const Facts &facts)
{
    std::vector<ConfiguredUse> uses;
    HeldSecrets held;
    bool hasHeld = false;
    for (qsizetype i = 0; i < facts.size(); ++i) {
        for (const StoredReference &reference : facts.at(i).references) {
            if (const std::string_view variable = facts.text(reference.variable);
                !variable.empty()) {
                if (!std::exchange(hasHeld, true)) {
                    held = secretsOfVariables(catalogue);
                }
                if (const auto found = held.find(variable); found != held.end()) {
                    for (const SecretIndex secret : found->second) {
                        uses.push_back({secret, i});
                    }
                }
            } else if (const auto secret = catalogue.findSecret(facts.text(reference.secretId))) {
                uses.push_back({*secret, i});
            }
        }
    }
    std::ranges::sort(uses);
    uses.erase(std::unique(uses.begin(), uses.end()), uses.end());
    return uses;
}

} // namespace secretscope
