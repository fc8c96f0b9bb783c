// SPDX-License-Identifier: Apache-2.0
// What changed between two readings of a workspace, by id. What only one side could see is kept
// apart from what changed: an item that is missing on a partial side cannot be judged. The reverse
// comparison is the mirror image.
#pragma once

#include "workspace/workspacestate.h"

#include <QFlags>

#include <optional>
#include <vector>

namespace secretscope {

enum class Change {
    Added = 1 << 0,
    Removed = 1 << 1,
    /// Another name; another number of a phone number; another label of an environment variable.
    Renamed = 1 << 2,
    /// Another access level on an item that both sides may see.
    AccessChanged = 1 << 3,
    /// `unknown` on one side and available on the other. Name and access level, which only one
    /// side has, do not count as changed then.
    VisibilityChanged = 1 << 4,
    /// Other `referenced_resource_ids` of an agent, other environments of a variable. Their order
    /// does not count, nor an empty list against an absent one.
    ThroughChanged = 1 << 5,
    /// Another type word, date, label or provider.
    DetailsChanged = 1 << 6,
    /// On one side only, and the other side's list is not complete.
    CannotTell = 1 << 7,
};
Q_DECLARE_FLAGS(Changes, Change)
Q_DECLARE_OPERATORS_FOR_FLAGS(Changes)

/// One dependent of one secret that is on both sides.
struct DependentChange
{
    /// The list's word: a category may have another index on each side. Valid as long as both
    /// catalogues.
    std::string_view category;
    /// Of the old and the new catalogue; nothing where it is missing.
    std::optional<Edge> before;
    std::optional<Edge> after;
    Changes changes;
};

/// One secret with at least one change or partial category.
struct SecretChange
{
    /// Of the old and the new catalogue; nothing where it is missing.
    std::optional<SecretIndex> before;
    std::optional<SecretIndex> after;
    /// Added, Removed, CannotTell; or Renamed, DetailsChanged on both sides; or none when only
    /// dependents changed or cannot be judged.
    Changes changes;
    /// By category, id. Empty if the secret is on one side only.
    std::vector<DependentChange> dependents;
    /// Words of lists that are incomplete on a side: unseen items may have changed.
    std::vector<std::string_view> partial;
};

/// What a resource says of itself on both sides, if it differs. A list that a side did not read to
/// its end is not compared.
struct FactsChange
{
    /// In Diff::beforeFacts and Diff::afterFacts.
    qsizetype before = 0;
    qsizetype after = 0;
    bool arePlacesOther = false;
    bool isCreatorOther = false;
    /// What it is now, idle or live, where it was the other before, each judged by the time of its
    /// own reading.
    std::optional<Calls> becoming = {};
};

enum class DiffVerdict {
    /// Both sides are complete and nothing differs.
    Identical,
    /// Nothing differs in what both sides hold, but a side is partial.
    NoDifferenceSeen,
    Different,
};

struct Diff
{
    /// By secret id.
    std::vector<SecretChange> secrets;
    /// By resource id.
    std::vector<FactsChange> resources;
    Facts beforeFacts;
    Facts afterFacts;
    /// Whether a side may lack secrets.
    bool beforeLacksSecrets = false;
    bool afterLacksSecrets = false;
    /// The sides were read from two servers, or for two different searches.
    bool serversDiffer = false;
    bool searchesDiffer = false;

    /// How many secrets / dependents have this change.
    std::size_t secretCount(Change change) const;
    std::size_t dependentCount(Change change) const;
    /// Whether nothing had to be left open.
    bool isExact() const;
    DiffVerdict verdict() const;
};

/// O(dependents · log). Both states are needed to read the result.
Diff diff(const WorkspaceState &before, const WorkspaceState &after);

} // namespace secretscope
