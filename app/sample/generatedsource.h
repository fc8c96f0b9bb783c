// SPDX-License-Identifier: Apache-2.0
// A workspace of any size in the style of the sample. Each resource is worked out from its number
// whenever it is asked for, so memory does not grow with the count; the same count gives the same
// workspace on every run and machine.
#pragma once

#include "sample/demoblocks.h"
#include "sample/demosource.h"
#include "sample/density.h"

#include <QMap>

namespace secretscope {

class GeneratedSource final : public DemoSource
{
public:
    /// `secrets`: 0 … 100,000 (larger works too, MCP servers and numbers are never paged).
    GeneratedSource(const DemoBlocks &blocks, qsizetype secrets, Density density);

    qsizetype secretCount() const override;
    QByteArray secretName(qsizetype index) const override;
    DemoSecret secret(qsizetype index) const override;
    std::optional<qsizetype> indexOfSecret(const QByteArray &id) const override;
    std::optional<DemoToolUsers> toolUsers(const QByteArray &toolId) const override;
    QList<DemoPhoneNumber> phoneNumbers() const override;
    QList<DemoMcpServer> mcpServers() const override;
    qsizetype variableCount() const override;
    DemoVariable variable(qsizetype index) const override;

private:
    enum class Kind : quint64 { Secret = 1, Tool, Agent, Number, Server, Variable, Branch };
    struct Market
    {
        QByteArray slug;
        QByteArray city;
        QByteArray dialCode;
        QList<QByteArray> agents;
        QList<QByteArray> secrets;
    };
    struct System
    {
        QByteArray upper; ///< as in ORDER_API
        QByteArray plain;
        QList<QByteArray> tools;
    };
    /// How many dependents one secret picks; agents through tools come on top.
    struct Picks
    {
        quint64 tools = 0;
        quint64 directAgents = 0;
        quint64 numbers = 0;
        bool hasServer = false;
        bool hasWebhook = false;
    };

    void readBlocks(const DemoBlocks &blocks);
    static QByteArrayView prefixOf(Kind kind);
    static quint64 mixedOf(Kind kind, qsizetype index, quint64 salt = 0);
    static qint64 createdAt(Kind kind, qsizetype index);
    static QByteArray idOf(Kind kind, qsizetype index);
    static std::optional<qsizetype> indexOf(Kind kind, const QByteArray &id, qsizetype count);

    Picks picksOf(qsizetype secret) const;
    DemoResource resource(Kind kind, qsizetype index, const QByteArray &name) const;
    DemoResource tool(qsizetype index) const;
    DemoResource agent(qsizetype index) const;
    DemoResource server(qsizetype index) const;
    DemoPhoneNumber number(qsizetype index) const;
    QList<qsizetype> agentsOfTool(qsizetype index) const;
    QList<qsizetype> agentsOfServer(qsizetype index) const;
    qsizetype serverOfSecret(qsizetype secret) const;
    QList<qsizetype> picked(Kind kind, qsizetype index, quint64 salt, quint64 count,
                            qsizetype total) const;

    qsizetype m_secretCount = 0;
    qsizetype m_toolCount = 0;
    qsizetype m_agentCount = 0;
    qsizetype m_numberCount = 0;
    qsizetype m_serverCount = 0;
    Density m_density = Density::Sample;
    QList<Market> m_markets;
    QList<System> m_systems;
    QList<QByteArray> m_serverNames;
    QList<QByteArray> m_environments;
};

} // namespace secretscope
