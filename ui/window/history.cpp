// SPDX-License-Identifier: Apache-2.0
#include "ui/window/history.h"

namespace secretscope {

void History::leave(const ViewPosition &from)
{
    m_forward.clear();
    if (!m_back.isEmpty() && m_back.last() == from) {
        return;
    }
    m_back.append(from);
    if (m_back.size() > Maximum) {
        m_back.removeFirst();
    }
}

std::optional<ViewPosition> History::goBack(const ViewPosition &from)
{
    if (m_back.isEmpty()) {
        return {};
    }
    m_forward.append(from);
    return m_back.takeLast();
}

std::optional<ViewPosition> History::goForward(const ViewPosition &from)
{
    if (m_forward.isEmpty()) {
        return {};
    }
    m_back.append(from);
    return m_forward.takeLast();
}

} // namespace secretscope
