// SPDX-License-Identifier: Apache-2.0
#include "analysis/editcounts.h"

#include "analysis/impact.h"
#include "analysis/relation.h"

namespace secretscope {

EditCounts editCounts(const Catalogue &catalogue, SecretIndex secret)
{
    EditCounts counts;
    for (const Category category : catalogue.categories()) {
        if (!traitsOf(category).hasAccessLevel) {
            continue;
        }
        counts.isExact = counts.isExact && isComplete(catalogue.loadState(secret, category));
        for (const Edge &edge : catalogue.dependents(secret, category)) {
            if (!relationOf(catalogue, secret, edge).direct) {
                continue;
            }
            const auto reason = reasonToAsk(catalogue, edge.resource);
            ++(!reason ? counts.fix : reason == AskReason::NoAccess ? counts.noAccess : counts.ask);
        }
    }
    return counts;
}

} // namespace secretscope
