// SPDX-License-Identifier: Apache-2.0
#include "analysis/diff.h"

#include "analysis/impactfacts.h"

#include <algorithm>
#include <functional>
#include <tuple>
#include <utility>

namespace secretscope {

namespace {

/// Whether what is missing in this list is really not there.
bool isAuthoritative(LoadState state)
{
    return state == LoadState::Complete;
}

/// Whether both states let the category be compared wholly: two sources that cannot have it are
/// equal in that.
bool isComparable(LoadState before, LoadState after)
{
    return (isAuthoritative(before) && isAuthoritative(after))
        || (before == LoadState::NotOffered && after == LoadState::NotOffered);
}

struct ItemByText
{
    /// Its id, or the item itself if it has none.
    std::pair<std::string_view, std::string_view> text;
    Edge edge;
};

std::vector<ItemByText> itemsById(const Catalogue &catalogue, SecretIndex secret,
                                  std::optional<Category> category)
{
    std::vector<ItemByText> items;
    const auto edges = category ? catalogue.dependents(secret, *category) : std::span<const Edge>();
    for (const Edge &edge : edges) {
        const std::string_view id = catalogue.resourceId(edge.resource);
        const TextRef whole = catalogue.resource(edge.resource).label;
        items.push_back({{id, id.empty() ? catalogue.text(whole) : std::string_view()}, edge});
    }
    std::ranges::sort(items, {}, &ItemByText::text);
    return items;
}

std::vector<std::string_view> linkTexts(const Catalogue &catalogue, const Edge &edge)
{
    std::vector<std::string_view> texts;
    for (const IdIndex link : catalogue.links(edge)) {
        texts.push_back(catalogue.idText(link));
    }
    std::ranges::sort(texts);
    texts.erase(std::unique(texts.begin(), texts.end()), texts.end());
    return texts;
}

/// What differs between the two sides of one dependent.
Changes changesBetween(const Catalogue &a, const Edge &before, const Catalogue &b,
                       const Edge &after)
{
    const Resource &old = a.resource(before.resource);
    const Resource &now = b.resource(after.resource);
    Changes changes;
    changes.setFlag(Change::ThroughChanged, linkTexts(a, before) != linkTexts(b, after));
    if (a.isAvailable(before.resource) != b.isAvailable(after.resource)) {
        return changes | Change::VisibilityChanged;
    }
    const bool isAccess = traitsOf(old.kind).hasAccessLevel;
    const bool accessDiffers = a.optional(old.access) != b.optional(now.access);
    changes.setFlag(Change::Renamed, a.optional(old.name) != b.optional(now.name));
    changes.setFlag(Change::AccessChanged, isAccess && accessDiffers);
    changes.setFlag(Change::DetailsChanged,
                    (!isAccess && accessDiffers) || a.optional(old.type) != b.optional(now.type)
                        || a.optional(old.label) != b.optional(now.label)
                        || old.created != now.created);
    return changes;
}

/// An unlisted list that no answer had is complete and empty.
LoadState stateOf(const Catalogue &catalogue, SecretIndex secret, std::optional<Category> category)
{
    return category ? catalogue.loadState(secret, *category) : LoadState::Complete;
}

/// Calls visit(old, now) for everything in two lists that are sorted by `key`; what only one of
/// them has comes with nullptr for the other.
template <typename Item, typename Key, typename Visit>
void visitSideBySide(const std::vector<Item> &olds, const std::vector<Item> &news, Key key,
                     Visit visit)
{
    auto old = olds.begin();
    auto now = news.begin();
    while (old != olds.end() || now != news.end()) {
        const bool hasOld = old != olds.end()
            && (now == news.end() || std::invoke(key, *old) <= std::invoke(key, *now));
        const bool hasNew = now != news.end()
            && (old == olds.end() || std::invoke(key, *now) <= std::invoke(key, *old));
        visit(hasOld ? &*old : nullptr, hasNew ? &*now : nullptr);
        old += hasOld ? 1 : 0;
        now += hasNew ? 1 : 0;
    }
}

/// Compares one category of a secret that both sides have.
void compareCategory(const Catalogue &before, const Catalogue &after, std::string_view word,
                     SecretChange &change)
{
    const auto categoryBefore = before.findCategory(word);
    const auto categoryAfter = after.findCategory(word);
    const LoadState stateBefore = stateOf(before, *change.before, categoryBefore);
    const LoadState stateAfter = stateOf(after, *change.after, categoryAfter);
    visitSideBySide(
        itemsById(before, *change.before, categoryBefore),
        itemsById(after, *change.after, categoryAfter), &ItemByText::text,
        [&](const ItemByText *old, const ItemByText *now) {
            DependentChange found{word, {}, {}, {}};
            if (!now) {
                found.before = old->edge;
                found.changes = isAuthoritative(stateAfter) ? Change::Removed : Change::CannotTell;
            } else if (!old) {
                found.after = now->edge;
                found.changes = isAuthoritative(stateBefore) ? Change::Added : Change::CannotTell;
            } else {
                found.before = old->edge;
                found.after = now->edge;
                found.changes = changesBetween(before, old->edge, after, now->edge);
            }
            if (found.changes) {
                change.dependents.push_back(found);
            }
        });
    if (!isComparable(stateBefore, stateAfter)) {
        change.partial.push_back(word);
    }
}

/// The words of both sides' categories, in the order of all files.
std::vector<std::string_view> categoryWords(const Catalogue &before, const Catalogue &after)
{
    std::vector<std::string_view> words;
    for (const Category category : before.categories()) {
        words.push_back(before.categoryWord(category));
    }
    for (const Category category : after.categories()) {
        words.push_back(after.categoryWord(category));
    }
    std::ranges::sort(words, isCategoryWordBefore);
    words.erase(std::unique(words.begin(), words.end()), words.end());
    return words;
}

SecretChange compared(const Catalogue &before, SecretIndex a, const Catalogue &after, SecretIndex b,
                      const std::vector<std::string_view> &categories)
{
    const Secret &old = before.secret(a);
    const Secret &now = after.secret(b);
    SecretChange change{a, b, {}, {}, {}};
    change.changes.setFlag(Change::Renamed, before.optional(old.name) != after.optional(now.name));
    change.changes.setFlag(Change::DetailsChanged,
                           before.optional(old.type) != after.optional(now.type));
    for (const std::string_view category : categories) {
        compareCategory(before, after, category, change);
    }
    return change;
}

/// Whether a secret that `missing` lacks is really gone (or new) there: it read all its secrets,
/// and was asked for at least what the other one was.
bool isReportedBy(const WorkspaceState &missing, const WorkspaceState &other)
{
    const auto &search = missing.origin().search;
    return missing.hasAllSecrets() && (!search || search == other.origin().search);
}

using IdAndSecret = std::pair<std::string_view, SecretIndex>;

std::vector<IdAndSecret> secretsById(const Catalogue &catalogue)
{
    std::vector<IdAndSecret> secrets;
    for (std::uint32_t i = 0; i < catalogue.secretCount(); ++i) {
        secrets.emplace_back(catalogue.secretId({i}), SecretIndex{i});
    }
    std::ranges::sort(secrets);
    return secrets;
}

std::vector<SecretChange> secretChanges(const WorkspaceState &before, const WorkspaceState &after)
{
    const auto categories = categoryWords(before.catalogue(), after.catalogue());
    const auto olds = secretsById(before.catalogue());
    const auto news = secretsById(after.catalogue());
    const Changes removed = isReportedBy(after, before) ? Change::Removed : Change::CannotTell;
    const Changes added = isReportedBy(before, after) ? Change::Added : Change::CannotTell;
    std::vector<SecretChange> changes;
    visitSideBySide(olds, news, &IdAndSecret::first, [&](const auto *old, const auto *now) {
        if (!now) {
            changes.push_back({old->second, {}, removed, {}, {}});
        } else if (!old) {
            changes.push_back({{}, now->second, added, {}, {}});
        } else {
            SecretChange change = compared(before.catalogue(), old->second, after.catalogue(),
                                           now->second, categories);
            if (change.changes || !change.dependents.empty() || !change.partial.empty()) {
                changes.push_back(std::move(change));
            }
        }
    });
    return changes;
}

/// What can be told apart of a place, without the order of the configuration.
std::vector<ReferenceContent> placesOf(const Facts &facts, const ResourceFacts &resource)
{
    std::vector<ReferenceContent> places;
    for (const StoredReference &stored : resource.references) {
        places.push_back(facts.resolved(stored));
    }
    std::ranges::sort(places, {}, [](const ReferenceContent &reference) {
        const BasicPlace<std::string_view> &place = reference.place;
        return std::tuple(reference.secretId, reference.variable, place.kind, place.name,
                          place.node, place.tool);
    });
    return places;
}

std::vector<FactsChange> factsChanges(const WorkspaceState &before, const WorkspaceState &after)
{
    const Facts &olds = before.facts();
    const Facts &news = after.facts();
    const auto isWhole = [&](FactsList list) {
        return olds.state(list) == LoadState::Complete && news.state(list) == LoadState::Complete;
    };
    std::vector<FactsChange> changes;
    for (qsizetype i = 0; i < news.size(); ++i) {
        const ResourceFacts &now = news.at(i);
        const ResourceFacts *old = olds.find(now.list, news.text(now.id));
        if (!old || !isWhole(now.list)) {
            continue;
        }
        const bool isAgent = now.list == FactsList::Agents;
        FactsChange change{old - &olds.at(0), i};
        change.arePlacesOther = (!isAgent || isWhole(FactsList::Agent))
            && placesOf(olds, *old) != placesOf(news, now);
        change.isCreatorOther = olds.text(old->creatorName) != news.text(now.creatorName)
            || olds.text(old->creatorEmail) != news.text(now.creatorEmail);
        const Calls callsBefore = callsOf(old, readingTime(before));
        const Calls callsNow = callsOf(&now, readingTime(after));
        if (callsBefore != Calls::NotTold && callsNow != Calls::NotTold
            && callsBefore != callsNow) {
            change.becoming = callsNow;
        }
        if (change.arePlacesOther || change.isCreatorOther || change.becoming) {
            changes.push_back(change);
        }
    }
    std::ranges::sort(changes, {}, [&news](const FactsChange &change) {
        return news.text(news.at(change.after).id);
    });
    return changes;
}

bool isDifference(Changes changes)
{
    return (changes & ~Changes(Change::CannotTell)) != Changes();
}

} // namespace

Diff diff(const WorkspaceState &before, const WorkspaceState &after)
{
    Diff result;
    result.secrets = secretChanges(before, after);
    result.resources = factsChanges(before, after);
    result.beforeFacts = before.facts();
    result.afterFacts = after.facts();
    result.beforeLacksSecrets = !before.hasAllSecrets();
    result.afterLacksSecrets = !after.hasAllSecrets();
    result.serversDiffer = before.origin().server != after.origin().server;
    result.searchesDiffer = before.origin().search != after.origin().search;
    return result;
}

std::size_t Diff::secretCount(Change change) const
{
    return static_cast<std::size_t>(std::ranges::count_if(
        secrets, [change](const SecretChange &secret) { return secret.changes.testFlag(change); }));
}

std::size_t Diff::dependentCount(Change change) const
{
    std::size_t count = 0;
    for (const SecretChange &secret : secrets) {
        count += static_cast<std::size_t>(
            std::ranges::count_if(secret.dependents, [change](const DependentChange &dependent) {
                return dependent.changes.testFlag(change);
            }));
    }
    return count;
}

bool Diff::isExact() const
{
    return !beforeLacksSecrets && !afterLacksSecrets
        && std::ranges::none_of(secrets, [](const SecretChange &secret) {
               return secret.changes.testFlag(Change::CannotTell) || !secret.partial.empty();
           });
}

DiffVerdict Diff::verdict() const
{
    const bool isDifferent
        = !resources.empty() || std::ranges::any_of(secrets, [](const SecretChange &secret) {
              return isDifference(secret.changes)
                  || std::ranges::any_of(secret.dependents, [](const DependentChange &dependent) {
                         return isDifference(dependent.changes);
                     });
          });
    if (isDifferent) {
        return DiffVerdict::Different;
    }
    return isExact() ? DiffVerdict::Identical : DiffVerdict::NoDifferenceSeen;
}

} // namespace secretscope
