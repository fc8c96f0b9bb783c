// SPDX-License-Identifier: Apache-2.0
// The workspace in numbers, while nothing is selected: what the quick filters would show, a click
// away, and below it lists whose entries lead to their rows. It changes the filter, never the rows.
#pragma once

#include "analysis/overview.h"
#include "search/query.h"
#include "ui/panels/panel.h"
#include "ui/rows/rowid.h"

class QToolButton;

namespace secretscope {

class EntryTree;
struct EntryList;

class OverviewPanel final : public Panel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OverviewPanel)

public:
    explicit OverviewPanel(SearchedWorkspace &searched, QWidget *parent = nullptr);

Q_SIGNALS:
    void rowRequested(const secretscope::RowId &row);

protected:
    void showState(const WorkspaceState &state) override;

private:
    QToolButton *addNumber(QuickFilters filter, const QString &symbol);
    void showOverview(const Overview &overview);
    void showChecked();
    static QList<EntryList> listsOf(const Overview &overview);

    QHash<QuickFilters::Int, QToolButton *> m_numbers;
    EntryTree *m_lists;
    quint64 m_lineage = 0;
};

} // namespace secretscope
