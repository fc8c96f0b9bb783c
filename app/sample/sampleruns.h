// SPDX-License-Identifier: Apache-2.0
// The runs of a made-up tool, in the service's shape, as if a secret had been changed three
// quarters of an hour before the workspace was made: most tools go on, some are refused since then,
// some have not run yet, and of some this key may not read the runs.
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace secretscope {

class SampleRuns
{
public:
    /// @param start when the workspace was made. @param now until when there are runs.
    SampleRuns(const QString &toolId, const QDateTime &start, const QDateTime &now);

    /// Whether this key may read them.
    bool areReadable() const;
    /// Seconds since 1970 UTC, the newest first; none of a tool without calls.
    QList<qint64> times() const;
    /// An item of `GET /v1/convai/tools/{tool_id}/executions`.
    QJsonObject run(qint64 time) const;

private:
    enum class Course { NotReadable, Quiet, Refused, RefusedAtFirst, Failing, Good };

    Course course() const;
    /// Empty for a success.
    QString errorType(qint64 time) const;

    QString m_tool;
    qint64 m_start;
    qint64 m_now;
};

/// `usage_stats.total_calls` of the tool.
qsizetype sampleCalls(const QString &toolId);

} // namespace secretscope
