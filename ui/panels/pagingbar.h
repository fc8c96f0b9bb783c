// SPDX-License-Identifier: Apache-2.0
// The end of the list: how much of the workspace is loaded, and buttons for the next page, for
// everything, and to stop. What is over in a moment shows no progress, which would only blink.
#pragma once

#include "ui/panels/panel.h"

#include <QTimer>

class QProgressBar;
class QPushButton;

namespace secretscope {

class PlainLabel;

class PagingBar final : public Panel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PagingBar)

public:
    explicit PagingBar(SearchedWorkspace &searched, QWidget *parent = nullptr);

protected:
    void showState(const WorkspaceState &state) override;

private:
    /// Whether it is being read for long enough.
    bool isBusyFor(const WorkspaceState &state);
    QString progressText(const WorkspaceState &state) const;

    /// "300 secrets loaded, more exist", or how far reading is.
    PlainLabel *m_extent;
    QProgressBar *m_progress;
    QPushButton *m_next;
    QPushButton *m_all;
    QPushButton *m_cancel;
    QTimer m_patience;
    bool m_isLong = false;
};

} // namespace secretscope
