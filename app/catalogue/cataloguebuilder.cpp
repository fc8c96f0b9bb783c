// SPDX-License-Identifier: Apache-2.0
#include "catalogue/cataloguebuilder.h"

#include "catalogue/crosscheck.h"

#include <algorithm>
#include <map>
#include <utility>

namespace secretscope {

namespace {

/// So many records of one id are compared one by one.
constexpr int fewRecords = 16;

std::size_t hashOf(const Resource &record, std::string_view name, std::string_view label)
{
    return qHashMulti(0, record.id.value, record.kind.index(), record.type.value,
                      record.access.value, record.created, std::hash<std::string_view>{}(name),
                      std::hash<std::string_view>{}(label));
}

} // namespace

CatalogueBuilder::CatalogueBuilder(Catalogue catalogue)
    : m_catalogue(std::move(catalogue))
{
    for (std::uint32_t i = 0; i < m_catalogue.resourceCount(); ++i) {
        const Resource &record = m_catalogue.resource({i});
        m_furtherRecords.emplace(
            hashOf(record, m_catalogue.text(record.name), m_catalogue.text(record.label)),
            ResourceIndex{i});
    }
}

bool CatalogueBuilder::canHold(std::size_t answerSize) const
{
    // A text takes at least three bytes of JSON, a table row far more; so the answer's size bounds
    // the number of pieces it can add to any table.
    constexpr std::size_t limit = std::numeric_limits<std::uint32_t>::max() / 2;
    return m_catalogue.m_pool.canHold(answerSize, answerSize / 2)
        && static_cast<std::size_t>(m_catalogue.m_edges.size()) + answerSize < limit
        && static_cast<std::size_t>(m_catalogue.m_links.size()) + answerSize < limit;
}

// Secrets

CatalogueBuilder::Appended CatalogueBuilder::append(const Contents &page)
{
    Appended appended{SecretIndex{m_catalogue.secretCount()}, 0, {}};
    for (const SecretContent &content : page.secrets) {
        const IdIndex id = intern(content.id);
        std::uint32_t &place = m_catalogue.m_secretOfId[id.value];
        const bool isNew = place == 0;
        const SecretIndex index{isNew ? m_catalogue.secretCount() : place - 1};
        if (isNew) {
            m_catalogue.m_secrets.append(Secret{id, {}, {}});
            place = index.value + 1;
            ++appended.count;
            for (const Category category : knownCategories) {
                setLoadState(index, category,
                             category == Category::EnvironmentVariables
                                 ? m_catalogue.m_environmentState
                                 : LoadState::NotLoaded);
            }
        } else if (index < appended.first && !appended.updated.contains(index)) {
            appended.updated.append(index);
        }
        fill(index, content, page);
        if (isNew) {
            attachEnvironmentVariables(index);
        }
    }
    return appended;
}

void CatalogueBuilder::fill(SecretIndex index, const SecretContent &content, const Contents &page)
{
    // Only a changed name costs text, so that a secret which is read again adds nothing.
    const TextRef name = m_catalogue.secret(index).name;
    if (m_catalogue.optional(name) != content.name) {
        m_catalogue.m_secrets[index.value].name = appendOptional(content.name);
    }
    m_catalogue.m_secrets[index.value].type = wordOf(content.type);

    m_seen.clear();
    for (std::uint32_t i = 0; i < content.lists.count; ++i) {
        const ListContent &list = page.lists[content.lists.first + i];
        const Category category = categoryOf(list.word);
        fillList(index, list, page, std::ranges::find(m_seen, category) != m_seen.end());
        m_seen.push_back(category);
    }
    for (const Category category : m_catalogue.categories()) {
        const bool isSettled = category == Category::EnvironmentVariables
            || std::ranges::find(m_seen, category) != m_seen.end();
        if (!isSettled && !isComplete(m_catalogue.loadState(index, category))) {
            setComplete(index, category);
        }
    }
}

/// @param isRepeated whether the secret's content has another list of the category before: then
/// both count, so that nothing is lost to a doubled key.
void CatalogueBuilder::fillList(SecretIndex index, const ListContent &content, const Contents &page,
                                bool isRepeated)
{
    const Category category = categoryOf(content.word);
    const std::span items(page.dependents.data() + content.items.first, content.items.count);
    const bool isPreview = content.hasMore || content.hasFlaws;
    const LoadState before = m_catalogue.loadState(index, category);
    const auto edges = edgesOf(category, items, page);
    // Items of unlisted categories need not have an id to know them by: the longer list stays.
    const bool isUnlisted = traitsOf(category).form == ItemForm::Unlisted;
    const bool adds = !content.isDecisive || isRepeated || !isUnlisted;
    if (!adds && m_catalogue.dependentList(index, category).count > edges.size()) {
        return;
    }
    if (adds) {
        mergeEdges(index, category, edges);
    } else {
        replaceEdges(index, category, edges);
    }
    if (!content.isDecisive
        || (isPreview && before == LoadState::Complete && !isRepeated && !isUnlisted)
        || (isRepeated && !isPreview)) {
        return;
    }
    list(index, category).hasMore = content.hasMore;
    setLoadState(index, category,
                 content.hasFlaws      ? LoadState::Failed
                     : content.hasMore ? LoadState::Preview
                                       : LoadState::Complete);
}

IdIndex CatalogueBuilder::intern(std::string_view id)
{
    const IdIndex index = m_catalogue.m_ids.intern(m_catalogue.m_pool, id);
    const auto ids = static_cast<qsizetype>(m_catalogue.m_ids.size());
    if (m_catalogue.m_secretOfId.size() < ids) {
        m_catalogue.m_secretOfId.resize(ids);
        m_catalogue.m_resourceOfId.resize(ids);
    }
    return index;
}

// Categories and their lists

Category CatalogueBuilder::categoryOf(std::string_view word)
{
    if (const auto found = m_catalogue.findCategory(word)) {
        return *found;
    }
    const auto unlisted = static_cast<std::size_t>(m_catalogue.m_unlistedWords.size());
    if (unlisted > Catalogue::maximumUnlisted) {
        return Category::at(knownCategoryCount + Catalogue::maximumUnlisted);
    }
    const Category added = Category::at(knownCategoryCount + unlisted);
    m_catalogue.m_unlistedWords.append(m_catalogue.m_pool.append(
        unlisted < Catalogue::maximumUnlisted ? word : std::string_view("(further lists)")));
    m_catalogue.m_lists.append(QList<DependentList>{});
    m_catalogue.m_incomplete.append(0);
    const auto place
        = std::ranges::upper_bound(m_catalogue.m_order, added, [this](Category a, Category b) {
              return m_catalogue.isBefore(a, b);
          });
    m_catalogue.m_order.insert(place, added);
    return added;
}

DependentList &CatalogueBuilder::list(SecretIndex secret, Category category)
{
    QList<DependentList> &lists = m_catalogue.m_lists[category.index()];
    if (secret.value >= lists.size()) {
        lists.resize(secret.value + 1);
    }
    return lists[secret.value];
}

void CatalogueBuilder::setLoadState(SecretIndex secret, Category category, LoadState state)
{
    LoadState &present = list(secret, category).state;
    std::uint32_t &incomplete = m_catalogue.m_incomplete[category.index()];
    incomplete += isComplete(present) ? 1 : 0;
    incomplete -= isComplete(state) ? 1 : 0;
    present = state;
}

void CatalogueBuilder::setComplete(SecretIndex secret, Category category)
{
    setLoadState(secret, category, LoadState::Complete);
    list(secret, category).hasMore = false;
}

void CatalogueBuilder::mergeDependents(SecretIndex secret, Category category, const Contents &page)
{
    mergeEdges(secret, category, edgesOf(category, page.dependents, page));
}

std::span<const Edge> CatalogueBuilder::edgesOf(Category category,
                                                std::span<const DependentContent> items,
                                                const Contents &page)
{
    m_newEdges.clear();
    for (const DependentContent &item : items) {
        m_newEdges.push_back(makeEdge(category, item, page));
    }
    return m_newEdges;
}

void CatalogueBuilder::replaceEdges(SecretIndex secret, Category category,
                                    std::span<const Edge> edges)
{
    DependentList &target = list(secret, category);
    m_catalogue.m_edgesInUse -= target.count;
    target.first += std::exchange(target.count, 0); // what is configured follows
    mergeEdges(secret, category, edges);
}

void CatalogueBuilder::mergeEdges(SecretIndex secret, Category category,
                                  std::span<const Edge> edges)
{
    if (edges.empty()) {
        return;
    }
    QList<Edge> &all = m_catalogue.m_edges;
    DependentList &target = list(secret, category);
    const auto configured = m_catalogue.configured(secret, category);
    std::vector<Edge> tail(configured.begin(), configured.end());
    if (!tail.empty() && target.first + target.count + tail.size() == std::size_t(all.size())) {
        all.resize(target.first + target.count);
    }
    target.configured = 0;
    if (target.first + target.count != std::size_t(all.size())) {
        moveToEnd(target);
    }

    m_placeOfId.resize(m_catalogue.m_ids.size());
    const auto idAt
        = [&](std::uint32_t place) { return m_catalogue.resource(all.at(place).resource).id; };
    for (std::uint32_t i = 0; i < target.count; ++i) {
        m_placeOfId[idAt(target.first + i).value] = target.first + i;
    }
    const auto isThere = [&](IdIndex id) {
        const std::uint32_t place = m_placeOfId[id.value];
        return place >= target.first && place < std::size_t(all.size()) && idAt(place) == id
            && !m_catalogue.idText(id).empty();
    };
    for (const Edge &edge : edges) {
        const IdIndex id = m_catalogue.resource(edge.resource).id;
        std::uint32_t &place = m_placeOfId[id.value];
        if (edge.isUnreported) {
            tail.push_back(edge);
        } else if (isThere(id)) {
            all[place] = edge;
        } else {
            place = static_cast<std::uint32_t>(all.size());
            all.append(edge);
            ++target.count;
            ++m_catalogue.m_edgesInUse;
        }
    }
    for (const Edge &edge : tail) {
        const IdIndex id = m_catalogue.resource(edge.resource).id;
        if (!isThere(id)) { // else it is reported now
            m_placeOfId[id.value] = static_cast<std::uint32_t>(all.size());
            all.append(edge);
            ++target.configured;
        }
    }
}

/// Where it can grow, as no other list follows. No reserve(): it would make the table exactly as
/// large as needed, so that each move copied the whole of it.
void CatalogueBuilder::moveToEnd(DependentList &list)
{
    QList<Edge> &all = m_catalogue.m_edges;
    const auto first = std::exchange(list.first, static_cast<std::uint32_t>(all.size()));
    for (std::uint32_t i = 0; i < list.count; ++i) {
        all.append(Edge(all.at(first + i)));
    }
}

// What configurations name

void CatalogueBuilder::setConfigured(const Facts &facts)
{
    const std::vector<ConfiguredUse> uses = configuredUses(m_catalogue, facts);
    const std::vector<SecretIndex> before = std::exchange(m_configured, {});
    for (std::span rest(uses); !rest.empty();) {
        const SecretIndex secret = rest.front().secret;
        const auto end = std::ranges::find_if(
            rest, [secret](const ConfiguredUse &use) { return use.secret != secret; });
        const auto own = rest.first(static_cast<std::size_t>(end - rest.begin()));
        setConfigured(secret, facts, own);
        m_configured.push_back(secret);
        rest = rest.subspan(own.size());
    }
    for (const SecretIndex secret : before) {
        if (!std::ranges::binary_search(m_configured, secret)) {
            setConfigured(secret, facts, {});
        }
    }
}

void CatalogueBuilder::setConfigured(SecretIndex secret, const Facts &facts,
                                     std::span<const ConfiguredUse> uses)
{
    std::unordered_map<IdIndex, std::uint32_t> places;
    for (const Category category : m_catalogue.categories()) {
        std::uint32_t place = m_catalogue.dependentList(secret, category).first;
        for (const Edge &edge : m_catalogue.dependents(secret, category)) {
            places[m_catalogue.resource(edge.resource).id] = place++;
        }
    }
    std::vector<std::uint32_t> unreported;
    std::unordered_map<std::size_t, std::vector<Edge>> tails; // by category
    for (const ConfiguredUse &use : uses) {
        const ResourceFacts &resource = facts.at(use.resource);
        DependentContent content;
        content.id = facts.text(resource.id);
        if (const std::string_view name = facts.text(resource.name); !name.empty()) {
            content.name = name;
        }
        const auto known = m_catalogue.findId(content.id);
        const auto place = known ? places.find(*known) : places.end();
        if (place != places.end()) {
            unreported.push_back(place->second);
            continue;
        }
        const Category category = categoryOf(listWord(resource.list));
        auto record = known ? m_catalogue.bestRecord(*known, category) : std::nullopt;
        if (!record) {
            record = internResource(category, intern(content.id), content);
        }
        tails[category.index()].push_back(Edge{*record, 0, 1});
    }
    std::ranges::sort(unreported);
    setUnreported(secret, unreported);
    for (const Category category : m_catalogue.categories()) {
        setTail(secret, category, tails[category.index()]);
    }
}

/// @param places of edges that configurations name, sorted. Those of agents that only go through
/// others are not reported to need the secret themselves.
void CatalogueBuilder::setUnreported(SecretIndex secret, const std::vector<std::uint32_t> &places)
{
    std::uint32_t place = m_catalogue.dependentList(secret, Category::Agents).first;
    for (const Edge &edge : m_catalogue.dependents(secret, Category::Agents)) {
        const bool isUnreported = m_catalogue.isThrough(edge)
            && std::ranges::binary_search(places, place)
            && std::ranges::find(m_catalogue.links(edge), m_catalogue.secret(secret).id)
                == m_catalogue.links(edge).end();
        if (isUnreported != bool(edge.isUnreported)) {
            // Through the table alone: it may be shared with what was published.
            m_catalogue.m_edges[place].isUnreported = isUnreported;
        }
        ++place;
    }
}

void CatalogueBuilder::setTail(SecretIndex secret, Category category, std::span<const Edge> edges)
{
    if (std::ranges::equal(m_catalogue.configured(secret, category), edges, {}, &Edge::resource,
                           &Edge::resource)) {
        return;
    }
    DependentList &target = list(secret, category);
    if (!edges.empty()) {
        moveToEnd(target);
        std::ranges::copy(edges, std::back_inserter(m_catalogue.m_edges));
    }
    target.configured = static_cast<std::uint32_t>(edges.size());
}

Edge CatalogueBuilder::makeEdge(Category category, const DependentContent &content,
                                const Contents &page)
{
    Edge edge{internResource(category, intern(content.id), content), 0,
              content.isReported ? 0U : 1U};
    if (content.hasLinks) {
        edge.links = appendLinks({page.links.data() + content.links.first, content.links.count});
    }
    if (content.accessByView.count > 0) {
        QList<ViewAccess> views;
        for (std::uint32_t i = 0; i < content.accessByView.count; ++i) {
            const ViewAccessContent &view = page.accessByView[content.accessByView.first + i];
            views.append({m_catalogue.m_words.intern(view.view), wordOf(view.access)});
        }
        m_catalogue.m_accessByView.insert(edge.resource.value, views);
    }
    return edge;
}

ResourceIndex CatalogueBuilder::internResource(Category category, IdIndex id,
                                               const DependentContent &content)
{
    Resource candidate;
    candidate.id = id;
    candidate.kind = category;
    candidate.type = wordOf(content.type);
    candidate.access = wordOf(content.access);
    candidate.created = content.created.value_or(Resource::absentTime);

    QList<Resource> &resources = m_catalogue.m_resources;
    const ResourceIndex added{m_catalogue.resourceCount()};
    std::uint32_t &first = m_catalogue.m_resourceOfId[id.value];
    int compared = 0;
    ResourceIndex before = added;
    for (ResourceIndex next{first - 1}; first != 0 && next != before && compared < fewRecords;
         ++compared) {
        if (isSame(resources.at(next.value), candidate, content)) {
            return next;
        }
        before = next;
        next = resources.at(next.value).nextWithSameId;
    }
    if (compared == fewRecords) {
        const std::size_t hash = hashOf(candidate, content.name.value_or(std::string_view()),
                                        content.label.value_or(std::string_view()));
        const auto [begin, end] = m_furtherRecords.equal_range(hash);
        const auto same = std::find_if(begin, end, [&](const auto &further) {
            const Resource &record = resources.at(further.second.value);
            return record.id == id && isSame(record, candidate, content);
        });
        if (same != end) {
            return same->second;
        }
        m_furtherRecords.emplace(hash, added);
    }
    candidate.name = appendOptional(content.name);
    candidate.label = appendOptional(content.label);
    candidate.nextWithSameId = added;
    if (first == 0) {
        first = added.value + 1;
    } else {
        ResourceIndex &next = resources[before.value].nextWithSameId;
        candidate.nextWithSameId = next == before ? added : next;
        next = added;
    }
    resources.append(candidate);
    return added;
}

bool CatalogueBuilder::isSame(const Resource &resource, const Resource &candidate,
                              const DependentContent &content) const
{
    return resource.kind == candidate.kind && resource.type == candidate.type
        && resource.access == candidate.access && resource.created == candidate.created
        && m_catalogue.optional(resource.name) == content.name
        && m_catalogue.optional(resource.label) == content.label;
}

std::uint32_t CatalogueBuilder::appendLinks(std::span<const std::string_view> texts)
{
    QList<IdIndex> &links = m_catalogue.m_links;
    const auto first = static_cast<std::uint32_t>(links.size());
    links.append(IdIndex{static_cast<std::uint32_t>(texts.size())});
    for (const std::string_view text : texts) {
        links.append(intern(text));
    }
    return first;
}

TextRef CatalogueBuilder::appendOptional(const OptionalText &text)
{
    return text ? m_catalogue.m_pool.append(*text) : TextRef{};
}

Word CatalogueBuilder::wordOf(const OptionalText &text)
{
    return text ? m_catalogue.m_words.intern(*text) : words::absent;
}

// Environment variables

void CatalogueBuilder::addEnvironmentVariables(
    const std::vector<EnvironmentVariableContent> &variables)
{
    Contents page;
    for (const EnvironmentVariableContent &variable : variables) {
        std::map<std::string_view, std::vector<std::string_view>> environments; // by secret
        for (const auto &value : variable.values) {
            environments[value.secretId].push_back(value.environment);
        }
        for (const auto &[secretId, names] : environments) {
            page.links = names;
            DependentContent content;
            content.id = variable.id;
            content.name = variable.label;
            content.hasLinks = true;
            content.links = {0, static_cast<std::uint32_t>(page.links.size())};
            const Edge edge = makeEdge(Category::EnvironmentVariables, content, page);
            m_variablesOfId[intern(secretId)].append(edge);
            if (const auto secret = m_catalogue.findSecret(secretId)) {
                mergeEdges(*secret, Category::EnvironmentVariables, {&edge, 1});
            }
        }
    }
}

void CatalogueBuilder::attachEnvironmentVariables(SecretIndex secret)
{
    const auto found = m_variablesOfId.find(m_catalogue.secret(secret).id);
    if (found != m_variablesOfId.end()) {
        mergeEdges(secret, Category::EnvironmentVariables, found->second);
    }
}

void CatalogueBuilder::setEnvironmentVariablesState(LoadState state)
{
    m_catalogue.m_environmentState = state;
    for (std::uint32_t i = 0; i < m_catalogue.secretCount(); ++i) {
        setLoadState({i}, Category::EnvironmentVariables, state);
    }
}

void CatalogueBuilder::squeeze()
{
    m_catalogue.m_pool.squeeze();
    m_catalogue.m_secrets.squeeze();
    m_catalogue.m_resources.squeeze();
    m_catalogue.m_edges.squeeze();
    m_catalogue.m_links.squeeze();
    m_catalogue.m_resourceOfId.squeeze();
    m_catalogue.m_secretOfId.squeeze();
    m_placeOfId = {};
}

} // namespace secretscope
