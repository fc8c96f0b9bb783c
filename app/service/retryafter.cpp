// SPDX-License-Identifier: Apache-2.0
#include "service/retryafter.h"

#include <QByteArray>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace secretscope {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

QDateTime httpDate(QByteArrayView text)
{
    static const QRegularExpression form(
        u"^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\\d\\d [A-Z][a-z][a-z] \\d{4}) "
        "(\\d\\d:\\d\\d:\\d\\d) GMT$"_s);
    const QByteArrayView trimmed = text.trimmed();
    if (trimmed.size() > 64) {
        return {};
    }
    const QRegularExpressionMatch match = form.match(QString::fromLatin1(trimmed));
    const QDate date = QLocale::c().toDate(match.captured(1), u"dd MMM yyyy"_s);
    // A leap second is one that QTime does not know.
    const QTime time
        = QTime::fromString(match.captured(2).replace(":60"_L1, ":59"_L1), u"HH:mm:ss"_s);
    return date.isValid() && time.isValid() ? QDateTime(date, time, QTimeZone::utc()) : QDateTime();
}

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
