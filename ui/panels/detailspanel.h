// SPDX-License-Identifier: Apache-2.0
// Shows everything that is known of the selected row, each value to select and copy, and what is
// not known of it and why.
#pragma once

#include "ui/panels/panel.h"
#include "ui/panels/rowfacts.h"

class QBoxLayout;
class QGridLayout;
class QPushButton;

namespace secretscope {

class PlainLabel;

class DetailsPanel final : public Panel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DetailsPanel)

public:
    /// @param server what the server is called in sentences.
    DetailsPanel(SearchedWorkspace &searched, const QString &server, QWidget *parent = nullptr);

    /// @param count how many rows are selected; `rows` may name what many of them belong to.
    void setRows(const QList<RowId> &rows, qsizetype count);

Q_SIGNALS:
    /// What it is about, also while it is not visible. @param title safe for display. @param id the
    /// real one; may be empty.
    void subjectChanged(const QString &title, const QString &id);
    void loadRestRequested();

protected:
    void showState(const WorkspaceState &state) override;
    bool isNeeded() const override { return true; }

private:
    void showFacts(const RowFacts &facts);
    void showNothing();
    void clearRows();
    void addFact(const Fact &fact);

    QString m_server;
    QList<RowId> m_rows;
    qsizetype m_count = 0;
    /// As shown; without a title if nothing is.
    RowFacts m_facts;
    QWidget *m_content;
    /// Made anew for each row: a grid layout never forgets rows.
    QWidget *m_table = nullptr;
    QGridLayout *m_grid = nullptr;
    QBoxLayout *m_gaps;
    PlainLabel *m_gapsTitle;
    PlainLabel *m_nothing;
    QPushButton *m_loadRest;
    QBoxLayout *m_lines;
};

} // namespace secretscope
