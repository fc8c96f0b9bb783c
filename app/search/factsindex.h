// SPDX-License-Identifier: Apache-2.0
// What resources say of themselves as the search compares it: creators and places, folded once.
#pragma once

#include "catalogue/facts.h"
#include "catalogue/indices.h"
#include "search/foldedentries.h"

namespace secretscope {

class FactsIndex
{
public:
    FactsIndex() = default;
    /// @param now seconds since 1970 UTC, see callsOf(). O(text).
    FactsIndex(const Facts &facts, std::int64_t now);

    const Facts &facts() const { return m_facts; }
    /// Of Facts::at(): name and e-mail of the creator.
    const FoldedEntries &creators() const { return m_creators; }
    /// Of Facts::at(): names of headers and variables, paths, and the kinds of places in English.
    const FoldedEntries &places() const { return m_places; }
    /// Of Facts::at(): whether isMet(*this, at).
    template <typename IsMet> std::vector<bool> bits(IsMet isMet) const
    {
        std::vector<bool> met(std::size_t(m_facts.size()));
        for (qsizetype i = 0; i < m_facts.size(); ++i) {
            met[std::size_t(i)] = isMet(*this, i);
        }
        return met;
    }
    bool isIdle(qsizetype at) const { return callsOf(&m_facts.at(at), m_now) == Calls::Idle; }

private:
    Facts m_facts;
    std::int64_t m_now = 0;
    FoldedEntries m_creators;
    FoldedEntries m_places;
};

} // namespace secretscope
