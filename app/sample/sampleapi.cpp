// SPDX-License-Identifier: Apache-2.0
#include "sample/sampleapi.h"

#include "sample/samplerequest.h"
#include "sample/spread.h"

#include <QJsonDocument>

#include <limits>

namespace secretscope {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The service does not say its own default; this one leaves previews in the sample workspace.
constexpr qsizetype defaultDependencyLimit = 20;
constexpr qsizetype everything = std::numeric_limits<int>::max();

/// The lists of `used_by` that may be cut.
QStringList previewLists()
{
    return {u"tools"_s, u"agents"_s, u"phone_numbers"_s};
}

template <typename Json> SampleAnswer answerOf(int status, const Json &json)
{
    return {status, QJsonDocument(json).toJson(QJsonDocument::Compact)};
}

SampleAnswer answerOf(const std::optional<QJsonObject> &page)
{
    return page
        ? answerOf(200, *page)
        : SampleApi::refusal(400, u"invalid_cursor"_s,
                             u"The cursor is not valid for this list. Start from the beginning."_s);
}

SampleAnswer notFound(const QString &what, const QString &id)
{
    return SampleApi::refusal(404, what + u"_not_found"_s,
                              u"No %1 with the id '%2'."_s.arg(what, id));
}

void setHasMore(std::optional<QJsonObject> &page)
{
    if (page) {
        page->insert(u"has_more"_s, !page->value("next_cursor"_L1).isNull());
    }
}

/// The secret with each list that can go on cut after `limit` items.
QJsonObject preview(QJsonObject secret, qsizetype limit)
{
    QJsonObject lists = secret["used_by"_L1].toObject();
    for (const QString &name : previewLists()) {
        QJsonArray items = lists[name].toArray();
        lists[name + u"_has_more"_s] = items.size() > limit;
        while (items.size() > limit) {
            items.removeLast();
        }
        lists[name] = items;
    }
    secret["used_by"_L1] = lists;
    return secret;
}

SampleAnswer secrets(const SampleWorkspace &workspace, SampleRequest &request)
{
    const qsizetype limit = request.size(u"dependency_limit"_s, defaultDependencyLimit);
    const QString search = request.text(u"search"_s);
    QList<qsizetype> hits;
    for (qsizetype i = 0; i < workspace.secretCount(); ++i) {
        if (search.isEmpty() || workspace.secretName(i).startsWith(search, Qt::CaseInsensitive)) {
            hits += i;
        }
    }
    return answerOf(request.page(u"secrets"_s, hits.size(), everything, [&](qsizetype place) {
        return preview(workspace.secret(hits[place]), limit);
    }));
}

SampleAnswer secret(const SampleWorkspace &workspace, SampleRequest &request)
{
    const qsizetype index = workspace.indexOfSecret(request.ids()[0]);
    return index < 0 ? notFound(u"secret"_s, request.ids()[0])
                     : answerOf(200, preview(workspace.secret(index), everything));
}

SampleAnswer dependencies(const SampleWorkspace &workspace, SampleRequest &request)
{
    const QString category = request.ids()[1];
    request.expectWord(u"path"_s, u"resource_type"_s, category, previewLists());
    const qsizetype index = workspace.indexOfSecret(request.ids()[0]);
    if (index < 0) {
        return notFound(u"secret"_s, request.ids()[0]);
    }
    const QJsonArray items = workspace.secret(index)["used_by"_L1][category].toArray();
    return answerOf(request.page(u"dependencies"_s, items.size(), 20,
                                 [&](qsizetype place) { return items[place]; }));
}

SampleAnswer environmentVariables(const SampleWorkspace &workspace, SampleRequest &request)
{
    const QString type = request.word(u"type"_s, {u"string"_s, u"secret"_s, u"auth_connection"_s});
    const QString label = request.text(u"label"_s);
    const QString environment = request.text(u"environment"_s);
    QJsonArray asked;
    for (const QJsonValue entry : workspace.environmentVariables()) {
        QJsonObject variable = entry.toObject();
        const QJsonObject values = entry["values"_L1].toObject();
        if ((!type.isEmpty() && entry["type"_L1] != type)
            || (!label.isEmpty() && entry["label"_L1] != label)
            || (!environment.isEmpty() && !values.contains(environment))) {
            continue;
        }
        if (!environment.isEmpty()) {
            variable["values"_L1] = QJsonObject{{environment, values[environment]}};
        }
        asked += variable;
    }
    auto page = request.page(u"environment_variables"_s, asked.size(), 100,
                             [&](qsizetype place) { return asked[place]; });
    setHasMore(page);
    return answerOf(page);
}

SampleAnswer mcpServers(const SampleWorkspace &workspace, SampleRequest &)
{
    return answerOf(200, QJsonObject{{u"mcp_servers"_s, workspace.mcpServers()}});
}

SampleAnswer dependentAgents(const SampleWorkspace &workspace, SampleRequest &request)
{
    const qsizetype tool = workspace.indexOfTool(request.ids()[0]);
    if (tool < 0) {
        return notFound(u"tool"_s, request.ids()[0]);
    }
    const QJsonArray users = workspace.toolUsers(tool);
    QJsonArray agents;
    QJsonArray branches;
    auto page = request.page(u"agents"_s, users.size(), 30, [&](qsizetype place) {
        if (const QJsonValue agent = users[place]["agent"_L1]; agent.isObject()) {
            agents += agent;
        }
        for (const QJsonValue branch : users[place]["branches"_L1].toArray()) {
            branches += branch;
        }
        return QJsonValue();
    });
    setHasMore(page);
    if (page) {
        page->insert(u"agents"_s, agents);
        page->insert(u"branches"_s, branches);
    }
    return answerOf(page);
}

SampleAnswer phoneNumbers(const SampleWorkspace &workspace, SampleRequest &request)
{
    const QString provider
        = request.word(u"provider"_s, {u"twilio"_s, u"sip_trunk"_s, u"exotel"_s});
    const QString agent = request.text(u"agent_id"_s);
    const QString branch = request.text(u"branch_id"_s);
    QJsonArray asked;
    for (const QJsonValue number : workspace.phoneNumbers()) {
        const QJsonValue assigned = number["assigned_agent"_L1];
        if ((provider.isEmpty() || number["provider"_L1] == provider)
            && (agent.isEmpty() || assigned["agent_id"_L1] == agent)
            && (branch.isEmpty() || assigned["branch_id"_L1] == branch)) {
            asked += number;
        }
    }
    return answerOf(200, asked);
}

SampleAnswer pagedPhoneNumbers(const SampleWorkspace &workspace, SampleRequest &request)
{
    const QJsonArray numbers = workspace.phoneNumbers();
    auto page = request.page(u"phone_numbers"_s, numbers.size(), 30,
                             [&](qsizetype place) { return numbers[place]; });
    setHasMore(page);
    return answerOf(page);
}

SampleAnswer tools(const SampleWorkspace &workspace, SampleRequest &request)
{
    const SampleFacts &facts = workspace.facts();
    auto page = request.page(u"tools"_s, facts.toolCount(), 30,
                             [&](qsizetype place) { return facts.tool(place); });
    setHasMore(page);
    return answerOf(page);
}

SampleAnswer agents(const SampleWorkspace &workspace, SampleRequest &request)
{
    const bool archived = request.word(u"archived"_s, {u"true"_s, u"false"_s}) == u"true";
    const SampleFacts &facts = workspace.facts();
    const QList<qsizetype> asked = facts.agents(archived);
    auto page = request.page(u"agents"_s, asked.size(), 30,
                             [&](qsizetype place) { return facts.agentSummary(asked[place]); });
    setHasMore(page);
    return answerOf(page);
}

SampleAnswer agent(const SampleWorkspace &workspace, SampleRequest &request)
{
    const QJsonObject found = workspace.facts().agent(request.ids()[0]);
    return found.isEmpty() ? notFound(u"agent"_s, request.ids()[0]) : answerOf(200, found);
}

SampleAnswer speechEngines(const SampleWorkspace &workspace, SampleRequest &request)
{
    const QJsonArray engines = workspace.facts().speechEngines();
    auto page = request.page(u"speech_engines"_s, engines.size(), 30,
                             [&](qsizetype place) { return engines[place]; });
    setHasMore(page);
    return answerOf(page);
}

SampleAnswer speechEngine(const SampleWorkspace &workspace, SampleRequest &request)
{
    const QJsonObject found = workspace.facts().speechEngine(request.ids()[0]);
    return found.isEmpty() ? notFound(u"speech_engine"_s, request.ids()[0]) : answerOf(200, found);
}

SampleAnswer settings(const SampleWorkspace &workspace, SampleRequest &)
{
    return answerOf(200, workspace.facts().settings());
}

SampleAnswer executions(const SampleWorkspace &workspace, SampleRequest &request)
{
    const QString id = request.ids()[0];
    if (workspace.indexOfTool(id) < 0) {
        return notFound(u"tool"_s, id);
    }
    const SampleRuns runs = workspace.runs(id);
    if (!runs.areReadable()) {
        return SampleApi::refusal(403, u"missing_permissions"_s,
                                  u"You do not have access to the runs of this tool."_s);
    }
    QList<qint64> asked = runs.times();
    const QString from = request.text(u"start_time"_s);
    const QString until = request.text(u"end_time"_s);
    asked.removeIf([&](qint64 time) {
        return (!from.isEmpty() && double(time) + 0.25 < from.toDouble())
            || (!until.isEmpty() && double(time) + 0.25 > until.toDouble());
    });
    auto page = request.page(u"executions"_s, asked.size(), 30,
                             [&](qsizetype place) { return runs.run(asked[place]); });
    setHasMore(page);
    return answerOf(page);
}

SampleAnswer liveCount(const SampleWorkspace &, SampleRequest &request)
{
    qsizetype count = 0;
    for (const QString &agent : request.texts(u"agent_ids"_s)) {
        count += spread(agent, 9) == 0 ? 1 : 0;
    }
    return answerOf(200, QJsonObject{{u"count"_s, count}});
}

struct Call
{
    QLatin1StringView path;
    SampleAnswer (*answer)(const SampleWorkspace &, SampleRequest &);
};

constexpr Call calls[] = {
    {"secrets"_L1, secrets},
    {"secrets/*"_L1, secret},
    {"secrets/*/dependencies/*"_L1, dependencies},
    {"environment-variables"_L1, environmentVariables},
    {"mcp-servers"_L1, mcpServers},
    {"tools/*/dependent-agents"_L1, dependentAgents},
    {"phone-numbers"_L1, phoneNumbers},
    {"v2/phone-numbers"_L1, pagedPhoneNumbers},
    {"tools"_L1, tools},
    {"agents"_L1, agents},
    {"agents/*"_L1, agent},
    {"tools/*/executions"_L1, executions},
    {"analytics/live-count"_L1, liveCount},
    {"settings"_L1, settings},
    {"/speech-engine"_L1, speechEngines},
    {"/speech-engine/*"_L1, speechEngine},
};

} // namespace

SampleApi::SampleApi(const SampleWorkspace &workspace)
    : m_workspace(workspace)
{}

SampleAnswer SampleApi::refusal(int status, const QString &code, const QString &message)
{
    return answerOf(
        status,
        QJsonObject{{u"detail"_s, QJsonObject{{u"status"_s, code}, {u"message"_s, message}}}});
}

SampleAnswer SampleApi::refusal(int status, const QString &text)
{
    return answerOf(status, QJsonObject{{u"detail"_s, text}});
}

SampleAnswer SampleApi::get(const QByteArray &path, const QByteArray &query) const
{
    SampleRequest request(path, query);
    for (const Call &call : calls) {
        if (request.matches(call.path)) {
            const SampleAnswer answer = call.answer(m_workspace, request);
            return request.complaints().isEmpty()
                ? answer
                : answerOf(422, QJsonObject{{u"detail"_s, request.complaints()}});
        }
    }
    return refusal(404, u"Not Found"_s);
}

} // namespace secretscope
