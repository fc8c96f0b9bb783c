// SPDX-License-Identifier: Apache-2.0
// One workspace that the window shows, with everything that it lives on: a server and its client,
// the sample workspace served by the program to itself, or a file. It shows nothing.
#pragma once

#include "catalogue/result.h"
#include "service/apikey.h"
#include "session/profile.h"
#include "ui/rows/searchedworkspace.h"
#include "workspace/agentsbehindreader.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QString>

#include <memory>

namespace secretscope {

class Client;
class Clock;
class SampleHost;
class Workspace;

class Session
{
    Q_DECLARE_TR_FUNCTIONS(secretscope::Session)
    Q_DISABLE_COPY_MOVE(Session)

public:
    enum class Origin { Server, Demo, Snapshot };
    /// The error is a sentence.
    using Opened = Result<std::unique_ptr<Session>, QString>;

    static Opened demo(std::unique_ptr<SampleHost> host);
    static Opened snapshot(const QString &path);
    /// @param profile an empty name for a key that no profile keeps.
    static std::unique_ptr<Session> server(const Profile &profile, const ApiKey &key);
    ~Session();

    Origin origin() const { return m_origin; }
    Workspace &workspace() { return *m_workspace; }
    SearchedWorkspace &searched() { return *m_searched; }
    AgentsBehindReader &agentsBehind() { return *m_agentsBehind; }
    /// nullptr for a snapshot.
    Client *client() { return m_client.get(); }
    /// The profile's name; empty for none.
    const QString &profile() const { return m_profile; }
    /// How the source is called in sentences: "EU", "the sample workspace".
    const QString &serverName() const { return m_serverName; }
    /// What is read here, for titles: "Acme prod · EU". Safe for display.
    QString title() const;
    /// The file's name without its folder, for a snapshot.
    const QString &fileName() const { return m_fileName; }
    /// Reads the first page; nothing for a snapshot.
    void start();

private:
    explicit Session(Origin origin);
    void connectTo(const BaseUrl &server, const ApiKey &key);
    void show(std::unique_ptr<Workspace> workspace);

    Origin m_origin;
    QString m_profile;
    QString m_serverName;
    QString m_fileName;
    std::unique_ptr<SampleHost> m_sampleHost;
    std::unique_ptr<Clock> m_clock;
    std::unique_ptr<Client> m_client;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<SearchedWorkspace> m_searched;
    std::unique_ptr<AgentsBehindReader> m_agentsBehind;
};

} // namespace secretscope
