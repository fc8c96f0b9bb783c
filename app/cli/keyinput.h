// SPDX-License-Identifier: Apache-2.0
// Reads the key from standard input without holding up the event loop, so that signals are heard
// meanwhile. On a terminal it asks, and what is typed is not shown.
#pragma once

#include <QByteArray>
#include <QObject>
#include <QSocketNotifier>

#include <optional>
#include <termios.h>

namespace secretscope {

class KeyInput final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyInput)

public:
    explicit KeyInput(QObject *parent = nullptr);
    /// The terminal shows again what is typed.
    ~KeyInput() override;

Q_SIGNALS:
    /// The first line, without its end; once, and never inside the constructor. A file given by
    /// mistake is not read further than a key can be long.
    void entered(const QByteArray &line);

private:
    void hideTyping();
    void showTyping();
    void readSome();

    QSocketNotifier m_readable;
    QByteArray m_line;
    std::optional<termios> m_terminal; ///< as it was
};

} // namespace secretscope
