// SPDX-License-Identifier: Apache-2.0
// Makes the lists of the uses panel: the secrets that a resource needs, the agents that name it in
// the secrets' lists, and the agents that it names itself. It reads, and keeps nothing.
#pragma once

#include "analysis/uses.h"
#include "ui/panels/useslist.h"
#include "workspace/agentsbehindreader.h"

#include <QCoreApplication>

namespace secretscope {

class Workspace;

class UsesLists
{
    Q_DECLARE_TR_FUNCTIONS(secretscope::UsesLists)

public:
    /// All have to outlive it; `index` is of the workspace's catalogue as it is.
    UsesLists(const Workspace &workspace, const ReverseIndex &index);

    UsesList secrets(const ResourceUses &uses) const;
    /// Also of a tool that this key may not see, and of an id that no list has.
    /// @param nearby id of the secret that a person looks at: an agent is shown there if it has it.
    UsesList naming(const ResourceUses &uses, const QByteArray &nearby) const;
    /// @param nearby as above.
    UsesList behind(const AgentsBehind::Subject &subject, const AgentsBehindReader &reader,
                    const QByteArray &nearby) const;

private:
    UsesEntry secretEntry(const ResourceUses &uses, const ResourceUse &use) const;
    UsesEntry wayEntry(SecretIndex secret, IdIndex way) const;
    RowId rowOfWay(SecretIndex secret, IdIndex way) const;
    bool isListed(SecretIndex secret, Category category, IdIndex id) const;
    RowId rowOfAgent(std::string_view id, const std::optional<SecretIndex> &nearby) const;
    RowId rowIn(SecretIndex secret, std::optional<Category> category, std::string_view id) const;
    bool isEverySecretHere() const;

    const Workspace &m_workspace;
    const Catalogue &m_catalogue;
    const ReverseIndex &m_index;
};

} // namespace secretscope
