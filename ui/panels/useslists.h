// SPDX-License-Identifier: Apache-2.0
// The lists of the uses panel as values: the secrets that a resource needs, and the agents that use
// it, as the secrets' lists and the resource itself say. A function of one state, callable on any
// thread.
#pragma once

#include "analysis/uses.h"
#include "analysis/usingagents.h"
#include "ui/rows/entrytree.h"

#include <QCoreApplication>

namespace secretscope {

class UsesLists
{
    Q_DECLARE_TR_FUNCTIONS(secretscope::UsesLists)

public:
    struct Result
    {
        /// Whether the state has the resource; else there is nothing else in it.
        bool isFound = false;
        /// Secrets, agents.
        QList<EntryList> lists;
        /// What may be missing in them, and why; empty if nothing may.
        QString missing;
        /// Whether loading more can help.
        bool canLoadMore = false;
    };

    /// @param row a resource's. An agent is shown below the row's secret if that has it. O(all
    /// dependents).
    static Result of(const WorkspaceState &state, const RowId &row);

private:
    UsesLists(const WorkspaceState &state, const ReverseIndex &index, const RowId &row);

    EntryList secrets(const ResourceUses &uses) const;
    EntryList agents(const ResourceUses &uses, const UsingAgents &found) const;
    Entry agentEntry(const UsingAgent &agent) const;
    QString missing(const ResourceUses &uses, const UsingAgents &agents) const;
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
