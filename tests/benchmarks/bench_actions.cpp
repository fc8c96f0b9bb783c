// SPDX-License-Identifier: Apache-2.0
// Whether the window freezes: what a person does in a whole workspace, each until nothing is left
// to do. Prints a line of JSON for each action: the longest time in which no event was taken, also
// in processor time of the GUI thread, the time to the first paint of the rows, and the time until
// all was done.
//
//   bench_actions SECRETS [shared|distinct]
#include "benchmarks/madesecrets.h"
#include "benchmarks/processmemory.h"
#include "benchmarks/timings.h"
#include "benchmarks/turnwatch.h"
#include "catalogue/cataloguebuilder.h"
#include "session/processstart.h"
#include "session/session.h"
#include "ui/dialogs/comparedialog.h"
#include "ui/dialogs/exportjob.h"
#include "ui/panels/searchfield.h"
#include "ui/rows/rowsview.h"
#include "ui/rows/searchedworkspace.h"
#include "ui/window/viewstack.h"
#include "ui/window/workspacepane.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QVBoxLayout>

using namespace secretscope;
using namespace secretscope::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The window's content over a workspace that no server is behind.
class Window : public QWidget
{
public:
    explicit Window(WorkspaceState state)
        : m_settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
        , m_session(Session::file(u"made.json"_s, std::move(state)))
        , m_searched(m_session->workspace())
        , m_field(new SearchField(this))
        , m_pane(new WorkspacePane(*m_session, m_searched, *m_field, m_settings, this))
    {
        auto *lines = new QVBoxLayout(this);
        lines->addWidget(m_field);
        lines->addWidget(m_pane, 1);
        resize(1400, 900);
        show();
        if (!QTest::qWaitForWindowExposed(this)) {
            qFatal("the window did not show");
        }
        qApp->installEventFilter(this);
    }

    Workspace &workspace() { return m_session->workspace(); }
    SearchField &field() { return *m_field; }
    WorkspacePane &pane() { return *m_pane; }
    RowsView &view() { return m_pane->views().currentView(); }
    QSettings &settings() { return m_settings; }
    QString path(const QString &name) const { return m_folder.filePath(name); }

    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && object == view().viewport() && m_firstPaint == 0) {
            m_firstPaint = milliseconds();
        }
        return false;
    }

    /// Does it and waits until no worker has anything to do and the loop has been idle for a while.
    template <typename Act> void measure(const QString &name, int secrets, Act act)
    {
        constexpr int idleTurns = 60;
        const TurnWatch turns;
        m_firstPaint = 0;
        m_since.start();
        act();
        double whole = milliseconds();
        for (int idle = 0; idle < idleTurns; ++idle) {
            const double before = milliseconds();
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents); // a timer ticks
            const bool isBusy = QThreadPool::globalInstance()->activeThreadCount() > 0
                || view().rowsModel()->isBusy() || milliseconds() - before > 5;
            if (isBusy) {
                idle = 0;
                whole = milliseconds();
            }
        }
        Timings whole_;
        whole_.add(whole);
        whole_.print(name,
                     {{u"secrets"_s, secrets},
                      {u"gap_ms"_s, turns.gaps().at(1)},
                      {u"work_ms"_s, turns.work().at(1)},
                      {u"paint_ms"_s, m_firstPaint},
                      {u"mb"_s, memoryPeak()}});
    }

private:
    double milliseconds() const { return static_cast<double>(m_since.nsecsElapsed()) / 1e6; }

    QTemporaryDir m_folder;
    QSettings m_settings;
    std::unique_ptr<Session> m_session;
    SearchedWorkspace m_searched;
    SearchField *m_field;
    WorkspacePane *m_pane;
    QElapsedTimer m_since;
    double m_firstPaint = 0;
};

WorkspaceState stateOf(const Catalogue &catalogue, quint64 lineage)
{
    WorkspaceState::Content content;
    content.catalogue = catalogue;
    content.lineage = content.revision = lineage;
    return WorkspaceState(std::move(content));
}

