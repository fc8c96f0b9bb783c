// SPDX-License-Identifier: Apache-2.0
// A verification in the window's words: its lists, the sentence above them, and what a timeline
// says to those who cannot see it.
#pragma once

#include "analysis/verification.h"
#include "ui/rows/entrytree.h"

#include <QCoreApplication>
#include <QDateTime>

namespace secretscope {

class VerdictLists
{
    Q_DECLARE_TR_FUNCTIONS(secretscope::VerdictLists)

public:
    /// One for each verdict, the worst first. @param now for times of today.
    static QList<EntryList> of(const Verification &found, const QDateTime &now);
    /// What all say together, and what is missing.
    static QString sentence(const Verification &found, const QDateTime &now);
    /// "12 runs before 10:00, none refused; 3 runs since, 1 refused, last success 10:45".
    static QString timeline(const std::vector<ToolRun> &runs, std::int64_t since,
                            const QDateTime &now);

private:
    static QString title(Verdict verdict);
    static QString meaning(Verdict verdict);
    static QString doubt(const VerifiedResource &resource);
    static QString note(const Catalogue &catalogue, const VerifiedResource &resource,
                        const QDateTime &now);
    static QString counts(const RunCounts &counts, const QDateTime &now);
    static QString clock(std::int64_t time, const QDateTime &now);
};

} // namespace secretscope
