// SPDX-License-Identifier: Apache-2.0
// The window: a row of tools, the menus, and below either the set-up pane or one workspace. It
// connects commands to the parts that carry them out, and keeps the window's state between runs.
#pragma once

#include "ui/dialogs/setuppane.h"
#include "ui/window/opening.h"
#include "ui/window/windowactions.h"
#include "ui/window/windowoptions.h"

#include <QMainWindow>

#include <memory>

class QSettings;
class QStackedWidget;

namespace secretscope {

class SampleHost;
class KeyStore;
class ProfileButton;
class ProfileStore;
class SearchField;
class StatusLine;
class ViewSwitch;
class WorkspacePane;

class MainWindow final : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    /// All have to outlive the window.
    MainWindow(ProfileStore &profiles, KeyStore &keys, QSettings &settings);
    ~MainWindow() override;

    /// Goes after what the command line asks for.
    void open(const WindowOptions &options);
    /// With a server that was begun before the window.
    void openDemo(std::unique_ptr<SampleHost> host);

    WindowActions &actions() { return m_actions; }
    SearchField &searchField() { return *m_search; }
    /// nullptr while the set-up pane is shown.
    WorkspacePane *pane() { return m_pane; }

Q_SIGNALS:
    /// Another workspace is shown; its parts are in pane().
    void workspaceShown();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *makeToolRow();
    void connectToolRow();
    void connectActions();
    void connectViewActions();
    void connectOpening();
    SetupPane &setup();
    void connectSetup(SetupPane &pane);
    void showSetup();
    /// nullptr while there is none.
    void showContent(QWidget *content);
    void showHistory();
    void showSession(std::unique_ptr<Session> session);
    void dropSession();
    void connectPane(WorkspacePane &pane);
    void showTitle();
    void chooseSnapshot();
    void openNamedProfile(const QString &name);
    void openFromEnvironment(const WindowOptions &options);
    void askToRemove(const Profile &profile);
    void showShortcuts();
    void showAbout();
    void showSearchHelp();

    ProfileStore &m_profiles;
    KeyStore &m_keys;
    QSettings &m_settings;
    WindowActions m_actions;
    Opening m_opening;
    ProfileButton *m_profileButton;
    SearchField *m_search;
    ViewSwitch *m_views;
    StatusLine *m_status;
    QStackedWidget *m_content;
    SetupPane *m_setup = nullptr;
    std::unique_ptr<Session> m_session;
    WorkspacePane *m_pane = nullptr;
};

} // namespace secretscope
