// SPDX-License-Identifier: Apache-2.0
#include "ui/rows/viewstate.h"

#include <QTest>

using namespace secretscope;

class tst_ViewState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackFromItsBytes();
    void cutOrForeignBytesAreRefused();
    void writesNoMoreThanTheLimit();
};

void tst_ViewState::comesBackFromItsBytes()
{
    ViewState state;
    state.expanded = {{"s1", {}, {}}, {"s1", Category::PhoneNumbers, {}}};
    state.selected
        = {{"s2", Category::Tools, "t"}, {"s2", RowCategory::ofWord("speech_engines"), "e"}};
    state.current = {{}, Category::Agents, "a"};
    state.top = {"s1", {}, {}};
    state.topOffset = -7;
    const auto back = ViewState::fromBytes(state.toBytes());
    QVERIFY(back);
    QCOMPARE(back->expanded, state.expanded);
    QCOMPARE(back->selected, state.selected);
    QCOMPARE(back->current, state.current);
    QCOMPARE(back->top, state.top);
    QCOMPARE(back->topOffset, -7);
}

void tst_ViewState::cutOrForeignBytesAreRefused()
{
    ViewState state;
    state.expanded = {{"s1", Category::Tools, {}}};
    const QByteArray bytes = state.toBytes();
    for (qsizetype length = 0; length < bytes.size(); ++length) {
        QVERIFY(!ViewState::fromBytes(bytes.first(length)));
    }
    QVERIFY(!ViewState::fromBytes("something else altogether"));
}

void tst_ViewState::writesNoMoreThanTheLimit()
{
    ViewState state;
    state.expanded = QList<RowId>(5000, RowId{"s", {}, {}});
    const auto back = ViewState::fromBytes(state.toBytes());
    QVERIFY(back);
    QCOMPARE(back->expanded.size(), ViewState::MaximumWritten);
}

QTEST_GUILESS_MAIN(tst_ViewState)
#include "tst_viewstate.moc"
