// SPDX-License-Identifier: Apache-2.0
// Waits for the first paint that counts, prints when it was done in seconds of the monotonic clock,
// and ends the program.
#pragma once

#include <QApplication>
#include <QEvent>

#include <chrono>
#include <cstdio>
#include <functional>

namespace secretscope::test {

class FirstPaint final : public QObject
{
public:
    /// Whether a paint of this object is the one to wait for.
    using Counts = std::function<bool(QObject *)>;

    explicit FirstPaint(Counts counts)
        : m_counts(std::move(counts))
    {
        qApp->installEventFilter(this);
    }

    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (!m_isOver && event->type() == QEvent::Paint && m_counts(object)) {
            m_isOver = true;
            // Behind this paint.
            QMetaObject::invokeMethod(qApp, &FirstPaint::printAndEnd, Qt::QueuedConnection);
        }
        return false;
    }

private:
    static void printAndEnd()
    {
        const auto since = std::chrono::steady_clock::now().time_since_epoch();
        std::printf("%.6f\n", std::chrono::duration<double>(since).count());
        std::fflush(stdout);
        QApplication::quit();
    }

    Counts m_counts;
    bool m_isOver = false;
};

} // namespace secretscope::test
