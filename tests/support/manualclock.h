// SPDX-License-Identifier: Apache-2.0
// A clock that stands still until the test moves it. Alarms ring inside advance(), in the order in
// which they are due; nothing rings by itself.
#pragma once

#include "service/clock.h"

#include <map>
#include <optional>
#include <utility>

namespace secretscope {

class ManualClock final : public Clock
{
public:
    std::chrono::milliseconds elapsed() const override { return m_now; }
    QDateTime utcNow() const override;
    [[nodiscard]] std::unique_ptr<Alarm> alarm(std::chrono::milliseconds delay,
                                               std::function<void()> due) override;

    /// Moves the time on, with a stop at each alarm on the way.
    void advance(std::chrono::milliseconds step);
    /// The time until the next alarm, if one is set.
    std::optional<std::chrono::milliseconds> untilNextAlarm() const;
    int alarmCount() const { return int(m_alarms.size()); }

private:
    class Setting;
    using Key = std::pair<std::chrono::milliseconds, quint64>;

    std::chrono::milliseconds m_now{0};
    quint64 m_nextNumber = 0;
    std::map<Key, std::function<void()>> m_alarms;
};

} // namespace secretscope
