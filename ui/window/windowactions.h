// SPDX-License-Identifier: Apache-2.0
// Every command of the window as a QAction with its key, and the menus that hold them all. It does
// nothing itself: the window connects the actions.
#pragma once

#include "ui/window/history.h"

#include <QAction>
#include <QCoreApplication>
#include <QList>
#include <QPointer>

class QActionGroup;
class QMainWindow;
class QMenu;
class QMenuBar;

namespace secretscope {

class RowsView;

/// What a menu shows, without the marks of its keys.
QString textOf(const QAction &action);

struct WindowActions
{
    Q_DECLARE_TR_FUNCTIONS(secretscope::WindowActions)

public:
    /// The actions belong to `window`.
    explicit WindowActions(QMainWindow &window);

    // Workspace
    QAction *newProfile;
    QAction *openSample;
    QAction *openSnapshot;
    QAction *saveSnapshot;
    QAction *compareSnapshots;
    /// The window adds an entry for each profile that fits.
    QMenu *addView;
    QAction *addSnapshotView;
    QAction *removeViews;
    QAction *planChange;
    /// One for each pace; the minutes are its data, 0 for never.
    QActionGroup *refreshPaces;
    QAction *seeAll;
    QAction *exportReport;
    QAction *quit;
    // Edit
    QAction *find;
    QAction *clearFilter;
    QAction *nextHit;
    QAction *previousHit;
    QAction *goTo;
    // View
    QAction *showSecrets;
    QAction *showResources;
    QAction *showFlat;
    QAction *back;
    QAction *forward;
    QAction *sidePanel;
    QAction *sideWindow;
    // Load
    QAction *refresh;
    QAction *nextPage;
    QAction *loadAll;
    QAction *loadFacts;
    QAction *cancelLoading;
    // Panels
    QAction *impact;
    QAction *afterChange;
    QAction *details;
    QAction *uses;
    QAction *graph;
    // Help
    QAction *searchHelp;
    QAction *shortcuts;
    QAction *about;

    /// All menus of the window; `profiles` is the menu of the profile button.
    void fillMenuBar(QMenuBar &bar, QMenu *profiles);
    /// Puts the actions of the view that is shown into the menus, in place of another one's.
    void adoptView(RowsView &view);
    /// What makes sense without a workspace stays enabled.
    void setWorkspaceShown(bool isShown);
    QAction *actionOf(View view) const;

private:
    QAction *add(const QString &text, const QKeySequence &key = {}, const QString &icon = {});

    QMainWindow &m_window;
    QMenu *m_edit = nullptr;
    QMenu *m_view = nullptr;
    QList<QPointer<QAction>> m_adopted;
    QAction *m_editEnd = nullptr;
    QAction *m_viewEnd = nullptr;
};

} // namespace secretscope
