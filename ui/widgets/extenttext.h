// SPDX-License-Identifier: Apache-2.0
// How much of a workspace is loaded, in words that never present a part as everything.
#pragma once

#include "workspace/workspacestate.h"

#include <QCoreApplication>
#include <QString>

namespace secretscope {

class ExtentText
{
    Q_DECLARE_TR_FUNCTIONS(secretscope::ExtentText)

public:
    /// Before it there is nothing to say of the workspace.
    static bool hasFirstPage(const WorkspaceState &state);

    /// Whether all secrets are here, and all lists of what depends on them.
    static bool hasAllLists(const WorkspaceState &state);

    /// Secrets that are loaded; exact once all are.
    static Known secrets(const WorkspaceState &state);
    /// Dependents that are loaded; exact once nothing is missing.
    static Known dependents(const WorkspaceState &state);

    /// "300 secrets loaded, more exist"; "All 250 secrets loaded".
    static QString loaded(const WorkspaceState &state);
    /// "searched 300 loaded secrets, more exist"; "searched all 300 secrets", "…, of some only
    /// a part".
    static QString searched(const WorkspaceState &state);
    /// Whose views it is of: "Support, Billing"; empty for a single key's. Safe for display.
    static QString keys(const WorkspaceState &state);
};

} // namespace secretscope
