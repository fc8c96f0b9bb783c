// SPDX-License-Identifier: Apache-2.0
// The cross-check of what configurations name with what the secrets' own lists report: where each
// secret stands, through which variable, and whether the service reports it too. It judges one
// state and keeps it; what this key may not read is neither here nor called absent.
#pragma once

#include "workspace/workspacestate.h"

#include <unordered_map>
#include <vector>

namespace secretscope {

/// A secret at one place of one resource.
struct ConfiguredPlace
{
    enum class Reported {
        Yes,
        No,
        NotKnown, ///< the list that could name the resource is not whole
    };

    const ResourceFacts *resource = nullptr;
    ReferenceContent reference;
    /// In which the variable of the reference holds the secret, sorted; empty for a reference to
    /// the secret itself, which counts in all.
    std::vector<std::string_view> environments;
    Reported reported = Reported::NotKnown;
};

class ConfiguredPlaces
{
public:
    /// O(references + variables).
    explicit ConfiguredPlaces(WorkspaceState state);

    const WorkspaceState &state() const { return m_state; }
    const Facts &facts() const { return m_state.facts(); }

    /// By list, resource name, resource id; places of one resource by reference, then in the order
    /// of its configuration.
    std::vector<ConfiguredPlace> of(SecretIndex secret) const;
    /// At one resource of these facts.
    std::vector<ConfiguredPlace> of(SecretIndex secret, const ResourceFacts &resource) const;
    /// All places of one resource, in the order of its configuration: with the environments in
    /// which a variable holds any secret. Reported only if all of these secrets report it.
    std::vector<ConfiguredPlace> ofResource(const ResourceFacts &resource) const;
    /// The secrets that a reference leads to, as far as they were read: the one that it names, or
    /// those that its variable holds.
    std::vector<SecretIndex> secretsOf(const ReferenceContent &reference) const;
    /// Whether any resource names the secret that its own lists do not report, as far as known.
    bool hasUnreported(SecretIndex secret) const;
    /// References to ids that no list of secrets has. Nothing while secrets are missing or outside
    /// the search, for they may be among those.
    std::vector<ConfiguredPlace> toNothing() const;

private:
    /// A reference, by its resource and its place in that one's list.
    struct Position
    {
        qsizetype resource = 0;
        qsizetype reference = 0;
    };
    /// A variable that holds the secret.
    struct Variable
    {
        std::string_view label;
        std::vector<std::string_view> environments;
    };

    std::vector<Variable> variablesOf(SecretIndex secret) const;
    ConfiguredPlace placeAt(const Position &position) const;
    ConfiguredPlace::Reported reported(SecretIndex secret, const ResourceFacts &resource) const;
    void sort(std::vector<ConfiguredPlace> &places) const;

    WorkspaceState m_state;
    std::unordered_map<std::string_view, std::vector<Position>> m_ofSecret;
    std::unordered_map<std::string_view, std::vector<Position>> m_ofVariable;
    /// The secrets that each variable holds, by label.
    std::unordered_map<std::string_view, std::vector<SecretIndex>> m_secretsOfVariable;
};

/// Calls visit(resource, its places) for each resource of places as of() sorts them.
template <typename Visit> void forEachResource(std::span<const ConfiguredPlace> places, Visit visit)
{
    while (!places.empty()) {
        std::size_t count = 1;
        while (count < places.size() && places[count].resource == places[0].resource) {
            ++count;
        }
        visit(*places[0].resource, places.first(count));
        places = places.subspan(count);
    }
}

/// Ids of agents that need one of the secrets themselves, each once: their configurations say
/// where.
QList<QByteArray> directAgents(const Catalogue &catalogue, std::span<const SecretIndex> secrets);

/// What a dependent of the list of this word says of itself; nullptr for one that no call tells of.
const ResourceFacts *factsOf(const Facts &facts, std::string_view word, std::string_view id);

} // namespace secretscope
