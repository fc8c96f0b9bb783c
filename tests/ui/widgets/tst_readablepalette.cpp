// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/readablepalette.h"

#include <QTest>

using namespace secretscope;

namespace {

/// As a desktop gives it: some roles, the others from a light palette.
QPalette paletteOf(const QColor &ground, const QColor &text, const QColor &button)
{
    QPalette palette(Qt::black, QColor(0xef, 0xef, 0xef), Qt::white, Qt::gray, Qt::darkGray,
                     Qt::black, Qt::white);
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::AlternateBase}) {
        palette.setColor(role, ground);
    }
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::All, role, text);
    }
    palette.setColor(QPalette::Button, button);
    palette.setColor(QPalette::PlaceholderText, QColor(0, 0, 0, 128));
    palette.setColor(QPalette::Highlight, QColor(0x30, 0x8c, 0xc6)); // of Fusion
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x29, 0x80, 0xb9));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, ground.darker(120));
    }
    return palette;
}

} // namespace

class tst_ReadablePalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastIsThatOfTheGuidelines();
    void everythingCanBeRead_data();
    void everythingCanBeRead();
    void whatCanBeReadIsLeftAlone();
};

void tst_ReadablePalette::contrastIsThatOfTheGuidelines()
{
    QCOMPARE(qRound(contrast(Qt::white, Qt::black)), 21);
    QCOMPARE(qRound(contrast(Qt::black, Qt::black)), 1);
    // The grey that is named everywhere as just enough on white.
    QCOMPARE(qRound(contrast(QColor(0x76, 0x76, 0x76), Qt::white) * 100), 454);
}

void tst_ReadablePalette::everythingCanBeRead_data()
{
    QTest::addColumn<QPalette>("palette");

    QTest::newRow("light") << paletteOf(QColor(0xef, 0xef, 0xef), Qt::black,
                                        QColor(0xef, 0xef, 0xef));
    QTest::newRow("dark") << paletteOf(QColor(0x2a, 0x2e, 0x32), QColor(0xfc, 0xfc, 0xfc),
                                       QColor(0x31, 0x36, 0x3b));
    QTest::newRow("high contrast, black") << paletteOf(Qt::black, Qt::white, Qt::black);
    QTest::newRow("high contrast, white") << paletteOf(Qt::white, Qt::black, Qt::white);
    QTest::newRow("sepia") << paletteOf(QColor(0xf4, 0xec, 0xd8), QColor(0x5b, 0x46, 0x36),
                                        QColor(0xe8, 0xdc, 0xc0));
}

void tst_ReadablePalette::everythingCanBeRead()
{
    QFETCH(QPalette, palette);
    const QPalette readable = readablePalette(palette);
    const auto contrastOf
        = [&](QPalette::ColorGroup group, QPalette::ColorRole role, QPalette::ColorRole ground) {
              const QColor color = readable.color(group, role);
              const QColor under = readable.color(group, ground);
              return contrast(mixed(color, under, color.alphaF()), under);
          };
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        QVERIFY(contrastOf(group, QPalette::PlaceholderText, QPalette::Base) >= 4.5);
        QVERIFY(contrastOf(group, QPalette::PlaceholderText, QPalette::Window) >= 4.5);
        QVERIFY(contrastOf(group, QPalette::PlaceholderText, QPalette::AlternateBase) >= 4.5);
        QVERIFY(contrastOf(group, QPalette::Link, QPalette::Base) >= 4.5);
        QVERIFY(contrastOf(group, QPalette::Link, QPalette::AlternateBase) >= 4.5);
        QVERIFY(contrastOf(group, QPalette::HighlightedText, QPalette::Highlight) >= 4.5);
        const QColor selected = readable.color(group, QPalette::HighlightedText);
        QVERIFY(contrast(tinted(readable.color(group, QPalette::Highlight), selected), selected)
                >= 4.5);
        QCOMPARE(readable.color(group, QPalette::Text), palette.color(group, QPalette::Text));
    }
    QVERIFY(contrastOf(QPalette::Disabled, QPalette::PlaceholderText, QPalette::Base) >= 3);
    QVERIFY(contrastOf(QPalette::Disabled, QPalette::Text, QPalette::Base) >= 3);
    QVERIFY(contrastOf(QPalette::Disabled, QPalette::WindowText, QPalette::Window) >= 3);
    QVERIFY(contrastOf(QPalette::Disabled, QPalette::ButtonText, QPalette::Button) >= 3);
    // Chips have a ground of their own.
    const QColor text = readable.color(QPalette::Text);
    const QColor chip = tinted(readable.color(QPalette::Base), text);
    QVERIFY(contrast(chip, text) >= 4.5);
    QVERIFY(chip != readable.color(QPalette::Base));
    // It still says "muted" or "not now".
    QVERIFY(contrastOf(QPalette::Active, QPalette::PlaceholderText, QPalette::Base)
            < contrastOf(QPalette::Active, QPalette::Text, QPalette::Base));
    QVERIFY(contrastOf(QPalette::Disabled, QPalette::ButtonText, QPalette::Button)
            < contrastOf(QPalette::Active, QPalette::ButtonText, QPalette::Button));
}

void tst_ReadablePalette::whatCanBeReadIsLeftAlone()
{
    QPalette palette = paletteOf(Qt::white, Qt::black, Qt::white);
    const QColor own(0x50, 0x30, 0x30);
    palette.setColor(QPalette::PlaceholderText, own);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, Qt::darkGray);
    }
    const QPalette readable = readablePalette(palette);
    QCOMPARE(readable.color(QPalette::PlaceholderText), own);
    QCOMPARE(readable, readablePalette(readable));
}

QTEST_MAIN(tst_ReadablePalette)
#include "tst_readablepalette.moc"
