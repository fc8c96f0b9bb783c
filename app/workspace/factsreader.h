// SPDX-License-Identifier: Apache-2.0
// Reads what the resources of a workspace say of themselves: each workspace-wide list once, single
// agents where somebody names them, and the agents that use one resource. A list that cannot be
// read is a gap of its own and stops no other. It asks nothing by itself.
#pragma once

#include "service/apicall.h"
#include "service/clock.h"
#include "service/factsdecoder.h"
#include "workspace/coverage.h"
#include "workspace/pagedlist.h"

#include <QSet>

#include <deque>
#include <functional>
#include <list>
#include <memory>

namespace secretscope {

class FactsReader
{
    Q_DISABLE_COPY_MOVE(FactsReader)

public:
    /// @param client has to outlive the reader, as has `clock`.
    /// @param changed called after each answer, with its list; it may not destroy the reader.
    FactsReader(Client &client, Clock &clock, std::function<void(FactsList)> changed);
    ~FactsReader();

    /// Asks for every list that is neither complete nor on its way, and for the configurations of
    /// these agents as far as they were not read. What failed is asked once more.
    void read(const QList<QByteArray> &agentIds);
    /// The configurations of these agents alone.
    void readAgents(const QList<QByteArray> &agentIds);
    /// The agents that use a tool, MCP server or phone number, as it names them itself: of a tool
    /// by a call of its own, before all others, of the others by their list. Those of another tool
    /// that are on their way are taken back: one resource is looked at. Nothing if they are here.
    void readDependents(Category kind, const QByteArray &id);
    bool isReading() const { return !m_running.empty() || !m_waiting.empty(); }
    /// Takes back every call; what was read stays, the rest is a gap.
    void cancel();

    /// What is known so far.
    const Facts &facts() const { return m_facts; }
    const QList<Gap> &gaps() const { return m_gaps; }
    /// What is missing of the agents of single tools.
    const QList<Gap> &dependentsGaps() const { return m_dependentsGaps; }
    /// Parts (lists and single resources) of the present reading, those of them done.
    int parts() const { return m_parts; }
    int partsDone() const { return m_parts - int(m_running.size() + m_waiting.size()); }

private:
    /// One list, or one resource.
    struct Part
    {
        FactsList list = FactsList::Tools;
        /// Of a single resource; empty for a list.
        QByteArray id = {};
        ApiCall::Archived archived = ApiCall::Archived::No;
        /// Phone numbers of a server without pages of them.
        bool isOlder = false;
        std::unique_ptr<PagedList> pages = {};
        std::optional<Skipped> skipped = {};
    };

    void readList(FactsList list);
    void queue(FactsList list, const QByteArray &id = {});
    void takeBack(const Part &part);
    void startWaiting();
    void start(Part &part);
    ApiCall callFor(const Part &part, const QByteArray &cursor) const;
    Result<PagedList::Page, DecodeError> decode(Part &part, const QByteArray &body);
    void take(const Part &part, const FactsContent &content);
    void setState(const Part &part, LoadState state);
    QList<Gap> &gapsOf(FactsList list);
    void end(Part &part);
    static std::optional<Cause> faultOf(const Part &part);
    void addGap(const Part &part, const Cause &cause);
    void removeGaps(FactsList list, const QByteArray &id = {});
    void settle(FactsList list);

    Client &m_client;
    Clock &m_clock;
    std::function<void(FactsList)> m_changed;
    FactsDecoder m_decoder;
    Facts m_facts;
    QList<Gap> m_gaps;
    QList<Gap> m_dependentsGaps;
    std::deque<Part> m_waiting;
    /// Parts have to stay where they are.
    std::list<Part> m_running;
    QSet<QByteArray> m_agentsRead;
    int m_parts = 0;
};

} // namespace secretscope
