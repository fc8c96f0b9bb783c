// SPDX-License-Identifier: Apache-2.0
// Everything that is known of a workspace's secrets and what depends on them: a small relational
// store of secrets, distinct resource records, and edges between them, over one pool of UTF-8 text.
// It only grows and keeps the order of arrival. It knows no network, no file, no sentence, no
// sorting and no search; those read it.
#pragma once

#include "catalogue/category.h"
#include "catalogue/contents.h"
#include "catalogue/idtable.h"
#include "catalogue/indices.h"
#include "catalogue/loadstate.h"
#include "catalogue/textpool.h"
#include "catalogue/wordtable.h"

#include <QList>

#include <array>
#include <limits>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

namespace secretscope {

/// A tool, agent, phone number, MCP server, other place or environment variable as an answer
/// described it. Records that differ in any field are different records with the same id.
struct Resource
{
    IdIndex id;
    /// Name; the phone number itself; an environment variable's label. Absent if left out.
    TextRef name;
    /// A phone number's label.
    TextRef label;
    /// The next record with the same id (of any kind), or the record itself at the end.
    ResourceIndex nextWithSameId;
    /// Seconds since 1970 UTC; absentTime if left out.
    std::int64_t created = absentTime;
    /// `available`, `unknown`, an unlisted word, or absent.
    Word type;
    /// Access level; for a phone number its telephony provider.
    Word access;
    Category kind = Category::Tools;

    static constexpr std::int64_t absentTime = std::numeric_limits<std::int64_t>::min();
};

/// One secret × dependent.
struct Edge
{
    ResourceIndex resource;
    /// Where the links (via-ids, environments) are; use Catalogue::links().
    std::uint32_t links = 0;
};

/// Where one category's edges are and how much of it is known.
struct DependentList
{
    std::uint32_t first = 0;
    std::uint32_t count = 0;
    LoadState state = LoadState::NotLoaded;
    /// The server's `*_has_more` as far as it has not been answered yet.
    bool hasMore = false;
};

struct Secret
{
    IdIndex id;
    TextRef name;
    Word type;
    std::array<DependentList, categoryCount> dependents;
};

class Catalogue
{
public:
    // Secrets

    std::uint32_t secretCount() const { return static_cast<std::uint32_t>(m_secrets.size()); }
    const Secret &secret(SecretIndex index) const { return m_secrets.at(index.value); }
    std::optional<SecretIndex> findSecret(std::string_view id) const;
    std::string_view secretId(SecretIndex index) const { return idText(secret(index).id); }
    /// Empty if the API left it out.
    std::string_view secretName(SecretIndex index) const { return text(secret(index).name); }

    // Dependents

    const DependentList &dependentList(SecretIndex secret, Category category) const
    {
        return m_secrets.at(secret.value).dependents[indexOf(category)];
    }
    LoadState loadState(SecretIndex secret, Category category) const
    {
        return dependentList(secret, category).state;
    }
    /// In order of arrival, each id once. Valid until the next change.
    std::span<const Edge> dependents(SecretIndex secret, Category category) const;
    /// All six categories together.
    std::uint32_t dependentCount(SecretIndex secret) const;
    /// Whether every category of the secret is complete (or not offered by the source).
    bool isComplete(SecretIndex secret) const;
    /// Secrets of which this category is not whole, see isWhole(). O(1).
    std::uint32_t unfinishedCount(Category category) const
    {
        return m_unfinished[indexOf(category)];
    }
    /// Number of edges in use over all secrets.
    std::uint32_t edgeCount() const { return m_edgesInUse; }

    /// An agent's `referenced_resource_ids`, an environment variable's environments. The span is
    /// valid until the next change.
    std::span<const IdIndex> links(const Edge &edge) const;
    /// Whether the links were there at all: an empty list and a left-out one are two things.
    bool hasLinks(const Edge &edge) const { return edge.links != 0; }
    /// Whether the agent reaches the secret through other resources, `via` in reports.
    bool isThrough(const Edge &edge) const
    {
        return resource(edge.resource).kind == Category::Agents && !links(edge).empty();
    }

    // Resources

    std::uint32_t resourceCount() const { return static_cast<std::uint32_t>(m_resources.size()); }
    const Resource &resource(ResourceIndex index) const { return m_resources.at(index.value); }
    std::string_view resourceId(ResourceIndex index) const { return idText(resource(index).id); }
    /// The first record that has this id, of any kind; follow Resource::nextWithSameId for more.
    std::optional<ResourceIndex> findResource(IdIndex id) const;
    /// The record that tells most about a tool, agent … of this id: an available one with a name
    /// before an unknown one; among equals the smallest name. Nothing if no list has it.
    std::optional<ResourceIndex> bestRecord(IdIndex id, Category kind) const;
    /// Whether a person can see what it is: not `unknown`, or named.
    bool isAvailable(ResourceIndex index) const;

