// SPDX-License-Identifier: Apache-2.0
// Work that takes too long for the GUI thread: it runs on a worker over values that never change,
// and its result comes back to the thread that asked. A result that is no longer waited for
// is dropped.
#pragma once

#include <QFutureWatcher>
#include <QtConcurrent>

#include <stop_token>
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
    Q_DISABLE_COPY_MOVE(Computation)

public:
    /// Looking at fewer dependents than this is done at once: it takes a few milliseconds.
    static constexpr std::size_t Large = 20'000;

    explicit Computation(QObject *context)
        : m_context(context)
    {}

    ~Computation() { drop(); }

    bool isRunning() const { return m_isRunning; }
    /// Takes back what is running.
    void drop()
    {
        m_stop.request_stop();
        ++m_turn;
        m_isRunning = false;
    }
    /// @param weight how many dependents it looks at.
    /// @param compute may take a std::stop_token, to end early when it is dropped.
    template <typename Compute, typename Take>
    void run(std::size_t weight, Compute compute, Take take)
    {
        drop();
        m_stop = {};
        auto work = [compute = std::move(compute), stop = m_stop.get_token()] {
            if constexpr (std::is_invocable_v<Compute, std::stop_token>) {
                return compute(stop);
            } else {
                return compute();
            }
        };
        if (weight < Large) {
            take(work());
            return;
        }
        m_isRunning = true;
        runOnWorker(m_context, std::move(work),
                    [this, turn = m_turn, take = std::move(take)](auto result) mutable {
                        if (turn == m_turn) {
                            m_isRunning = false;
                            take(std::move(result));
                        }
                    });
    }

private:
    QObject *m_context;
    std::stop_source m_stop;
    quint64 m_turn = 0;
    bool m_isRunning = false;
};

} // namespace secretscope
