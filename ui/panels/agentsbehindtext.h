// SPDX-License-Identifier: Apache-2.0
// The words for looking further: what was asked, how far the answer goes, why there is none.
// Foreign parts in them are made safe for display.
#pragma once

#include "workspace/agentsbehind.h"

#include <QCoreApplication>
#include <QString>

namespace secretscope {

class AgentsBehindText
{
    Q_DECLARE_TR_FUNCTIONS(secretscope::AgentsBehindText)

public:
    /// Of the list: "Behind this tool", "Assigned agent".
    static QString title(Category kind);
    /// "read at 14:02", "not asked yet"; beside the list's title.
    static QString meaning(const AgentsBehind *answer, bool isReading, bool isOffered);
    /// `5`, `≥ 5`, `—` not asked or not told, `!` failed.
    static QString count(const AgentsBehind *answer, bool isReading);

    /// What asking would tell.
    static QString offer(Category kind);
    /// Why a snapshot cannot tell.
    static QString notOffered(Category kind);
    /// For an id that only agents name.
    static QString unknownKind();
    static QString reading(const AgentsBehind *answer);
    /// "Agents behind this tool, read at 14:02 from the tool itself: 5", and what is missing.
    static QString outcome(Category kind, const AgentsBehind &answer, const QString &server);
    /// For whoever looks for the cause: the error's details, the first item that was left out.
    static QString details(const AgentsBehind &answer);

    /// "no access · agent_9f", else the name.
    static QString agentName(const AgentBehind &agent);
    /// "not listed · viewer · also in branch new greeting".
    static QString agentNote(const AgentBehind &agent, bool isInWorkspace);

private:
    static QString heading(Category kind, const AgentsBehind &answer);
    static QString missing(const AgentsBehind &answer);
    static QString branches(const AgentBehind &agent);
};

} // namespace secretscope
