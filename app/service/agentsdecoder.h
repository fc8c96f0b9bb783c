// SPDX-License-Identifier: Apache-2.0
// Turns the answers that name the agents behind one tool, MCP server or phone number into plain
// contents, as strict as AnswerDecoder: an item with a field of the wrong type is left out and
// told, an answer without its list is none.
#pragma once

#include "catalogue/agentbehind.h"
#include "catalogue/contents.h"
#include "catalogue/result.h"
#include "service/decodeerror.h"

#include <QByteArray>

#include <memory>

namespace secretscope {

namespace answershape {
struct Buffers;
}

/// Owns its texts: the lists are short, and most of an answer may be about other resources.
struct AgentsContents
{
    enum class Presence {
        Told, ///< `agents` is what the answer says, also when it is empty
        NotListed, ///< the answer lists servers or numbers, but not this one
        NotTold, ///< the server is listed without a list of agents
    };
    Presence presence = Presence::Told;

    std::vector<AgentBehind> agents;
    struct Branch
    {
        std::string agentId;
        std::optional<std::string> agentName;
        AgentBranch branch;
    };
    std::vector<Branch> branches;

    /// Only place and problem are used.
    std::vector<Flaw> flaws;
    /// Left-out items, those in `flaws` included.
    std::uint32_t leftOut = 0;
    /// Of agents (servers, numbers) in the answer's list, left-out ones included.
    std::uint32_t items = 0;
    /// Absent where the answer does not say.
    std::optional<bool> hasMore;
    std::optional<std::string> nextCursor;
};

class AgentsDecoder
{
    Q_DISABLE_COPY_MOVE(AgentsDecoder)

public:
    AgentsDecoder();
    ~AgentsDecoder();

    // On an error `into` means nothing.

    /// `GET /v1/convai/tools/{tool_id}/dependent-agents`, one page.
    Result<Done, DecodeError> decodeToolAgents(const QByteArray &body, AgentsContents &into);
    /// `GET /v1/convai/mcp-servers`: `dependent_agents` of this server. Items of other servers are
    /// told as flaws only if they may be this one.
    Result<Done, DecodeError> decodeServerAgents(const QByteArray &body, const QByteArray &serverId,
                                                 AgentsContents &into);
    /// `GET /v1/convai/phone-numbers`: `assigned_agent` of this number, or none.
    Result<Done, DecodeError> decodeNumberAgent(const QByteArray &body, const QByteArray &numberId,
                                                AgentsContents &into);

private:
    std::unique_ptr<answershape::Buffers> m_buffers;
    Contents m_contents; ///< of one list of agents
};

} // namespace secretscope
