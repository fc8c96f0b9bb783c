// SPDX-License-Identifier: Apache-2.0
// Brings SIGINT and SIGTERM to the event loop, so that a run can clean up before the process ends
// by the very signal, as shells expect. SIGPIPE is ignored: a closed pipe is an error of writing.
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace secretscope {

/// One at a time in a process.
class Shutdown final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Shutdown)

public:
    explicit Shutdown(QObject *parent = nullptr);
    ~Shutdown() override;

    /// Whether a signal has come, also before requested() is heard of.
    static bool isRequested();
    /// Ends the process by the signal that came last.
    [[noreturn]] static void endBySignal();

Q_SIGNALS:
    void requested();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace secretscope
