// SPDX-License-Identifier: Apache-2.0
// Looks further, when somebody asks: reads which agents are behind one tool, MCP server or phone
// number, one resource at a time, and keeps what it read until forget(). It asks nothing by itself
// and changes no catalogue.
#pragma once

#include "catalogue/result.h"
#include "service/request.h"
#include "workspace/agentsbehind.h"

#include <QObject>

#include <map>
#include <memory>

namespace secretscope {

class ApiCall;
class Client;
class Clock;

class AgentsBehindReader final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AgentsBehindReader)

public:
    using Subject = AgentsBehind::Subject;

    /// For a workspace without a server: it can read nothing.
    explicit AgentsBehindReader(QObject *parent = nullptr);
    /// Both have to outlive the reader.
    AgentsBehindReader(Client &client, Clock &clock, QObject *parent = nullptr);
    ~AgentsBehindReader() override;

    /// Whether there is a server to ask.
    bool isOffered() const { return m_client != nullptr; }

    /// Starts, goes on where it failed or was cancelled, or starts over where the list did not end
    /// well; nothing if it is being read or complete. What is read of another resource is
    /// cancelled.
    void read(const Subject &subject);
    bool isReading() const { return m_request.isLive(); }
    bool isReading(const Subject &subject) const { return isReading() && m_subject == subject; }
    /// Takes the call back; pages that are here stay.
    void cancel();
    /// cancel(), unless it is this one that is being read.
    void cancelAllBut(const std::optional<Subject> &subject);

    /// What is known so far; nullptr if it was never asked, or not answered nor failed yet.
    const AgentsBehind *answer(const Subject &subject) const;
    /// Everything that was read may be outdated.
    void forget();

Q_SIGNALS:
    /// answer() or isReading() of a resource differ; of all after forget().
    void changed();

private:
    class Gathering;

    ApiCall nextCall() const;
    Result<Done, DecodeError> decode(const QByteArray &body);
    void ask();
    void finish(const Result<Done, ApiError> &result);
    void adopt(Gathering &gathering);

    Client *m_client = nullptr;
    Clock *m_clock = nullptr;
    AgentsDecoder m_decoder;
    AgentsContents m_contents;
    std::map<Subject, std::unique_ptr<Gathering>> m_gatherings;
    /// The one that is being read.
    Subject m_subject;
    Request m_request;
};

} // namespace secretscope
