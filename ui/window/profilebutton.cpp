// SPDX-License-Identifier: Apache-2.0
#include "ui/window/profilebutton.h"

#include "catalogue/displaytext.h"
#include "session/profilestore.h"
#include "session/recentsnapshots.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/symbolicon.h"

#include <QFileInfo>
#include <QMenu>

namespace secretscope {

namespace {

/// For menus and buttons, where `&` would mark a key.
QString menuText(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace

ProfileButton::ProfileButton(const ProfileStore &profiles, QSettings &settings,
                             const QList<QAction *> &others, QWidget *parent)
    : QToolButton(parent)
    , m_profiles(profiles)
    , m_settings(settings)
    , m_others(others)
    , m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("profileButton"));
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIcon(symbolIcon(QStringLiteral("key")));
    setFocusPolicy(Qt::TabFocus);
    setAutoRaise(true);
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &ProfileButton::fillMenu);
    setCurrent({}, {});
}

void ProfileButton::setCurrent(const QString &title, const QString &profile)
{
    m_profile = profile;
    const QString shown = title.isEmpty() ? tr("No workspace") : title;
    const int widest = fontMetrics().averageCharWidth() * 32;
    setText(menuText(fontMetrics().elidedText(shown, Qt::ElideMiddle, widest)));
    setPlainToolTip(*this, tr("Workspace: %1").arg(shown));
    setAccessibleName(tr("Workspace: %1").arg(shown));
}

void ProfileButton::fillMenu()
{
    m_menu->clear();
    for (const Profile &profile : m_profiles.profiles()) {
        QAction *action = m_menu->addAction(
            menuText(tr("%1 · %2", "profile, server")
                         .arg(displayText(profile.name), profile.server.label())));
        action->setCheckable(true);
        action->setChecked(profile.name == m_profile);
        connect(action, &QAction::triggered, this,
                [this, profile] { Q_EMIT profileChosen(profile); });
    }
    m_menu->addSeparator();
    for (const QString &path : recentSnapshots(m_settings)) {
        connect(m_menu->addAction(symbolIcon(QStringLiteral("open")),
                                  menuText(displayText(QFileInfo(path).fileName()))),
                &QAction::triggered, this, [this, path] { Q_EMIT snapshotChosen(path); });
    }
    m_menu->addSeparator();
    m_menu->addActions(m_others);
    const auto current = m_profiles.find(m_profile);
    if (!current) {
        return;
    }
    m_menu->addSeparator();
    const QString name = displayText(current->name);
    connect(m_menu->addAction(menuText(tr("Change key or server of “%1” …").arg(name))),
            &QAction::triggered, this,
            [this, profile = *current] { Q_EMIT editRequested(profile); });
    connect(m_menu->addAction(menuText(tr("Remove “%1” and its key …").arg(name))),
            &QAction::triggered, this,
            [this, profile = *current] { Q_EMIT removeRequested(profile); });
}

} // namespace secretscope
