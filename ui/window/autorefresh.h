// SPDX-License-Identifier: Apache-2.0
// Refreshes a workspace again and again, at a pace that the user chose: only while there is a
// server and nothing else is being read, and whatever the last attempt ended with.
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace secretscope {

class Session;

class AutoRefresh final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AutoRefresh)

public:
    /// `session` has to outlive this.
    explicit AutoRefresh(Session &session, QObject *parent = nullptr);

    /// From the end of one refresh, also of one that the user asked for, to the next; 0 = never.
    void setPace(std::chrono::milliseconds pace);

private:
    void refreshIfDue();

    Session &m_session;
    QTimer m_timer;
    bool m_isDue = false;
};

} // namespace secretscope
