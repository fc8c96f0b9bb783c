// SPDX-License-Identifier: Apache-2.0
#include "workspace/paginator.h"

#include <QTest>

using namespace secretscope;
using State = Paginator::State;

class tst_Paginator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsBeforeTheFirstPage();
    void followsCursorsByteForByte();
    void endsWhereNoCursorIs();
    void hasMoreAndTheCursorBothPromise();
    void endsAtACursorThatWasThere();
    void endsAfterManyEmptyPagesInARow();
    void endsAtTheMostPages();
    void restartsOnce();
    void mayFollowOldCursorsAfterARestart();
};

void tst_Paginator::beginsBeforeTheFirstPage()
{
    const Paginator list;
    QVERIFY(list.isOpen());
    QVERIFY(list.cursor().isEmpty());
    QCOMPARE(list.pages(), 0);
    QVERIFY(!list.endedEarly());
}

void tst_Paginator::followsCursorsByteForByte()
{
    Paginator list;
    const std::string cursor("a+b%41 =\xff\0x", 11);
    list.take(cursor, 100);
    QVERIFY(list.isOpen());
    QCOMPARE(list.cursor(), QByteArray::fromStdString(cursor));
    list.take("next", 50);
    QCOMPARE(list.pages(), 2);
    QCOMPARE(list.items(), 150U);
}

void tst_Paginator::endsWhereNoCursorIs()
{
    for (const std::optional<std::string> &end : {std::optional<std::string>(), {""}}) {
        Paginator list;
        list.take(end, 5);
        QCOMPARE(list.state(), State::AtEnd);
        QVERIFY(!list.endedEarly());
    }
    Paginator empty;
    empty.take({}, 0);
    QCOMPARE(empty.state(), State::AtEnd);
}

void tst_Paginator::hasMoreAndTheCursorBothPromise()
{
    Paginator denied;
    denied.take("c", 1, false);
    QVERIFY(denied.isOpen());
    denied.take({}, 1, false);
    QCOMPARE(denied.state(), State::AtEnd);
    Paginator promised;
    promised.take({}, 1, true);
    QCOMPARE(promised.state(), State::CursorMissing);
    QVERIFY(promised.endedEarly());
    Paginator both;
    both.take("c", 1, true);
    QVERIFY(both.isOpen());
}

void tst_Paginator::endsAtACursorThatWasThere()
{
    Paginator same;
    same.take("a", 1);
    same.take("a", 1);
    QCOMPARE(same.state(), State::CursorRepeated);
    Paginator loop;
    for (const char *cursor : {"a", "b", "c", "a"}) {
        QVERIFY(loop.isOpen());
        loop.take(cursor, 1);
    }
    QCOMPARE(loop.state(), State::CursorRepeated);
    QVERIFY(loop.endedEarly());
}

void tst_Paginator::endsAfterManyEmptyPagesInARow()
{
    Paginator list;
    int page = 0;
    const auto take = [&](int pages, std::size_t items) {
        for (int i = 0; i < pages; ++i) {
            list.take(std::to_string(++page), items);
        }
    };
    take(Paginator::maximumEmptyPages - 1, 0);
    take(1, 1);
    take(Paginator::maximumEmptyPages - 1, 0);
    QVERIFY(list.isOpen());
    take(1, 0);
    QCOMPARE(list.state(), State::EmptyPages);
    QVERIFY(list.endedEarly());
    Paginator end;
    end.take("a", 0);
    end.take({}, 0);
    QCOMPARE(end.state(), State::AtEnd);
}

void tst_Paginator::endsAtTheMostPages()
{
    Paginator list;
    int pages = 0;
    while (list.isOpen()) {
        list.take(std::to_string(++pages), 1);
    }
    QCOMPARE(pages, Paginator::maximumPages);
    QCOMPARE(list.state(), State::TooManyPages);
    QVERIFY(list.endedEarly());
}

void tst_Paginator::restartsOnce()
{
    Paginator list;
    list.take("a", 10);
    list.restart();
    QVERIFY(list.isOpen());
    QVERIFY(list.cursor().isEmpty());
    QCOMPARE(list.pages(), 0);
    QCOMPARE(list.items(), 0U);
    list.take("b", 10);
    list.restart();
    QCOMPARE(list.state(), State::CursorRefused);
    Paginator first;
    first.restart();
    QCOMPARE(first.state(), State::CursorRefused);
}

void tst_Paginator::mayFollowOldCursorsAfterARestart()
{
    Paginator list;
    list.take("a", 1);
    list.restart();
    list.take("a", 1);
    QVERIFY(list.isOpen());
    list.take("a", 1);
    QCOMPARE(list.state(), State::CursorRepeated);
}

QTEST_GUILESS_MAIN(tst_Paginator)
#include "tst_paginator.moc"
