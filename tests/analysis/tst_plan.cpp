// SPDX-License-Identifier: Apache-2.0
#include "support/smallfacts.h"

#include "analysis/plan.h"

#include <QtTest>

#include <map>

using namespace secretscope;
using namespace secretscope::test;
using Action = PlanStep::Action;

namespace {

std::string idOf(const Plan &plan, const ImpactEntry &entry)
{
    return std::string(plan.catalogue().idText(entry.id)) + '/' + std::to_string(entry.kind.index())
        + '/' + std::to_string(entry.record.value);
}

/// How often each entry has a step of these actions.
std::map<std::string, int> stepsOf(const Plan &plan, std::initializer_list<Action> actions)
{
    std::map<std::string, int> counts;
    for (const PlanStep &step : plan.steps()) {
        if (std::find(actions.begin(), actions.end(), step.action) != actions.end()) {
            for (const ImpactEntry *entry : step.entries) {
                ++counts[idOf(plan, *entry)];
            }
        }
    }
    return counts;
}

std::map<std::string, int> onceEach(const Plan &plan, const ImpactList &list)
{
    std::map<std::string, int> counts;
    for (const ImpactEntry &entry : list.entries) {
        counts[idOf(plan, entry)] = 1;
    }
    return counts;
}

} // namespace

class TestPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEntryOfTheImpactHasItsSteps_data();
    void everyEntryOfTheImpactHasItsSteps();
    void everyPlaceOfAResourceToFixIsAStep();
    void partsFollowEachOther();
    void partsThatMayMissAStepAreNotExact();
};

void TestPlan::everyEntryOfTheImpactHasItsSteps_data()
{
    QTest::addColumn<WorkspaceState>("state");
    QTest::newRow("small") << stateWithFacts(smallWorkspace());
    QTest::newRow("without facts") << stateOf(smallWorkspace());
    for (std::uint64_t seed = 0; seed < 30; ++seed) {
        QTest::addRow("random %d", int(seed)) << stateWithFacts(randomSecrets(seed));
    }
}

void TestPlan::everyEntryOfTheImpactHasItsSteps()
{
    QFETCH(const WorkspaceState, state);
    for (std::uint32_t i = 0; i < state.catalogue().secretCount(); ++i) {
        for (const ImpactMode mode : {ImpactMode::NewValue, ImpactMode::Delete}) {
            const Plan plan(state, {i}, mode);
            const Impact &impact = plan.impact();
            auto edits = stepsOf(plan, {Action::Edit});
            for (const ImpactEntry &entry : impact.fix.entries) {
                const auto places = plan.facts().placesOf(entry).size();
                QCOMPARE(edits[idOf(plan, entry)], int(std::max<std::size_t>(1, places)));
            }
            QCOMPARE(edits.size(), impact.fix.count());
            QCOMPARE(stepsOf(plan, {Action::Announce}), onceEach(plan, impact.ask));
            QCOMPARE(stepsOf(plan, {Action::Test, Action::TestIdle}), onceEach(plan, impact.test));
            QCOMPARE(stepsOf(plan, {Action::Check}), onceEach(plan, impact.notReported));
            const auto vias = std::ranges::count_if(
                plan.steps(), [](const PlanStep &step) { return step.via.has_value(); });
            QCOMPARE(std::size_t(vias), impact.unlistedVias.size());
        }
    }
}

void TestPlan::everyPlaceOfAResourceToFixIsAStep()
{
    const WorkspaceState state = stateWithFacts(smallWorkspace());
    const Plan plan(state, state.catalogue().findSecret("sec_hub").value(), ImpactMode::Delete);
    std::vector<std::string> lines;
    for (const PlanStep &step : plan.stepsOf(PlanPart::Edit)) {
        const ResourceFacts *told = plan.factsOf(step);
        lines.push_back((step.action == Action::Edit ? "edit " : "check ")
                        + std::string(told ? plan.facts().facts().text(told->id) : "-")
                        + (step.place ? " with a place" : ""));
    }
    QCOMPARE(
        lines,
        (std::vector<std::string>{"edit tool_crm with a place", "edit agent_front with a place",
                                  "check -", "check -", "check -", "check tool_var with a place",
                                  "check speng_1 with a place", "check -"}));
}

void TestPlan::partsFollowEachOther()
{
    const WorkspaceState state = stateWithFacts(smallWorkspace());
    for (const ImpactMode mode : {ImpactMode::NewValue, ImpactMode::Delete}) {
        const Plan plan(state, state.catalogue().findSecret("sec_hub").value(), mode);
        QVERIFY(std::ranges::is_sorted(plan.steps(), {}, &PlanStep::part));
        std::size_t count = 0;
        for (int part = 0; part <= int(PlanPart::SignOff); ++part) {
            count += plan.stepsOf(PlanPart(part)).size();
        }
        QCOMPARE(count, plan.steps().size());
        QCOMPARE(plan.stepsOf(PlanPart::Edit).empty(), mode == ImpactMode::NewValue);
        QCOMPARE(plan.stepsOf(PlanPart::Hour).front().entries.size(), std::size_t(1));
    }
}

void TestPlan::partsThatMayMissAStepAreNotExact()
{
    const auto exactParts = [](const WorkspaceState &state, const char *secret, ImpactMode mode) {
        const Plan plan(state, state.catalogue().findSecret(secret).value(), mode);
        return std::array{plan.isExact(PlanPart::Announce), plan.isExact(PlanPart::Edit),
                          plan.isExact(PlanPart::Test)};
    };
    using Exact = std::array<bool, 3>;
    const WorkspaceState known = stateWithFacts(smallWorkspace());
    // Agents may reach what is configured alone.
    QCOMPARE(exactParts(known, "sec_hub", ImpactMode::Delete), (Exact{true, true, false}));
    QCOMPARE(exactParts(known, "sec_stripe", ImpactMode::Delete), (Exact{true, true, true}));
    QCOMPARE(exactParts(known, "sec_big", ImpactMode::Delete), (Exact{false, false, false}));
    QCOMPARE(exactParts(known, "sec_sofar", ImpactMode::NewValue), (Exact{true, false, false}));
    const WorkspaceState bare = stateOf(smallWorkspace());
    QCOMPARE(exactParts(bare, "sec_hub", ImpactMode::Delete), (Exact{false, false, true}));
    QCOMPARE(exactParts(bare, "sec_hub", ImpactMode::NewValue), (Exact{false, false, false}));
}

QTEST_APPLESS_MAIN(TestPlan)
#include "tst_plan.moc"
