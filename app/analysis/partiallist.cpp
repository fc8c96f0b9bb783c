// SPDX-License-Identifier: Apache-2.0
#include "analysis/partiallist.h"

namespace secretscope {

std::vector<PartialList> partialLists(const Catalogue &catalogue,
                                      std::span<const SecretIndex> secrets)
{
    std::vector<PartialList> partial;
    for (const SecretIndex secret : secrets) {
        for (const Category category : catalogue.categories()) {
            const LoadState state = catalogue.loadState(secret, category);
            if (!isComplete(state)) {
                partial.push_back({secret, category, state});
            }
        }
    }
    return partial;
}

} // namespace secretscope
