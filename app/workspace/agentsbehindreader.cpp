// SPDX-License-Identifier: Apache-2.0
#include "workspace/agentsbehindreader.h"

#include "service/client.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace secretscope {

namespace {

/// As large as the service allows: fewest requests.
constexpr int pageSize = 100;

} // namespace

/// Each agent once: first place kept, newer content wins.
class AgentsBehindReader::Gathering
{
public:
    AgentsBehind answer;
    /// What is there is of an earlier reading: the next page replaces it.
    bool isOutdated = false;

    void clearIfOutdated()
    {
        if (std::exchange(isOutdated, false)) {
            answer.agents.clear();
            m_places.clear();
            clearFlaws();
        }
    }

    void clearFlaws()
    {
        answer.leftOut = 0;
        answer.firstSkipped.reset();
    }

    void add(AgentBehind &&agent)
    {
        const auto [place, isNew] = m_places.try_emplace(agent.id, answer.agents.size());
        if (isNew) {
            answer.agents.push_back(std::move(agent));
            return;
        }
        AgentBehind &known = answer.agents[place->second];
        if (agent.branches.empty()) {
            agent.branches = std::move(known.branches);
        }
        known = std::move(agent);
    }

    void add(AgentsContents::Branch &&branch)
    {
        const auto [place, isNew] = m_places.try_emplace(branch.agentId, answer.agents.size());
        if (isNew) {
            AgentBehind agent;
            agent.id = branch.agentId;
            agent.name = std::move(branch.agentName);
            agent.isNamedByBranchesOnly = true;
            answer.agents.push_back(std::move(agent));
        }
        auto &branches = answer.agents[place->second].branches;
        const auto known = std::ranges::find(branches, branch.branch.id, &AgentBranch::id);
        if (known != branches.end()) {
            *known = std::move(branch.branch);
        } else {
            branches.push_back(std::move(branch.branch));
        }
        std::ranges::stable_sort(branches, std::greater(), &AgentBranch::isMain);
    }

private:
    /// In answer.agents, by id.
    std::unordered_map<std::string, std::size_t> m_places;
};

AgentsBehindReader::AgentsBehindReader(QObject *parent)
    : QObject(parent)
{}

AgentsBehindReader::AgentsBehindReader(Client &client, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_client(&client)
    , m_clock(&clock)
{}

AgentsBehindReader::~AgentsBehindReader() = default;

void AgentsBehindReader::read(const Subject &subject)
{
    Q_ASSERT(AgentsBehind::canBeAsked(subject.kind));
    if (!isOffered() || isReading(subject)) {
        return;
    }
    const AgentsBehind *known = answer(subject);
    if (known && known->isComplete()) {
        return;
    }
    cancel();
    m_subject = subject;
    auto &kept = m_gatherings[subject];
    if (!kept) {
        kept = std::make_unique<Gathering>();
    }
    Gathering &gathering = *kept;
    gathering.answer.error.reset();
    if (!gathering.answer.trail.isOpen()) {
        // Where the pages ended, there is nothing to go on with.
        gathering.answer.trail = {};
        gathering.isOutdated = true;
    }
    ask();
    Q_EMIT changed();
}

void AgentsBehindReader::cancel()
{
    if (!isReading()) {
        return;
    }
    m_request.drop();
    if (!answer(m_subject)->hasAnswer()) {
        m_gatherings.erase(m_subject);
    }
    Q_EMIT changed();
}

void AgentsBehindReader::cancelAllBut(const std::optional<Subject> &subject)
{
    if (!subject || *subject != m_subject) {
        cancel();
    }
}

const AgentsBehind *AgentsBehindReader::answer(const Subject &subject) const
{
    const auto known = m_gatherings.find(subject);
    return known == m_gatherings.end() ? nullptr : &known->second->answer;
}

void AgentsBehindReader::forget()
{
    m_request.drop();
    m_gatherings.clear();
    Q_EMIT changed();
}

ApiCall AgentsBehindReader::nextCall() const
{
    if (m_subject.kind == Category::Tools) {
        return ApiCall::toolDependentAgents(m_subject.id,
                                            {answer(m_subject)->trail.cursor(), pageSize});
    }
    return m_subject.kind == Category::McpServers ? ApiCall::mcpServers() : ApiCall::phoneNumbers();
}

Result<Done, DecodeError> AgentsBehindReader::decode(const QByteArray &body)
{
    if (m_subject.kind == Category::Tools) {
        return m_decoder.decodeToolAgents(body, m_contents);
    }
    return m_subject.kind == Category::McpServers
        ? m_decoder.decodeServerAgents(body, m_subject.id, m_contents)
        : m_decoder.decodeNumberAgent(body, m_subject.id, m_contents);
}

void AgentsBehindReader::ask()
{
    m_request = m_client->get(
        nextCall(), [this](const QByteArray &body) { return decode(body); },
        [this](const Result<Done, ApiError> &result) { finish(result); }, Priority::Foreground);
}

void AgentsBehindReader::finish(const Result<Done, ApiError> &result)
{
    m_request.drop();
    Gathering &gathering = *m_gatherings.at(m_subject);
    AgentsBehind &answer = gathering.answer;
    if (result) {
        adopt(gathering);
    } else if (result.error().kind == ApiError::Kind::InvalidCursor
               && !answer.trail.cursor().isEmpty()) {
        answer.trail.restart();
        gathering.clearFlaws();
    } else {
        answer.error = result.error();
    }
    if (answer.trail.isOpen() && !answer.error) {
        ask();
    }
    Q_EMIT changed();
}

void AgentsBehindReader::adopt(Gathering &gathering)
{
    gathering.clearIfOutdated();
    AgentsBehind &answer = gathering.answer;
    answer.presence = m_contents.presence;
    answer.read = m_clock->utcNow();
    answer.leftOut += m_contents.leftOut;
    if (!m_contents.flaws.empty() && !answer.firstSkipped) {
        const Flaw &first = m_contents.flaws.front();
        const bool isOfPagedList = first.place.starts_with("agents[");
        answer.firstSkipped = skippedItem(first, isOfPagedList ? answer.trail.items() : 0);
    }
    for (AgentBehind &agent : m_contents.agents) {
        gathering.add(std::move(agent));
    }
    for (AgentsContents::Branch &branch : m_contents.branches) {
        gathering.add(std::move(branch));
    }
    if (m_subject.kind == Category::Tools) {
        answer.trail.take(m_contents.nextCursor, m_contents.items, m_contents.hasMore);
    } else {
        answer.trail.take({}, m_contents.items); // these lists have no pages
    }
}

} // namespace secretscope
