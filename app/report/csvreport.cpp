// SPDX-License-Identifier: Apache-2.0
#include "report/csvline.h"
#include "report/dependencytable.h"
#include "report/dependencywriter.h"

namespace secretscope {

namespace {

class CsvReport final : public DependencyWriter
{
public:
    CsvReport(Output &output, const Catalogue &catalogue, const ReportOptions &options)
        : m_table(catalogue)
        , m_line(output, options.cells, options.controls)
    {}

    void begin(const ReportHead &) override { m_line.write(dependencyColumns); }

    void beginSecret(const SecretRow &secret) override
    {
        m_table.beginSecret(secret);
        if (secret.dependents == 0) {
            m_line.write(m_table.emptyLine());
        }
    }

    void row(const DependencyRow &row) override { m_line.write(m_table.line(row)); }

private:
    DependencyTable m_table;
    CsvLine m_line;
};

} // namespace

std::unique_ptr<DependencyWriter> makeCsvReport(Output &output, const Catalogue &catalogue,
                                                const ReportOptions &options)
{
    return std::make_unique<CsvReport>(output, catalogue, options);
}

} // namespace secretscope
