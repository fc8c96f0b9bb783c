// SPDX-License-Identifier: Apache-2.0
#include "ui/rows/celltext.h"

#include <QGuiApplication>
#include <QTest>

using namespace secretscope;
using namespace Qt::Literals::StringLiterals;

namespace {

Query query(const QString &text)
{
    return Query::parse(text).value();
}

QString hitsIn(const ShownCell &cell)
{
    QStringList texts;
    for (const HitRange &hit : cell.hits) {
        texts.append(cell.text.mid(hit.start, hit.length));
    }
    return texts.join(u'|');
}

} // namespace

class tst_CellText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }
    void isolatesAreDrawnOnlyWhereTheyMatter_data();
    void isolatesAreDrawnOnlyWhereTheyMatter();
    void hitsStayWhereTheirTextIs();
};

void tst_CellText::isolatesAreDrawnOnlyWhereTheyMatter_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<QString>("drawn");

    QTest::newRow("nothing to reorder") << u"Berlin"_s << Qt::LeftToRight << u"+49 30 · Berlin"_s;
    QTest::newRow("wide letters") << u"密"_s << Qt::LeftToRight << u"+49 30 · 密"_s;
    QTest::newRow("Hebrew beside it")
        << u"מפתח"_s << Qt::LeftToRight << u"\u2068+49 30\u2069 · מפתח"_s;
    QTest::newRow("Arabic beside it")
        << u"مفتاح"_s << Qt::LeftToRight << u"\u2068+49 30\u2069 · مفتاح"_s;
    QTest::newRow("a right-to-left window")
        << u"Berlin"_s << Qt::RightToLeft << u"\u2068+49 30\u2069 · Berlin"_s;
}

void tst_CellText::isolatesAreDrawnOnlyWhereTheyMatter()
{
    QFETCH(QString, label);
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(QString, drawn);
    QGuiApplication::setLayoutDirection(direction);
    CellText cell;
    cell.addIsolated(TextField::Name, "+49 30");
    cell.addWords(u" · "_s);
    cell.addForeign(TextField::Name, label.toStdString());
    QCOMPARE(cell.drawn({}).text, drawn);
    QCOMPARE(cell.raw, u"+49 30 · "_s + label);
}

void tst_CellText::hitsStayWhereTheirTextIs()
{
    CellText cell;
    cell.addWords(u"through "_s);
    cell.addIsolated(TextField::Via, "tool_1");
    cell.addWords(u", "_s);
    cell.addIsolated(TextField::Via, "tool_2");
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QGuiApplication::setLayoutDirection(direction);
        QCOMPARE(hitsIn(cell.drawn(query(u"tool_"_s))), u"tool_|tool_"_s);
        QCOMPARE(hitsIn(cell.drawn(query(u"_2"_s))), u"_2"_s);
    }
}

QTEST_MAIN(tst_CellText)
#include "tst_celltext.moc"
