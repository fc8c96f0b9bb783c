// SPDX-License-Identifier: Apache-2.0
#include "cli/commandrun.h"

#include "analysis/plan.h"
#include "analysis/uses.h"
#include "analysis/usingagents.h"
#include "analysis/verification.h"
#include "catalogue/text.h"
#include "cli/interruption.h"
#include "report/outputfile.h"
#include "report/reportscope.h"
#include "service/client.h"
#include "session/profilestore.h"
#include "session/samplehost.h"
#include "session/systemkeystore.h"
#include "workspace/livecounter.h"
#include "workspace/runsreader.h"
#include "workspace/snapshotreader.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

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
    if (m_options.command == Command::Impact && !m_options.impactMode) {
        m_console.say(u"no --mode: answering for delete, which holds new-value too"_s);
    } else if (m_options.command == Command::Plan && !m_options.impactMode) {
        m_console.say(u"no --mode: planning to delete or replace it; for a new value under the "
                      "same id give --mode new-value"_s);
    }
    if (m_options.command == Command::Check) {
        auto baseline = baselineFor(m_options);
        if (!baseline) {
            refuse(baseline.error());
            return;
        }
        m_baseline = std::move(*baseline);
        if (m_options.watch) {
            m_watch.emplace(m_baseline, m_options.rules);
        }
    }
    if (m_options.command == Command::Merge) {
        writeAnswer(makeMergeAnswer(m_options));
    } else if (m_options.command == Command::Diff) {
        writeAnswer(makeDiffAnswer(m_options));
    } else if (!m_options.snapshot.isEmpty()) {
        useFile();
    } else if (m_options.demo) {
        useSample();
    } else if (!m_options.profile.isEmpty()) {
        openProfile();
    } else {
        useServer(m_options.keyFromStandardInput ? typedKey() : m_environmentKey);
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
        refuse(unknownProfileMessage(m_options.profile, names));
        return;
    }
    // Another server is another entry of the keychain: no key goes to a server it was not kept for.
    profile->server = m_options.server.value_or(profile->server);
    m_patience.setSingleShot(true);
    m_patience.callOnTimeout(this, [this] {
        m_console.say(
            u"waiting for the keychain, which may ask for its password in a window of its "
            "own; ELEVENLABS_API_KEY and --key-stdin do without it"_s);
    });
    m_patience.start(std::chrono::seconds(2));
    m_keys = std::make_unique<SystemKeyStore>();
    m_keys->read(*profile, this,
                 [this, server = profile->server](const Result<ApiKey, KeyStoreError> &key) {
                     m_patience.stop();
                     if (!key) {
                         refuse(keyStoreMessage(key.error(), m_options.profile));
                     } else {
                         open({m_options.profile, server}, *key);
                     }
                 });
}

void CommandRun::useServer(const QByteArray &keyBytes)
{
    const auto key = ApiKey::parse(keyBytes);
    if (!key) {
        refuse(apiKeyMessage(key.error()));
        return;
    }
    open({{}, m_options.server.value_or(BaseUrl::global())}, *key);
}

void CommandRun::open(const Profile &profile, const ApiKey &key)
{
    m_again = [=, this] { use(Session::server(profile, key, sessionOptions())); };
    m_again();
}

void CommandRun::useSample()
{
    m_again = [this] { useSample(); };
    auto session
        = Session::sample(std::make_unique<SampleHost>(m_options.demoSecrets), sessionOptions());
    if (session) {
        use(std::move(*session));
    } else {
        refuse(u"the sample workspace cannot be served: "_s + session.error());
    }
}

void CommandRun::useFile()
{
    auto state = readSnapshotFile(m_options.snapshot);
    if (state) {
        use(Session::file(m_options.snapshot, std::move(*state)));
    } else {
        refuse(snapshotErrorMessage(state.error(), m_options.snapshot));
    }
}

SessionOptions CommandRun::sessionOptions() const
{
    SessionOptions options{m_options.timeout, m_options.retries, {}};
    options.reading.pageSize = m_options.pageSize;
    options.reading.search = m_options.search;
    options.reading.maximumPages = m_options.maximumPages;
    // An answer about one secret needs only that secret's previews; they are completed later.
    if (m_options.shallow || isAboutOneSecret()) {
        options.reading.depth = ReadingOptions::Depth::Shallow;
    }
    return options;
}

bool CommandRun::isAboutOneSecret() const
{
    return m_options.command == Command::Impact || m_options.command == Command::Plan
        || m_options.command == Command::Graph || m_options.command == Command::Verify;
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
    if (progress.facts > 0) {
        text += u", %1 of %2 lists of facts read"_s.arg(QString::number(progress.factsDone),
                                                        QString::number(progress.facts));
    }
    m_console.showProgress(text);
}

