// SPDX-License-Identifier: Apache-2.0
// Asks what to write, how and where, and shows an ExportPreview of it. ExportJob writes. It never
// blocks: open() it.
#pragma once

#include "ui/dialogs/exportjob.h"
#include "ui/dialogs/exportpreview.h"
#include "ui/widgets/worker.h"
#include "workspace/task.h"

#include <QDialog>
#include <QTimer>

#include <array>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QProgressBar;
class QPushButton;
class QSettings;

namespace secretscope {

class PlainLabel;
class SearchedWorkspace;

class ExportDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportDialog)

public:
    /// What the user looked at when they asked.
    struct Context
    {
        QList<RowId> selected;
        /// See filterTextOf().
        std::string filterText;
    };

    /// `searched` and `settings` have to outlive the dialog.
    ExportDialog(SearchedWorkspace &searched, const Context &context, QSettings &settings,
                 QWidget *parent = nullptr);

    /// Instead of what was chosen the last time.
    void setChoice(const ExportChoice &choice);
    ExportChoice choice() const;

    /// Writes what is chosen there; as the buttons do.
    void exportTo(const ExportJob::Target &target);

    void reject() override;

Q_SIGNALS:
    /// A file was written, or the clipboard or the printer has it (an empty path).
    /// @param sentence how it went.
    void exported(const QString &path, const QString &sentence);

private:
    QWidget *makeReports();
    QWidget *makeScopes();
    QWidget *makeFormats();
    void connectParts();
    void fillFormats(ReportFormat wanted);
    void refresh();
    ExportScopes scopes() const;
    void showPreview(const ExportPreview &preview);
    QString suggestedName(const QString &extension) const;
    void askForFile();
    void askForPdf();
    void askForPrinter();
    QWidget *makeButtons();
    void fetch(const ExportChoice &chosen);
    void showFetching();
    void write();
    void written();
    void setRunning(const QString &sentence);
    void endRunning(const QString &sentence);

    SearchedWorkspace &m_searched;
    Context m_context;
    QSettings &m_settings;
    QButtonGroup *m_reports;
    QButtonGroup *m_scopes;
    QButtonGroup *m_modes;
    QWidget *m_modeRow = nullptr;
    std::array<PlainLabel *, 3> m_counts{};
    QCheckBox *m_fetch;
    QComboBox *m_format;
    PlainLabel *m_meaning;
    QCheckBox *m_safeCells;
    QCheckBox *m_withoutTimes;
    PlainLabel *m_partial;
    PlainLabel *m_state;
    QProgressBar *m_progress;
    QPushButton *m_save;
    QPushButton *m_copy;
    QPushButton *m_print;
    QPushButton *m_pdf;
    /// For the file that was written.
    QPushButton *m_open;
    QPushButton *m_showFolder;
    QPushButton *m_close;
    QWidget *m_choices;
    QTimer m_refreshing;
    Computation m_preview;
    Task m_fetching;
    ExportJob *m_job = nullptr;
    bool m_isRunning = false;
    ExportJob::Target m_target;
};

} // namespace secretscope
