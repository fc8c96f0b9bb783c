// SPDX-License-Identifier: Apache-2.0
// One workspace on screen: filter chips and result line, error bar, the three views with what is
// said when they are empty, the paging bar, and the side panel. It puts the parts together and
// follows the selection; the parts do the work.
#pragma once

#include "ui/panels/viewswitch.h"
#include "ui/rows/rowid.h"
#include "ui/window/history.h"

#include <QTimer>
#include <QWidget>

#include <array>

class QSettings;
class QSplitter;
class QStackedWidget;

namespace secretscope {

class DetailsPanel;
class ErrorBar;
class FilterChips;
class PlainLabel;
class ProblemWatcher;
class ResultLine;
class RowsView;
class SearchDriver;
class SearchField;
class SecretsTreeView;
class Session;
class SidePanel;

class WorkspacePane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WorkspacePane)

public:
    /// Both have to outlive the pane.
    WorkspacePane(Session &session, SearchField &field, QWidget *parent = nullptr);
    ~WorkspacePane() override;

    Session &session() { return m_session; }
    SidePanel &sidePanel() { return *m_side; }
    DetailsPanel &detailsPanel() { return *m_details; }
    ProblemWatcher &problems() { return *m_problems; }

    View view() const { return m_view; }
    /// Shows it; what is selected is selected there too where it has a row. Who goes back without
    /// having selected anything else finds the view as it was left.
    void setView(View view);
    RowsView &currentView() const;
    SecretsTreeView &tree() const { return *m_tree; }
    QList<RowId> selectedIds() const;

    /// Makes the row current and remembers where the person was. A row that a filter hides is shown
    /// by lifting the filter.
    void jumpTo(const RowId &row);
    const History &history() const { return m_history; }
    void goBack();
    void goForward();
    void clearFilter();
    void showDetails();
    void setSidePanelShown(bool isShown);
    /// Something to know that concerns no row, in the error bar.
    void showNotice(const QString &sentence);

    void saveState(QSettings &settings) const;
    void restoreState(QSettings &settings);

Q_SIGNALS:
    void selectionChanged();
    void viewChanged(secretscope::View view);
    void historyChanged();

private:
    QWidget *makeFilterRow();
    QWidget *makeViews();
    RowsView *makeView(View view);
    RowsView *viewOf(View view);
    void addSnapshotBanner(QLayout *lines);
    void prepareView(RowsView *view, const QString &name);
    void restoreHeader(View view);
    void go(const Whereabouts &place);
    bool select(const RowId &row);
    Whereabouts whereabouts() const;
    void refreshDetails();
    void loadRestOfSelected();

    Session &m_session;
    FilterChips *m_chips;
    SearchDriver *m_driver = nullptr;
    ResultLine *m_result;
    ErrorBar *m_bar;
    ProblemWatcher *m_problems = nullptr;
    QSplitter *m_splitter;
    QStackedWidget *m_views;
    std::array<RowsView *, 3> m_viewOf{};
    std::array<QByteArray, 3> m_headerStates;
    SecretsTreeView *m_tree = nullptr;
    SidePanel *m_side;
    DetailsPanel *m_details;
    View m_view = View::Secrets;
    /// Where a person selected last, and what was selected when they came to the present view.
    View m_chosenIn = View::Secrets;
    QList<RowId> m_brought;
    History m_history;
    QTimer m_refreshing;
};

} // namespace secretscope
