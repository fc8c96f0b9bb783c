// SPDX-License-Identifier: Apache-2.0
// The foot of the window: how much is loaded and selected, when it was read, and that the program
// can only read.
#pragma once

#include <QStatusBar>
#include <QTimer>

namespace secretscope {

class PlainLabel;
class Workspace;

class StatusLine final : public QStatusBar
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatusLine)

public:
    explicit StatusLine(QWidget *parent = nullptr);

    /// Follows `workspace` until it is destroyed or another is set; nullptr for none.
    void setWorkspace(Workspace *workspace);
    void setSelectedCount(int rows);

private:
    void refreshText();
    void refreshNotes();

    Workspace *m_workspace = nullptr;
    /// What it says costs a look at every secret, and changes come in swarms.
    QTimer m_refreshing;
    PlainLabel *m_extent;
    /// How much is selected, when it was read, and the promise.
    PlainLabel *m_notes;
    int m_selectedCount = 0;
    QString m_readAt;
};

} // namespace secretscope
