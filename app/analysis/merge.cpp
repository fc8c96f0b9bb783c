// SPDX-License-Identifier: Apache-2.0
#include "analysis/merge.h"

#include "analysis/mergedresources.h"
#include "analysis/mergefacts.h"
#include "catalogue/cataloguebuilder.h"
#include "catalogue/text.h"
#include "workspace/snapshotgaps.h"

#include <QSet>

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

namespace secretscope {

namespace {

std::set<std::string_view> secretIds(const Catalogue &catalogue)
{
    std::set<std::string_view> ids;
    for (std::uint32_t i = 0; i < catalogue.secretCount(); ++i) {
        ids.insert(catalogue.secretId({i}));
    }
    return ids;
}

std::optional<MergeRefusal> refusal(std::span<const MergeInput> inputs)
{
    QSet<QString> servers;
    std::size_t size = 0;
    std::vector<std::set<std::string_view>> apart;
    for (const MergeInput &input : inputs) {
        const Catalogue &catalogue = input.state.catalogue();
        servers.insert(input.state.origin().server);
        size += catalogue.pool().size() + std::size_t(8) * catalogue.edgeCount();
        apart.push_back(secretIds(catalogue));
    }
    servers.remove(QString());
    if (servers.size() > 1) {
        return MergeRefusal::DifferentServers;
    }
    if (!CatalogueBuilder().canHold(size)) {
        return MergeRefusal::TooLarge;
    }
    // Whether secrets lead from one reading to all others.
    std::set<std::string_view> known = std::move(apart.back());
    apart.pop_back();
    const auto isNextTo = [&known](const std::set<std::string_view> &ids) {
        return std::ranges::any_of(ids, [&](std::string_view id) { return known.contains(id); });
    };
    while (!apart.empty()) {
        const auto next = std::ranges::find_if(apart, isNextTo);
        if (next == apart.end()) {
            return MergeRefusal::NothingInCommon;
        }
        known.merge(*next);
        apart.erase(next);
    }
    return {};
}

QList<MergedView> viewsOf(const MergeInput &input)
{
    const LoadInfo &origin = input.state.origin();
    return origin.views.isEmpty()
        ? QList<MergedView>{{{}, input.id, origin.profile, origin.started, origin.finished}}
        : origin.views;
}

/// By what they say of themselves, so that the names do not depend on the order of the readings.
std::vector<MergedView> namedViews(std::span<const MergeInput> inputs)
{
    const auto orderOf = [](const MergedView &view) {
        return std::tuple(view.profile, view.started, view.finished, view.id);
    };
    std::vector<MergedView> views;
    for (const MergeInput &input : inputs) {
        for (const MergedView &view : viewsOf(input)) {
            const auto same = std::ranges::find(views, view.id, &MergedView::id);
            if (same == views.end()) {
                views.push_back(view);
            } else if (orderOf(*same) < orderOf(view)) {
                *same = view;
            }
        }
    }
    std::ranges::sort(views, {}, orderOf);
    std::set<QString> taken;
    for (MergedView &view : views) {
        const QString profile = view.profile;
        view.name = profile;
        for (int i = 1; view.name.isEmpty() || taken.contains(view.name); ++i) {
            view.name = profile.isEmpty() ? QStringLiteral("key %1").arg(i)
                                          : QStringLiteral("%1 (%2)").arg(profile).arg(i + 1);
        }
        taken.insert(view.name);
    }
    return views;
}

MergedResources mergedResources(std::span<const MergeInput> inputs,
                                std::span<const MergedView> views)
{
    std::vector<std::string> names;
    for (const MergedView &view : views) {
        names.push_back(view.name.toStdString());
    }
    MergedResources resources(std::move(names));
    for (const MergeInput &input : inputs) {
        MergedResources::ViewsByName own;
        for (const MergedView &view : viewsOf(input)) {
            const auto at = std::ranges::find(views, view.id, &MergedView::id);
            own[view.name] = static_cast<std::size_t>(at - views.begin());
        }
        resources.add(input.state.catalogue(), own);
    }
    return resources;
}

LoadInfo mergedInfo(std::span<const MergeInput> inputs, std::span<const MergedView> views)
{
    LoadInfo merged = inputs.front().state.origin();
    merged.gaps.clear();
    merged.fieldIssues.clear();
    for (const MergeInput &input : inputs) {
        const LoadInfo &origin = input.state.origin();
        merged.server = std::max(merged.server, origin.server);
        merged.search = merged.search == origin.search ? merged.search : std::nullopt;
        if (!merged.started.isValid()
            || (origin.started.isValid() && origin.started < merged.started)) {
            merged.started = origin.started;
        }
        if (!merged.finished.isValid()
            || (origin.finished.isValid() && merged.finished < origin.finished)) {
            merged.finished = origin.finished;
        }
    }
    merged.views.clear();
    merged.profile = views.front().profile;
    for (const MergedView &view : views) {
        merged.profile = merged.profile == view.profile ? merged.profile : QString();
        if (views.size() > 1) {
            merged.views.append(view);
        }
    }
    return merged;
}

class Merger
{
public:
    explicit Merger(std::span<const MergeInput> inputs)
        : m_inputs(inputs)
        , m_views(namedViews(inputs))
        , m_resources(mergedResources(inputs, m_views))
        , m_contradictions(m_resources.contradictions())
    {}

