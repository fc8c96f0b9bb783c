// SPDX-License-Identifier: Apache-2.0
#include "sample/samplesource.h"

#include "sample/demodates.h"
#include "sample/demoid.h"

#include <algorithm>
#include <array>

namespace secretscope {

using namespace Qt::Literals::StringLiterals;

using namespace demodates;

namespace {

constexpr quint64 companyDays = 700;

quint64 chance(const QByteArray &what, quint64 salt = 0)
{
    quint64 value = salt;
    for (const char c : what) {
        value = demoid::mixed(value, static_cast<unsigned char>(c));
    }
    return value;
}

QByteArray accessLevelOf(const QByteArray &name)
{
    const quint64 percent = chance(name, 11) % 100;
    if (percent < 22) {
        return "admin";
    }
    if (percent < 60) {
        return "editor";
    }
    return percent < 70 ? "commenter" : "viewer";
}

bool haveCommon(const QList<int> &a, const QList<int> &b)
{
    return std::any_of(a.begin(), a.end(), [&b](int value) { return b.contains(value); });
}

} // namespace

SampleSource::SampleSource(const DemoBlocks &blocks)
{
    buildAgents(blocks);
    buildInstruments(blocks);
    buildPhoneNumbers(blocks);
    buildSecrets(blocks);
    buildVariables(blocks);
}

void SampleSource::buildAgents(const DemoBlocks &blocks)
{
    const auto add = [this](const QString &name, int market, const QList<int> &lines) {
        const QByteArray text = name.toUtf8();
        const qint64 createdAt = companyStart + qint64(chance(text, 1) % (companyDays * day));
        m_agents += {{demoid::idOf("agent_", createdAt, ++m_serial), text, createdAt,
                      accessLevelOf(text), chance(text, 2) % 100 >= 6},
                     market,
                     lines};
    };
    for (int market = 0; market < blocks.markets.size(); ++market) {
        for (int line = 0; line < blocks.markets[market].agents.size(); ++line) {
            add(blocks.markets[market].agents[line], market, {line});
        }
    }
    for (const DemoBlocks::InternalAgent &agent : blocks.internalAgents) {
        add(agent.name, noMarket, agent.lines);
    }
}

// The first tool of a system is what the system was bought for: all agents of its lines have it.
// Every third agent has each of the others.
QList<int> SampleSource::usersOf(const DemoBlocks::System &system, const Instrument &instrument,
                                 int place) const
{
    QList<int> users;
    for (int i = 0; i < m_agents.size(); ++i) {
        const Agent &agent = m_agents[i];
        if (!system.agents.isEmpty()) {
            if (system.agents.contains(QString::fromUtf8(agent.resource.name))) {
                users += i;
            }
            continue;
        }
        if (instrument.market != noMarket && agent.market != instrument.market) {
            continue;
        }
        if (!haveCommon(agent.lines, system.lines)) {
            continue;
        }
        const quint64 percent = chance(instrument.resource.name + agent.resource.name, 3) % 100;
        if (place == 0 || percent < (instrument.market == noMarket ? 34 : 75)) {
            users += i;
        }
    }
    return users;
}

SampleSource::Instrument SampleSource::instrument(const DemoBlocks &blocks, int system,
                                                  const QString &name, int market,
                                                  QByteArrayView prefix, int place)
{
    const DemoBlocks::System &owner = blocks.systems[system];
    const QByteArray text = name.toUtf8();
    const qint64 createdAt
        = owner.since + qint64(place) * 5 * day + qint64(chance(text, 4) % quint64(4 * day));
    Instrument made;
    made.system = system;
    made.market = market;
    made.resource = {demoid::idOf(prefix, createdAt, ++m_serial), text, createdAt,
                     owner.accessLevel.isEmpty() ? accessLevelOf(text) : owner.accessLevel.toUtf8(),
                     chance(text, 5) % 100 >= 7};
    made.agents = usersOf(owner, made, place);
    return made;
}

void SampleSource::buildInstruments(const DemoBlocks &blocks)
{
    for (int system = 0; system < blocks.systems.size(); ++system) {
        const DemoBlocks::System &owner = blocks.systems[system];
        for (int place = 0; place < owner.tools.size(); ++place) {
            const QString &name = owner.tools[place];
            if (!DemoBlocks::isForEachMarket(name)) {
                m_tools += instrument(blocks, system, name, noMarket, "tool_", place);
                continue;
            }
            for (int market = 0; market < blocks.markets.size(); ++market) {
                m_tools += instrument(blocks, system,
                                      DemoBlocks::forMarket(name, blocks.markets[market]), market,
                                      "tool_", place + 1 + market);
            }
        }
        for (const QString &name : owner.mcpServers) {
            m_mcpServers += instrument(blocks, system, name, noMarket, "mcpsrv_", 1);
        }
    }
    for (qsizetype i = 0; i < m_tools.size(); ++i) {
        m_toolById.insert(m_tools[i].resource.id, i);
    }
}

void SampleSource::buildPhoneNumbers(const DemoBlocks &blocks)
{
    constexpr std::array<const char *, 6> labels{"main",     "night",         "repair",
                                                 "showroom", "campaign 2025", "fax (legacy)"};
    for (int market = 0; market < blocks.markets.size(); ++market) {
        const DemoBlocks::Market &place = blocks.markets[market];
        const int count = 3 + market % 4;
        for (int i = 0; i < count; ++i) {
            QByteArray provider = "twilio";
            if (place.slug == "blr"_L1) {
                provider = "exotel";
            } else if (place.slug == "gdn"_L1) {
                provider = "vonage";
            } else if (i == 1) {
                provider = "sip_trunk";
            }
            const QByteArray digits = place.dialCode.toUtf8();
            const quint64 rest = chance(digits, quint64(i)) % 90 + 10;
            const qint64 createdAt = companyStart + (qint64(market) * 9 + i) * day;
            QByteArray label = place.city.toUtf8() + ' ' + labels[size_t(i)];
            if (market == 5 && i == 2) {
                label.clear(); // nobody gave it a label
            }
            Number number{{demoid::idOf("phnum_", createdAt, ++m_serial),
                           digits + QByteArray::number(rest) + QByteArray::number(10 + i * 7),
                           label, provider, std::nullopt},
                          market};
            const int agent = market * int(blocks.lines.size()) + (i == 2 ? 4 : 0);
            if (i < 3 && m_agents[agent].resource.isVisible) {
                number.number.assignedAgent = m_agents[agent].resource;
                number.number.environment = i == 2 ? "" : "production";
                number.number.branchId = i == 1 ? branchesOf(agent).last().id : QByteArray();
            }
            m_numbers += number;
        }
    }
}

qsizetype SampleSource::secretCount() const
{
    return m_secrets.size();
}

QByteArray SampleSource::secretName(qsizetype index) const
{
    return m_secrets[index].name;
}

DemoSecret SampleSource::secret(qsizetype index) const
{
    return m_secrets[index];
}

std::optional<qsizetype> SampleSource::indexOfSecret(const QByteArray &id) const
{
    const auto found = m_secretById.constFind(id);
    return found == m_secretById.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<DemoToolUsers> SampleSource::toolUsers(const QByteArray &toolId) const
{
    const auto found = m_toolById.constFind(toolId);
    if (found == m_toolById.constEnd()) {
        return std::nullopt;
    }
    const Instrument &tool = m_tools[*found];
    DemoToolUsers users;
    for (const int index : tool.agents) {
        users.agents += m_agents[index].resource;
        users.branches += branchesOf(index);
    }
    // Some try a tool out in a branch before the agent itself has it.
    const int trying = int(chance(tool.resource.name, 12) % quint64(m_agents.size()));
    const QList<DemoBranch> branches = branchesOf(trying);
    if (!tool.agents.contains(trying) && branches.size() > 1) {
        users.branches += branches.last();
    }
    return users;
}

QList<DemoBranch> SampleSource::branchesOf(int agent) const
{
    const DemoResource &resource = m_agents[agent].resource;
    if (!resource.isVisible) {
        return {};
    }
    const quint64 serial = quint64(agent) * 2;
    QList<DemoBranch> branches{
        {demoid::idOf("agtbrch_", resource.createdAt, serial), "Main", resource, true}};
    if (chance(resource.name, 6) % 8 == 0) {
        branches += {demoid::idOf("agtbrch_", resource.createdAt + 40 * day, serial + 1),
                     "new greeting", resource, false};
    }
    return branches;
}

QList<DemoPhoneNumber> SampleSource::phoneNumbers() const
{
    QList<DemoPhoneNumber> numbers;
    for (const Number &number : m_numbers) {
        numbers += number.number;
    }
    return numbers;
}

QList<DemoMcpServer> SampleSource::mcpServers() const
{
    QList<DemoMcpServer> servers;
    for (const Instrument &server : m_mcpServers) {
        if (!server.resource.isVisible) {
            continue;
        }
        DemoMcpServer made{server.resource, {}, {}};
        for (const DemoSecret &secret : m_secrets) {
            for (const DemoResource &used : secret.mcpServers) {
                if (used.id == server.resource.id && made.secretId.isEmpty()) {
                    made.secretId = secret.id;
                }
            }
        }
        for (const int agent : server.agents) {
            made.agents += m_agents[agent].resource;
        }
        servers += made;
    }
    return servers;
}

qsizetype SampleSource::variableCount() const
{
    return m_variables.size();
}

DemoVariable SampleSource::variable(qsizetype index) const
{
    return m_variables[index];
}

void SampleSource::buildVariables(const DemoBlocks &blocks)
{
    QHash<QByteArray, QByteArray> idByName;
    for (const DemoSecret &secret : m_secrets) {
        if (!idByName.contains(secret.name)) {
            idByName.insert(secret.name, secret.id);
        }
    }

    const auto add = [this](const QByteArray &label, const QByteArray &type) -> DemoVariable & {
        const qint64 createdAt = companyStart + qint64(chance(label, 7) % (companyDays * day));
        const qint64 updatedAt = createdAt + qint64(chance(label, 8) % quint64(60 * day));
        m_variables += {
            demoid::idOf("envvar_", createdAt, ++m_serial), label, type, createdAt, updatedAt, {}};
        return m_variables.last();
    };
    for (const DemoBlocks::Variable &variable : blocks.variables) {
        DemoVariable &made = add(variable.label.toUtf8(), "secret");
        for (qsizetype i = 0; i < variable.secretNames.size(); ++i) {
            const QByteArray id = idByName.value(variable.secretNames[i].toUtf8());
            Q_ASSERT(!id.isEmpty());
            made.values += {blocks.environments[i].toUtf8(), id};
        }
    }
    DemoVariable &address = add("BASE_URL", "string");
    address.values = {{"production", "https://api.haldenmarsh.example"},
                      {"staging", "https://staging.haldenmarsh.example"}};
    DemoVariable &connection = add("GOOGLE_CALENDAR", "auth_connection");
    connection.values
        = {{"production", demoid::idOf("authconn_", connection.createdAt, ++m_serial)}};
}

} // namespace secretscope
