// SPDX-License-Identifier: Apache-2.0
// The lists of the uses panel as values: the secrets that a resource needs, the agents that
// reference it in the secrets' lists, and the agents that the resource itself names. A function of
// one state and of what was looked up, callable on any thread.
#pragma once

#include "analysis/uses.h"
#include "ui/rows/entrytree.h"
#include "workspace/agentsbehindreader.h"
#include "workspace/workspacestate.h"

#include <QCoreApplication>

namespace secretscope {

class UsesLists
{
    Q_DECLARE_TR_FUNCTIONS(secretscope::UsesLists)

public:
    /// Where each list is in lists().
    enum Position { Secrets, Referencing, LookedUp };

    /// What is known of the agents that the resource itself names.
    struct LookUp
    {
        AgentsBehind::Subject subject;
        std::optional<AgentsBehind> answer;
        bool isReading = false;
        bool isOffered = false;
    };
    struct Result
    {
        /// Whether the state has the resource; else there is nothing else in it.
        bool isFound = false;
        /// Whether it is more than an id that agents reference.
        bool hasKind = false;
        QList<EntryList> lists;
        /// Why there may be more secrets; empty if there cannot.
        QString missing;
    };

    /// @param row a resource's. An agent is shown below the row's secret if that has it. O(all
    /// dependents).
    static Result of(const WorkspaceState &state, const RowId &row,
                     const std::optional<LookUp> &lookUp);

    /// `5`, `≥ 5`, `—` not looked up or not reported, `!` failed.
    static Known answerCount(const AgentsBehind *answer, bool isReading);

private:
    UsesLists(const WorkspaceState &state, const ReverseIndex &index, const RowId &row);

    EntryList secrets(const ResourceUses &uses) const;
    EntryList referencing(const ResourceUses &uses) const;
    EntryList lookedUp(const LookUp &lookUp) const;
    QString missing(const ResourceUses &uses) const;
    Entry secretEntry(const ResourceUses &uses, const ResourceUse &use) const;
    Entry throughEntry(SecretIndex secret, IdIndex id) const;
    RowId rowOfThrough(SecretIndex secret, IdIndex id) const;
    bool isListed(SecretIndex secret, Category category, IdIndex id) const;
    RowId rowOfAgent(std::string_view id) const;
    RowId rowIn(SecretIndex secret, std::optional<Category> category, std::string_view id) const;

    const WorkspaceState &m_state;
    const Catalogue &m_catalogue;
    const ReverseIndex &m_index;
    /// That the user looks at.
    std::optional<SecretIndex> m_nearby;
};

} // namespace secretscope
