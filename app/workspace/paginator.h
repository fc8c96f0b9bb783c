// SPDX-License-Identifier: Apache-2.0
// Leads through one paged list, from cursor to cursor: which page comes next, and that it ends,
// whatever the server says. It sends nothing and holds no items.
#pragma once

#include <QByteArray>
#include <QSet>

#include <optional>
#include <string>

namespace secretscope {

class Paginator
{
public:
    enum class State {
        Open, ///< there is a next page
        AtEnd, ///< the server said that nothing follows
        CursorRepeated,
        EmptyPages, ///< maximumEmptyPages in a row
        TooManyPages, ///< maximumPages
        CursorMissing, ///< more was promised, but not where
        CursorRefused, ///< the server refused its own cursor, also after starting over
    };
    static constexpr int maximumPages = 10'000;
    static constexpr int maximumEmptyPages = 50;

    State state() const { return m_state; }
    bool isOpen() const { return m_state == State::Open; }
    /// Whether it ended where more may follow.
    bool endedEarly() const { return m_state != State::Open && m_state != State::AtEnd; }
    /// Of the next page; empty for the first one.
    const QByteArray &cursor() const { return m_cursor; }
    /// Pages taken since the beginning or the last restart.
    int pages() const { return m_pages; }
    /// Items on them.
    std::uint32_t items() const { return m_items; }

    /// Whether a page whose answer names this cursor may have a next one.
    bool canFollow(const QByteArray &cursor) const
    {
        return !cursor.isEmpty() && !m_seen.contains(cursor) && m_pages + 1 < maximumPages
            && m_emptyPages + 1 < maximumEmptyPages;
    }

    /// A page arrived. An absent or empty cursor is the end, unless `has_more` promises more.
    /// @param hasMore what the answer says; where it names a cursor, false does not count: to ask
    /// once too often loses nothing.
    void take(const std::optional<std::string> &nextCursor, std::size_t items,
              std::optional<bool> hasMore = {});
    /// The server no longer knows the cursor: starts over, once. Otherwise ends there.
    void restart();

private:
    State m_state = State::Open;
    QByteArray m_cursor;
    /// Hashes would do, but a false match would lose data.
    QSet<QByteArray> m_seen;
    int m_pages = 0;
    std::uint32_t m_items = 0;
    int m_emptyPages = 0;
    bool m_restarted = false;
};

} // namespace secretscope
