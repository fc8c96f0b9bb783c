// SPDX-License-Identifier: Apache-2.0
// The words of the impact panel: what the four lists mean, why somebody else has to be asked, how
// an agent reaches a secret. Foreign parts in them are made safe for display.
#pragma once

#include "analysis/impact.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace secretscope {

class ImpactText
{
    Q_DECLARE_TR_FUNCTIONS(secretscope::ImpactText)

public:
    /// "8", "≥ 8".
    static QString count(std::size_t count, bool isExact);
    static QString askReason(AskReason reason);
    /// "agents: 3 direct, 6 through".
    static QString testMeaning(const ImpactList &test);
    /// "1 phone number, 2 environment variables".
    static QString kindsMeaning(const ImpactList &list);
    /// "direct", "through crm-lookup", "direct, and through crm-lookup".
    static QString relation(const Catalogue &catalogue, const ImpactEntry &entry);
    /// What stands beside an entry of each list.
    static QString fixNote(const Catalogue &catalogue, const ImpactEntry &entry);
    static QString askNote(const Catalogue &catalogue, const ImpactEntry &entry);
    static QString otherNote(const Catalogue &catalogue, const ImpactEntry &entry);
    /// Which of several secrets it needs; empty for one.
    static QString secretsNote(const Catalogue &catalogue, const Impact &impact,
                               const ImpactEntry &entry);
    /// "Tools and Agents are partly loaded."; empty if nothing is partial.
    static QString partial(const std::vector<PartialList> &lists);

private:
    static QString wayName(const Catalogue &catalogue, IdIndex way);
    static QString behind(const ImpactEntry &entry);
};

} // namespace secretscope
