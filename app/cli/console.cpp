// SPDX-License-Identifier: Apache-2.0
#include "cli/console.h"

#include "catalogue/displaytext.h"
#include "cli/interruption.h"
#include "service/apikey.h"

#include <array>
#include <cerrno>
#include <cstdio>
#include <poll.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

namespace secretscope {

namespace {

/// A dumb terminal shows what others obey.
bool canWipe(int descriptor)
{
    const QByteArray kind = qgetenv("TERM");
    return isatty(descriptor) != 0 && !kind.isEmpty() && kind != "dumb";
}

/// The longest line that does not go on in the next one.
int lineLength()
{
    winsize size = {};
    const bool isKnown = ::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
    return (isKnown ? size.ws_col : 80) - 1;
}

/// What is typed is not shown for as long as this lives, nor after a signal.
class HiddenTyping
{
    Q_DISABLE_COPY_MOVE(HiddenTyping)

public:
    HiddenTyping()
    {
        if (::tcgetattr(STDIN_FILENO, &m_before) != 0) {
            return;
        }
        m_isTerminal = true;
        interruption::setTerminal(m_before);
        termios hidden = m_before;
        hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        hidden.c_lflag |= ECHONL;
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
        std::fputs("Key (it is not shown): ", stderr);
        std::fflush(stderr);
    }
    ~HiddenTyping()
    {
        if (m_isTerminal) {
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
            interruption::setTerminal({});
        }
    }

private:
    termios m_before = {};
    bool m_isTerminal = false;
};

} // namespace

Console::Console(Options::Progress progress)
    : m_canWipe(canWipe(STDERR_FILENO))
{
    m_showsProgress = progress == Options::Progress::Always
        || (progress == Options::Progress::Auto && m_canWipe);
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
    if (m_canWipe) {
        // Back to the line's start, the text, and clear what is left of a longer one.
        const QByteArray line = text.left(lineLength()).toUtf8();
        interruption::setHasProgressLine(true);
        std::fprintf(stderr, "\r%s\x1b[K", line.constData());
        m_hasLine = true;
    } else {
        std::fprintf(stderr, "%s\n", text.toUtf8().constData());
    }
    std::fflush(stderr);
}

void Console::wipeProgress()
{
    if (m_hasLine) {
        std::fputs("\r\x1b[K", stderr);
        interruption::setHasProgressLine(false);
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

QByteArray typedKey()
{
    const HiddenTyping hidden;
    QByteArray line;
    std::array<char, 1024> bytes;
    while (!line.contains('\n') && line.size() <= ApiKey::MaximumLength) {
        const ssize_t count = ::read(STDIN_FILENO, bytes.data(), bytes.size());
        if (count < 0 && errno == EAGAIN) {
            pollfd input{STDIN_FILENO, POLLIN, 0};
            ::poll(&input, 1, -1);
        } else if (count == 0 || (count < 0 && errno != EINTR)) {
            break;
        }
        line.append(bytes.data(), std::max<ssize_t>(count, 0));
    }
    return line.split('\n').first();
}

} // namespace secretscope
