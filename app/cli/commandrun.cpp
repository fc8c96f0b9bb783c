// SPDX-License-Identifier: Apache-2.0
#include "cli/commandrun.h"

#include "cli/messages.h"
#include "service/client.h"
#include "session/profilestore.h"
#include "session/samplehost.h"
#include "session/systemkeystore.h"
#include "workspace/snapshotreader.h"

#include <QTimer>

namespace secretscope {

using namespace Qt::Literals::StringLiterals;

CommandRun::CommandRun(Options options, QByteArray environmentKey, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_environmentKey(std::move(environmentKey))
    , m_console(m_options.progress)
{
    if (m_options.output == u'-' && isOutputTerminal()) {
        m_options.report.controls = Controls::Shown;
    }
}

CommandRun::~CommandRun() = default;

void CommandRun::start()
{
    QTimer::singleShot(0, this, &CommandRun::begin);
}

void CommandRun::begin()
{
    if (m_options.command == Command::Diff) {
        writeAnswer(makeDiffAnswer(m_options));
        return;
    }
    openSource();
}

void CommandRun::openSource()
{
    if (!m_options.snapshot.isEmpty()) {
        if (!m_options.search.isEmpty()) {
            refuse({ExitCode::Failed, u"--search is asked of a server, a snapshot has none"_s});
            return;
        }
        useFile();
    } else if (m_options.demo) {
        useSample();
    } else if (!m_options.profile.isEmpty()) {
        openProfile();
    } else if (m_options.keyFromStandardInput) {
        m_keyInput = std::make_unique<KeyInput>();
        connect(m_keyInput.get(), &KeyInput::entered, this, [this](const QByteArray &line) {
            useServer(m_options.server.value_or(BaseUrl::global()), line);
        });
    } else {
        useServer(m_options.server.value_or(BaseUrl::global()), m_environmentKey);
    }
}

void CommandRun::openProfile()
{
    const auto settings = ProfileStore::userSettings();
    const ProfileStore store(*settings);
    auto profile = store.find(m_options.profile);
    if (!profile) {
        QStringList names;
        for (const Profile &known : store.profiles()) {
            names.append(known.name);
        }
        refuse({ExitCode::Failed, unknownProfileMessage(m_options.profile, names)});
        return;
    }
    // Another server is another entry of the keychain: no key goes to a server it was not kept for.
    profile->server = m_options.server.value_or(profile->server);
    m_keys = std::make_unique<SystemKeyStore>();
    m_keys->read(
        *profile, this, [this, server = profile->server](const Result<ApiKey, KeyStoreError> &key) {
            if (!key) {
                refuse({ExitCode::Failed, keyStoreMessage(key.error(), m_options.profile)});
            } else {
                use(Session::server({m_options.profile, server}, *key, sessionOptions()));
            }
        });
}

void CommandRun::useServer(const BaseUrl &server, const QByteArray &keyBytes)
{
    const auto key = ApiKey::parse(keyBytes);
    if (!key) {
        refuse({ExitCode::Failed, apiKeyMessage(key.error())});
        return;
    }
    use(Session::server({m_options.profile, server}, *key, sessionOptions()));
}

void CommandRun::useSample()
{
    auto session
        = Session::sample(std::make_unique<SampleHost>(m_options.demoSecrets), sessionOptions());
    if (session) {
        use(std::move(*session));
    } else {
        refuse({ExitCode::Failed, u"the sample workspace cannot be served: "_s + session.error()});
    }
}

void CommandRun::useFile()
{
    auto state = readSnapshotFile(m_options.snapshot);
    if (state) {
        use(Session::file(m_options.snapshot, std::move(*state)));
    } else {
        refuse({ExitCode::Failed, snapshotErrorMessage(state.error(), m_options.snapshot)});
    }
}

SessionOptions CommandRun::sessionOptions() const
{
    SessionOptions options{m_options.timeout, m_options.retries, {}};
    options.reading.pageSize = m_options.pageSize;
    options.reading.search = m_options.search;
    options.reading.maximumPages = m_options.maximumPages;
    // An answer about one secret needs only that secret's previews; they are completed later.
    const bool isAboutOneSecret
        = m_options.command == Command::Impact || m_options.command == Command::Graph;
    if (m_options.shallow || isAboutOneSecret) {
        options.reading.depth = ReadingOptions::Depth::Shallow;
    }
    return options;
}

void CommandRun::use(std::unique_ptr<Session> session)
{
    m_session = std::move(session);
    if (m_session->client()) {
        read();
    } else {
        readEnded();
    }
}

void CommandRun::read()
{
    Workspace &workspace = m_session->workspace();
    connect(m_session->client(), &Client::waiting, this, &CommandRun::showWaiting);
    connect(&workspace, &Workspace::progressed, this, &CommandRun::showProgress);
    m_task = workspace.readAll();
    m_task.then([this] { readEnded(); });
}

void CommandRun::showWaiting(std::chrono::milliseconds delay, const ApiError &reason)
{
    const double seconds = std::chrono::duration<double>(delay).count();
    m_console.say(u"waiting %1 s before asking again: %2"_s.arg(
        QString::number(seconds, 'f', 1), apiErrorMessage(reason, m_session->address())));
}

void CommandRun::showProgress()
{
    const Workspace::Progress progress = m_session->workspace().progress();
    QString text = u"%1 pages, %2 secrets, %3 dependents"_s.arg(
        QString::number(progress.pages), QString::number(progress.secrets),
        QString::number(progress.dependents));
    if (progress.previews > 0) {
        text += u", %1 of %2 previews completed"_s.arg(QString::number(progress.previewsDone),
                                                       QString::number(progress.previews));
    }
    m_console.showProgress(text);
}

void CommandRun::readEnded()
{
    m_console.wipeProgress();
    const Workspace &workspace = m_session->workspace();
    if (workspace.state().secretsError() && workspace.state().pagesRead() == 0) {
        const ApiError &error = *workspace.state().secretsError();
        refuse({exitCodeFor(error), apiErrorMessage(error, m_session->address())});
        return;
    }
    const bool isAboutOneSecret
        = m_options.command == Command::Impact || m_options.command == Command::Graph;
    if (isAboutOneSecret) {
        const auto subject
            = findSubject(workspace.state().catalogue(), m_options.arguments.first());
        if (!subject) {
            refuse(subject.error());
            return;
        }
        if (m_session->client() && !m_options.shallow) {
            completeSubject(*subject);
            return;
        }
    }
    writeAnswer(makeAnswer(m_options, workspace));
}

/// Only the one secret's previews are completed: the answer needs no others.
void CommandRun::completeSubject(SecretIndex secret)
{
    Workspace &workspace = m_session->workspace();
    workspace.readEnvironmentVariables().detach();
    m_task = workspace.complete(secret);
    m_task.then([this] {
        m_console.wipeProgress();
        writeAnswer(makeAnswer(m_options, m_session->workspace()));
    });
}

void CommandRun::writeAnswer(MadeAnswer answer)
{
    if (!answer) {
        refuse(answer.error());
        return;
    }
    if (m_options.format == OutputFormat::Xlsx && m_options.output == u'-' && isOutputTerminal()) {
        refuse({ExitCode::Failed, u"a workbook is no text for a terminal; give --output FILE"_s});
        return;
    }
    auto file = OutputFile::open(m_options.output);
    if (!file) {
        refuse({ExitCode::Failed, writeErrorMessage(file.error())});
        return;
    }
    m_answer = std::move(*answer);
    m_file = std::move(*file);
    m_answer->begin(m_file->output());
    writeSlice();
}

void CommandRun::writeSlice()
{
    // Slices, so that a signal is heard while a long answer is written.
    if (m_answer->writeSome()) {
        QTimer::singleShot(0, this, &CommandRun::writeSlice);
        return;
    }
    const auto &error = m_file->output().error();
    if (error && error->kind == FileError::Kind::Cancelled) {
        return; // a signal came; it is about to be heard
    }
    const auto written = m_file->commit();
    if (!written) {
        refuse({ExitCode::Failed, writeErrorMessage(written.error())});
        return;
    }
    const bool isWorkbook = m_options.format == OutputFormat::Xlsx;
    if (const QString lost = lossesMessage(m_answer->losses(), isWorkbook); !lost.isEmpty()) {
        m_console.say(lost);
    }
    if (!m_answer->isComplete()) {
        m_console.say(u"the result is incomplete, and says what is missing"_s);
        end(ExitCode::Incomplete);
    } else if (m_answer->isFound() && !m_options.exitZero) {
        end(ExitCode::Found);
    } else {
        end(ExitCode::Done);
    }
}

void CommandRun::refuse(const Refusal &refusal)
{
    m_console.say(refusal.message);
    end(refusal.code);
}

void CommandRun::end(ExitCode code)
{
    if (m_session && m_session->client()) {
        disconnect(&m_session->workspace(), nullptr, this, nullptr);
    }
    Q_EMIT finished(code);
}

void CommandRun::abandon()
{
    if (m_file) {
        m_file->cancel();
    }
    m_keyInput.reset();
    m_answer.reset();
    m_file.reset();
    m_session.reset();
    m_console.wipeProgress();
}

} // namespace secretscope
