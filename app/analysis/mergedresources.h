// SPDX-License-Identifier: Apache-2.0
// The resources that several readings of one workspace list, each as the key that sees most of it
// sees it, with what each view may do with it. See merge.h. Its texts are the readings' own, which
// have to outlive it.
#pragma once

#include "analysis/merge.h"
#include "catalogue/contents.h"

#include <map>
#include <set>

namespace secretscope {

class MergedResources
{
public:
    /// @param views the names of all, in the order in which a resource tells of them.
    explicit MergedResources(std::vector<std::string> views)
        : m_views(std::move(views))
    {}

    /// Which one of all views a reading's view is, by the name that it has there.
    using ViewsByName = std::map<QString, std::size_t>;
    /// Notes what the lists of a reading name.
    void add(const Catalogue &catalogue, const ViewsByName &views);

    /// Keys of the lists of all readings, in the order of categories.
    const auto &listWords() const { return m_words; }
    const std::vector<MergeContradiction> &contradictions() const { return m_contradictions; }

    /// What tells it from the others of its list: its id, or all that it is if it has none.
    static std::string_view idOf(const Catalogue &catalogue, ResourceIndex index);
    /// Puts one that was noted behind the dependents of `page`, without links.
    DependentContent &appendTo(Contents &page, std::string_view listWord,
                               std::string_view id) const;

private:
    /// A record of one of the readings.
    struct Record
    {
        const Catalogue *catalogue = nullptr;
        ResourceIndex index;

        const Resource &resource() const { return catalogue->resource(index); }
        bool isAvailable() const { return catalogue->isAvailable(index); }
        OptionalText name() const { return catalogue->optional(resource().name); }
        OptionalText access() const { return catalogue->optional(resource().access); }
        /// Nothing for no access.
        OptionalText accessOfView() const;
        /// What no key changes.
        auto description() const;
        auto worth() const;
    };
    struct Seen
    {
        Record best;
        /// By view; nothing for no access.
        std::map<std::size_t, OptionalText> byView;
    };
    /// By the list's key and by idOf().
    using Table = std::map<std::pair<std::string_view, std::string_view>, Seen>;

    void takeBetter(Table::value_type &seen, const Record &record);
    static void noteViews(Seen &seen, const Record &record, const ViewsByName &views);

    std::vector<std::string> m_views;
    std::set<std::string_view, decltype(&isCategoryWordBefore)> m_words{&isCategoryWordBefore};
    Table m_seen;
    std::vector<MergeContradiction> m_contradictions;
};

} // namespace secretscope
