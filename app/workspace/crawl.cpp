// SPDX-License-Identifier: Apache-2.0
#include "workspace/crawl.h"

#include "service/client.h"
#include "workspace/gapreasons.h"

#include <QSet>

#include <algorithm>

namespace secretscope {

Crawl::Crawl(Client &client, const Clock &clock, const Limits &limits)
    : m_clock(&clock)
{
    m_reading.server = client.settings().server.origin();
    if (!limits.search.isEmpty()) {
        m_reading.search = limits.search;
    }
    m_secrets = std::make_unique<SecretsReader>(
        client, limits.pageSize, limits.dependencyLimit, limits.search,
        SecretsReader::Handlers{[this](const SecretsReader::Page &page) {
                                    m_handlers.pageArrived(adopt(page, From::List));
                                },
                                [this] { m_handlers.pageEnded(); }});
    m_previews = std::make_unique<PreviewCompleter>(
        client, m_catalogue, limits.pageSize,
        PreviewCompleter::Handlers{[this](SecretIndex secret, Category category) {
                                       m_reading.finished = m_clock->utcNow();
                                       m_handlers.dependentsChanged(secret, category);
                                   },
                                   [this] { m_handlers.previewsIdle(); }});
    m_environment = std::make_unique<EnvironmentReader>(
        client, m_catalogue, limits.pageSize,
        EnvironmentReader::Handlers{[this] {
                                        m_reading.finished = m_clock->utcNow();
                                        m_handlers.environmentChanged();
                                    },
                                    [this] { m_handlers.environmentEnded(); }});
    m_reading.started = clock.utcNow();
    m_reading.finished = m_reading.started;
}

Crawl::Crawl(Catalogue catalogue, Reading reading)
    : m_catalogue(std::move(catalogue))
    , m_reading(std::move(reading))
{}

Catalogue::Appended Crawl::adopt(const SecretsReader::Page &page, From from)
{
    if (!m_catalogue.hasRoomFor(page.size)) {
        m_isTooLarge = true;
        return {SecretIndex{m_catalogue.secretCount()}, 0, {}};
    }
    m_reading.finished = m_clock->utcNow();
    for (const Flaw &flaw : page.contents.flaws) {
        if (!flaw.category && from == From::Search) {
            continue;
        }
        Gap gap{flaw.category ? Gap::Part::Dependencies : Gap::Part::Secrets,
                QByteArray::fromStdString(flaw.secretId.value_or(std::string())), flaw.category,
                gapreasons::leftOut(flaw, 0)};
        if (gap.part == Gap::Part::Secrets && gap.secretId.isEmpty()) {
            Flaw placed = flaw;
            placed.place = "secrets[" + std::to_string(page.itemsBefore + flaw.position) + ']'
                + (flaw.place.empty() ? "" : '.' + flaw.place);
            gap.reason = gapreasons::leftOut(placed, 0);
        }
        // Doubles go when they are asked for: looking for each here takes quadratic time.
        m_flaws.append(gap);
    }
    return m_catalogue.append(page.contents);
}

Reading Crawl::reading(int maximumPages) const
{
    Reading reading = m_reading;
    QList<Gap> gaps = m_reading.gaps;
    addFlaws(gaps);
    if (m_secrets) {
        addSecretsGap(gaps, maximumPages);
        gaps += m_environment->gaps();
    }
    addDependencyGaps(gaps);
    std::sort(gaps.begin(), gaps.end());
    gaps.erase(std::unique(gaps.begin(), gaps.end()), gaps.end());
    reading.gaps = gaps;
    return reading;
}

void Crawl::addSecretsGap(QList<Gap> &gaps, int maximumPages) const
{
    const PageTrail &trail = m_secrets->trail();
    QString reason = trail.reason();
    if (m_isTooLarge) {
        reason = gapreasons::tooLarge();
    } else if (m_secrets->error()) {
        reason = gapReason(*m_secrets->error());
    } else if (trail.isOpen()) {
        reason = maximumPages > 0 && trail.pages() >= maximumPages
            ? gapreasons::stoppedAfterPages(trail.pages())
            : gapreasons::notReadToTheEnd();
    }
    if (!reason.isEmpty()) {
        gaps.append({Gap::Part::Secrets, {}, {}, reason});
    }
}

/// What a preview left out is no gap any more once the whole list has been read without it.
void Crawl::addFlaws(QList<Gap> &gaps) const
{
    for (const Gap &flaw : m_flaws) {
        const auto secret = m_catalogue.findSecret(
            {flaw.secretId.constData(), static_cast<std::size_t>(flaw.secretId.size())});
        const bool isHealed
            = flaw.category && secret && isWhole(m_catalogue.loadState(*secret, *flaw.category));
        if (!isHealed) {
            gaps.append(flaw);
        }
    }
}

void Crawl::addDependencyGaps(QList<Gap> &gaps) const
{
    QSet<std::pair<QByteArray, Category>> told;
    for (const Gap &gap : std::as_const(gaps)) {
        if (gap.part == Gap::Part::Dependencies && gap.category) {
            told.insert({gap.secretId, *gap.category});
        }
    }
    for (std::uint32_t i = 0; i < m_catalogue.secretCount(); ++i) {
        const SecretIndex secret{i};
        for (const Category category : allCategories) {
            const LoadState state = m_catalogue.loadState(secret, category);
            if (isWhole(state) || category == Category::EnvironmentVariables) {
                continue;
            }
            const std::string_view id = m_catalogue.secretId(secret);
            Gap gap{Gap::Part::Dependencies,
                    QByteArray(id.data(), static_cast<qsizetype>(id.size())),
                    category,
                    {}};
            const auto *cause = m_previews ? m_previews->cause(secret, category) : nullptr;
            if (cause) {
                gap.reason = cause->reason;
            } else if (told.contains({gap.secretId, category})) {
                continue;
            } else {
                gap.reason = gapreasons::previewNotCompleted();
            }
            gaps.append(gap);
        }
    }
}

} // namespace secretscope
