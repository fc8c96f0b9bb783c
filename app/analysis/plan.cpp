// SPDX-License-Identifier: Apache-2.0
#include "analysis/plan.h"

#include "catalogue/text.h"

#include <algorithm>
#include <functional>
#include <set>
#include <tuple>

namespace secretscope {

using Action = PlanStep::Action;

Plan::Plan(const WorkspaceState &state, SecretIndex secret, ImpactMode mode, LiveAnswer running)
    : m_places(state)
    , m_impact(impactWithFacts(m_places, {&secret, 1}, mode))
    , m_facts(m_impact, m_places)
    , m_running(std::move(running))
{
    addAnnouncements();
    addHour();
    addEdits();
    addChange();
    m_steps.push_back({PlanPart::Verify, Action::Verify});
    addTests();
    m_steps.push_back({PlanPart::RollBack, Action::RollBack});
    m_steps.push_back({PlanPart::SignOff, Action::SignOff});
}

void Plan::addAnnouncements()
{
    for (ImpactFacts::Group &group : m_facts.askGroups()) {
        m_steps.push_back({.part = PlanPart::Announce,
                           .action = Action::Announce,
                           .entries = std::move(group.entries),
                           .creatorName = group.creatorName,
                           .creatorEmail = group.creatorEmail});
    }
}

void Plan::addHour()
{
    std::vector<const ImpactEntry *> busy = m_facts.testLive();
    std::erase_if(busy, [this](const ImpactEntry *entry) {
        const ResourceFacts *told = m_facts.find(*entry);
        return runningOf(*entry).value_or(0) == 0 && (!told || !told->lastCall);
    });
    std::ranges::stable_sort(busy, std::greater(), [this](const ImpactEntry *entry) {
        return runningOf(*entry).value_or(0);
    });
    busy.resize(std::min(busy.size(), mostOfHour));
    m_steps.push_back({PlanPart::Hour, Action::PickHour, std::move(busy)});
}

void Plan::addEdits()
{
    if (!isDelete()) {
        return;
    }
    for (const ImpactEntry &entry : m_impact.fix.entries) {
        const std::vector<ConfiguredPlace> places = m_facts.placesOf(entry);
        for (const ConfiguredPlace &place : places) {
            m_steps.push_back({PlanPart::Edit, Action::Edit, {&entry}, place});
        }
        if (places.empty()) {
            m_steps.push_back({PlanPart::Edit, Action::Edit, {&entry}});
        }
    }
    addChecks(PlanPart::Edit);
}

/// Before a deletion they may have to be edited; a new value has to work there.
void Plan::addChecks(PlanPart part)
{
    for (const ImpactEntry &entry : m_impact.notReported.entries) {
        m_steps.push_back({part, Action::Check, {&entry}});
    }
    for (const ConfiguredPlace &place : m_facts.unreported()) {
        m_steps.push_back({part, Action::Check, {}, place});
    }
    for (const IdIndex via : m_impact.unlistedVias) {
        m_steps.push_back({.part = part, .action = Action::Check, .via = via});
    }
}

void Plan::addChange()
{
    if (!isDelete()) {
        m_steps.push_back({PlanPart::Change, Action::SetValue});
    } else {
        m_steps.push_back({PlanPart::Change, Action::FindNothing});
        m_steps.push_back({PlanPart::Change, Action::Delete});
    }
}

void Plan::addTests()
{
    if (!isDelete()) {
        addChecks(PlanPart::Test);
    }
    for (const ImpactEntry *entry : m_facts.testLive()) {
        m_steps.push_back({PlanPart::Test, Action::Test, {entry}});
    }
    for (const ImpactEntry *entry : m_facts.testIdle()) {
        m_steps.push_back({PlanPart::Test, Action::TestIdle, {entry}});
    }
}

std::span<const PlanStep> Plan::stepsOf(PlanPart part) const
{
    return {std::ranges::lower_bound(m_steps, part, {}, &PlanStep::part),
            std::ranges::upper_bound(m_steps, part, {}, &PlanStep::part)};
}

bool Plan::isExact(PlanPart part) const
{
    // Any place may be missing while a configuration is; so may a step that checks one.
    const bool hasFacts = m_facts.facts().wereAsked() && state().factsGaps().isEmpty();
    switch (part) {
    case PlanPart::Announce:
        return m_impact.ask.isExact && hasFacts;
    case PlanPart::Edit:
        return m_impact.isExact() && hasFacts;
    case PlanPart::Test:
        return m_impact.test.isExact && (isDelete() || (m_impact.isExact() && hasFacts));
    case PlanPart::Hour:
    case PlanPart::Change:
    case PlanPart::Verify:
    case PlanPart::RollBack:
    case PlanPart::SignOff:
        return true;
    }
    Q_UNREACHABLE();
}

QList<QByteArray> Plan::agentsToCount() const
{
    QList<QByteArray> ids;
    for (const ImpactEntry *entry : m_facts.testLive()) {
        ids.append(bytesOf(idText(catalogue(), *entry)));
    }
    return ids;
}

std::optional<std::int64_t> Plan::runningOf(const ImpactEntry &entry) const
{
    const auto *counts = std::get_if<LiveCounts>(&m_running);
    const QByteArray id = bytesOf(idText(catalogue(), entry));
    return counts && counts->byAgent.contains(id) ? std::optional(counts->byAgent.value(id))
                                                  : std::nullopt;
}

std::string_view Plan::nameOf(const ResourceFacts &tool) const
{
    const Facts &all = m_facts.facts();
    const auto id = catalogue().findId(all.text(tool.id));
    const auto record = id ? catalogue().bestRecord(*id, Category::Tools) : std::nullopt;
    return record ? catalogue().text(catalogue().resource(*record).name) : all.text(tool.name);
}

std::vector<const ResourceFacts *> Plan::busiestTools() const
{
    const Facts &all = m_facts.facts();
    std::set<const ResourceFacts *> found;
    for (const Edge &edge : catalogue().dependents(secret(), Category::Tools)) {
        found.insert(all.find(FactsList::Tools, catalogue().resourceId(edge.resource)));
    }
    for (const ConfiguredPlace &place : m_places.of(secret())) {
        found.insert(place.resource->list == FactsList::Tools ? place.resource : nullptr);
    }
    std::vector<const ResourceFacts *> tools(found.begin(), found.end());
    std::erase_if(tools, [](const ResourceFacts *tool) {
        return !tool || tool->totalCalls.value_or(0) == 0;
    });
    std::ranges::sort(tools, {}, [&](const ResourceFacts *tool) {
        return std::tuple(-*tool->totalCalls, nameOf(*tool), all.text(tool->id));
    });
    tools.resize(std::min(tools.size(), mostOfHour));
    return tools;
}

Known Plan::known(PlanPart part) const
{
    const auto steps = stepsOf(part);
    const auto unsure = m_impact.isExact()
        ? 0
        : std::ranges::count_if(steps, [](const PlanStep &step) { return step.via.has_value(); });
    return {static_cast<std::uint32_t>(steps.size()) - static_cast<std::uint32_t>(unsure),
            isExact(part) ? LoadState::Complete : LoadState::Preview};
}

const ResourceFacts *Plan::factsOf(const PlanStep &step) const
{
    if (step.place) {
        return step.place->resource;
    }
    return step.entries.size() == 1 ? m_facts.find(*step.entries.front()) : nullptr;
}

} // namespace secretscope
