// SPDX-License-Identifier: Apache-2.0
// The English words of a plan's steps, and by what a tick of a step is kept.
#pragma once

#include "analysis/plan.h"
#include "report/documentwriter.h"
#include "report/reportoptions.h"

#include <set>
#include <string>
#include <vector>

namespace secretscope {

/// The words of one step: what to do, with what.
struct StepWords
{
    std::string_view words;
    /// Foreign; may be empty.
    std::string subject = {};
    std::vector<Detail> details = {};
};
/// Valid as long as the plan.
StepWords wordsOf(const Plan &plan, const PlanStep &step, Times times);

/// The command line that tells whether the new value arrived, ready for a shell but for TIME and,
/// before a deletion, ID.
std::string verifyCommand(const Plan &plan);
/// The command line that ends with 0 once nothing refers to the secret any more.
std::string impactCommand(const Plan &plan);

/// Keys of what was done, see tickKeys().
using PlanTicks = std::set<std::string, std::less<>>;

/// What a plan's ticks are kept under: its mode and the secret's id. Foreign text.
std::string planKey(const Plan &plan);
/// What a step consists of, by what is done, the resource's kind and id: a person to tell has one
/// for each resource, so that one that is added is not taken for announced. Foreign text.
std::vector<std::string> tickKeys(const Plan &plan, const PlanStep &step);
enum class Progress { Open, Begun, Done };
Progress progressOf(const Plan &plan, const PlanStep &step, const PlanTicks &ticks);

} // namespace secretscope
