// SPDX-License-Identifier: Apache-2.0
// Turns conditions into Matches by the rules of matches.h, one secret after the other. It looks
// nothing up in texts: the conditions have done that.
#pragma once

#include "search/condition.h"
#include "search/matches.h"
#include "search/secretflags.h"

namespace secretscope {

class Evaluation
{
public:
    /// All have to outlive the evaluation; `conditions` are up to date and not empty.
    Evaluation(const Catalogue &catalogue, const std::vector<Condition> &conditions,
               const SecretFlags &flags, Matches &matches);

    /// Starts anew and goes through all secrets.
    void evaluateAll();
    /// Goes through one secret (again). New ones have to come in order.
    void evaluate(SecretIndex secret);

private:
    /// Both return how many dependents of the list are shown.
    std::uint32_t evaluateList(SecretIndex secret, Category category);
    std::uint32_t hideList(SecretIndex secret, Category category);
    void record(SecretIndex secret, bool isShown, bool isMatched, std::uint32_t dependents);

    const Catalogue &m_catalogue;
    const std::vector<Condition> &m_conditions;
    const SecretFlags &m_flags;
    Matches &m_matches;
    /// Of the present secret: conditions that it does not meet itself.
    std::vector<const Condition *> m_missing;
    /// Excluded conditions that dependents can meet.
    std::vector<const Condition *> m_excluded;
};

} // namespace secretscope
