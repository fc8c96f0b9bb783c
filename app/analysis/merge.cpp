// SPDX-License-Identifier: Apache-2.0
#include "analysis/merge.h"

#include "analysis/mergefacts.h"
#include "catalogue/cataloguebuilder.h"
#include "catalogue/text.h"
#include "workspace/snapshotgaps.h"

#include <QSet>

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <tuple>
#include <utility>

namespace secretscope {

namespace {

/// A record of one of the readings.
struct Record
{
    const Catalogue *catalogue = nullptr;
    ResourceIndex index;

    const Resource &resource() const { return catalogue->resource(index); }
    bool isAvailable() const { return catalogue->isAvailable(index); }
    OptionalText text(TextRef ref) const
    {
        return ref.isAbsent() ? OptionalText() : OptionalText(catalogue->text(ref));
    }
    OptionalText word(Word word) const
    {
        return word.isAbsent() ? OptionalText() : OptionalText(catalogue->word(word));
    }
    OptionalText access() const { return word(resource().access); }
    /// What no key changes.
    auto description() const
    {
        const Resource &own = resource();
        return std::tuple(text(own.name), own.kind.isKnown() ? text(own.label) : OptionalText(),
                          own.created, word(own.type));
    }
};

/// More rights are more.
int rankOf(const OptionalText &access)
{
    constexpr std::array<std::string_view, 4> levels{"viewer", "commenter", "editor", "admin"};
    const auto level = std::ranges::find(levels, access.value_or(std::string_view()));
    return level == levels.end() ? 0 : static_cast<int>(level - levels.begin()) + 1;
}

/// Total, so that the order of the readings does not show: the greater one is taken.
auto worthOf(const Record &record)
{
    return std::tuple(record.isAvailable(), rankOf(record.access()), record.description(),
                      record.access(), record.text(record.resource().label));
}

/// Known lists by their words and ids; items without an id by all that they are.
using Key = std::pair<std::string_view, std::string_view>;

Key keyOf(const Catalogue &catalogue, std::string_view word, ResourceIndex index)
{
    const std::string_view id = catalogue.resourceId(index);
    return {word, id.empty() ? catalogue.text(catalogue.resource(index).label) : id};
}

/// Of one resource, whatever secrets it depends on.
struct Seen
{
    Record best;
    /// By view; nothing for no access.
    std::map<std::size_t, OptionalText> byView;
};

class Merger
{
public:
    explicit Merger(std::span<const MergeInput> inputs)
        : m_inputs(inputs)
    {}

    std::optional<MergeRefusal> refusal() const;
    Merged run();

private:
    using Place = std::pair<std::size_t, SecretIndex>;

    const Catalogue &catalogueOf(std::size_t input) const
    {
        return m_inputs[input].state.catalogue();
    }
    std::set<std::string_view> idsOf(std::size_t input) const;
    void nameViews();
    void seeResources();
    void see(std::size_t input, Category category, const Edge &edge);
    void addContradiction(const Key &key, OptionalText before, OptionalText now, bool isBetter);
    void addSecret(std::string_view id, const std::vector<Place> &places);
    void addList(SecretContent &secret, std::string_view word, const std::vector<Place> &places);
    void addItem(const Seen &seen, std::string_view id, const std::vector<std::string_view> *links);
    void markVariables();
    QList<Gap> openGaps() const;
    LoadInfo loadInfo() const;

