// SPDX-License-Identifier: Apache-2.0
// The text of a catalogue as the search compares it, folded once. It grows with the catalogue and
// knows no query.
#pragma once

#include "catalogue/catalogue.h"
#include "search/factsindex.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace secretscope {

class SearchIndex
{
public:
    SearchIndex() = default;
    explicit SearchIndex(const Catalogue &catalogue) { extend(catalogue); }

    /// Takes in what `later`, a later state of the same catalogue, has more. O(new + secrets).
    void extend(const Catalogue &later);

    void setFacts(FactsIndex facts) { m_facts = std::move(facts); }
    const FactsIndex &facts() const { return m_facts; }

    /// By SecretIndex and by ResourceIndex.
    const FoldedEntries &secrets() const { return m_secrets; }
    const FoldedEntries &resources() const { return m_resources; }
    /// Of each resource, one after the other: its record lies ten times as far from the next.
    std::span<const IdIndex> resourceIds() const { return m_resourceIds; }
    /// Ids that no resource had when they came: what agents go through and no list has,
    /// environments, and those of secrets. An entry belongs to the id at its place.
    const FoldedEntries &otherIds() const { return m_otherIds; }
    std::span<const IdIndex> otherIdIndices() const { return m_otherIdIndices; }
    /// By Word: whether it is the access level or provider of some resource.
    const std::vector<bool> &accessWords() const { return m_accessWords; }

private:
    void foldSecrets(const Catalogue &catalogue);
    void foldResources(const Catalogue &catalogue);
    void foldOtherIds(const Catalogue &catalogue);

    FoldedEntries m_secrets;
    /// As they were folded: a secret that was read again may have another name.
    std::vector<TextRef> m_secretNames;
    FoldedEntries m_resources;
    std::vector<IdIndex> m_resourceIds;
    FoldedEntries m_otherIds;
    std::vector<IdIndex> m_otherIdIndices;
    std::uint32_t m_idCount = 0;
    std::vector<bool> m_accessWords;
    FactsIndex m_facts;
};

} // namespace secretscope
