// SPDX-License-Identifier: Apache-2.0
// Everything that is known of a workspace's secrets and what depends on them: a small relational
// store of secrets, distinct resource records, and edges between them, over one pool of UTF-8 text.
// It is a value that never changes; a CatalogueBuilder makes it. Copies share their tables, so that
// any thread may read one. It knows no network, no file, no sentence, no sorting and no search.
#pragma once

#include "catalogue/category.h"
#include "catalogue/idtable.h"
#include "catalogue/indices.h"
#include "catalogue/known.h"
#include "catalogue/textpool.h"
#include "catalogue/wordtable.h"

#include <QHash>
#include <QList>

#include <limits>
#include <optional>
#include <span>

namespace secretscope {

/// A tool, agent, phone number, MCP server, other place or environment variable as an answer
/// described it. Records that differ in any field are different records with the same id.
struct Resource
{
    IdIndex id;
    /// Name; the phone number itself; an environment variable's label. Absent if left out.
    TextRef name;
    /// A phone number's label; of an unlisted category the whole item as JSON, keys sorted.
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
    std::uint32_t links : 31 = 0;
    /// Whether the resource's own configuration names the secret and no list says so: of
    /// Catalogue::configured(), and of an agent that is listed as going through others alone.
    std::uint32_t isUnreported : 1 = 0;
};

/// Where one category's edges are and how much of it is known. Without a word from the source about
/// an unlisted category there is nothing of it.
struct DependentList
{
    std::uint32_t first = 0;
    /// Reported ones; every number of dependents counts these.
    std::uint32_t count = 0;
    /// Those behind them that only configurations name.
    std::uint32_t configured = 0;
    LoadState state = LoadState::Complete;
    /// The server's `*_has_more` as far as it has not been answered yet.
    bool hasMore = false;
};

/// What one key of a merged snapshot may do with a resource; an absent level is no access.
struct ViewAccess
{
    Word view;
    Word access;
};

struct Secret
{
    IdIndex id;
    TextRef name;
    /// `stored`, or another word.
    Word type;
};

class Catalogue
{
public:
    Catalogue();

    // Secrets

    std::uint32_t secretCount() const { return static_cast<std::uint32_t>(m_secrets.size()); }
    const Secret &secret(SecretIndex index) const { return m_secrets.at(index.value); }
    std::optional<SecretIndex> findSecret(std::string_view id) const;
    std::string_view secretId(SecretIndex index) const { return idText(secret(index).id); }
    /// Empty if the API left it out.
    std::string_view secretName(SecretIndex index) const { return text(secret(index).name); }

    // Categories

    /// More unlisted categories than this are no honest answer; further ones share one.
    static constexpr std::size_t maximumUnlisted = 64;

    /// Known and unlisted ones, in the order of every view and file: as in the table, then by the
    /// bytes of their words.
    std::span<const Category> categories() const { return m_order; }
    /// The list's key in `used_by`.
    std::string_view categoryWord(Category category) const;
    /// A known category, or one that some answer had.
    std::optional<Category> findCategory(std::string_view word) const;
    /// Orders categories as categories() does.
    bool isBefore(Category a, Category b) const;

    // Dependents

    const DependentList &dependentList(SecretIndex secret, Category category) const
    {
        const QList<DependentList> &lists = m_lists.at(category.index());
        return secret.value < lists.size() ? lists.at(secret.value) : noList;
    }
    LoadState loadState(SecretIndex secret, Category category) const
    {
        return dependentList(secret, category).state;
    }
    Known known(SecretIndex secret, Category category) const
    {
        const DependentList &list = dependentList(secret, category);
        return {list.count, list.state};
    }
    /// All categories together.
    Known known(SecretIndex secret) const;
    /// In order of arrival, each id once (items without an id apart). Valid as long as the
    /// catalogue.
    std::span<const Edge> dependents(SecretIndex secret, Category category) const;
    /// What configurations name and the list does not report, each id once; see
    /// CatalogueBuilder::setConfigured().
    std::span<const Edge> configured(SecretIndex secret, Category category) const;
    /// dependents(), then configured().
    std::span<const Edge> allDependents(SecretIndex secret, Category category) const;
    /// All categories together.
    std::uint32_t dependentCount(SecretIndex secret) const { return known(secret).count; }
    std::uint32_t configuredCount(SecretIndex secret) const;
    /// Whether every category of the secret is complete (or not offered by the source).
    bool isComplete(SecretIndex secret) const { return known(secret).isExact(); }
    /// Secrets of which this category is not complete. O(1).
    std::uint32_t incompleteCount(Category category) const
    {
        return m_incomplete.at(category.index());
    }
    /// Number of edges in use over all secrets.
    std::uint32_t edgeCount() const { return m_edgesInUse; }
    /// How far environment variables are read, for secrets whose own list does not say.
    LoadState environmentVariablesState() const { return m_environmentState; }

    /// An agent's `referenced_resource_ids`, an environment variable's environments. Valid as long
    /// as the catalogue.
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
    /// The record that says most about a tool, agent … of this id: an available one with a name
    /// before an unknown one; among equals the smallest name. Nothing if no list has it.
    std::optional<ResourceIndex> bestRecord(IdIndex id, Category kind) const;
    /// Of a merged snapshot: what each of its keys sees, by name, if that is not the same for all
    /// of them; then the record has what the best of them sees. Empty for a single key.
    QList<ViewAccess> accessByView(ResourceIndex index) const
    {
        return m_accessByView.value(index.value);
    }
    /// Whether the user can see what it is: not `unknown`, or named.
    bool isAvailable(ResourceIndex index) const;

    // Texts

    std::string_view text(TextRef ref) const { return m_pool.text(ref); }
    std::string_view word(Word word) const { return m_words.text(word); }
    /// Nothing for a field that was left out, where text() and word() are empty.
    auto optional(TextRef ref) const
    {
        return ref.isAbsent() ? std::nullopt : std::optional(text(ref));
    }
    auto optional(Word of) const { return of.isAbsent() ? std::nullopt : std::optional(word(of)); }
    std::string_view idText(IdIndex id) const { return m_pool.text(m_ids.text(id)); }
    std::optional<IdIndex> findId(std::string_view id) const { return m_ids.find(m_pool, id); }
    std::uint32_t idCount() const { return static_cast<std::uint32_t>(m_ids.size()); }
    const TextPool &pool() const { return m_pool; }

    /// Checks every promise between the tables; for tests. O(everything).
    bool isConsistent() const;

private:
    friend class CatalogueBuilder;

    static const DependentList noList;

    TextPool m_pool;
    WordTable m_words;
    IdTable m_ids;
    QList<Secret> m_secrets;
    /// By category, then by secret; of an unlisted category up to the last secret that has it.
    QList<QList<DependentList>> m_lists;
    QList<Category> m_order;
    QList<TextRef> m_unlistedWords;
    QList<Resource> m_resources;
    /// By the position of the resource.
    QHash<std::uint32_t, QList<ViewAccess>> m_accessByView;
    QList<Edge> m_edges;
    /// Per list of links: their number, then the ids. Position 0 means "left out".
    QList<IdIndex> m_links{IdIndex{}};
    /// By id: the first resource + 1 and the secret + 1, 0 for none.
    QList<std::uint32_t> m_resourceOfId;
    QList<std::uint32_t> m_secretOfId;
    LoadState m_environmentState = LoadState::NotLoaded;
    std::uint32_t m_edgesInUse = 0;
    /// By category.
    QList<std::uint32_t> m_incomplete;
};

} // namespace secretscope
