// SPDX-License-Identifier: Apache-2.0
// The window's words for what resources say of themselves: places, creators and calls. Names and
// paths in them are foreign and went through displayText().
#pragma once

#include "analysis/configuredplaces.h"
#include "ui/rows/celltext.h"
#include "ui/rows/ranks.h"

#include <QCoreApplication>
#include <QString>

#include <cstdint>
#include <optional>

namespace secretscope {

class FactsText
{
    Q_DECLARE_TR_FUNCTIONS(secretscope::FactsText)

public:
    /// "header Authorization", "workflow node n1: custom LLM: API key".
    static QString place(const BasicPlace<std::string_view> &place);
    /// With the variable and its environments: "header X-Key, variable CRM (production)".
    static QString place(const ConfiguredPlace &place);
    /// Each once. Empty for none.
    static QString places(std::span<const ConfiguredPlace> places);

    /// Of one secret alone, if it is given, also through its variables. Empty for none.
    static QString places(const WorkspaceState &state, const ResourceFacts &facts,
                          std::optional<SecretIndex> secret);

    /// A cell of a column of facts; empty where the resource has nothing there to know.
    static CellText cell(const WorkspaceState &state, Column column, ResourceIndex resource,
                         std::optional<SecretIndex> secret);
    /// What such a cell is sorted by.
    static RankKey key(const WorkspaceState &state, Column column, ResourceIndex resource);

    /// "Ana Ruiz, ana@example.org", or one of them; empty if neither is told.
    static QString creator(const Facts &all, const ResourceFacts *facts);
    static QString creator(std::string_view name, std::string_view email);
    /// The day in the locale's short form, or "never"; empty if it is unknown.
    static QString lastCall(const ResourceFacts *facts);
    /// "+49 40 … (Hamburg main, twilio)" as a list has the number, else its id.
    static QString number(const WorkspaceState &state, std::string_view id);
    /// Of all that ring an agent. @param facts may be nullptr.
    static QStringList numbers(const WorkspaceState &state, const ResourceFacts *facts);
    /// Why nothing is known: "unknown" where the list was read to its end, else "not read".
    /// "not known" of the configuration of a single agent.
    static QString unknown(const Facts &all, FactsList list);
    /// The list that tells of resources of this category; nothing for one that no list has.
    static std::optional<FactsList> listOf(Category category);
    /// The same, also of a resource of another category whose configuration was read.
    static std::optional<FactsList> listOf(const WorkspaceState &state, ResourceIndex resource);

    /// "Tools", "Settings": what is read, for progress and failures.
    static QString title(FactsList list);
};

} // namespace secretscope
