// SPDX-License-Identifier: Apache-2.0
#include "ui/window/history.h"

#include <QtTest>

using namespace secretscope;

namespace {

ViewPosition at(const char *secret)
{
    return {View::Secrets, RowId{secret, {}, {}}};
}

} // namespace

class tst_History : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void backAndForwardMirrorEachOther();
    void aJumpForgetsWhatWasAhead();
    void oldJumpsAreForgotten();
};

void tst_History::backAndForwardMirrorEachOther()
{
    History history;
    QVERIFY(!history.canGoBack());
    history.leave(at("a"));
    history.leave(at("b"));
    QCOMPARE(history.goBack(at("c")), at("b"));
    QCOMPARE(history.goBack(at("b")), at("a"));
    QVERIFY(!history.canGoBack());
    QCOMPARE(history.goForward(at("a")), at("b"));
    QCOMPARE(history.goForward(at("b")), at("c"));
    QVERIFY(!history.canGoForward());
    QVERIFY(!history.goForward(at("c")));
}

void tst_History::aJumpForgetsWhatWasAhead()
{
    History history;
    history.leave(at("a"));
    QVERIFY(history.goBack(at("b")));
    QVERIFY(history.canGoForward());
    history.leave(at("a"));
    QVERIFY(!history.canGoForward());
}

void tst_History::oldJumpsAreForgotten()
{
    History history;
    for (int i = 0; i < 3 * int(History::Maximum); ++i) {
        history.leave(at(QByteArray::number(i).constData()));
    }
    int steps = 0;
    while (history.goBack(at("x"))) {
        ++steps;
    }
    QCOMPARE(steps, int(History::Maximum));
}

QTEST_GUILESS_MAIN(tst_History)
#include "tst_history.moc"
