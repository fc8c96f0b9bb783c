// SPDX-License-Identifier: Apache-2.0
#include "workspace/pagetrail.h"

namespace secretscope {

void PageTrail::take(const std::optional<std::string> &nextCursor, std::size_t items,
                     Following following)
{
    ++m_pages;
    m_items += static_cast<std::uint32_t>(items);
    const bool isSecondEmpty = items == 0 && m_lastWasEmpty;
    m_lastWasEmpty = items == 0;
    if (following == Following::Denied) {
        m_state = State::AtEnd;
        return;
    }
    if (!nextCursor || nextCursor->empty()) {
        m_state = following == Following::Promised ? State::CursorMissing : State::AtEnd;
        return;
    }
    const auto next = QByteArray::fromStdString(*nextCursor);
    if (m_seen.contains(next)) {
        m_state = State::CursorRepeated;
    } else if (isSecondEmpty) {
        m_state = State::EmptyPages;
    } else if (m_pages >= maximumPages) {
        m_state = State::TooManyPages;
    } else {
        m_seen.insert(next);
        m_cursor = next;
    }
}

void PageTrail::restart()
{
    if (m_restarted || m_cursor.isEmpty()) {
        m_state = State::CursorRefused;
        return;
    }
    *this = {};
    m_restarted = true;
}

QString PageTrail::reason() const
{
    switch (m_state) {
    case State::Open:
    case State::AtEnd:
        return {};
    case State::CursorRepeated:
        return QStringLiteral("the server repeated a cursor");
    case State::EmptyPages:
        return QStringLiteral("the server sent two empty pages in a row");
    case State::TooManyPages:
        return QStringLiteral("the list has more than %1 pages").arg(maximumPages);
    case State::CursorMissing:
        return QStringLiteral("the server said that more follows, but not where");
    case State::CursorRefused:
        return QStringLiteral("the server refused its own cursor");
    }
    Q_UNREACHABLE();
}

} // namespace secretscope
