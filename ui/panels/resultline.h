// SPDX-License-Identifier: Apache-2.0
// While a filter is in force: how many match, how much was searched, what the server was asked, and
// a retry if that failed. It searches nothing itself.
#pragma once

#include "ui/panels/panel.h"

class QToolButton;

namespace secretscope {

class PlainLabel;

class ResultLine final : public Panel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ResultLine)

public:
    explicit ResultLine(SearchedWorkspace &searched, QWidget *parent = nullptr);

Q_SIGNALS:
    /// For a narrow place: "9 of 300"; empty while no filter is in force.
    void summaryChanged(const QString &summary);

protected:
    void showState(const WorkspaceState &state) override;
    bool concerns(SearchedWorkspace::Change) const override { return true; }
    bool isNeeded() const override { return true; }

private:
    QString serverText() const;
    void announce();

    PlainLabel *m_text;
    QToolButton *m_retry;
    QTimer m_announcing;
};

} // namespace secretscope
