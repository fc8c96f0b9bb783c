// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/setuppane.h"

#include <QPushButton>
#include <QTest>

using namespace secretscope;
using namespace Qt::Literals::StringLiterals;

class tst_SetupPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyButtonShowsItsWholeText_data();
    void everyButtonShowsItsWholeText();
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
    pane.offerTryAgain(u"Try again"_s);
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

QTEST_MAIN(tst_SetupPane)
#include "tst_setuppane.moc"
