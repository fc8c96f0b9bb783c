// SPDX-License-Identifier: Apache-2.0
#include "sample/demoworkspace.h"

#include "sample/demoblocks.h"
#include "sample/democursor.h"
#include "sample/demojson.h"
#include "sample/generatedsource.h"
#include "sample/samplesource.h"

#include <algorithm>
#include <limits>

namespace secretscope {

namespace {

QByteArray cursorValue(const QByteArray &cursor)
{
    return cursor.isEmpty() ? QByteArray("null") : demojson::string(cursor);
}

QByteArray boolean(bool value)
{
    return value ? "true" : "false";
}

/// Items `from` … of a list as a JSON array, and where the next page starts.
template <typename List, typename Append>
std::optional<DemoPage> pageOf(const QByteArray &listName, const List &list,
                               const QByteArray &cursor, int pageSize, Append append)
{
    const std::optional<qsizetype> from
        = democursor::placeOf(listName, cursor, qsizetype(list.size()));
    if (!from) {
        return std::nullopt;
    }
    const qsizetype end = std::min(qsizetype(list.size()), *from + pageSize);
    DemoPage page;
    page.json += '[';
    for (qsizetype i = *from; i < end; ++i) {
        if (i > *from) {
            page.json += ',';
        }
        append(page.json, list[i]);
    }
    page.json += ']';
    if (end < qsizetype(list.size())) {
        page.nextCursor = democursor::cursorAt(listName, end);
    }
    return page;
}

template <typename List, typename Append> QByteArray arrayOf(const List &list, Append append)
{
    QByteArray json("[");
    for (const auto &item : list) {
        if (json.size() > 1) {
            json += ',';
        }
        append(json, item);
    }
    return json + ']';
}

/// Whether a name starts with the text, in any case. `firstByte` is the first of the text's UTF-8:
/// two different ASCII letters settle it without making a QString, which is most of the cost of
/// searching 100,000 names.
bool startsWith(const QByteArray &name, const QString &text, char firstByte)
{
    const auto isAscii = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
    if (!name.isEmpty() && isAscii(firstByte) && isAscii(name[0])
        && QChar::toLower(uint(firstByte)) != QChar::toLower(uint(name[0]))) {
        return false;
    }
    return QString::fromUtf8(name).startsWith(text, Qt::CaseInsensitive);
}

/// Branches of the agents on one page; on the last page also those of further agents.
QList<DemoBranch> branchesOf(const DemoToolUsers &users, qsizetype from, int pageSize)
{
    const bool isLast = from + pageSize >= users.agents.size();
    QList<DemoBranch> branches;
    for (const DemoBranch &branch : users.branches) {
        const auto agent
            = std::find_if(users.agents.begin(), users.agents.end(),
                           [&](const DemoResource &user) { return user.id == branch.agent.id; });
        const qsizetype place = agent - users.agents.begin();
        if (agent == users.agents.end() ? isLast : place >= from && place < from + pageSize) {
            branches += branch;
        }
    }
    return branches;
}

bool isAsked(const DemoVariable &variable, const DemoVariablesQuery &query)
{
    return (query.type.isEmpty() || variable.type == query.type)
        && (query.label.isEmpty() || variable.label == query.label)
        && (query.environment.isEmpty()
            || std::any_of(variable.values.begin(), variable.values.end(),
                           [&](const auto &value) { return value.first == query.environment; }));
}

} // namespace

DemoWorkspace::DemoWorkspace(std::unique_ptr<DemoSource> source)
    : m_source(std::move(source))
{}

DemoWorkspace DemoWorkspace::sample()
{
    return DemoWorkspace(std::make_unique<SampleSource>(DemoBlocks::fromResources()));
}

DemoWorkspace DemoWorkspace::generated(qsizetype secrets, Density density)
{
    return DemoWorkspace(
        std::make_unique<GeneratedSource>(DemoBlocks::fromResources(), secrets, density));
}

qsizetype DemoWorkspace::secretCount() const
{
    return m_source->secretCount();
}

const DemoSource &DemoWorkspace::source() const
{
    return *m_source;
}

std::optional<DemoPage> DemoWorkspace::secretsPage(const DemoSecretsQuery &query) const
{
    const QByteArray search = query.search.toUtf8();
    const QByteArray list = "secrets\n" + search;
    const qsizetype end = m_source->secretCount();
    const std::optional<qsizetype> from = democursor::placeOf(list, query.cursor, end);
    if (!from) {
        return std::nullopt;
    }

    const qsizetype most = query.pageSize ? *query.pageSize : std::numeric_limits<qsizetype>::max();
    const int limit = query.dependencyLimit.value_or(defaultDependencyLimit);
    DemoPage page;
    page.json = "{\"secrets\":[";
    qsizetype count = 0;
    for (qsizetype i = *from; i < end; ++i) {
        if (!search.isEmpty() && !startsWith(m_source->secretName(i), query.search, search[0])) {
            continue;
        }
        // A cursor is given only when it leads to something: the next hit is where it points.
        if (count == most) {
            page.nextCursor = democursor::cursorAt(list, i);
            break;
        }
        if (count++ > 0) {
            page.json += ',';
        }
        demojson::appendSecret(page.json, m_source->secret(i), limit);
    }
    page.json += "],\"next_cursor\":" + cursorValue(page.nextCursor) + '}';
    return page;
}

std::optional<QByteArray> DemoWorkspace::secretJson(const QByteArray &id) const
{
    const std::optional<qsizetype> index = m_source->indexOfSecret(id);
    if (!index) {
        return std::nullopt;
    }
    QByteArray json;
    demojson::appendSecret(json, m_source->secret(*index), std::numeric_limits<qsizetype>::max());
    return json;
}

std::optional<DemoPage> DemoWorkspace::dependenciesPage(qsizetype secret,
                                                        const QByteArray &category,
                                                        const QByteArray &cursor,
                                                        int pageSize) const
{
    const DemoSecret content = m_source->secret(secret);
    const QByteArray list = content.id + '\n' + category;
    std::optional<DemoPage> page;
    if (category == "tools") {
        page = pageOf(list, content.tools, cursor, pageSize, &demojson::appendResource);
    } else if (category == "agents") {
        page = pageOf(list, content.agents, cursor, pageSize, &demojson::appendAgentUse);
    } else {
        page = pageOf(list, content.phoneNumbers, cursor, pageSize, &demojson::appendNumber);
    }
    if (page) {
        page->json = "{\"dependencies\":" + page->json
            + ",\"next_cursor\":" + cursorValue(page->nextCursor) + '}';
    }
    return page;
}

std::optional<DemoPage> DemoWorkspace::toolUsersPage(const QByteArray &toolId,
                                                     const DemoToolUsers &users,
                                                     const QByteArray &cursor, int pageSize) const
{
    const QByteArray list = "users\n" + toolId;
    std::optional<DemoPage> page
        = pageOf(list, users.agents, cursor, pageSize, &demojson::appendResource);
    if (page) {
        const qsizetype from = *democursor::placeOf(list, cursor, users.agents.size());
        page->json = "{\"agents\":" + page->json
            + ",\"branches\":" + arrayOf(branchesOf(users, from, pageSize), &demojson::appendBranch)
            + ",\"next_cursor\":" + cursorValue(page->nextCursor)
            + ",\"has_more\":" + boolean(!page->nextCursor.isEmpty()) + '}';
    }
    return page;
}

std::optional<DemoPage> DemoWorkspace::variablesPage(const DemoVariablesQuery &query) const
{
    QList<DemoVariable> variables;
    for (qsizetype i = 0; i < m_source->variableCount(); ++i) {
        DemoVariable variable = m_source->variable(i);
        if (!isAsked(variable, query)) {
            continue;
        }
        if (!query.environment.isEmpty()) {
            variable.values.removeIf(
                [&](const auto &value) { return value.first != query.environment; });
        }
        variables += std::move(variable);
    }
    const QByteArray list
        = "variables\n" + query.type + '\n' + query.label + '\n' + query.environment;
    std::optional<DemoPage> page
        = pageOf(list, variables, query.cursor, query.pageSize, &demojson::appendVariable);
    if (page) {
        page->json = "{\"environment_variables\":" + page->json
            + ",\"next_cursor\":" + cursorValue(page->nextCursor)
            + ",\"has_more\":" + boolean(!page->nextCursor.isEmpty()) + '}';
    }
    return page;
}

QByteArray DemoWorkspace::mcpServersJson() const
{
    return "{\"mcp_servers\":" + arrayOf(m_source->mcpServers(), &demojson::appendMcpServer) + '}';
}

QByteArray DemoWorkspace::phoneNumbersJson(const DemoNumbersQuery &query) const
{
    QList<DemoPhoneNumber> numbers = m_source->phoneNumbers();
    numbers.removeIf([&](const DemoPhoneNumber &number) {
        return (!query.provider.isEmpty() && number.provider != query.provider)
            || (!query.agentId.isEmpty()
                && (!number.assignedAgent || number.assignedAgent->id != query.agentId))
            || (!query.branchId.isEmpty() && number.branchId != query.branchId);
    });
    return arrayOf(numbers, &demojson::appendPhoneNumberDetails);
}

} // namespace secretscope
