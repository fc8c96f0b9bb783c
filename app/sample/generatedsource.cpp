// SPDX-License-Identifier: Apache-2.0
#include "sample/generatedsource.h"

#include "sample/demodates.h"
#include "sample/demoid.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace secretscope {

using namespace demodates;

namespace {

constexpr qsizetype secretsPerServer = 40;

QByteArray accessLevelOf(quint64 chance)
{
    constexpr std::array<const char *, 10> levels{"admin",     "admin",  "editor", "editor",
                                                  "editor",    "editor", "viewer", "viewer",
                                                  "commenter", "viewer"};
    return chance % 1000 == 0 ? QByteArray("auditor") : QByteArray(levels[chance % levels.size()]);
}

const QByteArray &choice(const QList<QByteArray> &texts, quint64 chance)
{
    return texts[qsizetype(chance % quint64(texts.size()))];
}

QList<QByteArray> utf8Of(const QStringList &texts)
{
    QList<QByteArray> result;
    for (const QString &text : texts) {
        result += text.toUtf8();
    }
    return result;
}

} // namespace

GeneratedSource::GeneratedSource(const DemoBlocks &blocks, qsizetype secrets, Density density)
    : m_secretCount(secrets)
    , m_toolCount(secrets / 2 + 8)
    , m_agentCount(secrets / 4 + 8)
    , m_numberCount(std::clamp<qsizetype>(secrets / 20, 8, 2000))
    , m_serverCount(std::clamp<qsizetype>(secrets / secretsPerServer, 1, 200))
    , m_density(density)
{
    readBlocks(blocks);
}

void GeneratedSource::readBlocks(const DemoBlocks &blocks)
{
    for (const DemoBlocks::Market &market : blocks.markets) {
        m_markets += {market.slug.toUtf8(), market.city.toUtf8(), market.dialCode.toUtf8(),
                      utf8Of(market.agents), utf8Of(market.secrets)};
    }
    for (const DemoBlocks::System &system : blocks.systems) {
        m_serverNames += utf8Of(system.mcpServers);
        if (system.tools.isEmpty()) {
            continue;
        }
        QString upper = system.name.toUpper();
        upper.replace(u' ', u'_').replace(u'-', u'_');
        QStringList tools;
        std::copy_if(system.tools.begin(), system.tools.end(), std::back_inserter(tools),
                     [](const QString &name) { return !DemoBlocks::isForEachMarket(name); });
        m_systems += {upper.toUtf8(), system.name.toUtf8(), utf8Of(tools)};
    }
    m_environments = utf8Of(blocks.environments);
}

QByteArrayView GeneratedSource::prefixOf(Kind kind)
{
    switch (kind) {
    case Kind::Secret:
        return "secret_";
    case Kind::Tool:
        return "tool_";
    case Kind::Agent:
        return "agent_";
    case Kind::Number:
        return "phnum_";
    case Kind::Server:
        return "mcpsrv_";
    case Kind::Variable:
        return "envvar_";
    case Kind::Branch:
        return "agtbrch_";
    }
    Q_UNREACHABLE();
}

quint64 GeneratedSource::mixedOf(Kind kind, qsizetype index, quint64 salt)
{
    return demoid::mixed(demoid::mixed(quint64(kind), salt), quint64(index));
}

qint64 GeneratedSource::createdAt(Kind kind, qsizetype index)
{
    return companyStart + qint64(mixedOf(kind, index, 1) % quint64(700 * day));
}

QByteArray GeneratedSource::idOf(Kind kind, qsizetype index)
{
    return demoid::idOf(prefixOf(kind), createdAt(kind, index), quint64(index));
}

std::optional<qsizetype> GeneratedSource::indexOf(Kind kind, const QByteArray &id, qsizetype count)
{
    const std::optional<quint64> serial = demoid::serialOf(prefixOf(kind), id);
    if (!serial || *serial >= quint64(count) || idOf(kind, qsizetype(*serial)) != id) {
        return std::nullopt;
    }
    return qsizetype(*serial);
}

qsizetype GeneratedSource::secretCount() const
{
    return m_secretCount;
}

