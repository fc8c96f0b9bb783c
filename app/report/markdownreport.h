// SPDX-License-Identifier: Apache-2.0
// The dependency report as GitHub Flavored Markdown for a ticket or pull request: a summary table,
// then each secret.
#pragma once

#include "report/dependencyformat.h"

namespace secretscope {

class MarkdownReport final : public DependencyFormat
{
public:
    MarkdownReport(Output &output, const Catalogue &catalogue);

    DependencyRows::Order order() const override { return DependencyRows::Order::ByName; }
    bool hasOverview() const override { return true; }
    void begin(const ReportHead &head) override;
    void overview(const SecretRow &secret) override;
    void beginSecret(const SecretRow &secret) override;
    void beginList(const SecretRow &secret, Category category) override;
    void row(const SecretRow &secret, const DependencyRow &row) override;

private:
    void writeResource(const DependencyRow &row);
};

/// The head of any Markdown report: title, labelled lines, what is missing; ends with an empty
/// line.
void writeMarkdownHead(Output &output, const ReportHead &head, const Catalogue &catalogue);

} // namespace secretscope
