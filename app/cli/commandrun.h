// SPDX-License-Identifier: Apache-2.0
// One run of a command: gets the data, waits until all that was asked for is read, writes the
// answer, and tells the exit code. Everything happens on the event loop, so that a signal can end
// it at any time and leave an old file as it was.
#pragma once

#include "cli/commandanswer.h"
#include "cli/console.h"
#include "cli/exitcode.h"
#include "cli/keyinput.h"
#include "report/outputfile.h"
#include "service/apierror.h"
#include "service/apikey.h"
#include "session/keystore.h"
#include "session/session.h"
#include "workspace/task.h"

#include <QObject>

#include <memory>

namespace secretscope {

class CommandRun final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommandRun)

public:
    /// @param environmentKey `ELEVENLABS_API_KEY`, or empty.
    CommandRun(Options options, QByteArray environmentKey, QObject *parent = nullptr);
    ~CommandRun() override;

    /// Ends with finished(), never inside this call.
    void start();
    /// Takes everything back; a file that was being written stays as it was. No finished() follows.
    void abandon();

Q_SIGNALS:
    void finished(secretscope::ExitCode code);

private:
    void begin();
    void openSource();
    void openProfile();
    void useServer(const BaseUrl &server, const QByteArray &keyBytes);
    void useSample();
    void useFile();
    SessionOptions sessionOptions() const;
    void use(std::unique_ptr<Session> session);
    void read();
    void showWaiting(std::chrono::milliseconds delay, const ApiError &reason);
    void showProgress();
    void readEnded();
    void completeSubject(SecretIndex secret);
    void writeAnswer(Result<std::unique_ptr<CommandAnswer>, Refusal> answer);
    void writeSlice();
    void end(ExitCode code);
    void refuse(const Refusal &refusal);

    Options m_options;
    QByteArray m_environmentKey;
    Console m_console;
    std::unique_ptr<KeyInput> m_keyInput;
    std::unique_ptr<KeyStore> m_keys;
    std::unique_ptr<Session> m_session;
    /// What the answer waits for; goes before what it reads over.
    Task m_task;
    std::unique_ptr<OutputFile> m_file;
    std::unique_ptr<CommandAnswer> m_answer;
};

} // namespace secretscope
