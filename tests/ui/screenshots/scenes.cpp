// SPDX-License-Identifier: Apache-2.0
// Walks the window through its scenes, takes a picture of each, and fails where text is cut, lies
// over other text or leaves the window. Language, scale and direction come from the environment and
// Qt's own options; see screenshots.py.
#include "layoutfaults.h"
#include "session/profilestore.h"
#include "session/session.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/setuppane.h"
#include "ui/panels/searchfield.h"
#include "ui/rows/rowsview.h"
#include "ui/widgets/symbolstyle.h"
#include "ui/window/mainwindow.h"
#include "ui/window/memorykeystore.h"
#include "ui/window/viewstack.h"
#include "ui/window/workspacepane.h"
#include "workspace/workspace.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QScreen>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>
#include <QTranslator>

using namespace secretscope;
using namespace Qt::Literals::StringLiterals;

namespace {

QPalette dark()
{
    QPalette palette(QColor(0x2b, 0x2d, 0x30));
    palette.setColor(QPalette::Base, QColor(0x1e, 0x1f, 0x22));
    palette.setColor(QPalette::Highlight, QColor(0x2f, 0x65, 0xca));
    palette.setColor(QPalette::Link, QColor(0x8a, 0xb4, 0xf8));
    return palette;
}

QPalette highContrast()
{
    QPalette palette(Qt::white, Qt::black, Qt::white, Qt::white, Qt::white, Qt::white, Qt::black);
    palette.setColor(QPalette::Button, Qt::black);
    palette.setColor(QPalette::Highlight, Qt::yellow);
    palette.setColor(QPalette::HighlightedText, Qt::black);
    palette.setColor(QPalette::Link, Qt::cyan);
    palette.setColor(QPalette::PlaceholderText, Qt::white);
    return palette;
}

/// Secrets and tools whose names are hard to show.
QByteArray hardNames()
{
    QByteArrayList secrets;
    for (const char *name : {"日本語の鍵と非常に長い名前のワークスペース", "مفتاح الخدمة الرئيسية",
                             "🔑🚀👩‍👩‍👧‍👦 emoji", "Ключ для Überprüfung ẞ",
                             "नमस्ते कुंजी", "A_VERY_LONG_NAME_WITHOUT_ANY_SPACE_IN_IT_THAT_GOES_ON"}) {
        const QByteArray number = QByteArray::number(secrets.size());
        secrets.append(R"({"type":"stored","secret_id":"sec_)" + number + R"(","name":")" + name
                       + R"(","used_by":{"tools":[{"type":"available","id":"tool_)" + number
                       + R"(","name":"🛠 )" + name
                       + R"(","access_level":"admin","created_at_unix_secs":1741045213}],)"
                       + R"("agents":[],"others":[]}})");
    }
    return R"({"secrets":[)" + secrets.join(',') + R"(],"has_more":false,"next_cursor":null})";
}

class Scenes
{
public:
    Scenes(const QString &folder, const QString &name, QSize size)
        : m_folder(folder)
        , m_name(name)
        , m_settings(m_files.filePath(u"s.ini"_s), QSettings::IniFormat)
        , m_profiles(m_settings)
        , m_window(m_profiles, m_keys, m_settings)
    {
        m_window.resize(size);
        m_window.show();
        wait([this] { return m_window.isVisible(); });
        m_window.activateWindow();
    }

    /// @returns how many faults there are.
    int run()
    {
        m_profiles.save({u"Acme prod"_s, BaseUrl::global()});
        m_window.open({});
        take(u"start"_s);
        if (auto *pane = m_window.findChild<SetupPane *>()) {
            pane->showRefusal({u"Acme prod"_s, BaseUrl::global()}, SetupPane::Trouble::Key,
                              u"The server does not accept this key. It may have been removed."_s,
                              u"Try again"_s);
            take(u"refused"_s);
            pane->showConnecting(u"Asking api.elevenlabs.io …"_s);
            take(u"asking"_s);
            pane->startNew();
        }
        openDemo();
        WorkspacePane &pane = *m_window.pane();
        RowsView &tree = pane.views().tree();
        const QModelIndex first = tree.model()->index(0, 0);
        tree.expand(first);
        tree.expand(tree.model()->index(0, 0, first));
        take(u"nothing-selected"_s);
        // One with tools, agents and somebody to ask.
        tree.goTo(tree.rowsModel()->idAt(tree.model()->index(17, 0)));
        using Page = WorkspacePane::Page;
        for (const auto &[page, name] :
             {std::pair(Page::Impact, u"impact"_s), std::pair(Page::Details, u"details"_s),
              std::pair(Page::Uses, u"uses"_s), std::pair(Page::Graph, u"graph"_s)}) {
            pane.showPage(page);
            take(name);
        }
        pane.showPage(Page::AfterChange);
        take(u"after-change"_s);
        if (auto *ask = m_window.findChild<QAbstractButton *>(u"askRuns"_s)) {
            const QString asks = ask->text();
            ask->click();
            wait([&] { return ask->text() == asks; });
        }
        take(u"verdicts"_s);
        pane.showPage(Page::Impact);
        m_window.actions().showResources->trigger();
        take(u"resources"_s);
        m_window.actions().showFlat->trigger();
        take(u"flat"_s);
        m_window.actions().showSecrets->trigger();
        m_window.searchField().setText(u"crm"_s);
        take(u"search"_s);
        m_window.searchField().setText(u"zzz"_s);
        take(u"no-match"_s);
        m_window.searchField().clear();
        ExportDialog &dialog = pane.openExport();
        take(u"export"_s, &dialog);
        dialog.reject();
        m_window.actions().goTo->trigger();
        if (auto *locator = m_window.findChild<QLineEdit *>(u"locatorField"_s)) {
            locator->setText(u"crm"_s);
            take(u"go-to"_s, locator->window());
            locator->window()->close();
        }
        m_window.searchField().showHelp();
        if (QWidget *help = QApplication::activePopupWidget()) {
            take(u"search-help"_s, help);
            help->close();
        }
        QFile file(m_files.filePath(u"names.json"_s));
        if (file.open(QIODevice::WriteOnly) && file.write(hardNames()) > 0) {
            file.close();
            WindowOptions names;
            names.source = WindowOptions::Source::Snapshot;
            names.snapshot = file.fileName();
            const QString before = m_window.windowTitle();
            m_window.open(names);
            wait([&] { return m_window.windowTitle() != before; });
            RowsView &rows = m_window.pane()->views().tree();
            rows.expandEverything();
            rows.goTo(rows.rowsModel()->idAt(rows.model()->index(0, 0)));
            take(u"names"_s);
        }
        return m_faults;
    }

private:
    template <typename Condition> static void wait(Condition condition)
    {
        if (!QTest::qWaitFor(condition, 10000)) {
            qFatal("A scene did not come");
        }
    }

