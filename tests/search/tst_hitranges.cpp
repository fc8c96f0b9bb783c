// SPDX-License-Identifier: Apache-2.0
#include "search/hitranges.h"

#include <QTest>

using namespace secretscope;

class HitRangesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hitsAreMarkedWhereTheyAre_data();
    void hitsAreMarkedWhereTheyAre();
    void onlyTheFieldThatAWordLooksInIsMarked_data();
    void onlyTheFieldThatAWordLooksInIsMarked();
};

void HitRangesTest::hitsAreMarkedWhereTheyAre_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("marked");
    const auto row = [](const char *name, const QString &text, const QString &typed,
                        const QString &marked) { QTest::newRow(name) << text << typed << marked; };
    row("nothing typed", QStringLiteral("crm"), QString(), QStringLiteral("crm"));
    row("no hit", QStringLiteral("crm"), QStringLiteral("x"), QStringLiteral("crm"));
    row("once", QStringLiteral("My CRM key"), QStringLiteral("crm"),
        QStringLiteral("My [CRM] key"));
    row("often", QStringLiteral("aXbxc"), QStringLiteral("x"), QStringLiteral("a[X]b[x]c"));
    row("two words", QStringLiteral("night line"), QStringLiteral("li ni"),
        QStringLiteral("[ni]ght [li]ne"));
    row("touching", QStringLiteral("nightline"), QStringLiteral("night line"),
        QStringLiteral("[nightline]"));
    row("overlapping", QStringLiteral("abcd"), QStringLiteral("abc bcd"), QStringLiteral("[abcd]"));
    row("one in the other", QStringLiteral("abcd"), QStringLiteral("abcd bc"),
        QStringLiteral("[abcd]"));
    row("repeated", QStringLiteral("aaa"), QStringLiteral("aa"), QStringLiteral("[aa]a"));
    row("excluded", QStringLiteral("crm x"), QStringLiteral("x -crm"), QStringLiteral("crm [x]"));
    row("accents", QStringLiteral("Ångström"), QStringLiteral("strom"),
        QStringLiteral("Ång[ström]"));
    row("marks stay with their letter", QStringLiteral("nai\u0308ve"), QStringLiteral("nai"),
        QStringLiteral("[nai\u0308]ve"));
    row("half of a letter", QStringLiteral("Straße 1"), QStringLiteral("tras"),
        QStringLiteral("S[traß]e 1"));
    row("all marks stay with it", QStringLiteral("xe\u0301\u0323y"), QStringLiteral("e"),
        QStringLiteral("x[e\u0301\u0323]y"));
    row("what is left out stays with it", QStringLiteral("night\u00adline"),
        QStringLiteral("night"), QStringLiteral("[night\u00ad]line"));
    row("the other half of a letter", QStringLiteral("aßb"), QStringLiteral("as"),
        QStringLiteral("[aß]b"));
    row("hangul of jamo", QStringLiteral("x\u1112\u1161\u11aby"), QStringLiteral("한"),
        QStringLiteral("x[\u1112\u1161\u11ab]y"));
    row("an emoji", QStringLiteral("a🔑b"), QStringLiteral("🔑"), QStringLiteral("a[🔑]b"));
    row("behind an emoji", QStringLiteral("🔑 key"), QStringLiteral("key"),
        QStringLiteral("🔑 [key]"));
    row("number with signs", QStringLiteral("+49301234"), QStringLiteral("+49-30"),
        QStringLiteral("[+4930]1234"));
    row("condition", QStringLiteral("agent"), QStringLiteral("type:agent"),
        QStringLiteral("agent"));
}

void HitRangesTest::hitsAreMarkedWhereTheyAre()
{
    QFETCH(QString, text);
    QFETCH(QString, typed);
    QFETCH(QString, marked);
    const QList<HitRange> ranges = hitRanges(text, *Query::parse(typed), TextField::Name);
    QString shown = text;
    for (auto range = ranges.crbegin(); range != ranges.crend(); ++range) {
        shown.insert(range->start + range->length, QLatin1Char(']'));
        shown.insert(range->start, QLatin1Char('['));
    }
    QCOMPARE(shown, marked);
}

void HitRangesTest::onlyTheFieldThatAWordLooksInIsMarked_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QList<int>>("fields");
    const auto all = QList<int>{0, 1, 2, 3, 4};
    QTest::newRow("any") << QStringLiteral("x") << all;
    QTest::newRow("id") << QStringLiteral("id:x") << QList<int>{0};
    QTest::newRow("name") << QStringLiteral("name:x") << QList<int>{1};
    QTest::newRow("access") << QStringLiteral("access:x") << QList<int>{2};
    QTest::newRow("provider") << QStringLiteral("provider:x") << QList<int>{3};
    QTest::newRow("via") << QStringLiteral("via:x") << QList<int>{4};
    QTest::newRow("none") << QStringLiteral("is:unused type:tool") << QList<int>{};
}

void HitRangesTest::onlyTheFieldThatAWordLooksInIsMarked()
{
    QFETCH(QString, typed);
    QFETCH(QList<int>, fields);
    const Query query = *Query::parse(typed);
    for (const TextField field :
         {TextField::Id, TextField::Name, TextField::Access, TextField::Provider, TextField::Via}) {
        const bool isMarked = !hitRanges(u"xyz", query, field).isEmpty();
        QCOMPARE(isMarked, fields.contains(static_cast<int>(field)));
    }
}

QTEST_GUILESS_MAIN(HitRangesTest)
#include "tst_hitranges.moc"