QByteArray GeneratedSource::secretName(qsizetype index) const
{
    constexpr std::array<const char *, 6> purposes{"API_KEY",  "TOKEN",          "CLIENT_SECRET",
                                                   "PASSWORD", "WEBHOOK_SECRET", "REFRESH_TOKEN"};
    constexpr std::array<const char *, 4> stages{"", "_STAGING", "_PROD", "_2"};
    const quint64 chance = mixedOf(Kind::Secret, index, 2);
    const System &system = m_systems[qsizetype(chance % quint64(m_systems.size()))];
    const Market &market = m_markets[qsizetype((chance >> 8) % quint64(m_markets.size()))];
    // Every 20th has no number of its own: names that several secrets have are normal.
    const QByteArray number
        = (chance >> 16) % 20 == 0 ? QByteArray() : QByteArray::number(index + 1);
    switch ((chance >> 24) % 4) {
    case 0:
        return system.upper + '_' + purposes[(chance >> 32) % purposes.size()] + '_'
            + market.slug.toUpper() + stages[(chance >> 40) % stages.size()]
            + (number.isEmpty() ? QByteArray() : '_' + number);
    case 1:
        return choice(system.tools, chance >> 32).toLower() + " / " + market.city + ' ' + number;
    case 2:
        return system.plain + " – " + choice(market.agents, chance >> 32) + ' ' + number;
    }
    return choice(market.secrets, chance >> 32) + ' ' + number;
}

GeneratedSource::Picks GeneratedSource::picksOf(qsizetype secret) const
{
    const quint64 chance = mixedOf(Kind::Secret, secret, 3);
    switch (m_density) {
    case Density::Dense:
        return {11 + chance % 4, 13 + (chance >> 8) % 4, 1 + (chance >> 16) % 3, true,
                (chance >> 24) % 4 == 0};
    case Density::Sample:
        break;
    }
    const bool hasServer = secret % secretsPerServer == 0;
    if (secret % 97 == 13) { // the shared ones that half the company hangs on
        return {105 + chance % 60, 3, 1, hasServer, false};
    }
    if (chance % 100 < 12) {
        return {0, 0, 0, hasServer, false};
    }
    return {(chance >> 8) % 6, (chance >> 16) % 3 == 0 ? 1 + (chance >> 20) % 2 : 0,
            (chance >> 24) % 4 == 0 ? 1 + (chance >> 28) % 2 : 0, hasServer,
            (chance >> 32) % 12 == 0};
}

QList<qsizetype> GeneratedSource::picked(Kind kind, qsizetype index, quint64 salt, quint64 count,
                                         qsizetype total) const
{
    QList<qsizetype> indices;
    indices.reserve(qsizetype(count));
    for (quint64 i = 0; i < count; ++i) {
        indices += qsizetype(mixedOf(kind, index, salt + i) % quint64(total));
    }
    std::sort(indices.begin(), indices.end());
    indices.erase(std::unique(indices.begin(), indices.end()), indices.end());
    return indices;
}

DemoResource GeneratedSource::resource(Kind kind, qsizetype index, const QByteArray &name) const
{
    const quint64 chance = mixedOf(kind, index, 4);
    return {idOf(kind, index), name, createdAt(kind, index), accessLevelOf(chance >> 16),
            chance % 100 >= 5};
}

DemoResource GeneratedSource::tool(qsizetype index) const
{
    const quint64 chance = mixedOf(Kind::Tool, index, 5);
    const System &system = m_systems[qsizetype(chance % quint64(m_systems.size()))];
    const Market &market = m_markets[qsizetype((chance >> 8) % quint64(m_markets.size()))];
    const QByteArray name
        = system.tools.isEmpty() ? system.plain : choice(system.tools, chance >> 16);
    return resource(Kind::Tool, index, name + ' ' + market.slug + ' ' + QByteArray::number(index));
}

DemoResource GeneratedSource::agent(qsizetype index) const
{
    const quint64 chance = mixedOf(Kind::Agent, index, 5);
    const Market &market = m_markets[qsizetype(chance % quint64(m_markets.size()))];
    return resource(Kind::Agent, index,
                    choice(market.agents, chance >> 8) + ' ' + QByteArray::number(index));
}

DemoResource GeneratedSource::server(qsizetype index) const
{
    return resource(Kind::Server, index,
                    choice(m_serverNames, quint64(index)) + ' ' + QByteArray::number(index));
}

DemoPhoneNumber GeneratedSource::number(qsizetype index) const
{
    const quint64 chance = mixedOf(Kind::Number, index, 5);
    const Market &market = m_markets[qsizetype(chance % quint64(m_markets.size()))];
    const quint64 percent = (chance >> 8) % 100;
    const QByteArray provider = percent < 50 ? "twilio"
        : percent < 80                       ? "sip_trunk"
        : percent < 97                       ? "exotel"
                                             : "vonage";
    DemoPhoneNumber number{idOf(Kind::Number, index),
                           market.dialCode + QByteArray::number(1000 + index),
                           market.city + " main", provider, std::nullopt};
    if ((chance >> 16) % 5 != 0) {
        const auto place = qsizetype((chance >> 20) % quint64(m_agentCount));
        number.assignedAgent = agent(place);
        number.environment = "production";
        number.branchId = (chance >> 60) % 2 == 0 ? idOf(Kind::Branch, place) : QByteArray();
    }
    return number;
}

