// SPDX-License-Identifier: Apache-2.0
#include "workspace/pagetrail.h"

#include <QTest>

using namespace secretscope;
using State = PageTrail::State;
using Following = PageTrail::Following;

class tst_PageTrail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsBeforeTheFirstPage();
    void followsCursorsByteForByte();
    void endsWhereNoCursorIs();
    void hasMoreOverrulesTheCursor();
    void endsAtACursorThatWasThere();
    void endsAtTwoEmptyPagesInARow();
    void endsAtTheMostPages();
    void restartsOnce();
    void mayFollowOldCursorsAfterARestart();
};

void tst_PageTrail::beginsBeforeTheFirstPage()
{
    const PageTrail trail;
    QVERIFY(trail.isOpen());
    QVERIFY(trail.cursor().isEmpty());
    QCOMPARE(trail.pages(), 0);
    QVERIFY(trail.reason().isEmpty());
}

void tst_PageTrail::followsCursorsByteForByte()
{
    PageTrail trail;
    const std::string cursor("a+b%41 =\xff\0x", 11);
    trail.take(cursor, 100);
    QVERIFY(trail.isOpen());
    QCOMPARE(trail.cursor(), QByteArray::fromStdString(cursor));
    trail.take("next", 50);
    QCOMPARE(trail.pages(), 2);
    QCOMPARE(trail.items(), 150U);
}

void tst_PageTrail::endsWhereNoCursorIs()
{
    for (const std::optional<std::string> &end : {std::optional<std::string>(), {""}}) {
        PageTrail trail;
        trail.take(end, 5);
        QCOMPARE(trail.state(), State::AtEnd);
        QVERIFY(trail.reason().isEmpty());
    }
    PageTrail empty;
    empty.take({}, 0);
    QCOMPARE(empty.state(), State::AtEnd);
}

void tst_PageTrail::hasMoreOverrulesTheCursor()
{
    PageTrail denied;
    denied.take("c", 1, Following::Denied);
    QCOMPARE(denied.state(), State::AtEnd);
    PageTrail promised;
    promised.take({}, 1, Following::Promised);
    QCOMPARE(promised.state(), State::CursorMissing);
    QVERIFY(!promised.reason().isEmpty());
    PageTrail both;
    both.take("c", 1, Following::Promised);
    QVERIFY(both.isOpen());
}

void tst_PageTrail::endsAtACursorThatWasThere()
{
    PageTrail same;
    same.take("a", 1);
    same.take("a", 1);
    QCOMPARE(same.state(), State::CursorRepeated);
    PageTrail loop;
    for (const char *cursor : {"a", "b", "c", "a"}) {
        QVERIFY(loop.isOpen());
        loop.take(cursor, 1);
    }
    QCOMPARE(loop.state(), State::CursorRepeated);
    QCOMPARE(loop.reason(), QStringLiteral("the server repeated a cursor"));
}

void tst_PageTrail::endsAtTwoEmptyPagesInARow()
{
    PageTrail trail;
    trail.take("a", 0);
    trail.take("b", 1);
    trail.take("c", 0);
    QVERIFY(trail.isOpen());
    trail.take("d", 0);
    QCOMPARE(trail.state(), State::EmptyPages);
    PageTrail end;
    end.take("a", 0);
    end.take({}, 0);
    QCOMPARE(end.state(), State::AtEnd);
}

void tst_PageTrail::endsAtTheMostPages()
{
    PageTrail trail;
    int pages = 0;
    while (trail.isOpen()) {
        trail.take(std::to_string(++pages), 1);
    }
    QCOMPARE(pages, PageTrail::maximumPages);
    QCOMPARE(trail.state(), State::TooManyPages);
    QCOMPARE(trail.reason(), QStringLiteral("the list has more than 10000 pages"));
}

void tst_PageTrail::restartsOnce()
{
    PageTrail trail;
    trail.take("a", 10);
    trail.restart();
    QVERIFY(trail.isOpen());
    QVERIFY(trail.cursor().isEmpty());
    QCOMPARE(trail.pages(), 0);
    QCOMPARE(trail.items(), 0U);
    trail.take("b", 10);
    trail.restart();
    QCOMPARE(trail.state(), State::CursorRefused);
    PageTrail first;
    first.restart();
    QCOMPARE(first.state(), State::CursorRefused);
}

void tst_PageTrail::mayFollowOldCursorsAfterARestart()
{
    PageTrail trail;
    trail.take("a", 1);
    trail.restart();
    trail.take("a", 1);
    QVERIFY(trail.isOpen());
    trail.take("a", 1);
    QCOMPARE(trail.state(), State::CursorRepeated);
}

QTEST_GUILESS_MAIN(tst_PageTrail)
#include "tst_pagetrail.moc"
