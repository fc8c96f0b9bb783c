// SPDX-License-Identifier: Apache-2.0
// One of the two states of a check, with what all of its rules ask of it. It judges nothing.
#pragma once

#include "analysis/check.h"

#include <optional>
#include <vector>

namespace secretscope {

class CheckedState
{
public:
    /// O(secrets + references).
    CheckedState(CheckSide side, const WorkspaceState &state);

    CheckSide side() const { return m_side; }
    const WorkspaceState &state() const { return m_places.state(); }
    const Catalogue &catalogue() const { return state().catalogue(); }
    const ConfiguredPlaces &places() const { return m_places; }
    const std::vector<SecretIndex> &secrets() const { return m_secrets; }
    /// Whether a list of dependents is not whole.
    bool hasPartial(bool onlyUnlisted) const
    {
        return m_hasPartialUnlisted || (!onlyUnlisted && m_hasPartialKnown);
    }
    /// Whether it is known which secrets each variable holds.
    bool knowsVariables() const { return !m_hasPartialVariables; }
    /// Whether a secret that the other side has would be here too.
    bool reportsAbsence(const CheckedState &other) const;
    /// Why what the configurations say is not all here.
    std::optional<CheckDoubt::Lack> factsFault() const;

    CheckFinding finding(SecretIndex secret) const;
    CheckFinding finding(SecretIndex secret, std::string_view category, const Edge &edge) const;
    /// Of what a configuration says.
    CheckFinding finding(std::optional<SecretIndex> secret, const ResourceFacts &resource,
                         std::span<const ConfiguredPlace> own) const;

private:
    CheckSide m_side;
    ConfiguredPlaces m_places;
    std::vector<SecretIndex> m_secrets;
    bool m_hasPartialKnown = false;
    bool m_hasPartialUnlisted = false;
    bool m_hasPartialVariables = false;
};

} // namespace secretscope
