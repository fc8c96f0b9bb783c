// SPDX-License-Identifier: Apache-2.0
// How long an event loop took no event.
#pragma once

#include "benchmarks/timings.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

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
            m_since.start();
        });
        m_since.start();
        m_timer.start(1);
    }
    const Timings &gaps() const { return m_gaps; }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    Timings m_gaps;
};

} // namespace secretscope::test
