// SPDX-License-Identifier: Apache-2.0
#include "workspace/secretsreader.h"

#include "service/client.h"

namespace secretscope {

SecretsReader::SecretsReader(Client &client, int pageSize, int dependencyLimit, QString search,
                             Handlers handlers)
    : m_client(client)
    , m_pageSize(pageSize)
    , m_dependencyLimit(dependencyLimit)
    , m_search(std::move(search))
    , m_handlers(std::move(handlers))
{}

void SecretsReader::readNext()
{
    if (isReading() || !hasMore()) {
        return;
    }
    m_error.reset();
    m_request = m_client.get(
        ApiCall::secretsPage({m_trail.cursor(), m_pageSize, m_dependencyLimit, m_search}),
        [this](QByteArray body) {
            // The contents are views into the body: it has to stay as long.
            m_body = std::move(body);
            return m_decoder.decodeSecrets(m_body, m_contents);
        },
        [this](const Result<Done, ApiError> &result) { finish(result); }, Priority::Foreground);
}

void SecretsReader::cancel()
{
    m_request.drop();
}

void SecretsReader::finish(const Result<Done, ApiError> &result)
{
    m_request.drop();
    if (result) {
        const auto before = m_trail.items();
        m_trail.take(m_contents.nextCursor, m_contents.items);
        m_handlers.arrived({m_contents, before, static_cast<std::size_t>(m_body.size())});
        m_body = {};
    } else if (result.error().kind == ApiError::Kind::InvalidCursor && hasMore()
               && !m_trail.cursor().isEmpty()) {
        m_trail.restart();
        if (m_trail.isOpen()) {
            readNext();
            return;
        }
    } else {
        m_error = result.error();
    }
    m_handlers.ended();
}

} // namespace secretscope
