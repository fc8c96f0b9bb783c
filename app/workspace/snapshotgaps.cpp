// SPDX-License-Identifier: Apache-2.0
#include "workspace/snapshotgaps.h"

#include "catalogue/text.h"

namespace secretscope::snapshotgaps {

namespace {

void markEnvironmentVariables(CatalogueBuilder &builder, bool haveGap)
{
    const Catalogue &catalogue = builder.catalogue();
    if (catalogue.environmentVariablesState() == LoadState::NotOffered) {
        return;
    }
    constexpr Category category = Category::EnvironmentVariables;
    std::uint32_t told = 0;
    bool hasFailed = false; // of single secrets, which have a gap of their own
    for (std::uint32_t i = 0; i < catalogue.secretCount(); ++i) {
        const LoadState state = catalogue.loadState({i}, category);
        told += state == LoadState::NotLoaded ? 0 : 1;
        hasFailed |= state == LoadState::Failed;
    }
    if (!haveGap && !hasFailed && told == catalogue.secretCount() && told > 0) {
        builder.setEnvironmentVariablesState(LoadState::Complete);
        return;
    }
    if (!haveGap && told == 0) {
        builder.setEnvironmentVariablesState(LoadState::NotOffered);
        return;
    }
    for (std::uint32_t i = 0; i < catalogue.secretCount(); ++i) {
        const LoadState state = catalogue.loadState({i}, category);
        if (haveGap && state == LoadState::Complete) {
            builder.setLoadState({i}, category, LoadState::Failed);
        } else if (!haveGap && state == LoadState::NotLoaded) {
            builder.setLoadState({i}, category, LoadState::NotOffered);
        }
    }
}

} // namespace

void markLists(CatalogueBuilder &builder, const QList<Gap> &gaps)
{
    const Catalogue &catalogue = builder.catalogue();
    bool isEnvironmentReported = false;
    for (const Gap &gap : gaps) {
        isEnvironmentReported |= gap.part == Gap::Part::EnvironmentVariables;
        const auto secret = catalogue.findSecret(viewOf(gap.secretId));
        const auto category = catalogue.findCategory(viewOf(gap.category));
        if (gap.part == Gap::Part::Dependencies && secret && category
            && catalogue.loadState(*secret, *category) == LoadState::Complete) {
            builder.setLoadState(*secret, *category, LoadState::Failed);
        }
    }
    markEnvironmentVariables(builder, isEnvironmentReported);
}

} // namespace secretscope::snapshotgaps
