// SPDX-License-Identifier: Apache-2.0
#include "ui/window/mainwindow.h"

#include "catalogue/displaytext.h"
#include "service/version.h"
#include "session/profilestore.h"
#include "session/recentsnapshots.h"
#include "ui/dialogs/comparedialog.h"
#include "ui/dialogs/files.h"
#include "ui/panels/searchfield.h"
#include "ui/rows/rowsview.h"
#include "ui/rows/searchedworkspace.h"
#include "ui/widgets/boxes.h"
#include "ui/widgets/plainlabel.h"
#include "ui/window/keyviews.h"
#include "ui/window/locator.h"
#include "ui/window/notification.h"
#include "ui/window/profilebutton.h"
#include "ui/window/shortcutsdialog.h"
#include "ui/window/viewstack.h"
#include "ui/window/workspacepane.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QSettings>
#include <QSslSocket>
#include <QStackedWidget>
#include <QToolButton>

namespace secretscope {

namespace {

constexpr QSize firstSize(1120, 720);
/// A setting: how often a workspace is refreshed by itself, 0 for never.
const QString refreshMinutes = QStringLiteral("refresh/minutes");

/// `[*]` means the mark of a changed document unless it is doubled.
QString titleText(QString text)
{
    return text.replace(QStringLiteral("[*]"), QStringLiteral("[*][*]"));
}

/// Empty unless it is a single file of this computer.
QString droppedFile(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

} // namespace

MainWindow::MainWindow(ProfileStore &profiles, KeyStore &keys, QSettings &settings)
    : m_profiles(profiles)
    , m_keys(keys)
    , m_settings(settings)
    , m_actions(*this)
    , m_profileButton(
          new ProfileButton(profiles, settings, {m_actions.openSample, m_actions.newProfile}, this))
    , m_search(new SearchField(this))
    , m_content(new QStackedWidget(this))
    , m_entrance(profiles, keys, settings, *m_content)
{
    setObjectName(QStringLiteral("mainWindow"));
    auto *centre = new QWidget(this);
    QBoxLayout *lines = columnOf(centre, {makeToolRow(), m_content});
    lines->setSpacing(0);
    lines->setStretch(1, 1);
    setCentralWidget(centre);
    connectToolRow();
    m_actions.fillMenuBar(*menuBar(), m_profileButton->menu());
    connectActions();
    connectEntrance();
    dropSession();
    const QSize frame(0, style()->pixelMetric(QStyle::PM_TitleBarHeight));
    resize(firstSize.boundedTo(screen()->availableSize() - frame));
    restoreGeometry(m_settings.value(QStringLiteral("window/geometry")).toByteArray());
    setAcceptDrops(true);
    // A session may end without a word: then no more than the last seconds are lost.
    auto *saving = new QTimer(this);
    saving->callOnTimeout(this, [this] {
        if (isActiveWindow()) {
            saveState();
        }
    });
    saving->start(std::chrono::seconds(5));
}

MainWindow::~MainWindow()
{
    delete m_pane; // before what it shows
}

QWidget *MainWindow::makeToolRow()
{
    auto *row = new QWidget(this);
    const auto button = [row](QAction *action, Qt::ToolButtonStyle style) {
        auto *made = new QToolButton(row);
        made->setDefaultAction(action);
        made->setToolButtonStyle(style);
        made->setAutoRaise(!action->isCheckable());
        made->setFocusPolicy(Qt::TabFocus);
        return made;
    };
    auto *views = new QWidget(row);
    lineOf(views,
           {button(m_actions.showSecrets, Qt::ToolButtonTextBesideIcon),
            button(m_actions.showResources, Qt::ToolButtonTextBesideIcon),
            button(m_actions.showFlat, Qt::ToolButtonTextBesideIcon)})
        ->setSpacing(0);
    m_search->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    lineOf(row,
           {m_profileButton, button(m_actions.refresh, Qt::ToolButtonIconOnly), m_search, views,
            button(m_actions.exportReport, Qt::ToolButtonTextBesideIcon)},
           {6, 6, 8, 4})
        ->setStretchFactor(m_search, 1);
    return row;
}

void MainWindow::connectToolRow()
{
    Opening &opening = m_entrance.opening();
    connect(m_profileButton, &ProfileButton::profileChosen, &opening, &Opening::openProfile);
    connect(m_profileButton, &ProfileButton::snapshotChosen, &opening, &Opening::openSnapshot);
    connect(m_profileButton, &ProfileButton::editRequested, &m_entrance, &Entrance::askKeyOf);
    connect(m_profileButton, &ProfileButton::removeRequested, &m_entrance, &Entrance::askToRemove);
}

void MainWindow::connectActions()
{
    connect(m_actions.newProfile, &QAction::triggered, &m_entrance, &Entrance::startNew);
    connect(m_actions.openSample, &QAction::triggered, &m_entrance, &Entrance::openSample);
    connect(m_actions.openSnapshot, &QAction::triggered, &m_entrance, &Entrance::chooseSnapshot);
    connect(m_actions.compareSnapshots, &QAction::triggered, this, &MainWindow::openComparison);
    connect(m_actions.quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions.searchHelp, &QAction::triggered, m_search, &SearchField::showHelp);
    connect(m_actions.shortcuts, &QAction::triggered, this,
            [this] { (new ShortcutsDialog(*menuBar(), this))->open(); });
    connect(m_actions.about, &QAction::triggered, this, &MainWindow::showAbout);
    connect(m_actions.find, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(m_actions.goTo, &QAction::triggered, this, &MainWindow::openLocator);
    connect(m_actions.refresh, &QAction::triggered, this, &MainWindow::refresh);
    connect(m_actions.addView, &QMenu::aboutToShow, this, &MainWindow::fillViewsMenu);
    connect(m_actions.removeViews, &QAction::triggered, this, &MainWindow::removeViews);
    connect(m_actions.refreshPaces, &QActionGroup::triggered, this, [this](const QAction *pace) {
        m_settings.setValue(refreshMinutes, pace->data().toInt());
        showRefreshPace();
    });
}

void MainWindow::connectEntrance()
{
    connect(&m_entrance, &Entrance::shown, this, &MainWindow::showContent);
    connect(&m_entrance, &Entrance::left, this, [this] {
        if (m_pane) {
            showContent(m_pane);
        }
    });
    connect(&m_entrance, &Entrance::removed, this, &MainWindow::dropSession);
    connect(&m_entrance.opening(), &Opening::ready, this,
            [this] { showSession(m_entrance.opening().takeSession()); });
    connect(&m_entrance.opening(), &Opening::keyNotKept, this, [this](const QString &sentence) {
        if (m_pane) {
            m_pane->showNotice(sentence);
        }
    });
}

void MainWindow::showContent(QWidget *content)
{
    if (content) {
        m_content->setCurrentWidget(content);
    }
    // Nothing acts on a workspace that is not seen, because another pane is in front.
    const bool isWorkspace = content && content == m_pane;
    m_search->setEnabled(isWorkspace);
    m_actions.setWorkspaceShown(isWorkspace);
    showAvailable();
}

/// Which commands make sense now.
void MainWindow::showAvailable()
{
    if (!m_session || !m_pane || m_content->currentWidget() != m_pane) {
        return;
    }
    const Workspace &workspace = m_session->workspace();
    const bool isOnline = workspace.isOnline() || (m_views && m_views->isOnline());
    const bool hasMore = workspace.isOnline() && workspace.state().hasMoreSecrets();
    m_actions.refresh->setEnabled(isOnline);
    m_actions.nextPage->setEnabled(hasMore && workspace.state().paging() != Paging::Reading);
    m_actions.loadAll->setEnabled((hasMore || workspace.requestsToComplete() > 0)
                                  && !workspace.isReadingAll());
    m_actions.cancelLoading->setEnabled(workspace.isReading());
    for (QAction *action : {m_actions.clearFilter, m_actions.nextHit, m_actions.previousHit}) {
        action->setEnabled(m_searched->isFiltering() || !m_search->text().isEmpty());
    }
    m_actions.removeViews->setEnabled(m_views != nullptr);
    m_actions.refreshPaces->setEnabled(isOnline);
    m_actions.seeAll->setEnabled(m_searched->changes().count() > 0);
    m_actions.loadFacts->setEnabled(workspace.isOnline());
    m_actions.back->setEnabled(m_pane->views().history().canGoBack());
    m_actions.forward->setEnabled(m_pane->views().history().canGoForward());
}

void MainWindow::saveState()
{
    keepSetting(m_settings, QStringLiteral("window/geometry"), saveGeometry());
    if (m_pane) {
        m_pane->saveState();
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveState();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    event->setAccepted(!droppedFile(*event->mimeData()).isEmpty());
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    m_entrance.opening().openSnapshot(droppedFile(*event->mimeData()));
}

void MainWindow::dropSession()
{
    if (m_pane) {
        m_pane->saveState();
    }
    delete m_pane;
    m_pane = nullptr;
    m_searched.reset();
    m_session.reset();
    m_views.reset();
    m_entrance.setCanLeave(false);
    showContent(nullptr);
    showTitle();
}

void MainWindow::showSession(std::unique_ptr<Session> session)
{
    if (!session) {
        return;
    }
    m_entrance.settle();
    dropSession();
    m_search->clear();
    if (session->source() == Session::Source::File) {
        rememberSnapshot(m_settings, session->address());
    }
    m_session = std::move(session);
    m_searched = std::make_unique<SearchedWorkspace>(m_session->workspace(),
                                                     m_entrance.opening().takeIndex());
    m_pane = new WorkspacePane(*m_session, *m_searched, *m_search, m_settings, m_content);
    connectPane(*m_pane);
    m_content->addWidget(m_pane);
    m_entrance.setCanLeave(true);
    showContent(m_pane);
    m_actions.adoptView(m_pane->views().currentView());
    m_pane->restoreState();
    showRefreshPace();
    m_actions.actionOf(m_pane->views().view())->setChecked(true);
    showSide();
    m_pane->views().currentView().setFocus();
    if (m_session->source() == Session::Source::Server && !m_session->profile().isEmpty()) {
        m_profiles.setLastUsed(m_session->profile());
    }
    showTitle();
}

void MainWindow::showRefreshPace()
{
    const int minutes = m_settings.value(refreshMinutes).toInt();
    for (QAction *pace : m_actions.refreshPaces->actions()) {
        pace->setChecked(pace->data().toInt() == minutes);
    }
    m_pane->setRefreshPace(std::chrono::minutes(minutes));
    if (m_views) {
        m_views->setRefreshPace(std::chrono::minutes(minutes));
    }
}

// Views of other keys

KeyViews &MainWindow::keyViews()
{
    if (!m_views) {
        m_views = std::make_unique<KeyViews>(*m_session, m_profiles, m_keys);
        connect(m_views.get(), &KeyViews::merged, this, &MainWindow::showMerged);
        connect(m_views.get(), &KeyViews::noticed, this,
                [this](const QString &sentence) { m_pane->showNotice(sentence); });
        m_actions.removeViews->setEnabled(true);
        showRefreshPace();
    }
    return *m_views;
}

void MainWindow::fillViewsMenu()
{
    QMenu &menu = *m_actions.addView;
    menu.clear();
    menu.addAction(m_actions.addSnapshotView);
    if (!m_pane) {
        return;
    }
    menu.addSeparator();
    for (const Profile &profile : KeyViews::offered(m_profiles, *m_session)) {
        const QString name = displayText(profile.name).replace(u'&', QStringLiteral("&&"));
        connect(menu.addAction(name), &QAction::triggered, this,
                [this, profile] { keyViews().addProfile(profile); });
    }
}

void MainWindow::showMerged(const WorkspaceState &state)
{
    if (m_views->isShown()) {
        m_session->workspace().show(state);
        return;
    }
    auto views = std::move(m_views); // they outlive the change of sessions
    auto merged = Session::merged(*m_session, state);
    views->keep(std::move(m_session));
    showInPlace(std::move(merged));
    m_views = std::move(views);
    showAvailable();
}

void MainWindow::showInPlace(std::unique_ptr<Session> session)
{
    const ViewState rows = m_pane->views().tree().viewState();
    const QString typed = m_search->text();
    showSession(std::move(session));
    m_search->setText(typed);
    m_pane->views().tree().restoreViewState(rows);
}

void MainWindow::removeViews()
{
    if (std::unique_ptr<Session> own = m_views ? m_views->takeOwn() : nullptr) {
        showInPlace(std::move(own));
    }
    m_views.reset();
    showAvailable();
}

void MainWindow::refresh()
{
    if (m_views) {
        m_views->refresh();
    } else if (m_session) {
        m_session->workspace().refresh().detach();
    }
}

void MainWindow::connectPane(WorkspacePane &pane)
{
    connect(&pane, &WorkspacePane::finished, this,
            [this](const QString &sentence) { notifyInBackground(*this, sentence); });
    connect(&pane, &WorkspacePane::sidePanelRequested, this,
            [this] { m_actions.sidePanel->setChecked(true); });
    connect(&pane, &WorkspacePane::sidePanelMoved, m_actions.sideWindow, &QAction::setChecked);
    connect(&pane.views(), &ViewStack::viewChanged, this, [this](View view) {
        m_actions.adoptView(m_pane->views().currentView());
        m_actions.actionOf(view)->setChecked(true);
    });
    connect(&m_searched->changes(), &UnseenChanges::changed, this, &MainWindow::showAvailable);
    connect(m_searched.get(), &SearchedWorkspace::changed, this, &MainWindow::showAvailable);
    connect(&m_session->workspace(), &Workspace::progressed, this, &MainWindow::showAvailable);
    for (const auto signal : {&ViewStack::selectionChanged, &ViewStack::historyChanged}) {
        connect(&pane.views(), signal, this, &MainWindow::showAvailable);
    }
    connectPaneActions(pane);
}

void MainWindow::connectPaneActions(WorkspacePane &pane)
{
    const auto on = [&pane](const QAction *action, auto act) {
        connect(action, &QAction::triggered, &pane, act);
    };
    ViewStack &views = pane.views();
    connect(m_search, &SearchField::firstHitRequested, &pane,
            [&views] { views.currentView().enter(); });
    connect(m_search, &SearchField::leaveRequested, &pane,
            [&views] { views.currentView().setFocus(); });
    for (const QAction *side : {m_actions.sidePanel, m_actions.sideWindow}) {
        connect(side, &QAction::toggled, &pane, [this] { showSide(); });
    }
    using Page = WorkspacePane::Page;
    for (const auto &[action, page] :
         {std::pair(m_actions.impact, Page::Impact),
          std::pair(m_actions.afterChange, Page::AfterChange),
          std::pair(m_actions.details, Page::Details), std::pair(m_actions.uses, Page::Uses),
          std::pair(m_actions.graph, Page::Graph)}) {
        on(action, [&pane, page = page] { pane.showPage(page); });
    }
    for (const View view : {View::Secrets, View::Resources, View::Flat}) {
        // Not triggered: assistive programs toggle the buttons.
        connect(m_actions.actionOf(view), &QAction::toggled, &pane, [&views, view](bool isOn) {
            if (isOn) {
                views.setView(view);
            }
        });
    }
    on(m_actions.clearFilter, &WorkspacePane::clearFilter);
    on(m_actions.loadFacts, &WorkspacePane::loadFacts);
    on(m_actions.exportReport, [&pane] { pane.openExport(); });
    on(m_actions.planChange, &WorkspacePane::openPlan);
    on(m_actions.saveSnapshot, &WorkspacePane::askWhereToSave);
    on(m_actions.cancelLoading, &WorkspacePane::cancelLoading);
    on(m_actions.back, [&views] { views.goBack(); });
    on(m_actions.forward, [&views] { views.goForward(); });
    using Direction = RowsView::Direction;
    on(m_actions.nextHit, [&views] { views.currentView().goToHit(Direction::Forward); });
    on(m_actions.previousHit, [&views] { views.currentView().goToHit(Direction::Backward); });
    on(m_actions.nextPage, [&pane] { pane.session().workspace().readNextPage(); });
    on(m_actions.loadAll, [&pane] { pane.session().workspace().readAll().detach(); });
    on(m_actions.seeAll, [&pane] { pane.searched().changes().seeAll(); });
    on(m_actions.addSnapshotView, [this, &pane] {
        openSnapshotDialog(&pane, [this](const QString &path) { keyViews().addSnapshot(path); });
    });
}

/// The panels beside the rows, as the actions say.
void MainWindow::showSide()
{
    m_pane->setSidePanelShown(m_actions.sidePanel->isChecked());
    m_pane->setSidePanelApart(m_actions.sideWindow->isChecked());
}

void MainWindow::showTitle()
{
    const QString title = m_pane ? m_pane->title() : QString();
    m_profileButton->setCurrent(title, m_session ? m_session->profile() : QString());
    setWindowTitle(title.isEmpty() ? tr("Secretscope")
                                   : titleText(tr("%1 — Secretscope").arg(title)));
}

void MainWindow::openLocator()
{
    const bool isWorkspace = m_pane && m_content->currentWidget() == m_pane;
    auto *locator = new Locator(*menuBar(), isWorkspace ? m_searched.get() : nullptr, this);
    connect(locator, &Locator::rowRequested, this, [this](const RowId &row) {
        m_pane->views().jumpTo(row);
        m_pane->views().currentView().setFocus();
    });
    locator->show();
}

void MainWindow::openComparison()
{
    using Loaded = std::optional<CompareDialog::Content>;
    auto *dialog = new CompareDialog(
        m_pane ? Loaded({m_session->workspace().state(), m_pane->title()}) : Loaded(), m_settings,
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CompareDialog::rowRequested, this, [this](const RowId &row) {
        if (m_pane && m_content->currentWidget() == m_pane) {
            m_pane->views().jumpTo(row);
        }
    });
    dialog->show();
}

void MainWindow::showAbout()
{
    makePlainBox(this, QMessageBox::Information, tr("About Secretscope"),
                 tr("Secretscope %1\n\nShows what depends on each secret of an ElevenLabs Agents "
                    "workspace. It can only read: it has no means to change anything, and it holds "
                    "no secret values, because the service never sends them.\n\nQt %2 · %3 · "
                    "simdjson %4\nApache License 2.0")
                     .arg(QStringLiteral(SECRETSCOPE_VERSION), QString::fromLatin1(qVersion()),
                          QSslSocket::sslLibraryVersionString(),
                          QStringLiteral(SECRETSCOPE_PARSER_VERSION)))
        ->open();
}

} // namespace secretscope
