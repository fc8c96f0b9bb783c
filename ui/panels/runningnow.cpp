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

void RunningNow::showCount()
{
    QString text;
    QString tip;
    if (const auto &count = m_counter.count()) {
        const auto conversations = static_cast<int>(count->conversations);
        text = count->isExact ? tr("%Ln running now", "", conversations)
                              : tr("at least %Ln running now", "", conversations);
        tip = tr("Conversations of the agents that reach it, at %1")
                  .arg(TimeText::clock(count->read, QDateTime::currentDateTimeUtc()));
    } else if (const auto &error = m_counter.error()) {
        text = tr("running now: not known (%1)").arg(ApiErrorText::shortReason(*error));
    }
    m_label->setText(text);
    setPlainToolTip(*m_label, tip);
}

} // namespace secretscope