    std::span<const MergeInput> m_inputs;
    std::vector<MergedView> m_views;
    std::vector<std::string> m_viewNames;
    /// By input: its views' names there, and which of all views they are.
    std::vector<std::map<QString, std::size_t>> m_viewsOf;
    std::set<std::string_view, decltype(&isCategoryWordBefore)> m_words{&isCategoryWordBefore};
    std::map<Key, Seen> m_seen;
    CatalogueBuilder m_builder;
    Contents m_page;
    std::vector<std::pair<std::string_view, LoadState>> m_states;
    /// Secrets whose variables no reading has whole, where others' are.
    QList<Gap> m_variableGaps;
    std::vector<MergeContradiction> m_contradictions;
};

std::optional<MergeRefusal> Merger::refusal() const
{
    QSet<QString> servers;
    std::size_t size = 0;
    for (const MergeInput &input : m_inputs) {
        servers.insert(input.state.origin().server);
        const Catalogue &catalogue = input.state.catalogue();
        size += catalogue.pool().size() + std::size_t(8) * catalogue.edgeCount();
    }
    servers.remove(QString());
    if (servers.size() > 1) {
        return MergeRefusal::DifferentServers;
    }
    if (!m_builder.canHold(size)) {
        return MergeRefusal::TooLarge;
    }
    // Whether secrets lead from each reading to all others.
    std::set<std::string_view> known = idsOf(0);
    std::vector<std::size_t> apart(m_inputs.size() - 1);
    std::iota(apart.begin(), apart.end(), std::size_t(1));
    while (!apart.empty()) {
        const auto next = std::ranges::find_if(apart, [&](std::size_t input) {
            return std::ranges::any_of(
                idsOf(input), [&known](std::string_view id) { return known.contains(id); });
        });
        if (next == apart.end()) {
            return MergeRefusal::NothingInCommon;
        }
        known.merge(idsOf(*next));
        apart.erase(next);
    }
    return {};
}

std::set<std::string_view> Merger::idsOf(std::size_t input) const
{
    std::set<std::string_view> ids;
    for (std::uint32_t i = 0; i < catalogueOf(input).secretCount(); ++i) {
        ids.insert(catalogueOf(input).secretId({i}));
    }
    return ids;
}

Merged Merger::run()
{
    nameViews();
    seeResources();
    std::map<std::string_view, std::vector<Place>> secrets;
    for (std::size_t i = 0; i < m_inputs.size(); ++i) {
        for (std::uint32_t j = 0; j < catalogueOf(i).secretCount(); ++j) {
            secrets[catalogueOf(i).secretId({j})].emplace_back(i, SecretIndex{j});
        }
    }
    std::vector<WorkspaceState> states;
    LoadState variables = LoadState::NotOffered;
    for (const MergeInput &input : m_inputs) {
        states.push_back(input.state);
        const LoadState own = input.state.catalogue().environmentVariablesState();
        variables = own == LoadState::NotOffered ? variables : LoadState::NotLoaded;
    }
    m_builder.setEnvironmentVariablesState(variables);
    for (const auto &[id, places] : secrets) {
        addSecret(id, places);
    }
    markVariables();
    WorkspaceState::Content content;
    content.gaps = openGaps();
    snapshotgaps::markLists(m_builder, content.gaps);
    MergedFacts facts = mergeFacts(states);
    m_builder.setConfigured(facts.facts);
    m_builder.squeeze();
    content.catalogue = m_builder.catalogue();
    content.loadInfo = loadInfo();
    content.facts = std::move(facts.facts);
    content.factsGaps = std::move(facts.gaps);
    return {WorkspaceState(std::move(content)), std::move(m_contradictions)};
}

/// By what they say of themselves, so that the names do not depend on the order of the readings.
void Merger::nameViews()
{
    const auto orderOf = [](const MergedView &view) {
        return std::tuple(view.profile, view.started, view.finished, view.id);
    };
    const auto viewsOf = [](const MergeInput &input) {
        const LoadInfo &origin = input.state.origin();
        return origin.views.isEmpty()
            ? QList<MergedView>{{{}, input.id, origin.profile, origin.started, origin.finished}}
            : origin.views;
    };
    for (const MergeInput &input : m_inputs) {
        for (const MergedView &view : viewsOf(input)) {
            const auto same = std::ranges::find(m_views, view.id, &MergedView::id);
            if (same == m_views.end()) {
                m_views.push_back(view);
            } else if (orderOf(*same) < orderOf(view)) {
                *same = view;
            }
        }
    }
    std::ranges::sort(m_views, {}, orderOf);
    std::set<QString> taken;
    for (MergedView &view : m_views) {
        const QString profile = view.profile;
        view.name = profile;
        for (int i = 1; view.name.isEmpty() || taken.contains(view.name); ++i) {
            view.name = profile.isEmpty() ? QStringLiteral("key %1").arg(i)
                                          : QStringLiteral("%1 (%2)").arg(profile).arg(i + 1);
        }
        taken.insert(view.name);
        m_viewNames.push_back(view.name.toStdString());
    }
    for (const MergeInput &input : m_inputs) {
        std::map<QString, std::size_t> &of = m_viewsOf.emplace_back();
        for (const MergedView &view : viewsOf(input)) {
            const auto at = std::ranges::find(m_views, view.id, &MergedView::id);
            of[view.name] = static_cast<std::size_t>(at - m_views.begin());
        }
    }
}

void Merger::seeResources()
{
    for (std::size_t i = 0; i < m_inputs.size(); ++i) {
        const Catalogue &catalogue = catalogueOf(i);
        for (const Category category : catalogue.categories()) {
            m_words.insert(catalogue.categoryWord(category));
            for (std::uint32_t j = 0; j < catalogue.secretCount(); ++j) {
                for (const Edge &edge : catalogue.dependents({j}, category)) {
                    see(i, category, edge);
                }
            }
        }
    }
}

void Merger::see(std::size_t input, Category category, const Edge &edge)
{
    const Catalogue &catalogue = catalogueOf(input);
    const Record record{&catalogue, edge.resource};
    const Key key = keyOf(catalogue, catalogue.categoryWord(category), edge.resource);
    const auto [at, isNew] = m_seen.try_emplace(key, Seen{record, {}});
    Seen &seen = at->second;
    const bool isBetter = worthOf(seen.best) < worthOf(record);
    if (!isNew && seen.best.isAvailable() && record.isAvailable()
        && seen.best.description() != record.description()) {
        addContradiction(key, seen.best.text(seen.best.resource().name),
                         record.text(record.resource().name), isBetter);
    }
    if (isBetter) {
        seen.best = record;
    }
    if (!traitsOf(category).hasAccessLevel || m_views.size() < 2) {
        return;
    }
    const auto note = [&seen](std::size_t view, const OptionalText &access) {
        const auto [of, isFirst] = seen.byView.try_emplace(view, access);
        const auto worth = [](const OptionalText &level) {
            return std::tuple(level.has_value(), rankOf(level), level);
        };
        if (!isFirst && worth(of->second) < worth(access)) {
            of->second = access;
        }
    };
    const QList<ViewAccess> told = catalogue.accessByView(edge.resource);
    for (const ViewAccess &view : told) {
        const auto of = m_viewsOf[input].find(stringOf(catalogue.word(view.view)));
        if (of != m_viewsOf[input].end()) {
            note(of->second, record.word(view.access));
        }
    }
    for (const auto &[name, view] : m_viewsOf[input]) {
        if (told.isEmpty()) {
            note(view,
                 record.isAvailable() ? OptionalText(record.access().value_or("available"))
                                      : OptionalText());
        }
    }
}

/// @param isBetter whether `now` is taken.
void Merger::addContradiction(const Key &key, OptionalText before, OptionalText now, bool isBetter)
{
    if (isBetter) {
        std::swap(before, now);
    }
    m_contradictions.push_back({std::string(key.first), std::string(key.second),
                                std::string(before.value_or("")), std::string(now.value_or(""))});
}

void Merger::addSecret(std::string_view id, const std::vector<Place> &places)
{
    m_page.clear();
    m_states.clear();
    SecretContent content;
    content.id = id;
    const auto describe = [this](const Place &place) {
        const Catalogue &catalogue = catalogueOf(place.first);
        const Secret &secret = catalogue.secret(place.second);
        return std::pair(
            secret.name.isAbsent() ? OptionalText() : OptionalText(catalogue.text(secret.name)),
            secret.type.isAbsent() ? OptionalText() : OptionalText(catalogue.word(secret.type)));
    };
    std::tie(content.name, content.type) = describe(places.front());
    for (const Place &place : places) {
        const auto other = describe(place);
        if (other == std::pair(content.name, content.type)) {
            continue;
        }
        const bool isBetter = std::pair(content.name, content.type) < other;
        addContradiction({{}, id}, content.name, other.first, isBetter);
        if (isBetter) {
            std::tie(content.name, content.type) = other;
        }
    }
    for (const std::string_view word : m_words) {
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
        const Seen *seen = nullptr;
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
    for (const auto &[input, index] : places) {
        const Catalogue &catalogue = catalogueOf(input);
        const auto category = catalogue.findCategory(word);
        const DependentList list
            = category ? catalogue.dependentList(index, *category) : DependentList{};
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
        for (const Edge &edge : catalogue.dependents(index, *category)) {
            const Key key = keyOf(catalogue, word, edge.resource);
            Item &item = items[key.second];
            item.completeLists += complete;
            std::vector<std::string_view> links;
            for (const IdIndex link : catalogue.links(edge)) {
                links.push_back(catalogue.idText(link));
            }
            item.isDirect |= links.empty();
            item.hasLinks |= catalogue.hasLinks(edge);
            if (item.seen && !item.links.empty() && !links.empty()) {
                join(item.links, links);
            } else if (item.links.empty()) {
                item.links = links;
            }
            item.seen = &m_seen.find(key)->second;
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
        addItem(*item.seen, item.seen->best.catalogue->resourceId(item.seen->best.index),
                item.hasLinks ? &item.links : nullptr);
    }
    const auto count = static_cast<std::uint32_t>(m_page.dependents.size()) - first;
    m_page.lists.push_back({word, {first, count}, hasMore && !isWhole, false, true});
    m_states.emplace_back(word,
                          isWhole       ? LoadState::Complete
                              : hasMore ? LoadState::Preview
                                        : state);
}

void Merger::addItem(const Seen &seen, std::string_view id,
                     const std::vector<std::string_view> *links)
{
    const Record &record = seen.best;
    const Resource &resource = record.resource();
    DependentContent &content = m_page.dependents.emplace_back();
    content.id = id;
    content.type = record.word(resource.type);
    content.name = record.text(resource.name);
    content.label = record.text(resource.label);
    content.access = record.access();
    if (resource.created != Resource::absentTime) {
        content.created = resource.created;
    }
    if (links) {
        content.hasLinks = true;
        content.links = {static_cast<std::uint32_t>(m_page.links.size()),
                         static_cast<std::uint32_t>(links->size())};
        m_page.links.insert(m_page.links.end(), links->begin(), links->end());
    }
    const OptionalText all = record.isAvailable()
        ? OptionalText(record.access().value_or("available"))
        : OptionalText();
    const bool isSame = seen.byView.size() == m_views.size()
        && std::ranges::all_of(seen.byView,
                               [&all](const auto &view) { return view.second == all; });
    if (isSame || seen.byView.empty()) {
        return;
    }
    content.accessByView = {static_cast<std::uint32_t>(m_page.accessByView.size()),
                            static_cast<std::uint32_t>(seen.byView.size())};
    for (const auto &[view, access] : seen.byView) {
        m_page.accessByView.push_back({m_viewNames[view], access});
    }
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
QList<Gap> Merger::openGaps() const
{
    const Catalogue &merged = m_builder.catalogue();
    const bool hasWhole = std::ranges::any_of(
        m_inputs, [](const MergeInput &input) { return input.state.knowsAllSecrets(); });
    const std::optional<QString> search = loadInfo().search;
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

LoadInfo Merger::loadInfo() const
{
    LoadInfo merged = m_inputs.front().state.origin();
    merged.gaps.clear();
    merged.fieldIssues.clear();
    for (const MergeInput &input : m_inputs) {
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
    merged.profile = m_views.front().profile;
    for (const MergedView &view : m_views) {
        merged.profile = merged.profile == view.profile ? merged.profile : QString();
        if (m_views.size() > 1) {
            merged.views.append(view);
        }
    }
    return merged;
}

} // namespace

Result<Merged, MergeRefusal> merge(std::span<const MergeInput> inputs)
{
    Merger merger(inputs);
    if (const auto refusal = merger.refusal()) {
        return Failure{*refusal};
    }
    return merger.run();
}

} // namespace secretscope
