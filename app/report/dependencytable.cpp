// SPDX-License-Identifier: Apache-2.0
#include "report/dependencytable.h"

namespace secretscope {

void DependencyTable::beginSecret(const SecretRow &secret)
{
    m_line.fill({});
    m_line.front() = secret.id;
    m_line[1] = secret.name;
    m_line.back() = secret.isComplete ? "complete" : "partial";
}

const DependencyTable::Line &DependencyTable::line(const DependencyRow &row)
{
    // Only agents have a way and only variables have environments.
    const bool isVariable = row.category == Category::EnvironmentVariables;
    const std::string_view ids = joined(isVariable ? row.environments : row.via);
    if (row.hasCreated()) {
        m_created = IsoTime(row.record.created);
    }
    m_line = {m_line.front(),
              m_line[1],
              m_catalogue.categoryWord(row.category),
              row.via.empty() ? "direct" : "via",
              row.availability,
              row.id,
              row.name,
              row.accessLevel,
              row.hasCreated() ? m_created.text() : std::string_view(),
              row.phoneNumber,
              isVariable ? ids : row.label,
              row.provider,
              isVariable ? std::string_view() : ids,
              m_line.back()};
    return m_line;
}

std::string_view DependencyTable::joined(std::span<const IdIndex> ids)
{
    if (ids.size() == 1) {
        return m_catalogue.idText(ids.front());
    }
    m_joined.clear();
    for (const IdIndex id : ids) {
        m_joined.append(m_joined.empty() ? "" : ";").append(m_catalogue.idText(id));
    }
    return m_joined;
}

} // namespace secretscope
