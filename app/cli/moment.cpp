// SPDX-License-Identifier: Apache-2.0
#include "cli/moment.h"

namespace secretscope {

std::optional<std::chrono::seconds> durationFrom(const QString &text)
{
    constexpr int most = 1'000'000;
    const QChar unit = text.isEmpty() ? QChar() : text.back();
    bool isNumber = false;
    const int count = text.chopped(text.isEmpty() ? 0 : 1).toInt(&isNumber);
    if (!isNumber || count < 1 || count > most || !text.front().isDigit()) {
        return {};
    }
    switch (unit.unicode()) {
    case u's':
        return std::chrono::seconds(count);
    case u'm':
        return std::chrono::minutes(count);
    case u'h':
        return std::chrono::hours(count);
    case u'd':
        return std::chrono::days(count);
    }
    return {};
}

QDateTime momentFrom(const QString &text, const QDateTime &now)
{
    if (const auto duration = durationFrom(text)) {
        return now.addSecs(-duration->count());
    }
    return QDateTime::fromString(text, Qt::ISODate);
}

} // namespace secretscope
