// SPDX-License-Identifier: Apache-2.0
// The way to a workspace: what the command line, the menus or the set-up pane ask for is opened,
// and the pane is shown when there is something to ask, to wait for or to say.
#pragma once

#include "ui/window/opening.h"
#include "ui/window/windowoptions.h"

#include <QObject>
#include <QTimer>

#include <memory>

class QSettings;
class QStackedWidget;

namespace secretscope {

class KeyStore;
class ProfileStore;

class Entrance final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Entrance)

public:
    /// All have to outlive this; the pane comes into `content` when it is first needed.
    Entrance(ProfileStore &profiles, KeyStore &keys, QSettings &settings, QStackedWidget &content);
    ~Entrance() override;

    Opening &opening() { return m_opening; }

    /// What the command line asks for.
    /// @param host of the sample, if it was started before the window.
    void open(const WindowOptions &options, std::unique_ptr<SampleHost> host);
    void openSample() { m_opening.openSample(); }
    void chooseSnapshot();
    void startNew();
    void askKeyOf(const Profile &profile);
    void askToRemove(const Profile &profile);

    /// Whether there is a workspace behind the pane.
    void setCanLeave(bool canLeave) { m_canLeave = canLeave; }
    /// A workspace was opened: lets go of the key that was typed.
    void settle();

Q_SIGNALS:
    void shown(QWidget *pane);
    /// The user wants back to the workspace.
    void left();
    /// A profile and its key are gone.
    void removed();

private:
    SetupPane &pane();
    void connectOpening();
    void connectPane();
    void show();
    void showProblem(const QString &sentence);
    void openEnvironment(const WindowOptions &options);

    ProfileStore &m_profiles;
    KeyStore &m_keys;
    QSettings &m_settings;
    QStackedWidget &m_content;
    Opening m_opening;
    SetupPane *m_pane = nullptr;
    QTimer m_patience;
    bool m_canLeave = false;
};

} // namespace secretscope
