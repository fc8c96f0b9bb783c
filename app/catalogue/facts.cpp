// SPDX-License-Identifier: Apache-2.0
#include "catalogue/facts.h"

#include <algorithm>
#include <functional>

namespace secretscope {

std::optional<Category> categoryOf(FactsList list)
{
    switch (list) {
    case FactsList::Tools:
    case FactsList::Executions:
    case FactsList::DependentAgents:
        return Category::Tools;
    case FactsList::McpServers:
        return Category::McpServers;
    case FactsList::Agents:
    case FactsList::Agent:
        return Category::Agents;
    case FactsList::Settings:
        return Category::Others;
    case FactsList::PhoneNumbers:
        return Category::PhoneNumbers;
    case FactsList::SpeechEngines:
        break;
    }
    return {};
}

std::string_view listWord(FactsList list)
{
    const auto category = categoryOf(list);
    return category ? traitsOf(*category).word : factsListWord(list);
}

Calls callsOf(const ResourceFacts *facts, std::int64_t now)
{
    if (!facts || !facts->lastCall) {
        return Calls::NotTold;
    }
    return *facts->lastCall < idleSince(now) ? Calls::Idle : Calls::Lately;
}

const ResourceFacts *Facts::find(FactsList list, std::string_view id) const
{
    const auto known = m_texts.find(m_pool, id);
    const auto place
        = known ? m_places.constFind(keyOf(list, m_texts.text(*known))) : m_places.cend();
    return place == m_places.cend() ? nullptr : &m_resources.at(*place);
}

const ResourceFacts *Facts::find(std::string_view id) const
{
    const auto all = findAll(id);
    return all.empty() ? nullptr : all.front();
}

std::vector<const ResourceFacts *> Facts::findAll(std::string_view id) const
{
    std::vector<const ResourceFacts *> all;
    for (std::size_t i = 0; i < factsListWords.size(); ++i) {
        const auto list = static_cast<FactsList>(i);
        // A single agent is found among all of them.
        if (const ResourceFacts *found = find(list, id); found && found->list == list) {
            all.push_back(found);
        }
    }
    return all;
}

ReferenceContent Facts::resolved(const StoredReference &reference) const
{
    const BasicPlace<TextRef> &place = reference.place;
    return {text(reference.secretId),
            text(reference.variable),
            {place.kind, text(place.name), text(place.node), text(place.tool)}};
}

AgentContent Facts::resolved(const StoredAgent &agent) const
{
    AgentContent content{text(agent.id),
                         text(agent.name),
                         text(agent.type),
                         text(agent.access),
                         text(agent.environment),
                         {},
                         agent.isNamedByBranchesOnly};
    for (const BasicBranch<TextRef> &branch : agent.branches) {
        content.branches.push_back({text(branch.id), text(branch.name), branch.isMain});
    }
    return content;
}

const DependentAgents *Facts::dependents(std::string_view resourceId) const
{
    const auto known = m_texts.find(m_pool, resourceId);
    const auto place
        = known ? m_dependents.constFind(m_texts.text(*known).offset) : m_dependents.cend();
    return place == m_dependents.cend() ? nullptr : &*place;
}

NumberContent Facts::number(std::string_view id) const
{
    const auto known = m_texts.find(m_pool, id);
    const StoredNumber stored
        = known ? m_numbers.value(m_texts.text(*known).offset) : StoredNumber();
    return {text(stored.number), text(stored.label), text(stored.provider)};
}

void Facts::addNumber(std::string_view agentId, std::string_view numberId)
{
    FactsContent told;
    told.id = numberId;
    told.agents.push_back({.id = agentId});
    told.tellsAgents = true;
    add(FactsList::PhoneNumbers, told);
}

DependentAgents &Facts::dependentsOf(std::string_view resourceId)
{
    return m_dependents[stored(resourceId).offset];
}

void Facts::addAgents(std::string_view resourceId, const std::vector<AgentContent> &agents)
{
    QList<StoredAgent> &all = dependentsOf(resourceId).agents;
    for (const AgentContent &agent : agents) {
        addAgent(all, agent);
    }
}

void Facts::addAgent(QList<StoredAgent> &agents, const AgentContent &agent)
{
    const TextRef id = stored(agent.id);
    const auto isSame = [&](const StoredAgent &other) { return other.id == id; };
    auto known = std::ranges::find_if(agents, isSame);
    if (known == agents.end()) {
        agents.append(StoredAgent{.id = id, .isNamedByBranchesOnly = agent.isNamedByBranchesOnly});
        known = agents.end() - 1;
    }
    if (!agent.isNamedByBranchesOnly || known->isNamedByBranchesOnly) {
        known->name = stored(agent.name);
        known->type = stored(agent.type);
        known->access = stored(agent.access);
        known->environment = stored(agent.environment);
        known->isNamedByBranchesOnly = agent.isNamedByBranchesOnly;
    }
    using Branch = BasicBranch<TextRef>;
    for (const BasicBranch<std::string_view> &content : agent.branches) {
        const Branch branch{stored(content.id), stored(content.name), content.isMain};
        const auto old = std::ranges::find(known->branches, branch.id, &Branch::id);
        if (old == known->branches.end()) {
            known->branches.push_back(branch);
        } else {
            *old = branch;
        }
    }
    std::ranges::stable_sort(known->branches, std::greater(), &Branch::isMain);
}

void Facts::add(FactsList list, const FactsContent &content)
{
    if (content.tellsAgents) {
        addAgents(content.id, content.agents);
        DependentAgents &dependents = dependentsOf(content.id);
        dependents.state = LoadState::Complete;
        dependents.leftOut = content.leftOut;
    }
    if (list == FactsList::PhoneNumbers) {
        const NumberContent &number = content.number;
        if (!number.number.empty() || !number.label.empty()) {
            m_numbers.insert(
                stored(content.id).offset,
                {stored(number.number), stored(number.label), stored(number.provider)});
        }
        for (const AgentContent &agent : content.agents) {
            QList<TextRef> &numbers = resource(FactsList::Agents, agent.id).numbers;
            const TextRef id = stored(content.id);
            if (!numbers.contains(id)) {
                numbers.append(id);
            }
        }
        return;
    }
    ResourceFacts &facts = resource(list, content.id);
    const auto take = [this](TextRef &into, std::string_view text) {
        if (!text.empty()) {
            into = stored(text);
        }
    };
    take(facts.name, content.name);
    take(facts.creatorName, content.creatorName);
    take(facts.creatorEmail, content.creatorEmail);
    facts.lastCall = content.lastCall ? content.lastCall : facts.lastCall;
    facts.archived = content.archived ? content.archived : facts.archived;
    facts.totalCalls = content.totalCalls ? content.totalCalls : facts.totalCalls;
    if (list == FactsList::Agents) {
        return; // a summary: it has no configuration
    }
    facts.references.clear();
    for (const ReferenceContent &reference : content.references) {
        const BasicPlace<std::string_view> &place = reference.place;
        facts.references.append(
            {stored(reference.secretId),
             stored(reference.variable),
             {place.kind, stored(place.name), stored(place.node), stored(place.tool)}});
    }
}

ResourceFacts &Facts::resource(FactsList list, std::string_view id)
{
    const TextRef text = stored(id);
    const quint64 key = keyOf(list, text);
    const auto place = m_places.constFind(key);
    if (place != m_places.cend()) {
        return m_resources[*place];
    }
    m_places.insert(key, m_resources.size());
    ResourceFacts facts;
    facts.id = text;
    facts.list = list == FactsList::Agent ? FactsList::Agents : list;
    m_resources.append(facts);
    return m_resources.last();
}

/// A single agent is of the list of all.
quint64 Facts::keyOf(FactsList list, TextRef id)
{
    const FactsList kind = list == FactsList::Agent ? FactsList::Agents : list;
    return quint64(id.offset) << 8U | static_cast<quint64>(kind);
}

TextRef Facts::stored(std::string_view text)
{
    return text.empty() ? TextRef{} : m_texts.text(m_texts.intern(m_pool, text));
}

} // namespace secretscope
