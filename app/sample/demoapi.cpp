// SPDX-License-Identifier: Apache-2.0
#include "sample/demoapi.h"

#include "sample/demojson.h"
#include "sample/demoparameters.h"
#include "sample/demoworkspace.h"

namespace secretscope {

namespace {

constexpr int defaultDependenciesPage = 20;
constexpr int defaultVariablesPage = 100;
constexpr int defaultToolUsersPage = 30;

DemoAnswer answerOf(const std::optional<DemoPage> &page)
{
    if (!page) {
        return DemoApi::refusal(400, "invalid_cursor",
                                "The cursor is not valid for this list. Start from the beginning.");
    }
    return {200, page->json};
}

DemoAnswer complaintsOf(const DemoParameters &parameters)
{
    return {422, parameters.complaintsJson()};
}

DemoAnswer notFound(const QByteArray &what, const QByteArray &id)
{
    return DemoApi::refusal(404, what + "_not_found", "No " + what + " with the id '" + id + "'.");
}

} // namespace

DemoApi::DemoApi(const DemoWorkspace &workspace)
    : m_workspace(workspace)
{}

DemoAnswer DemoApi::refusal(int status, const QByteArray &code, const QByteArray &message)
{
    return {status,
            "{\"detail\":{\"status\":" + demojson::string(code)
                + ",\"message\":" + demojson::string(message) + "}}"};
}

DemoAnswer DemoApi::refusal(int status, const QByteArray &text)
{
    return {status, "{\"detail\":" + demojson::string(text) + '}'};
}

DemoAnswer DemoApi::get(const QByteArray &path, const QByteArray &query) const
{
    const QByteArray root("/v1/convai/");
    if (!path.startsWith(root)) {
        return refusal(404, "Not Found");
    }
    QByteArrayList parts;
    // Split first, decode then: an encoded slash belongs to its part.
    for (const QByteArray &part : path.mid(root.size()).split('/')) {
        parts += QByteArray::fromPercentEncoding(part);
    }

    DemoParameters parameters(query);
    const qsizetype count = parts.size();
    if (count == 1 && parts[0] == "secrets") {
        return secrets(parameters);
    }
    if (count == 2 && parts[0] == "secrets") {
        return secret(parts[1]);
    }
    if (count == 4 && parts[0] == "secrets" && parts[2] == "dependencies") {
        return dependencies(parts[1], parts[3], parameters);
    }
    if (count == 1 && parts[0] == "environment-variables") {
        return variables(parameters);
    }
    if (count == 1 && parts[0] == "mcp-servers") {
        return {200, m_workspace.mcpServersJson()};
    }
    if (count == 3 && parts[0] == "tools" && parts[2] == "dependent-agents") {
        return toolUsers(parts[1], parameters);
    }
    if (count == 1 && parts[0] == "phone-numbers") {
        return phoneNumbers(parameters);
    }
    return refusal(404, "Not Found");
}

DemoAnswer DemoApi::secrets(DemoParameters &parameters) const
{
    DemoSecretsQuery query;
    query.cursor = parameters.text("cursor");
    query.pageSize = parameters.size("page_size");
    query.dependencyLimit = parameters.size("dependency_limit");
    query.search = QString::fromUtf8(parameters.text("search"));
    if (parameters.hasComplaints()) {
        return complaintsOf(parameters);
    }
    return answerOf(m_workspace.secretsPage(query));
}

DemoAnswer DemoApi::secret(const QByteArray &id) const
{
    const std::optional<QByteArray> json = m_workspace.secretJson(id);
    return json ? DemoAnswer{200, *json} : notFound("secret", id);
}

DemoAnswer DemoApi::dependencies(const QByteArray &id, const QByteArray &category,
                                 DemoParameters &parameters) const
{
    const QByteArrayList categories{"tools", "agents", "phone_numbers"};
    if (!categories.contains(category)) {
        parameters.complainOfPath("resource_type", categories);
    }
    const int pageSize = parameters.size("page_size").value_or(defaultDependenciesPage);
    if (parameters.hasComplaints()) {
        return complaintsOf(parameters);
    }
    const std::optional<qsizetype> index = m_workspace.source().indexOfSecret(id);
    if (!index) {
        return notFound("secret", id);
    }
    return answerOf(
        m_workspace.dependenciesPage(*index, category, parameters.text("cursor"), pageSize));
}

DemoAnswer DemoApi::variables(DemoParameters &parameters) const
{
    DemoVariablesQuery query;
    query.cursor = parameters.text("cursor");
    query.pageSize = parameters.size("page_size").value_or(defaultVariablesPage);
    query.type = parameters.word("type", {"string", "secret", "auth_connection"});
    query.label = parameters.text("label");
    query.environment = parameters.text("environment");
    if (parameters.hasComplaints()) {
        return complaintsOf(parameters);
    }
    return answerOf(m_workspace.variablesPage(query));
}

DemoAnswer DemoApi::toolUsers(const QByteArray &id, DemoParameters &parameters) const
{
    const int pageSize = parameters.size("page_size").value_or(defaultToolUsersPage);
    if (parameters.hasComplaints()) {
        return complaintsOf(parameters);
    }
    const std::optional<DemoToolUsers> users = m_workspace.source().toolUsers(id);
    if (!users) {
        return notFound("tool", id);
    }
    return answerOf(m_workspace.toolUsersPage(id, *users, parameters.text("cursor"), pageSize));
}

DemoAnswer DemoApi::phoneNumbers(DemoParameters &parameters) const
{
    DemoNumbersQuery query;
    query.provider = parameters.word("provider", {"twilio", "sip_trunk", "exotel"});
    query.agentId = parameters.text("agent_id");
    query.branchId = parameters.text("branch_id");
    if (parameters.hasComplaints()) {
        return complaintsOf(parameters);
    }
    return {200, m_workspace.phoneNumbersJson(query)};
}

} // namespace secretscope
