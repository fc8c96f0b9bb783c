// SPDX-License-Identifier: Apache-2.0
#include "catalogue/catalogue.h"
#include "ui/widgets/timetext.h"

#include <QtTest>

using namespace secretscope;
using namespace Qt::Literals::StringLiterals;

class tst_TimeText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void utcStandsBesideLocalTime_data();
    void utcStandsBesideLocalTime();
    void onlyAnotherDayNeedsItsDate();
};

void tst_TimeText::utcStandsBesideLocalTime_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("usual") << qint64(1'740'924'000) << u"2025-03-02 14:00:00 UTC"_s;
    QTest::newRow("before 1970") << qint64(-86'400) << u"1969-12-31 00:00:00 UTC"_s;
    QTest::newRow("absent") << qint64(Resource::absentTime) << QString();
    QTest::newRow("milliseconds by mistake")
        << qint64(1'740'924'000'000'000) << u"1740924000000000"_s;
    QTest::newRow("largest") << std::numeric_limits<qint64>::max() << u"9223372036854775807"_s;
}

void tst_TimeText::utcStandsBesideLocalTime()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, text);
    const QString shown = TimeText::localAndUtc(seconds);
    QVERIFY(shown.contains(text));
    QCOMPARE(shown.isEmpty(), text.isEmpty());
}

void tst_TimeText::onlyAnotherDayNeedsItsDate()
{
    const QDateTime now(QDate(2026, 1, 2), QTime(15, 0));
    QCOMPARE(TimeText::clock(QDateTime(QDate(2026, 1, 2), QTime(14, 2)), now), u"14:02"_s);
    QVERIFY(TimeText::clock(QDateTime(QDate(2026, 1, 1), QTime(14, 2)), now).size() > 5);
    QCOMPARE(TimeText::clock({}, now), QString());
}

QTEST_GUILESS_MAIN(tst_TimeText)
#include "tst_timetext.moc"
