// SPDX-License-Identifier: Apache-2.0
// The steps of a plan in the window's words, one list to a part, in the plan's order. All foreign
// text in them went through displayText(), but for what is copied.
#pragma once

#include "report/planwording.h"
#include "ui/rows/entrytree.h"

#include <QCoreApplication>

namespace secretscope {

class PlanLists
{
    Q_DECLARE_TR_FUNCTIONS(secretscope::PlanLists)

public:
    /// By PlanPart; entries by Plan::stepsOf().
    static QList<EntryList> of(const Plan &plan, const PlanTicks &ticks);

private:
    explicit PlanLists(const Plan &plan)
        : m_plan(plan)
    {}

    QString title(PlanPart part) const;
    QString meaning(PlanPart part) const;
    Entry entry(const PlanStep &step) const;
    Entry person(const PlanStep &step) const;
    /// How many conversations go on.
    QString running() const;
    Entry hour(const PlanStep &step) const;
    Entry resource(const PlanStep &step) const;
    Entry test(const PlanStep &step) const;
    /// The command can be copied as ids are.
    static Entry command(const QString &name, const std::string &command);
    /// Name, id and row.
    Entry base(const ImpactEntry &entry) const;
    QString place(std::span<const ConfiguredPlace> places) const;
    QString lastCall(const ImpactEntry &entry) const;

    const Plan &m_plan;
};

} // namespace secretscope
