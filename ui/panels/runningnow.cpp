// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/runningnow.h"

#include "ui/widgets/apierrortext.h"
#include "ui/widgets/boxes.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/timetext.h"
#include "workspace/livecounter.h"

namespace secretscope {

RunningNow::RunningNow(LiveCounter &counter, QWidget *parent)
    : QWidget(parent)
    , m_counter(counter)
    , m_label(new PlainLabel(this))
{
    setObjectName(QStringLiteral("runningNow"));
    columnOf(this, {m_label});
    connect(&m_counter, &LiveCounter::changed, this, &RunningNow::showCount);
}

void RunningNow::setAgents(const QList<QByteArray> &agentIds)
{
    m_counter.setAgents(agentIds);
}

void RunningNow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_counter.setWatching(true);
    showCount();
}

void RunningNow::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_counter.setWatching(false);
}

QString RunningNow::words(const LiveAnswer &answer)
{
    if (const auto *counts = std::get_if<LiveCounts>(&answer)) {
        const auto conversations = static_cast<int>(counts->conversations);
        return counts->isExact ? tr("%Ln running now", "", conversations)
                               : tr("at least %Ln running now", "", conversations);
    }
    const auto *error = std::get_if<ApiError>(&answer);
    return tr("running now: unknown (%1)")
        .arg(error                                       ? ApiErrorText::shortReason(*error)
                 : answer == LiveAnswer(NotCounted::Yet) ? tr("not asked")
                                                         : tr("a file cannot tell"));
}

void RunningNow::showCount()
{
    const auto *counts = m_counter.count();
    const bool isTold = counts || m_counter.error();
    m_label->setText(isTold ? words(m_counter.answer()) : QString());
    setPlainToolTip(*m_label,
                    counts
                        ? tr("Conversations of the agents that reach it, at %1")
                              .arg(TimeText::clock(counts->read, QDateTime::currentDateTimeUtc()))
                        : QString());
}

} // namespace secretscope
