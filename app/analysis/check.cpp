// SPDX-License-Identifier: Apache-2.0
#include "analysis/check.h"

#include "analysis/checkedstate.h"
#include "analysis/diff.h"
#include "analysis/unused.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace secretscope {

namespace {

using Lack = CheckDoubt::Lack;
using Key = std::tuple<std::string_view, std::string_view, std::string_view>;

Key keyOf(const CheckFinding &finding)
{
    return {finding.secretId, finding.category, finding.resourceId};
}

bool isBefore(const CheckFinding &a, const CheckFinding &b)
{
    if (a.secretId != b.secretId) {
        return a.secretId < b.secretId;
    }
    return a.category == b.category ? a.resourceId < b.resourceId
                                    : isCategoryWordBefore(a.category, b.category);
}

class Checker
{
public:
    Checker(const WorkspaceState &baseline, const WorkspaceState &now,
            std::span<const CheckRule> rules)
        : m_baseline(CheckSide::Baseline, baseline)
        , m_now(CheckSide::Now, now)
        , m_check{baseline, now, {}}
    {
        for (const CheckRule rule : rules) {
            m_check.rules.push_back({rule, {}, {}});
            m_ruleAt[static_cast<std::size_t>(rule)] = std::ssize(m_check.rules) - 1;
        }
    }

    Check run()
    {
        if (has(CheckRule::NewDependent) || has(CheckRule::LostDependent)
            || has(CheckRule::NoAccess) || has(CheckRule::UnlistedKind)) {
            judgeDependents();
        }
        for (const CheckRule rule : {CheckRule::Unused, CheckRule::UnreportedPlace,
                                     CheckRule::ReferenceToNothing, CheckRule::NoCreator}) {
            if (has(rule)) {
                judgeItems(rule);
            }
        }
        for (CheckedRule &rule : m_check.rules) {
            std::ranges::sort(rule.findings, isBefore);
            for (const auto &[why, open] : m_open[static_cast<std::size_t>(rule.rule)]) {
                rule.doubts.push_back({why.first, why.second, open});
            }
        }
        return std::move(m_check);
    }

private:
    bool has(CheckRule rule) const { return m_ruleAt[static_cast<std::size_t>(rule)] >= 0; }

    void find(CheckRule rule, CheckFinding finding)
    {
        if (has(rule)) {
            const auto at = static_cast<std::size_t>(m_ruleAt[static_cast<std::size_t>(rule)]);
            m_check.rules[at].findings.push_back(std::move(finding));
        }
    }
    void doubt(CheckRule rule, CheckSide side, Lack lack, std::uint32_t open = 0)
    {
        m_open[static_cast<std::size_t>(rule)][{side, lack}] += open;
    }

    // Rules about the secrets' own lists

    void judgeDependents()
    {
        for (const SecretChange &change : diff(m_baseline.state(), m_now.state()).secrets) {
            for (const DependentChange &dependent : change.dependents) {
                judge(change, dependent, Lack::Lists);
            }
            if (!change.before || !change.after) {
                judgeAllOf(change);
            }
        }
        for (const CheckRule rule :
             {CheckRule::NewDependent, CheckRule::NoAccess, CheckRule::UnlistedKind}) {
            doubtUnseen(rule, m_now, m_baseline);
        }
        doubtUnseen(CheckRule::LostDependent, m_baseline, m_now);
    }

    /// Of a secret that only one side has.
    void judgeAllOf(const SecretChange &change)
    {
        const CheckedState &side = change.after ? m_now : m_baseline;
        const SecretIndex secret = change.after ? *change.after : *change.before;
        for (const Category category : side.catalogue().categories()) {
            for (const Edge &edge : side.catalogue().dependents(secret, category)) {
                DependentChange dependent{
                    side.catalogue().categoryWord(category), {}, {}, change.changes};
                (change.after ? dependent.after : dependent.before) = edge;
                judge(change, dependent, Lack::Secrets);
            }
        }
    }

