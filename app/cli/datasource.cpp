// SPDX-License-Identifier: Apache-2.0
#include "cli/datasource.h"

#include "cli/messages.h"
#include "sample/sampleserver.h"
#include "service/client.h"
#include "service/filebytes.h"
#include "workspace/snapshotreader.h"
#include "workspace/workspace.h"

namespace secretscope {

using namespace Qt::Literals::StringLiterals;

DataSource::DataSource() = default;
DataSource::~DataSource() = default;

Result<QByteArray, QString> fileContent(const QString &path)
{
    auto bytes = fileBytes(path);
    if (!bytes) {
        return Failure{u"cannot read %1: %2"_s.arg(path, bytes.error())};
    }
    return bytes;
}

DataSource::Opened DataSource::fromSnapshot(const QString &path)
{
    auto snapshot = readSnapshotFile(path);
    if (!snapshot) {
        return Failure{Refusal{ExitCode::Failed, snapshotErrorMessage(snapshot.error(), path)}};
    }
    auto source = std::unique_ptr<DataSource>(new DataSource);
    source->m_name = path;
    source->m_workspace
        = std::make_unique<Workspace>(std::move(snapshot->catalogue), std::move(snapshot->reading));
    return source;
}

DataSource::Opened DataSource::fromSample(const Options &options)
{
    auto source = std::unique_ptr<DataSource>(new DataSource);
    source->m_sampleServer
        = std::make_unique<SampleServer>(SampleServer::Options{.secrets = options.demoSecrets});
    const auto refusal = [](const QString &why) {
        return Failure{
            Refusal{ExitCode::Failed, u"the sample workspace cannot be served: "_s + why}};
    };
    if (!source->m_sampleServer->listen()) {
        return refusal(source->m_sampleServer->errorString());
    }
    const auto server = BaseUrl::parse(source->m_sampleServer->url().toString());
    const auto key = ApiKey::parse("sample");
    if (!server || !key) {
        return refusal(source->m_sampleServer->url().toString());
    }
    source->connectTo(options, *server, *key);
    return source;
}

DataSource::Opened DataSource::fromServer(const Options &options, const BaseUrl &server,
                                          const ApiKey &key)
{
    auto source = std::unique_ptr<DataSource>(new DataSource);
    source->connectTo(options, server, key);
    return source;
}

void DataSource::connectTo(const Options &options, const BaseUrl &server, const ApiKey &key)
{
    m_name = server.origin();
    m_clock = std::make_unique<SystemClock>();
    ClientSettings settings{server, key};
    settings.deadline = options.timeout;
    settings.idleTimeout = options.timeout;
    settings.retries = options.retries;
    m_client = std::make_unique<Client>(settings, *m_clock, systemRandom());
    ReadingOptions reading;
    reading.pageSize = options.pageSize;
    reading.search = options.search;
    reading.maximumPages = options.maximumPages;
    if (m_sampleServer) {
        reading.serverName = SampleServer::reportName();
        m_name = reading.serverName;
    } else {
        reading.profile = options.profile;
    }
    // An answer about one secret needs only that secret's previews; the command completes them.
    const bool isAboutOneSecret
        = options.command == Command::Impact || options.command == Command::Graph;
    if (options.shallow || isAboutOneSecret) {
        reading.depth = ReadingOptions::Depth::Shallow;
    }
    m_workspace = std::make_unique<Workspace>(*m_client, *m_clock, reading);
}

} // namespace secretscope
