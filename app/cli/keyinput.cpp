// SPDX-License-Identifier: Apache-2.0
#include "cli/keyinput.h"

#include "service/apikey.h"

#include <array>
#include <cerrno>
#include <cstdio>
#include <unistd.h>

namespace secretscope {

KeyInput::KeyInput(QObject *parent)
    : QObject(parent)
    , m_readable(STDIN_FILENO, QSocketNotifier::Read)
{
    hideTyping();
    connect(&m_readable, &QSocketNotifier::activated, this, &KeyInput::readSome);
}

KeyInput::~KeyInput()
{
    showTyping();
}

void KeyInput::hideTyping()
{
    termios terminal = {};
    if (::tcgetattr(STDIN_FILENO, &terminal) != 0) {
        return;
    }
    m_terminal = terminal;
    terminal.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    terminal.c_lflag |= ECHONL;
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &terminal);
    std::fputs("Key (it is not shown): ", stderr);
    std::fflush(stderr);
}

void KeyInput::showTyping()
{
    if (m_terminal) {
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &*m_terminal);
        m_terminal.reset();
    }
}

void KeyInput::readSome()
{
    std::array<char, 1024> bytes;
    const ssize_t count = ::read(STDIN_FILENO, bytes.data(), bytes.size());
    if (count < 0 && (errno == EINTR || errno == EAGAIN)) {
        return;
    }
    m_line.append(bytes.data(), count > 0 ? count : 0);
    const qsizetype end = m_line.indexOf('\n');
    if (count > 0 && end < 0 && m_line.size() <= ApiKey::MaximumLength) {
        return;
    }
    m_readable.setEnabled(false);
    showTyping();
    Q_EMIT entered(end < 0 ? m_line : m_line.left(end));
}

} // namespace secretscope
