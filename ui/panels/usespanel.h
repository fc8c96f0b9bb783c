// SPDX-License-Identifier: Apache-2.0
// The neighbours of the selected resource: the secrets that it needs, the agents that name it in
// the secrets' lists, and, when somebody looks further, the agents that the resource itself names.
// Each list says where it comes from and how far it goes. It decides nothing itself, and is filled
// only while it is seen.
#pragma once

#include "analysis/uses.h"
#include "ui/panels/usestree.h"
#include "workspace/agentsbehindreader.h"

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace secretscope {

class FurtherBar;
class PlainLabel;
class SearchedWorkspace;

class UsesPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UsesPanel)

public:
    /// Both have to outlive the panel. @param server how the server is called in sentences.
    UsesPanel(SearchedWorkspace &searched, AgentsBehindReader &reader, const QString &server,
              QWidget *parent = nullptr);

    /// It is about the row, if it is one that stands for a resource. What is being read of another
    /// one is cancelled.
    void setRows(const QList<RowId> &rows);
    /// Whether the resource itself can be asked for its agents.
    bool canLookFurther() const;
    UsesTree &tree() { return *m_tree; }

public Q_SLOTS:
    void lookFurther();

Q_SIGNALS:
    void rowRequested(const secretscope::RowId &row);

protected:
    void showEvent(QShowEvent *event) override;

private:
    /// Of the lists in the tree.
    enum Place { Secrets, Naming, Behind };

    void connectParts();
    QWidget *makeFooter();
    void refreshSoon();
    void refresh();
    void showNothing();
    std::optional<ReverseRow> findRow();
    void showAwaited(const UsesList &behind);
    void showMissing(const ResourceUses &uses);
    const Catalogue &catalogue() const;

    SearchedWorkspace &m_searched;
    AgentsBehindReader &m_reader;
    /// The only selected row; empty if it is no resource's.
    RowId m_row;
    qsizetype m_rowCount = 0;
    std::optional<AgentsBehind::Subject> m_subject;
    ReverseIndex m_index;
    bool m_isIndexOutdated = true;
    bool m_isOutdated = true;
    bool m_isOtherSubject = true;
    bool m_isAnswerAwaited = false;
    PlainLabel *m_nothing;
    UsesTree *m_tree;
    QWidget *m_footer;
    PlainLabel *m_missing;
    QPushButton *m_loadAll;
    FurtherBar *m_further;
    QPushButton *m_copyIds;
    QTimer m_refreshing;
};

} // namespace secretscope
