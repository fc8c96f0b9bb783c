// SPDX-License-Identifier: Apache-2.0
// Time from the start of the process to the first paint: of an empty QMainWindow, and of the window
// with the first rows of the sample workspace. Starts itself, in turn, and prints the medians.
// usage: bench_start [RUNS]
#include "profiles/profilestore.h"
#include "profiles/systemkeystore.h"
#include "ui/views/secretstreeview.h"
#include "ui/widgets/symbolstyle.h"
#include "ui/window/demohost.h"
#include "ui/window/mainwindow.h"
#include "ui/window/workspacepane.h"

#include <QApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

using namespace secretscope;
using namespace Qt::Literals::StringLiterals;

namespace {

double now()
{
    const auto since = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration<double, std::milli>(since).count();
}

/// Tells the time and ends with the first paint that is wanted.
class PaintWatch final : public QObject
{
public:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() != QEvent::Paint)
            return false;
        if (m_window) {
            const WorkspacePane *pane = m_window->pane();
            if (!pane || object != pane->tree().viewport() || pane->tree().model()->rowCount() == 0)
                return false;
        }
        // After this paint has been done.
        QMetaObject::invokeMethod(
            qApp,
            [] {
                std::printf("%f\n", now());
                std::fflush(stdout);
                QApplication::quit();
            },
            Qt::QueuedConnection);
        return false;
    }
    MainWindow *m_window = nullptr;
};

int showEmpty(int argc, char *argv[])
{
    QApplication application(argc, argv);
    PaintWatch watch;
    QMainWindow window;
    window.resize(1120, 720);
    application.installEventFilter(&watch);
    window.show();
    return QApplication::exec();
}

int showSample(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setStyle(new SymbolStyle);
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    ProfileStore profiles(settings);
    SystemKeyStore keys;
    auto demo = std::make_unique<DemoHost>(0);
    PaintWatch watch;
    MainWindow window(profiles, keys, settings);
    watch.m_window = &window;
    application.installEventFilter(&watch);
    window.openDemo(std::move(demo));
    window.show();
    return QApplication::exec();
}

double measured(const QString &program, const QString &what)
{
    QProcess process;
    const double start = now();
    process.start(program, {what});
    process.waitForFinished();
    return process.readAllStandardOutput().split('\n').first().toDouble() - start;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char *argv[])
{
    const QByteArray what = argc > 1 ? argv[1] : "";
    if (what == "empty")
        return showEmpty(argc, argv);
    if (what == "sample")
        return showSample(argc, argv);
    QCoreApplication application(argc, argv);
    const int runs = std::max(3, what.isEmpty() ? 15 : what.toInt());
    const QString program = QCoreApplication::applicationFilePath();
    std::vector<double> empty;
    std::vector<double> sample;
    for (int i = 0; i < runs; ++i) {
        empty.push_back(measured(program, u"empty"_s));
        sample.push_back(measured(program, u"sample"_s));
    }
    std::printf("start: empty window %.0f ms, first rows of the sample %.0f ms, ratio %.2f "
                "(medians of %d)\n",
                median(empty), median(sample), median(sample) / median(empty), runs);
    return 0;
}
