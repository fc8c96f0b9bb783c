// SPDX-License-Identifier: Apache-2.0
// Answers queries over a catalogue as it grows: keeps the text index, remembers the words that were
// just typed so that a longer word looks only where the shorter one was, and keeps the present
// matches up to date. It asks no server and signals nothing: whoever changes the catalogue calls
// update(), whoever shows it reads matches().
#pragma once

#include "search/matches.h"
#include "search/query.h"
#include "search/quickfilter.h"

#include <memory>
#include <span>

namespace secretscope {

class Search
{
public:
    /// `catalogue` has to outlive the search (or reset()). Indexes what is in it already.
    explicit Search(const Catalogue &catalogue);
    ~Search();
    Search(const Search &) = delete;
    Search &operator=(const Search &) = delete;

    /// Goes on with another catalogue and the same query; for a catalogue that was replaced.
    void reset(const Catalogue &catalogue);

    /// Applies a query and filters, O(text) at most.
    void setQuery(const Query &query, QuickFilters filters = {});
    const Query &query() const;
    QuickFilters filters() const;

    /// To be called after the catalogue grew and before matches() is read again: new secrets and
    /// resources are found by themselves, secrets that were there and have another name or other
    /// lists or load states are named. O(new + lists of the changed ones).
    /// Returns whether secrets that are neither new nor named may show otherwise than before (a
    /// name became known that they go through); then views read everything anew.
    enum class Reach { OnlyNewAndChanged, Everything };
    Reach update(std::span<const SecretIndex> changed = {});
    /// The same if any secret may have changed, as when environment variables were read.
    void updateAll();

    /// Valid as long as the search; its content until the next setQuery(), update(), reset().
    const Matches &matches() const;

    /// Over everything loaded, whatever the query is. O(1).
    const QuickFilterCounts &quickFilterCounts() const;

    /// What the search keeps of the catalogue's text and finds in it, in bytes; spare room counts.
    std::size_t memory() const;
    /// Gives spare memory back; for a catalogue that will not grow for now.
    void squeeze();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace secretscope
