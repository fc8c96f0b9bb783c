// SPDX-License-Identifier: Apache-2.0
// Puts the parts together; everything else is in secretscope_cli.
#include "cli/commandrun.h"
#include "cli/demoservercommand.h"
#include "cli/shutdown.h"
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

int serveDemo(QCoreApplication &application, const Options &options)
{
    DemoServerCommand server(options);
    Shutdown shutdown;
    // Being stopped is how this command is meant to end.
    QObject::connect(&shutdown, &Shutdown::requested, &application, &QCoreApplication::quit);
    if (const auto failure = server.start(options.port)) {
        return codeOf(*failure);
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
    return options.command == Command::DemoServer ? serveDemo(application, options)
                                                  : run(application, options);
}
