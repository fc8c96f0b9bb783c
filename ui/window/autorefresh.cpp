// SPDX-License-Identifier: Apache-2.0
#include "ui/window/autorefresh.h"

#include "session/session.h"

namespace secretscope {

AutoRefresh::AutoRefresh(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_timer.setSingleShot(true);
    m_timer.callOnTimeout(this, [this] {
        m_isDue = true;
        refreshIfDue();
    });
    // Queued: a refresh may not begin inside what ends another reading.
    connect(&session.workspace(), &Workspace::progressed, this, &AutoRefresh::refreshIfDue,
            Qt::QueuedConnection);
}

void AutoRefresh::setPace(std::chrono::milliseconds pace)
{
    m_isDue = false;
    m_timer.setInterval(pace);
    if (pace.count() > 0 && m_session.workspace().isOnline()) {
        m_timer.start();
    } else {
        m_timer.stop();
    }
}

void AutoRefresh::refreshIfDue()
{
    Workspace &workspace = m_session.workspace();
    if (workspace.isRefreshing() && (m_isDue || m_timer.isActive())) {
        m_isDue = false;
        m_timer.start();
    }
    if (m_isDue && !workspace.isReading()) {
        workspace.refresh().detach();
    }
}

} // namespace secretscope
