// SPDX-License-Identifier: Apache-2.0
// One connection of the fake service: takes requests apart and plays answers to them, one after
// the other. It decides nothing.
#pragma once

#include "support/scriptedanswer.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QTimer>

#include <utility>

class QTcpSocket;

namespace secretscope {

struct ReceivedRequest
{
    QByteArray method;
    QByteArray target; ///< path and query as they came
    QList<std::pair<QByteArray, QByteArray>> headers; ///< names as they came
    int connection = 0; ///< number of the connection, from 0

    QByteArray path() const;
    /// The decoded value of a query parameter; null if it is not there.
    QByteArray parameter(const QByteArray &name) const;
    /// The value of the first header of this name in any case; null if it is not there.
    QByteArray header(const QByteArray &name) const;
};

class ScriptedConnection final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScriptedConnection)

public:
    ScriptedConnection(QTcpSocket *socket, int number, QObject *parent);

    void play(const ScriptedAnswer &answer);
    bool isPlaying() const { return m_isPlaying; }
    bool isHeld() const { return m_isHeld; }
    void release();
    void reset();

Q_SIGNALS:
    void requested(const secretscope::ReceivedRequest &request);
    void held();
    /// An answer has been played to its end, or cannot be played on.
    void answered();
    void closed();

private:
    void readRequests();
    void playOn();
    bool playStep();
    bool sendSome();
    void endAnswer();

    QTcpSocket *m_socket;
    int m_number;
    QByteArray m_received;
    QList<ScriptedAnswer::Step> m_steps;
    QTimer m_pause;
    bool m_isPlaying = false;
    bool m_isHeld = false;
};

} // namespace secretscope
