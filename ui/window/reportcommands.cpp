// SPDX-License-Identifier: Apache-2.0
#include "ui/window/reportcommands.h"

#include "catalogue/displaytext.h"
#include "report/suggestedfilename.h"
#include "ui/dialogs/comparedialog.h"
#include "ui/dialogs/exportscope.h"
#include "ui/dialogs/exporttext.h"
#include "ui/dialogs/savedialog.h"
#include "ui/panels/detailspanel.h"
#include "ui/panels/graphpanel.h"
#include "ui/panels/impactpanel.h"
#include "ui/panels/searchfield.h"
#include "ui/panels/usespanel.h"
#include "ui/window/mainwindow.h"
#include "ui/window/session.h"
#include "ui/window/sidepanel.h"
#include "ui/window/workspacepane.h"
#include "workspace/workspace.h"

namespace secretscope {

ReportCommands::ReportCommands(MainWindow &window, QSettings &settings)
    : QObject(&window)
    , m_window(window)
    , m_settings(settings)
{
    const WindowActions &actions = window.actions();
    connect(&window, &MainWindow::workspaceShown, this, &ReportCommands::joinPane);
    connect(actions.impact, &QAction::triggered, this, [this] { showPage(m_impact); });
    connect(actions.uses, &QAction::triggered, this, [this] { showPage(m_uses); });
    connect(actions.lookFurther, &QAction::triggered, this, &ReportCommands::lookFurther);
    connect(actions.graph, &QAction::triggered, this, [this] { showPage(m_graph); });
    connect(actions.exportReport, &QAction::triggered, this, &ReportCommands::openExport);
    connect(actions.saveSnapshot, &QAction::triggered, this, &ReportCommands::askWhereToSave);
    connect(actions.compareSnapshots, &QAction::triggered, this, &ReportCommands::openComparison);
}

void ReportCommands::joinPane()
{
    WorkspacePane *pane = m_window.pane();
    SearchedWorkspace &searched = pane->session().searched();
    auto *impact = new ImpactPanel(searched, &pane->sidePanel());
    auto *uses = new UsesPanel(searched, pane->session().agentsBehind(),
                               pane->session().serverName(), &pane->sidePanel());
    auto *graph = new GraphPanel(searched, m_settings, &pane->sidePanel());
    pane->sidePanel().insertPage(0, impact, tr("Impact"));
    pane->sidePanel().insertPage(2, uses, tr("Uses"));
    pane->sidePanel().insertPage(3, graph, tr("Graph"));
    pane->sidePanel().showPage(impact);
    QAction *lookFurther = m_window.actions().lookFurther;
    const auto follow = [impact, uses, graph, pane, lookFurther] {
        const QList<RowId> rows = pane->selectedIds();
        impact->setRows(rows);
        uses->setRows(rows);
        lookFurther->setEnabled(uses->canLookFurther());
        graph->setRows(rows);
    };
    connect(pane, &WorkspacePane::selectionChanged, impact, follow);
    connect(impact, &ImpactPanel::rowRequested, pane, &WorkspacePane::jumpTo);
    connect(uses, &UsesPanel::rowRequested, pane, &WorkspacePane::jumpTo);
    connect(&pane->detailsPanel(), &DetailsPanel::lookFurtherRequested, lookFurther,
            &QAction::trigger);
    connect(m_window.actions().cancelLoading, &QAction::triggered, &pane->session().agentsBehind(),
            &AgentsBehindReader::cancel);
    connect(graph, &GraphPanel::rowRequested, pane, &WorkspacePane::jumpTo);
    connect(impact, &ImpactPanel::exportRequested, this, &ReportCommands::exportImpact);
    m_impact = impact;
    m_uses = uses;
    m_graph = graph;
    follow();
}

void ReportCommands::showPage(QWidget *page)
{
    if (!page) {
        return;
    }
    m_window.actions().sidePanel->setChecked(true);
    m_window.pane()->sidePanel().showPage(page);
    page->setFocus();
}

void ReportCommands::lookFurther()
{
    showPage(m_uses);
    if (m_uses) {
        m_uses->lookFurther();
    }
}

ExportDialog *ReportCommands::makeExportDialog(WorkspacePane &pane)
{
    SearchedWorkspace &searched = pane.session().searched();
    const ExportDialog::Place place{
        pane.selectedIds(),
        filterTextOf(m_window.searchField().text(), searched.search().filters())};
    // A child of the pane: it must not outlive the workspace.
    auto *dialog = new ExportDialog(searched, place, m_settings, &pane);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

void ReportCommands::openExport()
{
    if (WorkspacePane *pane = m_window.pane()) {
        makeExportDialog(*pane)->open();
    }
}

void ReportCommands::exportImpact(ImpactMode mode)
{
    WorkspacePane *pane = m_window.pane();
    if (!pane) {
        return;
    }
    ExportDialog *dialog = makeExportDialog(*pane);
    ExportChoice choice = ExportChoice::remembered(m_settings);
    choice.report = ExportChoice::Report::Impact;
    choice.scope = ReportScope::Kind::Selected;
    choice.mode = mode;
    dialog->setChoice(choice);
    dialog->open();
}

void ReportCommands::askWhereToSave()
{
    WorkspacePane *pane = m_window.pane();
    if (!pane) {
        return;
    }
    const Workspace &workspace = pane->session().workspace();
    const QString day = workspace.reading().finished.date().toString(Qt::ISODate);
    QFileDialog *dialog = makeSaveDialog(
        pane, tr("Save snapshot"),
        suggestedFileName(ExportChoice::fileWord(ExportChoice::Report::Snapshot),
                          workspace.profile(), day, fileExtension(ReportFormat::Json)),
        tr("Snapshots (*.json)"), m_settings);
    connect(dialog, &QFileDialog::fileSelected, this, &ReportCommands::saveSnapshot);
    dialog->open();
}

void ReportCommands::saveSnapshot(const QString &path)
{
    WorkspacePane *pane = m_window.pane();
    if (!pane) {
        return;
    }
    const Workspace &workspace = pane->session().workspace();
    ExportChoice choice;
    choice.report = ExportChoice::Report::Snapshot;
    choice.format = ReportFormat::Json;
    auto *job = new ExportJob({workspace.catalogue(), workspace.reading(),
                               ReportScope::allLoaded(workspace.catalogue()), choice},
                              pane);
    connect(job, &ExportJob::failed, pane, [pane, job](const FileError &error) {
        pane->showNotice(ExportText::problem(error));
        job->deleteLater();
    });
    connect(job, &ExportJob::finished, pane, [pane, job, path] {
        const int gaps = static_cast<int>(job->content().reading.gaps.size());
        QString sentence = tr("Saved as %1.").arg(displayText(path));
        if (gaps > 0) {
            sentence += QLatin1Char(' ')
                + tr("It is incomplete and says so: %Ln part(s) were not loaded.", "", gaps);
        }
        pane->showNotice(sentence);
        job->deleteLater();
    });
    job->writeFile(path);
}

void ReportCommands::openComparison()
{
    WorkspacePane *pane = m_window.pane();
    QWidget *parent = pane ? static_cast<QWidget *>(pane) : &m_window;
    auto *dialog
        = new CompareDialog(pane ? &pane->session().workspace() : nullptr,
                            pane ? pane->session().title() : QString(), m_settings, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace secretscope
