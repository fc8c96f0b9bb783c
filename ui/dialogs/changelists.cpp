// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/changelists.h"

#include "catalogue/displaytext.h"
#include "catalogue/text.h"
#include "ui/rows/factstext.h"
#include "ui/rows/rowtexts.h"
#include "ui/widgets/categorytext.h"

#include <algorithm>
#include <array>

namespace secretscope {

namespace {

/// In the order in which they are shown.
constexpr std::array allChanges{
    Change::Added,          Change::Removed,           Change::Renamed,
    Change::AccessChanged,  Change::VisibilityChanged, Change::ThroughChanged,
    Change::DetailsChanged, Change::CannotTell,
};

/// Each name on its own side of the arrow, whatever its direction is.
QString fromTo(std::string_view before, std::string_view after)
{
    const auto shown = [](std::string_view name) {
        return name.empty() ? ChangeLists::tr("no name") : isolatedDisplayText(name);
    };
    return ChangeLists::tr("%1 → %2").arg(shown(before), shown(after));
}

/// Sorted: their order is no content.
QString linksText(const Catalogue &catalogue, const Edge &edge)
{
    QStringList texts;
    for (const IdIndex link : catalogue.links(edge)) {
        texts.append(displayText(catalogue.idText(link)));
    }
    texts.sort();
    return texts.join(QStringLiteral(", "));
}

} // namespace

QList<EntryList> ChangeLists::lists() const
{
    QList<EntryList> lists;
    for (const Change change : allChanges) {
        lists.append(listOf(change));
    }
    lists.append(factsList());
    lists.append(partialList());
    return lists;
}

std::size_t ChangeLists::count(const Diff &diff)
{
    std::size_t count = 0;
    for (const Change change : allChanges) {
        count += diff.secretCount(change) + diff.dependentCount(change);
    }
    return count + diff.resources.size();
}

EntryList ChangeLists::headingOf(Change change)
{
    switch (change) {
    case Change::Added:
        return {tr("Added"), {}, tr("only in the newer one")};
    case Change::Removed:
        return {tr("Removed"), {}, tr("only in the older one")};
    case Change::Renamed:
        return {tr("Renamed"), {}, tr("another name, number or label")};
    case Change::AccessChanged:
        return {tr("Access changed"), {}, tr("another access level, seen by both")};
    case Change::VisibilityChanged:
        return {tr("Visibility changed"),
                {},
                tr("this key can see it now, or no longer can: it need not have changed")};
    case Change::ThroughChanged:
        return {tr("Through changed"), {}, tr("other tools or servers, other environments")};
    case Change::DetailsChanged:
        return {tr("Details changed"), {}, tr("another type, date, label or provider")};
    case Change::CannotTell:
        return {tr("Unknown"), {}, tr("on one side only, and the other side is not complete")};
    }
    return {};
}

EntryList ChangeLists::listOf(Change change) const
{
    EntryList list = headingOf(change);
    list.count = countOf(m_diff.secretCount(change) + m_diff.dependentCount(change), true);
    const auto add = [&list](auto makeEntry) {
        if (list.entries.size() < EntryTree::MaximumShown) {
            list.entries.append(makeEntry());
        }
    };
    for (const SecretChange &secret : m_diff.secrets) {
        if (secret.changes.testFlag(change)) {
            add([&] { return entryOf(secret, how(secret, change)); });
        }
    }
    for (const SecretChange &secret : m_diff.secrets) {
        for (const DependentChange &dependent : secret.dependents) {
            if (dependent.changes.testFlag(change)) {
                add([&] { return entryOf(secret, dependent, change); });
            }
        }
    }
    return list;
}

EntryList ChangeLists::factsList() const
{
    EntryList list{tr("Places, creators, calls"), countOf(m_diff.resources.size(), true),
                   tr("another place or creator; idle, or called again")};
    const Facts &olds = m_diff.beforeFacts;
    const Facts &news = m_diff.afterFacts;
    for (const FactsChange &change : m_diff.resources) {
        if (list.entries.size() == EntryTree::MaximumShown) {
            break;
        }
        const ResourceFacts &old = olds.at(change.before);
        const ResourceFacts &now = news.at(change.after);
        QStringList notes;
        const auto add = [&notes](bool isOther, const QString &before, const QString &after) {
            if (isOther) {
                notes.append(tr("%1 → %2").arg(before, after));
            }
        };
        const auto places = [](const Facts &facts, const ResourceFacts &resource) {
            QStringList words;
            for (const StoredReference &stored : resource.references) {
                words.append(FactsText::place(facts.resolved(stored).place));
            }
            return words.isEmpty() ? tr("none") : words.join(tr(", "));
        };
        add(change.arePlacesOther, places(olds, old), places(news, now));
        add(change.isCreatorOther, FactsText::creator(olds, &old), FactsText::creator(news, &now));
        if (change.becoming) {
            notes.append(change.becoming == Calls::Idle ? tr("now idle") : tr("live again"));
        }
        add(change.becoming.has_value(), FactsText::lastCall(&old), FactsText::lastCall(&now));
        const std::string_view id = news.text(now.id);
        const auto category = categoryOf(now.list);
        const bool hasRow = category && m_shown.findId(id);
        list.entries.append(
            {.name
             = now.name.isAbsent() ? isolatedDisplayText(id) : displayText(news.text(now.name)),
             .note = EntryTree::note(notes),
             .id = stringOf(id),
             .row = hasRow ? RowId{{}, RowCategory(*category), bytesOf(id)} : RowId()});
    }
    return list;
}

EntryList ChangeLists::partialList() const
{
    EntryList list{
        tr("Partly known"), {}, tr("lists that are partial on a side: more may have changed")};
    for (const SecretChange &secret : m_diff.secrets) {
        if (secret.partial.empty() || ++list.count.count > EntryTree::MaximumShown) {
            continue;
        }
        QStringList names;
        for (const std::string_view word : secret.partial) {
            const bool isNow = m_after.findCategory(word).has_value();
            const Catalogue &catalogue = isNow ? m_after : m_before;
            names.append(CategoryText::title(catalogue, *catalogue.findCategory(word)));
        }
        list.entries.append(entryOf(secret, names.join(tr(", "))));
    }
    return list;
}

Entry ChangeLists::entryOf(const SecretChange &secret, const QString &how) const
{
    const Catalogue &catalogue = secret.after ? m_after : m_before;
    const SecretIndex index = secret.after ? *secret.after : *secret.before;
    const std::string_view id = catalogue.secretId(index);
    return {.name = RowTexts(catalogue).secretName(index).shown,
            .note = EntryTree::note({tr("Secret"), how}),
            .id = stringOf(id),
            .row = m_shown.findSecret(id) ? RowId{bytesOf(id), {}, {}} : RowId{}};
}

Entry ChangeLists::entryOf(const SecretChange &secret, const DependentChange &dependent,
                           Change change) const
{
    const bool isNow = dependent.after.has_value();
    const Catalogue &catalogue = isNow ? m_after : m_before;
    const ResourceIndex record = isNow ? dependent.after->resource : dependent.before->resource;
    const Category category = catalogue.resource(record).kind;
    Entry entry = entryOf(secret, {});
    const QString what = tr("%1 of %2", "kind, secret")
                             .arg(CategoryText::itemName(catalogue, category), entry.name);
    const auto secretShown = m_shown.findSecret(viewOf(entry.row.secret));
    const auto categoryShown = m_shown.findCategory(catalogue.categoryWord(category));
    // Where the dependent is not shown, its secret has to do.
    if (secretShown && categoryShown
        && std::ranges::any_of(
            m_shown.dependents(*secretShown, *categoryShown), [&](const Edge &edge) {
                return m_shown.resourceId(edge.resource) == catalogue.resourceId(record);
            })) {
        entry.row.category = RowCategory(catalogue, category);
        entry.row.resource = bytesOf(catalogue.resourceId(record));
    }
    entry.name = RowTexts(catalogue).resourceName(record).shown;
    entry.note = EntryTree::note({what, how(dependent, change)});
    entry.id = stringOf(catalogue.resourceId(record));
    return entry;
}

QString ChangeLists::how(const SecretChange &secret, Change change) const
{
    if (change == Change::Renamed && secret.before && secret.after) {
        return fromTo(m_before.secretName(*secret.before), m_after.secretName(*secret.after));
    }
    if (change == Change::CannotTell) {
        return secret.before ? tr("not seen in the newer one") : tr("not seen in the older one");
    }
    return {};
}

QString ChangeLists::how(const DependentChange &dependent, Change change) const
{
    if (change == Change::CannotTell) {
        return dependent.before ? tr("not seen in the newer one") : tr("not seen in the older one");
    }
    if (!dependent.before || !dependent.after) {
        return {};
    }
    const Resource &old = m_before.resource(dependent.before->resource);
    const Resource &now = m_after.resource(dependent.after->resource);
    QString before;
    QString after;
    switch (change) {
    case Change::Renamed:
        return m_before.text(old.name) == m_after.text(now.name)
            ? QString()
            : fromTo(m_before.text(old.name), m_after.text(now.name));
    case Change::AccessChanged:
    case Change::VisibilityChanged:
        before = RowTexts(m_before).access(dependent.before->resource).shown;
        after = RowTexts(m_after).access(dependent.after->resource).shown;
        break;
    case Change::ThroughChanged:
        before = linksText(m_before, *dependent.before);
        after = linksText(m_after, *dependent.after);
        break;
    case Change::DetailsChanged:
        before = displayText(m_before.word(old.access));
        after = displayText(m_after.word(now.access));
        if (before == after) {
            before = displayText(m_before.text(old.label));
            after = displayText(m_after.text(now.label));
        }
        break;
    case Change::Added:
    case Change::Removed:
    case Change::CannotTell:
        break;
    }
    const QString none
        = knownCategory(dependent.category) == Category::Agents ? tr("direct") : tr("none");
    for (QString *side : {&before, &after}) {
        if (change == Change::ThroughChanged && side->isEmpty()) {
            *side = none;
        }
    }
    return before == after ? QString() : tr("%1 → %2").arg(before, after);
}

} // namespace secretscope
