// SPDX-License-Identifier: Apache-2.0
// One run of a command: gets the data, waits until all that was asked for is read, writes the
// answer, and names the exit code.
#pragma once

#include "cli/checkwatch.h"
#include "cli/commandanswer.h"
#include "cli/console.h"
#include "cli/messages.h"
#include "session/session.h"
#include "workspace/task.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace secretscope {

class CommandRun final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommandRun)

public:
    /// @param environmentKey `ELEVENLABS_API_KEY`, or empty.
    CommandRun(Options options, QByteArray environmentKey, QObject *parent = nullptr);
    ~CommandRun() override;

    /// From the event loop, which it ends with an ExitCode.
    void start();

private:
    void openProfile();
    void useServer(const QByteArray &keyBytes);
    void open(const Profile &profile, const ApiKey &key);
    void useSample();
    void useFile();
    SessionOptions sessionOptions() const;
    bool isAboutOneSecret() const;
    void use(std::unique_ptr<Session> session);
    void read();
    void showWaiting(std::chrono::milliseconds delay, const ApiError &reason);
    void showProgress();
    void readEnded();
    void completeSubject(SecretIndex secret);
    void readFacts(const QList<QByteArray> &agentIds);
    void readDependents(const WorkspaceState &state);
    void countConversations();
    void readRuns();
    void verify(SecretIndex secret);
    void answer();
    void writeAnswer(const MadeAnswer &answer);
    std::optional<SheetLosses> write(const CommandAnswer &answer, const QString &path,
                                     const std::function<void()> &beforeReplacing);
    bool writeBaseline();
    void tellChanges();
    void readAgainLater();
    void end(ExitCode code);
    void refuse(const QString &message, ExitCode code = ExitCode::Failed);

    Options m_options;
    QByteArray m_environmentKey;
    Console m_console;
    std::unique_ptr<KeyStore> m_keys;
    /// A keychain that answers at once is not worth a word.
    QTimer m_patience;
    std::unique_ptr<Session> m_session;
    /// Of `plan`.
    std::unique_ptr<LiveCounter> m_counter;
    /// Runs as long as `verify` waits for runs of tools.
    QTimer m_waiting;
    bool m_isWaiting = false;
    /// Of `check`.
    WorkspaceState m_baseline;
    std::optional<CheckWatch> m_watch;
    /// Opens the same workspace once more.
    std::function<void()> m_again;
    /// What the answer waits for; goes before what it reads over.
    Task m_task;
};

} // namespace secretscope
