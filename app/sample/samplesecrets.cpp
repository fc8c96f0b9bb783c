// SPDX-License-Identifier: Apache-2.0
// The part of SampleSource that reads the tags of the blocks' secrets and works out which
// dependents they have.
#include "sample/demodates.h"
#include "sample/demoid.h"
#include "sample/samplesource.h"

#include <algorithm>

namespace secretscope {

using namespace Qt::Literals::StringLiterals;

using namespace demodates;

namespace {

void addOnce(QList<int> &list, int value)
{
    if (!list.contains(value)) {
        list += value;
    }
}

} // namespace

void SampleSource::buildSecrets(const DemoBlocks &blocks)
{
    for (int system = 0; system < blocks.systems.size(); ++system) {
        for (const DemoBlocks::Secret &secret : blocks.systems[system].secrets) {
            if (!DemoBlocks::isForEachMarket(secret.name)) {
                addSecret(blocks, system, secret.name, secret.tags, noMarket);
                continue;
            }
            for (int market = 0; market < blocks.markets.size(); ++market) {
                addSecret(blocks, system,
                          DemoBlocks::forMarket(secret.name, blocks.markets[market]), secret.tags,
                          market);
            }
        }
    }
    for (int market = 0; market < blocks.markets.size(); ++market) {
        for (const QString &name : blocks.markets[market].secrets) {
            addMarketSecret(name, market);
        }
    }

    std::sort(m_secrets.begin(), m_secrets.end(),
              [](const DemoSecret &a, const DemoSecret &b) { return a.id < b.id; });
    for (qsizetype i = 0; i < m_secrets.size(); ++i) {
        m_secretById.insert(m_secrets[i].id, i);
    }
}

SampleSource::Draft SampleSource::draft(const QString &name)
{
    const quint64 serial = ++m_serial;
    const qint64 createdAt = companyStart + qint64(demoid::mixed(serial, 21) % quint64(690 * day));
    Draft draft;
    draft.secret.id = demoid::idOf("secret_", createdAt, serial);
    draft.secret.name = name.toUtf8();
    return draft;
}

void SampleSource::pickTools(Draft &draft, const DemoBlocks &blocks, int system, const QString &tag,
                             int market) const
{
    QList<int> own;
    for (int i = 0; i < m_tools.size(); ++i) {
        const Instrument &tool = m_tools[i];
        const bool isOwn = tool.system == system;
        if (isOwn && tool.market == noMarket) {
            own += i;
        }
        const bool isPicked = tag == "gateway"_L1 ? blocks.systems[tool.system].isBehindGateway
                                                  : isOwn
                && ((tag == "all"_L1 && tool.market == noMarket)
                    || (tag == "market"_L1 && tool.market == market)
                    || (tag == "some"_L1 && tool.market == noMarket
                        && demoid::mixed(m_serial, quint64(i)) % 100 < 40));
        if (isPicked) {
            addOnce(draft.tools, i);
        }
    }
    if (tag == "some"_L1 && draft.tools.isEmpty() && !own.isEmpty()) {
        draft.tools += own[qsizetype(m_serial % quint64(own.size()))];
    }
}

void SampleSource::pickAgents(Draft &draft, const DemoBlocks &blocks, int system,
                              const QString &tag) const
{
    const QList<int> &lines = blocks.systems[system].lines;
    const quint64 percent = tag == "direct-many"_L1 ? 92 : 5;
    for (int i = 0; i < m_agents.size(); ++i) {
        const bool fits = lines.isEmpty() || tag == "direct-many"_L1
            || std::any_of(lines.begin(), lines.end(),
                           [this, i](int line) { return m_agents[i].lines.contains(line); });
        if (fits && demoid::mixed(m_serial, quint64(i) + 1000) % 100 < percent) {
            addOnce(draft.directAgents, i);
        }
    }
}

void SampleSource::pickAgentsOf(Draft &draft, int market, const QList<int> &lines) const
{
    for (int i = 0; i < m_agents.size(); ++i) {
        if (m_agents[i].market == market && lines.contains(m_agents[i].lines.first())) {
            addOnce(draft.directAgents, i);
        }
    }
}

void SampleSource::pickNumbers(Draft &draft, const QString &provider, int market) const
{
    for (const Number &number : m_numbers) {
        if (QString::fromUtf8(number.number.provider) == provider
            && (market == noMarket || number.market == market)) {
            draft.secret.phoneNumbers += number.number;
        }
    }
}

void SampleSource::addSecret(const DemoBlocks &blocks, int system, const QString &name,
                             const QStringList &tags, int market)
{
    Draft made = draft(name);
    for (const QString &tag : tags) {
        pickTools(made, blocks, system, tag, market);
        if (tag == "direct"_L1 || tag == "direct-many"_L1) {
            pickAgents(made, blocks, system, tag);
        } else if (tag == "phones"_L1 || tag == "phones-here"_L1) {
            pickNumbers(made, blocks.systems[system].phoneProvider, market);
        } else if (tag.startsWith("phones:"_L1)) {
            pickNumbers(made, blocks.systems[system].phoneProvider,
                        blocks.marketWithSlug(tag.mid(7)));
        } else if (tag == "direct-here"_L1) {
            pickAgentsOf(made, market, blocks.systems[system].lines);
        } else if (tag == "webhook"_L1) {
            made.secret.others = {"conversation_initiation_webhook"};
        } else if (tag == "mcp"_L1) {
            for (int i = 0; i < m_mcpServers.size(); ++i) {
                if (m_mcpServers[i].system == system) {
                    addOnce(made.mcpServers, i);
                }
            }
        }
        if (tag == "ghost"_L1) {
            // An agent that this key may not see, reaching the secret through a tool that is not
            // among the secret's tools either: the API then tells two ids and nothing else.
            const qint64 createdAt = companyStart + 30 * day;
            const QByteArray agent = demoid::idOf("agent_", createdAt, ++m_serial);
            const QByteArray tool = demoid::idOf("tool_", createdAt, ++m_serial);
            QList<QByteArray> via{tool};
            if (!made.tools.isEmpty()) {
                via += m_tools[made.tools.first()].resource.id;
            }
            made.secret.agents += {{agent, {}, 0, {}, false}, via};
        }
    }
    finish(std::move(made));
}

// The secrets that a city's own people named: mostly in one of that city's tools, some in an agent,
// and every sixth forgotten.
void SampleSource::addMarketSecret(const QString &name, int market)
{
    Draft made = draft(name);
    const quint64 chance = demoid::mixed(m_serial, 31);
    if (chance % 6 != 0) {
        QList<int> own;
        for (int i = 0; i < m_tools.size(); ++i) {
            if (m_tools[i].market == market) {
                own += i;
            }
        }
        for (quint64 i = 0; i <= chance / 7 % 2; ++i) {
            addOnce(made.tools, own[qsizetype((chance / 11 + i) % quint64(own.size()))]);
        }
        for (int i = 0; i < m_agents.size(); ++i) {
            if (m_agents[i].market == market && demoid::mixed(chance, quint64(i)) % 100 < 20) {
                made.directAgents += i;
            }
        }
    }
    finish(std::move(made));
}

void SampleSource::finish(Draft draft)
{
    QHash<int, QList<QByteArray>> via;
    const auto note = [&via](const Instrument &instrument) {
        for (const int agent : instrument.agents) {
            via[agent] += instrument.resource.id;
        }
    };
    for (const int tool : draft.tools) {
        draft.secret.tools += m_tools[tool].resource;
        note(m_tools[tool]);
    }
    for (const int server : draft.mcpServers) {
        draft.secret.mcpServers += m_mcpServers[server].resource;
        note(m_mcpServers[server]);
    }
    for (int i = 0; i < m_agents.size(); ++i) {
        if (via.contains(i) || draft.directAgents.contains(i)) {
            draft.secret.agents
                += {m_agents[i].resource,
                    draft.directAgents.contains(i) ? QList<QByteArray>() : via.value(i)};
        }
    }
    m_secrets += std::move(draft.secret);
}

} // namespace secretscope
