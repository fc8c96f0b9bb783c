// SPDX-License-Identifier: Apache-2.0
// Whether a secret's new value has arrived at what needs the secret itself, as far as runs of tools
// tell: a function of a state and of the runs that were read. It never takes silence for success.
#pragma once

#include "analysis/configuredplaces.h"
#include "workspace/toolruns.h"

namespace secretscope {

/// What asks most of the user first.
enum class Verdict { Refused, CannotTell, NoRun, Works };

/// Why there is no telling.
enum class Doubt {
    None,
    NoRunsListed, ///< only runs of tools are listed by the service
    NoAccess, ///< this key may not see the tool
    NotRead, ///< its runs were not read; a gap says why, if they were asked for
    TooMany, ///< more runs than are read, in no order
    OtherErrors, ///< it ran, and failed for other reasons
    InClient, ///< it ran in the client alone, which needs no secret
};

/// On one side of the moment.
struct RunCounts
{
    std::uint64_t runs = 0;
    std::uint64_t refused = 0;
    /// Seconds since 1970 UTC.
    std::optional<std::int64_t> lastSuccess;
    /// Whether nothing can be missing; if not, counts are printed with "≥".
    bool isExact = true;
};

/// Something that needs the secret itself.
struct VerifiedResource
{
    // Views into the state.
    std::string_view category; ///< key of the list that has it, or would have it
    std::string_view id;
    std::string_view name; ///< empty if not known
    Verdict verdict = Verdict::CannotTell;
    Doubt doubt = Doubt::None;
    /// Classes of the errors that are in doubt, each once, as they are ordered.
    std::vector<RunEnd> errors = {};
    /// Nothing for what was not read.
    std::optional<RunCounts> before = {};
    std::optional<RunCounts> after = {};
};

class Verification
{
public:
    /// O(places + runs).
    Verification(const ConfiguredPlaces &places, SecretIndex secret, const RunsAbout &runs);

    /// Ids of the tools whose runs tell, see RunsReader.
    static QList<QByteArray> toolsToAsk(const ConfiguredPlaces &places, SecretIndex secret);

    const WorkspaceState &state() const { return m_state; }
    SecretIndex secret() const { return m_secret; }
    std::int64_t since() const { return m_since; }
    /// By category, name, id.
    const std::vector<VerifiedResource> &resources() const { return m_resources; }
    std::size_t count(Verdict verdict) const;
    /// The first of the verdicts that any resource has; while there may be others, or without any,
    /// nothing can be told of the whole but a refusal.
    Verdict verdict() const;
    /// Whether nothing that needs the secret can be missing.
    bool isWhole() const { return m_isWhole; }
    /// That of the state, read until now, with a gap for each list of runs that could not be read,
    /// and without those of facts that do not matter here.
    const LoadInfo &loadInfo() const { return m_loadInfo; }

private:
    WorkspaceState m_state;
    SecretIndex m_secret;
    std::int64_t m_since = 0;
    std::vector<VerifiedResource> m_resources;
    LoadInfo m_loadInfo;
    bool m_isWhole = true;
};

} // namespace secretscope
