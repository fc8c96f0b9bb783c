// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/overviewpanel.h"

#include "support/smallworkspace.h"
#include "ui/rows/entrytree.h"
#include "ui/rows/livecatalogue.h"

#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace secretscope;
using namespace secretscope::test;

namespace {

QToolButton *numberOf(const OverviewPanel &panel, const QString &words)
{
    for (QToolButton *number : panel.findChildren<QToolButton *>()) {
        if (number->text().endsWith(words)) {
            return number;
        }
    }
    return nullptr;
}

QTreeWidgetItem *headingOf(const EntryTree &lists, const QString &title)
{
    for (int i = 0; i < lists.topLevelItemCount(); ++i) {
        if (lists.topLevelItem(i)->text(0).startsWith(title)) {
            return lists.topLevelItem(i);
        }
    }
    return nullptr;
}

} // namespace

class tst_OverviewPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<RowId>(); }

    void numbersSayWhetherTheyAreWhole()
    {
        LiveCatalogue live(smallWorkspace());
        OverviewPanel panel(live.searched());
        panel.show();
        QCOMPARE(numberOf(panel, QStringLiteral("secret(s)"))->text(),
                 QStringLiteral("5  secret(s)"));
        QVERIFY(numberOf(panel, QStringLiteral("without reported dependents"))
                    ->text()
                    .startsWith(QString::fromUtf8("≥ 1")));
        QVERIFY(numberOf(panel, QStringLiteral("partly loaded"))->text().startsWith(u'2'));
    }

    void aNumberLeadsToItsRows()
    {
        LiveCatalogue live(smallWorkspace());
        OverviewPanel panel(live.searched());
        panel.show();
        numberOf(panel, QStringLiteral("that you cannot see"))->click();
        QCOMPARE(live.searched().filters(), QuickFilters(QuickFilter::NoAccess));
        QVERIFY(numberOf(panel, QStringLiteral("that you cannot see"))->isChecked());
        numberOf(panel, QStringLiteral("secret(s)"))->click();
        QCOMPARE(live.searched().filters(), QuickFilters());
    }

    void entriesLeadToTheirRows()
    {
        LiveCatalogue live(smallWorkspace());
        OverviewPanel panel(live.searched());
        panel.show();
        QSignalSpy requested(&panel, &OverviewPanel::rowRequested);
        auto &lists = *panel.findChild<EntryTree *>();
        QTreeWidgetItem *most = headingOf(lists, QStringLiteral("Most dependents"));
        QVERIFY(most);
        // The number first: it is never out of sight.
        QCOMPARE(most->child(0)->text(0), QStringLiteral("11  HUBSPOT_API_KEY"));
        Q_EMIT lists.itemActivated(most->child(0), 0);
        QCOMPARE(requested.first().first().value<RowId>(), (RowId{"sec_hub", {}, {}}));
        QTreeWidgetItem *agents = headingOf(lists, QStringLiteral("Agents"));
        QVERIFY(agents);
        Q_EMIT lists.itemActivated(agents->child(0), 0);
        QCOMPARE(requested.last().first().value<RowId>(),
                 (RowId{{}, Category::Agents, "agent_front"}));
        QVERIFY(headingOf(lists, QStringLiteral("Same name"))->isHidden());
        QVERIFY(!headingOf(lists, QStringLiteral("Not read"))->isHidden());
    }
};

QTEST_MAIN(tst_OverviewPanel)
#include "tst_overviewpanel.moc"
