// SPDX-License-Identifier: Apache-2.0
#include "cli/shutdown.h"

#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace secretscope {

namespace {

// A signal handler can reach nothing but globals.
int wakeUp[2] = {-1, -1};
volatile std::sig_atomic_t lastSignal = 0;

void handleSignal(int signal)
{
    lastSignal = signal;
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(wakeUp[0], &byte, 1);
}

void setHandler(int signal, void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    ::sigaction(signal, &action, nullptr);
}

} // namespace

Shutdown::Shutdown(QObject *parent)
    : QObject(parent)
{
    setHandler(SIGPIPE, SIG_IGN);
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, wakeUp) != 0) {
        return;
    }
    m_notifier = std::make_unique<QSocketNotifier>(wakeUp[1], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        m_notifier->setEnabled(false);
        Q_EMIT requested();
    });
    setHandler(SIGINT, handleSignal);
    setHandler(SIGTERM, handleSignal);
}

Shutdown::~Shutdown()
{
    setHandler(SIGINT, SIG_DFL);
    setHandler(SIGTERM, SIG_DFL);
    m_notifier.reset();
    for (int &end : wakeUp) {
        ::close(end);
        end = -1;
    }
}

bool Shutdown::isRequested()
{
    return lastSignal != 0;
}

void Shutdown::endBySignal()
{
    const int signal = lastSignal != 0 ? lastSignal : SIGTERM;
    setHandler(signal, SIG_DFL);
    ::raise(signal);
    std::_Exit(128 + signal);
}

} // namespace secretscope
