// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/planlists.h"

#include "catalogue/displaytext.h"
#include "catalogue/text.h"
#include "ui/panels/impactsheet.h"
#include "ui/panels/runningnow.h"
#include "ui/rows/factstext.h"
#include "ui/rows/rowtexts.h"
#include "ui/widgets/categorytext.h"

#include <algorithm>
#include <array>

namespace secretscope {

using Action = PlanStep::Action;

QList<EntryList> PlanLists::of(const Plan &plan, const PlanTicks &ticks)
{
    const PlanLists words(plan);
    QList<EntryList> lists;
    for (int i = 0; i <= static_cast<int>(PlanPart::SignOff); ++i) {
        const auto part = static_cast<PlanPart>(i);
        const auto steps = plan.stepsOf(part);
        EntryList list{words.title(part), plan.known(part), words.meaning(part)};
        for (const PlanStep &step :
             steps.first(std::min<std::size_t>(steps.size(), EntryTree::MaximumShown))) {
            constexpr std::array boxes{Qt::Unchecked, Qt::PartiallyChecked, Qt::Checked};
            Entry entry = words.entry(step);
            entry.box = boxes[static_cast<std::size_t>(progressOf(plan, step, ticks))];
            list.entries.append(std::move(entry));
        }
        lists.append(std::move(list));
    }
    return lists;
}

QString PlanLists::title(PlanPart part) const
{
    switch (part) {
    case PlanPart::Announce:
        return tr("Announce");
    case PlanPart::Hour:
        return tr("Pick the hour");
    case PlanPart::Edit:
        return tr("Edit");
    case PlanPart::Change:
        return m_plan.isDelete() ? tr("Delete the secret") : tr("Set the value");
    case PlanPart::Verify:
        return tr("Verify");
    case PlanPart::Test:
        return tr("Test");
    case PlanPart::RollBack:
        return tr("Roll back");
    case PlanPart::SignOff:
        return tr("Sign off");
    }
    Q_UNREACHABLE();
}

QString PlanLists::meaning(PlanPart part) const
{
    const bool isEmpty = m_plan.stepsOf(part).empty();
    switch (part) {
    case PlanPart::Announce:
        return !m_plan.isDelete() ? tr("nobody: what refers to the secret keeps its id")
            : isEmpty             ? tr("nobody is known whose edits it takes")
                                  : tr("direct, you cannot edit");
    case PlanPart::Hour:
        return running();
    case PlanPart::Edit:
        return !m_plan.isDelete() ? tr("nothing: what refers to the secret keeps its id")
            : isEmpty             ? tr("nothing that you can edit is known")
                                  : tr("each place, in this order");
    case PlanPart::Test:
        return isEmpty ? tr("no agent is known") : tr("called last first");
    case PlanPart::Change:
    case PlanPart::Verify:
    case PlanPart::RollBack:
    case PlanPart::SignOff:
        return {};
    }
    Q_UNREACHABLE();
}

Entry PlanLists::entry(const PlanStep &step) const
{
    switch (step.action) {
    case Action::Announce:
        return person(step);
    case Action::PickHour:
        return hour(step);
    case Action::Edit:
    case Action::Check:
        return resource(step);
    case Action::FindNothing:
        return command(tr("Make sure that nothing refers to it any more"), impactCommand(m_plan));
    case Action::SetValue:
        return {.name = tr("Set the new value")};
    case Action::Delete:
        return {.name = tr("Delete it")};
    case Action::Verify:
        return command(m_plan.isDelete()
                           ? tr("If another secret takes its place, ask whether that one works")
                           : tr("Ask whether the new value arrived"),
                       verifyCommand(m_plan));
    case Action::Test:
    case Action::TestIdle:
        return test(step);
    case Action::RollBack:
        return {.name = m_plan.isDelete()
                    ? tr("If a test fails: use the old value again at each place")
                    : tr("If a test fails: set the old value again"),
                .note = tr("the old value: unknown here")};
    case Action::SignOff:
        return {.name = tr("Signed off")};
    }
    Q_UNREACHABLE();
}

Entry PlanLists::person(const PlanStep &step) const
{
    const QString creator = FactsText::creator(step.creatorName, step.creatorEmail);
    Entry told{.name = creator.isEmpty() ? tr("Find out who made these, and tell them")
                                         : tr("Tell %1").arg(creator),
               .note = tr("%Ln resource(s)", "", static_cast<int>(step.entries.size()))};
    for (const ImpactEntry *entry : step.entries) {
        Entry below = base(*entry);
        below.note = EntryTree::note({CategoryText::itemName(m_plan.catalogue(), entry->kind),
                                      place(m_plan.facts().placesOf(*entry))});
        told.below.append(below);
    }
    return told;
}

QString PlanLists::running() const
{
    LiveAnswer answer = m_plan.running();
    if (answer == LiveAnswer(NotCounted::Yet) && m_plan.agentsToCount().isEmpty()) {
        answer = LiveCounts();
    }
    if (auto *counts = std::get_if<LiveCounts>(&answer)) {
        counts->isExact = counts->isExact && m_plan.isExact(PlanPart::Test);
    }
    return RunningNow::words(answer);
}

Entry PlanLists::hour(const PlanStep &step) const
{
    Entry hour{.name = tr("Pick an hour with few calls, or have other changes wait"),
               .note = step.entries.empty() ? tr("busiest agents: unknown")
                                            : tr("these are the busiest")};
    for (const ImpactEntry *entry : step.entries) {
        const auto count = m_plan.runningOf(*entry);
        hour.below.append(base(*entry));
        hour.below.last().note = EntryTree::note(
            {CategoryText::itemName(m_plan.catalogue(), entry->kind),
             count ? RunningNow::words(LiveCounts{*count}) : QString(), lastCall(*entry)});
    }
    const Facts &facts = m_plan.facts().facts();
    for (const ResourceFacts *tool : m_plan.busiestTools()) {
        const std::string_view id = facts.text(tool->id);
        hour.below.append({.name = m_plan.nameOf(*tool).empty() ? isolatedDisplayText(id)
                                                                : displayText(m_plan.nameOf(*tool)),
                           .note = EntryTree::note(
                               {CategoryText::itemName(m_plan.catalogue(), Category::Tools),
                                tr("%Ln call(s) in all", "", static_cast<int>(*tool->totalCalls))}),
                           .id = stringOf(id),
                           .row = {bytesOf(m_plan.catalogue().secretId(m_plan.secret())),
                                   RowCategory(Category::Tools), bytesOf(id)}});
    }
    return hour;
}

Entry PlanLists::resource(const PlanStep &step) const
{
    const Catalogue &catalogue = m_plan.catalogue();
    const Facts &all = m_plan.facts().facts();
    if (step.via) {
        const std::string_view id = catalogue.idText(*step.via);
        return {.name = isolatedDisplayText(id),
                .note = tr("only agents name it"),
                .id = stringOf(id),
                .row = {{}, {}, bytesOf(id)}};
    }
    const ResourceFacts *told = m_plan.factsOf(step);
    const QString creator = FactsText::creator(all, told);
    QStringList notes;
    Entry made;
    if (step.entries.empty()) {
        const std::string_view id = all.text(told->id);
        made.name
            = told->name.isAbsent() ? isolatedDisplayText(id) : displayText(all.text(told->name));
        made.id = stringOf(id);
        notes.append(tr("configured, not reported"));
    } else {
        made = base(*step.entries.front());
        notes.append(CategoryText::itemName(catalogue, step.entries.front()->kind));
    }
    if (step.place || step.action == Action::Edit) {
        notes.append(step.place ? FactsText::place(*step.place) : tr("place: unknown"));
    }
    notes.append(creator.isEmpty() ? tr("creator: unknown") : tr("made by %1").arg(creator));
    made.note = EntryTree::note(notes);
    return made;
}

Entry PlanLists::test(const PlanStep &step) const
{
    const ImpactEntry &entry = *step.entries.front();
    const ResourceFacts *told = m_plan.factsOf(step);
    const QStringList numbers = FactsText::numbers(m_plan.state(), told);
    const bool areKnown
        = m_plan.facts().facts().state(FactsList::PhoneNumbers) == LoadState::Complete;
    Entry made = base(entry);
    made.isMuted = step.action == Action::TestIdle;
    made.note = EntryTree::note(
        {lastCall(entry), told && told->archived.value_or(false) ? tr("archived") : QString(),
         !numbers.isEmpty() ? tr("rung by %1").arg(EntryTree::listed(numbers))
             : areKnown     ? tr("no number to ring")
                            : tr("number to ring: unknown")});
    return made;
}

Entry PlanLists::command(const QString &name, const std::string &command)
{
    return {.name = name, .note = displayText(command), .id = stringOf(command)};
}

Entry PlanLists::base(const ImpactEntry &entry) const
{
    const Catalogue &catalogue = m_plan.catalogue();
    const QByteArray id = bytesOf(idText(catalogue, entry));
    return {.name = ImpactSheet::nameOf(catalogue, entry),
            .id = QString::fromUtf8(id),
            .row = {bytesOf(catalogue.secretId(m_plan.secret())),
                    RowCategory(catalogue, entry.kind), id}};
}

QString PlanLists::place(std::span<const ConfiguredPlace> places) const
{
    return places.empty() ? tr("place: unknown") : FactsText::places(places);
}

QString PlanLists::lastCall(const ImpactEntry &entry) const
{
    const QString day = FactsText::lastCall(m_plan.facts().find(entry));
    return day.isEmpty() ? tr("last call: unknown") : tr("last call: %1").arg(day);
}

} // namespace secretscope
