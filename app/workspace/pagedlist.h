// SPDX-License-Identifier: Apache-2.0
// Reads one paged list, whatever it lists: page after page, once more from the start if the server
// no longer knows its cursor, and to an end in any case. It keeps no items.
#pragma once

#include "service/apicall.h"
#include "service/client.h"
#include "workspace/paginator.h"

#include <functional>
#include <optional>

namespace secretscope {

class PagedList
{
    Q_DISABLE_COPY_MOVE(PagedList)

public:
    /// What of an answer concerns paging.
    struct Page
    {
        std::optional<std::string> nextCursor;
        /// In the answer's list, left-out ones included.
        std::uint32_t items = 0;
        std::optional<bool> hasMore;
    };
    struct Source
    {
        /// The call for the page with this cursor; empty for the first.
        std::function<ApiCall(const QByteArray &cursor)> call;
        /// Reads an answer; what it read is taken in by `arrived`, right after.
        std::function<Result<Page, DecodeError>(QByteArray body)> decode;
        /// @param itemsBefore on the pages before, so that an item's place does not depend on the
        /// page size.
        std::function<void(std::uint32_t itemsBefore)> arrived;
        /// Everything comes again from the first page.
        std::function<void()> restarted = [] {};
        /// Whether another page is wanted at once when so many are here. Asked before `decode` and
        /// before `arrived`, so that the next answer is on its way while this one is looked at.
        std::function<bool(int pages)> wantsNext = [](int) { return true; };
        /// No page is on its way any more: none is left or wanted, or one failed. May destroy the
        /// list.
        std::function<void()> ended;
    };

    /// `client` has to outlive it.
    PagedList(Client &client, Source source, Priority priority = Priority::Background);

    /// Asks for the first or next page, after a failure for the same once more; nothing if one is
    /// on its way or none is left.
    void read();
    void cancel();

    bool isReading() const { return m_request.isLive(); }
    bool hasMore() const { return m_paginator.isOpen(); }
    /// Whether all was read, to the end that the server named.
    bool isAtEnd() const { return m_paginator.state() == Paginator::State::AtEnd; }
    const Paginator &paginator() const { return m_paginator; }
    /// Why the last page asked for is not here.
    const std::optional<ApiError> &error() const { return m_error; }

private:
    Request ask(const QByteArray &cursor);
    void askAhead(const QByteArray &body);
    void finish(const Result<Done, ApiError> &result);

    Client &m_client;
    Source m_source;
    Priority m_priority;
    Page m_page;
    Paginator m_paginator;
    std::optional<ApiError> m_error;
    Request m_request;
    /// For the page behind the one that is being decoded, by the cursor that its end names.
    Request m_ahead;
    QByteArray m_cursorAhead;
};

} // namespace secretscope
