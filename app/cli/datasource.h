// SPDX-License-Identifier: Apache-2.0
// Where one run of the command line has its data from: a server, the sample workspace that the
// program serves to itself, or a file. It owns what the workspace reads over.
#pragma once

#include "catalogue/result.h"
#include "cli/exitcode.h"
#include "cli/options.h"
#include "service/apikey.h"

#include <memory>

namespace secretscope {

class Client;
class Clock;
class SampleServer;
class Workspace;

/// Why a command cannot go on, and what the program exits with.
struct Refusal
{
    ExitCode code = ExitCode::Failed;
    QString message;
};

class DataSource
{
    Q_DISABLE_COPY_MOVE(DataSource)

public:
    using Opened = Result<std::unique_ptr<DataSource>, Refusal>;

    static Opened fromSnapshot(const QString &path);
    static Opened fromSample(const Options &options);
    static Opened fromServer(const Options &options, const BaseUrl &server, const ApiKey &key);
    ~DataSource();

    Workspace &workspace() { return *m_workspace; }
    /// Null for a file.
    Client *client() { return m_client.get(); }
    /// For messages; a file's name for a file.
    const QString &name() const { return m_name; }

private:
    DataSource();
    void connectTo(const Options &options, const BaseUrl &server, const ApiKey &key);

    QString m_name;
    std::unique_ptr<SampleServer> m_sampleServer;
    std::unique_ptr<Clock> m_clock;
    std::unique_ptr<Client> m_client;
    std::unique_ptr<Workspace> m_workspace;
};

/// A whole file, see fileBytes(). The error is a sentence.
Result<QByteArray, QString> fileContent(const QString &path);

} // namespace secretscope
