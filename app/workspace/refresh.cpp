// SPDX-License-Identifier: Apache-2.0
#include "workspace/refresh.h"

#include "workspace/crawl.h"

namespace secretscope {

Refresh::Refresh(const Crawl &present, std::unique_ptr<Crawl> fresh, EnvironmentVariables variables)
    : m_present(present)
    , m_fresh(std::move(fresh))
    , m_variables(variables)
{
    m_fresh->setHandlers({
        [](const Catalogue::Appended &) {},
        [this] { goOn(); },
        [](SecretIndex, Category) {},
        [] {},
        [] {},
        [this] { goOn(); },
    });
    m_fresh->secrets()->readNext();
}

Refresh::~Refresh() = default;

std::uint32_t Refresh::secrets() const
{
    return m_fresh->catalogue().secretCount();
}

std::unique_ptr<Crawl> Refresh::take()
{
    return std::move(m_fresh);
}

void Refresh::goOn()
{
    SecretsReader &secrets = *m_fresh->secrets();
    if (secrets.error()) {
        m_error = secrets.error();
        end();
        return;
    }
    if (secrets.isReading()) {
        return;
    }
    if (secrets.hasMore() && !reachesAsFar() && !m_fresh->isTooLarge()) {
        secrets.readNext();
        Q_EMIT progressed();
        return;
    }
    EnvironmentReader &variables = *m_fresh->environment();
    if (m_variables == EnvironmentVariables::Wanted && !variables.hasEnded()) {
        variables.read();
        return;
    }
    const bool wouldLoseVariables = variables.error() && variables.error()->isRetryable()
        && m_present.catalogue().environmentVariablesState() == LoadState::Complete;
    if (wouldLoseVariables) {
        m_error = variables.error();
    }
    end();
}

bool Refresh::reachesAsFar() const
{
    // All of it were read before: then all of it again, however many there are now.
    return m_present.secrets()->trail().state() != PageTrail::State::AtEnd
        && secrets() >= m_present.catalogue().secretCount();
}

void Refresh::end()
{
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT ended(); }, Qt::QueuedConnection);
}

} // namespace secretscope
