// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/setuppane.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace secretscope;
using namespace Qt::Literals::StringLiterals;

class tst_SetupPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyButtonShowsItsWholeText_data();
    void everyButtonShowsItsWholeText();
    void theKeyHasTheFocusAlsoAfterAWrongOne();
    void enterSubmitsFromEveryField_data();
    void enterSubmitsFromEveryField();
    void enterTriesAgainWhileNoOtherKeyIsTyped();
    void whatWasWrongGoesOnceTheUserTypes();
    void escapeGoesBackToTheOpenWorkspace();
};

void tst_SetupPane::everyButtonShowsItsWholeText_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<QString>("longer");

    QTest::newRow("wide") << 1100 << QString();
    QTest::newRow("narrow") << 520 << QString();
    QTest::newRow("wide, in a language of long words") << 1100 << u" und noch einiges mehr"_s;
}

void tst_SetupPane::everyButtonShowsItsWholeText()
{
    QFETCH(int, width);
    QFETCH(QString, longer);
    SetupPane pane;
    pane.setCanLeave(true);
    pane.showRefusal({}, u"no"_s, u"Try again"_s);
    const QList<QPushButton *> buttons = pane.findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        button->setText(button->text() + longer);
    }
    pane.resize(width, 700);
    pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    int seen = 0;
    for (const QPushButton *button : buttons) {
        if (!button->isVisible()) {
            continue;
        }
        ++seen;
        QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
    }
    QVERIFY(seen >= 5);
}

void tst_SetupPane::theKeyHasTheFocusAlsoAfterAWrongOne()
{
    SetupPane pane;
    pane.show();
    pane.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&pane));
    auto *key = pane.findChild<QLineEdit *>(u"profileKey"_s);
    QVERIFY(key->hasFocus());
    key->setText(u"wrong"_s);
    pane.showConnecting(u"Asking …"_s);
    QVERIFY(!key->hasFocus());
    pane.showRefusal({u"Acme"_s, BaseUrl::global()}, u"no"_s, u"Try again"_s);
    QVERIFY(key->hasFocus());
}

void tst_SetupPane::enterSubmitsFromEveryField_data()
{
    QTest::addColumn<QString>("field");
    QTest::newRow("name") << u"profileName"_s;
    QTest::newRow("server") << u"profileServer"_s;
    QTest::newRow("key") << u"profileKey"_s;
}

void tst_SetupPane::enterSubmitsFromEveryField()
{
    QFETCH(QString, field);
    SetupPane pane;
    pane.show();
    pane.findChild<QLineEdit *>(u"profileKey"_s)->setText(u"some-key"_s);
    QSignalSpy requested(&pane, &SetupPane::connectRequested);
    QTest::keyClick(pane.findChild<QWidget *>(field), Qt::Key_Return);
    QCOMPARE(requested.size(), 1);
}

void tst_SetupPane::enterTriesAgainWhileNoOtherKeyIsTyped()
{
    SetupPane pane;
    pane.show();
    auto *key = pane.findChild<QLineEdit *>(u"profileKey"_s);
    QSignalSpy again(&pane, &SetupPane::tryAgainRequested);
    QSignalSpy requested(&pane, &SetupPane::connectRequested);
    pane.showRefusal({u"Acme"_s, BaseUrl::global()}, u"The server is down."_s, u"Try again"_s);
    QTest::keyClick(key, Qt::Key_Return);
    QCOMPARE(again.size(), 1);
    key->setText(u"another-key"_s);
    QTest::keyClick(key, Qt::Key_Return);
    QCOMPARE(again.size(), 1);
    QCOMPARE(requested.size(), 1);
}

void tst_SetupPane::whatWasWrongGoesOnceTheUserTypes()
{
    SetupPane pane;
    pane.show();
    pane.showProblem(u"This was wrong."_s);
    const auto *message = pane.findChild<QLabel *>(u"setupMessage"_s);
    QVERIFY(message->isVisible());
    QTest::keyClicks(pane.findChild<QLineEdit *>(u"profileKey"_s), u"k"_s);
    QVERIFY(!message->isVisible());
}

void tst_SetupPane::escapeGoesBackToTheOpenWorkspace()
{
    SetupPane pane;
    pane.show();
    QSignalSpy left(&pane, &SetupPane::leaveRequested);
    auto *key = pane.findChild<QLineEdit *>(u"profileKey"_s);
    QTest::keyClick(key, Qt::Key_Escape);
    QCOMPARE(left.size(), 0);
    pane.setCanLeave(true);
    QTest::keyClick(key, Qt::Key_Escape);
    QCOMPARE(left.size(), 1);
}

QTEST_MAIN(tst_SetupPane)
#include "tst_setuppane.moc"
