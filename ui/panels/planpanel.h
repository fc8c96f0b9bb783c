// SPDX-License-Identifier: Apache-2.0
// The plan of a change of one secret, with boxes to tick: ticks are kept, survive a refresh and go
// into the file that is saved. It follows the workspace, and changes only ticks.
#pragma once

#include "analysis/plan.h"
#include "report/planwording.h"
#include "session/plantickstore.h"
#include "ui/panels/panel.h"
#include "ui/rows/rowid.h"

#include <memory>

class QPushButton;
class QRadioButton;
class QSettings;

namespace secretscope {

class EntryTree;
class LiveCounter;
class PlainLabel;

class PlanPanel final : public Panel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlanPanel)

public:
    /// `searched` and `settings` have to outlive the panel.
    /// @param live of each agent; asked while the panel is in sight.
    PlanPanel(SearchedWorkspace &searched, std::unique_ptr<LiveCounter> live,
              const QByteArray &secretId, QSettings &settings, QWidget *parent = nullptr);
    ~PlanPanel() override;

    /// nullptr while there is none.
    const Plan *plan() const { return m_plan.get(); }
    /// The format is that of the ending (md, html, txt, xlsx). How it ended shows in the panel.
    void saveTo(const QString &path, Times times = Times::Included);

Q_SIGNALS:
    /// The user wants to see the row of a resource.
    void rowRequested(const secretscope::RowId &row);
    /// What the plan lacks is to be read.
    void readRequested();

protected:
    void showState(const WorkspaceState &state) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void showPlan(std::shared_ptr<const Plan> plan);
    void showProgress();
    QList<ListKey> listsOnTheirWay() const;
    void readOrCancel();
    void tick(PlanPart part, int position, bool isTicked);
    void askToClear();
    void askWhereToSave();

    std::unique_ptr<LiveCounter> m_live;
    QByteArray m_secretId;
    QSettings &m_settings;
    PlanTickStore m_store;
    std::shared_ptr<const Plan> m_plan;
    PlanTicks m_ticks;
    bool m_isOther = true;
    QRadioButton *m_newValue;
    QRadioButton *m_delete;
    PlainLabel *m_progress;
    EntryTree *m_tree;
    PlainLabel *m_state;
    QPushButton *m_read;
    QPushButton *m_clear;
    QPushButton *m_save;
};

} // namespace secretscope
