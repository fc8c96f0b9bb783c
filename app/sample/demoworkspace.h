// SPDX-License-Identifier: Apache-2.0
// A made-up workspace and its answers: every list of the API as JSON, cut into pages by opaque
// cursors. It knows nothing of HTTP and checks no ranges (DemoApi does); it never changes.
#pragma once

#include "sample/demosource.h"
#include "sample/density.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

namespace secretscope {

/// One page of a list, as the body of an answer.
struct DemoPage
{
    QByteArray json;
    QByteArray nextCursor; ///< empty: this was the last page
};

/// What `GET /v1/convai/secrets` is asked for. Absent values mean what they mean there.
struct DemoSecretsQuery
{
    QByteArray cursor; ///< empty: from the start
    std::optional<int> pageSize = {}; ///< 1 … 100; absent: all that are left
    std::optional<int> dependencyLimit = {}; ///< 1 … 100; absent: defaultDependencyLimit
    QString search = {}; ///< start of a name, in any case
};

struct DemoVariablesQuery
{
    QByteArray cursor;
    int pageSize = 100;
    QByteArray type = {}; ///< empty: any, as with the next two
    QByteArray label = {};
    QByteArray environment = {};
};

/// Empty filters mean any.
struct DemoNumbersQuery
{
    QByteArray provider = {};
    QByteArray agentId = {};
    QByteArray branchId = {};
};

class DemoWorkspace
{
public:
    /// The service does not tell its own default; this one leaves previews in the sample workspace.
    static constexpr int defaultDependencyLimit = 20;

    /// The company that was written by hand.
    static DemoWorkspace sample();
    /// Any number of secrets, worked out when asked for.
    static DemoWorkspace generated(qsizetype secrets, Density density = Density::Sample);

    qsizetype secretCount() const;
    const DemoSource &source() const;

    // The functions that take a cursor give nothing when the cursor is not of the very same list.

    std::optional<DemoPage> secretsPage(const DemoSecretsQuery &query) const;
    std::optional<DemoPage> variablesPage(const DemoVariablesQuery &query) const;

    /// One secret, with all its dependents; nothing for an unknown id.
    std::optional<QByteArray> secretJson(const QByteArray &id) const;

    /// `category`: `tools`, `agents` or `phone_numbers`. `secret` is an index of the source.
    std::optional<DemoPage> dependenciesPage(qsizetype secret, const QByteArray &category,
                                             const QByteArray &cursor, int pageSize) const;
    std::optional<DemoPage> toolUsersPage(const QByteArray &toolId, const DemoToolUsers &users,
                                          const QByteArray &cursor, int pageSize) const;
    QByteArray mcpServersJson() const;
    QByteArray phoneNumbersJson(const DemoNumbersQuery &query = {}) const;

private:
    explicit DemoWorkspace(std::unique_ptr<DemoSource> source);

    std::unique_ptr<DemoSource> m_source;
};

} // namespace secretscope
