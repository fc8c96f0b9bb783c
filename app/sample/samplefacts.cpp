// SPDX-License-Identifier: Apache-2.0
#include "sample/samplefacts.h"

#include "sample/sampleruns.h"
#include "sample/spread.h"

#include <QDateTime>
#include <QTimeZone>

#include <array>

namespace secretscope {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Person
{
    const char16_t *name;
    const char16_t *mail;
};
constexpr std::array people{
    Person{u"Ines Marsh", u"ines.marsh"},      Person{u"Jonas Halden", u"jonas.halden"},
    Person{u"Claire Fournier", u"c.fournier"}, Person{u"Luís Andrade", u"luis.andrade"},
    Person{u"Marta Kowalska", u"m.kowalska"},  Person{u"佐藤 健", u"ken.sato"},
    Person{u"Priya Raman", u"priya.raman"},    Person{u"Tom Whitfield", u"tom.whitfield"},
    Person{u"Noa Ben-Ami", u"noa.benami"},
};

QJsonObject accessInfo(const QString &id)
{
    const Person &person = people[std::size_t(spread(id, qsizetype(people.size())))];
    return {{u"is_creator"_s, false},
            {u"creator_name"_s, QString::fromUtf16(person.name)},
            {u"creator_email"_s, QString::fromUtf16(person.mail) + u"@haldenmarsh.example"_s},
            {u"role"_s, u"editor"_s}};
}

QJsonObject reference(const QString &secretId)
{
    return {{u"secret_id"_s, secretId}};
}

/// Headers that hold these secrets, and one that holds a literal, which nobody ever shows.
QJsonObject headers(QStringList secretIds)
{
    secretIds.sort();
    static const QStringList names{u"Authorization"_s, u"X-Api-Key"_s, u"X-Signature"_s,
                                   u"X-Client-Secret"_s};
    QJsonObject made{{u"User-Agent"_s, u"literal-canary-header"_s}};
    for (qsizetype i = 0; i < secretIds.size(); ++i) {
        const QString name = i < names.size() ? names[i] : u"X-Key-"_s + QString::number(i + 1);
        made[name] = reference(secretIds[i]);
    }
    return made;
}

void addAll(QJsonObject &into, const QJsonObject &more)
{
    for (auto field = more.begin(); field != more.end(); ++field) {
        into[field.key()] = *field;
    }
}

} // namespace

SampleFacts::SampleFacts(const QJsonObject &document, QDate today)
    : m_document(document)
    , m_today(today)
{
    addItems(m_tools, "tools"_L1);
    addItems(m_agents, "agents"_L1);
    addUses(m_tools, "tools"_L1);
    addUses(m_agents, "agents"_L1);
    addUses(m_servers, "mcp_servers"_L1);
    for (const QJsonValue secret : document["secrets"_L1].toArray()) {
        if (secret["used_by"_L1]["others"_L1].toArray().contains(
                u"conversation_initiation_webhook"_s)) {
            m_webhookSecrets += secret["secret_id"_L1].toString();
        }
    }
}

void SampleFacts::addItems(Listed &listed, QLatin1StringView list) const
{
    const auto add = [&listed](const QJsonObject &entry) {
        const QJsonObject item = entry["item"_L1].toObject();
        const QString id = item["id"_L1].toString();
        if (item["type"_L1] != u"unknown"_s && !id.isEmpty() && !listed.places.contains(id)) {
            listed.places.insert(id, listed.seen.size());
            listed.seen += entry;
        }
    };
    for (const QJsonValue entry : m_document[list].toArray()) {
        add(entry.toObject());
    }
    for (const QJsonValue secret : m_document["secrets"_L1].toArray()) {
        for (const QJsonValue item : secret["used_by"_L1][list].toArray()) {
            if (item.isObject()) {
                add({{u"item"_s, item}});
            }
        }
    }
}

