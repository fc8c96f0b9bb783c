// SPDX-License-Identifier: Apache-2.0
// Puts the parts together; everything else is in secretscope_cli.
#include "cli/commandrun.h"
#include "cli/shutdown.h"
#include "sample/sampleserver.h"
#include "service/version.h"

#include <QCoreApplication>

#include <fcntl.h>
#include <unistd.h>

using namespace secretscope;

namespace {

/// Fills the places of closed standard descriptors, which some file or socket of ours would take
/// otherwise: what is read there ends at once, what is written fails.
void fillStandardDescriptors()
{
    int descriptor = 0;
    do {
        descriptor = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
    } while (descriptor >= 0 && descriptor <= STDERR_FILENO);
    ::close(descriptor);
}

int codeOf(ExitCode code)
{
    return static_cast<int>(code);
}

/// `demo-server`: prints its URL as the first line and serves until the process is told to stop.
int serveSample(QCoreApplication &application, const Options &options)
{
    Shutdown shutdown;
    // Being stopped is how this command is meant to end.
    QObject::connect(&shutdown, &Shutdown::requested, &application, &QCoreApplication::quit);
    SampleServer server({options.demoSecrets, options.latency});
    Console console(Options::Progress::Never);
    if (!server.listen(static_cast<quint16>(options.port))) {
        console.say(QStringLiteral("cannot listen on 127.0.0.1 port %1: %2")
                        .arg(QString::number(options.port), server.errorString()));
        return codeOf(ExitCode::Failed);
    }
    if (!printOut(server.url().toString() + u'\n')) {
        console.say(QStringLiteral("cannot write to standard output"));
        return codeOf(ExitCode::Failed);
    }
    return application.exec();
}

int run(QCoreApplication &application, const Options &options)
{
    Shutdown shutdown;
    CommandRun command(options, qgetenv("ELEVENLABS_API_KEY"));
    bool isInterrupted = false;
    QObject::connect(&shutdown, &Shutdown::requested, &command, [&] {
        isInterrupted = true;
        command.abandon();
        application.quit();
    });
    QObject::connect(
        &command, &CommandRun::finished, &application,
        [](ExitCode code) { QCoreApplication::exit(codeOf(code)); }, Qt::QueuedConnection);
    command.start();
    const int code = application.exec();
    if (isInterrupted) {
        Shutdown::endBySignal();
    }
    return code;
}

} // namespace

int main(int argc, char *argv[])
{
    fillStandardDescriptors();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("secretscope-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SECRETSCOPE_VERSION));

    const auto parsed = parseOptions(QCoreApplication::arguments().mid(1),
                                     qEnvironmentVariable("ELEVENLABS_BASE_URL"));
    if (!parsed) {
        Console(Options::Progress::Never).say(parsed.error());
        return codeOf(ExitCode::Failed);
    }
    if (parsed->shortcut) {
        const QString text = *parsed->shortcut == Shortcut::Help ? helpText() : versionText();
        return codeOf(printOut(text) ? ExitCode::Done : ExitCode::Failed);
    }
    const Options &options = parsed->options;
    return options.command == Command::DemoServer ? serveSample(application, options)
                                                  : run(application, options);
}
