// SPDX-License-Identifier: Apache-2.0
// Runs of tools on a line of time, before and after a moment: each end has a shape of its own, not
// only a colour. What it shows is a text as well, for tooltips and screen readers.
#pragma once

#include "catalogue/toolrun.h"

#include <QDateTime>
#include <QWidget>

#include <vector>

namespace secretscope {

class RunTimeline final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunTimeline)

public:
    explicit RunTimeline(QWidget *parent = nullptr);

    /// From as long before the moment as now is after it, at least half an hour, until now.
    /// @param since seconds since 1970 UTC. @param twin all of it as a text.
    void showRuns(std::vector<ToolRun> runs, std::int64_t since, const QDateTime &now,
                  const QString &twin);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int placeOf(std::int64_t time) const;
    void drawRun(QPainter &painter, const ToolRun &run) const;

    std::vector<ToolRun> m_runs;
    std::int64_t m_since = 0;
    QDateTime m_now;
    std::int64_t m_first = 0;
    std::int64_t m_last = 1;
};

} // namespace secretscope
