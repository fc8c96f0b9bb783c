// SPDX-License-Identifier: Apache-2.0
#include "workspace/snapshotgaps.h"

#include <QSet>

#include <algorithm>

namespace secretscope::snapshotgaps {

namespace {

QByteArray idOf(const Catalogue &catalogue, SecretIndex secret)
{
    const std::string_view id = catalogue.secretId(secret);
    return {id.data(), static_cast<qsizetype>(id.size())};
}

void markEnvironmentVariables(Catalogue &catalogue, bool haveGap)
{
    if (catalogue.environmentVariablesState() == LoadState::NotOffered) {
        return;
    }
    constexpr Category category = Category::EnvironmentVariables;
    std::uint32_t told = 0;
    for (std::uint32_t i = 0; i < catalogue.secretCount(); ++i) {
        told += catalogue.loadState({i}, category) == LoadState::NotLoaded ? 0 : 1;
    }
    if (!haveGap && told == catalogue.secretCount() && told > 0) {
        catalogue.setEnvironmentVariablesState(LoadState::Complete);
        return;
    }
    if (!haveGap && told == 0) {
        catalogue.setEnvironmentVariablesState(LoadState::NotOffered);
        return;
    }
    for (std::uint32_t i = 0; i < catalogue.secretCount(); ++i) {
        const LoadState state = catalogue.loadState({i}, category);
        if (haveGap && state == LoadState::Complete) {
            catalogue.setLoadState({i}, category, LoadState::Failed);
        } else if (!haveGap && state == LoadState::NotLoaded) {
            catalogue.setLoadState({i}, category, LoadState::NotOffered);
        }
    }
}

} // namespace

void markLists(Catalogue &catalogue, const QList<Gap> &gaps)
{
    bool isEnvironmentTold = false;
    for (const Gap &gap : gaps) {
        isEnvironmentTold |= gap.part == Gap::Part::EnvironmentVariables;
        if (gap.part != Gap::Part::Dependencies || !gap.category) {
            continue;
        }
        const auto secret = catalogue.findSecret(
            {gap.secretId.constData(), static_cast<std::size_t>(gap.secretId.size())});
        if (secret && catalogue.loadState(*secret, *gap.category) == LoadState::Complete) {
            catalogue.setLoadState(*secret, *gap.category, LoadState::Failed);
        }
    }
    markEnvironmentVariables(catalogue, isEnvironmentTold);
}

void addGapsOfLists(const Catalogue &catalogue, QList<Gap> &gaps)
{
    QSet<std::pair<QByteArray, Category>> told;
    for (const Gap &gap : std::as_const(gaps)) {
        if (gap.part == Gap::Part::Dependencies && gap.category) {
            told.insert({gap.secretId, *gap.category});
        }
    }
    for (std::uint32_t i = 0; i < catalogue.secretCount(); ++i) {
        for (const Category category : allCategories) {
            if (catalogue.loadState({i}, category) != LoadState::Preview) {
                continue;
            }
            const QByteArray secretId = idOf(catalogue, {i});
            if (!told.contains({secretId, category})) {
                gaps.append({Gap::Part::Dependencies, secretId, category,
                             QStringLiteral("more exist than the preview shows")});
            }
        }
    }
    std::sort(gaps.begin(), gaps.end());
    gaps.erase(std::unique(gaps.begin(), gaps.end()), gaps.end());
}

} // namespace secretscope::snapshotgaps
