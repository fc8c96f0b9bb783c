// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/panel.h"

#include <algorithm>

namespace secretscope {

Panel::Panel(SearchedWorkspace &searched, QWidget *parent)
    : QFrame(parent)
    , m_searched(searched)
    , m_computation(this)
{
    m_gathering.setSingleShot(true);
    connect(&m_gathering, &QTimer::timeout, this, [this] {
        // Otherwise nothing would ever be shown while a large workspace grows.
        if (!m_computation.isRunning()) {
            refresh();
        }
    });
    connect(&searched, &SearchedWorkspace::changed, this, [this](SearchedWorkspace::Change change) {
        if (!concerns(change)) {
            return;
        }
        // Growth can wait. What follows a keystroke cannot, nor what is of a workspace that is
        // gone.
        if (change == SearchedWorkspace::Change::Grown) {
            refreshSoon();
        } else {
            refresh();
        }
    });
}

bool Panel::concerns(SearchedWorkspace::Change change) const
{
    return change != SearchedWorkspace::Change::Filtered;
}

void Panel::refresh()
{
    m_gathering.stop();
    m_computation.drop();
    m_isOutdated = !isNeeded();
    if (!m_isOutdated) {
        m_sinceFilled.start();
        showState(state());
    }
}

void Panel::refreshSoon()
{
    m_isOutdated = true;
    if (isNeeded() && !m_gathering.isActive()) {
        const std::chrono::milliseconds passed{m_sinceFilled.isValid() ? m_sinceFilled.elapsed()
                                                                       : Pause.count()};
        m_gathering.start(std::max(std::chrono::milliseconds(0), Pause - passed));
    }
}

void Panel::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    if (m_isOutdated) {
        refresh();
    }
}

} // namespace secretscope
