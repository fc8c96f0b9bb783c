// SPDX-License-Identifier: Apache-2.0
#include "analysis/diff.h"

#include <algorithm>
#include <compare>
#include <utility>

namespace secretscope {

namespace {

/// One of the two sides.
struct Side
{
    const Catalogue &catalogue;
    const Reading &reading;

    bool lacksSecrets() const
    {
        return std::ranges::any_of(reading.gaps,
                                   [](const Gap &gap) { return gap.part == Gap::Part::Secrets; });
    }
};

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
    std::string_view text;
    Edge edge;
};

std::vector<ItemByText> itemsById(const Catalogue &catalogue, SecretIndex secret, Category category)
{
    std::vector<ItemByText> items;
    for (const Edge &edge : catalogue.dependents(secret, category)) {
        items.push_back({catalogue.resourceId(edge.resource), edge});
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

bool differs(const Catalogue &a, TextRef textA, const Catalogue &b, TextRef textB)
{
    return textA.isAbsent() != textB.isAbsent() || a.text(textA) != b.text(textB);
}

bool differs(const Catalogue &a, Word wordA, const Catalogue &b, Word wordB)
{
    return wordA.isAbsent() != wordB.isAbsent() || a.word(wordA) != b.word(wordB);
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
    const bool isAccess = hasAccessLevel(old.kind);
    const bool accessDiffers = differs(a, old.access, b, now.access);
    changes.setFlag(Change::Renamed, differs(a, old.name, b, now.name));
    changes.setFlag(Change::AccessChanged, isAccess && accessDiffers);
    changes.setFlag(Change::DetailsChanged,
                    (!isAccess && accessDiffers) || differs(a, old.type, b, now.type)
                        || differs(a, old.label, b, now.label) || old.created != now.created);
    return changes;
}

/// Compares one category of a secret that both sides have.
class CategoryComparison
{
public:
    CategoryComparison(const Catalogue &before, SecretIndex secretBefore, const Catalogue &after,
                       SecretIndex secretAfter, Category category)
        : m_before(before)
        , m_after(after)
        , m_category(category)
        , m_old(itemsById(before, secretBefore, category))
        , m_new(itemsById(after, secretAfter, category))
        , m_stateBefore(before.loadState(secretBefore, category))
        , m_stateAfter(after.loadState(secretAfter, category))
    {}

    bool isWhole() const { return isComparable(m_stateBefore, m_stateAfter); }

    void appendChanges(std::vector<DependentChange> &changes) const
    {
        auto old = m_old.begin();
        auto now = m_new.begin();
        while (old != m_old.end() || now != m_new.end()) {
            if (now == m_new.end() || (old != m_old.end() && old->text < now->text)) {
                changes.push_back({m_category, old->edge, {}, missingAs(Change::Removed)});
                ++old;
            } else if (old == m_old.end() || now->text < old->text) {
                changes.push_back({m_category, {}, now->edge, missingAs(Change::Added)});
                ++now;
            } else {
                if (const Changes found = changesBetween(m_before, old->edge, m_after, now->edge)) {
                    changes.push_back({m_category, old->edge, now->edge, found});
                }
                ++old;
                ++now;
            }
        }
    }

private:
    Changes missingAs(Change change) const
    {
        const LoadState missingSide = change == Change::Removed ? m_stateAfter : m_stateBefore;
        return isAuthoritative(missingSide) ? change : Change::CannotTell;
    }

    const Catalogue &m_before;
    const Catalogue &m_after;
    Category m_category;
    std::vector<ItemByText> m_old;
    std::vector<ItemByText> m_new;
    LoadState m_stateBefore;
    LoadState m_stateAfter;
};

SecretChange compared(const Catalogue &before, SecretIndex a, const Catalogue &after, SecretIndex b)
{
    const Secret &old = before.secret(a);
    const Secret &now = after.secret(b);
    SecretChange change{a, b, {}, {}, {}};
    change.changes.setFlag(Change::Renamed, differs(before, old.name, after, now.name));
    change.changes.setFlag(Change::DetailsChanged, differs(before, old.type, after, now.type));
    for (const Category category : allCategories) {
        const CategoryComparison comparison(before, a, after, b, category);
        comparison.appendChanges(change.dependents);
        if (!comparison.isWhole()) {
            change.partial.push_back(category);
        }
    }
    return change;
}

/// Whether a secret that `missing` lacks is really gone (or new) there: it read all its secrets,
/// and was asked for at least what the other one was.
bool isToldBy(const Side &missing, const Side &other)
{
    return !missing.lacksSecrets()
        && (!missing.reading.search || missing.reading.search == other.reading.search);
}

std::vector<std::pair<std::string_view, SecretIndex>> secretsById(const Catalogue &catalogue)
{
    std::vector<std::pair<std::string_view, SecretIndex>> secrets;
    for (std::uint32_t i = 0; i < catalogue.secretCount(); ++i) {
        secrets.emplace_back(catalogue.secretId({i}), SecretIndex{i});
    }
    std::ranges::sort(secrets);
    return secrets;
}

std::vector<SecretChange> secretChanges(const Side &before, const Side &after)
{
    const auto olds = secretsById(before.catalogue);
    const auto news = secretsById(after.catalogue);
    const Changes removed = isToldBy(after, before) ? Change::Removed : Change::CannotTell;
    const Changes added = isToldBy(before, after) ? Change::Added : Change::CannotTell;
    std::vector<SecretChange> changes;
    auto old = olds.begin();
    auto now = news.begin();
    while (old != olds.end() || now != news.end()) {
        if (now == news.end() || (old != olds.end() && old->first < now->first)) {
            changes.push_back({old++->second, {}, removed, {}, {}});
        } else if (old == olds.end() || now->first < old->first) {
            changes.push_back({{}, now++->second, added, {}, {}});
        } else {
            SecretChange change
                = compared(before.catalogue, old++->second, after.catalogue, now++->second);
            if (change.changes || !change.dependents.empty() || !change.partial.empty()) {
                changes.push_back(std::move(change));
            }
        }
    }
    return changes;
}

bool isDifference(Changes changes)
{
    return (changes & ~Changes(Change::CannotTell)) != Changes();
}

} // namespace

Diff diff(const Catalogue &before, const Reading &beforeReading, const Catalogue &after,
          const Reading &afterReading)
{
    const Side a{before, beforeReading};
    const Side b{after, afterReading};
    Diff result;
    result.secrets = secretChanges(a, b);
    result.beforeLacksSecrets = a.lacksSecrets();
    result.afterLacksSecrets = b.lacksSecrets();
    result.serversDiffer = beforeReading.server != afterReading.server;
    result.searchesDiffer = beforeReading.search != afterReading.search;
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
    const bool isDifferent = std::ranges::any_of(secrets, [](const SecretChange &secret) {
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
