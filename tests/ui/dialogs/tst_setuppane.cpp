// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/setuppane.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
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
    void eachTroubleIsToldAtItsFieldWithItsButton_data();
    void eachTroubleIsToldAtItsFieldWithItsButton();
    void theKeyComesFirstAndCanBeShown();
    void whatWasOpenBeforeIsOneClickAway();
    void waitingIsSeen();
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
    pane.showRefusal({}, SetupPane::Trouble::Key, u"no"_s, u"Try again"_s);
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
    pane.showRefusal({u"Acme"_s, BaseUrl::global()}, SetupPane::Trouble::Key, u"no"_s,
                     u"Try again"_s);
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
    pane.showRefusal({u"Acme"_s, BaseUrl::global()}, SetupPane::Trouble::Server,
                     u"The server is down."_s, u"Try again"_s);
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

void tst_SetupPane::eachTroubleIsToldAtItsFieldWithItsButton_data()
{
    QTest::addColumn<SetupPane::Trouble>("trouble");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("title");
    QTest::newRow("server") << SetupPane::Trouble::Server << u"serverProblem"_s
                            << u"tryKeychainAgain"_s << u"not reached"_s;
    QTest::newRow("key") << SetupPane::Trouble::Key << u"keyProblem"_s << u"connect"_s
                         << u"not accepted"_s;
    QTest::newRow("keychain") << SetupPane::Trouble::Keychain << u"keyProblem"_s
                              << u"tryKeychainAgain"_s << u"not at hand"_s;
}

void tst_SetupPane::eachTroubleIsToldAtItsFieldWithItsButton()
{
    QFETCH(SetupPane::Trouble, trouble);
    QFETCH(QString, label);
    QFETCH(QString, button);
    QFETCH(QString, title);
    SetupPane pane;
    pane.show();
    pane.showRefusal({u"Acme"_s, BaseUrl::global()}, trouble, u"This is why."_s, u"Again"_s);
    for (const QString &name : {u"keyProblem"_s, u"serverProblem"_s, u"setupMessage"_s}) {
        QCOMPARE(pane.findChild<QLabel *>(name)->isVisible(), name == label);
    }
    QCOMPARE(pane.findChild<QLabel *>(label)->text(), u"This is why."_s);
    for (const QString &name : {u"tryKeychainAgain"_s, u"connect"_s}) {
        QCOMPARE(pane.findChild<QPushButton *>(name)->isDefault(), name == button);
    }
    const QString shown = pane.findChild<QLabel *>(u"setupTitle"_s)->text();
    QVERIFY2(shown.contains(title) && shown.contains(u"Acme"_s), qPrintable(shown));
}

void tst_SetupPane::theKeyComesFirstAndCanBeShown()
{
    SetupPane pane;
    pane.show();
    auto *key = pane.findChild<QLineEdit *>(u"profileKey"_s);
    QVERIFY(key->y() < pane.findChild<QWidget *>(u"profileServer"_s)->y());
    QVERIFY(key->y() < pane.findChild<QWidget *>(u"profileName"_s)->y());
    QCOMPARE(key->echoMode(), QLineEdit::Password);
    pane.findChild<QAction *>(u"revealKey"_s)->trigger();
    QCOMPARE(key->echoMode(), QLineEdit::Normal);
}

void tst_SetupPane::whatWasOpenBeforeIsOneClickAway()
{
    SetupPane pane;
    pane.show();
    auto *cards = pane.findChild<QWidget *>(u"startCards"_s);
    QVERIFY(!cards->isVisible());
    pane.setRecent({{u"A & B"_s, BaseUrl::global()}}, {u"/tmp/monday.json"_s});
    QVERIFY(cards->isVisible());
    QSignalSpy profile(&pane, &SetupPane::profileRequested);
    QSignalSpy snapshot(&pane, &SetupPane::recentSnapshotRequested);
    const auto buttons = cards->findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 2);
    QCOMPARE(buttons.first()->accessibleName(), u"Open A & B"_s);
    buttons.first()->click();
    buttons.last()->click();
    QCOMPARE(profile.size(), 1);
    QCOMPARE(snapshot.first().first().toString(), u"/tmp/monday.json"_s);
}

void tst_SetupPane::waitingIsSeen()
{
    SetupPane pane;
    pane.show();
    auto *busy = pane.findChild<QProgressBar *>();
    QVERIFY(!busy->isVisible());
    pane.showConnecting(u"Asking …"_s);
    QVERIFY(busy->isVisible());
    pane.showProblem({});
    QVERIFY(!busy->isVisible());
}

QTEST_MAIN(tst_SetupPane)
#include "tst_setuppane.moc"
