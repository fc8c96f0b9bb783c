// SPDX-License-Identifier: Apache-2.0
#include "service/clock.h"

#include <QTest>

#include <memory>
#include <vector>

using namespace secretscope;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

class tst_Clock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noAlarmIsEarly();
};

void tst_Clock::noAlarmIsEarly()
{
    SystemClock clock;
    std::vector<std::unique_ptr<Alarm>> alarms;
    std::size_t rung = 0;
    milliseconds earliest = 1h;
    // Coarse timers of Qt gather at round times, so that some of these would be early.
    for (milliseconds delay = 500ms; delay < 560ms; delay += 7ms) {
        const milliseconds due = clock.elapsed() + delay;
        alarms.push_back(clock.alarm(delay, [&, due] {
            ++rung;
            earliest = std::min(earliest, clock.elapsed() - due);
        }));
    }
    QTRY_COMPARE(rung, alarms.size());
    QVERIFY2(earliest >= 0ms, QByteArray::number(qint64(earliest.count())).constData());
}

QTEST_GUILESS_MAIN(tst_Clock)
#include "tst_clock.moc"
