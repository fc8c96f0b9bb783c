// SPDX-License-Identifier: Apache-2.0
#include "ui/rows/counttext.h"

#include <QGuiApplication>
#include <QLocale>

namespace secretscope {

namespace {
QString number(std::uint32_t count)
{
    return QLocale().toString(count);
}

QString atLeast(std::uint32_t count)
{
    const QString text = QStringLiteral(u"\u2265 %1").arg(number(count));
    // Right to left the sign would be mirrored and stand behind: "10 \u2264".
    return QGuiApplication::isRightToLeft() ? QChar(0x2068) + text + QChar(0x2069) : text;
}
} // namespace

QString CountText::shown(KnownCount known)
{
    switch (known.state) {
    case LoadState::Complete:
    case LoadState::NotOffered:
        return number(known.count);
    case LoadState::NotLoaded:
        if (known.count == 0) {
            return QStringLiteral(u"\u2014");
        }
        break;
    case LoadState::Failed:
        return known.count == 0 ? QStringLiteral("!") : atLeast(known.count) + QStringLiteral(" !");
    case LoadState::Preview:
    case LoadState::Loading:
        break;
    }
    return atLeast(known.count);
}

QString CountText::sentence(KnownCount known)
{
    const QString count = number(known.count);
    switch (known.state) {
    case LoadState::Complete:
        return known.count == 0 ? tr("none reported") : count;
    case LoadState::NotOffered:
        return tr("not told by this source");
    case LoadState::NotLoaded:
        return known.count == 0 ? tr("not loaded")
                                : tr("at least %1, the rest is not loaded").arg(count);
    case LoadState::Preview:
        return tr("at least %1, the rest is not loaded").arg(count);
    case LoadState::Loading:
        return tr("at least %1, the rest is being loaded").arg(count);
    case LoadState::Failed:
        return known.count == 0 ? tr("could not be read")
                                : tr("at least %1, the rest could not be read").arg(count);
    }
    return {};
}

KnownCount operator+(KnownCount a, KnownCount b)
{
    const std::uint32_t count = a.count + b.count;
    if (isWhole(a.state) || a.state == b.state) {
        return {count, isWhole(b.state) ? LoadState::Complete : b.state};
    }
    if (isWhole(b.state)) {
        return {count, a.state};
    }
    // Two different reasons: the one that a person has to act on stands for both.
    for (const LoadState state : {LoadState::Failed, LoadState::Loading, LoadState::Preview}) {
        if (a.state == state || b.state == state) {
            return {count, state};
        }
    }
    return {count, LoadState::NotLoaded};
}

std::uint64_t countSortKey(KnownCount known)
{
    std::uint64_t rank = 0;
    switch (known.state) {
    case LoadState::Complete:
    case LoadState::NotOffered:
        rank = 0;
        break;
    case LoadState::Preview:
    case LoadState::Loading:
        rank = 1;
        break;
    case LoadState::Failed:
        rank = 2;
        break;
    case LoadState::NotLoaded:
        rank = 3;
        break;
    }
    return std::uint64_t(known.count) * 4 + rank;
}

} // namespace secretscope
