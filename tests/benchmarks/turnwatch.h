// SPDX-License-Identifier: Apache-2.0
// How long an event loop took no event.
#pragma once

#include "benchmarks/timings.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <ctime>

namespace secretscope::test {

/// Times between two turns of the event loop, as a timer of one millisecond sees them.
class TurnWatch final : public QObject
{
public:
    TurnWatch()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_gaps.add(static_cast<double>(m_since.nsecsElapsed()) / 1e6);
            m_work.add(worked() - m_workedBefore);
            m_workedBefore = worked();
            m_since.start();
        });
        m_since.start();
        m_timer.start(1);
    }
    const Timings &gaps() const { return m_gaps; }
    /// The same in the processor's time of this thread: what others do on the machine does not
    /// count.
    const Timings &work() const { return m_work; }

private:
    static double worked()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    }

    QTimer m_timer;
    QElapsedTimer m_since;
    Timings m_gaps;
    Timings m_work;
    double m_workedBefore = worked();
};

} // namespace secretscope::test
