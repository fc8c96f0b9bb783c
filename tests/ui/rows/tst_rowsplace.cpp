// SPDX-License-Identifier: Apache-2.0
#include "ui/rows/rowsplace.h"

#include <QTest>

using namespace secretscope;

class TestRowsPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackFromItsBytes();
    void cutOrForeignBytesAreRefused();
    void writesOnlySoMuch();
};

void TestRowsPlace::comesBackFromItsBytes()
{
    RowsPlace place;
    place.expanded = {{"s1", {}, {}}, {"s1", Category::PhoneNumbers, {}}};
    place.selected = {{"s2", Category::Tools, "t"}};
    place.current = {{}, Category::Agents, "a"};
    place.top = {"s1", {}, {}};
    place.topOffset = -7;
    const auto back = RowsPlace::fromBytes(place.toBytes());
    QVERIFY(back);
    QCOMPARE(back->expanded, place.expanded);
    QCOMPARE(back->selected, place.selected);
    QCOMPARE(back->current, place.current);
    QCOMPARE(back->top, place.top);
    QCOMPARE(back->topOffset, -7);
}

void TestRowsPlace::cutOrForeignBytesAreRefused()
{
    RowsPlace place;
    place.expanded = {{"s1", Category::Tools, {}}};
    const QByteArray bytes = place.toBytes();
    for (qsizetype length = 0; length < bytes.size(); ++length) {
        QVERIFY(!RowsPlace::fromBytes(bytes.first(length)));
    }
    QVERIFY(!RowsPlace::fromBytes("something else altogether"));
}

void TestRowsPlace::writesOnlySoMuch()
{
    RowsPlace place;
    place.expanded = QList<RowId>(5000, RowId{"s", {}, {}});
    const auto back = RowsPlace::fromBytes(place.toBytes());
    QVERIFY(back);
    QCOMPARE(back->expanded.size(), RowsPlace::MaximumWritten);
}

QTEST_GUILESS_MAIN(TestRowsPlace)
#include "tst_rowsplace.moc"
