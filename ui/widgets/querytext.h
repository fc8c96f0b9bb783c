// SPDX-License-Identifier: Apache-2.0
// The search in words: why a typed query has no meaning, what the field words mean, what was found
// and how far the search reached. What the user typed is made safe for display.
#pragma once

#include "search/query.h"
#include "ui/widgets/extenttext.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace secretscope {

class QueryText
{
    Q_DECLARE_TR_FUNCTIONS(secretscope::QueryText)

public:
    /// One sentence that says what is wrong and what could be meant.
    static QString problem(const QueryError &error);

    struct HelpLine
    {
        QString example; ///< as typed
        QString meaning;
    };
    static QList<HelpLine> help();

    static QString filterName(QuickFilter filter);
    /// What the filter shows and what it cannot know, for a tooltip.
    static QString filterMeaning(QuickFilter filter);

    /// "9 match · searched 300 loaded secrets, more exist".
    static QString result(std::uint32_t shownSecrets, const WorkspaceState &searched,
                          const Query &query);
};

} // namespace secretscope
