// SPDX-License-Identifier: Apache-2.0
#include "service/apicall.h"

#include "catalogue/text.h"

namespace secretscope {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Collects `?a=1&b=2`; values that are not there are left out.
class QueryText
{
public:
    QueryText &add(const char *name, QByteArrayView value)
    {
        if (value.isEmpty()) {
            return *this;
        }
        m_text += m_text.isEmpty() ? '?' : '&';
        m_text += name;
        m_text += '=';
        m_text += percentEncoded(value);
        return *this;
    }
    QueryText &add(const char *name, std::optional<std::int64_t> value)
    {
        return value ? add(name, QByteArray::number(qint64(*value))) : *this;
    }
    QueryText &add(const PageQuery &page)
    {
        return add("page_size", page.pageSize).add("cursor", page.cursor);
    }
    const QByteArray &text() const { return m_text; }

private:
    QByteArray m_text;
};

} // namespace

ApiCall ApiCall::secretsPage(const SecretsQuery &query)
{
    QueryText text;
    text.add("page_size", query.pageSize)
        .add("dependency_limit", query.dependencyLimit)
        .add("search", query.search.toUtf8())
        .add("cursor", query.cursor);
    return ApiCall("secrets"_L1, "/v1/convai/secrets" + text.text());
}

ApiCall ApiCall::dependencies(QByteArrayView secretId, Category category, const PageQuery &page)
{
    return ApiCall("dependencies"_L1,
                   "/v1/convai/secrets/" + percentEncoded(secretId) + "/dependencies/"
                       + bytesOf(traitsOf(category).word) + QueryText().add(page).text());
}

ApiCall ApiCall::environmentVariables(const PageQuery &page)
{
    return ApiCall("environment variables"_L1,
                   "/v1/convai/environment-variables"
                       + QueryText().add("type", "secret").add(page).text());
}

ApiCall ApiCall::mcpServers()
{
    return ApiCall("MCP servers"_L1, QByteArrayLiteral("/v1/convai/mcp-servers"));
}

ApiCall ApiCall::toolDependentAgents(QByteArrayView toolId, const PageQuery &page)
{
    return ApiCall("dependent agents"_L1,
                   "/v1/convai/tools/" + percentEncoded(toolId) + "/dependent-agents"
                       + QueryText().add(page).text());
}

ApiCall ApiCall::phoneNumbers()
{
    return ApiCall("phone numbers"_L1, QByteArrayLiteral("/v1/convai/phone-numbers"));
}

ApiCall ApiCall::tools(const PageQuery &page)
{
    return ApiCall("tools"_L1, "/v1/convai/tools" + QueryText().add(page).text());
}

ApiCall ApiCall::agents(Archived archived, const PageQuery &page)
{
    return ApiCall("agents"_L1,
                   "/v1/convai/agents"
                       + QueryText()
                             .add("archived", archived == Archived::Yes ? "true" : "")
                             .add(page)
                             .text());
}

ApiCall ApiCall::agent(QByteArrayView agentId)
{
    return ApiCall("agent"_L1, "/v1/convai/agents/" + percentEncoded(agentId));
}

ApiCall ApiCall::speechEngines(const PageQuery &page)
{
    return ApiCall("speech engines"_L1, "/v1/speech-engine" + QueryText().add(page).text());
}

ApiCall ApiCall::speechEngine(QByteArrayView engineId)
{
    return ApiCall("speech engine"_L1, "/v1/speech-engine/" + percentEncoded(engineId));
}

ApiCall ApiCall::settings()
{
    return ApiCall("settings"_L1, QByteArrayLiteral("/v1/convai/settings"));
}

ApiCall ApiCall::phoneNumbersPage(const PageQuery &page)
{
    return ApiCall("phone numbers"_L1,
                   "/v1/convai/v2/phone-numbers" + QueryText().add(page).text());
}

ApiCall ApiCall::toolExecutions(QByteArrayView toolId, const TimeSpan &span, const PageQuery &page)
{
    return ApiCall("executions"_L1,
                   "/v1/convai/tools/" + percentEncoded(toolId) + "/executions"
                       + QueryText()
                             .add("start_time", span.from)
                             .add("end_time", span.until)
                             .add(page)
                             .text());
}

ApiCall ApiCall::liveCount(std::span<const QByteArray> agentIds)
{
    QueryText query;
    for (const QByteArray &id : agentIds) {
        query.add("agent_ids", id);
    }
    return ApiCall("live count"_L1, "/v1/convai/analytics/live-count" + query.text());
}

ApiCall::ApiCall(QLatin1String name, QByteArray target)
    : m_name(name)
    , m_target(std::move(target))
{}

QByteArray percentEncoded(QByteArrayView bytes)
{
    return bytes.toByteArray().toPercentEncoding();
}

} // namespace secretscope
