// SPDX-License-Identifier: Apache-2.0
// Time as the client sees it, so that tests need not sleep. Clock is the interface; SystemClock is
// the real one. It never blocks.
#pragma once

#include <QDateTime>

#include <chrono>
#include <functional>
#include <memory>

namespace secretscope {

/// A call that is due once. Destroying it before calls it off.
class Alarm
{
public:
    virtual ~Alarm() = default;
};

class Clock
{
public:
    virtual ~Clock() = default;

    /// Time since some fixed point; never goes back.
    virtual std::chrono::milliseconds elapsed() const = 0;
    /// Time of day in UTC, to read dates that servers send.
    virtual QDateTime utcNow() const = 0;
    /// Calls @p due once, from the event loop, not before @p delay has passed (never inside this
    /// call). @p due may destroy the alarm.
    [[nodiscard]] virtual std::unique_ptr<Alarm> alarm(std::chrono::milliseconds delay,
                                                       std::function<void()> due)
        = 0;
};

class SystemClock final : public Clock
{
public:
    std::chrono::milliseconds elapsed() const override;
    QDateTime utcNow() const override;
    [[nodiscard]] std::unique_ptr<Alarm> alarm(std::chrono::milliseconds delay,
                                               std::function<void()> due) override;
};

/// Numbers from 0 (included) to 1 (excluded), each as likely as the others.
using RandomSource = std::function<double()>;

/// The one for real use: seeded by the system.
RandomSource systemRandom();

} // namespace secretscope
