// SPDX-License-Identifier: Apache-2.0
// Reads the list of secrets page by page, one at a time, and hands each page on. It keeps no secret
// and decides not when to go on: whoever owns it does.
#pragma once

#include "catalogue/contents.h"
#include "service/answerdecoder.h"
#include "service/apierror.h"
#include "service/request.h"
#include "workspace/pagetrail.h"

#include <functional>

namespace secretscope {

class Client;

class SecretsReader
{
    Q_DISABLE_COPY_MOVE(SecretsReader)

public:
    struct Page
    {
        const Contents &contents;
        /// Items on the pages before it, so that an item's place does not depend on the page size.
        std::uint32_t itemsBefore = 0;
        /// Size of the answer in bytes.
        std::size_t size = 0;
    };
    /// Called for each page, and after it, or after a failure, `ended`.
    struct Handlers
    {
        std::function<void(const Page &)> arrived;
        std::function<void()> ended;
    };

    /// @param pageSize, dependencyLimit 1 to 100. @param search a prefix of names, or empty.
    SecretsReader(Client &client, int pageSize, int dependencyLimit, QString search,
                  Handlers handlers);

    /// Asks for the first or next page; nothing if one is on its way or none is left.
    void readNext();
    void cancel();

    bool isReading() const { return m_request.isLive(); }
    bool hasMore() const { return m_trail.isOpen(); }
    const PageTrail &trail() const { return m_trail; }
    /// Why the last page asked for is not here.
    const std::optional<ApiError> &error() const { return m_error; }

private:
    void finish(const Result<Done, ApiError> &result);

    Client &m_client;
    int m_pageSize;
    int m_dependencyLimit;
    QString m_search;
    Handlers m_handlers;
    AnswerDecoder m_decoder;
    QByteArray m_body;
    Contents m_contents;
    PageTrail m_trail;
    std::optional<ApiError> m_error;
    Request m_request;
};

} // namespace secretscope
