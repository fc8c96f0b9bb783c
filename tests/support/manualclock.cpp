// SPDX-License-Identifier: Apache-2.0
#include "support/manualclock.h"

#include <QTimeZone>

namespace secretscope {

class ManualClock::Setting final : public Alarm
{
public:
    Setting(ManualClock &clock, Key key)
        : m_clock(clock)
        , m_key(key)
    {}
    ~Setting() override { m_clock.m_alarms.erase(m_key); }

private:
    ManualClock &m_clock;
    Key m_key;
};

QDateTime ManualClock::utcNow() const
{
    const QDateTime start(QDate(2025, 3, 2), QTime(14, 0), QTimeZone::utc());
    return start.addMSecs(m_now.count());
}

std::unique_ptr<Alarm> ManualClock::alarm(std::chrono::milliseconds delay,
                                          std::function<void()> due)
{
    const Key key(m_now + delay, m_nextNumber++);
    m_alarms.emplace(key, std::move(due));
    return std::make_unique<Setting>(*this, key);
}

void ManualClock::advance(std::chrono::milliseconds step)
{
    const std::chrono::milliseconds end = m_now + step;
    while (!m_alarms.empty() && m_alarms.begin()->first.first <= end) {
        m_now = std::max(m_now, m_alarms.begin()->first.first);
        const auto alarm = m_alarms.extract(m_alarms.begin());
        alarm.mapped()();
    }
    m_now = end;
}

std::optional<std::chrono::milliseconds> ManualClock::untilNextAlarm() const
{
    if (m_alarms.empty()) {
        return std::nullopt;
    }
    return m_alarms.begin()->first.first - m_now;
}

} // namespace secretscope