void SampleFacts::addUses(Listed &listed, QLatin1StringView list) const
{
    const QJsonArray resources = m_document[list].toArray();
    for (const QJsonValue secret : m_document["secrets"_L1].toArray()) {
        for (const QJsonValue entry : secret["used_by"_L1][list].toArray()) {
            const QJsonValue item = entry.isDouble() ? resources[entry.toInt()]["item"_L1] : entry;
            if (item["referenced_resource_ids"_L1].toArray().isEmpty()) {
                listed.secrets[item["id"_L1].toString()] += secret["secret_id"_L1].toString();
            }
        }
    }
    for (QStringList &ids : listed.secrets) {
        ids.sort();
    }
}

QJsonObject SampleFacts::tool(qsizetype index) const
{
    const QJsonObject &entry = m_tools.seen[index];
    const QJsonObject item = entry["item"_L1].toObject();
    const QString id = item["id"_L1].toString();
    const QStringList secrets = m_tools.secrets.value(id);
    QJsonObject config{{u"name"_s, item["name"_L1]}};
    if (entry["kind"_L1] == u"code"_s) {
        config["type"_L1] = u"code"_s;
        config["code"_L1] = u"// literal-canary-code"_s;
        QJsonObject variables;
        for (const QString &secret : secrets) {
            variables[u"TOKEN_"_s + QString::number(variables.size() + 1)] = reference(secret);
        }
        config["environment"_L1] = variables;
    } else {
        QJsonObject all = headers(secrets);
        addAll(all, entry["configured"_L1].toObject());
        config["type"_L1] = u"webhook"_s;
        config["api_schema"_L1]
            = QJsonObject{{u"url"_s, u"https://api.haldenmarsh.example/literal-canary-url"_s},
                          {u"method"_s, u"POST"_s},
                          {u"request_headers"_s, all}};
    }
    const QJsonObject usage{{u"total_calls"_s, sampleCalls(id)}, {u"avg_latency_secs"_s, 0.4}};
    return {{u"id"_s, id},
            {u"tool_config"_s, config},
            {u"access_info"_s, accessInfo(id)},
            {u"usage_stats"_s, usage}};
}

QJsonObject SampleFacts::server(QJsonObject details) const
{
    QJsonObject config = details["config"_L1].toObject();
    QStringList secrets = m_servers.secrets.value(details["id"_L1].toString());
    secrets.removeAll(config["secret_token"_L1]["secret_id"_L1].toString());
    config["request_headers"_L1] = headers(secrets);
    details["config"_L1] = config;
    return details;
}

QList<qsizetype> SampleFacts::agents(bool archived) const
{
    QList<qsizetype> indices;
    for (qsizetype i = 0; i < m_agents.seen.size(); ++i) {
        const QString id = m_agents.seen[i]["item"_L1]["id"_L1].toString();
        if (isArchived(id) == archived) {
            indices += i;
        }
    }
    return indices;
}

