// SPDX-License-Identifier: Apache-2.0
#include "service/retryafter.h"

#include <QTest>
#include <QTimeZone>

using namespace secretscope;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

class tst_RetryAfter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headerGivesAWait_data();
    void headerGivesAWait();
    void anythingElseGivesNone_data();
    void anythingElseGivesNone();
    void datesAreReadInAnyLocale();
    void delayGrowsAndHasACeiling_data();
    void delayGrowsAndHasACeiling();
};

static QDateTime now()
{
    return QDateTime(QDate(1994, 11, 6), QTime(8, 49, 0), QTimeZone::utc());
}

void tst_RetryAfter::headerGivesAWait_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("wait");

    QTest::newRow("zero") << QByteArray("0") << qint64(0);
    QTest::newRow("seconds") << QByteArray("120") << qint64(120000);
    QTest::newRow("padded") << QByteArray(" 007 ") << qint64(7000);
    QTest::newRow("absurd") << QByteArray("99999999999999999999") << qint64(315360000000);
    QTest::newRow("IMF-fixdate") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << qint64(37000);
    QTest::newRow("in the past") << QByteArray("Sun, 06 Nov 1993 08:49:37 GMT") << qint64(0);
    QTest::newRow("far ahead") << QByteArray("Sun, 06 Nov 9999 08:49:37 GMT")
                               << qint64(315360000000);
}

void tst_RetryAfter::headerGivesAWait()
{
    QFETCH(const QByteArray, value);
    const auto wait = retryAfter(value, now());
    QVERIFY(wait);
    QTEST(qint64(wait->count()), "wait");
}

void tst_RetryAfter::anythingElseGivesNone_data()
{
    QTest::addColumn<QByteArray>("value");

    for (const char *value : {"",
                              " ",
                              "-1",
                              "+5",
                              "1.5",
                              "soon",
                              "12 s",
                              "0x10",
                              "\xd9\xa3",
                              "06 Nov 1994 08:49:37 GMT",
                              "Sun, 06 Nov 1994 08:49:37",
                              "Sun, 06 Nov 1994 08:49:37 CET",
                              "Sun, 31 Feb 1994 08:49:37 GMT",
                              "Sun, 06 Nov 1994 24:00:00 GMT",
                              "Sun, 06 Nov 1994 08:49 GMT",
                              "Sun, 6 Nov 1994 08:49:37 GMT",
                              "Sun, 06 Now 1994 08:49:37 GMT",
                              "Sunday, 06-Nov-94 08:49:37 GMT",
                              "1994-11-06T08:49:37Z",
                              "Sun Nov  6 08:49:37 1994",
                              "Sun, 00 Nov 1994 08:49:37 GMT"}) {
        QTest::newRow(value) << QByteArray(value);
    }
    QTest::newRow("long") << QByteArray(100000, ' ') + "x" + QByteArray(100000, ':');
}

void tst_RetryAfter::anythingElseGivesNone()
{
    QFETCH(const QByteArray, value);
    QVERIFY(!retryAfter(value, now()));
}

void tst_RetryAfter::datesAreReadInAnyLocale()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German));
    const auto wait = retryAfter("Wed, 07 Dec 1994 08:49:00 GMT", now());
    QLocale::setDefault(before);
    QVERIFY(wait == 31 * 24h);
}

void tst_RetryAfter::delayGrowsAndHasACeiling_data()
{
    QTest::addColumn<int>("retry");
    QTest::addColumn<int>("askedFor"); // ms, -1 = nothing
    QTest::addColumn<double>("random");
    QTest::addColumn<int>("delay"); // ms

    QTest::newRow("first") << 0 << -1 << 0.5 << 250;
    QTest::newRow("second") << 1 << -1 << 0.5 << 500;
    QTest::newRow("third") << 2 << -1 << 0.5 << 1000;
    QTest::newRow("sixth") << 5 << -1 << 0.5 << 8000;
    QTest::newRow("seventh: ceiling") << 6 << -1 << 0.5 << 15000;
    QTest::newRow("hundredth") << 99 << -1 << 0.5 << 15000;
    QTest::newRow("luck") << 3 << -1 << 0.0 << 0;
    QTest::newRow("asked for more") << 0 << 4000 << 0.5 << 4000;
    QTest::newRow("asked for less") << 5 << 1000 << 0.5 << 8000;
    QTest::newRow("asked for an hour") << 0 << 3600000 << 0.5 << 60000;
    QTest::newRow("asked for nothing") << 0 << 0 << 0.5 << 250;
}

void tst_RetryAfter::delayGrowsAndHasACeiling()
{
    QFETCH(const int, retry);
    QFETCH(const int, askedFor);
    QFETCH(const double, random);
    const auto asked = askedFor < 0 ? std::nullopt : std::optional(milliseconds(askedFor));
    QTEST(int(retryDelay(retry, asked, random).count()), "delay");
}

QTEST_GUILESS_MAIN(tst_RetryAfter)
#include "tst_retryafter.moc"
