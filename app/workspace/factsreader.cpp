// SPDX-License-Identifier: Apache-2.0
#include "workspace/factsreader.h"

#include "catalogue/text.h"

#include <algorithm>

namespace secretscope {

namespace {

/// The longest first, so that the short ones run beside them.
constexpr FactsList workspaceLists[]{FactsList::Tools,        FactsList::Agents,
                                     FactsList::McpServers,   FactsList::SpeechEngines,
                                     FactsList::PhoneNumbers, FactsList::Settings};

} // namespace

FactsReader::FactsReader(Client &client, Clock &clock, std::function<void(FactsList)> changed)
    : m_client(client)
    , m_clock(clock)
    , m_changed(std::move(changed))
{}

FactsReader::~FactsReader() = default;

void FactsReader::read(const QList<QByteArray> &agentIds)
{
    if (!isReading()) {
        m_parts = 0;
    }
    m_facts.setAsked();
    std::ranges::for_each(workspaceLists, [this](FactsList list) { readList(list); });
    readAgents(agentIds);
}

void FactsReader::readList(FactsList list)
{
    const LoadState state = m_facts.state(list);
    if (state == LoadState::Complete || state == LoadState::Loading) {
        return;
    }
    removeGaps(list);
    queue(list);
    if (list == FactsList::Agents) {
        m_waiting.back().archived = ApiCall::Archived::No;
        queue(list);
        m_waiting.back().archived = ApiCall::Archived::Yes;
    }
}

void FactsReader::readAgents(const QList<QByteArray> &agentIds)
{
    if (!isReading()) {
        m_parts = 0;
    }
    for (const QByteArray &id : agentIds) {
        if (!m_agentsRead.contains(id)) {
            m_agentsRead.insert(id);
            removeGaps(FactsList::Agent, id);
            queue(FactsList::Agent, id);
        }
    }
    startWaiting();
    m_changed(FactsList::Agent);
}

void FactsReader::readDependents(Category kind, const QByteArray &id)
{
    if (!isReading()) {
        m_parts = 0;
    }
    if (kind != Category::Tools) {
        readList(kind == Category::McpServers ? FactsList::McpServers : FactsList::PhoneNumbers);
    } else if (const DependentAgents &known = m_facts.dependentsOf(viewOf(id));
               !known.isComplete() && known.state != LoadState::Loading) {
        const auto dropIfOther = [this](const Part &part) {
            const bool isOther = part.list == FactsList::DependentAgents;
            if (isOther) {
                takeBack(part);
                --m_parts;
            }
            return isOther;
        };
        std::erase_if(m_waiting, dropIfOther);
        m_running.remove_if(dropIfOther);
        removeGaps(FactsList::DependentAgents, id);
        queue(FactsList::DependentAgents, id);
        m_running.push_back(std::move(m_waiting.back()));
        m_waiting.pop_back();
        start(m_running.back());
    }
    if (isReading()) {
        startWaiting();
        m_changed(FactsList::DependentAgents);
    }
}

void FactsReader::cancel()
{
    const auto drop = [this](const Part &part) { takeBack(part); };
    std::ranges::for_each(m_waiting, drop);
    std::ranges::for_each(m_running, drop);
    m_waiting.clear();
    m_running.clear();
    m_changed(FactsList::DependentAgents);
}

void FactsReader::takeBack(const Part &part)
{
    const bool hasSome = part.pages && part.pages->paginator().pages() > 0;
    // What somebody looked at for a moment is missing nowhere.
    if (hasSome || part.list != FactsList::DependentAgents) {
        addGap(part, hasSome ? NotRead::ToTheEnd : NotRead::AtAll);
    }
    setState(part, hasSome ? LoadState::Preview : LoadState::NotLoaded);
    if (part.list == FactsList::Agent) {
        m_agentsRead.remove(part.id);
    }
}

/// Of a list, or of the agents of one tool.
void FactsReader::setState(const Part &part, LoadState state)
{
    if (part.list == FactsList::DependentAgents) {
        m_facts.dependentsOf(viewOf(part.id)).state = state;
    } else {
        m_facts.setState(part.list, state);
    }
}

void FactsReader::queue(FactsList list, const QByteArray &id)
{
    Part part;
    part.list = list;
    part.id = id;
    setState(part, LoadState::Loading);
    m_waiting.push_back(std::move(part));
    ++m_parts;
}

void FactsReader::startWaiting()
{
    // No more than may be in flight, so that the next page of a long list never waits for another.
    constexpr std::size_t atOnce = Client::MaximumInFlight;
    while (m_running.size() < atOnce && !m_waiting.empty()) {
        m_running.push_back(std::move(m_waiting.front()));
        m_waiting.pop_front();
        start(m_running.back());
    }
}

void FactsReader::start(Part &part)
{
    part.pages = std::make_unique<PagedList>(
        m_client,
        PagedList::Source{
            .call = [this, &part](const QByteArray &cursor) { return callFor(part, cursor); },
            .decode = [this, &part](const QByteArray &body) { return decode(part, body); },
            .arrived = [this, &part](std::uint32_t) { m_changed(part.list); },
            .restarted = [&part] { part.skipped.reset(); },
            .ended = [this, &part] { end(part); }},
        part.list == FactsList::DependentAgents ? Priority::Foreground : Priority::Background);
    part.pages->read();
}

ApiCall FactsReader::callFor(const Part &part, const QByteArray &cursor) const
{
    const PageQuery page{cursor, PageQuery::maximum};
    switch (part.list) {
    case FactsList::Tools:
        return ApiCall::tools(page);
    case FactsList::McpServers:
        return ApiCall::mcpServers();
    case FactsList::Agents:
        return ApiCall::agents(part.archived, page);
    case FactsList::Agent:
        return ApiCall::agent(part.id);
    case FactsList::SpeechEngines:
        return part.id.isEmpty() ? ApiCall::speechEngines(page) : ApiCall::speechEngine(part.id);
    case FactsList::PhoneNumbers:
        return part.isOlder ? ApiCall::phoneNumbers() : ApiCall::phoneNumbersPage(page);
    case FactsList::DependentAgents:
        return ApiCall::toolDependentAgents(part.id, page);
    case FactsList::Settings:
    case FactsList::Executions:
        break;
    }
    return ApiCall::settings();
}

Result<PagedList::Page, DecodeError> FactsReader::decode(Part &part, const QByteArray &body)
{
    const auto takeItem = [this, &part](const FactsContent &content) { take(part, content); };
    const bool isOfTool = part.list == FactsList::DependentAgents;
    if ((!part.id.isEmpty() && !isOfTool) || part.list == FactsList::Settings) {
        const auto done = m_decoder.decodeSingle(part.list, body, takeItem);
        if (!done) {
            return Failure{done.error()};
        }
        return PagedList::Page{};
    }
    if (isOfTool && part.pages->paginator().pages() == 0) {
        DependentAgents &before = m_facts.dependentsOf(viewOf(part.id));
        before.agents.clear();
        before.leftOut = 0;
    }
    const auto page = part.isOlder ? m_decoder.decodeBareList(part.list, body, takeItem)
                                   : m_decoder.decodeList(part.list, body, takeItem);
    if (!page) {
        return Failure{page.error()};
    }
    if (isOfTool) {
        DependentAgents &dependents = m_facts.dependentsOf(viewOf(part.id));
        dependents.read = m_clock.utcNow().toSecsSinceEpoch();
        dependents.leftOut += page->leftOut;
    }
    if (page->leftOut > 0 && !part.skipped) {
        const Flaw flaw{{}, {}, page->firstLeftOut, "has no id"};
        part.skipped = skippedItem(flaw, part.pages->paginator().items());
        part.skipped->others = page->leftOut - 1;
    } else if (part.skipped) {
        part.skipped->others += page->leftOut;
    }
    return PagedList::Page{page->nextCursor, page->items, page->hasMore};
}

void FactsReader::take(const Part &part, const FactsContent &content)
{
    if (part.list == FactsList::DependentAgents) {
        m_facts.addAgents(viewOf(part.id), content.agents);
        return;
    }
    m_facts.add(part.list, content);
    if (content.tellsAgents) {
        m_facts.dependentsOf(content.id).read = m_clock.utcNow().toSecsSinceEpoch();
    }
    if (part.list == FactsList::SpeechEngines && part.id.isEmpty()) {
        const QByteArray id = bytesOf(content.id);
        const auto isKnown = [&id](const Part &other) { return other.id == id; };
        // An id that stands twice is read once.
        if (std::ranges::none_of(m_waiting, isKnown)) {
            queue(part.list, id);
        }
    }
}

void FactsReader::end(Part &part)
{
    const FactsList list = part.list;
    const auto &error = part.pages->error();
    const auto fault = faultOf(part);
    if (list == FactsList::PhoneNumbers && !part.isOlder && error
        && error->kind == ApiError::Kind::NotFound) {
        Part older;
        older.list = list;
        older.isOlder = true;
        m_waiting.push_front(std::move(older));
    } else if (fault) {
        addGap(part, *fault);
        if (list == FactsList::Agent) {
            m_agentsRead.remove(part.id);
        }
    }
    if (list == FactsList::DependentAgents) {
        setState(part,
                 error                       ? LoadState::Failed
                     : part.pages->isAtEnd() ? LoadState::Complete
                                             : LoadState::Preview);
    }
    m_running.remove_if([&part](const Part &other) { return &other == &part; });
    if (list != FactsList::DependentAgents) {
        settle(list);
    }
    startWaiting();
    m_changed(list);
}

/// Nothing if all of it is here.
std::optional<Cause> FactsReader::faultOf(const Part &part)
{
    if (part.pages->error()) {
        return *part.pages->error();
    }
    if (!part.pages->isAtEnd()) {
        return part.pages->paginator().state();
    }
    return part.skipped ? std::optional<Cause>(*part.skipped) : std::nullopt;
}

void FactsReader::addGap(const Part &part, const Cause &cause)
{
    gapsOf(part.list).append(
        {Gap::Part::Facts, {}, bytesOf(factsListWord(part.list)), cause, part.id});
}

/// Before the list is asked for again: of one resource, or of the list with all of its resources.
void FactsReader::removeGaps(FactsList list, const QByteArray &id)
{
    const QByteArray word = bytesOf(factsListWord(list));
    gapsOf(list).removeIf([&](const Gap &gap) {
        return gap.category == word && (id.isEmpty() || gap.resourceId == id);
    });
}

QList<Gap> &FactsReader::gapsOf(FactsList list)
{
    return list == FactsList::DependentAgents ? m_dependentsGaps : m_gaps;
}

void FactsReader::settle(FactsList list)
{
    const auto isOfList = [list](const Part &part) { return part.list == list; };
    if (std::ranges::any_of(m_waiting, isOfList) || std::ranges::any_of(m_running, isOfList)) {
        return;
    }
    const QByteArray word = bytesOf(factsListWord(list));
    const bool hasGap = std::ranges::find(m_gaps, word, &Gap::category) != m_gaps.end();
    m_facts.setState(list, hasGap ? LoadState::Failed : LoadState::Complete);
}

} // namespace secretscope
