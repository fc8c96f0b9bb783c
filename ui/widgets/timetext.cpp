// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/timetext.h"

#include "catalogue/catalogue.h"

#include <QLocale>
#include <QTimeZone>

namespace secretscope {

namespace {

/// Years 1 to 9999: what calendars and formats of people are made for.
bool isDate(std::int64_t secondsSince1970)
{
    constexpr std::int64_t first = -62'135'596'800;
    constexpr std::int64_t last = 253'402'300'799;
    return secondsSince1970 >= first && secondsSince1970 <= last;
}

} // namespace

QString TimeText::localAndUtc(std::int64_t secondsSince1970)
{
    if (secondsSince1970 == Resource::absentTime) {
        return {};
    }
    if (!isDate(secondsSince1970)) {
        return QString::number(secondsSince1970);
    }
    const QDateTime utc = QDateTime::fromSecsSinceEpoch(secondsSince1970, QTimeZone::utc());
    const QDateTime local = utc.toLocalTime();
    const QString localText = tr("%1, %2", "date, time of day")
                                  .arg(QLocale().toString(local.date(), QLocale::LongFormat),
                                       QLocale().toString(local.time(), QLocale::ShortFormat));
    return tr("%1 (%2 UTC)").arg(localText, utc.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")));
}

QString TimeText::day(std::int64_t secondsSince1970)
{
    return isDate(secondsSince1970)
        ? shortDate(QDateTime::fromSecsSinceEpoch(secondsSince1970).date())
        : QString::number(secondsSince1970);
}

QDate TimeText::dayOf(std::int64_t secondsSince1970)
{
    return secondsSince1970 == Resource::absentTime
        ? QDate()
        : QDateTime::fromSecsSinceEpoch(secondsSince1970, QTimeZone::utc()).date();
}

QString TimeText::shortDate(QDate date)
{
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1String("yyyy"))) {
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    }
    return QLocale().toString(date, format);
}

QString TimeText::clock(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid()) {
        return {};
    }
    const QDateTime local = time.toLocalTime();
    const QString clock = QLocale().toString(local.time(), QStringLiteral("HH:mm"));
    if (local.date() == now.toLocalTime().date()) {
        return clock;
    }
    return tr("%1, %2", "date, time of day")
        .arg(QLocale().toString(local.date(), QLocale::ShortFormat), clock);
}

} // namespace secretscope
