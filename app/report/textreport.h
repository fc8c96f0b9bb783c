// SPDX-License-Identifier: Apache-2.0
// The dependency report for a terminal of 100 columns.
#pragma once

#include "report/dependencyformat.h"
#include "report/textline.h"

namespace secretscope {

class TextReport final : public DependencyFormat
{
public:
    TextReport(Output &output, const Catalogue &catalogue);

    DependencyRows::Order order() const override { return DependencyRows::Order::ByName; }
    void begin(const ReportHead &head) override;
    void beginSecret(const SecretRow &secret) override;
    void beginList(const SecretRow &secret, Category category) override;
    void row(const SecretRow &secret, const DependencyRow &row) override;

private:
    void writeResource(const DependencyRow &row);
    void writeWays(const DependencyRow &row);

    TextLine m_line;
};

/// The head of any text report: title, labelled lines, what is missing.
void writeTextHead(TextLine &line, const ReportHead &head, const Catalogue &catalogue);

} // namespace secretscope