    Merged run();

private:
    /// Where one of the readings has a secret.
    using Place = std::pair<const Catalogue *, SecretIndex>;

    void addSecret(std::string_view id, const std::vector<Place> &places);
    void addList(SecretContent &secret, std::string_view word, const std::vector<Place> &places);
    void markVariables();
    QList<Gap> openGaps(const std::optional<QString> &search) const;

    std::span<const MergeInput> m_inputs;
    std::vector<MergedView> m_views;
    MergedResources m_resources;
    CatalogueBuilder m_builder;
    Contents m_page;
    std::vector<std::pair<std::string_view, LoadState>> m_states;
    /// Secrets whose variables no reading has whole, where others' are.
    QList<Gap> m_variableGaps;
    std::vector<MergeContradiction> m_contradictions;
};

Merged Merger::run()
{
    std::map<std::string_view, std::vector<Place>> secrets;
    std::vector<WorkspaceState> states;
    LoadState variables = LoadState::NotOffered;
    for (const MergeInput &input : m_inputs) {
        const Catalogue &catalogue = input.state.catalogue();
        for (std::uint32_t i = 0; i < catalogue.secretCount(); ++i) {
            secrets[catalogue.secretId({i})].emplace_back(&catalogue, SecretIndex{i});
        }
        states.push_back(input.state);
        const LoadState own = catalogue.environmentVariablesState();
        variables = own == LoadState::NotOffered ? variables : LoadState::NotLoaded;
    }
    m_builder.setEnvironmentVariablesState(variables);
    for (const auto &[id, places] : secrets) {
        addSecret(id, places);
    }
    markVariables();
    WorkspaceState::Content content;
    content.loadInfo = mergedInfo(m_inputs, m_views);
    content.gaps = openGaps(content.loadInfo.search);
    snapshotgaps::markLists(m_builder, content.gaps);
    MergedFacts facts = mergeFacts(states);
    m_builder.setConfigured(facts.facts);
    m_builder.squeeze();
    content.catalogue = m_builder.catalogue();
    content.facts = std::move(facts.facts);
    content.factsGaps = std::move(facts.gaps);
    return {WorkspaceState(std::move(content)), std::move(m_contradictions)};
}

void Merger::addSecret(std::string_view id, const std::vector<Place> &places)
{
    m_page.clear();
    m_states.clear();
    const auto description = [](const Place &place) {
        const Secret &secret = place.first->secret(place.second);
        return std::pair(place.first->optional(secret.name), place.first->optional(secret.type));
    };
    auto taken = description(places.front());
    for (const Place &place : places) {
        const auto own = description(place);
        if (own != taken) {
            const auto &[other, better] = std::minmax(taken, own);
            m_contradictions.push_back({{},
                                        std::string(id),
                                        std::string(better.first.value_or("")),
                                        std::string(other.first.value_or(""))});
            taken = std::max(taken, own);
        }
    }
    SecretContent content{id, taken.second, taken.first, {}};
    for (const std::string_view word : m_resources.listWords()) {
        addList(content, word, places);
    }
    content.lists = {0, static_cast<std::uint32_t>(m_page.lists.size())};
    m_page.secrets.push_back(content);
    m_builder.append(m_page);
    const SecretIndex secret = *m_builder.catalogue().findSecret(id);
    for (const auto &[word, state] : m_states) {
        m_builder.setLoadState(secret, *m_builder.catalogue().findCategory(word), state);
    }
}

void Merger::addList(SecretContent &secret, std::string_view word, const std::vector<Place> &places)
{
    struct Item
    {
        std::vector<std::string_view> links;
        bool hasLinks = false;
        bool isDirect = false;
        /// Complete lists that have it.
        std::size_t completeLists = 0;
    };
    std::map<std::string_view, Item> items;
    std::size_t completeLists = 0;
    bool hasMore = false;
    bool isTold = false;
    LoadState state = LoadState::NotOffered;
    for (const auto &[catalogue, index] : places) {
        const auto category = catalogue->findCategory(word);
        const DependentList list
            = category ? catalogue->dependentList(index, *category) : DependentList{};
        // A list of an unlisted kind that is not there may be older than the kind.
        if (!category || (!category->isKnown() && list.count == 0 && !list.hasMore)) {
            continue;
        }
        isTold = true;
        const std::size_t complete = list.state == LoadState::Complete ? 1 : 0;
        completeLists += complete;
        hasMore |= list.hasMore && !isComplete(list.state);
        state = list.state == LoadState::NotOffered || state == LoadState::Failed ? state
                                                                                  : list.state;
        for (const Edge &edge : catalogue->dependents(index, *category)) {
            Item &item = items[MergedResources::idOf(*catalogue, edge.resource)];
            item.completeLists += complete;
            std::vector<std::string_view> links;
            for (const IdIndex link : catalogue->links(edge)) {
                links.push_back(catalogue->idText(link));
            }
            item.isDirect |= links.empty();
            item.hasLinks |= catalogue->hasLinks(edge);
            if (item.links.empty()) {
                item.links = std::move(links);
            } else if (!links.empty()) {
                join(item.links, links);
            }
        }
    }
    if (!isTold) {
        return;
    }
    const auto first = static_cast<std::uint32_t>(m_page.dependents.size());
    const bool isWhole = completeLists > 0;
    for (auto &[id, item] : items) {
        if (item.completeLists < completeLists) {
            m_contradictions.push_back(
                {std::string(word), std::string(id), {}, {}, std::string(secret.id)});
        }
        if (word == traitsOf(Category::Agents).word && item.isDirect && !item.links.empty()) {
            // Direct in one reading, through others in another one: both, as the API says that.
            join(item.links, {secret.id});
        }
        DependentContent &content = m_resources.appendTo(m_page, word, id);
        content.hasLinks = item.hasLinks;
        content.links = {static_cast<std::uint32_t>(m_page.links.size()),
                         static_cast<std::uint32_t>(item.links.size())};
        m_page.links.insert(m_page.links.end(), item.links.begin(), item.links.end());
    }
    const auto count = static_cast<std::uint32_t>(m_page.dependents.size()) - first;
    m_page.lists.push_back({word, {first, count}, hasMore && !isWhole, false, true});
    m_states.emplace_back(word,
                          isWhole       ? LoadState::Complete
                              : hasMore ? LoadState::Preview
                                        : state);
}

/// One gap for all variables would make those in doubt that a reading has whole.
void Merger::markVariables()
{
    constexpr Category category = Category::EnvironmentVariables;
    const Catalogue &merged = m_builder.catalogue();
    bool isAnyWhole = false;
    for (std::uint32_t i = 0; i < merged.secretCount(); ++i) {
        isAnyWhole |= merged.loadState({i}, category) == LoadState::Complete;
    }
    for (std::uint32_t i = 0; isAnyWhole && i < merged.secretCount(); ++i) {
        if (!isComplete(merged.loadState({i}, category))) {
            m_builder.setLoadState({i}, category, LoadState::Failed);
            m_variableGaps.append({Gap::Part::Dependencies, bytesOf(merged.secretId({i})),
                                   bytesOf(traitsOf(category).word), NotRead::APart});
        }
    }
}

/// What none of the readings closes.
/// @param search what all of them asked for.
QList<Gap> Merger::openGaps(const std::optional<QString> &search) const
{
    const Catalogue &merged = m_builder.catalogue();
    const bool hasWhole = std::ranges::any_of(
        m_inputs, [](const MergeInput &input) { return input.state.knowsAllSecrets(); });
    QList<Gap> gaps = m_variableGaps;
    for (const MergeInput &input : m_inputs) {
        for (const Gap &gap : input.state.loadInfo().gaps) {
            const auto secret = merged.findSecret(viewOf(gap.secretId));
            const auto category = merged.findCategory(viewOf(gap.category));
            const bool isOfVariables = gap.part == Gap::Part::EnvironmentVariables
                || category == Category::EnvironmentVariables;
            const bool isClosed = gap.part == Gap::Part::Facts
                || (isOfVariables && !m_variableGaps.isEmpty())
                || (gap.part == Gap::Part::Secrets && hasWhole)
                || (gap.part == Gap::Part::EnvironmentVariables
                    && merged.incompleteCount(Category::EnvironmentVariables) == 0)
                || (gap.part == Gap::Part::Dependencies && secret && category
                    && isComplete(merged.loadState(*secret, *category)));
            if (!isClosed) {
                gaps.append(gap);
            }
        }
        if (input.state.origin().search && !search && !hasWhole) {
            gaps.append({Gap::Part::Secrets,
                         {},
                         {},
                         InWords{QStringLiteral("only names that start with %1 were asked for")
                                     .arg(*input.state.origin().search)}});
        }
    }
    sortGaps(gaps);
    return gaps;
}

} // namespace

Result<Merged, MergeRefusal> merge(std::span<const MergeInput> inputs)
{
    if (const auto refused = refusal(inputs)) {
        return Failure{*refused};
    }
    return Merger(inputs).run();
}

} // namespace secretscope
