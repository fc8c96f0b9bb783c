// SPDX-License-Identifier: Apache-2.0
// Puts the parts together; everything else is in secretscope_cli.
#include "cli/commandrun.h"
#include "cli/completion.h"
#include "cli/interruption.h"
#include "sample/sampleserver.h"
#include "service/version.h"
#include "session/processstart.h"

#include <QCoreApplication>
#include <QTimer>

using namespace secretscope;

namespace {

int codeOf(ExitCode code)
{
    return static_cast<int>(code);
}

int failure(const QString &message)
{
    Console(Options::Progress::Never).say(message);
    return codeOf(ExitCode::Failed);
}

/// `demo-server`: prints its URL as the first line and serves until the process is stopped.
int serveSample(const Options &options)
{
    interruption::heed(interruption::Status::Success);
    SampleServer server({options.demoSecrets, options.latency});
    if (!server.listen(static_cast<quint16>(options.port))) {
        return failure(QStringLiteral("cannot listen on 127.0.0.1 port %1: %2")
                           .arg(QString::number(options.port), server.errorString()));
    }
    if (!printOut(server.url().toString() + u'\n')) {
        return failure(QStringLiteral("cannot write to standard output"));
    }
    return QCoreApplication::exec();
}

int run(const Options &options)
{
    interruption::heed(interruption::Status::Signal);
    CommandRun command(options, qgetenv("ELEVENLABS_API_KEY"));
    QTimer::singleShot(0, &command, &CommandRun::start);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    fillStandardDescriptors();
    giveLargeBlocksBack();
    if (const QString problem = startProblem(argc, argv); !problem.isEmpty()) {
        return failure(problem);
    }
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("secretscope-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SECRETSCOPE_VERSION));

    const auto options = parseOptions(QCoreApplication::arguments().mid(1),
                                      qEnvironmentVariable("ELEVENLABS_BASE_URL"));
    if (!options) {
        return failure(options.error());
    }
    if (options->shortcut) {
        const QString text
            = *options->shortcut == Shortcut::Help ? helpText(options->helpOn) : versionText();
        return codeOf(printOut(text) ? ExitCode::Done : ExitCode::Failed);
    }
    if (options->command == Command::Completion) {
        return codeOf(printOut(completionText(options->arguments)) ? ExitCode::Done
                                                                   : ExitCode::Failed);
    }
    return options->command == Command::DemoServer ? serveSample(*options) : run(*options);
}
