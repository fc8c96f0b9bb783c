// SPDX-License-Identifier: Apache-2.0
#include "workspace/pagedlist.h"

namespace secretscope {

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
    m_request = m_client.get(
        m_source.call(m_paginator.cursor()),
        [this](QByteArray body) -> Result<Done, DecodeError> {
            auto page = m_source.decode(std::move(body));
            if (!page) {
                return Failure{std::move(page).error()};
            }
            m_page = *std::move(page);
            return Done{};
        },
        [this](const Result<Done, ApiError> &result) { finish(result); }, m_priority);
}

void PagedList::finish(const Result<Done, ApiError> &result)
{
    m_request.drop();
    if (result) {
        const std::uint32_t before = m_paginator.items();
        m_paginator.take(m_page.nextCursor, m_page.items, m_page.hasMore);
        if (hasMore() && m_source.wantsNext()) {
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
