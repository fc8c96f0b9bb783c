// SPDX-License-Identifier: Apache-2.0
// One format of the dependency report: told the rows one after the other, it writes them. It never
// chooses, sorts or counts rows, so that formats cannot disagree. The calls nest as their names
// say; the overview, for formats that have one, is a first pass over the secrets alone.
#pragma once

#include "report/dependencyrows.h"
#include "report/options.h"
#include "report/output.h"
#include "report/reporthead.h"

#include <memory>

namespace secretscope {

class DependencyFormat
{
    Q_DISABLE_COPY_MOVE(DependencyFormat)

public:
    virtual ~DependencyFormat() = default;

    virtual DependencyRows::Order order() const = 0;
    /// Whether dependents that the scope leaves out are written all the same.
    virtual bool hasWholeSecrets() const { return false; }
    virtual bool hasOverview() const { return false; }

    virtual void begin(const ReportHead &head) = 0;
    virtual void overview(const SecretRow &) {}
    virtual void endOverview() {}
    virtual void beginSecret(const SecretRow &secret) = 0;
    /// For every category, also an empty one.
    virtual void beginList(const SecretRow &, Category) {}
    virtual void row(const SecretRow &secret, const DependencyRow &row) = 0;
    virtual void endList(const SecretRow &, Category) {}
    virtual void endSecret(const SecretRow &) {}
    virtual void end() {}

protected:
    DependencyFormat(Output &output, const Catalogue &catalogue)
        : m_output(output)
        , m_catalogue(catalogue)
    {}

    Output &output() { return m_output; }
    const Catalogue &catalogue() const { return m_catalogue; }

private:
    Output &m_output;
    const Catalogue &m_catalogue;
};

} // namespace secretscope
