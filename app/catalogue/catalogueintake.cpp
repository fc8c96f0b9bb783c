// SPDX-License-Identifier: Apache-2.0
// How answers come into the catalogue.
#include "catalogue/catalogue.h"
#include "catalogue/room.h"

#include <algorithm>

namespace secretscope {

Catalogue::Appended Catalogue::append(const Contents &page)
{
    makeRoom(m_secrets, page.secrets.size());
    makeRoom(m_resources, page.dependents.size());
    makeRoom(m_edges, page.dependents.size());
    makeRoom(m_links, page.links.size() + page.dependents.size());
    hashIds(page);
    Appended appended{SecretIndex{secretCount()}, 0, {}};
    for (const SecretContent &content : page.secrets) {
        const IdIndex id = m_ids.intern(m_pool, content.id);
        const SecretIndex next{secretCount()};
        const auto [place, isNew] = m_secretOfId.try_emplace(id, next);
        const SecretIndex index = place->second;
        if (isNew) {
            m_secrets.append(Secret{id, {}, {}, {}});
            for (std::uint32_t &count : m_unfinished) {
                ++count;
            }
            setLoadState(index, Category::EnvironmentVariables, m_environmentState);
            ++appended.count;
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

void Catalogue::fill(SecretIndex index, const SecretContent &content, const Contents &page)
{
    // Only a changed name costs text, so that a secret which is read again adds nothing.
    if (!content.name || text(m_secrets.at(index.value).name) != *content.name
        || m_secrets.at(index.value).name.isAbsent()) {
        m_secrets[index.value].name = appendOptional(content.name);
    }
    m_secrets[index.value].type = wordOf(content.type);
    for (const Category category : allCategories) {
        if (category == Category::EnvironmentVariables && !content.hasEnvironmentVariables) {
            continue;
        }
        const auto at = indexOf(category);
        const Run run = content.dependents[at];
        const std::span items(page.dependents.data() + run.first, run.count);
        const bool isPreview = content.hasMore[at] || content.hasFlaws[at];
        const LoadState before = list(index, category).state;
        const bool wasWhole = before == LoadState::Complete;
        const auto edges = edgesOf(category, items, page);
        if (isPreview && before != LoadState::NotLoaded) {
            mergeEdges(index, category, edges);
        } else {
            replaceEdges(index, category, edges);
        }
        if (isPreview && wasWhole) {
            continue;
        }
        list(index, category).hasMore = content.hasMore[at];
        setLoadState(index, category,
                     content.hasFlaws[at]      ? LoadState::Failed
                         : content.hasMore[at] ? LoadState::Preview
                                               : LoadState::Complete);
    }
}

void Catalogue::mergeDependents(SecretIndex secret, Category category, const Contents &page)
{
    hashIds(page);
    mergeEdges(secret, category, edgesOf(category, page.dependents, page));
}

std::span<const Edge> Catalogue::edgesOf(Category category, std::span<const DependentContent> items,
                                         const Contents &page)
{
    m_newEdges.clear();
    for (const DependentContent &item : items) {
        const auto position = static_cast<std::size_t>(&item - page.dependents.data());
        fetchAhead(position);
        const IdIndex id = m_ids.intern(m_pool, item.id, m_hashes[position]);
        m_newEdges.push_back(makeEdge(category, id, item, page));
    }
    return m_newEdges;
}

void Catalogue::hashIds(const Contents &page)
{
    m_hashes.clear();
    for (const DependentContent &item : page.dependents) {
        m_hashes.push_back(IdTable::hashOf(item.id));
    }
}

/// Has the memory bring what the next items of the page need, one look after the other: the place
/// of the id, its text, the record. With 5,000,000 dependents a fifth of all processor time is
/// saved.
void Catalogue::fetchAhead(std::size_t position)
{
    constexpr std::size_t step = 6;
    if (position + 3 * step < m_hashes.size()) {
        m_ids.fetch(m_hashes[position + 3 * step]);
    }
    if (position + 2 * step < m_hashes.size()) {
        const auto id = m_ids.likely(m_hashes[position + 2 * step]);
        // An id may be that of a secret or link, and of no resource yet.
        if (id && static_cast<qsizetype>(id->value) < m_resourceOfId.size()) {
            m_pool.fetch(m_ids.text(*id));
            __builtin_prefetch(&m_resourceOfId.at(id->value));
        }
    }
    if (position + step < m_hashes.size()) {
        if (const auto id = m_ids.likely(m_hashes[position + step])) {
            if (const auto resource = findResource(*id)) {
                __builtin_prefetch(&m_resources.at(resource->value));
            }
        }
    }
}

void Catalogue::replaceEdges(SecretIndex secret, Category category, std::span<const Edge> edges)
{
    DependentList &target = list(secret, category);
    m_edgesInUse -= target.count;
    target.first = static_cast<std::uint32_t>(m_edges.size());
    target.count = 0;
    mergeEdges(secret, category, edges);
}

void Catalogue::mergeEdges(SecretIndex secret, Category category, std::span<const Edge> edges)
{
    if (edges.empty()) {
        return;
    }
    DependentList &target = list(secret, category);
    const auto end = static_cast<std::uint32_t>(m_edges.size());
    if (target.count > 0 && target.first + target.count != end) {
        // Other lists follow: the list moves to the end to grow there. No reserve(): it would make
        // the table exactly as large as needed, so that each move copied the whole of it.
        for (std::uint32_t i = 0; i < target.count; ++i) {
            m_edges.append(Edge(m_edges.at(target.first + i)));
        }
        target.first = end;
    } else if (target.count == 0) {
        target.first = end;
    }

    m_placeOfId.resize(m_ids.size());
    const auto idAt = [&](std::uint32_t place) { return resource(m_edges.at(place).resource).id; };
    for (std::uint32_t i = 0; i < target.count; ++i) {
        m_placeOfId[idAt(target.first + i).value] = target.first + i;
    }
    for (const Edge &edge : edges) {
        const IdIndex id = resource(edge.resource).id;
        std::uint32_t &place = m_placeOfId[id.value];
        const bool isThere
            = place >= target.first && place < target.first + target.count && idAt(place) == id;
        if (isThere) {
            m_edges[place] = edge;
        } else {
            place = static_cast<std::uint32_t>(m_edges.size());
            m_edges.append(edge);
            ++target.count;
            ++m_edgesInUse;
        }
    }
}

void Catalogue::addEnvironmentVariables(const std::vector<EnvironmentVariableContent> &variables)
{
    Contents page;
    for (const EnvironmentVariableContent &variable : variables) {
        std::vector<std::string_view> secretIds;
        for (const auto &value : variable.values) {
            if (std::ranges::find(secretIds, value.secretId) == secretIds.end()) {
                secretIds.push_back(value.secretId);
            }
        }
        for (const std::string_view secretId : secretIds) {
            page.clear();
            for (const auto &value : variable.values) {
                if (value.secretId == secretId) {
                    page.links.push_back(value.environment);
                }
            }
            DependentContent content;
            content.id = variable.id;
            content.name = variable.label;
            content.hasLinks = true;
            content.links = {0, static_cast<std::uint32_t>(page.links.size())};
            const Edge edge = makeEdge(Category::EnvironmentVariables,
                                       m_ids.intern(m_pool, content.id), content, page);
            const IdIndex id = m_ids.intern(m_pool, secretId);
            m_variablesOfId[id].append(edge);
            if (const auto secret = m_secretOfId.find(id); secret != m_secretOfId.end()) {
                mergeEdges(secret->second, Category::EnvironmentVariables, {&edge, 1});
            }
        }
    }
}

void Catalogue::attachEnvironmentVariables(SecretIndex secret)
{
    const auto found = m_variablesOfId.find(m_secrets.at(secret.value).id);
    if (found != m_variablesOfId.end()) {
        mergeEdges(secret, Category::EnvironmentVariables, found->second);
    }
}

Edge Catalogue::makeEdge(Category category, IdIndex id, const DependentContent &content,
                         const Contents &page)
{
    Edge edge{internResource(category, id, content), 0};
    if (content.hasLinks) {
        edge.links = appendLinks({page.links.data() + content.links.first, content.links.count});
    }
    return edge;
}

ResourceIndex Catalogue::internResource(Category category, IdIndex id,
                                        const DependentContent &content)
{
    Resource candidate;
    candidate.id = id;
    candidate.kind = category;
    candidate.type = wordOf(content.type);
    candidate.access = wordOf(content.access);
    candidate.created = content.created.value_or(Resource::absentTime);

    if (m_resourceOfId.size() < static_cast<qsizetype>(m_ids.size())) {
        m_resourceOfId.resize(static_cast<qsizetype>(m_ids.size()));
    }
    const ResourceIndex added{resourceCount()};
    std::uint32_t &first = m_resourceOfId[candidate.id.value];
    ResourceIndex last = added;
    if (first != 0) {
        last = {first - 1};
        while (!isSame(resource(last), candidate, content)) {
            if (resource(last).nextWithSameId == last) {
                break;
            }
            last = resource(last).nextWithSameId;
        }
        if (isSame(resource(last), candidate, content)) {
            return last;
        }
    }
    candidate.name = appendOptional(content.name);
    candidate.label = appendOptional(content.label);
    candidate.nextWithSameId = added;
    m_resources.append(candidate);
    if (first == 0) {
        first = added.value + 1;
    } else {
        m_resources[last.value].nextWithSameId = added;
    }
    return added;
}

bool Catalogue::isSame(const Resource &resource, const Resource &candidate,
                       const DependentContent &content) const
{
    const auto isText = [this](TextRef ref, const OptionalText &wanted) {
        return ref.isAbsent() ? !wanted : wanted && text(ref) == *wanted;
    };
    return resource.kind == candidate.kind && resource.type == candidate.type
        && resource.access == candidate.access && resource.created == candidate.created
        && isText(resource.name, content.name) && isText(resource.label, content.label);
}

std::uint32_t Catalogue::appendLinks(std::span<const std::string_view> texts)
{
    const auto first = static_cast<std::uint32_t>(m_links.size());
    m_links.append(IdIndex{static_cast<std::uint32_t>(texts.size())});
    for (const std::string_view text : texts) {
        m_links.append(m_ids.intern(m_pool, text));
    }
    return first;
}

TextRef Catalogue::appendOptional(const OptionalText &text)
{
    return text ? m_pool.append(*text) : TextRef{};
}

Word Catalogue::wordOf(const OptionalText &text)
{
    return text ? m_words.intern(*text) : words::absent;
}

} // namespace secretscope
