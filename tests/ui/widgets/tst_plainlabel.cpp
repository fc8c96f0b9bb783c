// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textblock.h"
#include "ui/widgets/wrappedtext.h"

#include <QApplication>
#include <QPainter>
#include <QTest>

using namespace secretscope;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Columns of pixels in which something is drawn.
QList<int> drawnColumns(QWidget &widget)
{
    const QImage image = widget.grab().toImage();
    QList<int> columns;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixelColor(x, y) != image.pixelColor(0, 0)) {
                columns.append(x);
                break;
            }
        }
    }
    return columns;
}

class Block : public QWidget
{
public:
    explicit Block(const QString &text)
        : m_text(text)
    {}

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        drawBlock(painter, rect(), m_text, font(), layoutDirection());
    }

private:
    QString m_text;
};

} // namespace

class tst_PlainLabel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }
    void textIsNeverMarkup_data();
    void textIsNeverMarkup();
    void whatDoesNotFitIsToldByAnEllipsis();
    void rightToLeftWindowsBeginAtTheRight_data();
    void rightToLeftWindowsBeginAtTheRight();
    void soDoTextsOfSeveralLines_data();
    void soDoTextsOfSeveralLines();
};

void tst_PlainLabel::textIsNeverMarkup_data()
{
    QTest::addColumn<bool>("isElided");

    QTest::newRow("whole") << false;
    QTest::newRow("elided") << true;
}

void tst_PlainLabel::textIsNeverMarkup()
{
    QFETCH(bool, isElided);
    PlainLabel label(u"<b>a</b> &b"_s);
    if (isElided) {
        label.setElided();
    }
    label.resize(400, 30);
    QCOMPARE(label.textFormat(), Qt::PlainText);
    // All of it is drawn, signs included.
    const QList<int> columns = drawnColumns(label);
    const int width = label.fontMetrics().horizontalAdvance(label.text());
    QVERIFY(columns.last() - columns.first() > width * 3 / 4);
}

void tst_PlainLabel::whatDoesNotFitIsToldByAnEllipsis()
{
    PlainLabel whole(QString(200, u'l'));
    PlainLabel elided(whole.text());
    elided.setElided();
    PlainLabel expected(whole.fontMetrics().elidedText(whole.text(), Qt::ElideRight, 100));
    for (PlainLabel *label : {&whole, &elided, &expected}) {
        label->resize(100, 30);
    }
    QCOMPARE(elided.grab().toImage(), expected.grab().toImage());
    QVERIFY(elided.grab().toImage() != whole.grab().toImage());
    QVERIFY(elided.sizePolicy().horizontalPolicy() == QSizePolicy::Ignored);
}

void tst_PlainLabel::rightToLeftWindowsBeginAtTheRight_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<bool>("isElided");
    QTest::addColumn<bool>("isAtTop");

    for (const bool isElided : {false, true}) {
        for (const bool isAtTop : {false, true}) {
            QTest::addRow("right, %d, %d", isElided, isAtTop)
                << Qt::RightToLeft << isElided << isAtTop;
            QTest::addRow("left, %d, %d", isElided, isAtTop)
                << Qt::LeftToRight << isElided << isAtTop;
        }
    }
}

void tst_PlainLabel::rightToLeftWindowsBeginAtTheRight()
{
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(bool, isElided);
    QFETCH(bool, isAtTop);
    QApplication::setLayoutDirection(direction);
    PlainLabel label(u"HUBSPOT"_s);
    if (isElided) {
        label.setElided();
    }
    if (isAtTop) {
        label.setAtTop();
    }
    label.resize(400, 30);
    const QList<int> columns = drawnColumns(label);
    QVERIFY(direction == Qt::RightToLeft ? columns.first() > 200 : columns.last() < 200);
}

void tst_PlainLabel::soDoTextsOfSeveralLines_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<QString>("text");

    for (const QString &text : {u"HUBSPOT"_s, u"مفتاح"_s}) {
        QTest::addRow("right, %s", qUtf8Printable(text)) << Qt::RightToLeft << text;
        QTest::addRow("left, %s", qUtf8Printable(text)) << Qt::LeftToRight << text;
    }
}

void tst_PlainLabel::soDoTextsOfSeveralLines()
{
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(QString, text);
    QApplication::setLayoutDirection(direction);
    WrappedText wrapped(text);
    Block block(text);
    for (QWidget *widget : {static_cast<QWidget *>(&wrapped), static_cast<QWidget *>(&block)}) {
        widget->resize(400, 30);
        const QList<int> columns = drawnColumns(*widget);
        QVERIFY(!columns.isEmpty());
        QVERIFY(direction == Qt::RightToLeft ? columns.first() > 200 : columns.last() < 200);
    }
}

QTEST_MAIN(tst_PlainLabel)
#include "tst_plainlabel.moc"
