// SPDX-License-Identifier: Apache-2.0
// The neighbours of the selected resource: the secrets that it needs, and the agents that use it.
// When a tool, MCP server or phone number is first looked at, it is asked itself for its agents.
// Each list says where it comes from and how far it goes.
#pragma once

#include "ui/panels/panel.h"
#include "ui/panels/useslists.h"

#include <optional>

class QPushButton;

namespace secretscope {

class FactsBar;
class PlainLabel;

class UsesPanel final : public Panel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UsesPanel)

public:
    /// @param server what the server is called in sentences.
    UsesPanel(SearchedWorkspace &searched, const QString &server, QWidget *parent = nullptr);

    /// It is about the row, if it is a single one of a resource.
    void setRows(const QList<RowId> &rows);
    EntryTree &tree() { return *m_tree; }

Q_SIGNALS:
    void rowRequested(const secretscope::RowId &row);

protected:
    void showState(const WorkspaceState &state) override;

private:
    void showResult(const UsesLists::Result &result);
    QString selectSentence() const;
    void showNothing(const QString &sentence);

    /// The only selected row; empty if it is no resource's.
    RowId m_row;
    qsizetype m_rowCount = 0;
    /// Of the row, if it can be asked for its agents.
    std::optional<Category> m_kind;
    bool m_isOtherSubject = true;
    PlainLabel *m_nothing;
    EntryTree *m_tree;
    QWidget *m_footer;
    PlainLabel *m_missing;
    QPushButton *m_loadAll;
    FactsBar *m_bar;
    QPushButton *m_copyIds;
};

} // namespace secretscope
