// SPDX-License-Identifier: Apache-2.0
// The window: a row of tools, the menus, and below either the set-up pane or one workspace. It
// connects commands to the parts that carry them out, and keeps the window's state between runs.
#pragma once

#include "ui/window/entrance.h"
#include "ui/window/windowactions.h"

#include <QMainWindow>

#include <memory>

class QSettings;
class QStackedWidget;

namespace secretscope {

class KeyStore;
class KeyViews;
class ProfileButton;
class ProfileStore;
class SearchedWorkspace;
class SearchField;
class WorkspacePane;

class MainWindow final : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    /// All have to outlive the window.
    MainWindow(ProfileStore &profiles, KeyStore &keys, QSettings &settings);
    ~MainWindow() override;

    /// Opens what the command line asks for.
    /// @param host of the sample, if it was started before the window.
    void open(const WindowOptions &options, std::unique_ptr<SampleHost> host = {})
    {
        m_entrance.open(options, std::move(host));
    }

    /// Keeps the layout for the next time.
    void saveState();

    WindowActions &actions() { return m_actions; }
    SearchField &searchField() { return *m_search; }
    /// nullptr while there is no workspace.
    WorkspacePane *pane() { return m_pane; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeToolRow();
    void connectToolRow();
    void connectActions();
    void connectEntrance();
    /// nullptr while there is none.
    void showContent(QWidget *content);
    void showAvailable();
    void showSession(std::unique_ptr<Session> session);
    void dropSession();
    void showRefreshPace();
    KeyViews &keyViews();
    void fillViewsMenu();
    void showMerged(const WorkspaceState &state);
    void showInPlace(std::unique_ptr<Session> session);
    void removeViews();
    void refresh();
    void connectPane(WorkspacePane &pane);
    void connectPaneActions(WorkspacePane &pane);
    void showSide();
    void showTitle();
    void openLocator();
    void openComparison();
    void showAbout();

    ProfileStore &m_profiles;
    KeyStore &m_keys;
    QSettings &m_settings;
    WindowActions m_actions;
    ProfileButton *m_profileButton;
    SearchField *m_search;
    QStackedWidget *m_content;
    Entrance m_entrance;
    /// Of other keys; nothing until one is to be added.
    std::unique_ptr<KeyViews> m_views;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<SearchedWorkspace> m_searched;
    WorkspacePane *m_pane = nullptr;
};

} // namespace secretscope
