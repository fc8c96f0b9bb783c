// SPDX-License-Identifier: Apache-2.0
// The window's commands that answer and write: impact, uses and graph beside the rows, export,
// saving and comparing snapshots. It brings their parts to each workspace that is shown and
// connects them; the parts do the work.
#pragma once

#include "ui/dialogs/exportdialog.h"

#include <QObject>
#include <QPointer>
#include <QWidget>

class QSettings;

namespace secretscope {

class MainWindow;
class UsesPanel;
class WorkspacePane;

class ReportCommands final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReportCommands)

public:
    /// Belongs to the window; `settings` has to outlive it.
    ReportCommands(MainWindow &window, QSettings &settings);

private:
    void joinPane();
    void showPage(QWidget *page);
    void lookFurther();
    void openExport();
    void exportImpact(ImpactMode mode);
    ExportDialog *makeExportDialog(WorkspacePane &pane);
    void askWhereToSave();
    void saveSnapshot(const QString &path);
    void openComparison();

    MainWindow &m_window;
    QSettings &m_settings;
    /// Gone with the pane that they belong to.
    QPointer<QWidget> m_impact;
    QPointer<UsesPanel> m_uses;
    QPointer<QWidget> m_graph;
};

} // namespace secretscope
