// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/useslists.h"

#include "catalogue/displaytext.h"
#include "catalogue/text.h"
#include "ui/rows/ranks.h"
#include "ui/rows/rowtexts.h"
#include "ui/widgets/categorytext.h"
#include "ui/widgets/timetext.h"

#include <algorithm>
#include <utility>

namespace secretscope {

namespace {

/// Into the order in which people look for names; those without one come last.
void sortByName(QList<Entry> &entries)
{
    const QCollator collator = nameCollator();
    std::ranges::stable_sort(entries, [&collator](const Entry &a, const Entry &b) {
        return a.isMuted != b.isMuted ? b.isMuted : collator.compare(a.name, b.name) < 0;
    });
}

/// In which branches of the agent it is used; empty for the main branch alone, which goes without
/// saying.
QString branchesOf(const AgentContent &agent)
{
    QStringList names;
    for (const auto &branch : agent.branches) {
        if (!branch.isMain || agent.isNamedByBranchesOnly) {
            names.append(branch.name.empty() ? isolatedDisplayText(branch.id)
                                             : displayText(branch.name));
        }
    }
    if (names.isEmpty()) {
        return {};
    }
    const QString listed = EntryTree::listed(names);
    if (names.size() < static_cast<qsizetype>(agent.branches.size())) {
        return UsesLists::tr("also in branch %1").arg(listed);
    }
    return agent.isNamedByBranchesOnly ? UsesLists::tr("only in branch %1").arg(listed)
                                       : UsesLists::tr("branch %1").arg(listed);
}

QString meaningOf(const UsingAgents &agents)
{
    switch (agents.told) {
    case AgentsTold::NotOffered:
    case AgentsTold::NotAsked:
        break;
    case AgentsTold::Reading:
        return UsesLists::tr("loading …");
    case AgentsTold::Failed:
        return UsesLists::tr("could not be loaded");
    case AgentsTold::NotListed:
    case AgentsTold::NotTold:
        return UsesLists::tr("not reported");
    case AgentsTold::Partly:
    case AgentsTold::Wholly:
        if (agents.answer->read > 0) {
            return UsesLists::tr("read at %1")
                .arg(TimeText::clock(QDateTime::fromSecsSinceEpoch(agents.answer->read),
                                     QDateTime::currentDateTime()));
        }
        return {};
    }
    return UsesLists::tr("in the secrets' lists");
}

/// `5`, `≥ 5`, `—` not asked or not reported, `!` failed.
Known knownCount(const UsingAgents &agents)
{
    const auto count = static_cast<std::uint32_t>(agents.agents.size());
    if (agents.isExact || count > 0 || agents.told == AgentsTold::NotOffered
        || agents.told == AgentsTold::Partly) {
        return countOf(count, agents.isExact);
    }
    return {0, agents.told == AgentsTold::Failed ? LoadState::Failed : LoadState::NotLoaded};
}

} // namespace

UsesLists::UsesLists(const WorkspaceState &state, const ReverseIndex &index, const RowId &row)
    : m_state(state)
    , m_catalogue(state.catalogue())
    , m_index(index)
    , m_nearby(m_catalogue.findSecret(viewOf(row.secret)))
{}

UsesLists::Result UsesLists::of(const WorkspaceState &state, const RowId &row)
{
    const Catalogue &catalogue = state.catalogue();
    const ReverseIndex index(state);
    const auto id = catalogue.findId(viewOf(row.resource));
    const auto found = id ? index.find(*id, row.category.in(catalogue)) : std::nullopt;
    if (!found) {
        return {};
    }
    const ResourceUses uses = usesOf(catalogue, index, *found);
    const UsesLists lists(state, index, row);
    const UsingAgents agents = usingAgents(state, catalogue.idText(uses.id), uses.kind);
    return {true,
            {lists.secrets(uses), lists.agents(uses, agents)},
            lists.missing(uses, agents),
            uses.partialSecrets > 0 || !state.hasAllSecrets()};
}

RowId UsesLists::rowIn(SecretIndex secret, std::optional<Category> category,
                       std::string_view id) const
{
    return {bytesOf(m_catalogue.secretId(secret)),
            category ? RowCategory(m_catalogue, *category) : RowCategory(), bytesOf(id)};
}

EntryList UsesLists::secrets(const ResourceUses &uses) const
{
    EntryList list{tr("Secrets it needs"), countOf(uses.uses.size(), uses.isExact()),
                   uses.isExact() ? QString() : tr("so far")};
    for (const ResourceUse &use : uses.uses) {
        list.entries.append(secretEntry(uses, use));
    }
    return list;
}

Entry UsesLists::secretEntry(const ResourceUses &uses, const ResourceUse &use) const
{
    const bool isListed = use.kind == Use::Kind::Listed;
    Entry entry;
    entry.name = RowTexts(m_catalogue).secretName(use.secret).shown;
    entry.id = stringOf(m_catalogue.secretId(use.secret));
    entry.row = isListed ? rowIn(use.secret, uses.kind, m_catalogue.idText(uses.id))
                         : rowIn(use.secret, {}, {});
    QStringList through;
    for (const IdIndex id : use.vias) {
        entry.below.append(throughEntry(use.secret, id));
        through.append(entry.below.constLast().name);
    }
    const bool isUnreported = use.edge && use.edge->isUnreported && use.vias.empty();
    entry.note = isUnreported ? RowTexts(m_catalogue).unreported(use.secret, *use.edge)
        : isListed
        ? EntryTree::relation(use.relation.direct, use.relation.through ? through : QStringList())
        : tr("referenced by an agent");
    return entry;
}

Entry UsesLists::throughEntry(SecretIndex secret, IdIndex id) const
{
    const auto record = viaRecord(m_catalogue, id);
    Entry entry;
    entry.id = stringOf(m_catalogue.idText(id));
    entry.row = rowOfThrough(secret, id);
    entry.isMuted = !record || !m_catalogue.isAvailable(*record);
    if (!record) {
        entry.name = isolatedDisplayText(m_catalogue.idText(id));
        entry.note = tr("in no loaded list");
        return entry;
    }
    const RowTexts texts(m_catalogue);
    entry.name = texts.resourceName(*record).shown;
    entry.note
        = EntryTree::note({CategoryText::itemName(m_catalogue, m_catalogue.resource(*record).kind),
                           texts.access(*record).shown});
    return entry;
}

/// In the secret's own list if it is there, else where the tool or server has a row without one.
RowId UsesLists::rowOfThrough(SecretIndex secret, IdIndex id) const
{
    for (const Category kind : {Category::Tools, Category::McpServers}) {
        if (isListed(secret, kind, id)) {
            return rowIn(secret, kind, m_catalogue.idText(id));
        }
    }
    const auto record = viaRecord(m_catalogue, id);
    return {{},
            record ? RowCategory(m_catalogue, m_catalogue.resource(*record).kind) : RowCategory(),
            bytesOf(m_catalogue.idText(id))};
}

bool UsesLists::isListed(SecretIndex secret, Category category, IdIndex id) const
{
    return std::ranges::any_of(m_catalogue.dependents(secret, category), [&](const Edge &edge) {
        return m_catalogue.resource(edge.resource).id == id;
    });
}

/// Also of a tool that this key cannot see, and of an id that no list has.
EntryList UsesLists::agents(const ResourceUses &uses, const UsingAgents &found) const
{
    const bool canBeUsed = !uses.kind || namesAgents(*uses.kind);
    EntryList list{!uses.kind                                ? tr("Agents referencing it")
                       : uses.kind == Category::PhoneNumbers ? tr("Assigned agent")
                                                             : tr("Agents using it"),
                   knownCount(found), meaningOf(found), canBeUsed || !found.agents.empty()};
    for (const UsingAgent &agent : found.agents) {
        list.entries.append(agentEntry(agent));
    }
    sortByName(list.entries);
    return list;
}

Entry UsesLists::agentEntry(const UsingAgent &agent) const
{
    const RowTexts texts(m_catalogue);
    const AgentContent named = agent.named.value_or(AgentContent{.id = agent.id});
    const bool isNearby = m_nearby && agent.record
        && isListed(*m_nearby, Category::Agents, m_catalogue.resource(*agent.record).id);
    const RowId row = agent.secret
        ? rowIn(isNearby ? *m_nearby : *agent.secret, Category::Agents, agent.id)
        : rowOfAgent(agent.id);
    const QString access = !named.access.empty() ? displayText(named.access)
        : agent.record                           ? texts.access(*agent.record).shown
        : named.isAvailable()                    ? QString()
                                                 : tr("unknown");
    // First what is news: the cell is narrow.
    return {.name = !agent.name.empty() ? displayText(agent.name)
                : agent.record          ? texts.resourceName(*agent.record).shown
                : named.isAvailable()   ? isolatedDisplayText(agent.id)
                                        : tr("no access · %1").arg(isolatedDisplayText(agent.id)),
            .note = EntryTree::note(
                {row.isEmpty() ? tr("not listed") : QString(), access, branchesOf(named),
                 named.environment.empty()
                     ? QString()
                     : tr("in %1", "environment").arg(displayText(named.environment))}),
            .id = stringOf(agent.id),
            .row = row,
            .isMuted = agent.name.empty()};
}

RowId UsesLists::rowOfAgent(std::string_view id) const
{
    const auto known = m_catalogue.findId(id);
    const auto row = known ? m_index.find(*known, Category::Agents) : std::nullopt;
    if (!row) {
        return {};
    }
    std::optional<SecretIndex> found;
    for (const Use &use : m_index.uses(*row)) {
        if (use.kind() == Use::Kind::Listed && (!found || use.secret == m_nearby)) {
            found = use.secret;
        }
    }
    return found ? rowIn(*found, Category::Agents, id) : RowId{};
}

QString UsesLists::missing(const ResourceUses &uses, const UsingAgents &agents) const
{
    QStringList sentences;
    if (uses.partialSecrets > 0) {
        sentences.append(
            tr("%Ln secret(s) may need it too: a list that could name it is partly loaded.", "",
               static_cast<int>(uses.partialSecrets)));
    }
    if (!m_state.hasAllSecrets()) {
        sentences.append(tr("More secrets exist that are not loaded."));
    }
    if (!uses.kind) {
        sentences.append(tr("Only agents reference this id, so it is not known whether it is a "
                            "tool or a server, and it cannot be asked which other agents use it."));
    } else if (agents.told == AgentsTold::NotListed) {
        sentences.append(tr("The service's own list does not include it. Which agents use it is "
                            "not known."));
    } else if (agents.told == AgentsTold::NotTold) {
        sentences.append(tr("The service lists this server, but not its agents."));
    }
    if (agents.answer && agents.answer->leftOut > 0) {
        sentences.append(tr("%Ln part(s) of the answer could not be read and are left out.", "",
                            static_cast<int>(agents.answer->leftOut)));
    }
    return sentences.join(QLatin1Char(' '));
}

} // namespace secretscope
