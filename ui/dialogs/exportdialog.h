// SPDX-License-Identifier: Apache-2.0
// Asks what is to be written, how and where to, and tells before how much it will be and what will
// be missing. Writing itself is ExportJob's, reading what is missing MissingParts'. It never
// blocks: open() it.
#pragma once

#include "ui/dialogs/exportjob.h"
#include "ui/rows/rowid.h"

#include <QDialog>
#include <QTimer>

#include <array>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QProgressBar;
class QPushButton;
class QRadioButton;
class QSettings;
class QVBoxLayout;

namespace secretscope {

class MissingParts;
class PlainLabel;
class SearchedWorkspace;

class ExportDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportDialog)

public:
    /// What a person looked at when they asked.
    struct Place
    {
        QList<RowId> selected;
        /// See filterTextOf().
        std::string filterText;
    };

    /// `searched` and `settings` have to outlive the dialog.
    ExportDialog(SearchedWorkspace &searched, const Place &place, QSettings &settings,
                 QWidget *parent = nullptr);
    ~ExportDialog() override;

    /// Instead of what was chosen the last time.
    void setChoice(const ExportChoice &choice);
    ExportChoice choice() const;

    /// Writes what is chosen there; as the buttons do.
    void exportTo(const QString &path);
    void exportToClipboard();

    void reject() override;

Q_SIGNALS:
    /// A file was written, or the clipboard has it (an empty path).
    void exported(const QString &path);

private:
    QWidget *makeReports();
    QWidget *makeScopes();
    QWidget *makeFormats();
    void makeFooter(QVBoxLayout &lines);
    void fillFormats(ReportFormat wanted);
    void refresh();
    void refreshScopes();
    void refreshFetch();
    void refreshPartial();
    ReportScope scopeOf(ReportScope::Kind kind) const;
    QString countsText(const ReportScope &scope, bool isChosen) const;
    QString suggestedName() const;
    void askForFile();
    void begin(const QString &path);
    void write();
    void setRunning(const QString &sentence);
    void endRunning(const QString &sentence);

    SearchedWorkspace &m_searched;
    Place m_place;
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
    QPushButton *m_close;
    QWidget *m_choices;
    MissingParts *m_missing;
    ExportJob *m_job = nullptr;
    bool m_isRunning = false;
    /// Empty for the clipboard.
    QString m_path;
    QTimer m_refreshing;
};

} // namespace secretscope
