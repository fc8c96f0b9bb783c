// SPDX-License-Identifier: Apache-2.0
// Reads the rest of previews: for each category in its queue, `…/dependencies/{type}` from the
// start, page by page. It adds what arrives to the catalogue right away, so that a failure costs
// only what follows it.
#pragma once

#include "catalogue/catalogue.h"
#include "catalogue/result.h"
#include "service/apierror.h"

#include <QHash>
#include <QString>

#include <deque>
#include <functional>
#include <list>
#include <memory>

namespace secretscope {

class Client;

class PreviewCompleter
{
    Q_DISABLE_COPY_MOVE(PreviewCompleter)

public:
    struct Handlers
    {
        std::function<void(SecretIndex, Category)> changed;
        /// Nothing is queued or on its way any more.
        std::function<void()> idle;
    };
    /// Why a category could not be completed.
    struct Cause
    {
        std::optional<ApiError> error;
        /// For a gap.
        QString reason;
    };

    /// `catalogue` and `client` have to outlive it. @param pageSize 1 to 100.
    PreviewCompleter(Client &client, Catalogue &catalogue, int pageSize, Handlers handlers);
    ~PreviewCompleter();

    enum class Urgency { LookedAt, Queued };
    /// Queues the category if it is a preview or failed and is not queued already. A category that
    /// somebody looks at goes first.
    void complete(SecretIndex secret, Category category, Urgency urgency);
    /// Takes everything back; categories on their way are previews again, with what they have.
    void cancel();

    bool isIdle() const { return m_running.empty() && m_waiting.empty(); }
    std::uint32_t pending() const
    {
        return static_cast<std::uint32_t>(m_running.size() + m_waiting.size());
    }
    std::uint32_t done() const { return m_done; }
    const Cause *cause(SecretIndex secret, Category category) const;

private:
    class Job;
    using Key = std::pair<std::uint32_t, Category>;

    void startWaiting();
    void start(Key key, Urgency urgency);
    void ask(Job &job);
    void finish(Job &job, const Result<Done, ApiError> &result);
    void end(Job &job);
    void fail(Job &job, Cause cause);

    Client &m_client;
    Catalogue &m_catalogue;
    int m_pageSize;
    Handlers m_handlers;
    std::deque<Key> m_waiting;
    std::list<std::unique_ptr<Job>> m_running;
    QHash<Key, Cause> m_causes;
    std::uint32_t m_done = 0;
};

} // namespace secretscope
