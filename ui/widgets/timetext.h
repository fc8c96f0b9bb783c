// SPDX-License-Identifier: Apache-2.0
// Moments as people read them, in the local time zone, with UTC beside it where both are asked.
#pragma once

#include <QCoreApplication>
#include <QDateTime>
#include <QString>

#include <cstdint>

namespace secretscope {

class TimeText
{
    Q_DECLARE_TR_FUNCTIONS(secretscope::TimeText)

public:
    /// "2 March 2025, 14:02 (13:02 UTC)". Any seconds since 1970 that no date can show are given
    /// as the number. Empty for Resource::absentTime.
    static QString localAndUtc(std::int64_t secondsSince1970);
    /// The local day as shortDate() has it; any other seconds as above.
    static QString day(std::int64_t secondsSince1970);
    /// In UTC; invalid for Resource::absentTime and where no calendar has it.
    static QDate dayOf(std::int64_t secondsSince1970);
    /// The short form of the user's language, with the century where that drops it.
    static QString shortDate(QDate date);
    /// `14:02` if it is today, else with the date. Empty if invalid.
    static QString clock(const QDateTime &time, const QDateTime &now);
};

} // namespace secretscope
