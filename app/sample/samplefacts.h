// SPDX-License-Identifier: Apache-2.0
// What the resources of a made-up workspace say of themselves, in the service's shapes: where the
// secrets that list them stand in their configurations, who made them, and when they were used. It
// follows from the document alone, apart from last calls, which count back from a day.
#pragma once

#include <QDate>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace secretscope {

class SampleFacts
{
public:
    /// @param document in the form of SampleWorkspace.
    SampleFacts(const QJsonObject &document, QDate today);

    qsizetype toolCount() const { return m_tools.seen.size(); }
    /// An item of `GET /v1/convai/tools`.
    QJsonObject tool(qsizetype index) const;
    /// What a server's item has beside its details: references in its configuration.
    QJsonObject server(QJsonObject details) const;
    /// Indices of agents that are listed, archived ones apart.
    QList<qsizetype> agents(bool archived) const;
    /// An item of `GET /v1/convai/agents`.
    QJsonObject agentSummary(qsizetype index) const;
    /// `GET /v1/convai/agents/{id}`; empty for an id that is not there or not to be seen.
    QJsonObject agent(const QString &id) const;
    QJsonArray speechEngines() const;
    /// `GET /v1/speech-engine/{id}`; empty for an id that is not there.
    QJsonObject speechEngine(const QString &id) const;
    QJsonObject settings() const;

private:
    /// The items of one kind that this key may see, with the secrets that each needs itself.
    struct Listed
    {
        QList<QJsonObject> seen;
        QHash<QString, qsizetype> places;
        QHash<QString, QStringList> secrets;
    };

    void addItems(Listed &listed, QLatin1StringView list) const;
    void addUses(Listed &listed, QLatin1StringView list) const;
    qint64 lastCall(const QString &agent) const;
    bool isArchived(const QString &agent) const;

    QJsonObject m_document;
    QDate m_today;
    Listed m_tools;
    Listed m_agents;
    Listed m_servers;
    QStringList m_webhookSecrets;
};

} // namespace secretscope