void CommandRun::readEnded()
{
    m_console.wipeProgress();
    const WorkspaceState &state = m_session->workspace().state();
    if (state.secretsError() && state.pagesRead() == 0) {
        const ApiError &error = *state.secretsError();
        const QString message = apiErrorMessage(error, m_session->address());
        if (m_watch && exitCodeFor(error) == ExitCode::Failed) {
            m_console.say(message);
            readAgainLater();
        } else {
            refuse(message, exitCodeFor(error));
        }
        return;
    }
    if (isAboutOneSecret() && m_session->client() && !m_options.shallow) {
        const auto subject = findSubject(state.catalogue(), m_options.arguments.first());
        if (subject) {
            completeSubject(*subject);
        } else {
            refuse(subject.error());
        }
        return;
    }
    const bool isUses = m_options.command == Command::Uses && !m_options.shallow;
    // What only configurations name is not unused; a baseline with facts knows it.
    const auto needsThem = [this](CheckRule rule) {
        return needsFacts(rule) || (rule == CheckRule::Unused && m_baseline.facts().wereAsked());
    };
    const bool isCheck = m_options.command == Command::Check && !m_options.shallow
        && std::ranges::any_of(m_options.rules, needsThem);
    if ((m_options.facts || isUses || isCheck) && m_session->client()) {
        QList<QByteArray> agents
            = directAgents(state.catalogue(), ReportScope::allLoaded(state.catalogue()).secrets());
        if (isUses) {
            agents.removeIf([wanted = m_options.arguments.first().toUtf8()](const QByteArray &id) {
                return id != wanted;
            });
            readDependents(state);
        }
        readFacts(agents);
        return;
    }
    if (m_options.facts && !state.facts().wereAsked()) {
        refuse(u"--facts: %1 was written without them"_s.arg(m_options.snapshot));
        return;
    }
    answer();
}

/// The agents that use the resource, as it names them itself.
void CommandRun::readDependents(const WorkspaceState &state)
{
    const QByteArray id = m_options.arguments.first().toUtf8();
    for (const ResourceUses &uses : usesOf(state.catalogue(), ReverseIndex(state), viewOf(id))) {
        if (uses.kind && namesAgents(*uses.kind)) {
            m_session->workspace().readDependents(*uses.kind, id).detach();
        }
    }
}

/// Only the one secret's previews are completed: the answer needs no others.
void CommandRun::completeSubject(SecretIndex secret)
{
    Workspace &workspace = m_session->workspace();
    workspace.readEnvironmentVariables().detach();
    m_task = workspace.complete(secret);
    m_task.then([this, secret] {
        m_console.wipeProgress();
        if (m_options.command == Command::Verify) {
            readFacts({}); // nothing can be told of agents, whatever their configurations say
        } else {
            const Catalogue &catalogue = m_session->workspace().state().catalogue();
            readFacts(directAgents(catalogue, {&secret, 1}));
        }
    });
}

void CommandRun::readFacts(const QList<QByteArray> &agentIds)
{
    m_task = m_session->workspace().readFacts(agentIds);
    m_task.then([this] { m_options.command == Command::Plan ? countConversations() : answer(); });
}

/// Once, of each agent that is to be tested.
void CommandRun::countConversations()
{
    const WorkspaceState &state = m_session->workspace().state();
    const auto subject = findSubject(state.catalogue(), m_options.arguments.first());
    const auto agents = subject
        ? Plan(state, *subject, m_options.impactMode.value_or(ImpactMode::Delete)).agentsToCount()
        : QList<QByteArray>();
    m_counter = m_session->counterOfEachAgent();
    if (agents.isEmpty()) {
        answer();
        return;
    }
    connect(m_counter.get(), &LiveCounter::changed, this, [this] {
        if (m_counter->count() || m_counter->error()) {
            answer();
        }
    });
    m_counter->setAgents(agents);
    m_counter->ask();
}

void CommandRun::readRuns()
{
    const WorkspaceState &state = m_session->workspace().state();
    const auto subject = findSubject(state.catalogue(), m_options.arguments.first());
    if (!subject) {
        refuse(subject.error());
        return;
    }
    RunsReader &runs = m_session->runs();
    const auto read = [&runs, since = m_options.since.toSecsSinceEpoch(),
                       tools = Verification::toolsToAsk(ConfiguredPlaces(state), *subject)] {
        runs.read(tools, since);
    };
    connect(&runs, &RunsReader::ended, this, [this, subject] { verify(*subject); });
    if (m_options.wait.count() > 0) {
        m_waiting.setSingleShot(true);
        m_waiting.callOnTimeout(this, [&runs, read] {
            // What is said last must not be a minute old.
            if (!runs.isReading()) {
                read();
            }
        });
        m_waiting.start(m_options.wait);
    }
    read();
}

