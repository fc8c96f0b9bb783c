// SPDX-License-Identifier: Apache-2.0
// A made-up workspace: its resources once each, and each list of the service's API complete, as
// JSON. It knows nothing of pages, previews and HTTP (SampleApi does), and never changes.
#pragma once

#include "sample/samplefacts.h"
#include "sample/sampleruns.h"

#include <QDateTime>
#include <QTimeZone>

#include <memory>

namespace secretscope {

class SampleWorkspace
{
public:
    /// From a document in the form of resources/sample/workspace.json. In place of a resource's
    /// number in `used_by` there may be an item of its own, as the API has it.
    /// Whether time goes on after the workspace was made.
    enum class Time { Stands, GoesOn };
    /// @param start from which last calls and runs count back, UTC.
    explicit SampleWorkspace(const QJsonObject &document, const QDateTime &start = defaultStart(),
                             Time time = Time::Stands);

    static QDateTime defaultStart()
    {
        return QDateTime(QDate(2026, 1, 15), QTime(12, 0), QTimeZone::utc());
    }

    /// The company that was written by hand, as a document.
    static QJsonObject sampleDocument();

    qsizetype secretCount() const { return m_secrets.size(); }
    /// -1 for an id that no secret has.
    qsizetype indexOfSecret(const QString &id) const { return m_secretById.value(id, -1); }
    QString secretName(qsizetype index) const;
    /// With all its dependents.
    QJsonObject secret(qsizetype index) const;

    QJsonArray environmentVariables() const
    {
        return resources(QLatin1StringView("environment_variables"));
    }
    QJsonArray mcpServers() const;
    QJsonArray phoneNumbers() const;
    /// What resources say of themselves; made when it is first asked for.
    const SampleFacts &facts() const;

    /// Of any tool.
    SampleRuns runs(const QString &toolId) const;

    /// -1 for an id that no tool has.
    qsizetype indexOfTool(const QString &id) const { return m_toolById.value(id, -1); }
    /// Who uses one tool: objects of an `agent`, as in `used_by`, and its `branches`. One without
    /// an `agent` uses the tool in these branches only.
    QJsonArray toolUsers(qsizetype tool) const;

private:
    QJsonArray resources(QLatin1StringView list) const { return m_document[list].toArray(); }
    QJsonObject usedBy(const QJsonObject &lists) const;
    QJsonArray branchesOf(qsizetype agent) const;

    QJsonObject m_document;
    QJsonArray m_secrets;
    QJsonArray m_agents;
    QHash<QString, qsizetype> m_secretById;
    QHash<QString, qsizetype> m_toolById;
    QDateTime m_start;
    Time m_time;
    mutable std::shared_ptr<const SampleFacts> m_facts;
};

} // namespace secretscope
