// SPDX-License-Identifier: Apache-2.0
#include "sample/sampleworkspace.h"

#include "catalogue/builtinfile.h"

#include <QJsonDocument>
#include <QMap>

namespace secretscope {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject itemAt(const QJsonArray &resources, qsizetype index)
{
    return resources[index]["item"_L1].toObject();
}

} // namespace

SampleWorkspace::SampleWorkspace(const QJsonObject &document, const QDateTime &start, Time time)
    : m_document(document)
    , m_secrets(resources("secrets"_L1))
    , m_agents(resources("agents"_L1))
    , m_start(start)
    , m_time(time)
{
    for (qsizetype i = 0; i < m_secrets.size(); ++i) {
        m_secretById.insert(m_secrets[i]["secret_id"_L1].toString(), i);
    }
    const QJsonArray tools = resources("tools"_L1);
    for (qsizetype i = 0; i < tools.size(); ++i) {
        m_toolById.insert(itemAt(tools, i)["id"_L1].toString(), i);
    }
}

QJsonObject SampleWorkspace::sampleDocument()
{
    return QJsonDocument::fromJson(builtInFile(u":/sample/workspace.json"_s)).object();
}

QString SampleWorkspace::secretName(qsizetype index) const
{
    return m_secrets[index]["name"_L1].toString();
}

QJsonObject SampleWorkspace::secret(qsizetype index) const
{
    QJsonObject secret = m_secrets[index].toObject();
    if (!secret.contains("type"_L1)) {
        secret["type"_L1] = u"stored"_s;
    }
    secret["used_by"_L1] = usedBy(secret["used_by"_L1].toObject());
    return secret;
}

QJsonObject SampleWorkspace::usedBy(const QJsonObject &lists) const
{
    QJsonObject all = lists; // also lists that this program does not know
    all["others"_L1] = lists["others"_L1].toArray();
    QMap<int, QJsonArray> links; // of each agent: through what it uses the secret; empty: directly
    for (const QLatin1StringView list : {"tools"_L1, "mcp_servers"_L1, "phone_numbers"_L1}) {
        const QJsonArray resources = this->resources(list);
        QJsonArray items;
        for (const QJsonValue entry : lists[list].toArray()) {
            items += entry.isDouble() ? itemAt(resources, entry.toInt()) : entry;
            for (const QJsonValue agent : resources[entry.toInt(-1)]["agents"_L1].toArray()) {
                links[agent.toInt()] += items.last()["id"_L1];
            }
        }
        all[list] = items;
    }
    QJsonArray agents;
    for (const QJsonValue entry : lists["agents"_L1].toArray()) {
        if (entry.isDouble()) {
            links[entry.toInt()] = {};
        } else {
            agents += entry;
        }
    }
    for (auto agent = links.cbegin(); agent != links.cend(); ++agent) {
        QJsonObject item = itemAt(m_agents, agent.key());
        if (!agent->isEmpty()) {
            item["referenced_resource_ids"_L1] = *agent;
        }
        agents += item;
    }
    all["agents"_L1] = agents;
    return all;
}

QJsonArray SampleWorkspace::mcpServers() const
{
    QJsonArray servers;
    for (const QJsonValue entry : resources("mcp_servers"_L1)) {
        QJsonArray agents;
        for (const QJsonValue agent : entry["agents"_L1].toArray()) {
            agents += itemAt(m_agents, agent.toInt());
        }
        QJsonObject server = facts().server(entry["details"_L1].toObject());
        server["dependent_agents"_L1] = agents;
        servers += server;
    }
    return servers;
}

QJsonArray SampleWorkspace::phoneNumbers() const
{
    QJsonArray numbers;
    for (const QJsonValue entry : resources("phone_numbers"_L1)) {
        QJsonObject number = entry["details"_L1].toObject();
        const QJsonObject item = entry["item"_L1].toObject();
        for (auto field = item.begin(); field != item.end(); ++field) {
            number[field.key()] = *field;
        }
        number["assigned_agent"_L1] = QJsonValue();
        if (QJsonObject assigned = entry["assigned"_L1].toObject(); !assigned.isEmpty()) {
            const QJsonObject agent = itemAt(m_agents, assigned.take("agent"_L1).toInt());
            assigned["agent_id"_L1] = agent["id"_L1];
            assigned["agent_name"_L1] = agent["name"_L1];
            number["assigned_agent"_L1] = assigned;
        }
        numbers += number;
    }
    return numbers;
}

SampleRuns SampleWorkspace::runs(const QString &toolId) const
{
    return {toolId, m_start, m_time == Time::GoesOn ? QDateTime::currentDateTimeUtc() : m_start};
}

const SampleFacts &SampleWorkspace::facts() const
{
    if (!m_facts) {
        m_facts = std::make_shared<SampleFacts>(m_document, m_start.date());
    }
    return *m_facts;
}

QJsonArray SampleWorkspace::branchesOf(qsizetype agent) const
{
    QJsonArray branches;
    for (const QJsonValue entry : m_agents[agent]["branches"_L1].toArray()) {
        QJsonObject branch = entry.toObject();
        branch["agent_id"_L1] = itemAt(m_agents, agent)["id"_L1];
        branch["agent_name"_L1] = itemAt(m_agents, agent)["name"_L1];
        branches += branch;
    }
    return branches;
}

QJsonArray SampleWorkspace::toolUsers(qsizetype tool) const
{
    const QJsonValue used = resources("tools"_L1)[tool];
    QJsonArray users;
    for (const QJsonValue agent : used["agents"_L1].toArray()) {
        users += QJsonObject{{u"agent"_s, itemAt(m_agents, agent.toInt())},
                             {u"branches"_s, branchesOf(agent.toInt())}};
    }
    if (const QJsonValue agent = used["tried_by"_L1]; agent.isDouble()) {
        users += QJsonObject{{u"branches"_s, QJsonArray{branchesOf(agent.toInt()).last()}}};
    }
    return users;
}

} // namespace secretscope
