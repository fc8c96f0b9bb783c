// SPDX-License-Identifier: Apache-2.0
// The foot of a workspace: how much is loaded, changed and selected, with which keys and when it
// was read, and that the program can only read.
#pragma once

#include "ui/panels/panel.h"

#include <QTimer>

namespace secretscope {

class PlainLabel;

class StatusLine final : public Panel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatusLine)

public:
    explicit StatusLine(SearchedWorkspace &searched, QWidget *parent = nullptr);

    void setSelectedCount(qsizetype rows);

protected:
    void showState(const WorkspaceState &state) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showNotes();
    void showChanges();
    void showCopied();

    PlainLabel *m_extent;
    /// How much is selected, when it was read, and the promise.
    PlainLabel *m_notes;
    QStringList m_said;
    PlainLabel *m_changed;
    /// What the clipboard was given just now.
    PlainLabel *m_copied;
    QTimer m_copiedLately;
    qsizetype m_selectedCount = 0;
};

} // namespace secretscope