/// Most were called lately, some not for months, some never (0).
qint64 SampleFacts::lastCall(const QString &agent) const
{
    const qsizetype kind = spread(agent, 20);
    if (kind < 2) {
        return 0;
    }
    const qsizetype days = kind < 6 ? 95 + spread(agent, 300) : spread(agent, 20);
    return m_today.addDays(-days).startOfDay(QTimeZone::utc()).toSecsSinceEpoch()
        - spread(agent, 50'000);
}

bool SampleFacts::isArchived(const QString &agent) const
{
    return spread(agent, 20) == 5;
}

QJsonObject SampleFacts::agentSummary(qsizetype index) const
{
    const QJsonObject item = m_agents.seen[index]["item"_L1].toObject();
    const QString id = item["id"_L1].toString();
    const qint64 call = lastCall(id);
    return {{u"agent_id"_s, id},
            {u"name"_s, item["name"_L1]},
            {u"tags"_s, QJsonArray()},
            {u"created_at_unix_secs"_s, item["created_at_unix_secs"_L1]},
            {u"access_info"_s, accessInfo(id)},
            {u"last_call_time_unix_secs"_s, call == 0 ? QJsonValue() : QJsonValue(call)},
            {u"archived"_s, isArchived(id)}};
}

QJsonObject SampleFacts::agent(const QString &id) const
{
    const qsizetype index = m_agents.places.value(id, -1);
    if (index < 0) {
        return {};
    }
    QStringList secrets = m_agents.secrets.value(id);
    QJsonObject prompt{{u"prompt"_s, u"Say \"literal-canary-prompt\".\n"_s}};
    QJsonObject agent{{u"agent_id"_s, id},
                      {u"name"_s, m_agents.seen[index]["item"_L1]["name"_L1]},
                      {u"access_info"_s, accessInfo(id)}};
    if (!secrets.isEmpty()) {
        QJsonObject model{{u"url"_s, u"https://models.haldenmarsh.example/literal-canary-url"_s},
                          {u"api_key"_s, reference(secrets.takeFirst())}};
        prompt["custom_llm"_L1] = model;
    }
    if (!secrets.isEmpty()) {
        prompt["tools"_L1] = QJsonArray{QJsonObject{
            {u"api_schema"_s, QJsonObject{{u"request_headers"_s, headers({secrets.takeFirst()})}}},
            {u"type"_s, u"webhook"_s},
            {u"name"_s, u"stock_check"_s}}};
    }
    if (!secrets.isEmpty()) {
        const QJsonObject model{{u"request_headers"_s, headers({secrets.takeFirst()})}};
        const QJsonObject inner{{u"prompt"_s, QJsonObject{{u"custom_llm"_s, model}}}};
        const QJsonObject node{{u"conversation_config"_s, QJsonObject{{u"agent"_s, inner}}}};
        agent["workflow"_L1] = QJsonObject{{u"nodes"_s, QJsonObject{{u"escalation"_s, node}}}};
    }
    if (!secrets.isEmpty()) {
        const QJsonObject webhook{{u"url"_s, u"https://literal-canary-url.example"_s},
                                  {u"request_headers"_s, headers(secrets)}};
        agent["platform_settings"_L1] = QJsonObject{
            {u"workspace_overrides"_s,
             QJsonObject{{u"conversation_initiation_client_data_webhook"_s, webhook}}}};
    }
    agent["conversation_config"_L1] = QJsonObject{{u"agent"_s, QJsonObject{{u"prompt"_s, prompt}}}};
    return agent;
}

QJsonArray SampleFacts::speechEngines() const
{
    QJsonArray engines;
    for (const QJsonValue entry : m_document["speech_engines"_L1].toArray()) {
        const QString id = entry["speech_engine_id"_L1].toString();
        engines += QJsonObject{{u"speech_engine_id"_s, id},
                               {u"name"_s, entry["name"_L1]},
                               {u"access_info"_s, accessInfo(id)}};
    }
    return engines;
}

QJsonObject SampleFacts::speechEngine(const QString &id) const
{
    for (const QJsonValue entry : m_document["speech_engines"_L1].toArray()) {
        if (entry["speech_engine_id"_L1] == id) {
            QJsonObject all{{u"User-Agent"_s, u"literal-canary-header"_s}};
            addAll(all, entry["configured"_L1].toObject());
            return {{u"speech_engine_id"_s, id},
                    {u"name"_s, entry["name"_L1]},
                    {u"access_info"_s, accessInfo(id)},
                    {u"speech_engine"_s,
                     QJsonObject{{u"ws_url"_s, u"wss://literal-canary-url.example"_s},
                                 {u"request_headers"_s, all}}}};
        }
    }
    return {};
}

QJsonObject SampleFacts::settings() const
{
    const QJsonObject webhook{{u"url"_s, u"https://literal-canary-url.example"_s},
                              {u"request_headers"_s, headers(m_webhookSecrets)}};
    return {{u"conversation_initiation_client_data_webhook"_s,
             m_webhookSecrets.isEmpty() ? QJsonValue() : QJsonValue(webhook)},
            {u"can_use_mcp_servers"_s, true}};
}

} // namespace secretscope
