// SPDX-License-Identifier: Apache-2.0
#include "workspace/pagedlist.h"

#include <algorithm>

namespace secretscope {

namespace {

/// The cursor that an answer has behind its list. Only a guess before the answer is decoded; empty
/// where it is written in an unusual way.
QByteArray cursorAtEnd(QByteArrayView body)
{
    constexpr qsizetype enough = 1024;
    const QByteArrayView end = body.last(std::min(body.size(), enough));
    const QByteArrayView tail = end.sliced(end.lastIndexOf(']') + 1);
    constexpr QByteArrayView key = "\"next_cursor\"";
    const qsizetype at = tail.indexOf(key);
    if (at < 0 || tail.size() == body.size()) {
        return {};
    }
    const QByteArrayView colon = tail.sliced(at + key.size()).trimmed();
    const QByteArrayView value = colon.startsWith(':') ? colon.sliced(1).trimmed() : colon;
    const qsizetype quote = value.indexOf('"', 1);
    const bool isPlain = value.startsWith('"') && quote > 0 && !value.first(quote).contains('\\');
    return isPlain ? value.sliced(1, quote - 1).toByteArray() : QByteArray();
}

} // namespace

PagedList::PagedList(Client &client, Source source, Priority priority)
    : m_client(client)
    , m_source(std::move(source))
    , m_priority(priority)
{}

void PagedList::read()
{
    if (isReading() || !hasMore()) {
        return;
    }
    m_error.reset();
    m_request = ask(m_paginator.cursor());
}

void PagedList::cancel()
{
    m_request.drop();
    m_ahead.drop();
}

Request PagedList::ask(const QByteArray &cursor)
{
    return m_client.get(
        m_source.call(cursor),
        [this](QByteArray body) -> Result<Done, DecodeError> {
            askAhead(body);
            auto page = m_source.decode(std::move(body));
            if (!page) {
                m_ahead.drop();
                return Failure{std::move(page).error()};
            }
            m_page = *std::move(page);
            return Done{};
        },
        [this](const Result<Done, ApiError> &result) { finish(result); }, m_priority);
}

void PagedList::askAhead(const QByteArray &body)
{
    m_cursorAhead = cursorAtEnd(body);
    if (m_paginator.canFollow(m_cursorAhead) && m_source.wantsNext(m_paginator.pages() + 1)) {
        m_ahead = ask(m_cursorAhead);
    }
}

void PagedList::finish(const Result<Done, ApiError> &result)
{
    m_request.drop();
    Request ahead = std::move(m_ahead);
    if (result) {
        const std::uint32_t before = m_paginator.items();
        m_paginator.take(m_page.nextCursor, m_page.items, m_page.hasMore);
        if (!hasMore() || !m_source.wantsNext(m_paginator.pages())) {
            ahead.drop();
        } else if (ahead.isLive() && m_cursorAhead == m_paginator.cursor()) {
            m_request = std::move(ahead);
        } else {
            ahead.drop();
            read();
        }
        m_source.arrived(before);
    } else if (result.error().kind == ApiError::Kind::InvalidCursor
               && !m_paginator.cursor().isEmpty()) {
        m_paginator.restart();
        m_source.restarted();
        read();
    } else {
        m_error = result.error();
    }
    if (!isReading()) {
        // A copy, as the list may go with it.
        const auto ended = m_source.ended;
        ended();
    }
}

} // namespace secretscope
