// SPDX-License-Identifier: Apache-2.0
// Reads what resources say of themselves (configurations, creators, calls, agents) and forgets the
// rest while it reads: ids, names, dates, counts, header names and references become texts, literal
// values, URLs, prompts and payloads never do. A bad side field never costs an item.
#pragma once

#include "catalogue/facts.h"
#include "catalogue/result.h"
#include "service/decodeerror.h"

#include <QByteArray>

#include <functional>
#include <memory>

namespace secretscope {

namespace answershape {
struct Buffers;
}

class FactsDecoder
{
    Q_DISABLE_COPY_MOVE(FactsDecoder)

public:
    FactsDecoder();
    ~FactsDecoder();

    /// What an answer says beside its items.
    struct Page
    {
        std::optional<std::string> nextCursor;
        /// Absent where the answer does not say.
        std::optional<bool> hasMore;
        /// In the answer's list, left-out ones included.
        std::uint32_t items = 0;
        /// Items, and agents within them, without an id; the place of the first, as in `tools[3]`,
        /// `mcp_servers[0].dependent_agents[2]`.
        std::uint32_t leftOut = 0;
        std::string firstLeftOut;
    };
    /// Called for each item; its views are valid during the call.
    using Take = std::function<void(const FactsContent &)>;

    /// One page of Tools, McpServers, Agents, SpeechEngines or PhoneNumbers, or of the
    /// DependentAgents of one tool: then each content is one agent. On an error what was taken
    /// means nothing.
    Result<Page, DecodeError> decodeList(FactsList list, const QByteArray &body, const Take &take);
    /// The same where the answer is the list itself, as the older phone numbers are.
    Result<Page, DecodeError> decodeBareList(FactsList list, const QByteArray &body,
                                             const Take &take);
    /// An answer about one: Agent, SpeechEngines (with their configuration) or Settings. What is
    /// not in the workspace's webhook goes by the id `settings`.
    Result<Done, DecodeError> decodeSingle(FactsList list, const QByteArray &body,
                                           const Take &take);

private:
    std::unique_ptr<answershape::Buffers> m_buffers;
};

} // namespace secretscope
