// SPDX-License-Identifier: Apache-2.0
#include "report/reportscope.h"

#include "report/wording.h"

#include <algorithm>

namespace secretscope {

ReportScope::ReportScope(Kind kind, QList<SecretIndex> secrets)
    : m_kind(kind)
    , m_secrets(std::move(secrets))
{
    std::ranges::sort(m_secrets);
    m_secrets.erase(std::unique(m_secrets.begin(), m_secrets.end()), m_secrets.end());
}

ReportScope ReportScope::allLoaded(const Catalogue &catalogue)
{
    QList<SecretIndex> secrets;
    secrets.reserve(catalogue.secretCount());
    for (std::uint32_t i = 0; i < catalogue.secretCount(); ++i) {
        secrets.append(SecretIndex{i});
    }
    return {Kind::AllLoaded, std::move(secrets)};
}

ReportScope ReportScope::selected(QList<SecretIndex> secrets)
{
    return {Kind::Selected, std::move(secrets)};
}

ReportScope ReportScope::displayed(QList<SecretIndex> secrets, const std::string &filterText,
                                   DependentFilter filter)
{
    ReportScope scope(Kind::Displayed, std::move(secrets));
    scope.m_filterText = filterText;
    scope.m_filter = std::move(filter);
    return scope;
}

ReportScope ReportScope::withCompleteSecrets() const
{
    ReportScope scope = *this;
    scope.m_filter = {};
    return scope;
}

std::uint32_t ReportScope::count(const Catalogue &catalogue, SecretIndex secret,
                                 Category category) const
{
    if (!m_filter) {
        return catalogue.dependentList(secret, category).count;
    }
    return static_cast<std::uint32_t>(
        std::ranges::count_if(catalogue.dependents(secret, category),
                              [&](const Edge &edge) { return m_filter(secret, category, edge); }));
}

ReportScope::Counts ReportScope::counts(const Catalogue &catalogue) const
{
    Counts counts;
    for (const SecretIndex secret : m_secrets) {
        std::uint64_t dependents = 0;
        for (const Category category : catalogue.categories()) {
            dependents += count(catalogue, secret, category);
        }
        ++counts.secrets;
        counts.dependents += dependents;
        counts.rows += std::max<std::uint64_t>(dependents, 1);
    }
    return counts;
}

std::string ReportScope::description(const Catalogue &catalogue) const
{
    const Counts found = counts(catalogue);
    std::string text = "all " + numbered(found.secrets, "loaded secret");
    if (m_kind != Kind::AllLoaded) {
        text = std::to_string(found.secrets)
            + (m_kind == Kind::Selected ? " selected of " : " displayed of ")
            + numbered(catalogue.secretCount(), "loaded secret");
    }
    text += ", " + numbered(found.dependents, m_filter ? "displayed dependent" : "dependent");
    if (!m_filterText.empty()) {
        text += ", filter: " + m_filterText;
    }
    return text;
}

} // namespace secretscope
