// SPDX-License-Identifier: Apache-2.0
#include "analysis/configuredplaces.h"

#include "analysis/relation.h"
#include "catalogue/text.h"

#include <algorithm>
#include <tuple>
#include <unordered_set>

namespace secretscope {

const ResourceFacts *factsOf(const Facts &facts, std::string_view word, std::string_view id)
{
    for (const FactsList list : {FactsList::Tools, FactsList::McpServers, FactsList::Agents,
                                 FactsList::SpeechEngines, FactsList::Settings}) {
        if (listWord(list) == word) {
            return facts.find(list, id);
        }
    }
    // An unlisted kind may be the service's new word for one of them.
    return knownCategory(word) ? nullptr : facts.find(id);
}

QList<QByteArray> directAgents(const Catalogue &catalogue, std::span<const SecretIndex> secrets)
{
    QList<QByteArray> ids;
    std::unordered_set<IdIndex> seen;
    for (const SecretIndex secret : secrets) {
        for (const Edge &edge : catalogue.dependents(secret, Category::Agents)) {
            // What this key may not see, it may not read either.
            const bool isAsked = relationOf(catalogue, secret, edge).direct
                && catalogue.isAvailable(edge.resource);
            const IdIndex id = catalogue.resource(edge.resource).id;
            if (isAsked && seen.insert(id).second) {
                ids.append(bytesOf(catalogue.idText(id)));
            }
        }
    }
    return ids;
}

ConfiguredPlaces::ConfiguredPlaces(WorkspaceState state)
    : m_state(std::move(state))
{
    for (qsizetype i = 0; i < facts().size(); ++i) {
        const QList<StoredReference> &references = facts().at(i).references;
        for (qsizetype j = 0; j < references.size(); ++j) {
            const ReferenceContent reference = facts().resolved(references[j]);
            if (reference.secretId.empty()) {
                m_ofVariable[reference.variable].push_back({i, j});
            } else {
                m_ofSecret[reference.secretId].push_back({i, j});
            }
        }
    }
    for (std::uint32_t i = 0; !m_ofVariable.empty() && i < m_state.catalogue().secretCount(); ++i) {
        for (const Variable &variable : variablesOf({i})) {
            m_secretsOfVariable[variable.label].push_back({i});
        }
    }
}

std::vector<ConfiguredPlace> ConfiguredPlaces::of(SecretIndex secret) const
{
    std::vector<ConfiguredPlace> places;
    const auto add = [&](const Position &position, const std::vector<std::string_view> &where) {
        ConfiguredPlace place = placeAt(position);
        place.environments = where;
        place.reported = reported(secret, *place.resource);
        places.push_back(std::move(place));
    };
    const auto direct = m_ofSecret.find(m_state.catalogue().secretId(secret));
    if (direct != m_ofSecret.end()) {
        std::ranges::for_each(direct->second, [&](const Position &at) { add(at, {}); });
    }
    for (const Variable &variable : variablesOf(secret)) {
        const auto through = m_ofVariable.find(variable.label);
        if (through != m_ofVariable.end()) {
            std::ranges::for_each(through->second,
                                  [&](const Position &at) { add(at, variable.environments); });
        }
    }
    sort(places);
    return places;
}

std::vector<ConfiguredPlace> ConfiguredPlaces::of(SecretIndex secret,
                                                  const ResourceFacts &resource) const
{
    std::vector<ConfiguredPlace> places = of(secret);
    std::erase_if(places,
                  [&](const ConfiguredPlace &place) { return place.resource != &resource; });
    return places;
}

std::vector<ConfiguredPlace> ConfiguredPlaces::ofResource(const ResourceFacts &resource) const
{
    using Reported = ConfiguredPlace::Reported;
    std::vector<ConfiguredPlace> places;
    for (const StoredReference &stored : resource.references) {
        ConfiguredPlace place{&resource, facts().resolved(stored), {}};
        const std::vector<SecretIndex> secrets = secretsOf(place.reference);
        if (!secrets.empty()) {
            place.reported = Reported::Yes;
        } else if (place.reference.variable.empty() && m_state.knowsAllSecrets()) {
            place.reported = Reported::No;
        }
        for (const SecretIndex secret : secrets) {
            const Reported one = reported(secret, resource);
            place.reported = one == Reported::Yes ? place.reported : one;
            for (const Variable &variable : variablesOf(secret)) {
                if (variable.label == place.reference.variable) {
                    std::ranges::copy(variable.environments,
                                      std::back_inserter(place.environments));
                }
            }
        }
        std::ranges::sort(place.environments);
        place.environments.erase(std::unique(place.environments.begin(), place.environments.end()),
                                 place.environments.end());
        places.push_back(std::move(place));
    }
    return places;
}

std::vector<SecretIndex> ConfiguredPlaces::secretsOf(const ReferenceContent &reference) const
{
    if (!reference.variable.empty()) {
        const auto held = m_secretsOfVariable.find(reference.variable);
        return held == m_secretsOfVariable.end() ? std::vector<SecretIndex>() : held->second;
    }
    const auto secret = m_state.catalogue().findSecret(reference.secretId);
    return secret ? std::vector{*secret} : std::vector<SecretIndex>();
}

bool ConfiguredPlaces::hasUnreported(SecretIndex secret) const
{
    return std::ranges::any_of(of(secret), [](const ConfiguredPlace &place) {
        return place.reported != ConfiguredPlace::Reported::Yes;
    });
}

std::vector<ConfiguredPlace> ConfiguredPlaces::toNothing() const
{
    std::vector<ConfiguredPlace> places;
    if (!m_state.knowsAllSecrets()) {
        return places;
    }
    for (const auto &[id, positions] : m_ofSecret) {
        if (!m_state.catalogue().findSecret(id)) {
            for (const Position &position : positions) {
                places.push_back(placeAt(position));
                places.back().reported = ConfiguredPlace::Reported::No;
            }
        }
    }
    sort(places);
    return places;
}

std::vector<ConfiguredPlaces::Variable> ConfiguredPlaces::variablesOf(SecretIndex secret) const
{
    const Catalogue &catalogue = m_state.catalogue();
    std::vector<Variable> variables;
    for (const Edge &edge : catalogue.dependents(secret, Category::EnvironmentVariables)) {
        Variable variable{catalogue.text(catalogue.resource(edge.resource).name), {}};
        for (const IdIndex environment : catalogue.links(edge)) {
            variable.environments.push_back(catalogue.idText(environment));
        }
        std::ranges::sort(variable.environments);
        if (!variable.label.empty()) {
            variables.push_back(std::move(variable));
        }
    }
    return variables;
}

ConfiguredPlace ConfiguredPlaces::placeAt(const Position &position) const
{
    const ResourceFacts &resource = facts().at(position.resource);
    return {&resource, facts().resolved(resource.references[position.reference]), {}};
}

ConfiguredPlace::Reported ConfiguredPlaces::reported(SecretIndex secret,
                                                     const ResourceFacts &resource) const
{
    const Catalogue &catalogue = m_state.catalogue();
    const auto id = catalogue.findId(facts().text(resource.id));
    const auto own = categoryOf(resource.list);
    for (const Category category : catalogue.categories()) {
        if (category.isKnown() && category != own) {
            continue; // another resource, if it has the same id
        }
        const auto isResource = [&](const Edge &edge) {
            return id && catalogue.resource(edge.resource).id == *id
                && relationOf(catalogue, secret, edge).direct;
        };
        if (std::ranges::any_of(catalogue.dependents(secret, category), isResource)) {
            return ConfiguredPlace::Reported::Yes;
        }
    }
    return own && !isComplete(catalogue.loadState(secret, *own))
        ? ConfiguredPlace::Reported::NotKnown
        : ConfiguredPlace::Reported::No;
}

void ConfiguredPlaces::sort(std::vector<ConfiguredPlace> &places) const
{
    std::ranges::stable_sort(places, {}, [this](const ConfiguredPlace &place) {
        const ResourceFacts &resource = *place.resource;
        return std::tuple(resource.list, facts().text(resource.name), facts().text(resource.id),
                          place.reference.secretId, place.reference.variable);
    });
}

} // namespace secretscope
