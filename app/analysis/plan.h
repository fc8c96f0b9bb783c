// SPDX-License-Identifier: Apache-2.0
// The runbook of a change of one secret: what is to be done, in order, each step about what the
// impact and the facts name. It adds nothing that they do not have; a step of which something is
// not known is there all the same.
#pragma once

#include "analysis/impactfacts.h"
#include "workspace/livecounts.h"

#include <span>

namespace secretscope {

/// In the order of the plan.
enum class PlanPart { Announce, Hour, Edit, Change, Verify, Test, RollBack, SignOff };

struct PlanStep
{
    enum class Action {
        Announce, ///< to one person of the Ask list, what they have to edit
        PickHour, ///< names the busiest agents
        Edit, ///< an entry of the Fix list, at one place
        Check, ///< what nobody says how to change, or whether it is in use at all
        FindNothing, ///< that refers to the secret any more
        SetValue,
        Delete,
        Verify,
        Test, ///< an agent that is called, or of which nothing is told
        TestIdle,
        RollBack,
        SignOff,
    };

    PlanPart part = PlanPart::Announce;
    Action action = Action::Announce;
    /// Of the plan's impact: several of one person or hour, else one or none.
    std::vector<const ImpactEntry *> entries = {};
    /// Nothing where a configuration was not read, or does not say.
    std::optional<ConfiguredPlace> place = {};
    /// That agents name and no list has.
    std::optional<IdIndex> via = {};
    /// The person to announce to; both empty if they are not told.
    std::string_view creatorName = {};
    std::string_view creatorEmail = {};
};

class Plan
{
    Q_DISABLE_COPY_MOVE(Plan)

public:
    /// How many agents, and tools, the step PickHour names at most.
    static constexpr std::size_t mostOfHour = 5;

    /// @param running of agentsToCount(), from a plan of the same state.
    Plan(const WorkspaceState &state, SecretIndex secret, ImpactMode mode,
         LiveAnswer running = NotCounted::Yet);

    const WorkspaceState &state() const { return m_places.state(); }
    const Catalogue &catalogue() const { return state().catalogue(); }
    SecretIndex secret() const { return m_impact.secrets.front(); }
    bool isDelete() const { return m_impact.mode == ImpactMode::Delete; }
    const Impact &impact() const { return m_impact; }
    const ImpactFacts &facts() const { return m_facts; }

    /// By part.
    const std::vector<PlanStep> &steps() const { return m_steps; }
    std::span<const PlanStep> stepsOf(PlanPart part) const;
    /// Whether no step of it can be missing.
    bool isExact(PlanPart part) const;
    /// The number of its steps. What only agents name counts once no list can turn out to have it.
    Known known(PlanPart part) const;

    /// Ids of the agents whose conversations matter, those called last first: all that are tested
    /// and not idle.
    QList<QByteArray> agentsToCount() const;
    const LiveAnswer &running() const { return m_running; }
    /// Nothing where the agent was not counted.
    std::optional<std::int64_t> runningOf(const ImpactEntry &entry) const;
    /// Tools that have the secret themselves and were called, by calls, name, id.
    std::vector<const ResourceFacts *> busiestTools() const;
    /// As everywhere else: what the secrets' lists call it, if they have it.
    std::string_view nameOf(const ResourceFacts &tool) const;

    /// What the step's resource says of itself; nullptr for none, or if no list has it.
    const ResourceFacts *factsOf(const PlanStep &step) const;

private:
    void addAnnouncements();
    void addHour();
    void addEdits();
    void addChecks(PlanPart part);
    void addChange();
    void addTests();

    ConfiguredPlaces m_places;
    Impact m_impact;
    ImpactFacts m_facts;
    LiveAnswer m_running;
    std::vector<PlanStep> m_steps;
};

} // namespace secretscope
