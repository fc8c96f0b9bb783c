// SPDX-License-Identifier: Apache-2.0
#include "support/scriptedconnection.h"

#include <QTcpSocket>

namespace secretscope {

namespace {

/// How much may wait in the socket before sending goes on.
constexpr qint64 WriteAhead = 256 * 1024;

ReceivedRequest parsed(const QByteArray &head, int connection)
{
    ReceivedRequest request;
    request.connection = connection;
    QByteArrayList lines = head.split('\n');
    const QByteArrayList words = lines.takeFirst().trimmed().split(' ');
    request.method = words.value(0);
    request.target = words.value(1);
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0) {
            request.headers.append({line.left(colon), line.mid(colon + 1).trimmed()});
        }
    }
    return request;
}

} // namespace

QByteArray ReceivedRequest::path() const
{
    return target.split('?').constFirst();
}

QByteArray ReceivedRequest::parameter(const QByteArray &name) const
{
    const qsizetype start = target.indexOf('?');
    if (start < 0) {
        return {};
    }
    for (const QByteArray &pair : target.mid(start + 1).split('&')) {
        if (pair.startsWith(name + '=')) {
            return QByteArray::fromPercentEncoding(pair.mid(name.size() + 1));
        }
    }
    return {};
}

QByteArray ReceivedRequest::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0) {
            return value;
        }
    }
    return {};
}

ScriptedConnection::ScriptedConnection(QTcpSocket *socket, int number, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_number(number)
{
    m_socket->setParent(this);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &ScriptedConnection::playOn);
    connect(m_socket, &QTcpSocket::readyRead, this, &ScriptedConnection::readRequests);
    connect(m_socket, &QTcpSocket::bytesWritten, this, [this] {
        if (m_isPlaying && !m_isHeld && !m_pause.isActive()) {
            playOn();
        }
    });
    connect(m_socket, &QTcpSocket::disconnected, this, [this] {
        endAnswer();
        Q_EMIT closed();
    });
}

void ScriptedConnection::play(const ScriptedAnswer &answer)
{
    m_isPlaying = true;
    m_steps = answer.steps();
    playOn();
}

void ScriptedConnection::release()
{
    m_isHeld = false;
    playOn();
}

void ScriptedConnection::reset()
{
    m_socket->abort();
}

void ScriptedConnection::readRequests()
{
    m_received += m_socket->readAll();
    while (!m_isPlaying) {
        const qsizetype end = m_received.indexOf("\r\n\r\n");
        if (end < 0) {
            return;
        }
        const QByteArray head = m_received.left(end);
        m_received.remove(0, end + 4);
        Q_EMIT requested(parsed(head, m_number));
    }
}

void ScriptedConnection::playOn()
{
    while (m_isPlaying && !m_steps.isEmpty()) {
        if (!playStep()) {
            return;
        }
    }
    if (m_isPlaying) {
        endAnswer();
        readRequests();
    }
}

/// Plays the first step, or a part of it. @returns whether the next can follow at once
bool ScriptedConnection::playStep()
{
    const ScriptedAnswer::Step::Kind kind = m_steps.first().kind;
    switch (kind) {
    case ScriptedAnswer::Step::Kind::Send:
        return sendSome();
    case ScriptedAnswer::Step::Kind::Pause:
        m_pause.start(m_steps.takeFirst().pause);
        return false;
    case ScriptedAnswer::Step::Kind::Hold:
        m_steps.removeFirst();
        m_isHeld = true;
        Q_EMIT held();
        return false;
    case ScriptedAnswer::Step::Kind::HangUp:
        m_steps.clear();
        m_socket->disconnectFromHost();
        return false;
    case ScriptedAnswer::Step::Kind::Reset:
        // Bytes that are still here would be lost, not followed by the reset.
        m_socket->flush();
        m_steps.clear();
        m_socket->abort();
        return false;
    case ScriptedAnswer::Step::Kind::Stall:
        return false;
    }
    Q_UNREACHABLE();
}

bool ScriptedConnection::sendSome()
{
    ScriptedAnswer::Step &step = m_steps.first();
    while (step.times != 0) {
        if (m_socket->bytesToWrite() > WriteAhead) {
            return false; // bytesWritten() goes on
        }
        m_socket->write(step.bytes);
        if (step.times > 0) {
            --step.times;
        }
    }
    m_steps.removeFirst();
    return true;
}

void ScriptedConnection::endAnswer()
{
    m_steps.clear();
    m_pause.stop();
    m_isHeld = false;
    if (std::exchange(m_isPlaying, false)) {
        Q_EMIT answered();
    }
}

} // namespace secretscope
