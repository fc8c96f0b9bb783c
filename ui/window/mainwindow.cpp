// SPDX-License-Identifier: Apache-2.0
#include "ui/window/mainwindow.h"

#include "catalogue/displaytext.h"
#include "session/profilestore.h"
#include "ui/panels/searchfield.h"
#include "ui/panels/statusline.h"
#include "ui/panels/viewswitch.h"
#include "ui/rows/secretstreeview.h"
#include "ui/window/profilebutton.h"
#include "ui/window/reportcommands.h"
#include "ui/window/samplehost.h"
#include "ui/window/workspacepane.h"
#include "workspace/workspace.h"

#include <QCloseEvent>
#include <QMenuBar>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace secretscope {

namespace {

constexpr QSize firstSize(1120, 720);

/// `[*]` stands for the mark of a changed document unless it is doubled.
QString titleText(QString text)
{
    return text.replace(QStringLiteral("[*]"), QStringLiteral("[*][*]"));
}

} // namespace

MainWindow::MainWindow(ProfileStore &profiles, KeyStore &keys, QSettings &settings)
    : m_profiles(profiles)
    , m_keys(keys)
    , m_settings(settings)
    , m_actions(*this)
    , m_opening(profiles, keys)
    , m_profileButton(new ProfileButton(profiles, this))
    , m_search(new SearchField(this))
    , m_views(new ViewSwitch(this))
    , m_status(new StatusLine(this))
    , m_content(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    auto *centre = new QWidget(this);
    auto *lines = new QVBoxLayout(centre);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(makeToolRow());
    lines->addWidget(m_content, 1);
    setCentralWidget(centre);
    setStatusBar(m_status);
    connectToolRow();
    m_actions.fillMenuBar(*menuBar(), m_profileButton->menu());
    connectActions();
    connectViewActions();
    connectOpening();
    new ReportCommands(*this, m_settings);
    dropSession();
    const QSize frame(0, style()->pixelMetric(QStyle::PM_TitleBarHeight));
    resize(firstSize.boundedTo(screen()->availableSize() - frame));
    restoreGeometry(m_settings.value(QStringLiteral("window/geometry")).toByteArray());
}

MainWindow::~MainWindow()
{
    delete m_pane; // before the session that it shows
}

QWidget *MainWindow::makeToolRow()
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(6, 6, 8, 4);
    const auto addButton = [line, row](QAction *action, Qt::ToolButtonStyle style) {
        auto *button = new QToolButton(row);
        button->setDefaultAction(action);
        button->setToolButtonStyle(style);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        line->addWidget(button);
    };
    m_search->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    line->addWidget(m_profileButton);
    addButton(m_actions.refresh, Qt::ToolButtonIconOnly);
    line->addWidget(m_search, 1);
    line->addWidget(m_views);
    addButton(m_actions.exportReport, Qt::ToolButtonTextBesideIcon);
    return row;
}

void MainWindow::connectToolRow()
{
    connect(m_profileButton, &ProfileButton::profileChosen, &m_opening, &Opening::openProfile);
    connect(m_profileButton, &ProfileButton::demoRequested, &m_opening,
            [this] { m_opening.openDemo(); });
    connect(m_profileButton, &ProfileButton::newProfileRequested, m_actions.newProfile,
            &QAction::trigger);
    connect(m_profileButton, &ProfileButton::editRequested, this, [this](const Profile &profile) {
        setup().askKeyOf(profile);
        showSetup();
    });
    connect(m_profileButton, &ProfileButton::removeRequested, this, &MainWindow::askToRemove);
}

