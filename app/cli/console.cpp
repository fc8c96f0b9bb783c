// SPDX-License-Identifier: Apache-2.0
#include "cli/console.h"

#include "catalogue/displaytext.h"

#include <cstdio>
#include <unistd.h>

namespace secretscope {

Console::Console(Options::Progress progress)
    : m_isTerminal(isatty(STDERR_FILENO) != 0)
{
    m_showsProgress = progress == Options::Progress::Always
        || (progress == Options::Progress::Auto && m_isTerminal);
}

Console::~Console()
{
    wipeProgress();
}

void Console::say(const QString &message)
{
    wipeProgress();
    const std::string text = message.toStdString();
    const QByteArray line = "secretscope-cli: " + wholeDisplayText(text).toUtf8() + '\n';
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
}

void Console::showProgress(const QString &text)
{
    if (!m_showsProgress) {
        return;
    }
    const QByteArray line = text.toUtf8();
    if (m_isTerminal) {
        // Back to the line's start, the text, and clear what a longer one left behind.
        std::fprintf(stderr, "\r%s\x1b[K", line.constData());
        m_hasLine = true;
    } else {
        std::fprintf(stderr, "%s\n", line.constData());
    }
    std::fflush(stderr);
}

void Console::wipeProgress()
{
    if (m_hasLine) {
        std::fputs("\r\x1b[K", stderr);
        m_hasLine = false;
    }
}

bool isOutputTerminal()
{
    return isatty(STDOUT_FILENO) != 0;
}

bool printOut(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const auto size = static_cast<std::size_t>(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0;
}

} // namespace secretscope
