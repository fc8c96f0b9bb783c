// SPDX-License-Identifier: Apache-2.0
#include "workspace/paginator.h"

namespace secretscope {

void Paginator::take(const std::optional<std::string> &nextCursor, std::size_t items,
                     std::optional<bool> hasMore)
{
    ++m_pages;
    m_items += static_cast<std::uint32_t>(items);
    m_emptyPages = items == 0 ? m_emptyPages + 1 : 0;
    if (!nextCursor || nextCursor->empty()) {
        m_state = hasMore == true ? State::CursorMissing : State::AtEnd;
        return;
    }
    const auto next = QByteArray::fromStdString(*nextCursor);
    if (m_seen.contains(next)) {
        m_state = State::CursorRepeated;
    } else if (m_emptyPages >= maximumEmptyPages) {
        m_state = State::EmptyPages;
    } else if (m_pages >= maximumPages) {
        m_state = State::TooManyPages;
    } else {
        m_seen.insert(next);
        m_cursor = next;
    }
}

void Paginator::restart()
{
    if (m_restarted || m_cursor.isEmpty()) {
        m_state = State::CursorRefused;
        return;
    }
    *this = {};
    m_restarted = true;
}

} // namespace secretscope
