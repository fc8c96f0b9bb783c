// SPDX-License-Identifier: Apache-2.0
#include "ui/rows/counttext.h"

#include <QGuiApplication>
#include <QTest>

#include <algorithm>

using namespace secretscope;

class TestCountText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsHowFarACountIsKnown_data();
    void tellsHowFarACountIsKnown();
    void theSignStaysInFrontInRightToLeftWindows();
    void ordersByNumberAndThenWhatMayBeMore();
    void aSumIsOnlyExactIfBothPartsAre();
};

void TestCountText::tellsHowFarACountIsKnown_data()
{
    QTest::addColumn<KnownCount>("known");
    QTest::addColumn<QString>("expected");
    const auto row
        = [](const char *name, std::uint32_t count, LoadState state, const char16_t *expected) {
              QTest::newRow(name) << KnownCount{count, state} << QString::fromUtf16(expected);
          };
    row("complete", 7, LoadState::Complete, u"7");
    row("none reported", 0, LoadState::Complete, u"0");
    row("preview", 10, LoadState::Preview, u"\u2265 10");
    row("empty preview", 0, LoadState::Preview, u"\u2265 0");
    row("loading", 10, LoadState::Loading, u"\u2265 10");
    row("not loaded", 0, LoadState::NotLoaded, u"\u2014");
    row("partly not loaded", 3, LoadState::NotLoaded, u"\u2265 3");
    row("failed", 0, LoadState::Failed, u"!");
    row("failed on the way", 10, LoadState::Failed, u"\u2265 10 !");
    row("not offered", 0, LoadState::NotOffered, u"0");
}

void TestCountText::tellsHowFarACountIsKnown()
{
    QFETCH(KnownCount, known);
    QFETCH(QString, expected);
    QCOMPARE(CountText::shown(known), expected);
    QVERIFY(!CountText::sentence(known).isEmpty());
}

void TestCountText::theSignStaysInFrontInRightToLeftWindows()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QString shown = CountText::shown({10, LoadState::Preview});
    const QString exact = CountText::shown({10, LoadState::Complete});
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(shown, QStringLiteral(u"\u2068\u2265 10\u2069"));
    QCOMPARE(exact, QStringLiteral("10"));
}

void TestCountText::ordersByNumberAndThenWhatMayBeMore()
{
    const QList<KnownCount> ordered{{0, LoadState::Complete},  {0, LoadState::Preview},
                                    {9, LoadState::Complete},  {9, LoadState::Failed},
                                    {10, LoadState::Complete}, {10, LoadState::Preview},
                                    {11, LoadState::Complete}};
    QVERIFY(std::is_sorted(ordered.begin(), ordered.end(), [](KnownCount a, KnownCount b) {
        return countSortKey(a) < countSortKey(b);
    }));
}

void TestCountText::aSumIsOnlyExactIfBothPartsAre()
{
    const auto states = {LoadState::NotLoaded, LoadState::Preview,  LoadState::Loading,
                         LoadState::Failed,    LoadState::Complete, LoadState::NotOffered};
    for (const LoadState a : states) {
        for (const LoadState b : states) {
            const KnownCount sum = KnownCount{2, a} + KnownCount{3, b};
            QCOMPARE(sum.count, 5U);
            QCOMPARE(isWhole(sum.state), isWhole(a) && isWhole(b));
            QCOMPARE(sum.state, (KnownCount{3, b} + KnownCount{2, a}).state);
        }
    }
}

QTEST_MAIN(TestCountText)
#include "tst_counttext.moc"
