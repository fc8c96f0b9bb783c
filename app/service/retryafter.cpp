// SPDX-License-Identifier: Apache-2.0
#include "service/retryafter.h"

#include <QByteArray>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace secretscope {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

/// An IMF-fixdate of RFC 9110, section 5.6.7, in UTC; invalid for anything else, the two obsolete
/// forms included. The name of the day is not looked at.
QDateTime httpDate(QByteArrayView text)
{
    const QByteArrayView trimmed = text.trimmed();
    if (trimmed.size() != 29 || !trimmed.endsWith(" GMT")) {
        return {};
    }
    const QString form = QString::fromLatin1(trimmed);
    const QDate date = QLocale::c().toDate(form.mid(5, 11), u"dd MMM yyyy"_s);
    const QTime time = QTime::fromString(form.mid(17, 8), u"HH:mm:ss"_s);
    return date.isValid() && time.isValid() ? QDateTime(date, time, QTimeZone::utc()) : QDateTime();
}

} // namespace

std::optional<milliseconds> retryAfter(QByteArrayView value, const QDateTime &now)
{
    constexpr milliseconds longest = 24h * 3650;
    const QByteArray text = value.trimmed().toByteArray();
    const bool allDigits
        = std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!text.isEmpty() && allDigits) {
        bool fits = false;
        const qlonglong seconds = text.toLongLong(&fits);
        const qlonglong most = std::chrono::duration_cast<std::chrono::seconds>(longest).count();
        return std::chrono::seconds(fits ? std::min(seconds, most) : most);
    }
    const QDateTime date = httpDate(text);
    if (!date.isValid()) {
        return std::nullopt;
    }
    return std::clamp(milliseconds(now.msecsTo(date)), milliseconds(0), longest);
}

milliseconds retryDelay(int retry, std::optional<milliseconds> askedFor, double random)
{
    constexpr milliseconds first = 500ms;
    constexpr milliseconds longest = 30s;
    constexpr milliseconds longestAskedFor = 60s;
    const milliseconds ceiling = std::min(first * (1 << std::clamp(retry, 0, 10)), longest);
    const milliseconds jittered(qint64(double(ceiling.count()) * std::clamp(random, 0.0, 1.0)));
    return std::max(jittered, std::min(askedFor.value_or(0ms), longestAskedFor));
}

} // namespace secretscope
