// SPDX-License-Identifier: Apache-2.0
#include "support/smallfacts.h"

#include "cli/checkwatch.h"

#include <QtTest>

using namespace secretscope;
using namespace secretscope::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const std::vector<CheckRule> rules{CheckRule::NewDependent, CheckRule::LostDependent};
const QString newTool = u"new-dependent: T (tool_1), tool of OLD_KEY (sec_old)"_s;
const QString lostTool = u"lost-dependent: T (tool_1), tool of OLD_KEY (sec_old)"_s;

/// HUBSPOT, STRIPE and OLD_KEY, the last with this tool.
std::vector<PlainSecret> whole(bool hasTool, bool isPartial = false)
{
    auto plain = wholeWorkspace();
    if (hasTool) {
        plain[2][Category::Tools] = {available("tool_1", "T", "editor")};
    }
    plain[0].hasMore[Category::Agents] = isPartial;
    return plain;
}

} // namespace

class TestCheckWatch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachChangeIsToldOnce()
    {
        CheckWatch watch(stateOf(whole(false)), rules);
        QCOMPARE(watch.look(stateOf(whole(false))).changes, QStringList());
        QCOMPARE(watch.look(stateOf(whole(true))).changes, QStringList{newTool});
        QCOMPARE(watch.look(stateOf(whole(true))).changes, QStringList());
        QCOMPARE(watch.look(stateOf(whole(false))).changes, QStringList{lostTool});
        QCOMPARE(watch.look(stateOf(whole(true))).changes, QStringList{newTool});
    }

    void aGapHidesNoChange()
    {
        CheckWatch watch(stateOf(whole(false)), rules);
        const CheckWatch::Round partial = watch.look(stateOf(whole(true, true)));
        QCOMPARE(partial.changes, QStringList{newTool});
        QVERIFY(!partial.doubts.isEmpty());
        QCOMPARE(watch.look(stateOf(whole(true, true))).changes, QStringList());
        auto more = whole(true);
        more[0][Category::Agents].push_back(available("agent_new", "N", "viewer"));
        const CheckWatch::Round full = watch.look(stateOf(more));
        QCOMPARE(
            full.changes,
            QStringList{u"new-dependent: N (agent_new), agent of HUBSPOT_API_KEY (sec_hub)"_s});
        QVERIFY(full.doubts.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCheckWatch)
#include "tst_checkwatch.moc"
