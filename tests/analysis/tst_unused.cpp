// SPDX-License-Identifier: Apache-2.0
#include "analysis/unused.h"
#include "support/smallworkspace.h"
#include "support/states.h"

#include <QTest>

#include <algorithm>

using namespace secretscope;
using namespace secretscope::test;

class TestUnused : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyEmptyAndWholeSecretsAreListed()
    {
        const Catalogue catalogue = catalogueOf(smallWorkspace());
        const Unused result = unused(stateOf(smallWorkspace()), {});
        QCOMPARE(result.rows.size(), 1u);
        QVERIFY(catalogue.secretId(result.rows[0].secret) == "sec_old");
        QCOMPARE(result.rows[0].variables, LoadState::Complete);
        QVERIFY(blindSpotsOf(result.rows[0].variables, false)
                == (std::vector{BlindSpot::SpeechEngines, BlindSpot::AgentBranches}));
        QCOMPARE(result.cannotTell.size(), 1u);
        QVERIFY(catalogue.secretId(result.cannotTell[0]) == "sec_sofar");
        QVERIFY(!result.isExact);
    }

    void unreadVariablesAreABlindSpotAndNoReasonToHide_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<bool>("isExact");
        QTest::newRow("not read") << int(LoadState::NotLoaded) << false;
        QTest::newRow("failed") << int(LoadState::Failed) << false;
        QTest::newRow("a source that has none") << int(LoadState::NotOffered) << true;
    }
    void unreadVariablesAreABlindSpotAndNoReasonToHide()
    {
        QFETCH(int, state);
        QFETCH(bool, isExact);
        PlainSecret secret;
        secret.id = "sec_1";
        const Catalogue catalogue = withVariables(catalogueOf({secret}), LoadState(state));
        const Unused result = unused(stateOf(catalogue), {});
        QCOMPARE(result.rows.size(), 1u);
        QCOMPARE(result.rows[0].variables, LoadState(state));
        QCOMPARE(blindSpotsOf(LoadState(state), true).front(), BlindSpot::EnvironmentVariables);
        QCOMPARE(result.isExact, isExact);
    }

    void ignoredOnesAreCountedAndUnmatchedIdsTold()
    {
        const Catalogue catalogue = catalogueOf(smallWorkspace());
        const std::vector<std::string> ids{"sec_old", "sec_hub", "sec_nobody"};
        const Unused result = unused(stateOf(smallWorkspace()), ids);
        QVERIFY(result.rows.empty());
        QCOMPARE(result.hiddenCount, 1u);
        QVERIFY(result.unmatched == std::vector<std::string>{"sec_nobody"});
    }

    void aGapInTheReadingMakesItInexact()
    {
        PlainSecret secret;
        secret.id = "sec_1";
        secret.hasEnvironmentVariables = true;
        LoadInfo loadInfo;
        QVERIFY(unused(stateOf(catalogueOf({secret}), loadInfo), {}).isExact);
        loadInfo.gaps.append({Gap::Part::Secrets, {}, {}, InWords{QStringLiteral("cut")}});
        QVERIFY(!unused(stateOf(catalogueOf({secret}), loadInfo), {}).isExact);
    }

    void whatAnUnlistedListNamesIsNeverListed()
    {
        PlainSecret secret;
        secret.id = "sec_1";
        secret.hasEnvironmentVariables = true;
        secret.unlisted["speech_engines"] = {{.id = "speng_1"}};
        QVERIFY(unused(stateOf({secret}), {}).rows.empty());
        secret.unlisted["speech_engines"].clear();
        secret.unlistedWithMore = {"speech_engines"};
        const Unused result = unused(stateOf({secret}), {});
        QVERIFY(result.rows.empty() && !result.isExact);
        QCOMPARE(result.cannotTell.size(), 1u);
    }

    void everySecretIsRowOrInDoubtOrUsed()
    {
        for (std::uint64_t seed = 0; seed < 200; ++seed) {
            const auto plain = randomSecrets(seed);
            const Unused result = unused(stateOf(plain), {});
            std::size_t rows = 0;
            std::size_t doubts = 0;
            for (const PlainSecret &secret : plain) {
                const auto lists = listsOf(secret);
                const bool isEmpty = std::ranges::all_of(
                    lists, [](const PlainList &list) { return list.items->empty(); });
                const bool isPartial = std::ranges::any_of(lists, &PlainList::hasMore);
                rows += isEmpty && !isPartial;
                doubts += isEmpty && isPartial;
            }
            QCOMPARE(result.rows.size(), rows);
            QCOMPARE(result.cannotTell.size(), doubts);
        }
    }
};

QTEST_GUILESS_MAIN(TestUnused)
#include "tst_unused.moc"
