// SPDX-License-Identifier: Apache-2.0
#include "ui/rows/unseenchanges.h"

#include "support/smallworkspace.h"
#include "ui/rows/livecatalogue.h"
#include "ui/rows/roles.h"

#include <QSignalSpy>
#include <QTest>

using namespace secretscope;
using namespace secretscope::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const RowId hubspot{"sec_hub", {}, {}};
const RowId hubspotTools{"sec_hub", Category::Tools, {}};
const RowId newTool{"sec_hub", Category::Tools, "tool_new"};
const RowId newToolItself{{}, Category::Tools, "tool_new"};

std::vector<PlainSecret> withNewTool()
{
    std::vector<PlainSecret> secrets = smallWorkspace();
    secrets[0][Category::Tools].push_back(available("tool_new", "new one", "admin"));
    return secrets;
}

std::vector<PlainSecret> withoutStripe()
{
    std::vector<PlainSecret> secrets = smallWorkspace();
    secrets.erase(secrets.begin() + 1);
    secrets[0][Category::Tools].pop_back();
    return secrets;
}

} // namespace

class tst_UnseenChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAnotherReadingChangedIsMarkedUpToItsSecret();
    void whatIsLookedAtIsSeen();
    void whatIsGoneIsCountedAndSeenWithItsSecret();
    void moreOfTheSameReadingIsNoChange();
    void aGapLosesNoChangeAndTellsNoneTwice();
    void rowsSayIt();
};

void tst_UnseenChanges::whatAnotherReadingChangedIsMarkedUpToItsSecret()
{
    LiveCatalogue live(smallWorkspace());
    const UnseenChanges &changes = live.searched().changes();
    QSignalSpy changed(&changes, &UnseenChanges::changed);
    live.replace(withNewTool());
    QTRY_COMPARE(changes.count(), 1);
    QCOMPARE(changed.count(), 1);
    for (const RowId &row : {hubspot, hubspotTools, newTool, newToolItself}) {
        QVERIFY(changes.isMarked(row));
    }
    QVERIFY(!changes.isMarked({"sec_stripe", {}, {}}));
    QCOMPARE(changes.textOf(newTool), u"new since you last looked"_s);
    QCOMPARE(changes.textOf(hubspot), u"1 change(s) below since you last looked"_s);
    QCOMPARE(changes.textOf({"sec_old", {}, {}}), QString());
    std::vector<PlainSecret> renamed = withNewTool();
    renamed[0].name = "HUBSPOT";
    live.replace(renamed);
    QTRY_COMPARE(changes.count(), 2);
    QCOMPARE(changes.textOf(hubspot),
             u"changed since you last looked, 1 change(s) below since you last looked"_s);
    QCOMPARE(changes.summary(),
             u"Secrets and dependents since you last looked: 1 new, 1 changed, 0 gone"_s);
}

void tst_UnseenChanges::whatIsLookedAtIsSeen()
{
    LiveCatalogue live(smallWorkspace());
    UnseenChanges &changes = live.searched().changes();
    live.replace(withNewTool());
    QTRY_COMPARE(changes.count(), 1);
    changes.see({hubspot}); // what is inside it was not on screen
    QCOMPARE(changes.count(), 1);
    changes.see({newTool});
    QCOMPARE(changes.count(), 0);
    QVERIFY(!changes.isMarked(hubspot));
    live.replace(smallWorkspace());
    QTRY_COMPARE(changes.count(), 1);
    live.replace(withNewTool());
    QTRY_COMPARE(changes.textOf(newTool), u"new since you last looked"_s);
    changes.see({newToolItself}); // among the resources
    QCOMPARE(changes.count(), 0);
    live.replace(smallWorkspace());
    QTRY_COMPARE(changes.count(), 1);
    changes.seeAll();
    QCOMPARE(changes.count(), 0);
    QVERIFY(!changes.isMarked(hubspot));
}

void tst_UnseenChanges::whatIsGoneIsCountedAndSeenWithItsSecret()
{
    LiveCatalogue live(smallWorkspace());
    UnseenChanges &changes = live.searched().changes();
    live.replace(withoutStripe());
    QTRY_COMPARE(changes.count(), 2);
    QVERIFY(changes.isMarked(hubspot));
    QCOMPARE(changes.summary(),
             u"Secrets and dependents since you last looked: 0 new, 0 changed, 2 gone"_s);
    changes.see({hubspot});
    QCOMPARE(changes.count(), 1); // a secret that is gone has no row to look at
}

void tst_UnseenChanges::moreOfTheSameReadingIsNoChange()
{
    LiveCatalogue live(smallWorkspace());
    const UnseenChanges &changes = live.searched().changes();
    live.complete({3}, Category::Tools, {available("tool_more", "more", "admin")});
    PlainSecret added;
    added.id = "sec_next_page";
    live.append({added});
    live.setPaging(Paging::MoreExist);
    live.replace(withNewTool());
    QTRY_COMPARE(changes.count(), 1); // not what the shorter reading lacks
}

void tst_UnseenChanges::aGapLosesNoChangeAndTellsNoneTwice()
{
    LiveCatalogue live(smallWorkspace());
    UnseenChanges &changes = live.searched().changes();
    std::vector<PlainSecret> partial = withNewTool();
    partial[1][Category::Agents].clear();
    partial[1].hasMore[Category::Agents] = true;
    live.replace(partial);
    QTRY_COMPARE(changes.count(), 1);
    changes.see({newTool});
    // Compared with what was there before the gap.
    std::vector<PlainSecret> whole = withNewTool();
    whole[1][Category::Agents].pop_back();
    live.replace(whole);
    QTRY_COMPARE(changes.count(), 1);
    QVERIFY(changes.isMarked({"sec_stripe", {}, {}}));
    QVERIFY(!changes.isMarked(newTool));
}

void tst_UnseenChanges::rowsSayIt()
{
    LiveCatalogue live(smallWorkspace());
    const RowsModel model(live.searched(), RowsModel::Shape::SecretTree);
    live.replace(withNewTool());
    QTRY_COMPARE(live.searched().changes().count(), 1);
    const QModelIndex row = model.indexOf(newTool);
    QVERIFY(row.data(Qt::ToolTipRole).toString().contains(u"new since you last looked"));
    QVERIFY(row.data(Qt::AccessibleTextRole).toString().endsWith(u", new since you last looked"));
    const auto isChanged = [&](const RowId &id) {
        return model.indexOf(id).data(roleNumber(Role::Cell)).value<ShownCell>().isChanged;
    };
    QVERIFY(isChanged(newTool) && isChanged(hubspot) && !isChanged({"sec_old", {}, {}}));
}

QTEST_MAIN(tst_UnseenChanges)
#include "tst_unseenchanges.moc"
