// SPDX-License-Identifier: Apache-2.0
// Which secrets, and which of their dependents, a report is about. Order does not matter here:
// each format has its own.
#pragma once

#include "catalogue/catalogue.h"

#include <QList>

#include <cstdint>
#include <functional>
#include <string>

namespace secretscope {

class ReportScope
{
public:
    enum class Kind { AllLoaded, Selected, Displayed };

    /// Whether a dependent is in the scope.
    using DependentFilter = std::function<bool(SecretIndex, Category, const Edge &)>;

    static ReportScope allLoaded(const Catalogue &catalogue);
    static ReportScope selected(QList<SecretIndex> secrets);
    /// `filterText` is what the user typed or chose, for the report's head; may be empty. Without
    /// a `filter` every dependent of the secrets is in.
    static ReportScope displayed(QList<SecretIndex> secrets, const std::string &filterText,
                                 DependentFilter filter = {});

    /// The same secrets with all their dependents: what a snapshot has, which never cuts a secret.
    ReportScope withCompleteSecrets() const;

    Kind kind() const { return m_kind; }
    /// In order of arrival, without doubles.
    const QList<SecretIndex> &secrets() const { return m_secrets; }
    const std::string &filterText() const { return m_filterText; }
    bool contains(SecretIndex secret, Category category, const Edge &edge) const
    {
        return !m_filter || m_filter(secret, category, edge);
    }

    /// Dependents of one list that are in. O(1), with a filter O(list).
    std::uint32_t count(const Catalogue &catalogue, SecretIndex secret, Category category) const;

    struct Counts
    {
        std::uint32_t secrets = 0;
        std::uint64_t dependents = 0;
        /// Lines of data that CSV has: one for each dependent, and for each secret without any.
        std::uint64_t rows = 0;
    };
    /// O(secrets), with a filter O(dependents).
    Counts counts(const Catalogue &catalogue) const;

    /// As in "3 selected of 300 loaded secrets, 17 dependents".
    std::string description(const Catalogue &catalogue) const;

private:
    ReportScope(Kind kind, QList<SecretIndex> secrets);

    Kind m_kind;
    QList<SecretIndex> m_secrets;
    std::string m_filterText;
    DependentFilter m_filter;
};

} // namespace secretscope
