// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/symbolstyle.h"

#include <QPalette>
#include <QStyleFactory>
#include <QTest>

using namespace secretscope;

class tst_SymbolStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mutedTextIsReadable_data();
    void mutedTextIsReadable();
};

void tst_SymbolStyle::mutedTextIsReadable_data()
{
    QTest::addColumn<QColor>("base");
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("muted");
    QTest::addColumn<QColor>("expected");
    const auto white = [](int alpha) { return QColor(255, 255, 255, alpha); };
    const auto black = [](int alpha) { return QColor(0, 0, 0, alpha); };
    QTest::newRow("dark, and black was left")
        << black(255) << white(255) << black(128) << white(153);
    QTest::newRow("dark, with a colour of its own")
        << QColor(27, 30, 32) << white(255) << QColor(161, 169, 177) << QColor(161, 169, 177);
    QTest::newRow("light, as Qt has it") << white(255) << black(255) << black(128) << black(128);
    QTest::newRow("light, too faint") << white(255) << black(255) << black(40) << black(153);
    QTest::newRow("nothing better is known") << QColor(100, 100, 100) << QColor(110, 110, 110)
                                             << QColor(120, 120, 120) << QColor(120, 120, 120);
}

void tst_SymbolStyle::mutedTextIsReadable()
{
    QFETCH(QColor, base);
    QFETCH(QColor, text);
    QFETCH(QColor, muted);
    QFETCH(QColor, expected);
    QPalette palette;
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::PlaceholderText, muted);
    SymbolStyle(QStyleFactory::create(QStringLiteral("Fusion"))).polish(palette);
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
        QCOMPARE(palette.color(group, QPalette::PlaceholderText).rgba(), expected.rgba());
}

QTEST_MAIN(tst_SymbolStyle)
#include "tst_symbolstyle.moc"
