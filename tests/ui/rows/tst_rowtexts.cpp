// SPDX-License-Identifier: Apache-2.0
#include "ui/rows/rowtexts.h"

#include "catalogue/cataloguebuilder.h"
#include "support/smallworkspace.h"
#include "ui/rows/livecatalogue.h"
#include "ui/rows/roles.h"

#include <QLocale>
#include <QTest>

using namespace secretscope;
using namespace secretscope::test;

namespace {
Catalogue catalogueWith(const PlainSecret &secret)
{
    CatalogueBuilder builder;
    builder.append(pageOf({secret}));
    return builder.catalogue();
}

const Edge &firstEdge(const Catalogue &catalogue, Category category)
{
    return catalogue.dependents(SecretIndex{0}, category).front();
}
} // namespace

class tst_RowTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foreignTextIsShownSafelyAndCopiedAsItIs();
    void toolTipsHoldNoMarkupOfNames();
    void hitsAreWhereTheShownTextHasThem();
    void aDateOutsideAllCalendarsIsNoDate();
    void aDateIsShownShortAndToldExactly();
    void manyWaysAreCounted();
};

void tst_RowTexts::foreignTextIsShownSafelyAndCopiedAsItIs()
{
    PlainSecret secret;
    secret.id = "s";
    secret.name = "a\nb\u202Ec";
    const Catalogue catalogue = catalogueWith(secret);
    const CellText cell = RowTexts(catalogue).secretName(SecretIndex{0});
    QVERIFY(!cell.shown.contains(QLatin1Char('\n')));
    QVERIFY(!cell.shown.contains(QChar(0x202e)));
    QCOMPARE(cell.raw, QString::fromUtf8("a\nb\u202Ec"));
}

void tst_RowTexts::toolTipsHoldNoMarkupOfNames()
{
    PlainSecret secret;
    secret.id = "s";
    secret.name = "<img src=file:///etc/passwd>%1 & co";
    LiveCatalogue live({secret});
    const RowsModel model(live.searched(), RowsModel::Shape::SecretTree);
    const QString tip = model.index(0, 0).data(Qt::ToolTipRole).toString();
    QVERIFY(!tip.contains(QLatin1String("<img")));
    QVERIFY(tip.contains(QLatin1String("&lt;img src=file:///etc/passwd&gt;%1 &amp; co")));
}

void tst_RowTexts::hitsAreWhereTheShownTextHasThem()
{
    PlainSecret secret;
    secret.id = "s";
    secret[Category::Agents] = {through(available("a", "Night", "viewer"), {"tool_crm"})};
    const Catalogue catalogue = catalogueWith(secret);
    const CellText cell
        = RowTexts(catalogue).relation(SecretIndex{0}, firstEdge(catalogue, Category::Agents));
    const auto hits = cell.hits(Query::parse(u"crm").value());
    QCOMPARE(hits.size(), 1);
    QCOMPARE(cell.shown.mid(hits.first().start, hits.first().length), QStringLiteral("crm"));
    // Words of our own are no hits.
    QVERIFY(cell.hits(Query::parse(u"through").value()).isEmpty());
    QVERIFY(cell.hits(Query::parse(u"name:crm").value()).isEmpty());
}

void tst_RowTexts::aDateOutsideAllCalendarsIsNoDate()
{
    PlainSecret secret;
    secret.id = "s";
    secret[Category::Tools] = {available("t", "Tool", "viewer")};
    for (const std::int64_t seconds :
         {std::numeric_limits<std::int64_t>::max(), std::numeric_limits<std::int64_t>::min() + 1}) {
        secret[Category::Tools].front().created = seconds;
        const Catalogue catalogue = catalogueWith(secret);
        const CellText created
            = RowTexts(catalogue).created(firstEdge(catalogue, Category::Tools).resource);
        QVERIFY(created.shown.size() < 20);
    }
}

void tst_RowTexts::aDateIsShownShortAndToldExactly()
{
    const QLocale before;
    LiveCatalogue live(smallWorkspace());
    const RowsModel model(live.searched(), RowsModel::Shape::SecretTree);
    const QModelIndex tool = model.indexOf(RowId{"sec_hub", Category::Tools, "tool_crm"});
    const QModelIndex created = tool.siblingAtColumn(model.columnOf(Column::Created));
    for (const auto &[language, text] :
         {std::pair(QLocale::German, "02.03.2025"), std::pair(QLocale::English, "3/2/2025")}) {
        QLocale::setDefault(language);
        QCOMPARE(created.data().toString(), QString::fromLatin1(text));
        QCOMPARE(created.data(roleNumber(Role::RawText)).toString(), QStringLiteral("2025-03-02"));
        QVERIFY(created.data(Qt::ToolTipRole)
                    .toString()
                    .contains(QLatin1String("2025-03-02 00:00:00")));
    }
    QLocale::setDefault(before);
}

void tst_RowTexts::manyWaysAreCounted()
{
    PlainSecret secret;
    secret.id = "s";
    std::vector<std::string> ways;
    for (int i = 0; i < 1000; ++i) {
        ways.push_back("t" + std::to_string(i));
    }
    secret[Category::Agents] = {through(available("a", "Night", "viewer"), ways)};
    const Catalogue catalogue = catalogueWith(secret);
    const CellText cell
        = RowTexts(catalogue).relation(SecretIndex{0}, firstEdge(catalogue, Category::Agents));
    QVERIFY(cell.shown.contains(QLatin1String("995")));
    QVERIFY(cell.shown.size() < 200);
}

QTEST_GUILESS_MAIN(tst_RowTexts)
#include "tst_rowtexts.moc"
