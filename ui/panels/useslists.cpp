// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/useslists.h"

#include "analysis/referencingagents.h"
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

QString nameOrId(const std::optional<std::string> &name, const std::string &id)
{
    return name && !name->empty() ? displayText(*name) : isolatedDisplayText(id);
}

/// In which branches of the agent it is used; empty for the main branch alone, which goes without
/// saying.
QString branchesOf(const AgentBehind &agent)
{
    QStringList names;
    for (const AgentBranch &branch : agent.branches) {
        if (!branch.isMain || agent.isNamedByBranchesOnly) {
            names.append(nameOrId(branch.name, branch.id));
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

QString noteOf(const AgentBehind &agent, bool isListed)
{
    QStringList parts;
    // First, because it is news, and the cell is narrow.
    if (!isListed) {
        parts.append(UsesLists::tr("not listed"));
    }
    if (agent.access) {
        parts.append(displayText(*agent.access));
    } else if (!agent.isAvailable()) {
        parts.append(UsesLists::tr("unknown"));
    }
    parts.append(branchesOf(agent));
    if (agent.environment && !agent.environment->empty()) {
        parts.append(UsesLists::tr("in %1", "environment").arg(displayText(*agent.environment)));
    }
    return EntryTree::note(parts);
}

QString meaningOf(const UsesLists::LookUp &lookUp)
{
    if (lookUp.isReading) {
        return UsesLists::tr("loading …");
    }
    if (!lookUp.isOffered) {
        return UsesLists::tr("not available offline");
    }
    if (!lookUp.answer) {
        return UsesLists::tr("not looked up yet");
    }
    if (!lookUp.answer->hasAnswer()) {
        return UsesLists::tr("could not be loaded");
    }
    if (lookUp.answer->presence != AgentsBehind::Presence::Told) {
        return UsesLists::tr("not reported");
    }
    return UsesLists::tr("read at %1")
        .arg(TimeText::clock(lookUp.answer->read, QDateTime::currentDateTime()));
}

} // namespace

UsesLists::UsesLists(const WorkspaceState &state, const ReverseIndex &index, const RowId &row)
    : m_state(state)
    , m_catalogue(state.catalogue())
    , m_index(index)
    , m_nearby(m_catalogue.findSecret(viewOf(row.secret)))
{}

UsesLists::Result UsesLists::of(const WorkspaceState &state, const RowId &row,
                                const std::optional<LookUp> &lookUp)
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
    return {true,
            uses.kind.has_value(),
            {lists.secrets(uses), lists.referencing(uses),
             lookUp ? lists.lookedUp(*lookUp) : EntryList{{}, {}, {}, false}},
            lists.missing(uses)};
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
    entry.note = isListed
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
EntryList UsesLists::referencing(const ResourceUses &uses) const
{
    const ReferencingAgents naming = referencingAgents(m_catalogue, uses.id);
    const bool canBeReferenced
        = !uses.kind || uses.kind == Category::Tools || uses.kind == Category::McpServers;
    EntryList list{tr("Agents referencing it"),
                   countOf(naming.agents.size(), naming.isExact() && m_state.hasAllSecrets()),
                   tr("in the secrets' lists"), canBeReferenced || !naming.agents.empty()};
    const RowTexts texts(m_catalogue);
    for (const ReferencingAgent &agent : naming.agents) {
        const std::string_view id = m_catalogue.idText(agent.id);
        const bool isNearby = m_nearby && isListed(*m_nearby, Category::Agents, agent.id);
        list.entries.append(
            {.name = texts.resourceName(agent.record).shown,
             .note = texts.access(agent.record).shown,
             .id = stringOf(id),
             .row = rowIn(isNearby ? *m_nearby : agent.secret, Category::Agents, id),
             .isMuted = m_catalogue.text(m_catalogue.resource(agent.record).name).empty()});
    }
    sortByName(list.entries);
    return list;
}

EntryList UsesLists::lookedUp(const LookUp &lookUp) const
{
    const Category kind = lookUp.subject.kind;
    const AgentsBehind *answer = lookUp.answer ? &*lookUp.answer : nullptr;
    EntryList list{kind == Category::PhoneNumbers     ? tr("Assigned agent")
                       : kind == Category::McpServers ? tr("Agents using this server")
                                                      : tr("Agents using this tool"),
                   answerCount(answer, lookUp.isReading), meaningOf(lookUp)};
    for (const AgentBehind &agent : answer ? answer->agents : std::vector<AgentBehind>()) {
        const RowId row = rowOfAgent(agent.id);
        list.entries.append({.name = agent.isAvailable()
                                 ? nameOrId(agent.name, agent.id)
                                 : tr("no access · %1").arg(isolatedDisplayText(agent.id)),
                             .note = noteOf(agent, !row.isEmpty()),
                             .id = stringOf(agent.id),
                             .row = row,
                             .isMuted = !agent.name || agent.name->empty()});
    }
    sortByName(list.entries);
    return list;
}

Known UsesLists::answerCount(const AgentsBehind *answer, bool isReading)
{
    const std::size_t known = answer ? answer->agents.size() : 0;
    LoadState state = LoadState::Preview;
    if (known == 0 && answer && answer->error && !answer->hasAnswer() && !isReading) {
        state = LoadState::Failed;
    } else if (known == 0
               && (!answer || !answer->hasAnswer()
                   || answer->presence != AgentsBehind::Presence::Told)) {
        state = LoadState::NotLoaded;
    } else if (!isReading && answer->isComplete()) {
        state = LoadState::Complete;
    }
    return {static_cast<std::uint32_t>(known), state};
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

QString UsesLists::missing(const ResourceUses &uses) const
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
    return sentences.join(QLatin1Char(' '));
}

} // namespace secretscope
