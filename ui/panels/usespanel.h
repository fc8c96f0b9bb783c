// SPDX-License-Identifier: Apache-2.0
// The neighbours of the selected resource: the secrets that it needs, the agents that reference it,
// and, once looked up, the agents that the resource itself names. Each list says where it comes
// from and how far it goes.
#pragma once

#include "ui/panels/panel.h"
#include "ui/panels/useslists.h"

class QPushButton;

namespace secretscope {

class LookUpBar;
class PlainLabel;

class UsesPanel final : public Panel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UsesPanel)

public:
    /// `reader` has to outlive the panel. @param server what the server is called in sentences.
    UsesPanel(SearchedWorkspace &searched, AgentsBehindReader &reader, const QString &server,
              QWidget *parent = nullptr);

    /// It is about the row, if it is a single one of a resource. A look-up of another resource is
    /// cancelled.
    void setRows(const QList<RowId> &rows);
    /// Whether the resource itself can be asked for its agents.
    bool canLookUp() const;
    EntryTree &tree() { return *m_tree; }

public Q_SLOTS:
    void lookUp();

Q_SIGNALS:
    void rowRequested(const secretscope::RowId &row);

protected:
    void showState(const WorkspaceState &state) override;

private:
    void showResult(const UsesLists::Result &result);
    QString selectSentence() const;
    void showNothing(const QString &sentence);

    AgentsBehindReader &m_reader;
    /// The only selected row; empty if it is no resource's.
    RowId m_row;
    qsizetype m_rowCount = 0;
    std::optional<AgentsBehind::Subject> m_subject;
    bool m_isOtherSubject = true;
    bool m_isAnswerAwaited = false;
    PlainLabel *m_nothing;
    EntryTree *m_tree;
    QWidget *m_footer;
    PlainLabel *m_missing;
    QPushButton *m_loadAll;
    LookUpBar *m_bar;
    QPushButton *m_copyIds;
};

} // namespace secretscope
