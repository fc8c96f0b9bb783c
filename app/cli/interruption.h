// SPDX-License-Identifier: Apache-2.0
// SIGINT, SIGTERM and SIGHUP end the program at once, also in the middle of a read or write that
// waits for ever: their handler undoes the few things that would outlast the program, and lets the
// signal act. A signal that the parent ignores stays ignored.
#pragma once

#include <QByteArray>

#include <optional>
#include <termios.h>

namespace secretscope::interruption {

enum class Status {
    Signal, ///< as shells expect of a program that did not come to its end
    Success, ///< being stopped is how this command is meant to end
};

/// From now on. Also ignores SIGPIPE and SIGXFSZ: here both are errors of writing.
void heed(Status status);
/// From now on signals come too late: the file is about to be in place, and the status tells that.
void ignore();

/// Removed by a signal; empty for none.
void setUnfinishedFile(const QByteArray &path);
/// How standard input was before typing was hidden; it is so again after a signal.
void setTerminal(const std::optional<termios> &terminal);
/// Whether a line on standard error is wiped.
void setHasProgressLine(bool hasLine);

/// Ends the program as writing to a closed pipe does. Returns if the parent ignores SIGPIPE.
void endByClosedPipe();

} // namespace secretscope::interruption