    void openDemo()
    {
        WindowOptions demo;
        demo.source = WindowOptions::Source::Demo;
        m_window.open(demo);
        wait([this] {
            return m_window.pane() && m_window.pane()->views().tree().model()->rowCount() >= 100;
        });
    }

    void take(const QString &scene, const QWidget *window = nullptr)
    {
        // Until the panels have followed what the server was asked for, as facts and what is
        // searched.
        QElapsedTimer quiet;
        quiet.start();
        wait([&] {
            if (m_window.pane() && m_window.pane()->session().workspace().isReading()) {
                quiet.restart();
            }
            return quiet.elapsed() > 700;
        });
        const QWidget &shown = window != nullptr ? *window : m_window;
        // A text that came just now is laid out in a moment; a fault stays.
        static_cast<void>(
            QTest::qWaitFor([&shown] { return test::layoutFaults(shown).isEmpty(); }, 3000));
        for (const QString &fault : test::layoutFaults(shown)) {
            ++m_faults;
            QTextStream(stdout) << m_name << '/' << scene << ": " << fault << '\n';
        }
        if (m_folder.isEmpty()) {
            return;
        }
        // With everything that lies over it.
        QScreen &screen = *m_window.screen();
        const QRect frame = m_window.frameGeometry();
        const QPixmap picture = QGuiApplication::platformName() == u"xcb"
            ? screen.grabWindow(0, frame.x(), frame.y(), frame.width(), frame.height())
            : m_window.grab();
        picture.save(QDir(m_folder).filePath(m_name + u'-' + scene + u".png"_s));
    }

    QTemporaryDir m_files;
    QString m_folder;
    QString m_name;
    QSettings m_settings;
    ProfileStore m_profiles;
    MemoryKeyStore m_keys;
    MainWindow m_window;
    int m_faults = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"set"_s, u"What the pictures are called."_s, u"word"_s, u"set"_s},
                       {u"size"_s, u"Of the window."_s, u"WxH"_s, u"1120x720"_s},
                       {u"palette"_s, u"light, dark, contrast."_s, u"word"_s, u"light"_s},
                       {u"language"_s, u"Of the window."_s, u"code"_s, u"en"_s},
                       {u"folder"_s, u"For the pictures."_s, u"folder"_s}});
    parser.process(application);
    QApplication::setStyle(new SymbolStyle);
    if (parser.value(u"palette"_s) != u"light") {
        QApplication::setPalette(parser.value(u"palette"_s) == u"dark" ? dark() : highContrast());
    }
    const Qt::LayoutDirection before = QApplication::layoutDirection(); // of -reverse
    QTranslator english;
    QTranslator own;
    for (auto [translator, code] :
         {std::pair(&english, u"en"_s), std::pair(&own, parser.value(u"language"_s))}) {
        if (!translator->load(u"secretscope_"_s + code, QStringLiteral(SECRETSCOPE_MESSAGES))) {
            qFatal("There are no messages in this language");
        }
        QApplication::installTranslator(translator);
    }
    const QLocale locale(parser.value(u"language"_s));
    const bool isMirrored = QApplication::layoutDirection() != before;
    if (isMirrored != (locale.textDirection() == Qt::RightToLeft)) {
        qFatal("The window has not the direction of its language");
    }
    QLocale::setDefault(locale);
    const QStringList size = parser.value(u"size"_s).split(u'x');
    Scenes scenes(parser.value(u"folder"_s), parser.value(u"set"_s),
                  QSize(size.first().toInt(), size.last().toInt()));
    return scenes.run() == 0 ? 0 : 1;
}
