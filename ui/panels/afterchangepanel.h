// SPDX-License-Identifier: Apache-2.0
// Whether the selected secret's new value has arrived, by the runs of tools since a time that the
// user sets. It asks when told to, and again every minute while it is looked at.
#pragma once

#include "ui/panels/panel.h"
#include "ui/rows/entrytree.h"
#include "workspace/task.h"
#include "workspace/toolruns.h"

#include <QHash>

#include <memory>
#include <optional>

class QCheckBox;
class QDateTimeEdit;
class QPushButton;
class QSettings;

namespace secretscope {

class PlainLabel;
class RunTimeline;
class RunsReader;
class Verification;

class AfterChangePanel final : public Panel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AfterChangePanel)

public:
    /// All have to outlive the panel.
    AfterChangePanel(SearchedWorkspace &searched, RunsReader &runs, QSettings &settings,
                     QWidget *parent = nullptr);

    /// It is about the secret of these rows, if it is a single one.
    void setRows(const QList<RowId> &rows);

public Q_SLOTS:
    /// Reads what the answer needs of the workspace, then the runs.
    void ask();
    /// The answer, as the command `verify` writes it, in the format of the ending (md, txt, json).
    void saveTo(const QString &path);

Q_SIGNALS:
    void rowRequested(const secretscope::RowId &row);
    /// How writing goes.
    void noticed(const QString &sentence);

protected:
    void showState(const WorkspaceState &state) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeHead();
    std::optional<SecretIndex> subject() const;
    bool isAsked() const { return !m_secret.isEmpty() && m_asked == m_secret; }
    bool isAsking() const;
    void readRuns();
    void stop();
    void cancel();
    void setTimeBack(std::chrono::seconds back);
    void followWatching();
    void showVerification();
    void showSentence(const QString &sentence);
    void askWhereToSave();
    void showTimeline();

    RunsReader &m_runs;
    QSettings &m_settings;
    /// What is shown; nullptr for none.
    std::shared_ptr<const Verification> m_found;
    QList<RowId> m_rows;
    /// Of the selected rows; empty if it is not a single one.
    QByteArray m_secret;
    /// The secret that the user asked about; empty for none.
    QByteArray m_asked;
    /// By secret, as the user set them. Seconds since 1970 UTC.
    QHash<QByteArray, qint64> m_times;
    Task m_task;
    /// Whether the runs are of m_asked, not of another secret before.
    bool m_hasAnswer = false;
    bool m_isOtherSubject = true;
    QDateTimeEdit *m_time;
    QPushButton *m_ask;
    QCheckBox *m_again;
    QWidget *m_head;
    PlainLabel *m_sentence;
    EntryTree *m_tree;
    RunTimeline *m_timeline;
    QPushButton *m_export;
};

} // namespace secretscope
