// SPDX-License-Identifier: Apache-2.0
#include "support/smallfacts.h"

#include "analysis/check.h"

#include <QtTest>

#include <set>

using namespace secretscope;
using namespace secretscope::test;

namespace {

using State = CheckedRule::State;
using Lack = CheckDoubt::Lack;
using Triple = std::tuple<std::string, std::string, std::string>;
using Triples = std::set<Triple>;

std::vector<CheckRule> allRules()
{
    std::vector<CheckRule> rules;
    for (std::size_t i = 0; i < checkRuleCount; ++i) {
        rules.push_back(CheckRule(i));
    }
    return rules;
}

const CheckedRule &ruleOf(const Check &check, CheckRule rule)
{
    return *std::ranges::find(check.rules, rule, &CheckedRule::rule);
}

Triples found(const Check &check, CheckRule rule)
{
    Triples triples;
    for (const CheckFinding &finding : ruleOf(check, rule).findings) {
        triples.emplace(finding.secretId, finding.category, finding.resourceId);
    }
    return triples;
}

bool hasDoubt(const Check &check, CheckRule rule, CheckSide side, Lack lack)
{
    return std::ranges::any_of(ruleOf(check, rule).doubts, [&](const CheckDoubt &doubt) {
        return doubt.side == side && doubt.lack == lack;
    });
}

// Plain sets of one workspace

Triples edges(const std::vector<PlainSecret> &secrets, auto isWanted)
{
    Triples triples;
    for (const PlainSecret &secret : secrets) {
        for (const PlainList &list : listsOf(secret)) {
            for (const PlainDependent &item : *list.items) {
                if (isWanted(list, item)) {
                    triples.emplace(secret.id, list.word, item.id);
                }
            }
        }
    }
    return triples;
}

Triples minus(const Triples &a, const Triples &b)
{
    Triples rest;
    std::ranges::set_difference(a, b, std::inserter(rest, rest.end()));
    return rest;
}

} // namespace

class TestCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsNewAgainstItself()
    {
        const WorkspaceState state = stateWithFacts(wholeWorkspace());
        const Check same = check(state, state, allRules());
        QCOMPARE(same.rules.size(), checkRuleCount);
        QVERIFY(!same.isBroken());
        QVERIFY(same.isWhole());
    }

    void eachRuleFindsWhatIsNew()
    {
        auto after = wholeWorkspace();
        after[0][Category::Tools].erase(after[0][Category::Tools].begin()); // crm
        after[0][Category::Tools][0] = unknown("tool_view");
        after[2][Category::Tools] = {available("tool_more", "more", "editor")};
        after[1][Category::Tools].clear();
        after[1][Category::Agents].clear();
        after[1].unlisted["flows"] = {{.id = "flow_1", .label = R"({"id":"flow_1"})"}};
        const Check now
            = check(stateWithFacts(wholeWorkspace()), stateWithFacts(after), allRules());
        QCOMPARE(found(now, CheckRule::NewDependent),
                 (Triples{{"sec_old", "tools", "tool_more"}, {"sec_stripe", "flows", "flow_1"}}));
        QCOMPARE(found(now, CheckRule::LostDependent),
                 (Triples{{"sec_hub", "tools", "tool_crm"},
                          {"sec_stripe", "agents", "agent_front"},
                          {"sec_stripe", "agents", "agent_night"},
                          {"sec_stripe", "tools", "tool_crm"}}));
        QCOMPARE(found(now, CheckRule::NoAccess), (Triples{{"sec_hub", "tools", "tool_view"}}));
        QCOMPARE(found(now, CheckRule::UnlistedKind), (Triples{{"sec_stripe", "flows", "flow_1"}}));
        QCOMPARE(found(now, CheckRule::UnreportedPlace),
                 (Triples{{"sec_hub", "tools", "tool_crm"}, {"sec_stripe", "tools", "tool_crm"}}));
        QCOMPARE(found(now, CheckRule::NoCreator), (Triples{{"sec_old", "tools", "tool_more"}}));
        const CheckFinding &lost = ruleOf(now, CheckRule::LostDependent).findings[0];
        QVERIFY(lost.side == CheckSide::Baseline);
        QCOMPARE(lost.resourceName, std::string_view("crm-lookup"));
        QCOMPARE(lost.places.size(), std::size_t(1));
        QVERIFY(now.isBroken());
        QVERIFY(now.isWhole());
    }

    void aSecretThatGoesLeavesReferencesToNothing()
    {
        auto after = wholeWorkspace();
        after.erase(after.begin() + 1);
        const Check now
            = check(stateWithFacts(wholeWorkspace()), stateWithFacts(after), allRules());
        QCOMPARE(found(now, CheckRule::ReferenceToNothing),
                 (Triples{{"sec_stripe", "tools", "tool_crm"}})); // sec_gone was gone before
        QCOMPARE(found(now, CheckRule::LostDependent).size(), std::size_t(3));
    }

    void aSecretWithoutDependentsIsFoundOnce()
    {
        auto after = wholeWorkspace();
        after[1][Category::Tools].clear();
        after[1][Category::Agents].clear();
        const Check now = check(stateOf(wholeWorkspace()), stateOf(after), allRules());
        QCOMPARE(found(now, CheckRule::Unused), (Triples{{"sec_stripe", "", ""}}));
    }

    void whatWasUnusedForSureIsNotInDoubtOnceAListIsPartial()
    {
        auto partial = wholeWorkspace();
        partial[2].hasMore[Category::Tools] = true;
        const std::vector rules{CheckRule::Unused};
        const Check now = check(stateOf(wholeWorkspace()), stateOf(partial), rules);
        QVERIFY(now.rules[0].state() == State::Passed);
        const Check back = check(stateOf(partial), stateOf(wholeWorkspace()), rules);
        QVERIFY(hasDoubt(back, CheckRule::Unused, CheckSide::Baseline, Lack::Lists));
    }

    void gapsLeaveRulesOpen_data()
    {
        QTest::addColumn<int>("rule");
        QTest::addColumn<bool>("isBaseline");
        QTest::addColumn<int>("lack");
        QTest::addColumn<WorkspaceState>("baseline");
        QTest::addColumn<WorkspaceState>("now");
        const auto row = [](const char *name, CheckRule rule, CheckSide side, Lack lack,
                            const WorkspaceState &baseline, const WorkspaceState &now) {
            QTest::newRow(name) << int(rule) << (side == CheckSide::Baseline) << int(lack)
                                << baseline << now;
        };
        const WorkspaceState all = stateWithFacts(wholeWorkspace());
        auto more = wholeWorkspace();
        more[0].hasMore[Category::Tools] = true;
        const WorkspaceState preview = stateOf(more);
        LoadInfo stopped = loadInfoOf(wholeWorkspace());
        stopped.gaps.append({Gap::Part::Secrets, {}, {}, NotRead::ToTheEnd});
        auto fewer = wholeWorkspace();
        fewer.pop_back();
        const WorkspaceState cut = stateOf(catalogueOf(fewer), stopped);
        auto one = wholeWorkspace();
        one[2][Category::Tools] = {unknown("tool_9")};
        using R = CheckRule;
        constexpr auto old = CheckSide::Baseline;
        constexpr auto now = CheckSide::Now;
        row("a preview now", R::NewDependent, now, Lack::Lists, all, preview);
        row("a preview now hides access", R::NoAccess, now, Lack::Lists, all, preview);
        row("a preview before", R::LostDependent, old, Lack::Lists, preview, all);
        row("secrets missing now", R::NewDependent, now, Lack::Secrets, all, cut);
        row("unused ones missing", R::Unused, now, Lack::Secrets, all, cut);
        row("secrets missing before", R::LostDependent, old, Lack::Secrets, cut, all);
        row("it may have been there", R::NewDependent, old, Lack::Secrets, cut, stateOf(one));
        row("it may have been seen", R::NoAccess, old, Lack::Secrets, cut, stateOf(one));
        row("it may have been unused", R::Unused, old, Lack::Secrets, cut,
            stateOf(wholeWorkspace()));
        LoadInfo searched = loadInfoOf(wholeWorkspace());
        searched.search = QStringLiteral("HUB");
        const WorkspaceState part = stateOf(catalogueOf(fewer), searched);
        row("a search now", R::NewDependent, now, Lack::Secrets, all, part);
        row("a search now hides unused ones", R::Unused, now, Lack::Secrets, all, part);
        auto unread = wholeWorkspace();
        unread[0][Category::EnvironmentVariables].clear();
        unread[0].hasEnvironmentVariables = false;
        row("no variables now", R::UnreportedPlace, now, Lack::Lists, all, stateWithFacts(unread));
        row("no variables before", R::UnreportedPlace, old, Lack::Lists, stateWithFacts(unread),
            all);
        auto bare = wholeWorkspace();
        bare[0] = {.id = "sec_hub", .name = "HUBSPOT", .hasEnvironmentVariables = true};
        row("only configurations name it", R::Unused, now, Lack::FactsNotAsked,
            stateWithFacts(bare), stateOf(bare));
        row("no facts now", R::UnreportedPlace, now, Lack::FactsNotAsked, all,
            stateOf(wholeWorkspace()));
        row("no facts before", R::ReferenceToNothing, old, Lack::FactsNotAsked,
            stateOf(wholeWorkspace()), all);
        row("no creators before", R::NoCreator, old, Lack::FactsNotAsked, stateOf(smallWorkspace()),
            [] {
                auto plain = wholeWorkspace();
                plain[2][Category::Tools] = {available("tool_more", "more", "editor")};
                return stateWithFacts(plain);
            }());
    }

    void gapsLeaveRulesOpen()
    {
        QFETCH(int, rule);
        QFETCH(bool, isBaseline);
        QFETCH(int, lack);
        QFETCH(WorkspaceState, baseline);
        QFETCH(WorkspaceState, now);
        const Check result = check(baseline, now, allRules());
        QVERIFY(hasDoubt(result, CheckRule(rule), isBaseline ? CheckSide::Baseline : CheckSide::Now,
                         Lack(lack)));
        QVERIFY(ruleOf(result, CheckRule(rule)).state() != State::Passed);
        QVERIFY(!result.isWhole());
    }

    void aSearchIsNotTheWholeWorkspace()
    {
        auto fewer = wholeWorkspace();
        fewer.resize(1);
        LoadInfo searched = loadInfoOf(fewer);
        searched.search = QStringLiteral("HUB");
        const Check now
            = check(stateOf(wholeWorkspace()), stateOf(catalogueOf(fewer), searched), allRules());
        QVERIFY(found(now, CheckRule::LostDependent).empty());
        QVERIFY(hasDoubt(now, CheckRule::LostDependent, CheckSide::Now, Lack::Secrets));
    }

    void onlyTheRulesThatAreAskedForAreJudged()
    {
        const std::vector rules{CheckRule::NoAccess, CheckRule::NewDependent};
        const Check now = check(stateOf(smallWorkspace()), stateOf(wholeWorkspace()), rules);
        QCOMPARE(now.rules.size(), std::size_t(2));
        QVERIFY(now.rules[0].rule == CheckRule::NoAccess);
    }

    void wholeRandomWorkspacesDifferAsSets()
    {
        RandomSize size;
        size.partialPercent = 0;
        std::size_t findings = 0;
        for (std::uint64_t seed = 0; seed < 60; ++seed) {
            const auto before = randomSecrets(seed, size);
            auto after = changedSecrets(seed + 1, before, size);
            for (PlainSecret &secret : after) {
                secret.hasMore = {};
            }
            const Check now = check(stateOf(shuffled(seed, before)), stateOf(after), allRules());
            const auto any = [](const PlainList &, const PlainDependent &) { return true; };
            const auto unlisted = [](const PlainList &list, const PlainDependent &) {
                return !knownCategory(list.word);
            };
            const auto hidden = [](const PlainList &list, const PlainDependent &item) {
                const auto kind = knownCategory(list.word);
                return kind && traitsOf(*kind).hasAccessLevel && item.type == "unknown";
            };
            QCOMPARE(found(now, CheckRule::NewDependent),
                     minus(edges(after, any), edges(before, any)));
            QCOMPARE(found(now, CheckRule::LostDependent),
                     minus(edges(before, any), edges(after, any)));
            QCOMPARE(found(now, CheckRule::UnlistedKind),
                     minus(edges(after, unlisted), edges(before, unlisted)));
            QCOMPARE(found(now, CheckRule::NoAccess),
                     minus(edges(after, hidden), edges(before, hidden)));
            findings += found(now, CheckRule::NewDependent).size();
        }
        QVERIFY(findings > 100);
    }

    void partialRandomWorkspacesNeverPassWhatIsOpen()
    {
        for (std::uint64_t seed = 0; seed < 60; ++seed) {
            const auto before = randomSecrets(seed);
            const auto after = changedSecrets(seed + 1, before);
            const Check now = check(stateOf(before), stateOf(after), allRules());
            const auto any = [](const PlainList &, const PlainDependent &) { return true; };
            const Triples seen = minus(edges(after, any), edges(before, any));
            const Triples told = found(now, CheckRule::NewDependent);
            QVERIFY(std::ranges::includes(seen, told));
            const bool isPassed = ruleOf(now, CheckRule::NewDependent).state() == State::Passed;
            QVERIFY(!isPassed || seen.empty());
            QVERIFY(!isPassed || stateOf(after).isComplete());
        }
    }
};

QTEST_GUILESS_MAIN(TestCheck)
#include "tst_check.moc"
