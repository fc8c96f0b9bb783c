// SPDX-License-Identifier: Apache-2.0
// What the dependency report is written to, row by row: a document for people, the table of CSV, or
// a snapshot. It never chooses, sorts or counts rows, so that formats cannot disagree. The calls
// nest as their names say.
#pragma once

#include "report/dependencyrows.h"
#include "report/output.h"
#include "report/reporthead.h"

#include <memory>

namespace secretscope {

class DependencyWriter
{
    Q_DISABLE_COPY_MOVE(DependencyWriter)

public:
    virtual ~DependencyWriter() = default;

    virtual DependencyRows::Order order() const { return DependencyRows::Order::ByName; }
    /// Whether dependents that the scope leaves out are written all the same.
    virtual bool hasWholeSecrets() const { return false; }
    /// Whether the secrets alone are wanted first, in a pass of their own.
    virtual bool hasOverview() const { return false; }

    virtual void begin(const ReportHead &head) = 0;
    virtual void overview(const SecretRow &) {}
    virtual void endOverview() {}
    virtual void beginSecret(const SecretRow &secret) = 0;
    /// For every category, also an empty one.
    virtual void beginList(const SecretRow::List &) {}
    virtual void row(const DependencyRow &row) = 0;
    virtual void endList(const SecretRow::List &) {}
    virtual void endSecret() {}
    virtual void end() {}

protected:
    DependencyWriter() = default;
};

/// `format` is one of Text, Markdown, Html.
std::unique_ptr<DependencyWriter> makeDependencyDocument(Output &output, const Catalogue &catalogue,
                                                         ReportFormat format);

/// CSV (RFC 4180): one header, then nothing but data. Of what a file says of itself it carries the
/// column `completeness` alone.
std::unique_ptr<DependencyWriter> makeCsvReport(Output &output, const Catalogue &catalogue,
                                                const ReportOptions &options);

/// The snapshot: the one report that is read back, in the API's own field names. It never cuts a
/// secret's lists and keeps values as they came; what the API left out is left out.
std::unique_ptr<DependencyWriter> makeSnapshot(Output &output, const Catalogue &catalogue);

} // namespace secretscope
