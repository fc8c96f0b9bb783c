// SPDX-License-Identifier: Apache-2.0
// The dependency report as one table, a line for each secret and dependent, as CSV and spreadsheets
// have it: the columns and their order are the contract's. It escapes nothing.
#pragma once

#include "report/dependencyrows.h"
#include "report/wording.h"

#include <array>
#include <string>

namespace secretscope {

inline constexpr std::array<std::string_view, 14> dependencyColumns{
    "secret_id",   "secret_name",   "category",     "relation",     "availability",
    "resource_id", "resource_name", "access_level", "created_at",   "phone_number",
    "label",       "provider",      "via",          "completeness",
};

class DependencyTable
{
public:
    using Line = std::array<std::string_view, dependencyColumns.size()>;

    explicit DependencyTable(const Catalogue &catalogue)
        : m_catalogue(catalogue)
    {}

    /// Lines of this secret follow.
    void beginSecret(const SecretRow &secret);
    /// Of a dependent of the secret. Valid until the next line.
    const Line &line(const DependencyRow &row);
    /// Of the secret itself, for one without dependents.
    const Line &emptyLine() const { return m_line; }

private:
    std::string_view joined(std::span<const IdIndex> ids);

    const Catalogue &m_catalogue;
    IsoTime m_created{0};
    std::string m_joined;
    Line m_line;
};

} // namespace secretscope
