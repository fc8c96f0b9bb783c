// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/plaintooltip.h"

#include <QTest>
#include <QTextDocument>

using namespace secretscope;
using namespace Qt::Literals::StringLiterals;

class tst_PlainToolTip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheTextAsItIs_data();
    void showsTheTextAsItIs();
    void longWordsWrap_data();
    void longWordsWrap();
};

void tst_PlainToolTip::showsTheTextAsItIs_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("words") << u"crm-lookup, editor"_s;
    QTest::newRow("markup") << u"<img src=x><b>&amp; %1"_s;
    QTest::newRow("lines") << u"one\n  two"_s;
    QTest::newRow("emoji") << u"👩‍💻"_s.repeated(20);
}

void tst_PlainToolTip::showsTheTextAsItIs()
{
    QFETCH(QString, text);
    QTextDocument document;
    document.setHtml(plainToolTip(text));
    QCOMPARE(document.toPlainText().remove(QChar(0x200B)), text);
    QVERIFY(plainToolTip({}).isEmpty());
}

void tst_PlainToolTip::longWordsWrap_data()
{
    QTest::addColumn<QString>("word");

    QTest::newRow("letters") << QString(256, u'A');
    QTest::newRow("wide") << u"密"_s.repeated(256);
    QTest::newRow("signs") << u"[U+202E]"_s.repeated(31);
    QTest::newRow("marks") << u"e\u0301\u0302"_s.repeated(80);
}

void tst_PlainToolTip::longWordsWrap()
{
    QFETCH(QString, word);
    constexpr int room = 800;
    QTextDocument document;
    document.setHtml(plainToolTip(word));
    document.setTextWidth(room);
    QVERIFY2(document.idealWidth() <= room, qPrintable(QString::number(document.idealWidth())));
}

QTEST_MAIN(tst_PlainToolTip)
#include "tst_plaintooltip.moc"
