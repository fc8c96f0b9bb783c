// SPDX-License-Identifier: Apache-2.0
// One workspace with everything that it lives on: a server and its client, the sample workspace
// that the program serves to itself, or a file. Window and command line have the same three.
#pragma once

#include "service/apikey.h"
#include "session/profile.h"
#include "workspace/workspace.h"

#include <QString>

#include <memory>

namespace secretscope {

class Client;
class Clock;
class LiveCounter;
class RunsReader;
class SampleHost;

/// How a server is asked.
struct SessionOptions
{
    /// Of one try; also how long it may take without a byte. Nothing = the client's own limits.
    std::optional<std::chrono::milliseconds> timeout;
    std::optional<int> retries;
    ReadingOptions reading;
};

class Session
{
    Q_DISABLE_COPY_MOVE(Session)

public:
    enum class Source { Server, Sample, File, Merged };

    /// @param profile an empty name for a key that no profile keeps.
    static std::unique_ptr<Session> server(const Profile &profile, const ApiKey &key,
                                           SessionOptions options = {});
    /// The error is what the system says.
    static Result<std::unique_ptr<Session>, QString> sample(std::unique_ptr<SampleHost> host,
                                                            SessionOptions options = {});
    /// @param state what was read from the file, see readSnapshotFile().
    static std::unique_ptr<Session> file(const QString &path, WorkspaceState state);
    /// What several keys see of the workspace of `own`, which has to outlive it: its key is who
    /// asks for what a catalogue does not hold.
    static std::unique_ptr<Session> merged(const Session &own, WorkspaceState state);
    ~Session();

    Source source() const { return m_source; }
    Workspace &workspace() { return *m_workspace; }
    RunsReader &runs() { return *m_runs; }
    LiveCounter &liveCounter() { return *m_liveCounter; }
    /// A counter of its own; what it asks has to outlive it, as this session or its own one.
    std::unique_ptr<LiveCounter> counterOfEachAgent() const;
    /// nullptr for a file.
    Client *client() { return m_client.get(); }
    /// The profile's name; empty for none.
    const QString &profile() const { return m_profile; }
    /// What a server is called in sentences, as in "EU"; of a file what its server was.
    const QString &serverName() const { return m_serverName; }
    /// A server's origin, what reports call the sample workspace, a file's path.
    const QString &address() const { return m_address; }

private:
    explicit Session(Source source);
    void holdOnly(WorkspaceState state);
    void connectTo(const BaseUrl &server, const ApiKey &key, const SessionOptions &options);

    Source m_source;
    QString m_profile;
    QString m_serverName;
    QString m_address;
    // Who is asked what a catalogue does not hold; nullptr for a file.
    Client *m_asked = nullptr;
    Clock *m_askedClock = nullptr;
    // What is used is destroyed after what uses it.
    std::unique_ptr<SampleHost> m_sampleHost;
    std::unique_ptr<Clock> m_clock;
    std::unique_ptr<Client> m_client;
    std::unique_ptr<Workspace> m_workspace;
    // Shared with what is merged from it.
    std::shared_ptr<RunsReader> m_runs;
    std::shared_ptr<LiveCounter> m_liveCounter;
};

} // namespace secretscope
