// SPDX-License-Identifier: Apache-2.0
// What a made-up workspace is made of, as plain values, and the source that hands them out one by
// one. A source never keeps JSON and knows nothing of paging or HTTP.
#pragma once

#include <QByteArray>
#include <QList>
#include <QtGlobal>

#include <optional>
#include <utility>

namespace secretscope {

/// A tool, an agent or an MCP server. All texts are UTF-8.
struct DemoResource
{
    QByteArray id;
    QByteArray name;
    qint64 createdAt = 0; ///< seconds since 1970, UTC
    QByteArray accessLevel;
    /// False: the key may not see it, so the API tells nothing but the id.
    bool isVisible = true;
};

/// An agent as a dependent. `via` holds the ids of the tools and MCP servers through which it
/// reaches the secret; empty: directly.
struct DemoAgentUse
{
    DemoResource agent;
    QList<QByteArray> via;
};

struct DemoPhoneNumber
{
    QByteArray id;
    QByteArray number; ///< E.164
    QByteArray label;
    QByteArray provider;
    std::optional<DemoResource> assignedAgent;
    QByteArray environment = {}; ///< for its calls; empty: none chosen
    QByteArray branchId = {}; ///< of the assigned agent; empty: none chosen
};

struct DemoSecret
{
    QByteArray id;
    QByteArray name;
    QList<DemoResource> tools;
    QList<DemoAgentUse> agents;
    QList<DemoPhoneNumber> phoneNumbers;
    QList<DemoResource> mcpServers;
    QList<QByteArray> others;
};

struct DemoMcpServer
{
    DemoResource server;
    QByteArray secretId; ///< of its `secret_token`
    QList<DemoResource> agents;
};

struct DemoVariable
{
    QByteArray id;
    QByteArray label;
    QByteArray type; ///< `string`, `secret` or `auth_connection`
    qint64 createdAt = 0;
    qint64 updatedAt = 0;
    /// Environment and, by type, the plain text, the secret's id or the connection's id.
    QList<std::pair<QByteArray, QByteArray>> values;
};

struct DemoBranch
{
    QByteArray id;
    QByteArray name;
    DemoResource agent;
    bool isMain = false;
};

/// Who depends on one tool.
struct DemoToolUsers
{
    QList<DemoResource> agents;
    /// May be of further agents, which use the tool in a branch only.
    QList<DemoBranch> branches;
};

class DemoSource
{
public:
    DemoSource() = default;
    virtual ~DemoSource() = default;
    Q_DISABLE_COPY_MOVE(DemoSource)

    virtual qsizetype secretCount() const = 0;
    /// The name alone: cheaper than secret(), for searching. `index` is 0 … secretCount() - 1.
    virtual QByteArray secretName(qsizetype index) const = 0;
    virtual DemoSecret secret(qsizetype index) const = 0;
    virtual std::optional<qsizetype> indexOfSecret(const QByteArray &id) const = 0;

    /// Nothing for an id that is no tool of this workspace.
    virtual std::optional<DemoToolUsers> toolUsers(const QByteArray &toolId) const = 0;
    virtual QList<DemoPhoneNumber> phoneNumbers() const = 0;
    virtual QList<DemoMcpServer> mcpServers() const = 0;

    virtual qsizetype variableCount() const = 0;
    virtual DemoVariable variable(qsizetype index) const = 0;
};

} // namespace secretscope
