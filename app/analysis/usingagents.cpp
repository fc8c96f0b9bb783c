// SPDX-License-Identifier: Apache-2.0
#include "analysis/usingagents.h"

#include "analysis/relation.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace secretscope {

namespace {

class Gathering
{
public:
    Gathering(const WorkspaceState &state, std::string_view id)
        : m_catalogue(state.catalogue())
        , m_facts(state.facts())
    {
        found.answer = m_facts.dependents(id);
        if (const auto via = m_catalogue.findId(id)) {
            addListed(*via);
        }
        if (found.answer) {
            addNamed();
        }
        std::ranges::sort(found.agents, {},
                          [](const UsingAgent &agent) { return std::tuple(agent.name, agent.id); });
    }

    UsingAgents found;

private:
    void addListed(IdIndex via)
    {
        for (std::uint32_t i = 0; i < m_catalogue.secretCount(); ++i) {
            for (const Edge &edge : m_catalogue.dependents({i}, Category::Agents)) {
                if (std::ranges::count(m_catalogue.links(edge), via) > 0) {
                    UsingAgent &agent = agentOf(m_catalogue.resourceId(edge.resource));
                    agent.secret = agent.secret.value_or(SecretIndex{i});
                    agent.record = tellingMore(m_catalogue, agent.record.value_or(edge.resource),
                                               edge.resource);
                    agent.name = m_catalogue.text(m_catalogue.resource(*agent.record).name);
                }
            }
        }
    }

    void addNamed()
    {
        for (const StoredAgent &stored : found.answer->agents) {
            UsingAgent &agent = agentOf(m_facts.text(stored.id));
            agent.named = m_facts.resolved(stored);
            if (!agent.record) {
                const auto id = m_catalogue.findId(agent.id);
                agent.record = id ? m_catalogue.bestRecord(*id, Category::Agents) : std::nullopt;
            }
            const ResourceFacts *facts = m_facts.find(FactsList::Agents, agent.id);
            const std::string_view listed = agent.record
                ? m_catalogue.text(m_catalogue.resource(*agent.record).name)
                : std::string_view();
            agent.name = !agent.named->name.empty() ? agent.named->name
                : !listed.empty()                   ? listed
                : facts                             ? m_facts.text(facts->name)
                                                    : std::string_view();
        }
    }

    UsingAgent &agentOf(std::string_view id)
    {
        const auto [place, isNew] = m_places.try_emplace(id, found.agents.size());
        if (isNew) {
            found.agents.push_back({id, {}, {}, {}, {}});
        }
        return found.agents[place->second];
    }

    const Catalogue &m_catalogue;
    const Facts &m_facts;
    std::unordered_map<std::string_view, std::size_t> m_places;
};

AgentsTold toldBy(const DependentAgents &answer)
{
    switch (answer.state) {
    case LoadState::Loading:
        return AgentsTold::Reading;
    case LoadState::Complete:
        return answer.isComplete() ? AgentsTold::Wholly : AgentsTold::Partly;
    case LoadState::Failed:
        return answer.agents.isEmpty() ? AgentsTold::Failed : AgentsTold::Partly;
    case LoadState::Preview:
        return AgentsTold::Partly;
    case LoadState::NotLoaded:
    case LoadState::NotOffered:
        break;
    }
    return AgentsTold::NotAsked;
}

AgentsTold toldOf(const Facts &facts, std::string_view id, std::optional<Category> kind,
                  const DependentAgents *answer)
{
    if (answer) {
        return toldBy(*answer);
    }
    if (!kind || !namesAgents(*kind)
        || facts.state(FactsList::DependentAgents) == LoadState::NotOffered) {
        return AgentsTold::NotOffered;
    }
    if (kind == Category::Tools) {
        return AgentsTold::NotAsked;
    }
    const bool isServer = kind == Category::McpServers;
    switch (facts.state(isServer ? FactsList::McpServers : FactsList::PhoneNumbers)) {
    case LoadState::Loading:
        return AgentsTold::Reading;
    case LoadState::Failed:
        return AgentsTold::Failed;
    case LoadState::Complete:
        return isServer && facts.find(FactsList::McpServers, id) ? AgentsTold::NotTold
                                                                 : AgentsTold::NotListed;
    case LoadState::NotLoaded:
    case LoadState::Preview:
    case LoadState::NotOffered:
        break;
    }
    return AgentsTold::NotAsked;
}

} // namespace

UsingAgents usingAgents(const WorkspaceState &state, std::string_view id,
                        std::optional<Category> kind)
{
    UsingAgents found = Gathering(state, id).found;
    found.told = toldOf(state.facts(), id, kind, found.answer);
    const Catalogue &catalogue = state.catalogue();
    const bool areListsWhole
        = catalogue.incompleteCount(Category::Agents) == 0 && state.hasAllSecrets();
    // A resource that can be asked may name more than the lists do.
    found.isExact = found.told == AgentsTold::Wholly
        || (found.told == AgentsTold::NotOffered && areListsWhole);
    return found;
}

} // namespace secretscope
