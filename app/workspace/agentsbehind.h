// SPDX-License-Identifier: Apache-2.0
// The answer to "which agents are behind this tool, MCP server or phone number?", as the resource
// itself was asked, with how far it goes. It is no part of the catalogue: `used_by` may say less.
#pragma once

#include "catalogue/agentbehind.h"
#include "catalogue/category.h"
#include "service/agentsdecoder.h"
#include "workspace/coverage.h"

#include <QByteArray>
#include <QDateTime>

#include <compare>
#include <optional>
#include <vector>

namespace secretscope {

struct AgentsBehind
{
    /// What can be asked.
    struct Subject
    {
        /// Tools, McpServers or PhoneNumbers.
        Category kind = Category::Tools;
        QByteArray id;

        friend bool operator==(const Subject &, const Subject &) = default;
        friend bool operator<(const Subject &a, const Subject &b)
        {
            return a.kind != b.kind ? a.kind < b.kind : a.id < b.id;
        }
    };
    static constexpr bool canBeAsked(Category kind)
    {
        return kind == Category::Tools || kind == Category::McpServers
            || kind == Category::PhoneNumbers;
    }

    using Presence = AgentsContents::Presence;

    /// In order of arrival, each id once.
    std::vector<AgentBehind> agents;
    Presence presence = Presence::Told;
    /// Pages that were read, and whether the list ended there.
    Paginator trail;
    /// Why the next page is not here.
    std::optional<ApiError> error;
    /// Items that were left out as malformed.
    std::uint64_t leftOut = 0;
    std::optional<Skipped> firstSkipped;
    /// When the last page arrived, UTC; invalid before the first.
    QDateTime read;

    /// Whether any page ever came; `agents` may be of a reading before the present one.
    bool hasAnswer() const { return read.isValid(); }
    /// Whether `agents` is all that there is.
    bool isComplete() const
    {
        return trail.state() == Paginator::State::AtEnd && presence == Presence::Told
            && leftOut == 0;
    }
};

} // namespace secretscope
