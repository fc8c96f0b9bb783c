// SPDX-License-Identifier: Apache-2.0
// Reads a Diff with both its catalogues for the formats of the diff report. It words nothing but
// the names of changes.
#pragma once

#include "report/answerwording.h"
#include "report/diffreport.h"
#include "report/wording.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace secretscope {

struct ChangeName
{
    Change change;
    /// As in JSON.
    std::string_view id;
    std::string_view words;
};

inline constexpr std::array changeNames{
    ChangeName{Change::Added, "added", "added"},
    ChangeName{Change::Removed, "removed", "removed"},
    ChangeName{Change::Renamed, "renamed", "renamed"},
    ChangeName{Change::AccessChanged, "access_changed", "access changed"},
    ChangeName{Change::VisibilityChanged, "visibility_changed", "visibility changed"},
    ChangeName{Change::ThroughChanged, "through_changed", "through changed"},
    ChangeName{Change::DetailsChanged, "details_changed", "details changed"},
    ChangeName{Change::CannotTell, "cannot_tell", "cannot tell"},
};

/// One dependent on one side, with the catalogue that knows it.
struct DiffItem
{
    const Catalogue &catalogue;
    Edge edge;
    const Resource &resource() const { return catalogue.resource(edge.resource); }
};

/// Sorted: their order is no content.
inline std::vector<std::string_view> linkTexts(const DiffItem &item)
{
    std::vector<std::string_view> texts;
    for (const IdIndex link : item.catalogue.links(item.edge)) {
        texts.push_back(item.catalogue.idText(link));
    }
    std::ranges::sort(texts);
    return texts;
}

/// Reads a Diff with both its catalogues.
class DiffReader
{
public:
    DiffReader(const DiffSide &before, const DiffSide &after)
        : m_before(before)
        , m_after(after)
    {}

    std::string oldName(const SecretChange &change) const
    {
        return nameOf(m_before.catalogue, change.before);
    }
    std::string newName(const SecretChange &change) const
    {
        return nameOf(m_after.catalogue, change.after);
    }
    std::string shownName(const SecretChange &change) const
    {
        return change.after ? newName(change) : oldName(change);
    }
    /// "NAME (id)".
    std::string label(const SecretChange &change) const
    {
        return change.after ? secretLabel(m_after.catalogue, *change.after)
                            : secretLabel(m_before.catalogue, *change.before);
    }
    std::string_view secretId(const SecretChange &change) const
    {
        return change.before ? m_before.catalogue.secretId(*change.before)
                             : m_after.catalogue.secretId(*change.after);
    }
    std::optional<DiffItem> before(const DependentChange &change) const
    {
        return item(m_before.catalogue, change.before);
    }
    std::optional<DiffItem> after(const DependentChange &change) const
    {
        return item(m_after.catalogue, change.after);
    }

private:
    static std::string nameOf(const Catalogue &catalogue, const std::optional<SecretIndex> &secret)
    {
        return secret ? secretName(catalogue, *secret) : std::string(noName);
    }
    static std::optional<DiffItem> item(const Catalogue &catalogue, const std::optional<Edge> &edge)
    {
        return edge ? std::optional<DiffItem>(DiffItem{catalogue, *edge}) : std::nullopt;
    }

    const DiffSide &m_before;
    const DiffSide &m_after;
};

} // namespace secretscope
