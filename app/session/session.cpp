// SPDX-License-Identifier: Apache-2.0
#include "session/session.h"

#include "service/client.h"
#include "session/samplehost.h"
#include "workspace/livecounter.h"
#include "workspace/runsreader.h"

namespace secretscope {

Session::Session(Source source)
    : m_source(source)
{}

Session::~Session() = default;

std::unique_ptr<Session> Session::server(const Profile &profile, const ApiKey &key,
                                         SessionOptions options)
{
    auto session = std::unique_ptr<Session>(new Session(Source::Server));
    session->m_profile = profile.name;
    session->m_serverName = profile.server.label();
    session->m_address = profile.server.origin();
    options.reading.profile = profile.name;
    session->connectTo(profile.server, key, options);
    return session;
}

Result<std::unique_ptr<Session>, QString> Session::sample(std::unique_ptr<SampleHost> host,
                                                          SessionOptions options)
{
    if (!host->address()) {
        return Failure{host->address().error()};
    }
    const auto server = BaseUrl::parse(host->address()->toString());
    const auto key = ApiKey::parse("sample");
    if (!server || !key) {
        return Failure{host->address()->toString()};
    }
    auto session = std::unique_ptr<Session>(new Session(Source::Sample));
    session->m_sampleHost = std::move(host);
    session->m_serverName = session->m_address = LoadInfo::sampleServer.toString();
    options.reading.serverName = session->m_serverName;
    session->connectTo(*server, *key, options);
    return session;
}

std::unique_ptr<Session> Session::file(const QString &path, WorkspaceState state)
{
    auto session = std::unique_ptr<Session>(new Session(Source::File));
    session->m_profile = state.origin().profile;
    session->m_serverName = state.origin().server;
    session->m_address = path;
    session->holdOnly(std::move(state));
    return session;
}

std::unique_ptr<Session> Session::merged(const Session &own, WorkspaceState state)
{
    auto session = std::unique_ptr<Session>(new Session(Source::Merged));
    session->m_profile = own.profile();
    session->m_serverName = own.serverName();
    session->m_address = own.address();
    session->m_workspace = std::make_unique<Workspace>(std::move(state));
    session->m_runs = own.m_runs;
    session->m_liveCounter = own.m_liveCounter;
    session->m_asked = own.m_asked;
    session->m_askedClock = own.m_askedClock;
    return session;
}

std::unique_ptr<LiveCounter> Session::counterOfEachAgent() const
{
    return m_asked
        ? std::make_unique<LiveCounter>(*m_asked, *m_askedClock, LiveCounter::Detail::EachAgent)
        : std::make_unique<LiveCounter>();
}

void Session::holdOnly(WorkspaceState state)
{
    m_workspace = std::make_unique<Workspace>(std::move(state));
    m_runs = std::make_unique<RunsReader>();
    m_liveCounter = std::make_unique<LiveCounter>();
}

void Session::connectTo(const BaseUrl &server, const ApiKey &key, const SessionOptions &options)
{
    ClientSettings settings{server, key};
    if (options.timeout) {
        settings.deadline = *options.timeout;
        settings.idleTimeout = *options.timeout;
    }
    settings.retries = options.retries.value_or(settings.retries);
    m_clock = std::make_unique<SystemClock>();
    m_client = std::make_unique<Client>(settings, *m_clock, systemRandom());
    m_workspace = std::make_unique<Workspace>(*m_client, *m_clock, options.reading);
    m_runs = std::make_unique<RunsReader>(*m_client, *m_clock);
    m_liveCounter = std::make_unique<LiveCounter>(*m_client, *m_clock, LiveCounter::Detail::Sum);
    m_asked = m_client.get();
    m_askedClock = m_clock.get();
}

} // namespace secretscope
