// SPDX-License-Identifier: Apache-2.0
// Composition root of the window: everything that is made once is made here and handed on.
#include "catalogue/displaytext.h"
#include "service/version.h"
#include "session/processstart.h"
#include "session/profilestore.h"
#include "session/samplehost.h"
#include "session/systemkeystore.h"
#include "ui/widgets/symbolicon.h"
#include "ui/widgets/symbolstyle.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QSocketNotifier>
#include <QTranslator>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <optional>
#include <unistd.h>

using namespace secretscope;

namespace {

// Qt mirrors the window if the messages of a language say "RTL" here; lupdate finds it by this.
[[maybe_unused]] constexpr auto direction
    = QT_TRANSLATE_NOOP("QGuiApplication", "QT_LAYOUT_DIRECTION");

void print(std::FILE *stream, const QString &text)
{
    std::fputs(text.toLocal8Bit().constData(), stream);
}

/// Whether it is clear before there is a window that the sample workspace will be shown: then its
/// server can start meanwhile.
bool isDemo(const WindowOptions &options, const ProfileStore &profiles)
{
    return options.source == WindowOptions::Source::Demo
        || (options.source == WindowOptions::Source::LastUsed && options.isDemoFallback
            && !profiles.find(profiles.lastUsed()));
}

int failure(const QString &message)
{
    print(stderr, QStringLiteral("secretscope: %1\n").arg(displayText(QStringView(message))));
    return 2;
}

// A signal handler can reach nothing but globals.
int wakeUp[2] = {-1, -1};
volatile std::sig_atomic_t lastSignal = 0;

void handleSignal(int signal)
{
    lastSignal = signal;
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(wakeUp[1], &byte, 1);
}

/// The first signal that asks the program to end lets it keep its layout; a second one acts at
/// once. One that the parent ignores stays ignored.
void keepLayoutOnSignals(MainWindow &window)
{
    if (::pipe2(wakeUp, O_CLOEXEC | O_NONBLOCK) != 0) {
        return;
    }
    auto *notifier = new QSocketNotifier(wakeUp[0], QSocketNotifier::Read, &window);
    QObject::connect(notifier, &QSocketNotifier::activated, &window, [&window] {
        window.saveState();
        QApplication::quit();
    });
    struct sigaction action = {};
    action.sa_handler = handleSignal;
    action.sa_flags = SA_RESETHAND | SA_RESTART;
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
        struct sigaction before = {};
        if (::sigaction(signal, nullptr, &before) == 0 && before.sa_handler != SIG_IGN) {
            ::sigaction(signal, &action, nullptr);
        }
    }
}

Result<WindowOptions, QString> optionsIn(const QStringList &arguments)
{
    return parseWindowOptions(arguments.mid(1), qgetenv("ELEVENLABS_API_KEY"),
                              qEnvironmentVariable("ELEVENLABS_BASE_URL"));
}

QStringList argumentsOf(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    return QCoreApplication::arguments();
}

/// Whether some may be Qt's own (-style, -reverse, -platform …), which QApplication takes out.
bool canHoldWordsOfQt(const QStringList &arguments)
{
    return std::ranges::any_of(arguments, [](const QString &word) {
        return word.size() > 2 && word[0] == u'-' && word[1] != u'-';
    });
}

/// Whether the program ends with that, and how.
std::optional<int> ending(const Result<WindowOptions, QString> &options)
{
    if (!options) {
        return failure(options.error());
    }
    if (options->printed.isEmpty()) {
        return {};
    }
    print(stdout, options->printed);
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    fillStandardDescriptors();
    tidyMemory();
    if (const QString problem = startProblem(argc, argv); !problem.isEmpty()) {
        return failure(problem);
    }
    // Before anything that needs a display: --help and wrong words are answered without one.
    const QStringList arguments = argumentsOf(argc, argv);
    if (!canHoldWordsOfQt(arguments)) {
        if (const auto code = ending(optionsIn(arguments))) {
            return *code;
        }
    }
    QApplication application(argc, argv);
    const auto options = optionsIn(QApplication::arguments());
    if (const auto code = ending(options)) {
        return *code;
    }

    QApplication::setStyle(new SymbolStyle);
    QApplication::setApplicationName(QStringLiteral("secretscope"));
    QApplication::setApplicationVersion(QStringLiteral(SECRETSCOPE_VERSION));
    QApplication::setApplicationDisplayName(QStringLiteral("Secretscope"));
    QApplication::setDesktopFileName(QStringLiteral("io.github.secretscope.Secretscope"));

    const auto settings = ProfileStore::userSettings();
    ProfileStore profiles(*settings);
    SystemKeyStore keys;
    std::unique_ptr<SampleHost> demo;
    if (isDemo(*options, profiles)) {
        demo = std::make_unique<SampleHost>(options->demoSecrets);
    }

    // English is loaded too, for its plurals; what the language of the user has goes before it.
    QTranslator english;
    QTranslator own;
    QTranslator ofQt;
    const QString folder = QStringLiteral(":/i18n");
    if (english.load(QStringLiteral("secretscope_en"), folder)) {
        QApplication::installTranslator(&english);
    }
    if (own.load(QLocale(), QStringLiteral("secretscope"), QStringLiteral("_"), folder)) {
        QApplication::installTranslator(&own);
    }
    if (ofQt.load(QLocale(), QStringLiteral("qtbase"), QStringLiteral("_"),
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QApplication::installTranslator(&ofQt);
    }
    QApplication::setWindowIcon(symbolIcon(QStringLiteral("secretscope")));

    MainWindow window(profiles, keys, *settings);
    keepLayoutOnSignals(window);
    // The session may end as soon as this returns: QSettings would write at the next turn.
    QObject::connect(&application, &QGuiApplication::commitDataRequest, &window, [&] {
        window.saveState();
        settings->sync();
    });
    window.open(*options, std::move(demo));
    window.show();
    const int code = QApplication::exec();
    if (lastSignal != 0) {
        settings->sync();
        std::raise(lastSignal); // as the parent expects
    }
    return code;
}
