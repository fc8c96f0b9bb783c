// SPDX-License-Identifier: Apache-2.0
#include "ui/rows/copiedrows.h"

#include "support/smallworkspace.h"
#include "ui/rows/livecatalogue.h"
#include "ui/rows/rowsmodel.h"

#include <QMimeData>
#include <QTest>

using namespace secretscope;
using namespace secretscope::test;

class tst_CopiedRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsTheSelectedCellsInThreeFormats();
    void aDependentAloneTellsItsSecretAndKind();
    void rowsComeInTreeOrderEachOnce();
    void foreignTextCannotBreakCellsOrBecomeMarkup();
    void idsAreThoseOfTheRowsEachOnce();
};

void tst_CopiedRows::holdsTheSelectedCellsInThreeFormats()
{
    LiveCatalogue live(smallWorkspace());
    const RowsModel model(live.searched(), RowsModel::Shape::SecretTree);
    const SecretIndex stripe{1};
    const auto data = copiedRows({indexOf(model, stripe), indexOf(model, stripe, Category::Tools),
                                  model.indexOf(RowId{"sec_stripe", Category::Tools, "tool_crm"})},
                                 {0, 3, 1});
    QCOMPARE(data->text(),
             QString::fromUtf8(
                 "STRIPE_KEY  3  Fix 1 · Ask 1\n  Tools  1\n    crm-lookup  direct  editor"));
    QCOMPARE(QString::fromUtf8(data->data(QStringLiteral("text/tab-separated-values"))),
             QString::fromUtf8("Name\tUses / through\tAccess\tIn\n"
                               "STRIPE_KEY\t3\tFix 1 · Ask 1\t\n"
                               "Tools\t1\t\tSTRIPE_KEY\n"
                               "crm-lookup\tdirect\teditor\tSTRIPE_KEY › Tools\n"));
    QCOMPARE(data->html().count(QLatin1String("<tr>")), 4);
    QVERIFY(data->html().contains(QLatin1String(">crm-lookup</td>")));
}

void tst_CopiedRows::aDependentAloneTellsItsSecretAndKind()
{
    LiveCatalogue live(smallWorkspace());
    const RowsModel model(live.searched(), RowsModel::Shape::SecretTree);
    const auto data
        = copiedRows({model.indexOf(RowId{"sec_stripe", Category::Tools, "tool_crm"})}, {0, 1});
    QCOMPARE(data->text(), QString::fromUtf8("crm-lookup  editor  STRIPE_KEY › Tools"));
}

void tst_CopiedRows::rowsComeInTreeOrderEachOnce()
{
    LiveCatalogue live(smallWorkspace());
    const RowsModel model(live.searched(), RowsModel::Shape::SecretTree);
    const QModelIndex first = model.index(0, 0);
    const QModelIndex second = model.index(1, 0);
    const QModelIndex inside = model.index(0, 0, first);
    QCOMPARE(inTreeOrder({second, inside.siblingAtColumn(2), first, inside}),
             QModelIndexList({first, inside, second}));
}

void tst_CopiedRows::foreignTextCannotBreakCellsOrBecomeMarkup()
{
    PlainSecret secret;
    secret.id = "s";
    secret.name = "a\tb\nc<img src=x>\u202E&";
    LiveCatalogue live({secret});
    const RowsModel model(live.searched(), RowsModel::Shape::SecretTree);
    const auto data = copiedRows({model.index(0, 0)}, {0});
    QCOMPARE(data->text(), QString::fromUtf8("a b c<img src=x>\u202E&"));
    QVERIFY(data->html().contains(QLatin1String("a b c&lt;img src=x&gt;")));
    QVERIFY(!data->html().contains(QLatin1String("<img")));
}

void tst_CopiedRows::idsAreThoseOfTheRowsEachOnce()
{
    LiveCatalogue live(smallWorkspace());
    const RowsModel model(live.searched(), RowsModel::Shape::SecretTree);
    const QModelIndexList rows{model.indexOf(RowId{"sec_stripe", Category::Tools, "tool_crm"}),
                               model.indexOf(RowId{"sec_hub", Category::Tools, "tool_crm"}),
                               model.indexOf(RowId{"sec_hub", Category::Tools, {}}),
                               model.indexOf(RowId{"sec_hub", {}, {}})};
    QCOMPARE(copiedIds(model, inTreeOrder(rows)), QStringLiteral("sec_hub\ntool_crm"));
    QCOMPARE(copiedIds(model, {}), QString());
}

QTEST_GUILESS_MAIN(tst_CopiedRows)
#include "tst_copiedrows.moc"
