// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/useslists.h"

#include "analysis/agentsnaming.h"
#include "catalogue/displaytext.h"
#include "ui/panels/agentsbehindtext.h"
#include "ui/panels/extent.h"
#include "ui/panels/impacttext.h"
#include "ui/panels/usestext.h"
#include "ui/rows/collation.h"
#include "ui/rows/rowtexts.h"
#include "workspace/workspace.h"

#include <algorithm>
#include <utility>

namespace secretscope {

namespace {

QByteArray bytesOf(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

QString real(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// Puts entries in the order in which people look for names; those without one come last.
class NamedEntries
{
public:
    void add(UsesEntry entry, std::string_view name)
    {
        entry.isMuted = name.empty();
        m_keyed.push_back({name.empty(), m_collator.sortKey(name.empty() ? entry.id : real(name)),
                           m_entries.size()});
        m_entries.append(std::move(entry));
    }

    QList<UsesEntry> sorted()
    {
        std::ranges::stable_sort(m_keyed, [](const Keyed &a, const Keyed &b) {
            return a.isNameless != b.isNameless ? b.isNameless : a.key.compare(b.key) < 0;
        });
        QList<UsesEntry> entries;
        for (const Keyed &keyed : m_keyed) {
            entries.append(std::move(m_entries[keyed.place]));
        }
        return entries;
    }

private:
    struct Keyed
    {
        bool isNameless;
        QCollatorSortKey key;
        qsizetype place;
    };

    QCollator m_collator = nameCollator();
    std::vector<Keyed> m_keyed;
    QList<UsesEntry> m_entries;
};

} // namespace

UsesLists::UsesLists(const Workspace &workspace, const ReverseIndex &index)
    : m_workspace(workspace)
    , m_catalogue(workspace.catalogue())
    , m_index(index)
{}

bool UsesLists::isEverySecretHere() const
{
    return secretsExtent(m_workspace) == SecretsExtent::All;
}

RowId UsesLists::rowIn(SecretIndex secret, std::optional<Category> category,
                       std::string_view id) const
{
    return {bytesOf(m_catalogue.secretId(secret)), category, bytesOf(id)};
}

UsesList UsesLists::secrets(const ResourceUses &uses) const
{
    UsesList list;
    list.isExact = uses.isExact() && isEverySecretHere();
    list.title
        = UsesText::head(tr("Secrets it needs"), ImpactText::count(uses.uses.size(), list.isExact));
    list.meaning = list.isExact ? QString() : tr("so far");
    for (const ResourceUse &use : uses.uses) {
        list.entries.append(secretEntry(uses, use));
    }
    return list;
}

UsesEntry UsesLists::secretEntry(const ResourceUses &uses, const ResourceUse &use) const
{
    UsesEntry entry;
    entry.name = RowTexts(m_catalogue).secretName(use.secret).shown;
    entry.id = real(m_catalogue.secretId(use.secret));
    entry.row = use.kind == Use::Kind::Listed
        ? rowIn(use.secret, uses.kind, m_catalogue.idText(uses.id))
        : rowIn(use.secret, {}, {});
    QStringList ways;
    for (const IdIndex way : use.ways) {
        entry.below.append(wayEntry(use.secret, way));
        ways.append(entry.below.constLast().name);
    }
    entry.note = UsesText::relation(use, ways);
    return entry;
}

UsesEntry UsesLists::wayEntry(SecretIndex secret, IdIndex way) const
{
    const auto record = wayRecord(m_catalogue, way);
    UsesEntry entry;
    entry.name = record ? RowTexts(m_catalogue).resourceName(*record).shown
                        : isolatedDisplayText(m_catalogue.idText(way));
    entry.isMuted = !record || !m_catalogue.isAvailable(*record);
    entry.note = UsesText::wayNote(m_catalogue, record);
    entry.id = real(m_catalogue.idText(way));
    entry.row = rowOfWay(secret, way);
    return entry;
}

/// In the secret's own list if it is there, else where the tool or server stands alone.
RowId UsesLists::rowOfWay(SecretIndex secret, IdIndex way) const
{
    for (const Category kind : {Category::Tools, Category::McpServers}) {
        if (isListed(secret, kind, way)) {
            return rowIn(secret, kind, m_catalogue.idText(way));
        }
    }
    const auto record = wayRecord(m_catalogue, way);
    return {{},
            record ? std::optional(m_catalogue.resource(*record).kind) : std::nullopt,
            bytesOf(m_catalogue.idText(way))};
}

bool UsesLists::isListed(SecretIndex secret, Category category, IdIndex id) const
{
    return std::ranges::any_of(m_catalogue.dependents(secret, category), [&](const Edge &edge) {
        return m_catalogue.resource(edge.resource).id == id;
    });
}

UsesList UsesLists::naming(const ResourceUses &uses, const QByteArray &nearby) const
{
    const AgentsNaming naming = agentsNaming(m_catalogue, uses.id);
    const bool isWay
        = !uses.kind || uses.kind == Category::Tools || uses.kind == Category::McpServers;
    UsesList list;
    list.isShown = isWay || !naming.agents.empty();
    list.isExact = naming.isExact() && isEverySecretHere();
    list.title = UsesText::head(tr("Agents that name it"),
                                ImpactText::count(naming.agents.size(), list.isExact));
    list.meaning = tr("in the lists");
    const auto secret = m_catalogue.findSecret(nearby.toStdString());
    NamedEntries entries;
    for (const NamingAgent &agent : naming.agents) {
        const std::string_view id = m_catalogue.idText(agent.id);
        const bool isNearby = secret && isListed(*secret, Category::Agents, agent.id);
        entries.add({RowTexts(m_catalogue).resourceName(agent.record).shown,
                     UsesText::access(m_catalogue, agent.record), real(id),
                     rowIn(isNearby ? *secret : agent.secret, Category::Agents, id)},
                    m_catalogue.text(m_catalogue.resource(agent.record).name));
    }
    list.entries = entries.sorted();
    return list;
}

UsesList UsesLists::behind(const AgentsBehind::Subject &subject, const AgentsBehindReader &reader,
                           const QByteArray &nearby) const
{
    const AgentsBehind *answer = reader.answer(subject);
    const bool isReading = reader.isReading(subject);
    UsesList list;
    list.isExact = answer && !isReading && answer->isComplete();
    list.title = UsesText::head(AgentsBehindText::title(subject.kind),
                                AgentsBehindText::count(answer, isReading));
    list.meaning = AgentsBehindText::meaning(answer, isReading, reader.isOffered());
    if (!answer) {
        return list;
    }
    const auto secret = m_catalogue.findSecret(nearby.toStdString());
    NamedEntries entries;
    for (const AgentBehind &agent : answer->agents) {
        const RowId row = rowOfAgent(agent.id, secret);
        entries.add({AgentsBehindText::agentName(agent),
                     AgentsBehindText::agentNote(agent, !row.isEmpty()), real(agent.id), row},
                    agent.name ? std::string_view(*agent.name) : std::string_view());
    }
    list.entries = entries.sorted();
    return list;
}

RowId UsesLists::rowOfAgent(std::string_view id, const std::optional<SecretIndex> &nearby) const
{
    const auto known = m_catalogue.findId(id);
    const auto row = known ? m_index.find(*known, Category::Agents) : std::nullopt;
    if (!row) {
        return {};
    }
    std::optional<SecretIndex> found;
    for (const Use &use : m_index.uses(*row)) {
        if (use.kind() == Use::Kind::Listed && (!found || use.secret == nearby)) {
            found = use.secret;
        }
    }
    return found ? rowIn(*found, Category::Agents, id) : RowId{};
}

} // namespace secretscope
