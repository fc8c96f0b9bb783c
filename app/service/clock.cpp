// SPDX-License-Identifier: Apache-2.0
#include "service/clock.h"

#include <QRandomGenerator>
#include <QTimer>

namespace secretscope {

namespace {

class TimerAlarm final : public Alarm
{
public:
    TimerAlarm(std::chrono::milliseconds delay, std::function<void()> due)
        : m_due(std::move(due))
    {
        m_timer.setSingleShot(true);
        // Qt's coarse timers may be early by a twentieth; a server that says one second means it.
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            // A copy of its own: the call may destroy this alarm.
            const std::function<void()> call = std::move(m_due);
            call();
        });
        m_timer.start(delay);
    }

private:
    QTimer m_timer;
    std::function<void()> m_due;
};

} // namespace

std::chrono::milliseconds SystemClock::elapsed() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
}

QDateTime SystemClock::utcNow() const
{
    return QDateTime::currentDateTimeUtc();
}

std::unique_ptr<Alarm> SystemClock::alarm(std::chrono::milliseconds delay,
                                          std::function<void()> due)
{
    return std::make_unique<TimerAlarm>(delay, std::move(due));
}

RandomSource systemRandom()
{
    return [] { return QRandomGenerator::global()->generateDouble(); };
}

} // namespace secretscope
