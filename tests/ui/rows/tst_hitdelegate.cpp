// SPDX-License-Identifier: Apache-2.0
#include "ui/rows/hitdelegate.h"

#include "ui/rows/roles.h"

#include <QApplication>
#include <QPainter>
#include <QStandardItemModel>
#include <QTest>

using namespace secretscope;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QSize room(240, 24);

/// One cell as the delegate draws it, black on white.
QImage drawn(const ShownCell &cell, Qt::LayoutDirection direction = Qt::LeftToRight)
{
    QStandardItemModel model(1, 1);
    model.setData(model.index(0, 0), QVariant::fromValue(cell), roleNumber(Role::Cell));
    QStyleOptionViewItem option;
    option.rect = QRect(QPoint(), room);
    option.state = QStyle::State_Enabled | QStyle::State_Active;
    option.direction = direction;
    option.font = QApplication::font();
    option.fontMetrics = QFontMetrics(option.font);
    option.palette
        = QPalette(Qt::black, Qt::white, Qt::white, Qt::gray, Qt::gray, Qt::black, Qt::white);
    option.decorationSize = QSize(16, 16);
    option.displayAlignment = Qt::AlignLeft | Qt::AlignVCenter;
    option.textElideMode = Qt::ElideRight;
    QImage image(room, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    HitDelegate().paint(&painter, option, model.index(0, 0));
    return image;
}

bool isEmpty(const QImage &image, const QRect &part)
{
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x) {
            if (image.pixelColor(x, y) != Qt::white) {
                return false;
            }
        }
    }
    return true;
}

ShownCell cell(const QString &text, const QList<HitRange> &hits)
{
    return {text, hits};
}

} // namespace

class tst_HitDelegate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsWithHitsBeginWhereOthersDo_data();
    void cellsWithHitsBeginWhereOthersDo();
    void whatDoesNotFitIsToldByAnEllipsis();
    void hitsBeyondTheEllipsisAreLeftOut();
    void chipsDifferInShape();
    void countsAreDrawnOnlyIfAllOfThemFit();
    void aNumberIsNeverCut();
    void aDotInTheIconMarksAChange();
};

void tst_HitDelegate::cellsWithHitsBeginWhereOthersDo_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<QRect>("empty");

    const QRect left(0, 0, room.width() / 2, room.height());
    const QRect right = left.translated(room.width() / 2, 0);
    QTest::newRow("left to right") << Qt::LeftToRight << right;
    QTest::newRow("right to left") << Qt::RightToLeft << left;
}

void tst_HitDelegate::cellsWithHitsBeginWhereOthersDo()
{
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(QRect, empty);
    for (const QList<HitRange> &hits : {QList<HitRange>(), QList<HitRange>{{0, 3}}}) {
        QVERIFY(isEmpty(drawn(cell(u"refund"_s, hits), direction), empty));
    }
}

void tst_HitDelegate::whatDoesNotFitIsToldByAnEllipsis()
{
    // Without room for half of a letter at the end, which would be drawn if nothing were cut.
    const QString text(100, u'W');
    const QImage image = drawn(cell(text, {{0, 3}}));
    const int letter = QFontMetrics(QApplication::font()).horizontalAdvance(u'W');
    const QRect topRight(room.width() - letter / 2, 0, letter / 2, room.height() / 2);
    QVERIFY(isEmpty(image, topRight));
    QVERIFY(!isEmpty(image, QRect(0, 0, room.width() / 2, room.height())));
}

void tst_HitDelegate::hitsBeyondTheEllipsisAreLeftOut()
{
    const QString text(100, u'W');
    // Where it is cut depends on how much room the hits take, so both have one of the same size.
    const QImage hidden = drawn(cell(text, {{0, 3}, {90, 3}}));
    const QImage shown = drawn(cell(text, {{0, 3}}));
    const QRect begin(0, 0, room.width() / 2, room.height());
    QCOMPARE(hidden.copy(begin), shown.copy(begin));
}

void tst_HitDelegate::chipsDifferInShape()
{
    using Chip = CellMarks::Chip;
    QList<QImage> images;
    for (const Chip chip : {Chip::None, Chip::MayEdit, Chip::MayNotEdit, Chip::NoAccess}) {
        ShownCell shown = cell(u"editor"_s, {});
        shown.marks.chip = chip;
        const QImage image = drawn(shown).convertToFormat(QImage::Format_Mono);
        QVERIFY(!images.contains(image));
        images.append(image);
    }
}

void tst_HitDelegate::countsAreDrawnOnlyIfAllOfThemFit()
{
    ShownCell shown = cell(u"46"_s, {});
    const QImage plain = drawn(shown);
    shown.marks.counts.append({u"tool"_s, {}, u"5"_s});
    shown.marks.counts.append({u"agent"_s, {}, u"41"_s});
    QVERIFY(drawn(shown) != plain);
    shown.marks.counts += QList<CellMarks::Count>(20, {u"phone"_s, {}, u"1"_s});
    QCOMPARE(drawn(shown), plain);
}

void tst_HitDelegate::aNumberIsNeverCut()
{
    ShownCell number = cell(u"≥ 107"_s, {});
    number.marks.isNumber = true;
    ShownCell ellipsis = cell(u"\u2026"_s, {});
    ellipsis.marks.isNumber = true;
    QVERIFY(drawn(number) != drawn(ellipsis));
    number.text = QString(100, u'7');
    QCOMPARE(drawn(number), drawn(ellipsis));
    // Words of counts go first.
    ShownCell counts = cell(QString(100, u'x'), {});
    counts.marks.counts.append({{}, u"Fix"_s, u"8"_s, CellMarks::Chip::MayEdit});
    const QImage withWords = drawn(counts);
    counts.marks.counts[0].word = QString(100, u'w');
    const QImage without = drawn(counts);
    counts.marks.counts[0].word.clear();
    QCOMPARE(drawn(counts), without);
    QVERIFY(withWords != without);
}

void tst_HitDelegate::aDotInTheIconMarksAChange()
{
    const auto hasDot = [](const ShownCell &cell) {
        const QImage image = drawn(cell);
        int pixels = 0;
        for (int y = 0; y < room.height(); ++y) {
            for (int x = 0; x < 24; ++x) {
                pixels += image.pixelColor(x, y) == QPalette().color(QPalette::Link) ? 1 : 0;
            }
        }
        return pixels > 9;
    };
    for (const QList<HitRange> &hits : {QList<HitRange>(), QList<HitRange>{{0, 2}}}) {
        ShownCell changed = cell(u"crm-lookup"_s, hits);
        changed.marks.symbol = u"tool"_s;
        QVERIFY(!hasDot(changed));
        changed.isChanged = true;
        QVERIFY(hasDot(changed));
    }
}

QTEST_MAIN(tst_HitDelegate)
#include "tst_hitdelegate.moc"
