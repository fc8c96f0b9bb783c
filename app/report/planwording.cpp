// SPDX-License-Identifier: Apache-2.0
#include "report/planwording.h"

#include "report/factswording.h"
#include "report/gapreason.h"
#include "report/wording.h"
#include "service/baseurl.h"

#include <algorithm>

namespace secretscope {

using Action = PlanStep::Action;

namespace {

/// A word of a command line as every shell takes it for one.
std::string shellWord(std::string_view word)
{
    constexpr std::string_view harmless
        = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-./:@+,";
    if (!word.empty() && word.find_first_not_of(harmless) == std::string_view::npos) {
        return std::string(word);
    }
    std::string quoted = "'";
    for (const char character : word) {
        quoted += character == '\'' ? std::string("'\\''") : std::string(1, character);
    }
    return quoted + '\'';
}

/// `secretscope-cli` with where this plan's data comes from, as far as that is told.
std::string commandBegin(const Plan &plan)
{
    const LoadInfo &origin = plan.state().origin();
    std::string begin = "secretscope-cli ";
    if (!origin.profile.isEmpty()) {
        begin += "--profile " + shellWord(origin.profile.toStdString()) + ' ';
    } else if (origin.server == LoadInfo::sampleServer) {
        begin += "--demo ";
    } else if (BaseUrl::parse(origin.server)) {
        begin += "--server " + shellWord(origin.server.toStdString()) + ' ';
    }
    return begin;
}

/// As the last word: nobody's id is taken for an option.
std::string idOf(const Plan &plan)
{
    const std::string_view id = plan.catalogue().secretId(plan.secret());
    return (id.starts_with('-') ? "-- " : "") + shellWord(id);
}

std::string_view wordOf(Action action)
{
    switch (action) {
    case Action::Announce:
        return "announce";
    case Action::PickHour:
        return "hour";
    case Action::Edit:
        return "edit";
    case Action::Check:
        return "check";
    case Action::FindNothing:
        return "nothing-refers";
    case Action::SetValue:
        return "set";
    case Action::Delete:
        return "delete";
    case Action::Verify:
        return "verify";
    case Action::Test:
    case Action::TestIdle: // it may be called again
        return "test";
    case Action::RollBack:
        return "roll-back";
    case Action::SignOff:
        return "sign-off";
    }
    Q_UNREACHABLE();
}

std::string labelOf(const Plan &plan, const ImpactEntry &entry)
{
    return entry.named ? secretscope::labelOf(entry.named->name, entry.named->id)
                       : recordLabel(plan.catalogue(), entry.record);
}

void addPlaces(std::vector<Detail> &details, std::span<const ConfiguredPlace> places)
{
    addPlaceDetails(details, places);
    if (places.empty()) {
        details.push_back({"place: unknown", {}});
    }
}

StepWords announcement(const Plan &plan, const PlanStep &step)
{
    const bool isTold = !step.creatorName.empty() || !step.creatorEmail.empty();
    StepWords told{isTold ? "Tell" : "Find out who made these, and tell them (creator: unknown)",
                   isTold ? creatorWords(step.creatorName, step.creatorEmail) : std::string()};
    for (const ImpactEntry *entry : step.entries) {
        told.details.push_back({"they edit", labelOf(plan, *entry)});
        told.details.push_back({"ask:", std::string(termOf(*entry->reason).words)});
        addPlaces(told.details, plan.facts().placesOf(*entry));
    }
    return told;
}

/// How many conversations go on, of how many agents, and when.
std::string runningWords(const Plan &plan, Times times)
{
    const qsizetype agents = plan.agentsToCount().size();
    LiveCounts counts;
    if (plan.running() == LiveAnswer(NotCounted::ByAFile)) {
        return "unknown (a file cannot tell)";
    }
    if (const auto *error = std::get_if<ApiError>(&plan.running())) {
        return "unknown (" + gapReason(*error) + ')';
    }
    if (const auto *answer = std::get_if<LiveCounts>(&plan.running())) {
        counts = *answer;
    } else if (agents > 0) {
        return "unknown (not asked)";
    }
    std::string words = countText(std::uint64_t(counts.conversations),
                                  counts.isExact && plan.isExact(PlanPart::Test));
    words += ", of " + std::to_string(counts.byAgent.size())
        + (counts.byAgent.size() == agents ? "" : " of " + std::to_string(agents))
        + (agents == 1 ? " agent" : " agents");
    if (times == Times::Included && counts.read.isValid()) {
        words += ", at " + isoTime(counts.read.toSecsSinceEpoch());
    }
    return words;
}

/// As in "Night line (agent_night): 2 running now, last call 2026-01-01".
std::string busyWords(const Plan &plan, const ImpactEntry &entry)
{
    const ResourceFacts *told = plan.facts().find(entry);
    std::string words = labelOf(plan, entry) + ": ";
    if (const auto running = plan.runningOf(entry)) {
        words += std::to_string(*running) + " running now, ";
    }
    words += "last call " + lastCallWords(told);
    return told && told->totalCalls
        ? words + ", " + numbered(std::uint64_t(*told->totalCalls), "call") + " in all"
        : words;
}

StepWords hour(const Plan &plan, const PlanStep &step, Times times)
{
    StepWords told{
        "Pick an hour with few calls, or have all other changes wait until the sign-off"};
    told.details.push_back({"conversations running now:", runningWords(plan, times)});
    for (const ImpactEntry *entry : step.entries) {
        told.details.push_back({"busiest agents:", busyWords(plan, *entry)});
    }
    if (step.entries.empty()) {
        told.details.push_back({"busiest agents: unknown, no call in 90 days is told", {}});
    }
    const Facts &facts = plan.facts().facts();
    const auto tools = plan.busiestTools();
    for (const ResourceFacts *tool : tools) {
        told.details.push_back({"busiest tools:",
                                secretscope::labelOf(plan.nameOf(*tool), facts.text(tool->id))
                                    + ": " + numbered(std::uint64_t(*tool->totalCalls), "call")
                                    + " in all"});
    }
    if (tools.empty()) {
        told.details.push_back({"busiest tools: unknown, no calls are told", {}});
    }
    return told;
}

StepWords resource(const Plan &plan, const PlanStep &step, std::string_view words)
{
    const Facts &facts = plan.facts().facts();
    StepWords told{words};
    if (step.via) {
        told.subject = viaLabel(plan.catalogue(), *step.via);
        told.details.push_back({"only agents name it, no list has it", {}});
        return told;
    }
    if (step.entries.empty()) {
        const ResourceFacts &configured = *step.place->resource;
        const std::string id(facts.text(configured.id));
        const std::string name(facts.text(configured.name));
        told.subject = name.empty() ? id : name + " (" + id + ')';
        told.details.push_back({"kind:", std::string(kindWord(listWord(configured.list)).text)});
        told.details.push_back({"configured, not reported by the service", {}});
    } else {
        const ImpactEntry &entry = *step.entries.front();
        told.subject = labelOf(plan, entry);
        told.details.push_back({"kind:", std::string(kindWord(plan.catalogue(), entry.kind).text)});
    }
    if (step.place) {
        addPlaces(told.details, {&*step.place, 1});
    } else if (step.entries.front()->kind == Category::EnvironmentVariables) {
        addEnvironmentDetail(told.details, plan.catalogue(), plan.secret(),
                             step.entries.front()->record);
    } else {
        addPlaces(told.details, plan.facts().placesOf(*step.entries.front()));
    }
    addCreatorDetail(told.details, facts, plan.factsOf(step));
    return told;
}

StepWords test(const Plan &plan, const PlanStep &step)
{
    const ImpactEntry &entry = *step.entries.front();
    StepWords told{"Test", labelOf(plan, entry)};
    for (const ImpactEntry::Through &through : entry.through) {
        told.details.push_back({"through", viaLabel(plan.catalogue(), through.via)});
    }
    const Facts &facts = plan.facts().facts();
    const ResourceFacts *agent = plan.factsOf(step);
    addCallDetails(told.details, plan.catalogue(), facts, agent);
    if (!agent || agent->numbers.isEmpty()) {
        const bool isKnown = facts.state(FactsList::PhoneNumbers) == LoadState::Complete;
        told.details.push_back({isKnown ? "number to ring: none" : "number to ring: unknown", {}});
    }
    return told;
}

} // namespace

StepWords wordsOf(const Plan &plan, const PlanStep &step, Times times)
{
    const std::string secret = secretLabel(plan.catalogue(), plan.secret());
    const bool isOfDelete = plan.isDelete();
    switch (step.action) {
    case Action::Announce:
        return announcement(plan, step);
    case Action::PickHour:
        return hour(plan, step, times);
    case Action::Edit:
        return resource(plan, step, "Edit");
    case Action::Check:
        return resource(plan, step,
                        isOfDelete ? "Look whether it has to be edited:"
                                   : "Look whether it works:");
    case Action::FindNothing:
        return {"Nothing refers to it any more: this command ends with exit code 0",
                {},
                {{"run:", impactCommand(plan)}}};
    case Action::SetValue:
        return {"Set the new value of", secret};
    case Action::Delete:
        return {"Delete", secret};
    case Action::Verify:
        return {isOfDelete ? "If another secret takes its place, ask whether that one works"
                           : "Ask whether the new value arrived",
                {},
                {{"run:", verifyCommand(plan)},
                 {isOfDelete ? "ID is the other secret's, TIME that of the last edit, as"
                             : "TIME is when it was set, as",
                  "2026-01-02T15:04:05Z"}}};
    case Action::Test:
    case Action::TestIdle:
        return test(plan, step);
    case Action::RollBack:
        if (isOfDelete) {
            return {"If a test fails: put a secret with the old value at each place again",
                    {},
                    {{"the old value: unknown here", {}},
                     {"whether a deleted secret can be restored: unknown", {}}}};
        }
        return {"If a test fails: set the old value again, of",
                secret,
                {{"the old value: unknown here", {}}}};
    case Action::SignOff:
        return {"Signed off (who, when):"};
    }
    Q_UNREACHABLE();
}

std::string planKey(const Plan &plan)
{
    return (plan.isDelete() ? "delete " : "new-value ")
        + std::string(plan.catalogue().secretId(plan.secret()));
}

std::vector<std::string> tickKeys(const Plan &plan, const PlanStep &step)
{
    const std::string word(wordOf(step.action));
    if (step.action == Action::PickHour) {
        return {word};
    }
    std::vector<std::string> keys;
    const auto add = [&](std::string_view kind, std::string_view id) {
        keys.push_back(std::string(word).append(1, ' ').append(kind).append(1, ' ').append(id));
    };
    for (const ImpactEntry *entry : step.entries) {
        add(plan.catalogue().categoryWord(entry->kind), idText(plan.catalogue(), *entry));
    }
    if (step.via) {
        add("via", plan.catalogue().idText(*step.via));
    } else if (step.place && keys.empty()) {
        const ResourceFacts &resource = *step.place->resource;
        add(listWord(resource.list), plan.facts().facts().text(resource.id));
    }
    if (keys.empty()) {
        return {word};
    }
    if (step.place) {
        const ReferenceContent &reference = step.place->reference;
        keys.front() += ' ' + placeWords(reference.place);
        keys.front() += reference.variable.empty() ? "" : ' ' + std::string(reference.variable);
    }
    return keys;
}

Progress progressOf(const Plan &plan, const PlanStep &step, const PlanTicks &ticks)
{
    const auto keys = tickKeys(plan, step);
    const auto count = std::ranges::count_if(
        keys, [&ticks](const std::string &key) { return ticks.contains(key); });
    return count == 0               ? Progress::Open
        : count == std::ssize(keys) ? Progress::Done
                                    : Progress::Begun;
}

std::string impactCommand(const Plan &plan)
{
    return commandBegin(plan) + "impact --mode delete " + idOf(plan);
}

std::string verifyCommand(const Plan &plan)
{
    return commandBegin(plan) + "verify --since TIME " + (plan.isDelete() ? "ID" : idOf(plan));
}

} // namespace secretscope
