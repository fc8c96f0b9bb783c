// SPDX-License-Identifier: Apache-2.0
#include "catalogue/known.h"

#include <algorithm>

namespace secretscope {

namespace {

/// Of two reasons for not knowing, the one that asks more of the user comes later.
int rankOf(LoadState state)
{
    switch (state) {
    case LoadState::NotOffered:
    case LoadState::Complete:
        return 0;
    case LoadState::NotLoaded:
        return 1;
    case LoadState::Preview:
        return 2;
    case LoadState::Loading:
        return 3;
    case LoadState::Failed:
        return 4;
    }
    Q_UNREACHABLE();
}

} // namespace

QString Known::text(const QLocale &locale) const
{
    if (isExact()) {
        return locale.toString(count);
    }
    const bool hasFailed = state == LoadState::Failed;
    if (count == 0 && hasFailed) {
        return QStringLiteral("!");
    }
    if (count == 0) {
        return QStringLiteral(u"\u2014");
    }
    const QString text = QStringLiteral(u"\u2265 %1").arg(locale.toString(count));
    return hasFailed ? text + QStringLiteral(" !") : text;
}

std::uint64_t Known::sortKey() const
{
    constexpr std::uint64_t states = 8;
    return std::uint64_t(count) * states + static_cast<std::uint64_t>(rankOf(state));
}

Known operator+(Known a, Known b)
{
    const LoadState state = std::max(a.state, b.state, [](LoadState one, LoadState other) {
        return rankOf(one) < rankOf(other);
    });
    // A sum with something in it that the source cannot have is the sum of the rest.
    return {a.count + b.count, isComplete(state) ? LoadState::Complete : state};
}

} // namespace secretscope
