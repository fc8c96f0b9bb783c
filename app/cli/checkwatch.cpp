// SPDX-License-Identifier: Apache-2.0
#include "cli/checkwatch.h"

#include "report/checkreport.h"

namespace secretscope {

CheckWatch::CheckWatch(WorkspaceState baseline, std::vector<CheckRule> rules)
    : m_baseline(std::move(baseline))
    , m_rules(std::move(rules))
{}

CheckWatch::Round CheckWatch::look(const WorkspaceState &now)
{
    Round round;
    const Check found = check(m_baseline, now, m_rules);
    for (const CheckedRule &rule : found.rules) {
        const std::string word(checkRuleWords[static_cast<std::size_t>(rule.rule)]);
        for (const CheckFinding &finding : rule.findings) {
            const auto line = QString::fromStdString(
                word + ": " + findingLine(finding, found.factsOf(finding)));
            if (m_told.insert(line).second) {
                round.changes.append(line);
            }
        }
        for (const CheckDoubt &doubt : rule.doubts) {
            round.doubts.append(QString::fromStdString(word + ": " + doubtReason(doubt)));
        }
    }
    if (now.isComplete()) {
        m_baseline = now;
        m_told.clear();
    }
    return round;
}

} // namespace secretscope
