// SPDX-License-Identifier: Apache-2.0
#include "service/retryafter.h"

#include <QByteArray>
#include <QList>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <string_view>

namespace secretscope {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr std::array<std::string_view, 12> Months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                  "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
constexpr std::array<std::string_view, 7> Days{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
constexpr std::array<std::string_view, 7> LongDays{"Monday", "Tuesday",  "Wednesday", "Thursday",
                                                   "Friday", "Saturday", "Sunday"};

template <std::size_t Size>
bool contains(const std::array<std::string_view, Size> &words, const QByteArray &word)
{
    return std::find(words.begin(), words.end(), std::string_view(word.data(), word.size()))
        != words.end();
}

/// A number of exactly @p digits digits, or nothing.
std::optional<int> number(const QByteArray &text, int digits)
{
    const bool allDigits
        = std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (text.size() != digits || !allDigits) {
        return std::nullopt;
    }
    return text.toInt();
}

QDateTime dateTime(std::optional<int> year, const QByteArray &monthWord, std::optional<int> day,
                   const QByteArray &clock)
{
    const auto month = std::find(Months.begin(), Months.end(),
                                 std::string_view(monthWord.data(), monthWord.size()));
    const QList<QByteArray> parts = clock.split(':');
    if (!year || !day || month == Months.end() || parts.size() != 3) {
        return {};
    }
    const auto hours = number(parts[0], 2);
    const auto minutes = number(parts[1], 2);
    const auto seconds = number(parts[2], 2);
    if (!hours || !minutes || !seconds) {
        return {};
    }
    const QDate date(*year, int(month - Months.begin()) + 1, *day);
    // A leap second is one that QTime does not know.
    const QTime time(*hours, *minutes, *seconds == 60 ? 59 : *seconds);
    if (!date.isValid() || !time.isValid()) {
        return {};
    }
    return QDateTime(date, time, QTimeZone::utc());
}

/// RFC 850 dates have two digits of the year.
std::optional<int> fullYear(std::optional<int> shortYear, const QDateTime &now)
{
    if (!shortYear) {
        return std::nullopt;
    }
    const int thisYear = now.date().year();
    const int year = thisYear - thisYear % 100 + *shortYear;
    return year > thisYear + 50 ? year - 100 : year;
}

} // namespace

QDateTime httpDate(QByteArrayView text, const QDateTime &now)
{
    const QByteArray trimmed = text.trimmed().toByteArray();
    if (trimmed.size() > 64) {
        return {};
    }
    const QList<QByteArray> words = trimmed.split(' ');
    // Sun, 06 Nov 1994 08:49:37 GMT
    if (words.size() == 6 && words[0].endsWith(',') && words[5] == "GMT"
        && contains(Days, words[0].chopped(1))) {
        return dateTime(number(words[3], 4), words[2], number(words[1], 2), words[4]);
    }
    // Sunday, 06-Nov-94 08:49:37 GMT
    if (words.size() == 4 && words[0].endsWith(',') && words[3] == "GMT"
        && contains(LongDays, words[0].chopped(1))) {
        const QList<QByteArray> date = words[1].split('-');
        if (date.size() != 3) {
            return {};
        }
        return dateTime(fullYear(number(date[2], 2), now), date[1], number(date[0], 2), words[2]);
    }
    // Sun Nov  6 08:49:37 1994
    const QList<QByteArray> simple = trimmed.simplified().split(' ');
    if (simple.size() == 5 && contains(Days, simple[0])) {
        return dateTime(number(simple[4], 4), simple[1],
                        number(simple[2], simple[2].size() == 1 ? 1 : 2), simple[3]);
    }
    return {};
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
    const QDateTime date = httpDate(text, now);
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
