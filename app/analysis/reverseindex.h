// SPDX-License-Identifier: Apache-2.0
// The catalogue read backwards: every distinct resource once with the secrets it needs. A flat copy
// of positions, 8 bytes a use; it holds no text and does not follow the catalogue: build it anew
// after a change, O(edges + ids).
#pragma once

#include "workspace/workspacestate.h"

#include <optional>
#include <span>
#include <vector>

namespace secretscope {

/// Which resource of a ReverseIndex; valid for that index only.
using ReverseRow = TableIndex<struct ReverseRowTag>;

/// One secret that a resource needs.
struct Use
{
    enum class Kind : std::uint8_t {
        /// The secret's own list has the resource, or its configuration names the secret.
        Listed,
        /// An agent of the secret names the resource as its via, but the secret's own lists do not
        /// have it (they may be partial).
        NamedByAgent,
    };

    SecretIndex secret;
    /// Listed: in Catalogue::allDependents(secret, its kind). NamedByAgent: of the first agent
    /// that names it, in Catalogue::dependents(secret, Category::Agents).
    std::uint32_t position : 31 = 0;
    std::uint32_t isNamedOnly : 1 = 0;

    Kind kind() const { return isNamedOnly ? Kind::NamedByAgent : Kind::Listed; }
};

class ReverseIndex
{
public:
    /// Nothing in it.
    ReverseIndex() = default;
    explicit ReverseIndex(const WorkspaceState &state);

    /// Rows are ordered by first appearance of their ids in the catalogue, then by category; one
    /// without a kind is last among rows of the same id.
    std::uint32_t size() const { return static_cast<std::uint32_t>(m_rows.size() - 1); }

    IdIndex id(ReverseRow row) const { return m_rows[row.value].id; }
    /// Nothing for a resource that is known only because agents name it as their via.
    std::optional<Category> kind(ReverseRow row) const;
    /// What tells most among the records in use; nothing exactly where kind() is nothing.
    std::optional<ResourceIndex> record(ReverseRow row) const;
    /// In order of the secrets, each secret once.
    std::span<const Use> uses(ReverseRow row) const;
    std::uint32_t useCount(ReverseRow row) const
    {
        return m_rows[row.value + 1].firstUse - m_rows[row.value].firstUse;
    }

    std::optional<ReverseRow> find(IdIndex id, std::optional<Category> kind) const;
    /// [first, last) of the rows with this id; equal if there is none.
    struct Range
    {
        ReverseRow first;
        ReverseRow last;
    };
    Range rowsOf(IdIndex id) const;

    /// Number of secrets whose list of this category is incomplete: that many may need a resource
    /// of the kind without being in its uses.
    std::uint32_t partialSecrets(Category kind) const
    {
        return kind.index() < m_partial.size() ? m_partial[kind.index()] : 0;
    }
    /// Whether every secret was read, so that none can be missing for not being here.
    bool hasAllSecrets() const { return m_hasAllSecrets; }
    /// The lists of a secret that can name the resource.
    std::vector<Category> referencingLists(ReverseRow row) const;
    /// Whether uses(row) has every secret that needs it: no list that could name the resource is
    /// partial, and no secret is missing.
    bool isExact(ReverseRow row) const;
    Known known(ReverseRow row) const
    {
        return {useCount(row), isExact(row) ? LoadState::Complete : LoadState::Preview};
    }

private:
    /// A kind for rows that only agents name.
    static constexpr std::uint8_t noKind = 0xff;

    struct Row
    {
        IdIndex id;
        ResourceIndex record;
        std::uint32_t firstUse = 0;
        /// A Category or noKind.
        std::uint8_t kind = noKind;
    };

    /// Where to count the uses of a record and of an id that agents name, while building.
    struct RowPlaces
    {
        std::vector<std::uint32_t> ofRecord;
        std::vector<std::uint32_t> ofVia;
    };

    /// Makes the rows for every resource that an edge has and for every marked via, and fills in
    /// their places.
    void makeRows(const Catalogue &catalogue, RowPlaces &places);

    /// One more than there are rows, so that each row's uses end where the next one's begin.
    std::vector<Row> m_rows{Row{}};
    std::vector<Use> m_uses;
    std::vector<std::uint32_t> m_partial;
    bool m_hasAllSecrets = true;
};

} // namespace secretscope
