// SPDX-License-Identifier: Apache-2.0
// Composition root of the window: everything that is made once is made here and handed on.
#include "service/version.h"
#include "session/profilestore.h"
#include "session/samplehost.h"
#include "session/systemkeystore.h"
#include "ui/widgets/symbolicon.h"
#include "ui/widgets/symbolstyle.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <algorithm>
#include <cstdio>
#include <optional>

using namespace secretscope;

namespace {

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
        print(stderr, QStringLiteral("secretscope: %1\n").arg(options.error()));
        return 2;
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

    // English is loaded too, for its plurals; what the language of the person has goes before it.
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
    if (demo) {
        window.openSample(std::move(demo));
    } else {
        window.open(*options);
    }
    window.show();
    return QApplication::exec();
}
