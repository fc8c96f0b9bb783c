// SPDX-License-Identifier: Apache-2.0
// The window as its main() puts it together, with the sample workspace and settings of its own.
// Prints when its first rows were painted, in seconds of the monotonic clock, and ends.
#include "benchmarks/firstpaint.h"
#include "session/profilestore.h"
#include "session/samplehost.h"
#include "session/systemkeystore.h"
#include "ui/rows/rowsview.h"
#include "ui/widgets/symbolicon.h"
#include "ui/widgets/symbolstyle.h"
#include "ui/window/mainwindow.h"
#include "ui/window/viewstack.h"
#include "ui/window/windowoptions.h"
#include "ui/window/workspacepane.h"

#include <QLibraryInfo>
#include <QTemporaryDir>
#include <QTranslator>

using namespace secretscope;
using namespace secretscope::test;
using namespace Qt::Literals::StringLiterals;

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QApplication::setStyle(new SymbolStyle);
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    ProfileStore profiles(settings);
    SystemKeyStore keys;
    auto demo = std::make_unique<SampleHost>(0);
    QTranslator english;
    QTranslator ofQt;
    if (english.load(u"secretscope_en"_s, QStringLiteral(SECRETSCOPE_TRANSLATIONS))) {
        QApplication::installTranslator(&english);
    }
    if (ofQt.load(QLocale(), u"qtbase"_s, u"_"_s,
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QApplication::installTranslator(&ofQt);
    }
    QApplication::setWindowIcon(symbolIcon(u"secretscope"_s));

    MainWindow window(profiles, keys, settings);
    const FirstPaint paint([&window](QObject *object) {
        WorkspacePane *pane = window.pane();
        return pane && object == pane->views().tree().viewport()
            && pane->views().tree().model()->rowCount() > 0;
    });
    WindowOptions options;
    options.source = WindowOptions::Source::Demo;
    window.open(options, std::move(demo));
    window.show();
    return QApplication::exec();
}
