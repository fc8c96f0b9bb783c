// SPDX-License-Identifier: Apache-2.0
// Reads the environment variables whose value is a secret, all pages, into the catalogue.
// `used_by` has no field for them, so they come from a call of their own.
#pragma once

#include "catalogue/catalogue.h"
#include "catalogue/reading.h"
#include "service/answerdecoder.h"
#include "service/apierror.h"
#include "service/request.h"
#include "workspace/pagetrail.h"

#include <QList>

#include <functional>

namespace secretscope {

class Client;

class EnvironmentReader
{
    Q_DISABLE_COPY_MOVE(EnvironmentReader)

public:
    struct Handlers
    {
        std::function<void()> changed;
        std::function<void()> ended;
    };

    /// `catalogue` and `client` have to outlive it. @param pageSize 1 to 100.
    EnvironmentReader(Client &client, Catalogue &catalogue, int pageSize, Handlers handlers);

    /// Starts, or goes on where it failed; nothing if it is reading or has read all.
    void read();
    void cancel();
    bool isReading() const { return m_request.isLive(); }
    /// Whether it has read all, or failed.
    bool hasEnded() const { return m_hasEnded; }
    const std::optional<ApiError> &error() const { return m_error; }
    /// Why it is incomplete: failures and left-out items.
    QList<Gap> gaps() const;

private:
    void ask();
    void finish(const Result<Done, ApiError> &result);
    void end();
    PageTrail::Following following() const;

    Client &m_client;
    Catalogue &m_catalogue;
    int m_pageSize;
    Handlers m_handlers;
    AnswerDecoder m_decoder;
    EnvironmentVariablesContents m_contents;
    PageTrail m_trail;
    QList<QString> m_flaws;
    std::uint64_t m_untoldFlaws = 0;
    std::optional<ApiError> m_error;
    bool m_hasEnded = false;
    Request m_request;
};

} // namespace secretscope
