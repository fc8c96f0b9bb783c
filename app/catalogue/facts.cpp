// SPDX-License-Identifier: Apache-2.0
#include "catalogue/facts.h"

namespace secretscope {

Calls callsOf(const ResourceFacts *facts, std::int64_t now)
{
    if (!facts || !facts->lastCall) {
        return Calls::NotTold;
    }
    return *facts->lastCall < idleSince(now) ? Calls::Idle : Calls::Lately;
}

const ResourceFacts *Facts::find(std::string_view id) const
{
    const auto known = m_texts.find(m_pool, id);
    const auto place = known ? m_places.constFind(m_texts.text(*known).offset) : m_places.cend();
    return place == m_places.cend() ? nullptr : &m_resources.at(*place);
}

ReferenceContent Facts::resolved(const StoredReference &reference) const
{
    const BasicPlace<TextRef> &place = reference.place;
    return {text(reference.secretId),
            text(reference.variable),
            {place.kind, text(place.name), text(place.node), text(place.tool)}};
}

void Facts::add(FactsList list, const FactsContent &content)
{
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

void Facts::addNumber(std::string_view agentId, std::string_view numberId)
{
    const TextRef number = stored(numberId);
    QList<TextRef> &numbers = resource(FactsList::Agents, agentId).numbers;
    if (!numbers.contains(number)) {
        numbers.append(number);
    }
}

ResourceFacts &Facts::resource(FactsList list, std::string_view id)
{
    const TextRef key = stored(id);
    const auto place = m_places.constFind(key.offset);
    if (place != m_places.cend()) {
        return m_resources[*place];
    }
    m_places.insert(key.offset, m_resources.size());
    ResourceFacts facts;
    facts.id = key;
    facts.list = list == FactsList::Agent ? FactsList::Agents : list;
    m_resources.append(facts);
    return m_resources.last();
}

TextRef Facts::stored(std::string_view text)
{
    return text.empty() ? TextRef{} : m_texts.text(m_texts.intern(m_pool, text));
}

} // namespace secretscope
