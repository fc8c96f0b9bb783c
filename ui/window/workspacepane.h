// SPDX-License-Identifier: Apache-2.0
// One workspace on screen: filters and result line, error bar, the views with what is said when
// they are empty, paging bar, status line, and the panels beside the rows; and the commands on it.
// It puts the parts together and hands the selection to them; the parts do the work.
#pragma once

#include "analysis/impact.h"
#include "ui/rows/rowid.h"
#include "ui/window/autorefresh.h"

#include <QElapsedTimer>
#include <QWidget>

class QSettings;
class QSplitter;

namespace secretscope {

class AfterChangePanel;
class Breadcrumb;
class DetailsPanel;
class ErrorBar;
class ExportDialog;
class GraphPanel;
class ImpactPanel;
class OverviewPanel;
class PageTabs;
class SearchedWorkspace;
class SearchField;
class SearchLine;
class Session;
class StatusLine;
class UsesPanel;
class ViewStack;

class WorkspacePane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WorkspacePane)

public:
    /// All have to outlive the pane; `searched` is over the session's workspace.
    WorkspacePane(Session &session, SearchedWorkspace &searched, SearchField &field,
                  QSettings &settings, QWidget *parent = nullptr);

    /// Of the side panel, in the order of its tabs.
    enum class Page { Impact, AfterChange, Details, Uses, Graph };

    Session &session() { return m_session; }
    SearchedWorkspace &searched() { return m_searched; }
    ViewStack &views() { return *m_views; }
    /// What is read here, for titles: "Acme prod · EU". Safe for display.
    QString title() const;

    /// Something to know that concerns no row, in the error bar.
    void showNotice(const QString &sentence);
    void setSidePanelShown(bool isShown);
    /// For a second screen; closing the window brings it back.
    void setSidePanelApart(bool isApart);
    void showPage(Page page);
    /// Nothing for never.
    void setRefreshPace(std::chrono::minutes pace) { m_refresh.setPace(pace); }

    void saveState() const;
    void restoreState();

public Q_SLOTS:
    void clearFilter();
    /// Reads what resources say of themselves, also what could not be read before.
    void loadFacts();
    ExportDialog &openExport();
    void askWhereToSave();
    /// The plan of a change of the selected secret, in a window of its own.
    void openPlan();
    /// Cancels whatever is being loaded.
    void cancelLoading();

Q_SIGNALS:
    /// Work that took a while is over. Safe for display.
    void finished(const QString &sentence);
    /// A page of the side panel is to be seen.
    void sidePanelRequested();
    void sidePanelMoved(bool isApart);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeFilterRow();
    QWidget *makeViews();
    void makePanels();
    void fillSide();
    QWidget *makeSnapshotBanner();
    void followSelection();
    void followReading();
    void loadRestOfSelected();
    void readForPlan(const QByteArray &secretId);
    void exportImpact(ImpactMode mode);
    void saveSnapshot(const QString &path);
    QString serverName() const;

    Session &m_session;
    SearchedWorkspace &m_searched;
    SearchField &m_field;
    QSettings &m_settings;
    AutoRefresh m_refresh;
    SearchLine *m_search;
    ErrorBar *m_bar;
    QSplitter *m_splitter;
    ViewStack *m_views;
    StatusLine *m_status;
    QWidget *m_side;
    PageTabs *m_pages;
    OverviewPanel *m_overview;
    /// Since everything is being read.
    QElapsedTimer m_reading;
    /// Of the selected row; the real one.
    QString m_subjectId;
    Breadcrumb *m_crumbs = nullptr;
    ImpactPanel *m_impact = nullptr;
    AfterChangePanel *m_afterChange = nullptr;
    DetailsPanel *m_details = nullptr;
    UsesPanel *m_uses = nullptr;
    GraphPanel *m_graph = nullptr;
};

} // namespace secretscope
