// SPDX-License-Identifier: Apache-2.0
// The part of the export dialog that runs: from a choice to a file, with what it says meanwhile.
#include "catalogue/displaytext.h"
#include "report/reporthead.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/exportscope.h"
#include "ui/dialogs/exporttext.h"
#include "ui/dialogs/missingparts.h"
#include "ui/dialogs/savedialog.h"
#include "ui/rows/searchedworkspace.h"
#include "ui/widgets/plainlabel.h"

#include <QProgressBar>
#include <QPushButton>

namespace secretscope {

void ExportDialog::askForFile()
{
    QFileDialog *dialog = makeSaveDialog(this, tr("Export to"), suggestedName(),
                                         ExportText::nameFilter(choice().format), m_settings);
    connect(dialog, &QFileDialog::fileSelected, this, &ExportDialog::exportTo);
    dialog->open();
}

void ExportDialog::exportTo(const QString &path)
{
    begin(path);
}

void ExportDialog::exportToClipboard()
{
    begin({});
}

void ExportDialog::begin(const QString &path)
{
    if (m_isRunning) {
        return;
    }
    const ExportChoice chosen = choice();
    chosen.remember(m_settings);
    m_path = path;
    if (chosen.fetch == ExportChoice::Fetch::Nothing) {
        write();
        return;
    }
    setRunning(tr("Fetching what is missing …"));
    if (chosen.scope == ReportScope::Kind::AllLoaded) {
        m_missing->fetchAll();
    } else {
        m_missing->fetch(scopeOf(chosen.scope).secrets());
    }
}

void ExportDialog::write()
{
    // A search may be behind with what was just read.
    m_searched.flush();
    const ExportChoice chosen = choice();
    const ReportScope scope = scopeOf(chosen.scope);
    if (scope.secrets().isEmpty()) {
        endRunning(tr("Nothing was written: after fetching, the filter leaves no secret."));
        return;
    }
    setRunning(tr("Writing …"));
    m_progress->setRange(0, 100);
    const Workspace &workspace = m_searched.workspace();
    m_job = new ExportJob({workspace.catalogue(), workspace.reading(), scope, chosen}, this);
    connect(m_job, &ExportJob::progressed, m_progress, &QProgressBar::setValue);
    connect(m_job, &ExportJob::failed, this,
            [this](const FileError &error) { endRunning(ExportText::problem(error)); });
    connect(m_job, &ExportJob::finished, this, [this] {
        const ExportJob::Content &written = m_job->content();
        const bool isComplete
            = gapsOfScope(written.catalogue, written.reading, written.scope).isEmpty();
        QString sentence = m_path.isEmpty() ? tr("Copied to the clipboard.")
                                            : tr("Saved as %1.").arg(displayText(m_path));
        if (!isComplete) {
            sentence += QLatin1Char(' ') + tr("It is incomplete, as said above.");
        }
        endRunning(sentence);
        Q_EMIT exported(m_path);
    });
    if (m_path.isEmpty()) {
        m_job->writeClipboard();
    } else {
        m_job->writeFile(m_path);
    }
}

void ExportDialog::setRunning(const QString &sentence)
{
    m_isRunning = true;
    m_choices->setEnabled(false);
    m_save->setEnabled(false);
    m_copy->setEnabled(false);
    m_close->setText(tr("Cancel"));
    m_state->setText(sentence);
    m_progress->setRange(0, 0);
    m_progress->setVisible(true);
}

void ExportDialog::endRunning(const QString &sentence)
{
    m_isRunning = false;
    if (m_job) {
        m_job->deleteLater();
        m_job = nullptr;
    }
    m_choices->setEnabled(true);
    m_close->setText(tr("Close"));
    m_progress->setVisible(false);
    refresh();
    m_state->setText(sentence);
}

void ExportDialog::reject()
{
    if (!m_isRunning) {
        QDialog::reject();
        return;
    }
    if (m_job) {
        m_job->cancel();
        return;
    }
    m_missing->cancel();
    endRunning(tr("Cancelled. What was fetched stays; nothing was written."));
}

} // namespace secretscope
