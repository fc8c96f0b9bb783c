// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/impactsheet.h"

#include "analysis/relation.h"
#include "catalogue/displaytext.h"
#include "catalogue/text.h"
#include "ui/dialogs/exportscope.h"
#include "ui/rows/entrytree.h"
#include "ui/rows/factstext.h"
#include "ui/rows/rowtexts.h"
#include "ui/widgets/categorytext.h"
#include "ui/widgets/timetext.h"

#include <algorithm>

namespace secretscope {

namespace {

/// The row in the tree of secrets: of the first secret that the entry needs.
RowId rowOf(const Catalogue &catalogue, const ImpactEntry &entry)
{
    if (entry.named) {
        // Where it stands alone, if any list has it.
        const auto known = catalogue.findId(entry.named->id);
        return known ? RowId{{}, RowCategory(entry.kind), bytesOf(entry.named->id)} : RowId{};
    }
    const SecretIndex secret
        = entry.direct.empty() ? entry.through.front().secret : entry.direct.front();
    return {bytesOf(catalogue.secretId(secret)), RowCategory(catalogue, entry.kind),
            bytesOf(catalogue.idText(entry.id))};
}

std::size_t itemCount(std::span<const ImpactSheet::Group> groups)
{
    std::size_t count = 0;
    for (const ImpactSheet::Group &group : groups) {
        count += group.items.size();
    }
    return count;
}

} // namespace

QString ImpactSheet::nameOf(const Catalogue &catalogue, const ImpactEntry &entry)
{
    return !entry.named             ? RowTexts(catalogue).resourceName(entry.record).shown
        : entry.named->name.empty() ? isolatedDisplayText(entry.named->id)
                                    : displayText(entry.named->name);
}

ImpactSheet::ImpactSheet(const WorkspaceState &state, const QList<RowId> &rows, ImpactMode mode)
    : m_places(state)
    , m_impact(impactWithFacts(m_places, secretsOfRows(state, rows), mode))
    , m_facts(m_impact, m_places)
    , m_lists{fix(), ask(), test(), check()}
{}

std::vector<ImpactSheet::Item> ImpactSheet::itemsOf(std::span<const ImpactEntry *const> entries)
{
    return {entries.begin(), entries.end()};
}

/// A group for each category, in whose order the entries are.
void ImpactSheet::addCategories(std::vector<Group> &groups, const ImpactList &list) const
{
    std::optional<Category> category;
    for (const ImpactEntry &entry : list.entries) {
        if (category != entry.kind) {
            category = entry.kind;
            groups.push_back({CategoryText::title(catalogue(), entry.kind)});
        }
        groups.back().items.emplace_back(&entry);
    }
}

ImpactSheet::List ImpactSheet::fix() const
{
    List list{tr("Fix"), countOf(m_impact.fix.count(), m_impact.fix.isExact),
              m_impact.mode == ImpactMode::NewValue ? tr("nothing: the id stays")
                                                    : tr("direct, you can edit")};
    addCategories(list.groups, m_impact.fix);
    return list;
}

ImpactSheet::List ImpactSheet::ask() const
{
    List list{tr("Ask"), countOf(m_impact.ask.count(), m_impact.ask.isExact),
              m_impact.mode == ImpactMode::NewValue ? tr("nobody: the id stays")
                                                    : tr("direct, you cannot edit")};
    if (!hasFacts()) {
        addCategories(list.groups, m_impact.ask);
        return list;
    }
    int people = 0;
    for (const ImpactFacts::Group &group : m_facts.askGroups()) {
        const QString creator = FactsText::creator(group.creatorName, group.creatorEmail);
        people += !creator.isEmpty();
        list.groups.push_back(
            {creator.isEmpty() ? tr("Creator: unknown") : tr("Made by %1", "a person").arg(creator),
             displayText(group.creatorName), displayText(group.creatorEmail), false,
             itemsOf(group.entries)});
    }
    if (people > 0) {
        list.meaning = tr("%Ln person(s) to ask", "", people);
    }
    return list;
}

ImpactSheet::List ImpactSheet::test() const
{
    const ImpactList &found = m_impact.test;
    List list{tr("Test"), countOf(found.count(), found.isExact), {}};
    const std::vector<const ImpactEntry *> idle = m_facts.testIdle();
    if (const auto live = m_facts.testLive(); !live.empty()) {
        list.groups.push_back(
            {hasFacts() ? tr("Agents by last call") : tr("Agents"), {}, {}, false, itemsOf(live)});
    }
    if (!idle.empty()) {
        list.groups.push_back({tr("%Ln without a call since %1", "agents, a day", int(idle.size()))
                                   .arg(TimeText::day(m_facts.idleSince())),
                               {},
                               {},
                               true,
                               itemsOf(idle)});
    }
    if (found.count() == 0) {
        list.meaning = found.isExact ? tr("no agents") : tr("no agents so far");
    } else {
        list.meaning = tr("agents: %1 direct, %2 through others")
                           .arg(CategoryText::count(found.directCount(), found.isExact),
                                CategoryText::count(found.throughCount(), found.isExact));
    }
    return list;
}

ImpactSheet::List ImpactSheet::check() const
{
    List list{tr("Check by hand"), {}, {}};
    addCategories(list.groups, m_impact.notReported);
    QStringList parts;
    for (const Group &group : list.groups) {
        parts.append(
            tr("%1: %2", "category, count")
                .arg(group.title,
                     CategoryText::count(group.items.size(), m_impact.notReported.isExact)));
    }
    Group unreported{tr("Configured, but not reported by the service")};
    forEachResource(m_facts.unreported(), [&unreported](const ResourceFacts &, auto own) {
        unreported.items.emplace_back(own);
    });
    const bool isExact = m_impact.isExact();
    Group named{isExact ? tr("Referenced by agents; no list has these ids")
                        : tr("Referenced by agents; no list that was read has these ids")};
    std::ranges::copy(m_impact.unlistedVias, std::back_inserter(named.items));
    if (!unreported.items.empty()) {
        parts.append(tr("configured, not reported: %1")
                         .arg(CategoryText::count(unreported.items.size(),
                                                  isExact && state().factsGaps().isEmpty())));
        list.groups.push_back(std::move(unreported));
    }
    // A list that is not whole may turn out to have these.
    const std::size_t sure = itemCount(list.groups) + (isExact ? named.items.size() : 0);
    if (!named.items.empty()) {
        parts.append((isExact ? tr("referenced only: %1") : tr("referenced only, so far: %1"))
                         .arg(CategoryText::count(named.items.size(), true)));
        list.groups.push_back(std::move(named));
    }
    list.count = countOf(sure, isExact);
    list.meaning = !parts.isEmpty() ? parts.join(tr(", "))
        : isExact                   ? tr("nothing else")
                                    : tr("nothing else so far");
    return list;
}

ImpactSheet::Words ImpactSheet::words(int tile, const Item &item) const
{
    if (const auto *entry = std::get_if<const ImpactEntry *>(&item)) {
        return entryWords(tile, **entry);
    }
    if (const auto *places = std::get_if<std::span<const ConfiguredPlace>>(&item)) {
        return placeWords(*places);
    }
    const std::string_view id = catalogue().idText(std::get<IdIndex>(item));
    return {isolatedDisplayText(id),
            tr("its list does not have it, or was not loaded"),
            stringOf(id),
            QStringLiteral("unlisted"),
            {{}, {}, bytesOf(id)}};
}

QString ImpactSheet::idOf(const Item &item) const
{
    if (const auto *entry = std::get_if<const ImpactEntry *>(&item)) {
        return stringOf(idText(catalogue(), **entry));
    }
    if (const auto *places = std::get_if<std::span<const ConfiguredPlace>>(&item)) {
        return stringOf(m_facts.facts().text(places->front().resource->id));
    }
    return stringOf(catalogue().idText(std::get<IdIndex>(item)));
}

ImpactSheet::Words ImpactSheet::entryWords(int tile, const ImpactEntry &entry) const
{
    const auto list = FactsText::listOf(entry.kind);
    const ResourceFacts *facts = m_facts.find(entry);
    QStringList parts;
    if (tile == Test) {
        parts = callsOf(entry) + QStringList{relation(entry)};
        if (entry.named) {
            parts.append(tr("the secret's list does not have it"));
        }
        if (m_impact.mode == ImpactMode::NewValue && !entry.direct.empty()) {
            parts.append(placesOf(entry));
        }
    } else {
        const auto agents = static_cast<int>(entry.agentsBehind.size());
        parts = {placesOf(entry), CategoryText::itemName(catalogue(), entry.kind), access(entry),
                 agents > 0 ? tr("used by %Ln agent(s)", "", agents) : QString()};
        if (tile == Fix && list) {
            parts.append(creatorOf(*list, facts));
        }
    }
    parts.append(neededSecrets(entry));
    return {nameOf(catalogue(), entry),
            EntryTree::note(parts),
            stringOf(idText(catalogue(), entry)),
            CategoryText::symbol(entry.kind),
            rowOf(catalogue(), entry),
            tile == Test && facts && facts->archived.value_or(false)};
}

ImpactSheet::Words ImpactSheet::placeWords(std::span<const ConfiguredPlace> places) const
{
    const Facts &all = m_facts.facts();
    const ResourceFacts &resource = *places.front().resource;
    const std::string_view id = all.text(resource.id);
    const std::string_view name = all.text(resource.name);
    const auto category = categoryOf(resource.list);
    const bool isCertain = places.front().reported == ConfiguredPlace::Reported::No;
    Words words{id == startWebhookId ? tr("Conversation start webhook of the workspace")
                    : name.empty()   ? isolatedDisplayText(id)
                                     : displayText(name),
                EntryTree::note({FactsText::places(places),
                                 category ? CategoryText::itemName(catalogue(), *category)
                                          : FactsText::title(resource.list),
                                 isCertain ? QString() : tr("its list is only partly loaded"),
                                 creatorOf(resource.list, &resource)}),
                stringOf(id), category ? CategoryText::symbol(*category) : QStringLiteral("place")};
    if (catalogue().findId(id)) {
        words.row = {{}, RowCategory::ofWord(bytesOf(listWord(resource.list))), bytesOf(id)};
    }
    return words;
}

QString ImpactSheet::placesOf(const ImpactEntry &entry) const
{
    const auto list = FactsText::listOf(entry.kind);
    if (!hasFacts() || !list || entry.direct.empty()) {
        return {};
    }
    const QString places = FactsText::places(m_facts.placesOf(entry));
    if (!places.isEmpty()) {
        return places;
    }
    const FactsList asked = *list == FactsList::Agents ? FactsList::Agent : *list;
    return tr("place: %1", "unknown").arg(FactsText::unknown(m_facts.facts(), asked));
}

QString ImpactSheet::creatorOf(FactsList list, const ResourceFacts *facts) const
{
    if (!hasFacts()) {
        return {};
    }
    const QString creator = FactsText::creator(m_facts.facts(), facts);
    return creator.isEmpty()
        ? tr("creator: %1", "unknown").arg(FactsText::unknown(m_facts.facts(), list))
        : tr("made by %1", "a person").arg(creator);
}

QStringList ImpactSheet::callsOf(const ImpactEntry &entry) const
{
    if (!hasFacts()) {
        return {};
    }
    const Facts &all = m_facts.facts();
    const ResourceFacts *facts = m_facts.find(entry);
    const QString call = FactsText::lastCall(facts);
    QStringList parts{tr("last call: %1")
                          .arg(call.isEmpty() ? FactsText::unknown(all, FactsList::Agents) : call)};
    if (facts && facts->archived.value_or(false)) {
        parts.append(tr("archived"));
    }
    const QStringList numbers = FactsText::numbers(m_places.state(), facts);
    if (!numbers.isEmpty()) {
        parts.append(tr("rung by %1", "phone numbers").arg(EntryTree::listed(numbers)));
    }
    return parts;
}

/// Why someone has to be asked, else the access level.
QString ImpactSheet::access(const ImpactEntry &entry) const
{
    switch (entry.reason.value_or(AskReason::UnlistedLevel)) {
    case AskReason::Viewer:
        return tr("you can only view it");
    case AskReason::Commenter:
        return tr("you can only comment");
    case AskReason::LevelNotReported:
        return tr("no access level reported");
    case AskReason::NoAccess:
        return tr("no access with this key");
    case AskReason::UnlistedLevel:
        break;
    }
    return displayText(catalogue().word(catalogue().resource(entry.record).access));
}

QString ImpactSheet::relation(const ImpactEntry &entry) const
{
    QStringList names;
    for (const ImpactEntry::Through &through : entry.through) {
        const auto record = viaRecord(catalogue(), through.via);
        const std::string_view name
            = record ? catalogue().text(catalogue().resource(*record).name) : std::string_view();
        names.append(name.empty() ? isolatedDisplayText(catalogue().idText(through.via))
                                  : displayText(name));
    }
    names.removeDuplicates();
    return EntryTree::relation(!entry.direct.empty(), names);
}

/// Which of several secrets it needs; empty for one.
QString ImpactSheet::neededSecrets(const ImpactEntry &entry) const
{
    if (m_impact.secrets.size() < 2) {
        return {};
    }
    std::vector<SecretIndex> needed(entry.direct.begin(), entry.direct.end());
    std::ranges::transform(entry.through, std::back_inserter(needed),
                           &ImpactEntry::Through::secret);
    std::ranges::sort(needed);
    needed.erase(std::unique(needed.begin(), needed.end()), needed.end());
    QStringList names;
    for (const SecretIndex secret : needed) {
        names.append(RowTexts(catalogue()).secretName(secret).shown);
    }
    return tr("needs %1").arg(EntryTree::listed(names));
}

QString ImpactSheet::secretNames() const
{
    QStringList names;
    for (const SecretIndex secret : m_impact.secrets) {
        names.append(tr("%1 (%2)", "name, id")
                         .arg(displayText(catalogue().secretName(secret)),
                              displayText(catalogue().secretId(secret))));
    }
    return names.join(tr(", "));
}

QString ImpactSheet::message(const Group &group) const
{
    QStringList lines{group.creatorName.isEmpty() ? tr("Hello,")
                                                  : tr("Hello %1,").arg(group.creatorName),
                      QString(),
                      tr("we are about to delete or replace %Ln secret(s) of our ElevenLabs "
                         "workspace: %1. I cannot edit what is listed here, so I ask you to.",
                         "", int(m_impact.secrets.size()))
                          .arg(secretNames()),
                      QString()};
    for (const Item &item : group.items) {
        const ImpactEntry &entry = *std::get<const ImpactEntry *>(item);
        const std::string_view name = catalogue().text(catalogue().resource(entry.record).name);
        const QString place = placesOf(entry);
        lines.append(
            QStringLiteral("- ")
            + EntryTree::note({displayText(name), CategoryText::itemName(catalogue(), entry.kind),
                               displayText(catalogue().idText(entry.id)), place}));
    }
    lines += {QString(),
              tr("Please take the secret out of these places, or put the new one in, "
                 "and tell me when it is done. Until then I change nothing.")};
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QString ImpactSheet::text(int tile) const
{
    const List &shown = list(tile);
    QStringList lines{
        EntryTree::note({QStringLiteral("%1 %2").arg(shown.title, CategoryText::count(shown.count)),
                         shown.meaning, secretNames()})};
    for (const Group &group : shown.groups) {
        lines.append(group.title);
        for (const Item &item : group.items) {
            const Words row = words(tile, item);
            lines.append(
                QStringList{row.title, displayText(row.id), row.detail}.join(QLatin1Char('\t')));
        }
    }
    return lines.join(QLatin1Char('\n'));
}

QString ImpactSheet::ids(int tile) const
{
    QStringList ids;
    for (const Group &group : list(tile).groups) {
        for (const Item &item : group.items) {
            ids.append(idOf(item));
        }
    }
    return EntryTree::joinedIds(ids, list(tile).count.isExact());
}

} // namespace secretscope
