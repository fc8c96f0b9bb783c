// SPDX-License-Identifier: Apache-2.0
// Reads again what a crawl holds, into a second crawl beside it, until that reaches as far or
// cannot be read. It replaces nothing: whoever asked takes the second crawl. Destroying it is how
// to cancel it.
#pragma once

#include "service/apierror.h"

#include <QObject>

#include <memory>
#include <optional>

namespace secretscope {

class Crawl;

class Refresh final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Refresh)

public:
    enum class EnvironmentVariables { Wanted, LeftAlone };

    /// Starts at once. @param present has to outlive it. @param fresh has read nothing yet.
    Refresh(const Crawl &present, std::unique_ptr<Crawl> fresh, EnvironmentVariables variables);
    ~Refresh() override;

    /// Secrets that are here so far.
    std::uint32_t secrets() const;
    /// Why the second crawl is not fit to replace the first.
    const std::optional<ApiError> &error() const { return m_error; }
    /// The second crawl, after ended() without an error.
    std::unique_ptr<Crawl> take();

Q_SIGNALS:
    void progressed();
    /// Once, from the event loop: slots may destroy either crawl.
    void ended();

private:
    void goOn();
    bool reachesAsFar() const;
    void end();

    const Crawl &m_present;
    std::unique_ptr<Crawl> m_fresh;
    EnvironmentVariables m_variables;
    std::optional<ApiError> m_error;
};

} // namespace secretscope
