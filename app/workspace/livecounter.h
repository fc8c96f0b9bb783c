// SPDX-License-Identifier: Apache-2.0
// How many conversations some agents have right now, asked for while somebody looks at it and at
// most once a minute.
#pragma once

#include "service/apierror.h"
#include "service/client.h"
#include "service/runsdecoder.h"

#include <QObject>

#include <optional>
#include <vector>

namespace secretscope {

class LiveCounter final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LiveCounter)

public:
    static constexpr std::chrono::seconds Pause{60};
    /// More agents are not asked about: each question is about 25.
    static constexpr qsizetype MaximumAgents = 200;

    /// For a workspace without a server: it can read nothing.
    explicit LiveCounter(QObject *parent = nullptr);
    /// Both have to outlive the counter.
    LiveCounter(Client &client, Clock &clock, QObject *parent = nullptr);

    bool isOffered() const { return m_client != nullptr; }
    /// Of these agents from now on, each once; the count of others is forgotten.
    void setAgents(const QList<QByteArray> &agentIds);
    /// While watching it is asked for, first as soon as the agents stay the same for a second.
    void setWatching(bool isWatching);

    struct Count
    {
        std::int64_t conversations = 0;
        /// Whether all agents were asked about.
        bool isExact = true;
        /// UTC.
        QDateTime read = {};

        friend bool operator==(const Count &, const Count &) = default;
    };
    /// As last answered; nothing before, or once it failed.
    const std::optional<Count> &count() const { return m_count; }
    const std::optional<ApiError> &error() const { return m_error; }

Q_SIGNALS:
    /// count() or error() differ.
    void changed();

private:
    void askIfDue();
    void ask();
    void finish(const Result<Done, ApiError> &result);

    Client *m_client = nullptr;
    Clock *m_clock = nullptr;
    RunsDecoder m_decoder;
    QList<QByteArray> m_agents;
    bool m_isWatching = false;
    std::optional<Count> m_count;
    std::optional<ApiError> m_error;
    /// Of the questions of the present round.
    std::vector<Request> m_requests;
    std::int64_t m_sum = 0;
    qsizetype m_answers = 0;
    /// When the next round may begin, by the clock.
    std::chrono::milliseconds m_due{0};
    std::unique_ptr<Alarm> m_alarm;
};

} // namespace secretscope
