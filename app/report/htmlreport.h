// SPDX-License-Identifier: Apache-2.0
// The dependency report as one HTML file: a summary that is also the table of contents, then each
// secret with its lists.
#pragma once

#include "report/dependencyformat.h"

namespace secretscope {

class HtmlReport final : public DependencyFormat
{
public:
    HtmlReport(Output &output, const Catalogue &catalogue);

    DependencyRows::Order order() const override { return DependencyRows::Order::ByName; }
    bool hasOverview() const override { return true; }
    void begin(const ReportHead &head) override;
    void overview(const SecretRow &secret) override;
    void endOverview() override;
    void beginSecret(const SecretRow &secret) override;
    void beginList(const SecretRow &secret, Category category) override;
    void row(const SecretRow &secret, const DependencyRow &row) override;
    void endList(const SecretRow &secret, Category category) override;
    void endSecret(const SecretRow &secret) override;
    void end() override;

private:
    void writeId(std::string_view id);
    void writeResource(const DependencyRow &row);
    void writeUse(const DependencyRow &row);

    std::size_t m_secretsInOverview = 0;
    std::size_t m_secretsWritten = 0;
    std::array<SecretRow::List, categoryCount> m_totals;
};

} // namespace secretscope
