// SPDX-License-Identifier: Apache-2.0
// Shows which workspace is open and on which server, and offers the others. Its menu is made when
// it opens.
#pragma once

#include "session/profile.h"

#include <QToolButton>

class QMenu;
class QSettings;

namespace secretscope {

class ProfileStore;

class ProfileButton final : public QToolButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProfileButton)

public:
    /// `profiles` and `settings` have to outlive the button. @param others what else there is.
    ProfileButton(const ProfileStore &profiles, QSettings &settings, const QList<QAction *> &others,
                  QWidget *parent);

    /// @param title of the session; safe for display. @param profile its profile's name, if any.
    void setCurrent(const QString &title, const QString &profile);

Q_SIGNALS:
    void profileChosen(const secretscope::Profile &profile);
    void snapshotChosen(const QString &path);
    /// Another key or server for it.
    void editRequested(const secretscope::Profile &profile);
    void removeRequested(const secretscope::Profile &profile);

private:
    void fillMenu();

    const ProfileStore &m_profiles;
    QSettings &m_settings;
    QList<QAction *> m_others;
    QMenu *m_menu;
    QString m_profile;
};

} // namespace secretscope