    /// @param lack of what cannot be told.
    void judge(const SecretChange &change, const DependentChange &dependent, Lack lack)
    {
        const auto isHidden = [&] {
            return dependent.after && !m_now.catalogue().isAvailable(dependent.after->resource);
        };
        std::vector<CheckRule> broken;
        if (!dependent.after) {
            broken = {CheckRule::LostDependent};
        } else if (!dependent.before) {
            broken = {CheckRule::NewDependent};
            if (!knownCategory(dependent.category)) {
                broken.push_back(CheckRule::UnlistedKind);
            }
        }
        const bool wasVisible
            = !dependent.before || m_baseline.catalogue().isAvailable(dependent.before->resource);
        if (isHidden() && wasVisible) {
            broken.push_back(CheckRule::NoAccess);
        }
        const bool cannotTell = dependent.changes.testFlag(Change::CannotTell);
        for (const CheckRule rule : broken) {
            if (!has(rule)) {
                continue;
            }
            if (cannotTell) {
                doubt(rule, dependent.after ? CheckSide::Baseline : CheckSide::Now, lack, 1);
            } else if (dependent.after) {
                find(rule, m_now.finding(*change.after, dependent.category, *dependent.after));
            } else {
                find(rule,
                     m_baseline.finding(*change.before, dependent.category, *dependent.before));
            }
        }
    }

    /// What the side that has the findings did not read may hold more.
    void doubtUnseen(CheckRule rule, const CheckedState &side, const CheckedState &other)
    {
        if (!side.reportsAbsence(other)) {
            doubt(rule, side.side(), Lack::Secrets);
        }
        if (side.hasPartial(rule == CheckRule::UnlistedKind)) {
            doubt(rule, side.side(), Lack::Lists);
        }
    }

    // Rules about secrets, and about what configurations say

    struct Item
    {
        CheckFinding finding;
        /// Whether only a gap in the lists makes it one.
        bool isOpen = false;
    };

    static std::vector<Item> itemsOf(CheckRule rule, const CheckedState &side)
    {
        std::vector<Item> items;
        if (rule == CheckRule::Unused) {
            addUnused(items, side);
        } else if (rule == CheckRule::ReferenceToNothing) {
            addNothings(items, side);
        } else {
            for (const SecretIndex secret : side.secrets()) {
                rule == CheckRule::NoCreator ? addWithoutCreator(items, side, secret)
                                             : addUnreported(items, side, secret);
            }
        }
        std::ranges::sort(items, {}, [](const Item &item) { return keyOf(item.finding); });
        return items;
    }

    static void addUnused(std::vector<Item> &items, const CheckedState &side)
    {
        const Unused found = unused(side.state(), {});
        for (const UnusedSecret &row : found.rows) {
            items.push_back({side.finding(row.secret), !isComplete(row.variables)});
        }
        for (const SecretIndex secret : found.cannotTell) {
            items.push_back({side.finding(secret), true});
        }
    }

    static void addNothings(std::vector<Item> &items, const CheckedState &side)
    {
        if (!side.state().knowsAllSecrets()) {
            return;
        }
        std::map<std::pair<const ResourceFacts *, std::string_view>, std::vector<ConfiguredPlace>>
            places;
        for (const ConfiguredPlace &place : side.places().toNothing()) {
            places[{place.resource, place.reference.secretId}].push_back(place);
        }
        for (const auto &[of, own] : places) {
            items.push_back({side.finding({}, *of.first, own)});
        }
    }

    static void addWithoutCreator(std::vector<Item> &items, const CheckedState &side,
                                  SecretIndex secret)
    {
        const Catalogue &catalogue = side.catalogue();
        for (const Category category : catalogue.categories()) {
            for (const Edge &edge : catalogue.dependents(secret, category)) {
                const ResourceFacts *facts = traitsOf(category).hasAccessLevel
                    ? factsOf(side.state().facts(), catalogue.categoryWord(category),
                              catalogue.resourceId(edge.resource))
                    : nullptr;
                if (facts && facts->creatorName.isAbsent() && facts->creatorEmail.isAbsent()) {
                    items.push_back({side.finding(secret, catalogue.categoryWord(category), edge)});
                }
            }
        }
    }

    static void addUnreported(std::vector<Item> &items, const CheckedState &side,
                              SecretIndex secret)
    {
        using Reported = ConfiguredPlace::Reported;
        forEachResource(side.places().of(secret), [&](const ResourceFacts &resource, auto own) {
            if (own.front().reported != Reported::Yes) {
                items.push_back({side.finding(secret, resource, own),
                                 own.front().reported == Reported::NotKnown});
            }
        });
    }

