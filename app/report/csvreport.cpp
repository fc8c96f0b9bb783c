// SPDX-License-Identifier: Apache-2.0
#include "report/csvreport.h"

#include "report/wording.h"

namespace secretscope {

CsvReport::CsvReport(Output &output, const Catalogue &catalogue, Cells cells)
    : DependencyFormat(output, catalogue)
    , m_line(output, cells)
{}

void CsvReport::begin(const ReportHead &)
{
    for (const std::string_view column :
         {"secret_id", "secret_name", "category", "relation", "availability", "resource_id",
          "resource_name", "access_level", "created_at", "phone_number", "label", "provider", "via",
          "completeness"}) {
        m_line.cell(column);
    }
    m_line.end();
}

void CsvReport::beginSecret(const SecretRow &secret)
{
    if (secret.dependents > 0) {
        return;
    }
    constexpr int columnsOfDependent = 11;
    m_line.cell(secret.id);
    m_line.cell(secret.name);
    for (int i = 0; i < columnsOfDependent; ++i) {
        m_line.emptyCell();
    }
    m_line.cell(secret.isComplete ? "complete" : "partial");
    m_line.end();
}

void CsvReport::row(const SecretRow &secret, const DependencyRow &row)
{
    m_line.cell(secret.id);
    m_line.cell(secret.name);
    m_line.cell(categoryWord(row.category));
    m_line.cell(row.isThrough() ? "via" : "direct");
    m_line.cell(row.availability);
    m_line.cell(row.id);
    m_line.cell(row.name);
    m_line.cell(row.accessLevel);
    if (row.hasCreated()) {
        m_line.cell(isoTime(row.resource->created));
    } else {
        m_line.emptyCell();
    }
    m_line.cell(row.phoneNumber);
    if (row.category == Category::EnvironmentVariables) {
        writeJoined(row.environments);
    } else {
        m_line.cell(row.label);
    }
    m_line.cell(row.provider);
    writeJoined(row.via);
    m_line.cell(secret.isComplete ? "complete" : "partial");
    m_line.end();
}

void CsvReport::writeJoined(std::span<const IdIndex> ids)
{
    m_joined.clear();
    for (const IdIndex id : ids) {
        if (!m_joined.empty()) {
            m_joined += ';';
        }
        m_joined += catalogue().idText(id);
    }
    m_line.cell(m_joined);
}

} // namespace secretscope
