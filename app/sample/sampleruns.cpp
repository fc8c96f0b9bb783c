// SPDX-License-Identifier: Apache-2.0
#include "sample/sampleruns.h"

#include "sample/spread.h"

namespace secretscope {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;

} // namespace

qsizetype sampleCalls(const QString &toolId)
{
    return spread(toolId, 7) == 0 ? 0 : spread(toolId, 9000);
}

SampleRuns::SampleRuns(const QString &toolId, const QDateTime &start, const QDateTime &now)
    : m_tool(toolId)
    , m_start(start.toSecsSinceEpoch())
    , m_now(now.toSecsSinceEpoch())
{}

SampleRuns::Course SampleRuns::course() const
{
    const qsizetype kind = spread(m_tool, 11);
    return kind < qsizetype(Course::Good) ? Course(kind) : Course::Good;
}

bool SampleRuns::areReadable() const
{
    return course() != Course::NotReadable;
}

QList<qint64> SampleRuns::times() const
{
    QList<qint64> times;
    if (sampleCalls(m_tool) == 0) {
        return times;
    }
    const qint64 period = (4 + spread(m_tool, 40)) * minute;
    const qint64 phase = spread(m_tool, period);
    const qsizetype most = std::min<qsizetype>(260, sampleCalls(m_tool));
    for (qint64 time = m_now - (m_now - m_start + phase) % period; times.size() < most;
         time -= period) {
        const bool isQuiet
            = course() == Course::Quiet && time > m_start - 3 * hour && time < m_start + 5 * minute;
        if (!isQuiet) {
            times += time;
        }
    }
    return times;
}

QString SampleRuns::errorType(qint64 time) const
{
    const qint64 change = m_start - 45 * minute;
    const bool isRefusedAtFirst = course() == Course::RefusedAtFirst && time < change + 15 * minute;
    if (time >= change && (course() == Course::Refused || isRefusedAtFirst)) {
        return u"customer_auth"_s;
    }
    if (course() == Course::Failing && time >= change - hour) {
        return u"external_server"_s;
    }
    const qsizetype luck = spread(m_tool + QString::number(time), 60);
    return luck == 0 ? u"client_timeout"_s : luck == 1 ? u"?"_s : QString();
}

QJsonObject SampleRuns::run(qint64 time) const
{
    const QString number = QString::number(spread(m_tool + QString::number(time), 1'000'000));
    const QString type = errorType(time);
    QJsonObject details{{u"type"_s, u"webhook"_s},
                        {u"method"_s, u"POST"_s},
                        {u"url"_s, u"https://api.haldenmarsh.example/literal-canary-url"_s},
                        {u"headers"_s, QJsonObject{{u"X-Literal"_s, u"literal-canary-header"_s}}},
                        {u"body"_s, u"literal-canary-body"_s}};
    QJsonObject run{{u"tool_id"_s, m_tool},
                    {u"id"_s, u"exec_"_s + number},
                    {u"tool_request_id"_s, u"call_"_s + number},
                    {u"conversation_id"_s, u"conv_"_s + number},
                    {u"agent_id"_s, u"agent_"_s + number},
                    {u"branch_id"_s, QJsonValue()},
                    {u"timestamp"_s, double(time) + 0.25},
                    {u"latency_secs"_s, 0.4},
                    {u"is_error"_s, !type.isEmpty()},
                    {u"request_payload"_s, u"{\"customer\":\"literal-canary-payload\"}"_s},
                    {u"response_payload"_s, u"literal-canary-answer"_s},
                    {u"error_message"_s, QJsonValue()},
                    {u"error_type"_s, QJsonValue()},
                    {u"tool_call_details"_s, details}};
    if (!type.isEmpty()) {
        run[u"error_message"_s] = u"literal-canary-message: 401, key literal-canary-key"_s;
        run[u"error_type"_s] = type;
    }
    // Some errors come without a class.
    if (type == u"?"_s) {
        run.remove(u"error_type"_s);
    }
    return run;
}

} // namespace secretscope
