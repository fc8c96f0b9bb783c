// SPDX-License-Identifier: Apache-2.0
// The dependency report as CSV (RFC 4180): one header, then nothing but data. Of what a file says
// of itself it carries the column `completeness` alone.
#pragma once

#include "report/csvcell.h"
#include "report/dependencyformat.h"

#include <string>
#include <vector>

namespace secretscope {

class CsvReport final : public DependencyFormat
{
public:
    CsvReport(Output &output, const Catalogue &catalogue, const ReportOptions &options);

    DependencyRows::Order order() const override { return DependencyRows::Order::ByName; }
    void begin(const ReportHead &head) override;
    void beginSecret(const SecretRow &secret) override;
    void row(const SecretRow &secret, const DependencyRow &row) override;

private:
    void writeResource(const DependencyRow &row);
    void writeJoined(std::span<const IdIndex> ids);

    CsvLine m_line;
    std::string m_joined;
    /// The first two cells of the present secret's rows.
    std::string m_secretCells;
    /// Cells of resources that were written before, one after the other: most resources depend on
    /// several secrets. Bounded, so that memory does not grow with the report.
    std::string m_resourceCells;
    struct Piece
    {
        std::uint32_t first = 0;
        std::uint32_t size = 0;
    };
    std::vector<Piece> m_pieces;
};

} // namespace secretscope
