// SPDX-License-Identifier: Apache-2.0
#include "ui/window/windowactions.h"

#include "ui/rows/rowsview.h"
#include "ui/widgets/symbolicon.h"

#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace secretscope {

using ::operator|; // for Qt's keys; the operators of our own flags hide it

QString textOf(const QAction &action)
{
    const QString menuText = action.text();
    QString text;
    for (qsizetype i = 0; i < menuText.size(); ++i) {
        if (menuText[i] == u'&' && ++i == menuText.size()) {
            break;
        }
        text.append(menuText[i]);
    }
    return text;
}

WindowActions::WindowActions(QMainWindow &window)
    : m_window(window)
{
    newProfile = add(tr("&New profile …"), QKeySequence::New, QStringLiteral("key"));
    openSample = add(tr("E&xplore sample data"), {}, QStringLiteral("demo"));
    openSnapshot = add(tr("&Open snapshot …"), Qt::CTRL | Qt::Key_O, QStringLiteral("open"));
    saveSnapshot = add(tr("&Save snapshot …"), Qt::CTRL | Qt::Key_S, QStringLiteral("save"));
    compareSnapshots = add(tr("&Compare snapshots …"));
    addView = new QMenu(tr("&Add the view of another key"), &window);
    addSnapshotView = add(tr("&Snapshot …"), {}, QStringLiteral("open"));
    removeViews = add(tr("Remove other &views"));
    planChange = add(tr("P&lan a change …"), Qt::CTRL | Qt::SHIFT | Qt::Key_P);
    refreshPaces = new QActionGroup(&window);
    for (const int minutes : {0, 1, 5, 15, 60}) {
        QAction *pace = refreshPaces->addAction(minutes == 0 ? tr("&Never")
                                                             : tr("%Ln minute(s)", "", minutes));
        pace->setCheckable(true);
        pace->setChecked(minutes == 0);
        pace->setData(minutes);
    }
    seeAll = add(tr("&Mark all as seen"));
    exportReport = add(tr("&Export …"), Qt::CTRL | Qt::Key_E, QStringLiteral("export"));
    quit = add(tr("&Quit"), Qt::CTRL | Qt::Key_Q);

    find = add(tr("&Search"), {}, QStringLiteral("search"));
    find->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_F), QKeySequence(Qt::Key_Slash)});
    nextHit = add(tr("&Next hit"), Qt::Key_F3);
    previousHit = add(tr("Pre&vious hit"), Qt::SHIFT | Qt::Key_F3);
    goTo = add(tr("&Go to …"), Qt::CTRL | Qt::Key_K);
    clearFilter = add(tr("&Clear filter"), Qt::CTRL | Qt::SHIFT | Qt::Key_F);

    showSecrets = add(tr("&Secrets"), Qt::CTRL | Qt::Key_1, QStringLiteral("secrets"));
    showResources = add(tr("&Resources"), Qt::CTRL | Qt::Key_2, QStringLiteral("resources"));
    showFlat = add(tr("&Flat"), Qt::CTRL | Qt::Key_3, QStringLiteral("flat"));
    showSecrets->setToolTip(tr("Each secret with what depends on it (Ctrl+1)"));
    showResources->setToolTip(tr("Each tool, agent, number … with the secrets it needs (Ctrl+2)"));
    showFlat->setToolTip(tr("One row for each secret and dependent (Ctrl+3)"));
    auto *views = new QActionGroup(&window);
    for (QAction *view : {showSecrets, showResources, showFlat}) {
        view->setCheckable(true);
        views->addAction(view);
    }
    back = add(tr("&Back"), Qt::ALT | Qt::Key_Left, QStringLiteral("back"));
    forward = add(tr("F&orward"), Qt::ALT | Qt::Key_Right, QStringLiteral("forward"));
    sidePanel = add(tr("Side &panel"), Qt::Key_F9);
    sidePanel->setCheckable(true);
    sidePanel->setChecked(true);
    sideWindow = add(tr("Side panel in its own &window"), Qt::SHIFT | Qt::Key_F9);
    sideWindow->setCheckable(true);

    refresh = add(tr("&Refresh"), Qt::Key_F5, QStringLiteral("refresh"));
    nextPage = add(tr("&Next 100"), Qt::CTRL | Qt::Key_Period);
    loadAll = add(tr("Load &all"), Qt::CTRL | Qt::SHIFT | Qt::Key_A);
    loadFacts = add(tr("&Facts: places, creators, calls"), Qt::CTRL | Qt::SHIFT | Qt::Key_L);
    cancelLoading = add(tr("&Cancel loading"), Qt::CTRL | Qt::SHIFT | Qt::Key_X);

    impact = add(tr("&Impact"), Qt::CTRL | Qt::Key_I, QStringLiteral("impact"));
    afterChange = add(tr("&After the change"), Qt::CTRL | Qt::Key_T, QStringLiteral("wait"));
    details = add(tr("&Details"), Qt::CTRL | Qt::Key_D, QStringLiteral("info"));
    uses = add(tr("&Uses"), Qt::CTRL | Qt::Key_U, QStringLiteral("uses"));
    graph = add(tr("&Graph"), Qt::CTRL | Qt::Key_G, QStringLiteral("graph"));

    searchHelp = add(tr("&What can be searched for"), {}, QStringLiteral("help"));
    shortcuts = add(tr("&Keyboard shortcuts"));
    // On many keyboards "?" itself needs Shift.
    shortcuts->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Question),
                             QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Question)});
    about = add(tr("&About Secretscope"));
}

