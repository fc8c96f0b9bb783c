// SPDX-License-Identifier: Apache-2.0
// What an export will have and what will be missing, in numbers and sentences. A value, for any
// thread: making it takes a while for a large workspace. It writes nothing.
#pragma once

#include "ui/dialogs/exportscope.h"

#include <QCoreApplication>

namespace secretscope {

class ExportPreview
{
    Q_DECLARE_TR_FUNCTIONS(secretscope::ExportPreview)

public:
    ExportPreview(const ExportScopes &scopes, const ExportChoice &choice);

    /// Of a scope; empty if it cannot be chosen.
    const QString &count(ReportScope::Kind kind) const
    {
        return m_counts[static_cast<std::size_t>(kind)];
    }
    /// Whether there is nothing to write.
    bool isEmpty() const { return m_isEmpty; }
    /// Whether something is left to load first.
    bool canFetch() const { return m_requests > 0 || m_hasMore; }
    /// What that takes.
    QString fetchText() const;
    /// What the result will lack.
    QString partialText(ExportChoice::Fetch fetch, ReportFormat format) const;

    /// What a format is good for and what it leaves out.
    static QString formatMeaning(ReportFormat format, ExportChoice::Report report);

private:
    std::array<QString, ExportScopes::kinds.size()> m_counts;
    bool m_isEmpty = false;
    int m_gaps = 0;
    /// To complete the lists in the scope, at least.
    int m_requests = 0;
    /// Whether more secrets exist than are loaded.
    bool m_hasMore = false;
};

} // namespace secretscope
