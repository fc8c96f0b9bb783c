// SPDX-License-Identifier: Apache-2.0
// One of the calls that Secretscope makes, as the exact bytes of its path and query. All are
// GET; another verb cannot be expressed. It knows no server, no key and no paging rules.
#pragma once

#include "catalogue/category.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <cstdint>
#include <optional>
#include <span>

namespace secretscope {

/// Which part of a list is asked for.
struct PageQuery
{
    /// `next_cursor` of the page before, byte for byte; empty for the first page.
    QByteArray cursor = {};
    std::optional<int> pageSize = {}; ///< 1 to maximum; absent = the server's default
    static constexpr int maximum = 100;
};

struct SecretsQuery
{
    QByteArray cursor = {}; ///< as in PageQuery
    std::optional<int> pageSize = {}; ///< 1 to 100; absent = all at once
    std::optional<int> dependencyLimit
        = {}; ///< 1 to 100 dependents in each category of the preview
    QString search = {}; ///< only names that start with this; empty = all
};

class ApiCall
{
public:
    static ApiCall secretsPage(const SecretsQuery &query);
    /// @param category one that canBeCompleted.
    static ApiCall dependencies(QByteArrayView secretId, Category category, const PageQuery &page);
    /// Only variables whose value is a secret (`type=secret`).
    static ApiCall environmentVariables(const PageQuery &page);
    static ApiCall mcpServers();
    static ApiCall toolDependentAgents(QByteArrayView toolId, const PageQuery &page);
    static ApiCall phoneNumbers();

    // What resources say of themselves, see FactsDecoder
    static ApiCall tools(const PageQuery &page);
    enum class Archived { No, Yes };
    /// The service lists archived agents only where they are asked for.
    static ApiCall agents(Archived archived, const PageQuery &page);
    static ApiCall agent(QByteArrayView agentId);
    static ApiCall speechEngines(const PageQuery &page);
    static ApiCall speechEngine(QByteArrayView engineId);
    static ApiCall settings();
    /// In pages; a server that does not have it answers 404, see phoneNumbers().
    static ApiCall phoneNumbersPage(const PageQuery &page);

    // What happens, see RunsDecoder

    /// In seconds since 1970 UTC, both included; absent = no limit.
    struct TimeSpan
    {
        std::optional<std::int64_t> from = {};
        std::optional<std::int64_t> until = {};
    };
    static ApiCall toolExecutions(QByteArrayView toolId, const TimeSpan &span,
                                  const PageQuery &page);
    /// The service takes so many agents at once.
    static constexpr qsizetype MaximumLiveAgents = 25;
    /// @param agentIds one to MaximumLiveAgents
    static ApiCall liveCount(std::span<const QByteArray> agentIds);

    /// Percent-encoded path and query: `/v1/convai/secrets?page_size=100`.
    const QByteArray &target() const { return m_target; }
    /// What is asked, without ids, names or cursors, fit for a log: `secrets`.
    QLatin1String name() const { return m_name; }

    friend bool operator==(const ApiCall &, const ApiCall &) = default;

private:
    ApiCall(QLatin1String name, QByteArray target);

    QLatin1String m_name;
    QByteArray m_target;
};

/// Percent-encodes every byte but the unreserved ones of RFC 3986 (letters, digits, `-._~`), so
/// that a path segment or query value reaches the server byte for byte.
QByteArray percentEncoded(QByteArrayView bytes);

} // namespace secretscope