void MainWindow::connectActions()
{
    connect(m_actions.newProfile, &QAction::triggered, this, [this] {
        setup().startNew();
        showSetup();
    });
    connect(m_actions.openDemo, &QAction::triggered, this, [this] { m_opening.openDemo(); });
    connect(m_actions.openSnapshot, &QAction::triggered, this, &MainWindow::chooseSnapshot);
    connect(m_actions.quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions.searchHelp, &QAction::triggered, this, &MainWindow::showSearchHelp);
    connect(m_actions.shortcuts, &QAction::triggered, this, &MainWindow::showShortcuts);
    connect(m_actions.about, &QAction::triggered, this, &MainWindow::showAbout);
    connect(m_search, &SearchField::helpRequested, this, &MainWindow::showSearchHelp);
    connect(m_actions.find, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
}

void MainWindow::connectViewActions()
{
    const auto onPane = [this](QAction *action, auto function) {
        connect(action, &QAction::triggered, this, [this, function] {
            if (m_pane) {
                function(*m_pane);
            }
        });
    };
    onPane(m_actions.clearFilter, [](WorkspacePane &pane) { pane.clearFilter(); });
    onPane(m_actions.showSecrets, [](WorkspacePane &pane) { pane.setView(View::Secrets); });
    onPane(m_actions.showResources, [](WorkspacePane &pane) { pane.setView(View::Resources); });
    onPane(m_actions.showFlat, [](WorkspacePane &pane) { pane.setView(View::Flat); });
    onPane(m_actions.back, [](WorkspacePane &pane) { pane.goBack(); });
    onPane(m_actions.forward, [](WorkspacePane &pane) { pane.goForward(); });
    onPane(m_actions.details, [](WorkspacePane &pane) { pane.showDetails(); });
    const auto onWorkspace = [&onPane](QAction *action, void (Workspace::*function)()) {
        onPane(action,
               [function](WorkspacePane &pane) { (pane.session().workspace().*function)(); });
    };
    onWorkspace(m_actions.refresh, &Workspace::refresh);
    onWorkspace(m_actions.nextPage, &Workspace::readNextPage);
    onWorkspace(m_actions.loadAll, &Workspace::readAll);
    onWorkspace(m_actions.cancelLoading, &Workspace::cancel);
    connect(m_actions.sidePanel, &QAction::toggled, this, [this](bool isShown) {
        if (m_pane) {
            m_pane->setSidePanelShown(isShown);
        }
    });
    connect(m_search, &SearchField::firstHitRequested, this, [this] {
        if (m_pane) {
            m_pane->currentView().goToFirstRow();
        }
    });
    connect(m_search, &SearchField::leaveRequested, this, [this] {
        if (m_pane) {
            m_pane->currentView().setFocus();
        }
    });
    connect(m_views, &ViewSwitch::viewChosen, this, [this](View view) {
        if (m_pane) {
            m_pane->setView(view);
        }
    });
}

void MainWindow::connectOpening()
{
    connect(&m_opening, &Opening::ready, this, [this] { showSession(m_opening.takeSession()); });
    connect(&m_opening, &Opening::progressed, this, [this](const QString &sentence) {
        setup().showConnecting(sentence);
        showSetup();
    });
    connect(&m_opening, &Opening::failed, this, [this](const QString &sentence) {
        setup().showProblem(sentence);
        showSetup();
    });
    connect(&m_opening, &Opening::refused, this,
            [this](const Profile &profile, const QString &sentence) {
                setup().showRefusal(profile, sentence);
                setup().offerTryAgain(tr("&Try again"));
            });
    connect(&m_opening, &Opening::keyMissing, this,
            [this](const Profile &profile, const QString &sentence) {
                setup().askKeyOf(profile);
                setup().showProblem(sentence);
                setup().offerTryAgain(tr("&Try the keychain again"));
                showSetup();
            });
    connect(&m_opening, &Opening::keyNotKept, this, [this](const QString &sentence) {
        if (m_pane) {
            m_pane->showNotice(sentence);
        }
    });
}

SetupPane &MainWindow::setup()
{
    if (!m_setup) {
        m_setup = new SetupPane(m_content);
        m_content->addWidget(m_setup);
        connectSetup(*m_setup);
    }
    return *m_setup;
}

void MainWindow::connectSetup(SetupPane &pane)
{
    connect(&pane, &SetupPane::connectRequested, this,
            [this](const Profile &profile, const ApiKey &key, SetupPane::KeepKey keep) {
                m_opening.cancel();
                m_opening.openServer(profile, key,
                                     keep == SetupPane::KeepKey::InKeychain
                                         ? Opening::Keep::ProfileAndKey
                                         : Opening::Keep::ProfileOnly);
            });
    connect(&pane, &SetupPane::tryAgainRequested, &m_opening, &Opening::tryAgain);
    connect(&pane, &SetupPane::cancelRequested, this, [this] {
        m_opening.cancel();
        setup().showProblem({});
    });
    connect(&pane, &SetupPane::demoRequested, this, [this] { m_opening.openDemo(); });
    connect(&pane, &SetupPane::snapshotRequested, this, &MainWindow::chooseSnapshot);
    connect(&pane, &SetupPane::leaveRequested, this, [this] {
        m_opening.cancel();
        if (m_pane) {
            showContent(m_pane);
        }
    });
}

void MainWindow::showSetup()
{
    setup().setCanLeave(m_pane != nullptr);
    showContent(&setup());
}

void MainWindow::showContent(QWidget *content)
{
    if (content) {
        m_content->setCurrentWidget(content);
    }
    // What acts on the workspace acts on nothing that one sees while another pane is in front.
    const bool isWorkspace = content && content == m_pane;
    m_search->setEnabled(isWorkspace);
    m_views->setEnabled(isWorkspace);
    m_actions.setWorkspaceShown(isWorkspace);
    if (!isWorkspace) {
        return;
    }
    m_actions.refresh->setEnabled(m_session->workspace().isOnline());
    showHistory();
}

void MainWindow::showHistory()
{
    m_actions.back->setEnabled(m_pane->history().canGoBack());
    m_actions.forward->setEnabled(m_pane->history().canGoForward());
}

void MainWindow::open(const WindowOptions &options)
{
    switch (options.source) {
    case WindowOptions::Source::Demo:
        m_opening.openDemo(std::make_unique<SampleHost>(options.demoSecrets));
        return;
    case WindowOptions::Source::Snapshot:
        m_opening.openSnapshot(options.snapshot);
        return;
    case WindowOptions::Source::Profile:
        openNamedProfile(options.profile);
        return;
    case WindowOptions::Source::Environment:
        openFromEnvironment(options);
        return;
    case WindowOptions::Source::LastUsed:
        break;
    }
    if (const auto last = m_profiles.find(m_profiles.lastUsed())) {
        m_opening.openProfile(*last);
    } else if (options.isDemoFallback) {
        m_opening.openDemo();
    } else {
        showSetup();
    }
}

void MainWindow::openDemo(std::unique_ptr<SampleHost> host)
{
    m_opening.openDemo(std::move(host));
}

void MainWindow::openNamedProfile(const QString &name)
{
    if (const auto profile = m_profiles.find(name)) {
        m_opening.openProfile(*profile);
        return;
    }
    setup().showProblem(tr("There is no profile “%1”.").arg(displayText(name)));
    showSetup();
}

void MainWindow::openFromEnvironment(const WindowOptions &options)
{
    const auto server = options.server.isEmpty() ? Result<BaseUrl, BaseUrlError>(BaseUrl::global())
                                                 : BaseUrl::parse(options.server);
    const auto key = ApiKey::parse(options.environmentKey);
    if (server && key) {
        m_opening.openServer(Profile{{}, *server}, *key, Opening::Keep::Nothing);
        return;
    }
    setup().showProblem(
        tr("The key in ELEVENLABS_API_KEY cannot be used: it holds a character that no key has."));
    showSetup();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    if (m_pane) {
        m_pane->saveState(m_settings);
    }
    QMainWindow::closeEvent(event);
}

void MainWindow::dropSession()
{
    if (m_pane) {
        m_pane->saveState(m_settings);
    }
    delete m_pane;
    m_pane = nullptr;
    m_status->setWorkspace(nullptr);
    m_session.reset();
    showContent(nullptr);
    showTitle();
}

void MainWindow::showSession(std::unique_ptr<Session> session)
{
    if (!session) {
        return;
    }
    dropSession();
    m_search->clearQuery();
    if (m_setup) {
        m_setup->startNew(); // lets go of the key that was typed
    }
    m_session = std::move(session);
    m_pane = new WorkspacePane(*m_session, *m_search, m_content);
    connectPane(*m_pane);
    m_content->addWidget(m_pane);
    showContent(m_pane);
    m_status->setWorkspace(&m_session->workspace());
    m_actions.adoptView(m_pane->currentView());
    m_pane->restoreState(m_settings);
    m_views->setView(m_pane->view());
    m_actions.setView(m_pane->view());
    m_pane->setSidePanelShown(m_actions.sidePanel->isChecked());
    m_pane->currentView().setFocus();
    if (m_session->origin() == Session::Origin::Server && !m_session->profile().isEmpty()) {
        m_profiles.setLastUsed(m_session->profile());
    }
    showTitle();
    Q_EMIT workspaceShown();
}

void MainWindow::connectPane(WorkspacePane &pane)
{
    connect(&pane, &WorkspacePane::viewChanged, this, [this](View view) {
        m_actions.adoptView(m_pane->currentView());
        m_views->setView(view);
        m_actions.setView(view);
    });
    connect(&pane, &WorkspacePane::selectionChanged, this,
            [this] { m_status->setSelectedCount(int(m_pane->selectedIds().size())); });
    connect(&pane, &WorkspacePane::historyChanged, this, &MainWindow::showHistory);
}

void MainWindow::showTitle()
{
    const QString title = m_session ? m_session->title() : QString();
    m_profileButton->setCurrent(title, m_session ? m_session->profile() : QString());
    setWindowTitle(title.isEmpty() ? tr("Secretscope")
                                   : titleText(tr("%1 — Secretscope").arg(title)));
}

} // namespace secretscope
