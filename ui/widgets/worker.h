// SPDX-License-Identifier: Apache-2.0
// Work that takes too long for the GUI thread: it runs on a worker over values that never change,
// and its result comes back to the thread of whoever asked. A result that nobody waits for any more
// is dropped.
#pragma once

#include <QFutureWatcher>
#include <QtConcurrent>

#include <utility>

namespace secretscope {

/// `take` gets what `compute` returns, from the event loop; never once `context` is gone.
/// QFuture::then() with a context looks at a context that is gone in Qt 6.4.
template <typename Compute, typename Take>
void runOnWorker(QObject *context, Compute compute, Take take)
{
    using Value = std::invoke_result_t<Compute>;
    auto *watcher = new QFutureWatcher<Value>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, take = std::move(take)]() mutable {
                         watcher->deleteLater();
                         take(watcher->future().takeResult());
                     });
    watcher->setFuture(QtConcurrent::run(std::move(compute)));
}

/// Computes one thing again and again; only the last result that was asked for is taken.
class Computation
{
public:
    /// Looking at fewer dependents than this is done at once: it takes a few milliseconds.
    static constexpr std::size_t Large = 20'000;

    explicit Computation(QObject *context)
        : m_context(context)
    {}

    bool isRunning() const { return m_isRunning; }
    /// Takes back what is running.
    void drop()
    {
        ++m_turn;
        m_isRunning = false;
    }
    /// @param weight how many dependents it looks at.
    template <typename Compute, typename Take>
    void run(std::size_t weight, Compute compute, Take take)
    {
        drop();
        if (weight < Large) {
            take(compute());
            return;
        }
        m_isRunning = true;
        runOnWorker(m_context, std::move(compute),
                    [this, turn = m_turn, take = std::move(take)](auto result) mutable {
                        if (turn == m_turn) {
                            m_isRunning = false;
                            take(std::move(result));
                        }
                    });
    }

private:
    QObject *m_context;
    quint64 m_turn = 0;
    bool m_isRunning = false;
};

} // namespace secretscope