    void judgeItems(CheckRule rule)
    {
        if (const auto fault = m_now.factsFault(); fault && needsFacts(rule)) {
            doubt(rule, CheckSide::Now, *fault);
        }
        const bool isOfNothing = rule == CheckRule::ReferenceToNothing;
        if (isOfNothing ? !m_now.state().knowsAllSecrets() : !m_now.reportsAbsence(m_baseline)) {
            doubt(rule, CheckSide::Now, Lack::Secrets);
        }
        // A variable leads from a place to the secrets that it holds.
        if (rule == CheckRule::UnreportedPlace && !m_now.knowsVariables()) {
            doubt(rule, CheckSide::Now, Lack::Lists);
        }
        if (rule == CheckRule::NoCreator && m_now.hasPartial(false)) {
            doubt(rule, CheckSide::Now, Lack::Lists);
        }
        // Without them, what only configurations name counts as unused.
        const bool lacksFacts = rule == CheckRule::Unused && !m_now.state().facts().wereAsked()
            && m_baseline.state().facts().wereAsked();
        // Nor does a file that cannot have variables tell that none holds it any more.
        const auto offersVariables = [](const CheckedState &side) {
            return side.catalogue().environmentVariablesState() != LoadState::NotOffered;
        };
        const bool lacksVariables
            = rule == CheckRule::Unused && !offersVariables(m_now) && offersVariables(m_baseline);
        const std::vector<Item> before = itemsOf(rule, m_baseline);
        for (Item &item : itemsOf(rule, m_now)) {
            const auto was
                = std::ranges::lower_bound(before, keyOf(item.finding), {},
                                           [](const Item &old) { return keyOf(old.finding); });
            const bool isThere = was != before.end() && keyOf(was->finding) == keyOf(item.finding);
            if (isThere && !was->isOpen) {
                continue;
            }
            if (lacksFacts) {
                doubt(rule, CheckSide::Now, Lack::FactsNotAsked, 1);
            } else if (item.isOpen || lacksVariables) {
                doubt(rule, CheckSide::Now, Lack::Lists, 1);
            } else if (const auto fault
                       = isThere ? std::optional(Lack::Lists) : absenceFault(rule, item.finding)) {
                doubt(rule, CheckSide::Baseline, *fault, 1);
            } else {
                find(rule, std::move(item.finding));
            }
        }
    }

    /// Why the baseline may have had it all the same.
    std::optional<Lack> absenceFault(CheckRule rule, const CheckFinding &finding) const
    {
        const Catalogue &old = m_baseline.catalogue();
        const auto secret = old.findSecret(finding.secretId);
        if (rule == CheckRule::ReferenceToNothing && secret) {
            return {}; // it was there
        }
        const bool isKnown = rule == CheckRule::ReferenceToNothing
            ? m_baseline.state().knowsAllSecrets()
            : secret || m_baseline.reportsAbsence(m_now);
        if (!isKnown) {
            return Lack::Secrets;
        }
        const auto category = old.findCategory(finding.category);
        if (rule == CheckRule::NoCreator && secret && category
            && old.loadState(*secret, *category) != LoadState::Complete) {
            return Lack::Lists;
        }
        const auto isThroughVariable
            = [](const ConfiguredPlace &place) { return !place.reference.variable.empty(); };
        if (rule == CheckRule::UnreportedPlace && !m_baseline.knowsVariables()
            && std::ranges::all_of(finding.places, isThroughVariable)) {
            return Lack::Lists;
        }
        return needsFacts(rule) ? m_baseline.factsFault() : std::nullopt;
    }

    CheckedState m_baseline;
    CheckedState m_now;
    Check m_check;
    /// By rule: its place in the check, or -1.
    std::array<std::ptrdiff_t, checkRuleCount> m_ruleAt = [] {
        std::array<std::ptrdiff_t, checkRuleCount> none{};
        none.fill(-1);
        return none;
    }();
    /// By rule: doubts, and how many would be findings.
    std::array<std::map<std::pair<CheckSide, Lack>, std::uint32_t>, checkRuleCount> m_open;
};

} // namespace

bool Check::isBroken() const
{
    return std::ranges::any_of(rules,
                               [](const CheckedRule &rule) { return !rule.findings.empty(); });
}

bool Check::isWhole() const
{
    return std::ranges::all_of(rules, [](const CheckedRule &rule) { return rule.doubts.empty(); });
}

Check check(const WorkspaceState &baseline, const WorkspaceState &now,
            std::span<const CheckRule> rules)
{
    return Checker(baseline, now, rules).run();
}

} // namespace secretscope
