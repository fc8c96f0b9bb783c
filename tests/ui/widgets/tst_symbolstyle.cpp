// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/symbolstyle.h"

#include "ui/widgets/readablepalette.h"

#include <QApplication>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

#include <algorithm>

using namespace secretscope;
using namespace Qt::Literals::StringLiterals;

namespace {

QPalette black()
{
    QPalette palette(Qt::white, Qt::black, Qt::white, Qt::black, Qt::gray, Qt::white, Qt::black);
    palette.setColor(QPalette::Button, Qt::black);
    palette.setColor(QPalette::Highlight, Qt::yellow);
    return palette;
}

QPalette light()
{
    QPalette palette(Qt::black, QColor(0xef, 0xef, 0xef), Qt::white, QColor(0xc0, 0xc0, 0xc0),
                     QColor(0xd0, 0xd0, 0xd0), Qt::black, Qt::white);
    palette.setColor(QPalette::Highlight, Qt::darkBlue);
    return palette;
}

/// The greatest contrast between a pixel of the picture and its ground.
double greatestContrast(const QImage &image, const QColor &ground)
{
    double greatest = 1;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            greatest = std::max(greatest, contrast(image.pixelColor(x, y), ground));
        }
    }
    return greatest;
}

/// Without its text, which would be seen anyway.
QImage drawn(QAbstractButton &button, const QPalette &palette)
{
    button.setPalette(palette);
    button.resize(button.sizeHint().expandedTo(QSize(60, 24)));
    return button.grab().toImage();
}

} // namespace

class tst_SymbolStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theArrowOfAMenuIsInLineWithTheText();
    void initTestCase() { QApplication::setStyle(new SymbolStyle(u"fusion"_s)); }
    void thePaletteOfTheApplicationCanBeRead();
    void whatIsSwitchedOnIsSeen_data();
    void whatIsSwitchedOnIsSeen();
    void theArrowOfASelectedRowIsSeen_data() { whatIsSwitchedOnIsSeen_data(); }
    void theArrowOfASelectedRowIsSeen();
    void controlsHaveOutlinesInTheDark();
    void lightControlsStayAsTheStyleDrawsThem();
};

void tst_SymbolStyle::thePaletteOfTheApplicationCanBeRead()
{
    const QPalette palette = QApplication::palette();
    const QColor base = palette.color(QPalette::Base);
    const QColor muted = palette.color(QPalette::PlaceholderText);
    QVERIFY(contrast(mixed(muted, base, muted.alphaF()), base) >= 4.5);
}

void tst_SymbolStyle::whatIsSwitchedOnIsSeen_data()
{
    QTest::addColumn<QPalette>("palette");

    QTest::newRow("light") << light();
    QTest::newRow("black") << black();
}

void tst_SymbolStyle::whatIsSwitchedOnIsSeen()
{
    QFETCH(QPalette, palette);
    QToolButton button;
    button.setCheckable(true);
    const QColor mark = palette.color(QPalette::Highlight);
    const auto isMarked = [&] {
        const QImage image = drawn(button, palette);
        return image.pixelColor(image.width() / 2, image.height() - 2) == mark;
    };
    QVERIFY(!isMarked());
    button.setChecked(true);
    QVERIFY(isMarked());
}

void tst_SymbolStyle::theArrowOfASelectedRowIsSeen()
{
    QFETCH(QPalette, palette);
    palette.setColor(QPalette::HighlightedText,
                     palette.color(QPalette::Highlight) == QColor(Qt::yellow) ? Qt::black
                                                                              : Qt::white);
    QTreeWidget tree;
    tree.setPalette(palette);
    tree.setHeaderHidden(true);
    auto *item = new QTreeWidgetItem(&tree, {u"row"_s});
    new QTreeWidgetItem(item, {u"below"_s});
    item->setSelected(true);
    tree.show();
    const QRect row = tree.visualItemRect(item);
    const QImage arrow = tree.viewport()->grab({0, row.top(), row.left(), row.height()}).toImage();
    QVERIFY(greatestContrast(arrow.copy(2, 2, arrow.width() - 4, arrow.height() - 4),
                             palette.color(QPalette::Highlight))
            >= 4.5);
}

void tst_SymbolStyle::controlsHaveOutlinesInTheDark()
{
    QToolButton tool;
    QPushButton push;
    QRadioButton radio;
    for (QAbstractButton *button : std::initializer_list<QAbstractButton *>{&tool, &push, &radio}) {
        QVERIFY(greatestContrast(drawn(*button, black()), Qt::black) >= 3);
    }
}

void tst_SymbolStyle::lightControlsStayAsTheStyleDrawsThem()
{
    QPushButton push;
    const QImage ours = drawn(push, light());
    const std::unique_ptr<QStyle> plain(new QProxyStyle(u"fusion"_s));
    push.setStyle(plain.get());
    QCOMPARE(ours, drawn(push, light()));
}

void tst_SymbolStyle::theArrowOfAMenuIsInLineWithTheText()
{
    QMenu menu;
    QToolButton button;
    button.setAutoRaise(true);
    button.setPopupMode(QToolButton::InstantPopup);
    button.setMenu(&menu);
    const QImage image = drawn(button, light());
    int top = image.height();
    int bottom = 0;
    for (int y = 0; y < image.height(); ++y) {
        if (greatestContrast(image.copy(image.width() - 14, y, 14, 1), image.pixelColor(1, 1))
            > 2) {
            top = std::min(top, y);
            bottom = y;
        }
    }
    QVERIFY(bottom > top);
    QVERIFY(std::abs((top + bottom) / 2 - image.height() / 2) <= 1);
}

QTEST_MAIN(tst_SymbolStyle)
#include "tst_symbolstyle.moc"
