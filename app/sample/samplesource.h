// SPDX-License-Identifier: Apache-2.0
// The sample workspace: some 260 secrets of one made-up company, built from the hand-written
// blocks, always the same. Every resource exists once, so its name and access level agree wherever
// it shows up. Small enough to be held whole.
#pragma once

#include "sample/demoblocks.h"
#include "sample/demosource.h"

#include <QHash>
#include <QSet>

namespace secretscope {

class SampleSource final : public DemoSource
{
public:
    explicit SampleSource(const DemoBlocks &blocks);

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
    static constexpr int noMarket = -1;

    struct Agent
    {
        DemoResource resource;
        int market = noMarket;
        QList<int> lines;
    };
    /// A tool or an MCP server, and the agents that use it (indices into m_agents).
    struct Instrument
    {
        DemoResource resource;
        int system = 0;
        int market = noMarket;
        QList<int> agents;
    };
    struct Number
    {
        DemoPhoneNumber number;
        int market = 0;
    };
    /// What the tags of one secret have picked, before its agents are worked out.
    struct Draft
    {
        DemoSecret secret;
        QList<int> tools;
        QList<int> mcpServers;
        QList<int> directAgents;
    };

    void buildAgents(const DemoBlocks &blocks);
    void buildInstruments(const DemoBlocks &blocks);
    void buildPhoneNumbers(const DemoBlocks &blocks);
    void buildSecrets(const DemoBlocks &blocks);
    void buildVariables(const DemoBlocks &blocks);

    Instrument instrument(const DemoBlocks &blocks, int system, const QString &name, int market,
                          QByteArrayView prefix, int place);
    /// None of an agent that the key may not see.
    QList<DemoBranch> branchesOf(int agent) const;
    QList<int> usersOf(const DemoBlocks::System &system, const Instrument &instrument,
                       int place) const;
    void addSecret(const DemoBlocks &blocks, int system, const QString &name,
                   const QStringList &tags, int market);
    void addMarketSecret(const QString &name, int market);
    void pickTools(Draft &draft, const DemoBlocks &blocks, int system, const QString &tag,
                   int market) const;
    void pickAgents(Draft &draft, const DemoBlocks &blocks, int system, const QString &tag) const;
    void pickAgentsOf(Draft &draft, int market, const QList<int> &lines) const;
    void pickNumbers(Draft &draft, const QString &provider, int market) const;
    Draft draft(const QString &name);
    void finish(Draft draft);

    QList<Agent> m_agents;
    QList<Instrument> m_tools;
    QList<Instrument> m_mcpServers;
    QList<Number> m_numbers;
    QList<DemoSecret> m_secrets; ///< sorted by id, as they were made
    QList<DemoVariable> m_variables;
    QHash<QByteArray, qsizetype> m_secretById;
    QHash<QByteArray, qsizetype> m_toolById;
    quint64 m_serial = 0;
};

} // namespace secretscope
