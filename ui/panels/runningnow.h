// SPDX-License-Identifier: Apache-2.0
// "3 running now": how many conversations some agents have. It is asked for while the label is in
// sight, at most once a minute.
#pragma once

#include "ui/widgets/plainlabel.h"
#include "workspace/livecounts.h"

namespace secretscope {

class LiveCounter;

class RunningNow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunningNow)

public:
    /// `counter` has to outlive it. Without a server it stays empty.
    explicit RunningNow(LiveCounter &counter, QWidget *parent = nullptr);

    /// As in "3 running now"; why it is unknown, where there is no count.
    static QString words(const LiveAnswer &answer);

    /// Ids, each once.
    void setAgents(const QList<QByteArray> &agentIds);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void showCount();

    LiveCounter &m_counter;
    PlainLabel *m_label;
};

} // namespace secretscope
