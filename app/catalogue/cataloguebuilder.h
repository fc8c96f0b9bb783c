// SPDX-License-Identifier: Apache-2.0
// Grows a catalogue from answers. It only adds, so that every index of a published copy means the
// same in each later one. It knows no network and publishes nothing.
#pragma once

#include "catalogue/catalogue.h"
#include "catalogue/contents.h"
#include "catalogue/crosscheck.h"

#include <unordered_map>
#include <vector>

namespace secretscope {

class CatalogueBuilder
{
public:
    CatalogueBuilder() = default;
    /// Goes on with what another builder made.
    explicit CatalogueBuilder(Catalogue catalogue);

    /// As it is now. A copy shares the tables: O(1), and the next addition copies what it changes,
    /// so that publishing after every page costs quadratic time.
    const Catalogue &catalogue() const { return m_catalogue; }

    /// Whether an answer of this size in bytes still fits the 32-bit tables. Ask before adding.
    bool canHold(std::size_t answerSize) const;

    /// Where the secrets of a page landed.
    struct Appended
    {
        /// New secrets are [first, first + count).
        SecretIndex first;
        std::uint32_t count = 0;
        /// Secrets that were there already; they keep their place.
        QList<SecretIndex> updated;
    };
    /// Adds the secrets of one answer, O(their dependents). A secret that is there already, as
    /// lists that shift between two pages repeat one, keeps its place and takes the newer content;
    /// but no dependent that was reported is lost to it, and complete categories stay complete.
    Appended append(const Contents &page);

    /// Adds `page.dependents` (one answer of `…/dependencies/{type}`) to a category: items that are
    /// there already (by id) keep their place and take the newer content. O(list).
    void mergeDependents(SecretIndex secret, Category category, const Contents &page);

    void setLoadState(SecretIndex secret, Category category, LoadState state);
    /// Also clears hasMore.
    void setComplete(SecretIndex secret, Category category);

    /// Puts the variables into the secrets' lists; may be called again as more is read. Variables
    /// of secrets that are not here yet are kept and given to them when they come.
    void addEnvironmentVariables(const std::vector<EnvironmentVariableContent> &variables);
    /// How far environment variables are read, for every secret, present and future ones. Variables
    /// that a secret's own list named (a snapshot) keep their own state.
    void setEnvironmentVariablesState(LoadState state);

    /// Puts what configurations name beside the lists behind what these report, and takes back what
    /// an earlier call put there and is reported or no longer named. O(references + the lists of
    /// the secrets that they name).
    void setConfigured(const Facts &facts);

    /// Gives spare memory back; for a catalogue that will not grow for now.
    void squeeze();

private:
    void fill(SecretIndex secret, const SecretContent &content, const Contents &page);
    void fillList(SecretIndex secret, const ListContent &content, const Contents &page,
                  bool isRepeated);
    Category categoryOf(std::string_view word);
    DependentList &list(SecretIndex secret, Category category);
    IdIndex intern(std::string_view id);
    void mergeEdges(SecretIndex secret, Category category, std::span<const Edge> edges);
    void replaceEdges(SecretIndex secret, Category category, std::span<const Edge> edges);
    void moveToEnd(DependentList &list);
    void setConfigured(SecretIndex secret, const Facts &facts, std::span<const ConfiguredUse> uses);
    void setUnreported(SecretIndex secret, const std::vector<std::uint32_t> &places);
    void setTail(SecretIndex secret, Category category, std::span<const Edge> edges);
    std::span<const Edge> edgesOf(Category category, std::span<const DependentContent> items,
                                  const Contents &page);
    Edge makeEdge(Category category, const DependentContent &content, const Contents &page);
    ResourceIndex internResource(Category category, IdIndex id, const DependentContent &content);
    bool isSame(const Resource &resource, const Resource &candidate,
                const DependentContent &content) const;
    std::uint32_t appendLinks(std::span<const std::string_view> links);
    TextRef appendOptional(const OptionalText &text);
    Word wordOf(const OptionalText &text);
    void attachEnvironmentVariables(SecretIndex secret);

    Catalogue m_catalogue;
    std::unordered_map<IdIndex, QList<Edge>> m_variablesOfId;
    /// By id: its place in the list that is being merged, if that place has this id. Left from one
    /// list to the next, which looks whether the place is its own.
    std::vector<std::uint32_t> m_placeOfId;
    /// At least the records behind the first few of their id, by a hash of all that is in them:
    /// comparing each with each takes time with the square of their number.
    std::unordered_multimap<std::size_t, ResourceIndex> m_furtherRecords;
    std::vector<Edge> m_newEdges;
    /// Sorted: the secrets that configurations named last.
    std::vector<SecretIndex> m_configured;
    std::vector<Category> m_seen;
};

} // namespace secretscope