    // Texts

    std::string_view text(TextRef ref) const { return m_pool.text(ref); }
    std::string_view word(Word word) const { return m_words.text(word); }
    std::string_view idText(IdIndex id) const { return m_pool.text(m_ids.text(id)); }
    std::optional<IdIndex> findId(std::string_view id) const { return m_ids.find(m_pool, id); }
    std::uint32_t idCount() const { return static_cast<std::uint32_t>(m_ids.size()); }
    const TextPool &pool() const { return m_pool; }

    // Growing

    /// Whether an answer of this size in bytes still fits the 32-bit tables. Ask before adding.
    bool hasRoomFor(std::size_t answerSize) const;

    /// Where the secrets of a page landed.
    struct Appended
    {
        /// New secrets are [first, first + count).
        SecretIndex first;
        std::uint32_t count = 0;
        /// Secrets that were there already; they keep their place and have the newer content.
        QList<SecretIndex> updated;
    };
    /// Adds the secrets of one answer, O(their dependents). A secret that is there already keeps
    /// its place and takes the newer content; complete categories stay when the newer one is a
    /// preview.
    Appended append(const Contents &page);

    /// Adds `page.dependents` (one answer of `…/dependencies/{type}`) to a category: items that are
    /// there already (by id) keep their place and take the newer content. O(list).
    void mergeDependents(SecretIndex secret, Category category, const Contents &page);

    void setLoadState(SecretIndex secret, Category category, LoadState state);
    /// Also clears hasMore.
    void setComplete(SecretIndex secret, Category category);

    /// Puts the variables into the secrets' last category; may be called again as more is read.
    /// Variables of secrets that are not here yet are kept and given to them when they come.
    void addEnvironmentVariables(const std::vector<EnvironmentVariableContent> &variables);
    /// How far environment variables are read, for every secret, present and future ones. Variables
    /// that a secret's own content told (a snapshot) keep their own state.
    void setEnvironmentVariablesState(LoadState state);
    LoadState environmentVariablesState() const { return m_environmentState; }

    /// Gives spare memory back; for a catalogue that will not grow for now.
    void squeeze();

    /// Checks every promise between the tables; for tests. O(everything).
    bool isConsistent() const;

private:
    void fill(SecretIndex secret, const SecretContent &content, const Contents &page);
    void mergeEdges(SecretIndex secret, Category category, std::span<const Edge> edges);
    void hashIds(const Contents &page);
    void fetchAhead(std::size_t position);
    Edge makeEdge(Category category, IdIndex id, const DependentContent &content,
                  const Contents &page);
    ResourceIndex internResource(Category category, IdIndex id, const DependentContent &content);
    bool isSame(const Resource &resource, const Resource &candidate,
                const DependentContent &content) const;
    std::uint32_t appendLinks(std::span<const std::string_view> links);
    TextRef appendOptional(const OptionalText &text);
    Word wordOf(const OptionalText &text);
    void replaceEdges(SecretIndex secret, Category category, std::span<const Edge> edges);
    void attachEnvironmentVariables(SecretIndex secret);
    std::span<const Edge> edgesOf(Category category, std::span<const DependentContent> items,
                                  const Contents &page);
    DependentList &list(SecretIndex secret, Category category)
    {
        return m_secrets[secret.value].dependents[indexOf(category)];
    }

    TextPool m_pool;
    WordTable m_words;
    IdTable m_ids;
    QList<Secret> m_secrets;
    QList<Resource> m_resources;
    QList<Edge> m_edges;
    /// Per list of links: their number, then the ids. Position 0 means "left out".
    QList<IdIndex> m_links{IdIndex{}};
    /// Per id: the first resource + 1, 0 for none.
    QList<std::uint32_t> m_resourceOfId;
    std::unordered_map<IdIndex, SecretIndex> m_secretOfId;
    std::unordered_map<IdIndex, QList<Edge>> m_variablesOfId;
    /// Scratch of mergeEdges(), by id: its place in the list that is being merged, if that place
    /// has this id. What other lists left here is never cleared, only seen through.
    std::vector<std::uint32_t> m_placeOfId;
    std::vector<Edge> m_newEdges;
    /// Of the ids of the page that is being taken in.
    std::vector<std::uint32_t> m_hashes;
    LoadState m_environmentState = LoadState::NotLoaded;
    std::uint32_t m_edgesInUse = 0;
    std::array<std::uint32_t, categoryCount> m_unfinished{};
};

} // namespace secretscope
