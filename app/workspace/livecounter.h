// SPDX-License-Identifier: Apache-2.0
// Asks how many conversations some agents have right now: while somebody looks at it and at most
// once a minute, or once when told to.
#pragma once

#include "service/client.h"
#include "service/runsdecoder.h"
#include "workspace/livecounts.h"

#include <QObject>

#include <vector>

namespace secretscope {

class LiveCounter final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LiveCounter)

public:
    static constexpr std::chrono::seconds Pause{60};
    /// More agents are not asked about: each question is about 25 of them, or about one.
    static constexpr qsizetype MaximumAgents = 200;
    static constexpr qsizetype MaximumAlone = 25;

    enum class Detail {
        Sum,
        EachAgent, ///< by a question of its own: the service only tells sums
    };

    /// For a workspace without a server: it can read nothing.
    explicit LiveCounter(QObject *parent = nullptr);
    /// Both have to outlive the counter.
    LiveCounter(Client &client, Clock &clock, Detail detail, QObject *parent = nullptr);

    bool isOffered() const { return m_client != nullptr; }
    /// Of these agents from now on, each once; the first are asked about if they are too many. The
    /// count of others is forgotten.
    void setAgents(const QList<QByteArray> &agentIds);
    /// While watching it is asked for, first as soon as the agents stay the same for a second.
    void setWatching(bool isWatching);
    /// Asks at once, for who does not watch; not without a server.
    void ask();

    /// As last answered. An agent that the service does not count for this key is left out.
    const LiveAnswer &answer() const { return m_answer; }
    /// nullptr without any.
    const LiveCounts *count() const { return std::get_if<LiveCounts>(&m_answer); }
    const ApiError *error() const { return std::get_if<ApiError>(&m_answer); }

Q_SIGNALS:
    /// answer() is another one.
    void changed();

private:
    void askIfDue();
    std::span<const QByteArray> asked() const;
    void finish(const Result<Done, ApiError> &result);

    Client *m_client = nullptr;
    Clock *m_clock = nullptr;
    Detail m_detail = Detail::Sum;
    RunsDecoder m_decoder;
    QList<QByteArray> m_agents;
    bool m_isWatching = false;
    LiveAnswer m_answer = NotCounted::ByAFile;
    // Of the present round
    std::vector<Request> m_requests;
    LiveCounts m_counts;
    std::size_t m_answered = 0;
    std::size_t m_refused = 0;
    /// When the next round may begin, by the clock.
    std::chrono::milliseconds m_due{0};
    std::unique_ptr<Alarm> m_alarm;
};

} // namespace secretscope
