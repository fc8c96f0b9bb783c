// SPDX-License-Identifier: Apache-2.0
// A catalogue and its gaps as a state, as if they came from a file.
#pragma once

#include "support/randomcatalogue.h"
#include "workspace/workspacestate.h"

namespace secretscope::test {

inline WorkspaceState stateOf(const Catalogue &catalogue, const LoadInfo &loadInfo = {})
{
    WorkspaceState::Content content;
    content.catalogue = catalogue;
    content.gaps = loadInfo.gaps;
    content.loadInfo = loadInfo;
    content.loadInfo.gaps.clear();
    return WorkspaceState(std::move(content));
}

inline WorkspaceState stateOf(const std::vector<PlainSecret> &secrets)
{
    return stateOf(catalogueOf(secrets), loadInfoOf(secrets));
}

/// With this state of environment variables.
inline Catalogue withVariables(const Catalogue &catalogue, LoadState state)
{
    CatalogueBuilder builder(catalogue);
    builder.setEnvironmentVariablesState(state);
    return builder.catalogue();
}

/// With this state of one list.
inline Catalogue withList(const Catalogue &catalogue, SecretIndex secret, Category category,
                          LoadState state)
{
    CatalogueBuilder builder(catalogue);
    builder.setLoadState(secret, category, state);
    return builder.catalogue();
}

} // namespace secretscope::test
