// SPDX-License-Identifier: Apache-2.0
// The rows of one view: what each shows, whose child it is and where it is. A function of one
// state, what the search shows of it and an order; it can be made on any thread and is then read on
// one. It emits no signals.
#pragma once

#include "search/matches.h"
#include "ui/rows/ranks.h"
#include "ui/rows/rowid.h"
#include "ui/rows/rownode.h"
#include "ui/rows/rowtexts.h"
#include "workspace/workspacestate.h"

#include <optional>
#include <vector>

namespace secretscope {

/// All that a layout depends on.
struct LayoutSource
{
    WorkspaceState state;
    Matches matches{Catalogue()};
    Query query = {};
    QuickFilters filters = {};
    std::optional<RowOrder> order = {};

    bool isSameFilter(const LayoutSource &other) const
    {
        return query == other.query && filters == other.filters;
    }
    bool isSameState(const LayoutSource &other) const
    {
        return state.lineage() == other.state.lineage()
            && state.revision() == other.state.revision();
    }
};

class Layout
{
    Q_DISABLE_COPY_MOVE(Layout)

public:
    explicit Layout(LayoutSource source)
        : m_source(std::move(source))
    {}
    virtual ~Layout() = default;

    const LayoutSource &source() const { return m_source; }
    const Catalogue &catalogue() const { return m_source.state.catalogue(); }
    const Matches &matches() const { return m_source.matches; }

    // Structure

    virtual std::uint32_t rowCount(const RowParent &parent) const = 0;
    /// `row` has to be below rowCount().
    virtual RowNode nodeAt(const RowParent &parent, std::uint32_t row) const = 0;
    /// The row that is the parent, which is not the root.
    virtual RowNode nodeOf(const RowParent &parent) const = 0;
    virtual RowParent parentOf(const RowNode &node) const = 0;
    /// The parent of what is below the row; nothing if it never has children.
    virtual std::optional<RowParent> below(const RowNode &node) const = 0;
    /// Whether all rows of this parent have children, or none; nothing if each has to be asked.
    virtual std::optional<bool> haveChildren(const RowParent &parent) const = 0;
    /// Nothing if it is hidden.
    virtual std::optional<std::uint32_t> rowOf(const RowNode &node) const = 0;
    /// Whether what is below a row is opened when the search found something in it.
    virtual bool isOpenedForHits(const RowNode &) const { return false; }

    // Between layouts

    /// Empty for rows that have no id of their own.
    virtual RowId idOf(const RowNode &node) const;
    /// The row that comes first among those that the id names; it may be hidden. Nothing if the
    /// catalogue does not have it.
    virtual std::optional<RowNode> find(const RowId &id) const;
    /// How many top rows came at the end since a layout with the same filter and order; nothing if
    /// more differs, or if rows of one place mean something else.
    virtual std::optional<std::uint32_t> appendedSince(const Layout &) const { return {}; }

    /// The row that a dependent is reached through; nothing if there is none.
    virtual std::optional<RowId> viaOf(const RowNode &) const { return {}; }
    /// Marks the secrets that the rows from `first` to before `end` are, are below or need, by
    /// SecretIndex. O(rows), or less.
    virtual void markSecrets(const RowParent &parent, std::uint32_t first, std::uint32_t end,
                             std::vector<bool> &secrets) const = 0;

    // Texts

    virtual CellText cell(const RowNode &node, Column column) const
    {
        return RowTexts(catalogue()).cell(node, column);
    }
    virtual QString sentence(const RowNode &node) const
    {
        return RowTexts(catalogue()).sentence(node);
    }

private:
    LayoutSource m_source;
};

} // namespace secretscope
