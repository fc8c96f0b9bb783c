// SPDX-License-Identifier: Apache-2.0
#include "report/planwording.h"

#include "report/factswording.h"
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

} // namespace

StepWords::StepWords(const Plan &plan, const PlanStep &step)
    : m_plan(plan)
    , m_step(step)
{
    tell();
}

std::vector<Cell> StepWords::cells() const
{
    std::vector<Cell> cells{{m_words}};
    if (!m_subject.empty()) {
        cells.push_back(foreign(m_subject));
    }
    return cells;
}

std::string StepWords::entryLabel(const ImpactEntry &entry) const
{
    return recordLabel(m_plan.catalogue(), entry.record);
}

void StepWords::tell()
{
    const std::string secret = secretLabel(m_plan.catalogue(), m_plan.secret());
    const bool isOfDelete = m_plan.isDelete();
    switch (m_step.action) {
    case Action::Announce:
        tellPerson();
        return;
    case Action::PickHour:
        tellHour();
        return;
    case Action::Edit:
        m_words = "Edit";
        tellResource();
        return;
    case Action::Check:
        m_words = isOfDelete ? "Look whether it has to be edited:" : "Look whether it works:";
        tellResource();
        return;
    case Action::FindNothing:
        m_words = "Nothing refers to it any more: this command ends with exit code 0";
        m_details.push_back({"run:", impactCommand(m_plan)});
        return;
    case Action::SetValue:
        m_words = "Set the new value of";
        m_subject = secret;
        return;
    case Action::Delete:
        m_words = "Delete";
        m_subject = secret;
        return;
    case Action::Verify:
        m_words = isOfDelete ? "If another secret takes its place, ask whether that one works"
                             : "Ask whether the new value arrived";
        m_details.push_back({"run:", verifyCommand(m_plan)});
        m_details.push_back({isOfDelete ? "ID is the other secret's, TIME that of the last edit, as"
                                        : "TIME is when it was set, as",
                             "2026-01-02T15:04:05Z"});
        return;
    case Action::Test:
    case Action::TestIdle:
        m_words = "Test";
        m_subject = entryLabel(*m_step.entries.front());
        tellCalls(*m_step.entries.front());
        return;
    case Action::RollBack:
        m_words = isOfDelete
            ? "If a test fails: put a secret with the old value at each place again"
            : "If a test fails: set the old value again, of";
        m_subject = isOfDelete ? std::string() : secret;
        m_details.push_back({"the old value: not known here", {}});
        if (isOfDelete) {
            m_details.push_back({"whether a deleted secret can be restored: not known", {}});
        }
        return;
    case Action::SignOff:
        m_words = "Signed off (who, when):";
        return;
    }
}

void StepWords::tellPerson()
{
    const bool isTold = !m_step.creatorName.empty() || !m_step.creatorEmail.empty();
    m_words = isTold ? "Tell" : "Find out who made these, and tell them (creator: unknown)";
    m_subject = isTold ? creatorWords(m_step.creatorName, m_step.creatorEmail) : std::string();
    for (const ImpactEntry *entry : m_step.entries) {
        m_details.push_back({"they edit", entryLabel(*entry)});
        m_details.push_back({"ask:", std::string(termOf(*entry->reason).words)});
        tellPlaces(m_plan.facts().placesOf(*entry));
    }
}

void StepWords::tellHour()
{
    m_words = "Pick an hour with few calls, or have all other changes wait until the sign-off";
    for (const ImpactEntry *entry : m_step.entries) {
        m_details.push_back(
            {"called last:",
             entryLabel(*entry) + ", " + lastCallWords(m_plan.facts().find(*entry))});
    }
    if (m_step.entries.empty()) {
        m_details.push_back({"agents called in the last 90 days: none known", {}});
    }
}

void StepWords::tellResource()
{
    const Catalogue &catalogue = m_plan.catalogue();
    const Facts &facts = m_plan.facts().facts();
    if (m_step.via) {
        m_subject = viaLabel(catalogue, *m_step.via);
        m_details.push_back({"only agents name it, no list has it", {}});
        return;
    }
    if (m_step.entries.empty()) {
        const ResourceFacts &resource = *m_step.place->resource;
        m_subject = std::string(facts.text(resource.name));
        m_subject += m_subject.empty() ? facts.text(resource.id)
                                       : " (" + std::string(facts.text(resource.id)) + ')';
        m_details.push_back({"kind:", std::string(kindWord(listWord(resource.list)).text)});
        m_details.push_back({"configured, not reported by the service", {}});
    } else {
        const ImpactEntry &entry = *m_step.entries.front();
        m_subject = entryLabel(entry);
        m_details.push_back({"kind:", std::string(kindWord(catalogue, entry.kind).text)});
    }
    if (m_step.place) {
        tellPlaces({&*m_step.place, 1});
    } else if (m_step.action == Action::Edit) {
        tellPlaces({});
    }
    addCreatorDetail(m_details, facts, told());
}

void StepWords::tellPlaces(std::span<const ConfiguredPlace> places)
{
    addPlaceDetails(m_details, places);
    if (places.empty()) {
        m_details.push_back({"place: unknown", {}});
    }
}

void StepWords::tellCalls(const ImpactEntry &entry)
{
    for (const ImpactEntry::Through &through : entry.through) {
        m_details.push_back({"through", viaLabel(m_plan.catalogue(), through.via)});
    }
    const Facts &facts = m_plan.facts().facts();
    addCallDetails(m_details, facts, told());
    if (!told() || told()->numbers.isEmpty()) {
        const bool isKnown = facts.state(FactsList::PhoneNumbers) == LoadState::Complete;
        m_details.push_back({isKnown ? "number to ring: none" : "number to ring: unknown", {}});
    }
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
    for (const ImpactEntry *entry : step.entries) {
        keys.push_back(word + ' ' + std::string(plan.catalogue().idText(entry->id)));
    }
    if (step.via) {
        keys.push_back(word + ' ' + std::string(plan.catalogue().idText(*step.via)));
    } else if (step.place && keys.empty()) {
        const Facts &facts = plan.facts().facts();
        keys.push_back(word + ' ' + std::string(facts.text(step.place->resource->id)));
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
