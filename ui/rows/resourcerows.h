// SPDX-License-Identifier: Apache-2.0
// The rows of the resources view: each distinct resource once, below it the secrets that it needs.
// Order, filter, and which row is where. It makes no texts and emits no signals.
#pragma once

#include "analysis/reverseindex.h"
#include "search/matches.h"
#include "ui/rows/sortorder.h"

#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

namespace secretscope {

enum class ResourceColumn : int { Name, Kind, Access, Created, Uses, Id };
inline constexpr int resourceColumnCount = 6;

class ResourceRows
{
public:
    /// Everything anew, in the present order. O(edges). `catalogue` has to outlive this, or
    /// clear().
    void rebuild(const Catalogue &catalogue, const Matches &matches);
    /// Another filter over the same resources. A copy is kept: what is published stays readable
    /// while the search goes on. O(edges).
    void filter(const Matches &matches);
    void setSortOrder(std::optional<SortOrder<ResourceColumn>> order);
    void clear();

    const ReverseIndex &index() const { return m_index; }
    const std::optional<SortOrder<ResourceColumn>> &sortOrder() const { return m_order; }

    std::uint32_t rowCount() const { return static_cast<std::uint32_t>(m_shown.size()); }
    ReverseRow resourceAt(std::uint32_t row) const { return m_shown[row]; }
    /// Nothing if the filter hides it.
    std::optional<std::uint32_t> rowOf(ReverseRow resource) const;

    /// Secrets shown below a resource.
    std::uint32_t useCount(ReverseRow resource) const { return m_useCounts[resource.value]; }
    /// Nothing if the catalogue ran ahead and the row is not known.
    std::optional<Use> useAt(ReverseRow resource, std::uint32_t row) const;
    /// O(uses).
    std::optional<std::uint32_t> rowOf(ReverseRow resource, SecretIndex secret) const;

    /// The category whose list Use::position is in.
    Category listOf(ReverseRow resource, const Use &use) const;
    /// The edge that the use comes from; nothing if the catalogue ran ahead and it moved.
    std::optional<Edge> edgeOf(ReverseRow resource, const Use &use) const;

private:
    bool isShown(ReverseRow resource, const Use &use) const;
    void makeRanks();
    void sortShown();
    const std::vector<std::uint32_t> &usesOf(ReverseRow resource) const;

    static constexpr std::uint32_t Hidden = 0xffffffff;

    const Catalogue *m_catalogue = nullptr;
    std::optional<Matches> m_matches;
    ReverseIndex m_index;
    std::optional<SortOrder<ResourceColumn>> m_order;
    /// By resource.
    std::vector<std::uint32_t> m_ranks;
    std::vector<std::uint32_t> m_useCounts;
    std::vector<std::uint32_t> m_rowOfResource;
    /// By row.
    std::vector<ReverseRow> m_shown;
    /// Places in ReverseIndex::uses() by row, of resources that somebody asked for.
    mutable std::unordered_map<std::uint32_t, std::vector<std::uint32_t>> m_uses;
};

} // namespace secretscope
