// SPDX-License-Identifier: Apache-2.0
// The runs of tools before and after a moment, as the service listed them, with how far each list
// goes. A value of its own beside the state: it is of a question, not of the workspace.
#pragma once

#include "catalogue/toolrun.h"
#include "workspace/coverage.h"

#include <QHash>

#include <vector>

namespace secretscope {

/// Of one tool, on one side of the moment.
struct RunList
{
    /// In the order of the answers.
    std::vector<ToolRun> runs = {};
    /// Whether the question was answered; if not, and without a fault, it was not asked.
    bool isRead = false;
    /// Whether more exist that were not asked for.
    bool hasMore = false;
    /// Why not all that was asked for is here.
    std::optional<Cause> fault = {};

    bool isWhole() const { return isRead && !hasMore && !fault; }
    /// Whether every run that is missing is older than these: the newest came first.
    bool hasNewest() const;
};

struct ToolRuns
{
    RunList before;
    RunList after;
};

struct RunsAbout
{
    /// Seconds since 1970 UTC; a run in this second is one after it.
    std::int64_t since = 0;
    QHash<QByteArray, ToolRuns> tools = {};
    /// When the last question was answered, UTC; invalid before.
    QDateTime read = {};
};

} // namespace secretscope
