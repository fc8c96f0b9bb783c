// SPDX-License-Identifier: Apache-2.0
#include "workspace/environmentreader.h"

#include "service/client.h"
#include "workspace/gapreasons.h"

namespace secretscope {

EnvironmentReader::EnvironmentReader(Client &client, Catalogue &catalogue, int pageSize,
                                     Handlers handlers)
    : m_client(client)
    , m_catalogue(catalogue)
    , m_pageSize(pageSize)
    , m_handlers(std::move(handlers))
{}

void EnvironmentReader::read()
{
    if (isReading() || !m_trail.isOpen()) {
        return;
    }
    m_error.reset();
    m_hasEnded = false;
    m_catalogue.setEnvironmentVariablesState(LoadState::Loading);
    ask();
    m_handlers.changed();
}

void EnvironmentReader::cancel()
{
    if (isReading()) {
        m_request.drop();
        end();
        m_handlers.changed();
    }
}

void EnvironmentReader::ask()
{
    m_request = m_client.get(
        ApiCall::environmentVariables({m_trail.cursor(), m_pageSize}),
        [this](const QByteArray &body) {
            return m_decoder.decodeEnvironmentVariables(body, m_contents);
        },
        [this](const Result<Done, ApiError> &result) { finish(result); });
}

void EnvironmentReader::finish(const Result<Done, ApiError> &result)
{
    m_request.drop();
    if (result) {
        for (const Flaw &flaw : m_contents.flaws) {
            m_flaws.append(gapreasons::leftOut(flaw, m_trail.items()));
        }
        m_untoldFlaws += m_contents.untoldFlaws;
        m_catalogue.addEnvironmentVariables(m_contents.variables);
        m_trail.take(m_contents.nextCursor, m_contents.items, following());
    } else if (result.error().kind == ApiError::Kind::InvalidCursor
               && !m_trail.cursor().isEmpty()) {
        m_trail.restart();
        m_flaws.clear();
        m_untoldFlaws = 0;
    } else {
        m_error = result.error();
    }
    if (m_trail.isOpen() && !m_error) {
        ask();
    } else {
        end();
    }
    m_handlers.changed();
    if (m_hasEnded) {
        m_handlers.ended();
    }
}

PageTrail::Following EnvironmentReader::following() const
{
    if (!m_contents.hasMore) {
        return PageTrail::Following::AsTheCursorSays;
    }
    return *m_contents.hasMore ? PageTrail::Following::Promised : PageTrail::Following::Denied;
}

void EnvironmentReader::end()
{
    m_hasEnded = true;
    const bool isWholeList = m_trail.state() == PageTrail::State::AtEnd && m_flaws.isEmpty();
    m_catalogue.setEnvironmentVariablesState(isWholeList               ? LoadState::Complete
                                                 : m_trail.pages() > 0 ? LoadState::Failed
                                                                       : LoadState::NotLoaded);
}

QList<Gap> EnvironmentReader::gaps() const
{
    QList<Gap> gaps;
    const auto add = [&gaps](const QString &reason) {
        gaps.append({Gap::Part::EnvironmentVariables, {}, {}, reason});
    };
    if (m_error) {
        add(gapReason(*m_error));
    } else if (m_trail.isOpen()) {
        add(m_trail.pages() > 0 ? gapreasons::notReadToTheEnd() : gapreasons::notRead());
    } else if (m_trail.state() != PageTrail::State::AtEnd) {
        add(m_trail.reason());
    }
    for (const QString &flaw : m_flaws) {
        add(flaw);
    }
    if (m_untoldFlaws > 0) {
        add(gapreasons::moreLeftOut(m_untoldFlaws));
    }
    return gaps;
}

} // namespace secretscope
