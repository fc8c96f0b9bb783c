// SPDX-License-Identifier: Apache-2.0
// The end of the list: how much of the workspace is here, and the ways to get the rest: the next
// page, everything, or a stop while everything is being read. It reads the workspace and calls it,
// and keeps nothing of it.
#pragma once

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace secretscope {

class PlainLabel;
class Workspace;

class PagingBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PagingBar)

public:
    /// @param workspace has to outlive the bar.
    explicit PagingBar(Workspace &workspace, QWidget *parent = nullptr);

    /// How much is here, as the bar says it: "300 secrets loaded, more exist".
    QString extent() const;

private:
    void refreshState();
    QString progressText() const;

    Workspace &m_workspace;
    PlainLabel *m_extent;
    QProgressBar *m_progress;
    QPushButton *m_next;
    QPushButton *m_all;
    QPushButton *m_cancel;
};

} // namespace secretscope
