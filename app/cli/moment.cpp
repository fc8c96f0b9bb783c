// SPDX-License-Identifier: Apache-2.0
#include "cli/moment.h"

#include "catalogue/wholenumber.h"

namespace secretscope {

std::optional<std::chrono::seconds> durationFrom(const QString &text)
{
    constexpr qint64 most = 1'000'000;
    const auto count = wholeNumberFrom(QStringView(text).left(text.size() - 1));
    if (!count || *count < 1 || *count > most) {
        return {};
    }
    switch (text.back().unicode()) {
    case u's':
        return std::chrono::seconds(*count);
    case u'm':
        return std::chrono::minutes(*count);
    case u'h':
        return std::chrono::hours(*count);
    case u'd':
        return std::chrono::days(*count);
    }
    return {};
}

QDateTime momentFrom(const QString &text, const QDateTime &now)
{
    if (const auto duration = durationFrom(text)) {
        return now.addSecs(-duration->count());
    }
    const bool hasSpace = std::ranges::any_of(text, [](QChar sign) { return sign.isSpace(); });
    return hasSpace ? QDateTime() : QDateTime::fromString(text, Qt::ISODate);
}

} // namespace secretscope