QList<qsizetype> GeneratedSource::agentsOfTool(qsizetype index) const
{
    const quint64 chance = mixedOf(Kind::Tool, index, 6);
    const quint64 count = m_density == Density::Dense ? 1 + chance % 2 : 1 + chance % 4;
    return picked(Kind::Tool, index, 100, count, m_agentCount);
}

QList<qsizetype> GeneratedSource::agentsOfServer(qsizetype index) const
{
    return picked(Kind::Server, index, 100, 1 + mixedOf(Kind::Server, index, 6) % 3, m_agentCount);
}

qsizetype GeneratedSource::serverOfSecret(qsizetype secret) const
{
    const qsizetype place = m_density == Density::Dense ? secret : secret / secretsPerServer;
    return place % m_serverCount;
}

DemoSecret GeneratedSource::secret(qsizetype index) const
{
    const Picks picks = picksOf(index);
    DemoSecret secret;
    secret.id = idOf(Kind::Secret, index);
    secret.name = secretName(index);

    QMap<qsizetype, QList<QByteArray>> via; // by agent, so that agents come in a fixed order
    for (const qsizetype place : picked(Kind::Secret, index, 1000, picks.tools, m_toolCount)) {
        secret.tools += tool(place);
        for (const qsizetype user : agentsOfTool(place)) {
            via[user] += secret.tools.last().id;
        }
    }
    if (picks.hasServer) {
        const qsizetype place = serverOfSecret(index);
        secret.mcpServers += server(place);
        for (const qsizetype user : agentsOfServer(place)) {
            via[user] += secret.mcpServers.last().id;
        }
    }
    for (const qsizetype user :
         picked(Kind::Secret, index, 2000, picks.directAgents, m_agentCount)) {
        via[user].clear();
    }
    for (auto user = via.cbegin(); user != via.cend(); ++user) {
        secret.agents += {agent(user.key()), user.value()};
    }
    for (const qsizetype place : picked(Kind::Secret, index, 3000, picks.numbers, m_numberCount)) {
        secret.phoneNumbers += number(place);
    }
    if (picks.hasWebhook) {
        secret.others = {"conversation_initiation_webhook"};
    }
    return secret;
}

std::optional<qsizetype> GeneratedSource::indexOfSecret(const QByteArray &id) const
{
    return indexOf(Kind::Secret, id, m_secretCount);
}

std::optional<DemoToolUsers> GeneratedSource::toolUsers(const QByteArray &toolId) const
{
    const std::optional<qsizetype> index = indexOf(Kind::Tool, toolId, m_toolCount);
    if (!index) {
        return std::nullopt;
    }
    DemoToolUsers users;
    for (const qsizetype user : agentsOfTool(*index)) {
        users.agents += agent(user);
        if (users.agents.last().isVisible) {
            users.branches += {idOf(Kind::Branch, user), "Main", users.agents.last(), true};
        }
    }
    return users;
}

QList<DemoPhoneNumber> GeneratedSource::phoneNumbers() const
{
    QList<DemoPhoneNumber> numbers;
    for (qsizetype i = 0; i < m_numberCount; ++i) {
        numbers += number(i);
    }
    return numbers;
}

QList<DemoMcpServer> GeneratedSource::mcpServers() const
{
    QList<DemoMcpServer> servers;
    for (qsizetype i = 0; i < std::min(m_serverCount, m_secretCount); ++i) {
        const DemoResource made = server(i);
        if (!made.isVisible) {
            continue;
        }
        const qsizetype owner = m_density == Density::Dense ? i : i * secretsPerServer;
        servers += {made, idOf(Kind::Secret, owner), {}};
        for (const qsizetype user : agentsOfServer(i)) {
            servers.last().agents += agent(user);
        }
    }
    return servers;
}

qsizetype GeneratedSource::variableCount() const
{
    return m_secretCount / 25;
}

DemoVariable GeneratedSource::variable(qsizetype index) const
{
    const quint64 chance = mixedOf(Kind::Variable, index, 5);
    const System &system = m_systems[qsizetype(chance % quint64(m_systems.size()))];
    const qint64 created = createdAt(Kind::Variable, index);
    DemoVariable variable{idOf(Kind::Variable, index),
                          system.upper + '_' + QByteArray::number(index),
                          "secret",
                          created,
                          created + qint64((chance >> 8) % 60) * day,
                          {}};
    for (quint64 i = 0; i <= (chance >> 16) % quint64(m_environments.size()); ++i) {
        variable.values
            += {m_environments[qsizetype(i)],
                idOf(Kind::Secret,
                     qsizetype(mixedOf(Kind::Variable, index, 10 + i) % quint64(m_secretCount)))};
    }
    return variable;
}

} // namespace secretscope
