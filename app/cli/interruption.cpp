// SPDX-License-Identifier: Apache-2.0
#include "cli/interruption.h"

#include <algorithm>
#include <array>
#include <climits>
#include <csignal>
#include <cstdlib>
#include <unistd.h>

namespace secretscope::interruption {

namespace {

constexpr int endingSignals[]{SIGINT, SIGTERM, SIGHUP};

// A signal handler can reach nothing but globals. Each flag is set when what it speaks of is ready.
volatile std::sig_atomic_t hasFile = 0;
volatile std::sig_atomic_t hasTerminal = 0;
volatile std::sig_atomic_t hasLine = 0;
volatile std::sig_atomic_t endsWell = 0;
std::array<char, PATH_MAX> file;
termios terminal = {};
bool isPipeIgnored = false;

/// Calls nothing that is not async-signal-safe.
void handle(int signal)
{
    if (hasLine != 0) {
        constexpr char wipe[]{'\r', '\x1b', '[', 'K'};
        [[maybe_unused]] const auto written = ::write(STDERR_FILENO, wipe, sizeof wipe);
    }
    if (hasTerminal != 0) {
        std::signal(SIGTTOU, SIG_IGN); // which would stop a program in the background instead
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &terminal);
    }
    if (hasFile != 0) {
        ::unlink(file.data());
    }
    if (endsWell != 0) {
        std::_Exit(EXIT_SUCCESS);
    }
    ::raise(signal);
}

bool isIgnored(int signal)
{
    struct sigaction action = {};
    return ::sigaction(signal, nullptr, &action) == 0 && action.sa_handler == SIG_IGN;
}

} // namespace

void heed(Status status)
{
    endsWell = status == Status::Success ? 1 : 0;
    isPipeIgnored = isIgnored(SIGPIPE);
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
    struct sigaction action = {};
    action.sa_handler = handle;
    // The second one acts on its own, as does the one that is raised by the handler.
    action.sa_flags = SA_RESETHAND | SA_NODEFER;
    for (const int signal : endingSignals) {
        if (!isIgnored(signal)) {
            ::sigaction(signal, &action, nullptr);
        }
    }
}

void ignore()
{
    for (const int signal : endingSignals) {
        std::signal(signal, SIG_IGN);
    }
}

void setUnfinishedFile(const QByteArray &path)
{
    const bool fits = !path.isEmpty() && path.size() < PATH_MAX;
    hasFile = 0;
    if (fits) {
        std::copy_n(path.constData(), path.size() + 1, file.data());
        hasFile = 1;
    }
}

void setTerminal(const std::optional<termios> &asItWas)
{
    hasTerminal = 0;
    if (asItWas) {
        terminal = *asItWas;
        hasTerminal = 1;
    }
}

void setHasProgressLine(bool has)
{
    hasLine = has ? 1 : 0;
}

void endByClosedPipe()
{
    if (!isPipeIgnored) {
        std::signal(SIGPIPE, SIG_DFL);
        ::raise(SIGPIPE);
    }
}

} // namespace secretscope::interruption