Catalogue madeCatalogue(int secrets, const QString &ids)
{
    MadeSecrets made(ids);
    CatalogueBuilder builder;
    for (int i = 0; i < secrets; i += 100) {
        builder.append(pageOf(made.next(std::min(100, secrets - i))));
    }
    builder.squeeze();
    return builder.catalogue();
}

void measureView(Window &window, const QString &name, int secrets)
{
    const auto measure = [&](const QString &action, auto act) {
        window.measure(name + u'.' + action, secrets, act);
    };
    for (int column = 0; column < window.view().model()->columnCount(); ++column) {
        measure(QString::number(column) + u".sort"_s,
                [&] { window.view().sortByColumn(column, Qt::AscendingOrder); });
        measure(QString::number(column) + u".reverse"_s,
                [&] { window.view().sortByColumn(column, Qt::DescendingOrder); });
    }
    measure(u"unsort"_s, [&] { window.view().sortByColumn(-1, Qt::AscendingOrder); });
    measure(u"filter"_s, [&] { window.field().setText(u"hubspot"_s); });
    measure(u"clear"_s, [&] { window.pane().clearFilter(); });
    measure(u"select_all"_s, [&] { window.view().selectAll(); });
    measure(u"deselect"_s, [&] { window.view().clearSelection(); });
    window.view().setCurrentIndex(window.view().model()->index(0, 0));
    measure(u"shift_end"_s,
            [&] { QTest::keyClick(&window.view(), Qt::Key_End, Qt::ShiftModifier); });
    window.view().clearSelection();
}

} // namespace

int main(int argc, char **argv)
{
    tidyMemory(); // as the program does
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int secrets = arguments.value(1).toInt();
    if (secrets < 1) {
        QTextStream(stderr) << "usage: bench_actions SECRETS [shared|distinct]\n";
        return 2;
    }
    const Catalogue catalogue = madeCatalogue(secrets, arguments.value(2));
    Window window(stateOf(catalogue, 1));
    ViewStack &views = window.pane().views();
    const auto measure = [&](const QString &name, auto act) { window.measure(name, secrets, act); };
    measureView(window, u"closed_tree"_s, secrets);
    measure(u"impact_of_1000"_s, [&] {
        const int last = std::min(1000, window.view().model()->rowCount()) - 1;
        window.view().selectionModel()->select(
            {window.view().model()->index(0, 0),
             window.view().model()->index(last, window.view().model()->columnCount() - 1)},
            QItemSelectionModel::ClearAndSelect);
    });
    measure(u"deselect"_s, [&] { window.view().clearSelection(); });
    measure(u"expand_all"_s, [&] { window.view().expandEverything(); });
    measureView(window, u"open_tree"_s, secrets);
    measure(u"refresh"_s, [&] { window.workspace().show(stateOf(catalogue, 2)); });
    measure(u"collapse_all"_s, [&] { window.view().collapseEverything(); });
    measure(u"switch_to_flat"_s, [&] { views.setView(View::Flat); });
    measureView(window, u"flat"_s, secrets);
    measure(u"refresh_flat"_s, [&] { window.workspace().show(stateOf(catalogue, 3)); });
    measure(u"switch_to_resources"_s, [&] { views.setView(View::Resources); });
    measureView(window, u"resources"_s, secrets);
    measure(u"switch_to_tree"_s, [&] { views.setView(View::Secrets); });
    const WorkspaceState &state = window.workspace().state();
    measure(u"export"_s, [&] {
        ExportChoice choice;
        choice.format = ReportFormat::Csv;
        new ExportJob({state, ReportScope::allLoaded(state.catalogue()), choice},
                      window.path(u"export.csv"_s), &window);
    });
    measure(u"compare"_s, [&] {
        auto *dialog = new CompareDialog(CompareDialog::Content{state, u"made"_s},
                                         window.settings(), &window);
        dialog->show();
        dialog->takeLoaded(CompareDialog::Side::Before);
    });
    return 0;
}
