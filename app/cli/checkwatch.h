// SPDX-License-Identifier: Apache-2.0
// What `check --watch` has to tell after each reading: changes since the last whole one, each once.
// It reads and prints nothing.
#pragma once

#include "analysis/check.h"

#include <QStringList>

#include <set>

namespace secretscope {

class CheckWatch
{
public:
    CheckWatch(WorkspaceState baseline, std::vector<CheckRule> rules);

    struct Round
    {
        /// As in "new-dependent: crm-lookup (tool_crm), tool of HUBSPOT (sec_hub)".
        QStringList changes;
        /// Why some rules could not be judged whole, each once.
        QStringList doubts;
    };
    /// A reading with gaps is compared as far as it goes; the next one is compared with the same
    /// baseline, so that no change is lost in a gap.
    Round look(const WorkspaceState &now);

private:
    WorkspaceState m_baseline;
    std::vector<CheckRule> m_rules;
    /// Since the baseline.
    std::set<QString> m_told;
};

} // namespace secretscope
