// SPDX-License-Identifier: Apache-2.0
// The standard streams. What is said on standard error: one line a message, foreign text made safe
// for a terminal, and a progress line, never wider than the terminal, that is wiped before anything
// else is written. A dumb terminal gets no control codes, and progress only if it is asked for.
#pragma once

#include "cli/options.h"

#include <QString>

namespace secretscope {

class Console
{
    Q_DISABLE_COPY_MOVE(Console)

public:
    explicit Console(Options::Progress progress);
    ~Console();

    /// `secretscope-cli: MESSAGE`. The message's own line breaks and controls become signs.
    void say(const QString &message);
    /// Replaces the progress line; nothing where none is wanted.
    void showProgress(const QString &text);
    void wipeProgress();

private:
    bool m_canWipe;
    bool m_showsProgress = false;
    bool m_hasLine = false;
};

/// Whether standard output is a terminal, which obeys control characters.
bool isOutputTerminal();

/// Prints to standard output; false if it cannot take it.
bool printOut(const QString &text);

/// The first line of standard input, without its end. A terminal is asked for it, and does not show
/// what is typed. A file given by mistake is not read further than a key can be long.
QByteArray typedKey();

} // namespace secretscope
