// SPDX-License-Identifier: Apache-2.0
#include "ui/window/session.h"

#include "catalogue/displaytext.h"
#include "sample/sampleserver.h"
#include "service/client.h"
#include "ui/dialogs/snapshotfile.h"
#include "ui/window/samplehost.h"
#include "workspace/workspace.h"

#include <QFileInfo>

namespace secretscope {

Session::Session(Origin origin)
    : m_origin(origin)
{}

Session::~Session()
{
    // Whoever watches the workspace goes before it, it before its client, that before its server.
    m_agentsBehind.reset();
    m_searched.reset();
    m_workspace.reset();
    m_client.reset();
}

Session::Opened Session::demo(std::unique_ptr<SampleHost> host)
{
    const SampleHost::Address &address = host->address();
    if (!address) {
        return Failure{tr("The sample workspace cannot be served on this computer: %1")
                           .arg(displayText(address.error()))};
    }
    const auto server = BaseUrl::parse(address->toString());
    const auto key = ApiKey::parse("sample");
    if (!server || !key) {
        return Failure{tr("The sample workspace cannot be served on this computer: %1")
                           .arg(displayText(address->toString()))};
    }
    auto session = std::unique_ptr<Session>(new Session(Origin::Demo));
    session->m_serverName = tr("the sample workspace");
    session->m_sampleHost = std::move(host);
    session->connectTo(*server, *key);
    return session;
}

Session::Opened Session::snapshot(const QString &path)
{
    auto snapshot = SnapshotFile::read(path);
    if (!snapshot) {
        return Failure{snapshot.error()};
    }
    auto session = std::unique_ptr<Session>(new Session(Origin::Snapshot));
    session->m_profile = snapshot->reading.profile;
    session->m_fileName = QFileInfo(path).fileName();
    session->m_serverName = displayText(snapshot->reading.server);
    session->show(
        std::make_unique<Workspace>(std::move(snapshot->catalogue), std::move(snapshot->reading)));
    return session;
}

std::unique_ptr<Session> Session::server(const Profile &profile, const ApiKey &key)
{
    auto session = std::unique_ptr<Session>(new Session(Origin::Server));
    session->m_profile = profile.name;
    session->m_serverName = profile.server.label();
    session->connectTo(profile.server, key);
    return session;
}

void Session::connectTo(const BaseUrl &server, const ApiKey &key)
{
    m_clock = std::make_unique<SystemClock>();
    m_client = std::make_unique<Client>(ClientSettings{server, key}, *m_clock, systemRandom());
    ReadingOptions options;
    options.profile = m_profile;
    if (m_sampleHost) {
        options.serverName = SampleServer::reportName();
    }
    show(std::make_unique<Workspace>(*m_client, *m_clock, options));
}

void Session::show(std::unique_ptr<Workspace> workspace)
{
    m_workspace = std::move(workspace);
    m_searched = std::make_unique<SearchedWorkspace>(*m_workspace);
    m_agentsBehind = m_client ? std::make_unique<AgentsBehindReader>(*m_client, *m_clock)
                              : std::make_unique<AgentsBehindReader>();
    // A refresh asks anew for what a person wants to know.
    QObject::connect(m_workspace.get(), &Workspace::catalogueReplaced, m_agentsBehind.get(),
                     &AgentsBehindReader::forget);
}

QString Session::title() const
{
    switch (m_origin) {
    case Origin::Demo:
        return tr("Sample workspace");
    case Origin::Snapshot:
        return tr("%1 (snapshot)").arg(displayText(m_fileName));
    case Origin::Server:
        if (m_profile.isEmpty() || m_profile == m_serverName) {
            return m_serverName;
        }
        return tr("%1 · %2", "profile, server").arg(displayText(m_profile), m_serverName);
    }
    return {};
}

void Session::start()
{
    if (m_workspace->isOnline()) {
        m_workspace->readNextPage();
    }
}

} // namespace secretscope
