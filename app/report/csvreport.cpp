// SPDX-License-Identifier: Apache-2.0
#include "report/csvreport.h"

#include "report/wording.h"

namespace secretscope {

namespace {
constexpr std::size_t cacheLimit = 16 * 1024 * 1024;
}

CsvReport::CsvReport(Output &output, const Catalogue &catalogue, const ReportOptions &options)
    : DependencyFormat(output, catalogue)
    , m_line(output, options.cells, options.controls)
    , m_pieces(catalogue.resourceCount())
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
    m_line.cell(secret.id);
    m_line.cell(secret.name);
    if (secret.dependents > 0) {
        m_secretCells = m_line.since(0);
        m_line.clear();
        return;
    }
    constexpr int columnsOfDependent = 11;
    for (int i = 0; i < columnsOfDependent; ++i) {
        m_line.emptyCell();
    }
    m_line.cell(secret.isComplete ? "complete" : "partial");
    m_line.end();
}

void CsvReport::row(const SecretRow &secret, const DependencyRow &row)
{
    m_line.cells(m_secretCells);
    m_line.cell(categoryWord(row.category()));
    m_line.cell(row.isThrough() ? "via" : "direct");
    if (row.category() == Category::EnvironmentVariables) {
        // Its label cell holds the environments, which are this row's own.
        writeResource(row);
    } else {
        const std::uint32_t index = row.index().value;
        if (m_pieces[index].size == 0) {
            const std::size_t begin = m_line.position();
            writeResource(row);
            const std::string_view cells = m_line.since(begin);
            if (m_resourceCells.size() + cells.size() <= cacheLimit) {
                m_pieces[index] = {static_cast<std::uint32_t>(m_resourceCells.size()),
                                   static_cast<std::uint32_t>(cells.size())};
                m_resourceCells += cells;
            }
        } else {
            const Piece piece = m_pieces[index];
            m_line.cells(std::string_view(m_resourceCells).substr(piece.first, piece.size));
        }
    }
    writeJoined(row.via());
    m_line.cell(secret.isComplete ? "complete" : "partial");
    m_line.end();
}

void CsvReport::writeResource(const DependencyRow &row)
{
    m_line.cell(row.availability());
    m_line.cell(row.id());
    m_line.cell(row.name());
    m_line.cell(row.accessLevel());
    if (row.hasCreated()) {
        m_line.cell(isoTime(row.resource().created));
    } else {
        m_line.emptyCell();
    }
    m_line.cell(row.phoneNumber());
    if (row.category() == Category::EnvironmentVariables) {
        writeJoined(row.environments());
    } else {
        m_line.cell(row.label());
    }
    m_line.cell(row.provider());
}

void CsvReport::writeJoined(std::span<const IdIndex> ids)
{
    if (ids.size() == 1) {
        m_line.cell(catalogue().idText(ids.front()));
        return;
    }
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