void CommandRun::verify(SecretIndex secret)
{
    RunsReader &runs = m_session->runs();
    const ConfiguredPlaces places(m_session->workspace().state());
    const Verification found(places, secret, runs.runs());
    const std::size_t noRun = found.count(Verdict::NoRun);
    if (noRun == 0 || !m_waiting.isActive()) {
        m_console.wipeProgress();
        runs.disconnect(this);
        writeAnswer(makeVerifyAnswer(m_options, found));
        return;
    }
    const QString text = u"no run yet of %1 of %2"_s.arg(QString::number(noRun),
                                                         QString::number(found.resources().size()));
    if (!std::exchange(m_isWaiting, true)) {
        m_console.say(text + u", asking again every minute"_s);
    }
    m_console.showProgress(text);
    runs.setWatching(true);
}

void CommandRun::answer()
{
    m_console.wipeProgress();
    const WorkspaceState &state = m_session->workspace().state();
    if (m_watch) {
        tellChanges();
    } else if (m_options.command == Command::Verify) {
        readRuns();
    } else if (m_options.command == Command::Check) {
        writeAnswer(makeCheckAnswer(m_options, m_baseline, state));
    } else {
        writeAnswer(
            makeAnswer(m_options, state, m_counter ? m_counter->answer() : NotCounted::Yet));
    }
}

void CommandRun::writeAnswer(const MadeAnswer &answer)
{
    if (!answer) {
        refuse(answer.error());
        return;
    }
    std::ranges::for_each(answer->remarks,
                          [this](const QString &remark) { m_console.say(remark); });
    const bool isWorkbook = m_options.format == OutputFormat(ReportFormat::Xlsx);
    if (isWorkbook && m_options.output == u'-' && isOutputTerminal()) {
        refuse(u"a workbook is no text for a terminal; give --output FILE"_s);
        return;
    }
    const auto losses = write(*answer, m_options.output, interruption::ignore);
    if (!losses) {
        return;
    }
    if (const QString lost = lossesMessage(*losses, isWorkbook); !lost.isEmpty()) {
        m_console.say(lost);
    }
    if (m_options.writeBaseline && !writeBaseline()) {
        return;
    }
    if (!answer->isComplete) {
        m_console.say(m_options.command == Command::Verify
                          ? u"not all can be told, and the result says what and why"_s
                          : u"the result is incomplete, and says what is missing"_s);
        end(ExitCode::Incomplete);
    } else if (answer->isFound && !m_options.exitZero) {
        end(ExitCode::Found);
    } else {
        end(ExitCode::Done);
    }
}

/// Nothing if it could not be written, which has been said then.
std::optional<SheetLosses> CommandRun::write(const CommandAnswer &answer, const QString &path,
                                             const std::function<void()> &beforeReplacing)
{
    const auto file = OutputFile::open(path);
    if (!file) {
        refuse(writeErrorMessage(file.error()));
        return {};
    }
    interruption::setUnfinishedFile((*file)->temporaryName());
    const SheetLosses losses = answer.write((*file)->output());
    const auto written = (*file)->commit(beforeReplacing);
    interruption::setUnfinishedFile({});
    if (written) {
        return losses;
    }
    if (written.error().kind == FileError::Kind::ClosedPipe) {
        interruption::endByClosedPipe();
    }
    refuse(writeErrorMessage(written.error()));
    return {};
}

/// What has gaps never takes the place of a whole baseline. False if it could not be written.
bool CommandRun::writeBaseline()
{
    const WorkspaceState &state = m_session->workspace().state();
    if (!state.isComplete() && m_baseline.isComplete()) {
        m_console.say(u"%1 is kept: what was read is incomplete"_s.arg(m_options.baseline));
        return true;
    }
    Options options = m_options;
    options.command = Command::Report;
    options.format = ReportFormat::Json;
    return write(*makeAnswer(options, state), m_options.baseline, [] {}).has_value();
}

void CommandRun::tellChanges()
{
    const WorkspaceState &state = m_session->workspace().state();
    const CheckWatch::Round round = m_watch->look(state);
    const QString time = m_options.report.times == Times::LeftOut
        ? QString()
        : QDateTime::currentDateTimeUtc().toString(Qt::ISODate) + u' ';
    for (const QString &change : round.changes) {
        if (!printOut(time + change + u'\n')) {
            interruption::endByClosedPipe();
            refuse(u"cannot write to standard output"_s);
            return;
        }
    }
    for (const QString &doubt : round.doubts) {
        m_console.say(doubt);
    }
    if (m_options.writeBaseline && !writeBaseline()) {
        return;
    }
    if (state.isComplete()) {
        m_baseline = state;
    }
    readAgainLater();
}

void CommandRun::readAgainLater()
{
    QTimer::singleShot(*m_options.watch, this, [this] { m_again(); });
}

void CommandRun::refuse(const QString &message, ExitCode code)
{
    m_console.say(message);
    end(code);
}

void CommandRun::end(ExitCode code)
{
    if (m_session && m_session->client()) {
        disconnect(&m_session->workspace(), nullptr, this, nullptr);
    }
    QCoreApplication::exit(static_cast<int>(code));
}

} // namespace secretscope
