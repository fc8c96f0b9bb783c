// SPDX-License-Identifier: Apache-2.0
#include "report/planreport.h"

#include "report/reporthead.h"
#include "report/wording.h"

#include <algorithm>
#include <array>
#include <utility>

namespace secretscope {

namespace {

std::string_view titleOf(PlanPart part, bool isDelete)
{
    switch (part) {
    case PlanPart::Announce:
        return "Announce";
    case PlanPart::Hour:
        return "Pick the hour";
    case PlanPart::Edit:
        return "Edit";
    case PlanPart::Change:
        return isDelete ? "Delete the secret" : "Set the value";
    case PlanPart::Verify:
        return "Verify";
    case PlanPart::Test:
        return "Test";
    case PlanPart::RollBack:
        return "Roll back";
    case PlanPart::SignOff:
        return "Sign off";
    }
    Q_UNREACHABLE();
}

/// What a part without steps, or a part as a whole, has to say.
std::string_view explanationOf(const Plan &plan, PlanPart part, bool isEmpty)
{
    switch (part) {
    case PlanPart::Announce:
        return !plan.isDelete() ? "Nobody: what refers to the secret keeps its id."
            : isEmpty           ? "Nobody is known whose edits it takes."
                                : "Direct, but this key may not edit these: someone else has to.";
    case PlanPart::Edit:
        return !plan.isDelete() ? "Nothing to edit: what refers to the secret keeps its id."
            : isEmpty           ? "Nothing is known that this key may edit."
                                : "Each place, in this order.";
    case PlanPart::Test:
        return isEmpty ? "Nothing is known that reaches the secret."
                       : "The agents called last first.";
    case PlanPart::Hour:
    case PlanPart::Change:
    case PlanPart::Verify:
    case PlanPart::RollBack:
    case PlanPart::SignOff:
        return {};
    }
    Q_UNREACHABLE();
}

/// What this answer cannot have looked at, each with the reason.
std::vector<std::string> notSeen(const Plan &plan)
{
    const Impact &impact = plan.impact();
    const auto isHidden = [&](const ImpactEntry &entry) {
        return entry.named ? !entry.named->isAvailable()
                           : !plan.catalogue().isAvailable(entry.record);
    };
    // An agent in both lists is one.
    const auto hidden = std::ranges::count_if(impact.test.entries, isHidden)
        + std::ranges::count_if(impact.ask.entries, [&](const ImpactEntry &entry) {
                            return entry.kind != Category::Agents && isHidden(entry);
                        });
    std::vector<std::string> lines;
    if (hidden > 0) {
        lines.push_back(numbered(std::uint64_t(hidden), "resource")
                        + " of which this key sees only the id");
    }
    if (!plan.state().facts().wereAsked()) {
        lines.emplace_back("places, creators and calls (not read)");
        lines.emplace_back(termOf(BlindSpot::SpeechEngines, {}).words);
    } else {
        lines.emplace_back("configurations of agents that do not need the secret themselves (not "
                           "read)");
    }
    lines.emplace_back(termOf(BlindSpot::AgentBranches, {}).words);
    return lines;
}

/// What is to be known before the first step.
void writeBefore(DocumentWriter &writer, const Plan &plan, const ReportHead &head)
{
    constexpr std::array columns{TableColumn{{"Question"}, 12}, TableColumn{{"Answer"}}};
    writer.section("What stands before it");
    writer.beginTable({.title = {"What is known"},
                       .columns = columns,
                       .role = Table::Role::Dependents,
                       .sheet = "Before"});
    const LoadInfo &loadInfo = head.loadInfo;
    writer.row({{"Complete"},
                {loadInfo.isComplete() ? "yes" : "no: there may be more to do than stands here"}});
    const std::string server = loadInfo.server.toStdString();
    const std::string profile = loadInfo.profile.toStdString();
    writer.row({{"Asked"}, {server, Cell::Kind::Foreign, "unknown"}});
    writer.row({{"As profile"}, {profile, Cell::Kind::Foreign, "none named"}});
    for (const std::string &line : notSeen(plan)) {
        writer.row({{"Not seen"}, {line}});
    }
    writer.endTable();
}

void writePart(DocumentWriter &writer, const Plan &plan, PlanPart part, const PlanTicks &ticks,
               Times times)
{
    const auto steps = plan.stepsOf(part);
    const bool isExact = plan.isExact(part);
    const bool isList
        = part == PlanPart::Announce || part == PlanPart::Edit || part == PlanPart::Test;
    const std::string count = isList ? ": " + plan.known(part).text().toStdString() : std::string();
    writer.section({titleOf(part, plan.isDelete())}, count);
    if (const auto text = explanationOf(plan, part, steps.empty()); !text.empty()) {
        writer.paragraph(text);
    }
    if (!isExact) {
        writer.paragraph("Not everything was read, so there may be more.");
    }
    bool isIdle = false;
    for (const PlanStep &step : steps) {
        if (step.action == PlanStep::Action::TestIdle && !std::exchange(isIdle, true)) {
            writer.paragraph("Without a call in " + std::to_string(idleDays) + " days:");
        }
        const StepWords told = wordsOf(plan, step, times);
        const std::array<Cell, 2> cells{Cell{told.words}, foreign(told.subject)};
        const bool isDone = progressOf(plan, step, ticks) == Progress::Done;
        writer.step(isDone ? Box::Ticked : Box::Open,
                    std::span(cells).first(told.subject.empty() ? 1 : 2), told.details);
    }
}

} // namespace

SheetLosses writePlanReport(Output &output, const Plan &plan, ReportFormat format, Times times,
                            const PlanTicks &ticks)
{
    const ReportHead head = makeReportHead(
        plan.isDelete() ? "Plan of deleting or replacing" : "Plan of a new value under the same id",
        plan.catalogue(), plan.state().loadInfoWithFacts(), ReportScope::selected({plan.secret()}),
        times, secretLabel(plan.catalogue(), plan.secret()));
    const auto writer = makeDocumentWriter(output, format);
    writer->begin(head, plan.catalogue());
    writeBefore(*writer, plan, head);
    for (const PlanPart part :
         {PlanPart::Announce, PlanPart::Hour, PlanPart::Edit, PlanPart::Change, PlanPart::Verify,
          PlanPart::Test, PlanPart::RollBack, PlanPart::SignOff}) {
        writePart(*writer, plan, part, ticks, times);
    }
    return writer->end();
}

} // namespace secretscope