QAction *WindowActions::add(const QString &text, const QKeySequence &key, const QString &icon)
{
    auto *action = new QAction(text, &m_window);
    if (!key.isEmpty()) {
        action->setShortcut(key);
    }
    if (!icon.isEmpty()) {
        action->setIcon(symbolIcon(icon));
    }
    m_window.addAction(action);
    return action;
}

void WindowActions::fillMenuBar(QMenuBar &bar, QMenu *profiles)
{
    QMenu *workspace = bar.addMenu(tr("&Workspace"));
    profiles->setTitle(tr("&Profile"));
    workspace->addMenu(profiles);
    workspace->addActions({newProfile, openSample});
    workspace->addSeparator();
    workspace->addActions({openSnapshot, saveSnapshot, compareSnapshots});
    workspace->addSeparator();
    workspace->addMenu(addView);
    workspace->addAction(removeViews);
    workspace->addSeparator();
    workspace->addMenu(tr("&Refresh every"))->addActions(refreshPaces->actions());
    workspace->addAction(seeAll);
    workspace->addSeparator();
    workspace->addActions({planChange, exportReport});
    workspace->addSeparator();
    workspace->addAction(quit);

    m_edit = bar.addMenu(tr("&Edit"));
    m_editEnd = m_edit->addSeparator();
    m_edit->addActions({find, nextHit, previousHit, clearFilter, goTo});

    m_view = bar.addMenu(tr("&View"));
    m_view->addActions({showSecrets, showResources, showFlat});
    m_view->addSeparator();
    m_viewEnd = m_view->addSeparator();
    m_view->addActions({back, forward});
    m_view->addSeparator();
    m_view->addActions({impact, afterChange, details, uses, graph, sidePanel, sideWindow});

    QMenu *load = bar.addMenu(tr("&Load"));
    load->addActions({refresh, nextPage, loadAll, loadFacts, cancelLoading});

    QMenu *help = bar.addMenu(tr("&Help"));
    help->addActions({searchHelp, shortcuts, about});
}

void WindowActions::adoptView(RowsView &view)
{
    for (const QPointer<QAction> &action : std::as_const(m_adopted)) {
        m_edit->removeAction(action);
        m_view->removeAction(action);
    }
    m_adopted.clear();
    view.setRowActions({impact, details, uses, graph, planChange, exportReport});
    for (QAction *action : {view.followAction(), view.copyRowsAction(), view.copyIdsAction()}) {
        m_edit->insertAction(m_editEnd, m_adopted.emplaceBack(action));
    }
    for (QAction *action : {view.expandAllAction(), view.collapseAllAction()}) {
        m_view->insertAction(m_viewEnd, m_adopted.emplaceBack(action));
    }
}

void WindowActions::setWorkspaceShown(bool isShown)
{
    for (QAction *action :
         {saveSnapshot,  planChange,  exportReport,  find,     nextHit, previousHit,
          clearFilter,   showSecrets, showResources, showFlat, back,    forward,
          sidePanel,     sideWindow,  refresh,       nextPage, loadAll, loadFacts,
          cancelLoading, impact,      afterChange,   details,  uses,    graph}) {
        action->setEnabled(isShown);
    }
    seeAll->setEnabled(isShown);
    addView->setEnabled(isShown);
    addSnapshotView->setEnabled(isShown);
    removeViews->setEnabled(isShown);
    refreshPaces->setEnabled(isShown);
}

QAction *WindowActions::actionOf(View view) const
{
    switch (view) {
    case View::Secrets:
        return showSecrets;
    case View::Resources:
        return showResources;
    case View::Flat:
        return showFlat;
    }
    return nullptr;
}

} // namespace secretscope
